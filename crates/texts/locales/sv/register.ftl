# Registering what later proves who you are.

activity-register-title = Registrera dig
activity-register-lead = Ställ in hur du bekräftar vem du är. Det tar ungefär tre minuter.
activity-register-choose = Välj en fråga i listan.

activity-register-questions-title = Välj dina frågor
activity-register-questions-lead = Välj svar som du kommer ihåg och som ingen annan kan ta reda på.
activity-register-question-select = Fråga { $number }
activity-register-own-question = Din egen fråga { $number }
activity-register-helpdesk-hint = Helpdesken frågar det här i telefon och kan läsa svaret.
activity-register-own-question-hint = { $count ->
    [one] Fråga något som bara du kan svara på, med minst ett tecken.
   *[other] Fråga något som bara du kan svara på, med minst { $count } tecken.
}
activity-register-answer = Svar { $number }
activity-register-answer-again = Svar { $number } igen
activity-register-answer-short = { $count ->
    [one] Svaret är tomt. Skriv minst ett tecken.
   *[other] Svaret är för kort. Skriv minst { $count } tecken.
}
activity-register-answer-same = Du har gett det här svaret på en annan fråga. Välj ett annat svar.
activity-register-answer-in-question = Svaret är en del av frågan. Välj ett annat svar.
activity-register-answer-mismatch = Svaren är inte likadana. Skriv svaret igen.
activity-register-question-short = { $count ->
    [one] Frågan är tom. Skriv minst ett tecken.
   *[other] Frågan är för kort. Skriv minst { $count } tecken.
}
activity-register-question-twice = Du har redan valt den här frågan. Välj en annan.

activity-register-contact-title = Lägg till en privat e-postadress
activity-register-contact-lead = Den hjälper dig när du inte kan läsa din e-post på jobbet. Vi använder den för koder och meddelanden om ditt konto och inte till något annat.
activity-register-contact-code-title = Bekräfta din adress
activity-register-contact-code-lead = Vi har skickat en kod till { $address }. Skriv den här för att bekräfta att adressen är din.
activity-register-personal-mail = Privat e-postadress
activity-register-personal-mail-hint = Till exempel den du använder hemma. Använd inte din adress på jobbet.
activity-register-personal-mail-code = Kod från e-postmeddelandet
activity-register-mail-invalid = Det är inte en fullständig e-postadress. Kontrollera den och försök igen.

activity-register-totp-title = Lägg till en autentiseringsapp
activity-register-totp-lead = Appen visar en ny kod var 30:e sekund. Den fungerar utan nätanslutning.
activity-register-totp-scan = Skanna bilden med appen eller skriv in nyckeln själv
activity-register-totp-code = Kod som appen visar

activity-register-recovery-codes-title = Återställningskoder
activity-register-recovery-codes-lead = Återställningskoder hjälper när du varken har din telefon eller din e-post. Varje kod fungerar en gång. Nya koder ersätter alla tidigare.
activity-register-recovery-codes-shown = Dina återställningskoder
activity-register-recovery-codes-keep = Jag har skrivit ut koderna eller skrivit upp dem
activity-register-recovery-codes-must-keep = Spara koderna på ett säkert ställe och kryssa sedan i rutan. De visas inte igen.
