# Choosing among the ways to register.

activity-methods-register-title = Wählen Sie, was Sie einrichten
activity-methods-register-lead = Wählen Sie, womit Sie sich ausweisen wollen, wenn Sie Ihr Passwort vergessen haben.
activity-methods-register-needed = { $number ->
    [one] Eines davon ist noch nötig.
   *[other] { $number } davon sind noch nötig.
}
activity-methods-points = Ein Weg reicht vielleicht nicht. Wir fragen nach einem weiteren, bis Ihre Nachweise zusammen stark genug sind.
activity-methods-option-register-questions = Fragen
activity-methods-option-register-questions-hint = Antworten, die nur Sie wissen.
activity-methods-option-register-contact = Private E-Mail-Adresse
activity-methods-option-register-contact-hint = Dorthin schicken wir Codes, wenn Sie Ihre dienstlichen E-Mails nicht lesen können.
activity-methods-option-register-authenticator = Authenticator-App
activity-methods-option-register-authenticator-hint = Eine App auf Ihrem Telefon zeigt Codes, auch ohne Netzverbindung.
activity-methods-option-register-passkey = Passkey
activity-methods-option-register-passkey-hint = Ihr Fingerabdruck, Ihr Gesicht oder Ihre PIN auf einem Telefon oder Computer, oder ein Sicherheitsschlüssel.
activity-methods-option-register-recovery-codes = Wiederherstellungscodes
activity-methods-option-register-recovery-codes-hint = Codes, die Sie für Notfälle ausdrucken oder aufschreiben.
activity-methods-option-register-phone = Mobilnummer
activity-methods-option-register-phone-hint = Dorthin schicken wir Codes, per SMS oder per Anruf.
activity-methods-option-remember-browser = Dieser Browser
activity-methods-option-remember-browser-hint = Beim nächsten Mal zählt er als ein Teil des Nachweises, dass Sie es sind.
activity-methods-option-confirm-contact = Dienstliche E-Mail-Adresse
activity-methods-option-confirm-contact-hint = Bestätigen Sie, dass Sie die Adresse lesen, die Sie von Ihrer Organisation haben.

activity-confirm-contact-title = Dienstliche E-Mail-Adresse bestätigen
activity-confirm-contact-lead = { $minutes ->
    [one] Wir haben einen Code an { $address } geschickt. Er gilt eine Minute. Geben Sie ihn hier ein, damit Codes Sie dort erreichen, wenn Sie Ihr Passwort vergessen haben.
   *[other] Wir haben einen Code an { $address } geschickt. Er gilt { $minutes } Minuten. Geben Sie ihn hier ein, damit Codes Sie dort erreichen, wenn Sie Ihr Passwort vergessen haben.
}
activity-confirm-contact-none = Ihre Organisation hat keine E-Mail-Adresse von Ihnen hinterlegt. Fragen Sie Ihren Helpdesk.

activity-register-totp-list-title = Ihre Authenticator-Apps
activity-register-totp-list-lead = Entfernen Sie eine App, wenn Sie das Telefon dazu nicht mehr haben.
activity-register-totp-name = Name der App
activity-register-totp-name-hint = Zum Beispiel das Telefon, auf dem sie ist. Sie können das Feld leer lassen.
activity-register-totp-which-needed = Wählen Sie eine Ihrer Apps.
activity-register-totp-added = Die App ist eingerichtet.
activity-register-totp-renamed = Die App hat ihren neuen Namen.
activity-register-totp-removed = Die App ist entfernt. Ihre Codes gelten hier nicht mehr.
activity-register-totp-last = Das ist Ihre einzige App. Richten Sie eine andere ein, bevor Sie sie entfernen.
activity-register-totp-another = Weitere App einrichten
activity-register-totp-back = Zurück zu meinen Apps
activity-register-totp-full = { $limit ->
    [one] Sie können eine App haben. Entfernen Sie sie, um eine andere einzurichten.
   *[other] Sie können { $limit } Apps haben. Entfernen Sie eine, um eine andere einzurichten.
}
page-me-app-used = Zuletzt verwendet
