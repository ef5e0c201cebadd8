# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Få hjælp
mail-footer-site = Administrer din adgangskode og din konto
mail-footer-sent-by = Sendt automatisk af { $organization }. Ingen læser svar på denne besked.
mail-result-success = gennemført
mail-result-failure = mislykkedes

mail-code-subject = Din kode til { $organization }
mail-code-body-1 = Skriv denne kode på den side, hvor du bad om den:
mail-code-body-2 = { $minutes ->
    [one] Koden virker én gang i ét minut. Ingen hos { $organization } spørger dig nogensinde om den: Giv den ikke til nogen.
   *[other] Koden virker én gang i { $minutes } minutter. Ingen hos { $organization } spørger dig nogensinde om den: Giv den ikke til nogen.
}
mail-code-body-3 = Hvis du ikke har bedt om en kode, har en anden skrevet dit brugernavn. Uden koden kan vedkommende ikke komme videre. Slet denne besked, og sig det til helpdesken, hvis det sker igen.

mail-contact-code-subject = Bekræft din e-mailadresse for { $organization }
mail-contact-code-body-1 = Skriv denne kode for at bekræfte, at adressen er din:
mail-contact-code-body-2 = { $minutes ->
    [one] Koden virker én gang i ét minut.
   *[other] Koden virker én gang i { $minutes } minutter.
}
mail-contact-code-body-3 = Hvis du ikke ved, hvad det drejer sig om, har nogen skrevet din adresse ved en fejl. Slet denne besked; uden koden bliver din adresse ikke brugt.

mail-success-subject = { $task ->
    [register] Du er registreret hos { $organization }
    [manage-profile] Din profil hos { $organization } er ændret
    [forgot-password] Din adgangskode hos { $organization } er erstattet
    [manage-passwords] Din adgangskode hos { $organization } er skiftet
    [unlock-account] Din konto hos { $organization } er låst op
    [my-notifications] Dine beskeder fra { $organization } er ændret
    [passcode] En engangskode er brugt til din konto hos { $organization }
    [activate-account] Din konto hos { $organization } er aktiveret
    [forgot-user-name] Dit brugernavn hos { $organization } er sendt
    [sign-in] Nogen er logget ind på din konto hos { $organization }
    [offline-any] En kode til din offlinecomputer er udleveret hos { $organization }
   *[other] Din konto hos { $organization } er ændret
}
mail-success-body-1 = { $task ->
    [register] Du har indstillet, hvordan du bekræfter, hvem du er. Fra nu af kan du selv vælge en ny adgangskode eller låse din konto op.
    [manage-profile] Det er ændret, hvordan du bekræfter, hvem du er.
    [forgot-password] Nogen har identificeret sig som dig og valgt en ny adgangskode. Den gamle adgangskode virker ikke længere.
    [manage-passwords] En, der kendte din adgangskode, har skiftet den. Den gamle adgangskode virker ikke længere.
    [unlock-account] Nogen har identificeret sig som dig og låst din konto op. Din adgangskode er ikke ændret.
    [my-notifications] Valget af de beskeder, du får om din konto, er ændret.
    [passcode] Nogen har brugt den engangskode, som helpdesken udleverede til din konto. Den virker ikke igen.
    [activate-account] Nogen har brugt den engangskode, der blev udleveret til din konto, og valgt en adgangskode. Engangskoden virker ikke igen.
    [forgot-user-name] Nogen har bedt om dit brugernavn, og det er sendt til dig.
    [sign-in] Nogen har identificeret sig som dig og er logget ind på det websted, hvor du administrerer din adgangskode.
    [offline-any] Nogen har identificeret sig som dig og fået en kode, der giver din computer en ny adgangskode, mens den er offline. Din adgangskode hos { $organization } er ikke ændret.
   *[other] Opgaven ”{ $task }” er udført for din konto.
}
mail-success-body-2 = Hvis det var dig, skal du ikke gøre noget.
mail-success-body-3 = Hvis det ikke var dig, så kontakt helpdesken nu, og sig, at en anden bruger din konto.

