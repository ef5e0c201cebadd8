# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Wählen Sie ein neues Passwort
activity-reset-lead = Verwenden Sie ein Passwort, das Sie sonst nirgends verwenden.
activity-reset-label = Neues Passwort
activity-reset-again = Neues Passwort noch einmal
activity-reset-mismatch = Die beiden Passwörter sind nicht gleich. Geben Sie das neue Passwort noch einmal ein.
activity-reset-rules = Dieses Passwort erfüllt nicht alle Regeln. Wählen Sie ein anderes.
activity-reset-kept = Bis Sie auf „Speichern“ drücken, bleibt Ihr altes Passwort, wie es ist.
activity-reset-half-done = Ihr altes Passwort gilt nicht mehr, und das neue ist noch nicht gespeichert. Wählen Sie jetzt ein neues Passwort, um fertig zu werden.
activity-reset-save = Neues Passwort speichern

activity-change-title = Ändern Sie Ihr Passwort
activity-change-lead = Verwenden Sie ein Passwort, das Sie sonst nirgends verwenden. Bis Sie auf „Speichern“ drücken, bleibt Ihr jetziges Passwort, wie es ist.
activity-change-current = Jetziges Passwort
activity-change-label = Neues Passwort
activity-change-again = Neues Passwort noch einmal
activity-change-mismatch = Die beiden Passwörter sind nicht gleich. Geben Sie das neue Passwort noch einmal ein.
activity-change-save = Neues Passwort speichern

activity-unlock-title = Entsperren Sie Ihr Konto
activity-unlock-lead = Danach können Sie Ihr Konto wieder mit Ihrem jetzigen Passwort verwenden. Das Passwort ändert sich nicht.
activity-unlock-go = Mein Konto entsperren
activity-unlock-not-locked = Ihr Konto ist nicht gesperrt. Es wurde nichts geändert. Wenn Sie sich trotzdem nicht anmelden können, wählen Sie ein neues Passwort.

activity-enable-title = Schalten Sie Ihr Konto ein
activity-enable-lead = Ihr Konto ist ausgeschaltet. Wenn Sie es einschalten, können Sie sich mit Ihrem jetzigen Passwort anmelden.
activity-enable-go = Mein Konto einschalten
activity-enable-not-disabled = Ihr Konto ist schon eingeschaltet. Es wurde nichts geändert.

activity-require-change-title = Ändern Sie Ihr Passwort bei der nächsten Anmeldung
activity-require-change-lead = Bei der nächsten Anmeldung werden Sie nach einem neuen Passwort gefragt.
activity-require-change-go = Weiter

activity-agreement-title = Lesen und zustimmen
activity-agreement-accept = Ich habe das gelesen und stimme zu
activity-agreement-go = Zustimmen und weiter
activity-agreement-must-accept = Ohne Zustimmung geht es nicht weiter. Setzen Sie das Häkchen oder brechen Sie ab; dann wird nichts geändert.

activity-notifications-title = Wählen Sie Ihre Nachrichten
activity-notifications-lead = Setzen Sie ein Häkchen bei den Nachrichten, die Sie per E-Mail bekommen möchten. Manche Nachrichten zu Ihrer Sicherheit werden immer geschickt.
activity-notifications-on-success = { $task ->
    [register] Nachricht, wenn ich mich registriert habe
    [manage-profile] Nachricht, wenn mein Profil geändert wurde
    [forgot-password] Nachricht, wenn mein Passwort durch ein neues ersetzt wurde
    [manage-passwords] Nachricht, wenn mein Passwort geändert wurde
    [unlock-account] Nachricht, wenn mein Konto entsperrt wurde
    [my-notifications] Nachricht, wenn meine Auswahl der Nachrichten geändert wurde
    [passcode] Nachricht, wenn ein Zugangscode für mein Konto verwendet wurde
    [activate-account] Nachricht, wenn das erste Passwort für mein Konto gewählt wurde
    [forgot-user-name] Nachricht, wenn mir mein Benutzername geschickt wurde
    [sign-in] Nachricht, wenn sich jemand mit meinem Konto hier angemeldet hat
   *[other] Nachricht, wenn die Aufgabe „{ $task }“ für mein Konto erledigt wurde
}
activity-notifications-on-failure = { $task ->
    [register] Nachricht, wenn die Registrierung fehlgeschlagen ist
    [manage-profile] Nachricht, wenn jemand vergeblich versucht hat, mein Profil zu ändern
    [forgot-password] Nachricht, wenn jemand vergeblich versucht hat, mein Passwort zu ersetzen
    [manage-passwords] Nachricht, wenn jemand vergeblich versucht hat, mein Passwort zu ändern
    [unlock-account] Nachricht, wenn jemand vergeblich versucht hat, mein Konto zu entsperren
    [my-notifications] Nachricht, wenn jemand vergeblich versucht hat, meine Auswahl der Nachrichten zu ändern
    [passcode] Nachricht, wenn jemand vergeblich versucht hat, einen Zugangscode für mein Konto zu verwenden
    [activate-account] Nachricht, wenn jemand vergeblich versucht hat, das erste Passwort für mein Konto zu wählen
    [forgot-user-name] Nachricht, wenn jemand vergeblich nach meinem Benutzernamen gefragt hat
    [sign-in] Nachricht, wenn jemand vergeblich versucht hat, sich mit meinem Konto hier anzumelden
   *[other] Nachricht, wenn die Aufgabe „{ $task }“ für mein Konto fehlgeschlagen ist
}
activity-notifications-none = Es gibt keine Nachrichten zur Auswahl.
activity-notifications-save = Meine Auswahl speichern

activity-restart-title = Das hat nicht geklappt
activity-restart-lead = Ihr Passwort wurde nicht geändert. Sie können von vorn beginnen.
activity-restart-go = Von vorn beginnen
