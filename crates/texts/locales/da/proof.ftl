# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Skriv din adgangskode
activity-password-lead = Brug den adgangskode, du logger ind med i dag. En udløbet adgangskode virker også her.
activity-password-label = Nuværende adgangskode
activity-password-wrong = Brugernavnet eller adgangskoden er forkert. Tjek begge dele, og prøv igen.

activity-questions-title = Besvar dine spørgsmål
activity-questions-lead = { $count ->
    [one] Svar, som du gjorde, da du registrerede dig. Store bogstaver og mellemrum er uden betydning.
   *[other] Besvar alle { $count } spørgsmål, som du gjorde, da du registrerede dig. Store bogstaver og mellemrum er uden betydning.
}
activity-questions-wrong = Det, du svarede, er ikke rigtigt. Tjek det, og prøv igen.
activity-questions-wrong-one = Dette svar er ikke rigtigt.
activity-questions-too-few = Du har registreret færre spørgsmål, end der skal bruges her. Vælg en anden måde at bekræfte, hvem du er, eller kontakt helpdesken.
activity-questions-next = Tjek svar
activity-questions-pick = Spørgsmål { $number }
activity-questions-answer = Svar { $number }
activity-questions-picked-twice = Du har valgt dette spørgsmål to gange. Vælg et andet.

activity-mail-code-title = Skriv koden fra din e-mail
activity-mail-code-lead-corporate = { $minutes ->
    [one] Vi har sendt en kode til din e-mailadresse på arbejdet. Den virker i ét minut.
   *[other] Vi har sendt en kode til din e-mailadresse på arbejdet. Den virker i { $minutes } minutter.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Vi har sendt en kode til din private e-mailadresse. Den virker i ét minut.
   *[other] Vi har sendt en kode til din private e-mailadresse. Den virker i { $minutes } minutter.
}
activity-mail-code-label = Kode
activity-mail-code-wrong = Koden er forkert. Se i den nyeste besked, og prøv igen.
activity-mail-code-expired = Koden virker ikke længere. Bed om en ny.
activity-mail-code-resend = Send en ny kode
activity-mail-code-resent = En ny kode er på vej. Tidligere koder virker ikke længere.
activity-mail-code-held-up = Vores e-mails kan ikke leveres lige nu, så din kode er ikke nået frem endnu. Vi bliver ved med at prøve.
activity-mail-code-held-up-other = Vores e-mails kan ikke leveres lige nu, så din kode er ikke nået frem endnu. Vi bliver ved med at prøve, og du kan også vælge en anden måde nedenfor.
activity-mail-code-wait = { $seconds ->
    [one] Du kan bede om en ny kode om ét sekund.
   *[other] Du kan bede om en ny kode om { $seconds } sekunder.
}

activity-totp-title = Skriv koden fra din godkendelsesapp
activity-totp-lead = Åbn appen på din telefon, og skriv de seks cifre, den viser for din konto.
activity-totp-label = Kode
activity-totp-wrong = Koden er forkert. Vent på den næste, og prøv igen.

activity-recovery-code-title = Skriv en gendannelseskode
activity-recovery-code-lead = Brug en af de gendannelseskoder, du gemte, da du registrerede dig. Hver kode virker én gang.
activity-recovery-code-label = Gendannelseskode
activity-recovery-code-wrong = Gendannelseskoden er forkert eller allerede brugt. Tjek den, eller brug en anden.

activity-passcode-title = Skriv din engangskode
activity-passcode-lead = Du får en engangskode af helpdesken. Den virker én gang og kun i kort tid.
activity-passcode-label = Engangskode
activity-passcode-wrong = Engangskoden er forkert eller virker ikke længere. Tjek den, eller bed helpdesken om en ny.

activity-not-registered-title = Ikke sat op endnu
activity-not-registered = Du har ikke registreret det, der skal bruges her. Vælg en anden måde at bekræfte, hvem du er, eller kontakt helpdesken.

activity-methods-title = Bekræft, hvem du er
activity-methods-lead = Vælg den måde, der er nemmest for dig lige nu.
activity-methods-lead-second = Din første bekræftelse er godkendt. Nu mangler der en til.
activity-methods-needed = { $number ->
    [one] Der mangler én bekræftelse mere.
   *[other] Der mangler { $number } bekræftelser.
}
activity-methods-option-mail-code = Kode til e-mail på arbejdet
activity-methods-option-mail-code-hint = Vi sender en kode til den e-mailadresse, du har fra din organisation.
activity-methods-option-mail-code-personal = Kode til privat e-mail
activity-methods-option-mail-code-personal-hint = Vi sender en kode til den private adresse, du har registreret.
activity-methods-option-questions = Spørgsmål
activity-methods-option-questions-hint = Besvar de spørgsmål, du valgte, da du registrerede dig.
activity-methods-option-totp = Godkendelsesapp
activity-methods-option-totp-hint = Skriv de seks cifre, som appen på din telefon viser.
activity-methods-option-recovery-code = Gendannelseskode
activity-methods-option-recovery-code-hint = Brug en af de koder, du har gemt til nødsituationer.
activity-methods-option-password = Nuværende adgangskode
activity-methods-option-password-hint = Skriv den adgangskode, du logger ind med i dag.
activity-methods-option-passcode = Engangskode
activity-methods-option-passcode-hint = Skriv den engangskode, du har fået af helpdesken.