mail-failure-subject = { $task ->
    [register] Registreringen hos { $organization } mislykkedes
    [manage-profile] Din profil hos { $organization } blev ikke ændret
    [forgot-password] Et forsøg på at erstatte din adgangskode hos { $organization } mislykkedes
    [manage-passwords] Et forsøg på at skifte din adgangskode hos { $organization } mislykkedes
    [unlock-account] Et forsøg på at låse din konto hos { $organization } op mislykkedes
    [my-notifications] Dine beskeder fra { $organization } blev ikke ændret
    [passcode] Et forsøg på at bruge en engangskode hos { $organization } mislykkedes
    [activate-account] Et forsøg på at aktivere din konto hos { $organization } mislykkedes
    [forgot-user-name] Dit brugernavn hos { $organization } blev ikke sendt
    [sign-in] Et forsøg på at logge ind på din konto hos { $organization } mislykkedes
   *[other] En ændring af din konto hos { $organization } mislykkedes
}
mail-failure-body-1 = { $task ->
    [register] Nogen forsøgte at registrere sig for din konto, men gjorde det ikke færdigt.
    [manage-profile] Nogen forsøgte at ændre, hvordan du bekræfter, hvem du er, men gjorde det ikke færdigt.
    [forgot-password] Nogen forsøgte at vælge en ny adgangskode til din konto, men gjorde det ikke færdigt.
    [manage-passwords] Nogen forsøgte at skifte din adgangskode, men gjorde det ikke færdigt.
    [unlock-account] Nogen forsøgte at låse din konto op, men gjorde det ikke færdigt.
    [my-notifications] Nogen forsøgte at ændre, hvilke beskeder du får, men gjorde det ikke færdigt.
    [passcode] Nogen forsøgte at bruge en engangskode til din konto, men gjorde det ikke færdigt.
    [activate-account] Nogen forsøgte at vælge en adgangskode til din konto med en engangskode, men gjorde det ikke færdigt.
    [forgot-user-name] Nogen bad om dit brugernavn, men det kunne ikke sendes.
    [sign-in] Nogen forsøgte at logge ind på det websted, hvor du administrerer din adgangskode, men gjorde det ikke færdigt.
   *[other] Nogen begyndte på opgaven ”{ $task }” for din konto, men gjorde den ikke færdig.
}
mail-failure-body-2 = Hvis det var dig, så prøv igen, eller bed helpdesken om hjælp.
mail-failure-body-3 = Hvis det ikke var dig, så sig det til helpdesken. Giv ikke koder, svar eller adgangskoder til nogen, heller ikke hvis de siger, at de arbejder for { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } har registreret sig
    [manage-profile] { $name } har ændret profilen
    [forgot-password] { $name } har valgt en ny adgangskode
    [manage-passwords] { $name } har skiftet adgangskoden
    [unlock-account] { $name } har låst kontoen op
    [my-notifications] { $name } har ændret valget af beskeder
    [passcode] { $name } har brugt en engangskode
    [activate-account] { $name } har aktiveret kontoen
    [forgot-user-name] { $name } har bedt om brugernavnet
    [sign-in] { $name } er logget ind
   *[other] { $name } har udført opgaven ”{ $task }”
}
mail-admin-success-body-1 = { $name } har udført opgaven ”{ $task }” på selvbetjeningssiden hos { $organization }.
mail-admin-success-body-2 = Detaljerne står i historikken. Hvis det ikke var ventet, så spørg personen, og lås kontoen, indtil sagen er klar.

mail-admin-failure-subject = { $task ->
    [register] { $name } kunne ikke registrere sig
    [manage-profile] { $name } kunne ikke ændre profilen
    [forgot-password] { $name } kunne ikke vælge en ny adgangskode
    [manage-passwords] { $name } kunne ikke skifte adgangskoden
    [unlock-account] { $name } kunne ikke låse kontoen op
    [my-notifications] { $name } kunne ikke ændre valget af beskeder
    [passcode] { $name } kunne ikke bruge en engangskode
    [activate-account] { $name } kunne ikke aktivere kontoen
    [forgot-user-name] { $name } kunne ikke få brugernavnet
    [sign-in] { $name } kunne ikke logge ind
   *[other] { $name } kunne ikke udføre opgaven ”{ $task }”
}
mail-admin-failure-body-1 = { $name } begyndte på opgaven ”{ $task }” på selvbetjeningssiden hos { $organization }, og den mislykkedes.
mail-admin-failure-body-2 = Årsagen står i historikken. Hvis det sker ofte, er det måske en anden, der prøver: Spørg personen.

mail-profile-locked-subject = For mange forkerte forsøg på din konto hos { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Nogen forsøgte at identificere sig som dig og tog fejl for mange gange. For at beskytte din konto kan ingen prøve igen det næste minut.
   *[other] Nogen forsøgte at identificere sig som dig og tog fejl for mange gange. For at beskytte din konto kan ingen prøve igen de næste { $minutes } minutter.
}
mail-profile-locked-body-2 = Din adgangskode er ikke ændret, og du kan logge ind med den, som du plejer.
mail-profile-locked-body-3 = Hvis det ikke var dig, så sig det til helpdesken. Giv ikke koder, svar eller adgangskoder til nogen.

mail-contact-changed-subject = Den private e-mailadresse for din konto hos { $organization } er ændret
mail-contact-changed-body-1 = Den private e-mailadresse til koder og beskeder om din konto er ændret. Denne besked sendes til både den gamle og den nye adresse.
mail-contact-changed-body-2 = Hvis det var dig, skal du ikke gøre noget.
mail-contact-changed-body-3 = Hvis det ikke var dig, så kontakt helpdesken nu: En anden kan måske få dine koder.

