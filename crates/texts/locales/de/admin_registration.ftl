# Registration and choices, as administrators see them.

setting-choice-block-points = Punkte, die sie zusammen wert sein müssen
setting-choice-block-points-hint = Leer lassen, um die Wege darüber zu zählen. Mit Punkten wählt die Person, bis verschiedene Nachweise so viel wert sind; die Zahl darüber zählt dann nicht.
design-points = { $points ->
    [one] Bis sie einen Punkt wert sind
   *[other] Bis sie { $points } Punkte wert sind
}
check-choice-points = „{ $choice }“ verlangt { $points } Punkte, aber wer alle Wege geht, erreicht vielleicht nur { $reached }.

manage-registration = Was als registriert zählt
manage-registration-lead = Wer eines davon eingerichtet hat, ist registriert, sobald auch die Fragen dieser Richtlinie beantwortet sind. Einladungen, Erinnerungen und Statistiken richten sich danach.
manage-registration-any = Jeder Weg
manage-registration-nothing = Nichts
setting-management-policy-registration = Was als registriert zählt
setting-registration-policy-ways = Wege, die zählen
setting-registration-policy-ways-questions = Beantwortete Fragen
setting-registration-policy-ways-work-mail = Bestätigte dienstliche E-Mail-Adresse
setting-registration-policy-ways-personal-mail = Private E-Mail-Adresse
setting-registration-policy-ways-personal-phone = Private Mobilnummer
setting-registration-policy-ways-authenticator = Authenticator-App
setting-registration-policy-ways-passkey = Passkey
activity-kind-confirm-contact = Dienstliche E-Mail-Adresse bestätigen
activity-kind-confirm-contact-about = Lässt die dienstliche Adresse im Verzeichnis durch einen dorthin geschickten Code bestätigen; fragt erneut, sobald das Verzeichnis eine andere hat.
setting-confirm-contact-digits = Ziffern des Codes
setting-confirm-contact-minutes = Minuten, für die der Code gilt
setting-confirm-contact-optional = Dieser Schritt darf übersprungen werden
admin-reminders-need-way-missing = Nichts mehr eingerichtet, das zählt
admin-reminders-need-contact-changed = Die dienstliche E-Mail-Adresse ist eine andere
setting-invitation-conditions-way-missing = Wer nichts mehr eingerichtet hat, das zählt
setting-invitation-conditions-contact-changed = Wessen dienstliche E-Mail-Adresse seit der Bestätigung eine andere ist
setting-registration-reminder-conditions-way-missing = Wer nichts mehr eingerichtet hat, das zählt
setting-registration-reminder-conditions-contact-changed = Wessen dienstliche E-Mail-Adresse seit der Bestätigung eine andere ist
admin-person-confirmed-mail = Bestätigte dienstliche Adresse
admin-person-confirmed-mail-since = Bestätigt am

setting-register-authenticator-limit = Wie viele Apps eine Person haben darf
desk-proof-totp-named = einer Authenticator-App ({ $name })
admin-person-totp-used = Zuletzt verwendet
admin-person-totp-never-used = Noch nicht verwendet

admin-reminders-need-answers-short = Eine Antwort ist vielleicht zu kurz
admin-reminders-need-answers-same = Zwei Antworten sind vielleicht gleich
admin-reminders-need-answer-in-question = Eine Antwort steht vielleicht in ihrer Frage
setting-invitation-conditions-answers-short = Wessen Antworten kürzer sind oder sein können, als die Richtlinie will
setting-invitation-conditions-answers-same = Wer zweimal dieselbe Antwort gegeben hat oder haben kann, obwohl die Richtlinie es ablehnt
setting-invitation-conditions-answer-in-question = Wessen Antwort in ihrer Frage steht oder stehen kann, obwohl die Richtlinie es ablehnt
setting-registration-reminder-conditions-answers-short = Wessen Antworten kürzer sind oder sein können, als die Richtlinie will
setting-registration-reminder-conditions-answers-same = Wer zweimal dieselbe Antwort gegeben hat oder haben kann, obwohl die Richtlinie es ablehnt
setting-registration-reminder-conditions-answer-in-question = Wessen Antwort in ihrer Frage steht oder stehen kann, obwohl die Richtlinie es ablehnt
