# Was Personen vom Helpdesk erfahren: das erste Passwort, Meldungen und E-Mails darüber, was für sie getan wurde.

task-activate-account-name = Mein Konto aktivieren
task-activate-account-description = Wählen Sie mit dem Zugangscode, den Sie bekommen haben, Ihr erstes Passwort.
run-done-activate-account-title = Ihr Konto ist bereit
run-done-activate-account-lead = Melden Sie sich mit Ihrem neuen Passwort an. Registrieren Sie sich danach, damit Sie sich künftig selbst helfen können.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Nachricht, wenn der Helpdesk geprüft hat, dass ich es bin
    [helpdesk-prove] Nachricht, wenn sich der Helpdesk mir gegenüber ausgewiesen hat
    [helpdesk-reset] Nachricht, wenn der Helpdesk mein Passwort zurückgesetzt hat
    [helpdesk-passcode] Nachricht, wenn der Helpdesk einen Zugangscode für mein Konto vergeben hat
    [helpdesk-unlock] Nachricht, wenn der Helpdesk mein Konto entsperrt hat
    [helpdesk-unlock-profile] Nachricht, wenn der Helpdesk meine Registrierung entsperrt hat
    [helpdesk-update] Nachricht, wenn der Helpdesk mich um eine Aktualisierung meiner Registrierung bittet
    [helpdesk-enable] Nachricht, wenn der Helpdesk mein Konto eingeschaltet hat
    [helpdesk-forget-browsers] Nachricht, wenn der Helpdesk meine Browser vergessen ließ
    [helpdesk-stop-waiting] Nachricht, wenn der Helpdesk eine Änderung an meinem Konto angehalten hat
   *[other] Nachricht, wenn der Helpdesk die Aufgabe „{ $task }“ für mein Konto erledigt hat
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Nachricht, wenn jemand in meinem Namen angerufen hat und nicht geprüft werden konnte
    [helpdesk-prove] Nachricht, wenn sich der Helpdesk mir gegenüber nicht ausweisen konnte
    [helpdesk-reset] Nachricht, wenn das Zurücksetzen meines Passworts beim Helpdesk fehlgeschlagen ist
    [helpdesk-passcode] Nachricht, wenn kein Zugangscode für mein Konto vergeben werden konnte
    [helpdesk-unlock] Nachricht, wenn das Entsperren meines Kontos beim Helpdesk fehlgeschlagen ist
    [helpdesk-unlock-profile] Nachricht, wenn das Entsperren meiner Registrierung beim Helpdesk fehlgeschlagen ist
    [helpdesk-update] Nachricht, wenn keine Aktualisierung von mir verlangt werden konnte
    [helpdesk-enable] Nachricht, wenn das Einschalten meines Kontos beim Helpdesk fehlgeschlagen ist
    [helpdesk-forget-browsers] Nachricht, wenn das Vergessen meiner Browser beim Helpdesk fehlgeschlagen ist
    [helpdesk-stop-waiting] Nachricht, wenn das Anhalten einer Änderung beim Helpdesk fehlgeschlagen ist
   *[other] Nachricht, wenn die Aufgabe „{ $task }“ des Helpdesks für mein Konto fehlgeschlagen ist
}

# E-Mails zu Anrufen beim Helpdesk.
mail-caller-code-subject = Ihr Code für den Helpdesk von { $organization }
mail-caller-code-body-1 = { $operator } vom Helpdesk bittet Sie, diesen Code vorzulesen, um sicher zu sein, dass Sie es sind:
mail-caller-code-body-2 = { $minutes ->
    [one] Der Code gilt einmal und eine Minute lang. Lesen Sie ihn nur vor, wenn Sie gerade mit dem Helpdesk sprechen und selbst dort angerufen haben.
   *[other] Der Code gilt einmal und { $minutes } Minuten lang. Lesen Sie ihn nur vor, wenn Sie gerade mit dem Helpdesk sprechen und selbst dort angerufen haben.
}
mail-caller-code-body-3 = Wenn Sie nicht mit dem Helpdesk sprechen, gibt sich jemand anderes für Sie aus. Geben Sie den Code niemandem, und sagen Sie Ihrem Helpdesk Bescheid.

mail-prove-operator-subject = Sprechen Sie mit dem Helpdesk von { $organization }?
mail-prove-operator-body-1 = { $operator } vom Helpdesk liest Ihnen gleich diese Zahl vor:
mail-prove-operator-body-2 = { $minutes ->
    [one] Wenn Sie dieselbe Zahl hören, sprechen Sie mit dem Helpdesk. Sie gilt eine Minute lang.
   *[other] Wenn Sie dieselbe Zahl hören, sprechen Sie mit dem Helpdesk. Sie gilt { $minutes } Minuten lang.
}
mail-prove-operator-body-3 = Wenn die Zahl nicht dieselbe ist oder wenn Sie sie selbst vorlesen sollen, legen Sie auf und rufen Sie Ihren Helpdesk an. Der Helpdesk fragt nie nach Ihrem Passwort.

