# How a task ends, and what keeps it from going on.

run-done-register-title = Sie sind registriert
run-done-register-lead = Sie können jetzt ein neues Passwort wählen oder Ihr Konto entsperren, ohne jemanden anzurufen.
run-done-manage-profile-title = Ihr Profil ist gespeichert
run-done-manage-profile-lead = Verwenden Sie ab jetzt, was Sie gerade registriert haben.
run-done-forgot-password-title = Ihr neues Passwort ist gespeichert
run-done-forgot-password-lead = Melden Sie sich ab jetzt damit an. Geben Sie es auch auf Ihrem Telefon und Ihren anderen Geräten ein, sonst sperren diese Ihr Konto.
run-done-manage-passwords-title = Ihr Passwort ist geändert
run-done-manage-passwords-lead = Melden Sie sich ab jetzt mit dem neuen an. Geben Sie es auch auf Ihrem Telefon und Ihren anderen Geräten ein, sonst sperren diese Ihr Konto.
run-done-unlock-account-title = Ihr Konto ist entsperrt
run-done-unlock-account-lead = Melden Sie sich mit Ihrem jetzigen Passwort an. Es wurde nicht geändert.
run-done-my-notifications-title = Ihre Auswahl ist gespeichert
run-done-my-notifications-lead = Ab jetzt bekommen Sie die Nachrichten, die Sie angekreuzt haben.
run-done-passcode-title = Sie sind fertig
run-done-passcode-lead = Der Zugangscode ist verbraucht und gilt nicht noch einmal. Verwenden Sie beim nächsten Mal, was Sie gerade registriert haben.
run-done-sign-in-title = Sie sind angemeldet
run-done-sign-in-lead = Wählen Sie, was Sie tun möchten.
run-done-other-title = Sie sind fertig
run-done-other-lead = Alles ist gespeichert.
run-done-still-locked = Ihr neues Passwort ist gespeichert, aber Ihr Konto ist noch gesperrt. Warten Sie, bis die Sperre endet, oder wenden Sie sich an Ihren Helpdesk.

run-failed-title = Das hat nicht geklappt
run-failed-nothing-changed = Es wurde nichts geändert. Ihr Passwort ist dasselbe wie vorher.
run-stopped-title = Sie haben abgebrochen
run-stopped-lead = Es wird nichts mehr geändert. Sie können diese Seite schließen.
run-stopped-changed = Was Sie schon gespeichert hatten, bleibt gespeichert. Sonst wird nichts geändert. Sie können diese Seite schließen.
run-half-done = Ihr altes Passwort gilt nicht mehr, und ein neues ist nicht gespeichert. Beginnen Sie „Passwort vergessen“ noch einmal und wählen Sie ein neues, oder wenden Sie sich an Ihren Helpdesk.
run-expired = Die Zeit für diese Aufgabe ist abgelaufen. Was nicht gespeichert wurde, ist nicht geändert. Beginnen Sie von vorn, wenn Sie so weit sind.
run-expired-title = Die Zeit ist abgelaufen
run-expired-lead = Zu Ihrer Sicherheit schließt sich diese Seite nach einer Weile. Was nicht gespeichert wurde, ist nicht geändert. Beginnen Sie von vorn, wenn Sie so weit sind.
run-locked-title = Zu viele Fehlversuche
run-locked-lead = { $minutes ->
    [one] Zum Schutz Ihres Kontos werden eine Minute lang keine Versuche mehr angenommen. Ihr Passwort wurde nicht geändert. Versuchen Sie es später noch einmal oder wenden Sie sich an Ihren Helpdesk.
   *[other] Zum Schutz Ihres Kontos werden { $minutes } Minuten lang keine Versuche mehr angenommen. Ihr Passwort wurde nicht geändert. Versuchen Sie es später noch einmal oder wenden Sie sich an Ihren Helpdesk.
}
run-too-many-tries = Zu viele Fehlversuche. Es wurde nichts geändert. Beginnen Sie von vorn oder wenden Sie sich an Ihren Helpdesk.
run-assurance = Ihre Nachweise reichen dafür noch nicht aus. Es wurde nichts geändert. Beginnen Sie von vorn und wählen Sie einen anderen Weg, oder wenden Sie sich an Ihren Helpdesk.
run-step-up-missing = Sie sind schon registriert. Um zu ändern, womit Sie sich ausweisen, ist mehr nötig als Ihr Passwort, und diese Aufgabe fragt nicht danach. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
run-unknown-outcome-title = Wir prüfen, was geschehen ist
run-unknown-outcome-lead = Die Antwort des Anmeldedienstes Ihrer Organisation fehlt. Wir fragen nach, ob Ihre Änderung gespeichert wurde. Warten Sie noch mit einem neuen Versuch; diese Seite geht von selbst weiter.
run-unknown-step = Ihre Organisation hat diese Aufgabe inzwischen geändert. An Ihrem Konto wurde nichts geändert. Beginnen Sie von vorn.
run-resume = Machen Sie dort weiter, wo Sie waren
run-stale = Diese Aufgabe ging in einem anderen Fenster weiter. Hier sehen Sie, wo sie jetzt steht.
