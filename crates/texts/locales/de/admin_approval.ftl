# Colleagues who vouch for somebody, for administrators: settings of the step, and the task that asks.

setting-approval-from = Wer gefragt wird
setting-approval-from-manager = Die Führungskraft
setting-approval-from-manager-hint = Wen das Verzeichnis als Führungskraft der Person nennt.
setting-approval-from-group = Mitglieder einer Gruppe
setting-approval-from-group-hint = Höchstens zehn davon, zufällig ausgewählt.
setting-approval-from-manager-and-group = Die Führungskraft und Mitglieder einer Gruppe
setting-approval-from-manager-and-group-hint = Höchstens zehn, die Führungskraft eingeschlossen.
setting-approval-group = Gruppe
setting-approval-group-hint = Ihr eindeutiger Name (DN). Mitglieder von Gruppen darin zählen auch. Für die Führungskraft allein nicht nötig.
setting-approval-needed = Wie viele davon bestätigen müssen
setting-approval-minutes = Minuten, in denen eine Antwort zählt
setting-approval-asks-per-hour = Wie oft eine Person in einer Stunde fragen kann
setting-approval-mails-per-hour = E-Mails, die jemand in einer Stunde höchstens bekommt
activity-kind-approval = Bestätigung durch andere
activity-kind-approval-about = Prüft die Person dadurch, dass andere sie bestätigen: Sie bekommen einen Link per E-Mail, sprechen mit der Person, weisen sich aus und bestätigen oder brechen ab.
admin-task-colleagues = Andere um Bestätigung bitten