mail-helpdesk-passcode-subject = Ihr Zugangscode für { $organization }
mail-helpdesk-passcode-body-1 = { $operator } vom Helpdesk hat Ihnen diesen Zugangscode gegeben:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Er gilt einmal und eine Minute lang. Wählen Sie auf der Selbsthilfe-Seite „Ich habe einen Zugangscode“ und geben Sie ihn dort ein. Geben Sie ihn niemandem.
   *[other] Er gilt einmal und { $minutes } Minuten lang. Wählen Sie auf der Selbsthilfe-Seite „Ich habe einen Zugangscode“ und geben Sie ihn dort ein. Geben Sie ihn niemandem.
}
mail-helpdesk-passcode-body-3 = Wenn Sie den Helpdesk nicht darum gebeten haben, wenden Sie sich jetzt an Ihren Helpdesk und sagen Sie, dass sich jemand anderes für Sie ausgibt.

mail-helpdesk-password-subject = Ihr neues Passwort bei { $organization }
mail-helpdesk-password-body-1 = { $operator } vom Helpdesk hat Ihr Passwort zurückgesetzt. Dies ist das neue:
mail-helpdesk-password-body-2 = Melden Sie sich jetzt damit an und wählen Sie ein eigenes Passwort, das sonst niemand kennt. Löschen Sie danach diese Nachricht.
mail-helpdesk-password-body-3 = Wenn Sie den Helpdesk nicht darum gebeten haben, wenden Sie sich jetzt an Ihren Helpdesk und sagen Sie, dass sich jemand anderes für Sie ausgibt.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] Der Helpdesk von { $organization } hat geprüft, dass Sie es sind
    [helpdesk-prove] Der Helpdesk von { $organization } hat sich Ihnen gegenüber ausgewiesen
    [helpdesk-reset] Der Helpdesk von { $organization } hat Ihr Passwort zurückgesetzt
    [helpdesk-passcode] Der Helpdesk von { $organization } hat Ihnen einen Zugangscode gegeben
    [helpdesk-unlock] Der Helpdesk von { $organization } hat Ihr Konto entsperrt
    [helpdesk-unlock-profile] Der Helpdesk von { $organization } hat Ihre Registrierung entsperrt
    [helpdesk-update] Der Helpdesk von { $organization } bittet Sie, Ihre Registrierung zu aktualisieren
    [helpdesk-enable] Der Helpdesk von { $organization } hat Ihr Konto eingeschaltet
    [helpdesk-forget-browsers] Der Helpdesk von { $organization } hat Ihre Browser vergessen lassen
    [helpdesk-stop-waiting] Der Helpdesk von { $organization } hat eine Änderung an Ihrem Konto angehalten
   *[other] Der Helpdesk von { $organization } hat etwas an Ihrem Konto geändert
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Jemand hat den Helpdesk angerufen und sich gegenüber { $operator } als Sie ausgewiesen. Ein paar Minuten lang kann { $operator } jetzt mit Ihrem Konto helfen.
    [helpdesk-prove] { $operator } vom Helpdesk hat Ihnen eine Zahl vorgelesen, um zu zeigen, wer spricht.
    [helpdesk-reset] { $operator } vom Helpdesk hat ein neues Passwort für Ihr Konto gesetzt. Das alte gilt nicht mehr.
    [helpdesk-passcode] { $operator } vom Helpdesk hat einen Zugangscode für Ihr Konto vergeben. Wer ihn hat, kann sich als Sie registrieren oder Ihr Passwort wählen.
    [helpdesk-unlock] { $operator } vom Helpdesk hat Ihr Konto entsperrt. Ihr Passwort wurde nicht geändert.
    [helpdesk-unlock-profile] { $operator } vom Helpdesk hat die Sperre Ihrer Registrierung beendet. Sie können die Selbsthilfe-Seite wieder verwenden.
    [helpdesk-update] { $operator } vom Helpdesk bittet Sie, Ihre Registrierung auf den neuesten Stand zu bringen. Wählen Sie auf der Selbsthilfe-Seite „Mein Profil bearbeiten“.
    [helpdesk-enable] { $operator } vom Helpdesk hat Ihr Konto eingeschaltet. Ihr Passwort wurde nicht geändert.
    [helpdesk-forget-browsers] { $operator } vom Helpdesk hat alle Ihre gemerkten Browser vergessen lassen. Keiner davon zählt mehr als Teil des Nachweises.
    [helpdesk-stop-waiting] { $operator } vom Helpdesk hat angehalten, worauf jemand gewartet hat, der sich als Sie ausgewiesen hatte. Einen Tag lang kann es niemand neu beginnen.
   *[other] { $operator } vom Helpdesk hat die Aufgabe „{ $task }“ für Ihr Konto erledigt.
}
mail-helpdesk-success-body-2 = Wenn Sie darum gebeten haben, ist nichts weiter zu tun.
mail-helpdesk-success-body-3 = Wenn nicht, wenden Sie sich jetzt an Ihren Helpdesk und sagen Sie, dass sich jemand anderes für Sie ausgibt.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Jemand hat den Helpdesk von { $organization } in Ihrem Namen angerufen und konnte sich nicht ausweisen
    [helpdesk-prove] Der Helpdesk von { $organization } konnte sich Ihnen gegenüber nicht ausweisen
    [helpdesk-reset] Der Helpdesk von { $organization } konnte Ihr Passwort nicht zurücksetzen
    [helpdesk-passcode] Der Helpdesk von { $organization } konnte Ihnen keinen Zugangscode geben
    [helpdesk-unlock] Der Helpdesk von { $organization } konnte Ihr Konto nicht entsperren
    [helpdesk-unlock-profile] Der Helpdesk von { $organization } konnte Ihre Registrierung nicht entsperren
    [helpdesk-update] Der Helpdesk von { $organization } konnte keine Aktualisierung von Ihnen verlangen
    [helpdesk-enable] Der Helpdesk von { $organization } konnte Ihr Konto nicht einschalten
    [helpdesk-forget-browsers] Der Helpdesk von { $organization } konnte Ihre Browser nicht vergessen lassen
    [helpdesk-stop-waiting] Der Helpdesk von { $organization } konnte eine Änderung an Ihrem Konto nicht anhalten
   *[other] Eine Änderung des Helpdesks von { $organization } an Ihrem Konto ist fehlgeschlagen
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Jemand hat den Helpdesk in Ihrem Namen angerufen und konnte sich gegenüber { $operator } nicht als Sie ausweisen. Es wurde nichts geändert.
    [helpdesk-prove] { $operator } vom Helpdesk wollte Ihnen zeigen, wer spricht, und es hat nicht geklappt.
    [helpdesk-reset] { $operator } vom Helpdesk wollte Ihr Passwort zurücksetzen, und es hat nicht geklappt.
    [helpdesk-passcode] { $operator } vom Helpdesk wollte einen Zugangscode für Ihr Konto vergeben, und es hat nicht geklappt.
    [helpdesk-unlock] { $operator } vom Helpdesk wollte Ihr Konto entsperren, und es hat nicht geklappt.
    [helpdesk-unlock-profile] { $operator } vom Helpdesk wollte Ihre Registrierung entsperren, und es hat nicht geklappt.
    [helpdesk-update] { $operator } vom Helpdesk wollte Sie um eine Aktualisierung Ihrer Registrierung bitten, und es hat nicht geklappt.
    [helpdesk-enable] { $operator } vom Helpdesk wollte Ihr Konto einschalten, und es hat nicht geklappt.
    [helpdesk-forget-browsers] { $operator } vom Helpdesk wollte Ihre gemerkten Browser vergessen lassen, und es hat nicht geklappt.
    [helpdesk-stop-waiting] { $operator } vom Helpdesk wollte eine Änderung an Ihrem Konto anhalten, und es hat nicht geklappt.
   *[other] { $operator } vom Helpdesk hat die Aufgabe „{ $task }“ für Ihr Konto begonnen, und es hat nicht geklappt.
}
mail-helpdesk-failure-body-2 = Wenn Sie den Helpdesk angerufen haben, fragen Sie dort, wie es weitergeht.
mail-helpdesk-failure-body-3 = Wenn nicht, sagen Sie Ihrem Helpdesk, dass sich jemand anderes für Sie ausgibt. Geben Sie niemandem Codes, Antworten oder Passwörter.

