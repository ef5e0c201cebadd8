# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = Logintjenesten accepterede ikke anmodningen. Den nye adgangskode er ikke gemt. Prøv igen, og kontakt helpdesken, hvis det sker igen.
reset-refused-logon-hours = Din konto kan ikke bruges på dette tidspunkt af dagen. Den nye adgangskode er ikke gemt. Prøv igen i din arbejdstid, eller kontakt helpdesken.
reset-refused-workstation = Din konto kan kun bruges på bestemte computere. Den nye adgangskode er ikke gemt. Prøv igen på en af dem, eller kontakt helpdesken.
reset-refused-password-expired = Din nuværende adgangskode er udløbet. Den nye adgangskode er ikke gemt. Vælg ”Glemt adgangskode” på startsiden.
reset-refused-account-disabled = Din konto er slået fra. Den nye adgangskode er ikke gemt. Kontakt helpdesken.
reset-refused-account-expired = Din konto er udløbet. Den nye adgangskode er ikke gemt. Kontakt helpdesken.
reset-refused-must-change = Din nuværende adgangskode skal skiftes først. Den nye adgangskode er ikke gemt. Vælg ”Glemt adgangskode” på startsiden.
reset-refused-locked-out = Din konto er låst efter for mange forkerte forsøg. Den nye adgangskode er ikke gemt. Vælg ”Lås min konto op” på startsiden, eller vent, og prøv igen senere.
reset-refused-too-short = Den nye adgangskode er kortere, end din organisation tillader. Den nye adgangskode er ikke gemt. Vælg en længere.
reset-refused-not-complex = Den nye adgangskode er for enkel, eller den indeholder dit navn. Den nye adgangskode er ikke gemt. Vælg en med flere slags tegn, for eksempel store bogstaver, cifre og specialtegn.
reset-refused-history = Du har brugt denne adgangskode før. Den nye adgangskode er ikke gemt. Vælg en, du ikke har brugt endnu.
reset-refused-too-young = Din adgangskode blev skiftet for ganske nylig, og din organisation tillader ikke, at den skiftes igen endnu. Den nye adgangskode er ikke gemt. Prøv igen senere, eller kontakt helpdesken.
reset-refused-policy = Den nye adgangskode opfylder ikke din organisations regler. Den nye adgangskode er ikke gemt. Vælg en længere, som ikke ligner dine tidligere adgangskoder.
reset-refused-not-permitted = Tjenesten har ikke lov til at ændre din adgangskode. Den nye adgangskode er ikke gemt. Du har ikke gjort noget forkert, og en anden adgangskode hjælper ikke. Sig det til helpdesken.
reset-refused-unwilling = Din organisations logintjeneste afviste anmodningen uden begrundelse. Den nye adgangskode er ikke gemt. Prøv igen senere, og kontakt helpdesken, hvis det sker igen.
reset-refused-change-forbidden = Din organisation tillader ikke, at du selv skifter denne adgangskode. Den nye adgangskode er ikke gemt. Kontakt helpdesken.

# Changing a known password.
change-refused-wrong-password = Din nuværende adgangskode er forkert. Din adgangskode er ikke ændret. Skriv din nuværende adgangskode igen.
change-refused-logon-hours = Din konto kan ikke bruges på dette tidspunkt af dagen. Din adgangskode er ikke ændret. Prøv igen i din arbejdstid, eller kontakt helpdesken.
change-refused-workstation = Din konto kan kun bruges på bestemte computere. Din adgangskode er ikke ændret. Prøv igen på en af dem, eller kontakt helpdesken.
change-refused-password-expired = Din nuværende adgangskode er udløbet. Din adgangskode er ikke ændret. Vælg ”Glemt adgangskode” på startsiden.
change-refused-account-disabled = Din konto er slået fra. Din adgangskode er ikke ændret. Kontakt helpdesken.
change-refused-account-expired = Din konto er udløbet. Din adgangskode er ikke ændret. Kontakt helpdesken.
change-refused-must-change = Din nuværende adgangskode skal skiftes først. Din adgangskode er ikke ændret. Vælg ”Glemt adgangskode” på startsiden.
change-refused-locked-out = Din konto er låst efter for mange forkerte forsøg. Din adgangskode er ikke ændret. Vælg ”Lås min konto op” på startsiden, eller vent, og prøv igen senere.
change-refused-too-short = Den nye adgangskode er kortere, end din organisation tillader. Din adgangskode er ikke ændret. Vælg en længere.
change-refused-not-complex = Den nye adgangskode er for enkel, eller den indeholder dit navn. Din adgangskode er ikke ændret. Vælg en med flere slags tegn, for eksempel store bogstaver, cifre og specialtegn.
change-refused-history = Du har brugt denne adgangskode før. Din adgangskode er ikke ændret. Vælg en, du ikke har brugt endnu.
change-refused-too-young = Din adgangskode blev skiftet for ganske nylig, og din organisation tillader ikke, at den skiftes igen endnu. Din adgangskode er ikke ændret. Prøv igen senere, eller kontakt helpdesken.
change-refused-policy = Den nye adgangskode opfylder ikke din organisations regler. Din adgangskode er ikke ændret. Vælg en længere, som ikke ligner dine tidligere adgangskoder.
change-refused-not-permitted = Din adgangskode kan ikke skiftes her. Din adgangskode er ikke ændret. Du har ikke gjort noget forkert, og en anden adgangskode hjælper ikke. Sig det til helpdesken.
change-refused-unwilling = Din organisations logintjeneste afviste anmodningen uden begrundelse. Din adgangskode er ikke ændret. Prøv igen senere, og kontakt helpdesken, hvis det sker igen.
change-refused-change-forbidden = Din organisation tillader ikke, at du selv skifter denne adgangskode. Din adgangskode er ikke ændret. Kontakt helpdesken.

