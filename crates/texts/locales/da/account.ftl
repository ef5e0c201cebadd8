# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Vælg en ny adgangskode
activity-reset-lead = Brug en adgangskode, som du ikke bruger andre steder.
activity-reset-label = Ny adgangskode
activity-reset-again = Ny adgangskode igen
activity-reset-mismatch = De to adgangskoder er ikke ens. Skriv den nye adgangskode igen.
activity-reset-rules = Adgangskoden opfylder ikke alle regler. Vælg en anden.
activity-reset-kept = Din gamle adgangskode gælder, indtil du trykker på Gem.
activity-reset-half-done = Din gamle adgangskode virker ikke længere, og den nye er ikke gemt endnu. Vælg en ny adgangskode nu for at blive færdig.
activity-reset-save = Gem ny adgangskode

activity-change-title = Skift din adgangskode
activity-change-lead = Brug en adgangskode, som du ikke bruger andre steder. Din nuværende adgangskode gælder, indtil du trykker på Gem.
activity-change-current = Nuværende adgangskode
activity-change-label = Ny adgangskode
activity-change-again = Ny adgangskode igen
activity-change-mismatch = De to adgangskoder er ikke ens. Skriv den nye adgangskode igen.
activity-change-save = Gem ny adgangskode

activity-unlock-title = Lås din konto op
activity-unlock-lead = Så kan du bruge din konto igen med din nuværende adgangskode. Adgangskoden bliver ikke ændret.
activity-unlock-go = Lås min konto op
activity-unlock-not-locked = Din konto er ikke låst. Der er ikke ændret noget. Hvis du stadig ikke kan logge ind, så vælg en ny adgangskode.

activity-enable-title = Slå din konto til
activity-enable-lead = Din konto er slået fra. Når du slår den til, kan du logge ind med din nuværende adgangskode.
activity-enable-go = Slå min konto til
activity-enable-not-disabled = Din konto er allerede slået til. Der er ikke ændret noget.

activity-require-change-title = Skift din adgangskode, næste gang du logger ind
activity-require-change-lead = Du bliver bedt om en ny adgangskode, næste gang du logger ind.
activity-require-change-go = Fortsæt

activity-agreement-title = Læs og acceptér
activity-agreement-accept = Jeg har læst dette og accepterer det
activity-agreement-go = Acceptér og fortsæt
activity-agreement-must-accept = Du kan ikke fortsætte uden at acceptere. Sæt flueben i feltet, eller stop; så bliver der ikke ændret noget.

activity-notifications-title = Vælg dine beskeder
activity-notifications-lead = Sæt flueben ved de beskeder, du vil have på e-mail. Nogle beskeder om din sikkerhed bliver altid sendt.
activity-notifications-on-success = { $task ->
    [register] Sig til, når jeg har registreret mig
    [manage-profile] Sig til, når min profil er ændret
    [forgot-password] Sig til, når min adgangskode er erstattet af en ny
    [manage-passwords] Sig til, når min adgangskode er skiftet
    [unlock-account] Sig til, når min konto er låst op
    [my-notifications] Sig til, når mit valg af beskeder er ændret
    [passcode] Sig til, når en engangskode er brugt til min konto
    [activate-account] Sig til, når den første adgangskode til min konto er valgt
    [forgot-user-name] Sig til, når mit brugernavn er sendt til mig
    [sign-in] Sig til, når nogen er logget ind på dette websted som mig
   *[other] Sig til, når opgaven ”{ $task }” er udført for min konto
}
activity-notifications-on-failure = { $task ->
    [register] Sig til, når registreringen mislykkes
    [manage-profile] Sig til, når nogen forgæves har forsøgt at ændre min profil
    [forgot-password] Sig til, når nogen forgæves har forsøgt at erstatte min adgangskode
    [manage-passwords] Sig til, når nogen forgæves har forsøgt at skifte min adgangskode
    [unlock-account] Sig til, når nogen forgæves har forsøgt at låse min konto op
    [my-notifications] Sig til, når nogen forgæves har forsøgt at ændre mit valg af beskeder
    [passcode] Sig til, når nogen forgæves har forsøgt at bruge en engangskode til min konto
    [activate-account] Sig til, når nogen forgæves har forsøgt at vælge den første adgangskode til min konto
    [forgot-user-name] Sig til, når nogen forgæves har bedt om mit brugernavn
    [sign-in] Sig til, når nogen forgæves har forsøgt at logge ind på dette websted som mig
   *[other] Sig til, når opgaven ”{ $task }” mislykkes for min konto
}
activity-notifications-none = Der er ingen beskeder at vælge imellem.
activity-notifications-save = Gem mit valg

activity-restart-title = Det lykkedes ikke
activity-restart-lead = Din adgangskode er ikke ændret. Du kan begynde forfra.
activity-restart-go = Begynd forfra