# E-Mails an einen Administrator über den Helpdesk.
mail-helpdesk-admin-success-subject = { $operator } hat eine Aufgabe für { $name } erledigt
mail-helpdesk-admin-success-body-1 = { $operator } hat beim Helpdesk von { $organization } die Aufgabe „{ $task }“ für { $name } erledigt.
mail-helpdesk-admin-success-body-2 = Der Verlauf hat die Einzelheiten. Wenn das nicht zu erwarten war, fragen Sie beide, und sperren Sie das Konto, bis es geklärt ist.

mail-helpdesk-admin-failure-subject = { $operator } konnte eine Aufgabe für { $name } nicht erledigen
mail-helpdesk-admin-failure-body-1 = { $operator } hat beim Helpdesk von { $organization } die Aufgabe „{ $task }“ für { $name } begonnen, und sie ist fehlgeschlagen.
mail-helpdesk-admin-failure-body-2 = Der Verlauf hat die Ursache. Wenn es oft geschieht, gibt sich vielleicht jemand für { $name } aus.

mail-operator-burst-subject = { $operator } tut im Helpdesk mehr als erwartet
mail-operator-burst-body-1 = { $operator } hat innerhalb einer Stunde mehr als { $count } Aufgaben für Personen der Richtlinie „{ $policy }“ begonnen.
mail-operator-burst-body-2 = Vielleicht ist viel los. Vielleicht verwendet aber jemand anderes diese Sitzung: Fragen Sie nach, und sehen Sie in den Verlauf.
mail-operator-burst-body-3 = Es wurde nichts aufgehalten.
