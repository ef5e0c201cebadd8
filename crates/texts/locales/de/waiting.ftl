# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Sie können später weitermachen
activity-wait-lead = Sie haben sich ausgewiesen. Zum Schutz dieses Kontos geht es erst nach einer Wartezeit weiter: ab { $from }.
activity-wait-told = Wir haben eine Nachricht an die E-Mail-Adressen geschickt, die wir von Ihnen kennen. Wer sie liest, kann den Vorgang anhalten.
activity-wait-back = Sie können diese Seite schließen. Beginnen Sie dieselbe Aufgabe zwischen { $from } und { $until } noch einmal und weisen Sie sich noch einmal aus. Dann geht es sofort weiter.
activity-wait-look = Noch einmal nachsehen
activity-wait-stopped = Das wurde durch den Link in einer Ihrer E-Mails angehalten: „Das war ich nicht“. Bis { $until } kann es nicht neu begonnen werden. Wenn Sie es waren, fragen Sie Ihren Helpdesk.
activity-wait-stopped-desk = Ihr Helpdesk hat das angehalten. Bis { $until } kann es nicht neu begonnen werden. Wenn Sie es waren, fragen Sie Ihren Helpdesk.
activity-wait-texted = Wir haben eine SMS an die Telefonnummern geschickt, die Ihre Organisation von Ihnen kennt. Wer sie liest, kann den Vorgang vom Helpdesk anhalten lassen.
activity-wait-over = Die Wartezeit wurde schon genutzt oder ist abgelaufen. Beginnen Sie die Aufgabe noch einmal.

page-stop-title = Jemand anderen aufhalten
page-stop-question = Waren Sie das?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Jemand hat sich als Sie ({ $account }) ausgewiesen und möchte ein neues Passwort wählen.
    [unlock-account] { $at }: Jemand hat sich als Sie ({ $account }) ausgewiesen und möchte Ihr Konto entsperren.
   *[other] { $at }: Jemand hat sich als Sie ({ $account }) ausgewiesen und möchte mit der Aufgabe „{ $task }“ weitermachen.
}
page-stop-when = Das kam von der Netzwerkadresse { $address }. Noch ist nichts geschehen: Möglich ist es ab { $from }.
page-stop-how = Wenn Sie es waren, gibt es hier nichts zu tun. Wenn nicht, drücken Sie den Knopf. Er hält den Vorgang an und ändert sonst nichts.
page-stop-stop = Das war ich nicht, anhalten
page-stop-stopped = Sie haben das am { $at } angehalten, und es wurde nichts geändert. Bis { $until } kann es niemand neu beginnen. Jemand anderes weiß oder hat genug, um sich als Sie auszugeben; sprechen Sie deshalb jetzt mit Ihrem Helpdesk.
page-stop-stopped-desk = Der Helpdesk hat das am { $at } angehalten, und es wurde nichts geändert. Bis { $until } kann es niemand neu beginnen. Jemand anderes weiß oder hat genug, um sich als Sie auszugeben; sprechen Sie deshalb jetzt mit Ihrem Helpdesk.
page-stop-late = Zum Anhalten ist es zu spät: Am { $at } ging es weiter. Wenn Sie das nicht waren, rufen Sie sofort Ihren Helpdesk an.
page-stop-over = Es gibt nichts mehr anzuhalten: Niemand hat rechtzeitig weitergemacht.
page-stop-again = Im selben Moment ist etwas anderes geschehen. Drücken Sie den Knopf noch einmal.

mail-waiting-subject = Wollen Sie Ihr Konto bei { $organization } ändern?
mail-waiting-body-1 = { $task ->
    [forgot-password] Jemand hat sich als Sie ({ $account }) ausgewiesen und möchte ein neues Passwort wählen.
    [unlock-account] Jemand hat sich als Sie ({ $account }) ausgewiesen und möchte Ihr Konto entsperren.
   *[other] Jemand hat sich als Sie ({ $account }) ausgewiesen und möchte mit der Aufgabe „{ $task }“ weitermachen.
}
mail-waiting-body-2 = Noch ist nichts geschehen. Möglich ist es ab { $from } bis { $until }.
mail-waiting-body-3 = Wenn Sie es waren, ist jetzt nichts zu tun. Beginnen Sie die Aufgabe in dieser Zeit noch einmal.
mail-waiting-body-4 = Wenn Sie es nicht waren, öffnen Sie diese Seite und halten Sie es an: { $link }

mail-waiting-stopped-subject = { $name } hat jemanden aufgehalten, der sich als diese Person ausgab
mail-waiting-stopped-body-1 = Am { $at } hat sich jemand auf der Seite von { $organization } als { $name } ausgewiesen und die Aufgabe „{ $task }“ begonnen, von der Netzwerkadresse { $address }. Der Link in der Nachricht an { $name } hat das angehalten.
mail-waiting-stopped-body-2 = Vermutlich weiß oder hat jemand anderes, womit sich diese Person ausweist. Sprechen Sie mit ihr und lassen Sie es ersetzen. Einzelheiten stehen im Verlauf.

phone-waiting = { $organization }: Jemand hat sich als Sie ausgewiesen. Ab { $from } kann Ihr Konto geändert werden. Wenn Sie es nicht waren, rufen Sie jetzt Ihren Helpdesk an oder nutzen Sie den Link in unserer E-Mail.

event-waiting-begun = Eine Wartezeit hat begonnen
event-waiting-passed = Eine Wartezeit war vorbei, und die Aufgabe ging weiter
event-waiting-stopped = Eine Wartezeit wurde angehalten: Es war jemand anderes
