# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Skriv ditt lösenord
activity-password-lead = Använd lösenordet som du loggar in med i dag. Ett lösenord som har gått ut fungerar också här.
activity-password-label = Nuvarande lösenord
activity-password-wrong = Användarnamnet eller lösenordet är fel. Kontrollera båda och försök igen.

activity-questions-title = Svara på dina frågor
activity-questions-lead = { $count ->
    [one] Svara som när du registrerade dig. Stora bokstäver och mellanslag spelar ingen roll.
   *[other] Svara på alla { $count } frågorna som när du registrerade dig. Stora bokstäver och mellanslag spelar ingen roll.
}
activity-questions-wrong = Det du svarade är inte rätt. Kontrollera det och försök igen.
activity-questions-wrong-one = Det här svaret är inte rätt.
activity-questions-too-few = Du har registrerat färre frågor än vad som behövs här. Välj ett annat sätt att bekräfta vem du är, eller kontakta helpdesken.
activity-questions-next = Kontrollera svaren
activity-questions-pick = Fråga { $number }
activity-questions-answer = Svar { $number }
activity-questions-picked-twice = Du har valt den här frågan två gånger. Välj en annan.

activity-mail-code-title = Skriv koden från e-postmeddelandet
activity-mail-code-lead-corporate = { $minutes ->
    [one] Vi har skickat en kod till din e-postadress på jobbet. Den gäller i en minut.
   *[other] Vi har skickat en kod till din e-postadress på jobbet. Den gäller i { $minutes } minuter.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Vi har skickat en kod till din privata e-postadress. Den gäller i en minut.
   *[other] Vi har skickat en kod till din privata e-postadress. Den gäller i { $minutes } minuter.
}
activity-mail-code-label = Kod
activity-mail-code-wrong = Koden är fel. Titta i det senaste meddelandet och försök igen.
activity-mail-code-expired = Koden fungerar inte längre. Be om en ny.
activity-mail-code-resend = Skicka en ny kod
activity-mail-code-resent = En ny kod är på väg. Tidigare koder fungerar inte längre.
activity-mail-code-held-up = Våra e-postmeddelanden kan inte levereras just nu, så din kod har inte kommit fram än. Vi fortsätter att försöka.
activity-mail-code-held-up-other = Våra e-postmeddelanden kan inte levereras just nu, så din kod har inte kommit fram än. Vi fortsätter att försöka, och du kan också välja ett annat sätt nedan.
activity-mail-code-wait = { $seconds ->
    [one] Du kan be om en ny kod om en sekund.
   *[other] Du kan be om en ny kod om { $seconds } sekunder.
}

activity-totp-title = Skriv koden från din autentiseringsapp
activity-totp-lead = Öppna appen på din telefon och skriv de sex siffror som den visar för ditt konto.
activity-totp-label = Kod
activity-totp-wrong = Koden är fel. Vänta på nästa och försök igen.

activity-recovery-code-title = Skriv en återställningskod
activity-recovery-code-lead = Använd en av återställningskoderna som du sparade när du registrerade dig. Varje kod fungerar en gång.
activity-recovery-code-label = Återställningskod
activity-recovery-code-wrong = Återställningskoden är fel eller redan använd. Kontrollera den eller ta en annan.

activity-passcode-title = Skriv din åtkomstkod
activity-passcode-lead = Du får en åtkomstkod av helpdesken. Den fungerar en gång och bara en kort tid.
activity-passcode-label = Åtkomstkod
activity-passcode-wrong = Åtkomstkoden är fel eller fungerar inte längre. Kontrollera den eller be helpdesken om en ny.

activity-not-registered-title = Inte inställt än
activity-not-registered = Du har inte registrerat det som behövs här. Välj ett annat sätt att bekräfta vem du är, eller kontakta helpdesken.

activity-methods-title = Bekräfta vem du är
activity-methods-lead = Välj det sätt som är enklast för dig just nu.
activity-methods-lead-second = Din första bekräftelse är godkänd. Nu behövs en till.
activity-methods-needed = { $number ->
    [one] En bekräftelse till behövs.
   *[other] { $number } bekräftelser behövs.
}
activity-methods-option-mail-code = Kod till e-post på jobbet
activity-methods-option-mail-code-hint = Vi skickar en kod till e-postadressen som du har fått av din organisation.
activity-methods-option-mail-code-personal = Kod till privat e-post
activity-methods-option-mail-code-personal-hint = Vi skickar en kod till den privata adressen som du har registrerat.
activity-methods-option-questions = Frågor
activity-methods-option-questions-hint = Svara på frågorna som du valde när du registrerade dig.
activity-methods-option-totp = Autentiseringsapp
activity-methods-option-totp-hint = Skriv de sex siffror som appen på din telefon visar.
activity-methods-option-recovery-code = Återställningskod
activity-methods-option-recovery-code-hint = Använd en av koderna som du har sparat för nödfall.
activity-methods-option-password = Nuvarande lösenord
activity-methods-option-password-hint = Skriv lösenordet som du loggar in med i dag.
activity-methods-option-passcode = Åtkomstkod
activity-methods-option-passcode-hint = Skriv åtkomstkoden som du har fått av helpdesken.
