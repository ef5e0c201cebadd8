# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Auf Ihrem Telefon bestätigen
activity-push-approval-lead = Wir schicken eine Frage an die App auf Ihrem Telefon.
activity-push-approval-lead-how = Diese Seite zeigt dann eine Zahl. Geben Sie dieselbe Zahl innerhalb von { $minutes } Min. auf Ihrem Telefon ein oder wählen Sie sie dort aus.
activity-push-approval-ask = Frage senden
activity-push-approval-waiting = Sehen Sie auf Ihr Telefon
activity-push-approval-waiting-lead = Geben Sie dort diese Zahl ein oder wählen Sie sie aus. Lassen Sie diese Seite offen: Sie geht von selbst weiter.
activity-push-approval-waiting-none = Nichts auf Ihrem Telefon? Öffnen Sie dort die App und sehen Sie noch einmal nach, oder nehmen Sie einen anderen Weg, falls unten einer angeboten wird.
activity-push-approval-number = Ihre Zahl
activity-push-approval-look = Noch einmal nachsehen
activity-push-approval-expired = Von Ihrem Telefon kam rechtzeitig keine Antwort. Sie können die Frage noch einmal senden oder einen anderen Weg nehmen, falls unten einer angeboten wird.
activity-push-approval-wrong = Auf dem Telefon wurde eine andere Zahl angegeben. Senden Sie die Frage noch einmal und nehmen Sie die Zahl, die diese Seite dann zeigt.
activity-push-approval-away = Telefone können im Moment nicht gefragt werden. Versuchen Sie es in einigen Minuten wieder oder nehmen Sie einen anderen Weg, falls unten einer angeboten wird.
activity-push-approval-not-taken = Ihr Telefon konnte nicht gefragt werden. Nehmen Sie einen anderen Weg, falls unten einer angeboten wird, oder wenden Sie sich an den Helpdesk.
activity-push-approval-denied = Auf dem Telefon hat jemand gesagt, dass Sie es nicht sind. Wenn Sie es doch sind, sprechen Sie mit dem Helpdesk.
activity-methods-option-push-approval = Bestätigung auf dem Telefon
activity-methods-option-push-approval-hint = Sie bestätigen eine Zahl in der App auf Ihrem Telefon.

push-text = { $desk ->
    [yes] { $operator } vom Helpdesk bei { $organization } spricht mit jemandem, der sich als Sie ausgibt. Wenn Sie das sind, geben Sie die Zahl an, die man Ihnen nennt. Wenn nicht, sagen Sie Nein.
   *[no] Jemand will sich bei { $organization } als Sie ausweisen, von der Netzwerkadresse { $address } aus. Wenn Sie das sind, geben Sie die Zahl auf der Seite an. Wenn nicht, sagen Sie Nein.
}

event-push-sent = Eine Frage wurde an das Telefon gesendet
event-push-failed = Eine Frage konnte nicht an das Telefon gesendet werden
event-push-approved = Auf dem Telefon bestätigt
event-push-denied = Auf dem Telefon hat jemand gesagt, dass es jemand anderes ist
event-push-refused = Eine Antwort von einem Telefon wurde nicht angenommen
event-push-expired = Auf dem Telefon hat rechtzeitig niemand geantwortet
helpdesk-proved-push = { $caller } hat die Zahl auf dem Telefon bestätigt.
