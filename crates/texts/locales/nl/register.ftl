# Registering what later proves who you are.

activity-register-title = Registreren
activity-register-lead = Stel in hoe je bevestigt dat jij het bent. Het duurt ongeveer drie minuten.
activity-register-choose = Kies een vraag uit de lijst.

activity-register-questions-title = Kies je vragen
activity-register-questions-lead = Kies antwoorden die je onthoudt en die niemand over je kan achterhalen.
activity-register-question-select = Vraag { $number }
activity-register-own-question = Je eigen vraag { $number }
activity-register-helpdesk-hint = De helpdesk vraagt hier aan de telefoon naar en kan het antwoord lezen.
activity-register-own-question-hint = { $count ->
    [one] Vraag iets wat alleen jij kunt beantwoorden, met minstens één teken.
   *[other] Vraag iets wat alleen jij kunt beantwoorden, met minstens { $count } tekens.
}
activity-register-answer = Antwoord { $number }
activity-register-answer-again = Herhaal antwoord { $number }
activity-register-answer-short = { $count ->
    [one] Het antwoord is leeg. Vul minstens één teken in.
   *[other] Het antwoord is te kort. Vul minstens { $count } tekens in.
}
activity-register-answer-same = Je hebt dit antwoord al op een andere vraag gegeven. Kies een ander antwoord.
activity-register-answer-in-question = Het antwoord staat in de vraag. Kies een ander antwoord.
activity-register-answer-mismatch = De twee antwoorden zijn niet gelijk. Vul het antwoord opnieuw in.
activity-register-question-short = { $count ->
    [one] De vraag is leeg. Vul minstens één teken in.
   *[other] De vraag is te kort. Vul minstens { $count } tekens in.
}
activity-register-question-twice = Je hebt deze vraag al gekozen. Kies een andere.

activity-register-contact-title = Voeg een persoonlijk e-mailadres toe
activity-register-contact-lead = Het helpt je als je je zakelijke e-mail niet kunt lezen. We gebruiken het voor codes en voor berichten over je account, en nergens anders voor.
activity-register-contact-code-title = Bevestig je adres
activity-register-contact-code-lead = We hebben een code naar { $address } gestuurd. Vul hem hier in om te bevestigen dat het adres van jou is.
activity-register-personal-mail = Persoonlijk e-mailadres
activity-register-personal-mail-hint = Bijvoorbeeld je privéadres. Gebruik niet je zakelijke adres.
activity-register-personal-mail-code = Code uit de e-mail
activity-register-mail-invalid = Dit is geen volledig e-mailadres. Controleer het en probeer het opnieuw.

activity-register-totp-title = Stel een authenticator-app in
activity-register-totp-lead = De app toont elke 30 seconden een nieuwe code. Hij werkt ook zonder internet.
activity-register-totp-scan = Scan deze afbeelding met de app of vul de sleutel zelf in
activity-register-totp-code = Code die de app toont

activity-register-recovery-codes-title = Herstelcodes
activity-register-recovery-codes-lead = Herstelcodes helpen als je noch bij je telefoon noch bij je e-mail kunt. Elke code werkt één keer. Nieuwe codes vervangen alle eerdere.
activity-register-recovery-codes-shown = Je herstelcodes
activity-register-recovery-codes-keep = Ik heb deze codes afgedrukt of opgeschreven
activity-register-recovery-codes-must-keep = Bewaar de codes op een veilige plek en zet dan het vinkje. Ze worden niet nog een keer getoond.
