# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Nulstil din adgangskode uden netværk
endpoint-account-ask = Dit brugernavn
endpoint-finished = Den adgangskode, der tidligere blev valgt for { $account }, virker nu på denne computer.
endpoint-working = Tjekker …
endpoint-cancelled = Der er ikke ændret noget.

endpoint-refused-name = Det er ikke et brugernavn. Tjek det, og prøv igen.
endpoint-refused-excluded = Denne kontos adgangskode nulstilles ikke her. Spørg helpdesken.
endpoint-refused-not-yours = Du kan kun nulstille adgangskoden til din egen konto her.
endpoint-refused-unknown = Denne computer kender ikke kontoen { $account }. Den kender kun personer, der har været logget ind her før.

endpoint-trouble-not-enrolled = Denne computer er ikke sat op til dette. Spørg helpdesken.
endpoint-trouble-revoked = Denne computer må ikke gøre dette længere. Spørg helpdesken.
endpoint-trouble-memory = Denne computer kan ikke læse det, den har gemt til dette. Bed helpdesken om at se på ”reclave-offline status”.
endpoint-trouble-busy = For mange er i gang med dette lige nu. Vent et øjeblik, og prøv igen.
endpoint-trouble-no-helper = Nulstillingstjenesten på denne computer kører ikke. Spørg helpdesken.

endpoint-code-title = Få en svarkode
endpoint-code-scan = Scan billedet med din telefon. Vælg en ny adgangskode for { $account } på siden, der åbner. Derefter viser den dig en svarkode.
endpoint-code-help = Ingen scanner? Tast ? for at se koden som tekst. Hvis din telefon ikke kan læse billedet, så tast { $swap } for at bytte om på mørkt og lyst.
endpoint-code-type = Åbn { $site } på en telefon eller en anden computer, og skriv tegnene nedenfor. Vælg en ny adgangskode for { $account } der. Derefter viser siden dig en svarkode.
endpoint-code-type-anywhere = Åbn din adgangskodeside på en telefon eller en anden computer, vælg ”Min computer er offline”, og skriv tegnene nedenfor. Vælg en ny adgangskode for { $account } der. Derefter viser siden dig en svarkode.
endpoint-code-until = { $minutes ->
    [one] Du har ét minut til det.
   *[other] Du har { $minutes } minutter til det.
}
endpoint-code-anew = Koden kan ikke bruges længere. Her er en ny.
endpoint-code-enough = Det var for mange forsøg. Begynd forfra, når du er klar.

endpoint-response-ask = Svarkode
endpoint-response-again = Svarkode (tryk bare på Enter for den samme)
endpoint-response-empty = Skriv den svarkode, som siden viser: 20 bogstaver og cifre.

endpoint-password-title = Din nye adgangskode
endpoint-password-same = Skriv den nye adgangskode, præcis som du valgte den på siden.
endpoint-password-any = Vælg en ny adgangskode til denne computer. Når du har forbindelse igen, skal du skifte den en gang til.
endpoint-password-rules = Din adgangskode skal opfylde disse regler:
endpoint-password-unmet = Adgangskoden opfylder ikke disse regler:
endpoint-password-ask = Ny adgangskode
endpoint-password-repeat = Ny adgangskode igen
endpoint-password-differs = De to adgangskoder er ikke ens. Skriv begge igen.
endpoint-password-unusable = Det kan ikke være en adgangskode. Skriv den igen.

endpoint-failed-length = Svarkoden har { $expected } tegn, du har skrevet { $found }.
endpoint-failed-character = ”{ $character }” i gruppe { $group } findes ikke i nogen svarkode. Tjek denne gruppe.
endpoint-failed-groups = { $count ->
    [one] Gruppe { $groups } af svarkoden er skrevet forkert. Tjek den.
   *[other] Grupperne { $groups } af svarkoden er skrevet forkert. Tjek dem.
}
endpoint-failed-version = Svarkoden er nyere, end denne computer forstår. Spørg helpdesken.
endpoint-failed-mismatch = Svarkoden og adgangskoden passer ikke sammen. Skriv præcis den adgangskode, du valgte på siden, og tjek, at siden viser din konto og koden fra denne computer.
endpoint-failed-earlier = Svarkoden hører til en tidligere kode fra denne computer. Brug den, der vises nu.
endpoint-failed-used = Svarkoden er brugt. Få en ny.
endpoint-failed-expired = Det tog for lang tid, så koden gælder ikke længere.
endpoint-failed-clock = Computerens ur ser ud til at gå forkert: Det siger { $now }. Stil det, eller spørg helpdesken.
endpoint-failed-too-long = Adgangskoden er for lang.
endpoint-failed-left = { $left ->
    [one] Du har ét forsøg mere med denne kode.
   *[other] Du har { $left } forsøg mere med denne kode.
}

endpoint-store-busy = Det sted, hvor computeren gemmer adgangskoder, er i brug lige nu. Der er ikke ændret noget. Prøv igen om et øjeblik.
endpoint-store-changed = Kontoens adgangskode blev skiftet i mellemtiden, så den er ikke rørt.
endpoint-store-unusable = Denne computer kan ikke ændre sin gemte adgangskode, så der er ikke ændret noget. Sig det til helpdesken: { $detail }
endpoint-store-later = Din svarkode blev godtaget, men adgangskoden kan ikke gemmes lige nu. Prøv igen om et øjeblik, så bliver det gjort færdigt.

endpoint-done-title = Udført
endpoint-done-same = Den nye adgangskode for { $account } virker nu på denne computer.
endpoint-done-any = Den nye adgangskode for { $account } virker nu på denne computer. Skift den en gang til, så snart du har forbindelse igen.

endpoint-report-differs = Adgangskoden for { $account } på denne computer er ikke den, din organisation har. Når du har forbindelse, så log ind med organisationens, eller vælg en ny på adgangskodesiden.

endpoint-screen-keys = Enter: fortsæt    Esc: annuller