mail-factor-changed-subject = { $what ->
    [questions] Dine spørgsmål hos { $organization } er ændret
    [authenticator] En godkendelsesapp er føjet til din konto hos { $organization }
    [authenticator-removed] Godkendelsesappen for din konto hos { $organization } er fjernet
    [passkey] En adgangsnøgle er føjet til din konto hos { $organization }
    [passkey-removed] En adgangsnøgle til din konto hos { $organization } er fjernet
    [phone] Et mobilnummer er føjet til din konto hos { $organization }
    [phone-removed] Mobilnummeret for din konto hos { $organization } er fjernet
    [recovery-codes] Nye gendannelseskoder til din konto hos { $organization }
    [recovery-code-used] En gendannelseskode til din konto hos { $organization } er brugt
    [browser] En browser er husket for din konto hos { $organization }
   *[other] Det er ændret, hvordan du bekræfter, hvem du er, hos { $organization }
}
mail-factor-changed-body-1 = { $what ->
    [questions] Dine spørgsmål og svar til at bekræfte, hvem du er, er udskiftet.
    [authenticator] Fra nu af bekræfter du, hvem du er, med koder fra en godkendelsesapp.
    [authenticator-removed] Du kan ikke længere bekræfte, hvem du er, med koder fra din godkendelsesapp.
    [passkey] Fra nu af kan du bekræfte, hvem du er, med endnu en adgangsnøgle: fingeraftryk, ansigt, pinkode eller sikkerhedsnøgle.
    [passkey-removed] Du kan ikke længere bekræfte, hvem du er, med en af dine adgangsnøgler.
    [phone] Fra nu af bekræfter du, hvem du er, med koder, der sendes til dit mobilnummer.
    [phone-removed] Du kan ikke længere bekræfte, hvem du er, med koder til dit mobilnummer.
    [recovery-codes] Der er lavet nye gendannelseskoder. De tidligere virker ikke længere.
    [recovery-code-used] En af dine gendannelseskoder er brugt til at bekræfte, hvem du er. Den virker ikke igen.
    [browser] Fra nu af tæller endnu en browser som en del af beviset for, at det er dig. Du finder den på siden ”Min profil” og kan få den glemt dér.
   *[other] Det er ændret, hvordan du bekræfter, hvem du er.
}
mail-factor-changed-body-2 = Hvis det var dig, skal du ikke gøre noget.
mail-factor-changed-body-3 = Hvis det ikke var dig, så kontakt helpdesken nu, og sig, at en anden bruger din konto.

mail-passkey-copied-subject = Måske bliver en kopi af din sikkerhedsnøgle brugt hos { $organization }
mail-passkey-copied-body-1 = Nogen prøvede at udgive sig for dig med adgangsnøglen “{ $name }”. Den blev ikke godkendt: Det, den sendte, tyder på, at der findes en kopi af nøglen.
mail-passkey-copied-body-2 = Sig det til helpdesken, fjern adgangsnøglen fra din konto, og opret en ny.
mail-passkey-copied-body-3 = Hvis det ikke var dig, så kontakt helpdesken nu: Måske har en anden din sikkerhedsnøgle eller en kopi af den.

mail-bulk-change-required-subject = Vælg en ny adgangskode hos { $organization }
mail-bulk-change-required-body-1 = En administrator har besluttet, at du skal have en ny adgangskode. Næste gang du logger ind, bliver du bedt om at vælge en.
mail-bulk-change-required-body-2 = Log ind, som du plejer, med din nuværende adgangskode, og vælg en ny, når du bliver bedt om det. Hvis du ikke kan logge ind, så kontakt helpdesken.
mail-bulk-change-required-body-3 = Ingen hos { $organization } beder dig om din adgangskode. Giv den ikke til nogen, og skriv den ikke på en side, du er kommet til via et link i en besked.

mail-bulk-unregistered-subject = Din registrering hos { $organization } er fjernet
mail-bulk-unregistered-body-1 = En administrator har fjernet det, du havde registreret for at bekræfte, hvem du er, for eksempel svar, en godkendelsesapp eller gendannelseskoder. Din konto og din adgangskode er ikke ændret.
mail-bulk-unregistered-body-2 = Registrer dig igen, når du har tid. Indtil da kan du ikke selv vælge en ny adgangskode eller låse din konto op.
mail-bulk-unregistered-body-3 = Hvis du har spørgsmål, så kontakt helpdesken. Giv ikke koder, svar eller adgangskoder til nogen, heller ikke hvis de siger, at de arbejder for { $organization }.
