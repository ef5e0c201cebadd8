# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Skriv din inloggningskod
activity-radius-code-lead = Använd koden från appen, dosan eller meddelandet som du också loggar in med på andra ställen i din organisation.
activity-radius-code-label = Kod
activity-radius-code-answer = Ditt svar
activity-radius-code-asked = Inloggningssystemet frågar: { $prompt }
activity-radius-code-more = Inloggningssystemet behöver en kod till.
activity-radius-code-blank = Skriv koden.
activity-radius-code-wrong = Det godkändes inte. Vänta på nästa kod och börja om.
activity-radius-code-lost = Inloggningssystemet svarade inte, så vi börjar om. Skriv en ny kod.
activity-radius-code-away = Koder kan inte kontrolleras just nu, eftersom inloggningssystemet inte svarar. Det räknas inte som ett felaktigt försök. Försök igen om några minuter, eller välj ett annat sätt om det finns ett nedanför.
activity-methods-option-radius-code = Inloggningskod
activity-methods-option-radius-code-hint = Använd koden från appen, dosan eller meddelandet som du loggar in med på andra ställen.

event-factor-reply-refused = Ett svar från en inloggningsserver var inte trovärdigt
helpdesk-proved-radius = { $caller } uppgav en inloggningskod som RADIUS-servrarna godkände.
