# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Bitten Sie jemanden aus Ihrem Kreis um Bestätigung
activity-approval-lead-manager = Wir schicken Ihrer Führungskraft eine E-Mail. Sie bestätigt auf einer Seite von uns, dass Sie es sind.
activity-approval-lead-group = Wir schicken Menschen aus Ihrer Organisation, die das dürfen, eine E-Mail. Sie bestätigen auf einer Seite von uns, dass Sie es sind.
activity-approval-lead-both = Wir schicken Ihrer Führungskraft und anderen, die das dürfen, eine E-Mail. Sie bestätigen auf einer Seite von uns, dass Sie es sind.
activity-approval-lead-how = Sie bekommen eine Zahl. Rufen Sie an oder gehen Sie hin, und lesen Sie die Zahl vor. Für alles zusammen haben Sie { $minutes } Min.
activity-approval-ask = E-Mail senden
activity-approval-waiting = Wir warten auf die Bestätigung
activity-approval-waiting-lead = Rufen Sie an oder gehen Sie hin, und lesen Sie die Zahl unten vor: Sie wird für die Bestätigung gebraucht. Lassen Sie diese Seite offen, sie geht von selbst weiter.
activity-approval-number = Die Zahl, die Sie vorlesen
activity-approval-count = Bestätigt: { $approved } von { $needed }
activity-approval-look = Noch einmal nachsehen
activity-approval-expired = Niemand hat rechtzeitig bestätigt. Sie können noch einmal fragen oder einen anderen Weg nehmen, wenn unten einer angeboten wird.
activity-approval-nobody = Im Moment gibt es niemanden, den wir fragen könnten. Nehmen Sie einen anderen Weg, wenn unten einer angeboten wird, oder fragen Sie Ihren Helpdesk.
activity-approval-denied = Jemand hat gesagt, dass Sie es nicht sind. Wenn Sie es doch sind, sprechen Sie mit Ihrem Helpdesk.
activity-methods-option-approval = Bestätigung durch andere
activity-methods-option-approval-hint = Ihre Führungskraft oder jemand anderes bestätigt, dass Sie es sind.

page-approve-title = Jemanden bestätigen
page-approve-question = Ist das wirklich { $name }?
page-approve-asked = { $name } ({ $account }) kann sich nicht anmelden und bittet Sie um eine Bestätigung. Gefragt vor { $minutes } Min., von der Netzwerkadresse { $address }.
page-approve-asked-desk = { $name } ({ $account }) spricht mit { $operator } vom Helpdesk. Von dort werden Sie um eine Bestätigung gebeten. Gefragt vor { $minutes } Min.
page-approve-how = Sprechen Sie miteinander, bevor Sie antworten: von Angesicht zu Angesicht oder unter einer Nummer, die Sie schon haben. Erkennen Sie das Gesicht oder die Stimme, und lassen Sie sich die Zahl vorlesen. Tun Sie das nie für jemanden, der Ihnen nur schreibt.
page-approve-number = Die Zahl, die { $name } vorliest
page-approve-number-hint = 4 Ziffern. Ohne sie können Sie nicht bestätigen.
page-approve-password = Ihr eigenes Passwort
page-approve-password-hint = Das von Ihrem Konto { $name }, damit wir wissen, dass Sie es sind.
page-approve-approve = Ja, wir haben gesprochen
page-approve-deny = Nein, abbrechen
page-approve-blank = Füllen Sie das aus.
page-approve-wrong-number = Das ist nicht die Zahl. Lassen Sie sie sich noch einmal vorlesen.
page-approve-wrong-password = Dieses Passwort ist nicht richtig.
page-approve-account = Ihr Konto kann dafür gerade nicht verwendet werden. Sprechen Sie mit Ihrem Helpdesk.
page-approve-approved = Vielen Dank. Sie haben die Person bestätigt.
page-approve-denied = Sie haben gesagt, dass es jemand anderes ist, und der Versuch wurde abgebrochen. Wenn Sie damit nichts zu tun haben, sagen Sie Ihrem Helpdesk Bescheid.
page-approve-over = Es gibt nichts mehr zu bestätigen: Die Zeit ist um, andere haben geantwortet, oder der Versuch ist beendet.
page-approve-used-up = Es gab zu viele falsche Eingaben, deshalb gilt dieser Link nicht mehr.
page-approve-again = Jemand anderes hat im selben Moment geantwortet. Senden Sie Ihre Antwort noch einmal.

mail-approval-subject = { $name } bittet Sie um eine Bestätigung
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) spricht mit { $operator } vom Helpdesk von { $organization }. Wir fragen Sie, ob es wirklich diese Person ist.
   *[no] { $name } ({ $account }) kann sich bei { $organization } nicht anmelden und möchte ein neues Passwort wählen oder das Konto entsperren. Wir fragen Sie, ob es wirklich diese Person ist.
}
mail-approval-body-2 = Öffnen Sie diese Seite innerhalb von { $minutes } Min.: { $link }
mail-approval-body-3 = Sprechen Sie zuerst miteinander, von Angesicht zu Angesicht oder unter einer Nummer, die Sie schon haben. Sie bekommen eine Zahl vorgelesen, nach der die Seite fragt. Ihr Passwort braucht niemand außer dieser Seite.
mail-approval-body-4 = Wenn niemand mit Ihnen gesprochen hat, wählen Sie auf der Seite „Nein“: Es könnte jemand anderes sein. Wenn Sie nichts tun, geschieht nichts.

mail-approval-asked-subject = Bei { $organization } wurde im Kollegenkreis nach Ihnen gefragt
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: Jemand hat sich beim Helpdesk als Sie gemeldet, und { $operator } hat andere aus Ihrem Kollegenkreis um Bestätigung gebeten.
   *[no] { $at }: Jemand hat sich als Sie ausgegeben und andere aus Ihrem Kollegenkreis um Bestätigung gebeten, von der Netzwerkadresse { $address }.
}
mail-approval-asked-body-2 = Wenn Sie es waren, müssen Sie nur noch mit der gefragten Person sprechen.
mail-approval-asked-body-3 = Wenn Sie es nicht waren, sagen Sie jetzt Ihrem Helpdesk Bescheid: Jemand gibt sich als Sie aus. Jede gefragte Person kann es anhalten.

event-colleagues-asked = Andere wurden gebeten, jemanden zu bestätigen
event-colleague-approved = Jemand hat eine Person bestätigt
event-colleague-denied = Jemand hat gesagt, dass es eine andere Person ist
event-colleague-refused = Falsches Passwort oder falsche Zahl auf der Bestätigungsseite
event-colleagues-expired = Niemand hat rechtzeitig bestätigt
helpdesk-proved-approval = Jemand anderes hat bestätigt, dass es { $caller } ist.
