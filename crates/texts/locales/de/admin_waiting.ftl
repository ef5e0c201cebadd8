# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Stunden, bis die Aufgabe weitergeht
setting-wait-hours-hint = Ein Tag genügt den meisten, um ihre E-Mail zu lesen; ein Wochenende braucht 72.
setting-wait-window-hours = Stunden danach, in denen es weitergeht, einmal
setting-wait-window-hours-hint = In dieser Zeit weist sich die Person noch einmal aus.
activity-kind-wait = Wartezeit mit Einspruch
activity-kind-wait-about = Lässt alle, die sich als die Person ausgewiesen haben, einige Stunden warten und sagt es der Person an jede bekannte E-Mail-Adresse, mit einem Link, der es anhält. Gehört vor den Schritt, der das Konto ändert.

activity-kind-stop-waiting = Wartezeit anhalten
activity-kind-stop-waiting-about = Hält die Wartezeiten der Vorgänge der Person an, wie der Link in der E-Mail: Einen Tag lang kann niemand damit weitermachen oder neu beginnen.
task-helpdesk-stop-waiting-name = Wartende Änderung anhalten
task-helpdesk-stop-waiting-description = Wenn die Person sagt, dass sich jemand anderes für sie ausgegeben hat.
run-done-helpdesk-stop-waiting-title = Es ist angehalten
run-done-helpdesk-stop-waiting-lead = Einen Tag lang kann niemand damit weitermachen oder neu beginnen.
helpdesk-stop-waiting-title = Wartende Änderung anhalten
helpdesk-stop-waiting-lead = { $task ->
    [forgot-password] Am { $at } hat sich jemand von der Netzwerkadresse { $address } als { $caller } ausgewiesen und will ein neues Passwort wählen. Möglich ist das ab { $from }.
    [unlock-account] Am { $at } hat sich jemand von der Netzwerkadresse { $address } als { $caller } ausgewiesen und will das Konto entsperren. Möglich ist das ab { $from }.
   *[other] Am { $at } hat sich jemand von der Netzwerkadresse { $address } als { $caller } ausgewiesen und will mit „{ $task }“ weitermachen. Möglich ist das ab { $from }.
}
helpdesk-stop-waiting-what = Wenn Sie es anhalten, ändert sich am Konto nichts, und einen Tag lang kann es niemand neu beginnen. War es jemand anderes, muss ersetzt werden, womit sich die Person ausweist.
helpdesk-stop-waiting-go = Anhalten
helpdesk-stop-waiting-none = Für { $caller } wartet nichts. Es wurde nichts geändert.
desk-card-waiting = { $task ->
    [forgot-password] Ein neues Passwort wartet: Am { $at } hat sich jemand von { $address } als diese Person ausgewiesen. Möglich ist es ab { $from } bis { $until }. War es jemand anderes, halten Sie es an.
    [unlock-account] Eine Entsperrung wartet: Am { $at } hat sich jemand von { $address } als diese Person ausgewiesen. Möglich ist es ab { $from } bis { $until }. War es jemand anderes, halten Sie es an.
   *[other] „{ $task }“ wartet: Am { $at } hat sich jemand von { $address } als diese Person ausgewiesen. Möglich ist es ab { $from } bis { $until }. War es jemand anderes, halten Sie es an.
}
desk-card-waiting-ready = { $task ->
    [forgot-password] Ein neues Passwort wartet: Am { $at } hat sich jemand von { $address } als diese Person ausgewiesen. Möglich war es ab { $from } und ist es bis { $until }. War es jemand anderes, halten Sie es jetzt an.
    [unlock-account] Eine Entsperrung wartet: Am { $at } hat sich jemand von { $address } als diese Person ausgewiesen. Möglich war es ab { $from } und ist es bis { $until }. War es jemand anderes, halten Sie es jetzt an.
   *[other] „{ $task }“ wartet: Am { $at } hat sich jemand von { $address } als diese Person ausgewiesen. Möglich war es ab { $from } und ist es bis { $until }. War es jemand anderes, halten Sie es jetzt an.
}
desk-card-waiting-stopped = Angehalten; kein neuer Beginn bis