# Unlocking the account.
unlock-refused-wrong-password = Logintjenesten accepterede ikke anmodningen. Der er ikke ændret noget. Prøv igen, og kontakt helpdesken, hvis det sker igen.
unlock-refused-logon-hours = Din konto kan ikke bruges på dette tidspunkt af dagen. Der er ikke ændret noget. Prøv igen i din arbejdstid, eller kontakt helpdesken.
unlock-refused-workstation = Din konto kan kun bruges på bestemte computere. Der er ikke ændret noget. Prøv igen på en af dem, eller kontakt helpdesken.
unlock-refused-password-expired = Din nuværende adgangskode er udløbet. Der er ikke ændret noget. Vælg ”Glemt adgangskode” på startsiden.
unlock-refused-account-disabled = Din konto er slået fra. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-account-expired = Din konto er udløbet. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-must-change = Din nuværende adgangskode skal skiftes først. Der er ikke ændret noget. Vælg ”Glemt adgangskode” på startsiden.
unlock-refused-locked-out = Din konto er stadig låst, og din organisation tillader ikke, at den låses op her. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-too-short = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-not-complex = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-history = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-too-young = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-policy = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
unlock-refused-not-permitted = Tjenesten har ikke lov til at låse din konto op. Der er ikke ændret noget. Du har ikke gjort noget forkert. Sig det til helpdesken.
unlock-refused-unwilling = Din organisations logintjeneste afviste anmodningen uden begrundelse. Der er ikke ændret noget. Prøv igen senere, og kontakt helpdesken, hvis det sker igen.
unlock-refused-change-forbidden = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.

