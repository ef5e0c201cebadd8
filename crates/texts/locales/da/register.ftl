# Registering what later proves who you are.

activity-register-title = Registrer dig
activity-register-lead = Indstil, hvordan du bekræfter, hvem du er. Det tager cirka tre minutter.
activity-register-choose = Vælg et spørgsmål fra listen.

activity-register-questions-title = Vælg dine spørgsmål
activity-register-questions-lead = Vælg svar, som du kan huske, og som ingen kan finde ud af.
activity-register-question-select = Spørgsmål { $number }
activity-register-own-question = Dit eget spørgsmål { $number }
activity-register-helpdesk-hint = Helpdesken spørger om dette i telefonen og kan læse svaret.
activity-register-own-question-hint = { $count ->
    [one] Spørg om noget, som kun du kan svare på, med mindst ét tegn.
   *[other] Spørg om noget, som kun du kan svare på, med mindst { $count } tegn.
}
activity-register-answer = Svar { $number }
activity-register-answer-again = Svar { $number } igen
activity-register-answer-short = { $count ->
    [one] Svaret er tomt. Skriv mindst ét tegn.
   *[other] Svaret er for kort. Skriv mindst { $count } tegn.
}
activity-register-answer-same = Du har givet dette svar på et andet spørgsmål. Vælg et andet svar.
activity-register-answer-in-question = Svaret er en del af spørgsmålet. Vælg et andet svar.
activity-register-answer-mismatch = De to svar er ikke ens. Skriv svaret igen.
activity-register-question-short = { $count ->
    [one] Spørgsmålet er tomt. Skriv mindst ét tegn.
   *[other] Spørgsmålet er for kort. Skriv mindst { $count } tegn.
}
activity-register-question-twice = Du har allerede valgt dette spørgsmål. Vælg et andet.

activity-register-contact-title = Tilføj en privat e-mailadresse
activity-register-contact-lead = Den hjælper dig, når du ikke kan læse din e-mail på arbejdet. Vi bruger den til koder og beskeder om din konto og ikke til andet.
activity-register-contact-code-title = Bekræft din adresse
activity-register-contact-code-lead = Vi har sendt en kode til { $address }. Skriv den her for at bekræfte, at adressen er din.
activity-register-personal-mail = Privat e-mailadresse
activity-register-personal-mail-hint = For eksempel den, du bruger derhjemme. Brug ikke din adresse på arbejdet.
activity-register-personal-mail-code = Kode fra e-mailen
activity-register-mail-invalid = Det er ikke en fuldstændig e-mailadresse. Tjek den, og prøv igen.

activity-register-totp-title = Sæt en godkendelsesapp op
activity-register-totp-lead = Appen viser en ny kode hvert 30. sekund. Den virker uden netforbindelse.
activity-register-totp-scan = Scan billedet med appen, eller skriv nøglen selv
activity-register-totp-code = Kode, som appen viser

activity-register-recovery-codes-title = Gendannelseskoder
activity-register-recovery-codes-lead = Gendannelseskoder hjælper, når du hverken har din telefon eller din e-mail. Hver kode virker én gang. Nye koder erstatter alle tidligere.
activity-register-recovery-codes-shown = Dine gendannelseskoder
activity-register-recovery-codes-keep = Jeg har udskrevet koderne eller skrevet dem ned
activity-register-recovery-codes-must-keep = Gem koderne et sikkert sted, og sæt så flueben i feltet. De bliver ikke vist igen.
