# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Skriv din loginkode
activity-radius-code-lead = Brug koden fra den app, token eller besked, som du også logger ind med andre steder i din organisation.
activity-radius-code-label = Kode
activity-radius-code-answer = Dit svar
activity-radius-code-asked = Loginsystemet spørger: { $prompt }
activity-radius-code-more = Loginsystemet skal bruge en kode til.
activity-radius-code-blank = Skriv koden.
activity-radius-code-wrong = Det blev ikke godkendt. Vent på den næste kode, og begynd forfra.
activity-radius-code-lost = Loginsystemet svarede ikke, så vi begynder forfra. Skriv en ny kode.
activity-radius-code-away = Koder kan ikke tjekkes lige nu, fordi loginsystemet ikke svarer. Det tæller ikke som et forkert forsøg. Prøv igen om et par minutter, eller vælg en anden måde, hvis der er en nedenfor.
activity-methods-option-radius-code = Loginkode
activity-methods-option-radius-code-hint = Brug koden fra den app, token eller besked, du logger ind med andre steder.

event-factor-reply-refused = Et svar fra en loginserver var ikke troværdigt
helpdesk-proved-radius = { $caller } oplyste en loginkode, som RADIUS-serverne godkendte.