# Turning the account on.
enable-refused-wrong-password = Logintjenesten accepterede ikke anmodningen. Der er ikke ændret noget. Prøv igen, og kontakt helpdesken, hvis det sker igen.
enable-refused-logon-hours = Din konto kan ikke bruges på dette tidspunkt af dagen. Der er ikke ændret noget. Prøv igen i din arbejdstid, eller kontakt helpdesken.
enable-refused-workstation = Din konto kan kun bruges på bestemte computere. Der er ikke ændret noget. Prøv igen på en af dem, eller kontakt helpdesken.
enable-refused-password-expired = Din nuværende adgangskode er udløbet. Der er ikke ændret noget. Vælg ”Glemt adgangskode” på startsiden.
enable-refused-account-disabled = Din konto er slået fra. Der er ikke ændret noget. Kontakt helpdesken.
enable-refused-account-expired = Din konto er udløbet. Der er ikke ændret noget. Kontakt helpdesken.
enable-refused-must-change = Din nuværende adgangskode skal skiftes først. Der er ikke ændret noget. Vælg ”Glemt adgangskode” på startsiden.
enable-refused-locked-out = Din konto er låst efter for mange forkerte forsøg. Der er ikke ændret noget. Vælg ”Lås min konto op” på startsiden, eller vent, og prøv igen senere.
enable-refused-too-short = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
enable-refused-not-complex = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
enable-refused-history = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
enable-refused-too-young = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
enable-refused-policy = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
enable-refused-not-permitted = Tjenesten har ikke lov til at gøre det i din organisation. Der er ikke ændret noget. Du har ikke gjort noget forkert. Sig det til helpdesken.
enable-refused-unwilling = Din organisations logintjeneste afviste anmodningen uden begrundelse. Der er ikke ændret noget. Prøv igen senere, og kontakt helpdesken, hvis det sker igen.
enable-refused-change-forbidden = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = Logintjenesten accepterede ikke anmodningen. Der er ikke ændret noget. Prøv igen, og kontakt helpdesken, hvis det sker igen.
require-change-refused-logon-hours = Din konto kan ikke bruges på dette tidspunkt af dagen. Der er ikke ændret noget. Prøv igen i din arbejdstid, eller kontakt helpdesken.
require-change-refused-workstation = Din konto kan kun bruges på bestemte computere. Der er ikke ændret noget. Prøv igen på en af dem, eller kontakt helpdesken.
require-change-refused-password-expired = Din nuværende adgangskode er udløbet. Der er ikke ændret noget. Vælg ”Glemt adgangskode” på startsiden.
require-change-refused-account-disabled = Din konto er slået fra. Der er ikke ændret noget. Kontakt helpdesken.
require-change-refused-account-expired = Din konto er udløbet. Der er ikke ændret noget. Kontakt helpdesken.
require-change-refused-must-change = Din nuværende adgangskode skal skiftes først. Der er ikke ændret noget. Vælg ”Glemt adgangskode” på startsiden.
require-change-refused-locked-out = Din konto er låst efter for mange forkerte forsøg. Der er ikke ændret noget. Vælg ”Lås min konto op” på startsiden, eller vent, og prøv igen senere.
require-change-refused-too-short = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
require-change-refused-not-complex = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
require-change-refused-history = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
require-change-refused-too-young = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
require-change-refused-policy = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.
require-change-refused-not-permitted = Tjenesten har ikke lov til at gøre det i din organisation. Der er ikke ændret noget. Du har ikke gjort noget forkert. Sig det til helpdesken.
require-change-refused-unwilling = Din organisations logintjeneste afviste anmodningen uden begrundelse. Der er ikke ændret noget. Prøv igen senere, og kontakt helpdesken, hvis det sker igen.
require-change-refused-change-forbidden = Din organisations regler for adgangskoder tillader det ikke. Der er ikke ændret noget. Kontakt helpdesken.

# Signing in.
sign-in-refused-wrong-password = Brugernavnet eller adgangskoden er forkert. Du er ikke logget ind. Tjek begge dele, og prøv igen.
sign-in-refused-logon-hours = Din konto kan ikke bruges på dette tidspunkt af dagen. Du er ikke logget ind. Prøv igen i din arbejdstid, eller kontakt helpdesken.
sign-in-refused-workstation = Din konto kan kun bruges på bestemte computere. Du er ikke logget ind. Prøv igen på en af dem, eller kontakt helpdesken.
sign-in-refused-password-expired = Din adgangskode er udløbet. Du er ikke logget ind. Vælg en ny adgangskode først.
sign-in-refused-account-disabled = Din konto er slået fra. Du er ikke logget ind. Kontakt helpdesken.
sign-in-refused-account-expired = Din konto er udløbet. Du er ikke logget ind. Kontakt helpdesken.
sign-in-refused-must-change = Din adgangskode skal skiftes først. Du er ikke logget ind. Vælg en ny adgangskode først.
sign-in-refused-locked-out = Din konto er låst efter for mange forkerte forsøg. Du er ikke logget ind. Vælg ”Lås min konto op” på startsiden, eller vent, og prøv igen senere.
sign-in-refused-too-short = Din adgangskode opfylder ikke længere din organisations regler. Du er ikke logget ind. Vælg en ny adgangskode først.
sign-in-refused-not-complex = Din adgangskode opfylder ikke længere din organisations regler. Du er ikke logget ind. Vælg en ny adgangskode først.
sign-in-refused-history = Din adgangskode opfylder ikke længere din organisations regler. Du er ikke logget ind. Vælg en ny adgangskode først.
sign-in-refused-too-young = Din adgangskode opfylder ikke længere din organisations regler. Du er ikke logget ind. Vælg en ny adgangskode først.
sign-in-refused-policy = Din adgangskode opfylder ikke længere din organisations regler. Du er ikke logget ind. Vælg en ny adgangskode først.
sign-in-refused-not-permitted = Din konto har ikke lov til at logge ind her. Du er ikke logget ind. Kontakt helpdesken.
sign-in-refused-unwilling = Din organisations logintjeneste afviste dig uden begrundelse. Du er ikke logget ind. Prøv igen senere, og kontakt helpdesken, hvis det sker igen.
sign-in-refused-change-forbidden = Din adgangskode opfylder ikke længere din organisations regler. Du er ikke logget ind. Vælg en ny adgangskode først.
