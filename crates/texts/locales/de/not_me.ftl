# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Wenn Sie es nicht waren, öffnen Sie innerhalb von sieben Tagen diese Seite und sperren Sie Ihren Zugang hier, noch bevor der Helpdesk antwortet: { $link }
page-not-me-asked = { $at }: Dies wurde für Ihr Konto ({ $account }) von der Netzwerkadresse { $address } aus getan:
page-not-me-how = Wenn Sie es waren, ist hier nichts zu tun. Wenn nicht, drücken Sie die Schaltfläche: Alle, die als Sie angemeldet sind, werden abgemeldet, was für Sie begonnen wurde, endet, und niemand kann sich hier als Sie ausweisen, bis Ihr Helpdesk es entsperrt. Was geändert wurde, bleibt geändert.
page-not-me-stop = Das war ich nicht, sperren
page-not-me-done = Gesperrt seit { $at }. Rufen Sie jetzt Ihren Helpdesk an: Nur er kann entsperren und richtigstellen, was geändert wurde.
event-change-denied = Die Person sagte, dass es jemand anderes war: Registrierung gesperrt
mail-not-me-told-subject = { $name }: „Das war ich nicht“
mail-not-me-told-body-1 = { $name } hat in einer Nachricht von { $organization } über eine Änderung, die am { $at } von der Netzwerkadresse { $address } aus gemacht wurde, auf „Das war ich nicht“ gedrückt. Alle Sitzungen wurden beendet, und die Registrierung bleibt gesperrt, bis der Helpdesk sie entsperrt.
mail-not-me-told-body-2 = Vermutlich weiß oder hat jemand anderes, womit sich diese Person ausweist. Sprechen Sie mit ihr und lassen Sie es ersetzen. Einzelheiten stehen im Verlauf.
