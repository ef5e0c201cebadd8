# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Geben Sie Ihr Passwort ein
activity-password-lead = Verwenden Sie das Passwort, mit dem Sie sich heute anmelden. Auch ein abgelaufenes Passwort funktioniert hier.
activity-password-label = Jetziges Passwort
activity-password-wrong = Der Benutzername oder das Passwort ist nicht richtig. Prüfen Sie beides und versuchen Sie es noch einmal.

activity-questions-title = Beantworten Sie Ihre Fragen
activity-questions-lead = { $count ->
    [one] Antworten Sie so wie bei der Registrierung. Groß- und Kleinschreibung und Leerzeichen spielen keine Rolle.
   *[other] Beantworten Sie alle { $count } Fragen so wie bei der Registrierung. Groß- und Kleinschreibung und Leerzeichen spielen keine Rolle.
}
activity-questions-wrong = Was Sie geantwortet haben, ist nicht richtig. Prüfen Sie es und versuchen Sie es noch einmal.
activity-questions-wrong-one = Diese Antwort ist nicht richtig.
activity-questions-too-few = Sie haben weniger Fragen registriert, als hier nötig sind. Wählen Sie einen anderen Weg, sich auszuweisen, oder wenden Sie sich an Ihren Helpdesk.
activity-questions-next = Antworten prüfen
activity-questions-pick = Frage { $number }
activity-questions-answer = Antwort { $number }
activity-questions-picked-twice = Sie haben diese Frage zweimal gewählt. Wählen Sie eine andere.

activity-mail-code-title = Geben Sie den Code aus Ihrer E-Mail ein
activity-mail-code-lead-corporate = { $minutes ->
    [one] Wir haben einen Code an Ihre dienstliche E-Mail-Adresse geschickt. Er gilt eine Minute lang.
   *[other] Wir haben einen Code an Ihre dienstliche E-Mail-Adresse geschickt. Er gilt { $minutes } Minuten lang.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Wir haben einen Code an Ihre private E-Mail-Adresse geschickt. Er gilt eine Minute lang.
   *[other] Wir haben einen Code an Ihre private E-Mail-Adresse geschickt. Er gilt { $minutes } Minuten lang.
}
activity-mail-code-label = Code
activity-mail-code-wrong = Der Code ist nicht richtig. Sehen Sie in der neuesten Nachricht nach und versuchen Sie es noch einmal.
activity-mail-code-expired = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
activity-mail-code-resend = Neuen Code schicken
activity-mail-code-resent = Ein neuer Code ist unterwegs. Frühere Codes gelten nicht mehr.
activity-mail-code-held-up = Unsere E-Mails kommen derzeit nicht an, deshalb konnte Ihr Code bisher nicht zugestellt werden. Wir versuchen es weiter.
activity-mail-code-held-up-other = Unsere E-Mails kommen derzeit nicht an, deshalb konnte Ihr Code bisher nicht zugestellt werden. Wir versuchen es weiter; Sie können unten auch einen anderen Weg wählen.
activity-mail-code-wait = { $seconds ->
    [one] In einer Sekunde können Sie einen neuen Code anfordern.
   *[other] In { $seconds } Sekunden können Sie einen neuen Code anfordern.
}

activity-totp-title = Geben Sie den Code aus Ihrer Authenticator-App ein
activity-totp-lead = Öffnen Sie die App auf Ihrem Telefon und geben Sie die sechs Ziffern ein, die sie für Ihr Konto zeigt.
activity-totp-label = Code
activity-totp-wrong = Der Code ist nicht richtig. Warten Sie auf den nächsten und versuchen Sie es noch einmal.

activity-recovery-code-title = Geben Sie einen Wiederherstellungscode ein
activity-recovery-code-lead = Verwenden Sie einen der Wiederherstellungscodes, die Sie bei der Registrierung aufbewahrt haben. Jeder gilt einmal.
activity-recovery-code-label = Wiederherstellungscode
activity-recovery-code-wrong = Der Wiederherstellungscode ist nicht richtig oder schon verbraucht. Prüfen Sie ihn oder nehmen Sie einen anderen.

activity-passcode-title = Geben Sie Ihren Zugangscode ein
activity-passcode-lead = Den Zugangscode bekommen Sie von Ihrem Helpdesk. Er gilt einmal und nur kurze Zeit.
activity-passcode-label = Zugangscode
activity-passcode-wrong = Der Zugangscode ist nicht richtig oder gilt nicht mehr. Prüfen Sie ihn oder bitten Sie Ihren Helpdesk um einen neuen.

activity-not-registered-title = Noch nicht eingerichtet
activity-not-registered = Sie haben nicht registriert, was hier nötig ist. Wählen Sie einen anderen Weg, sich auszuweisen, oder wenden Sie sich an Ihren Helpdesk.

activity-methods-title = Weisen Sie sich aus
activity-methods-lead = Wählen Sie den Weg, der für Sie jetzt am einfachsten ist.
activity-methods-lead-second = Ihr erster Nachweis ist angenommen. Fügen Sie jetzt einen zweiten hinzu.
activity-methods-needed = { $number ->
    [one] Ein weiterer Nachweis ist nötig.
   *[other] Noch { $number } Nachweise sind nötig.
}
activity-methods-option-mail-code = Code per dienstlicher E-Mail
activity-methods-option-mail-code-hint = Wir schicken einen Code an die E-Mail-Adresse, die Sie von Ihrer Organisation haben.
activity-methods-option-mail-code-personal = Code per privater E-Mail
activity-methods-option-mail-code-personal-hint = Wir schicken einen Code an die private Adresse, die Sie registriert haben.
activity-methods-option-questions = Fragen
activity-methods-option-questions-hint = Beantworten Sie die Fragen, die Sie bei der Registrierung gewählt haben.
activity-methods-option-totp = Authenticator-App
activity-methods-option-totp-hint = Geben Sie die sechs Ziffern ein, die die App auf Ihrem Telefon zeigt.
activity-methods-option-recovery-code = Wiederherstellungscode
activity-methods-option-recovery-code-hint = Verwenden Sie einen der Codes, die Sie für Notfälle aufbewahrt haben.
activity-methods-option-password = Jetziges Passwort
activity-methods-option-password-hint = Geben Sie das Passwort ein, mit dem Sie sich heute anmelden.
activity-methods-option-passcode = Zugangscode
activity-methods-option-passcode-hint = Geben Sie den Zugangscode ein, den Sie vom Helpdesk bekommen haben.
