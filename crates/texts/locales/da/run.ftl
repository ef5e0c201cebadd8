# How a task ends, and what keeps it from going on.

run-done-register-title = Du er registreret
run-done-register-lead = Nu kan du vælge en ny adgangskode eller låse din konto op uden at ringe til nogen.
run-done-manage-profile-title = Din profil er gemt
run-done-manage-profile-lead = Fra nu af skal du bruge det, du lige har registreret.
run-done-forgot-password-title = Din nye adgangskode er gemt
run-done-forgot-password-lead = Log ind med den fra nu af. Skriv den også på din telefon og dine andre enheder, ellers låser de din konto.
run-done-manage-passwords-title = Din adgangskode er ændret
run-done-manage-passwords-lead = Log ind med den nye fra nu af. Skriv den også på din telefon og dine andre enheder, ellers låser de din konto.
run-done-unlock-account-title = Din konto er låst op
run-done-unlock-account-lead = Log ind med din nuværende adgangskode. Den er ikke ændret.
run-done-my-notifications-title = Dit valg er gemt
run-done-my-notifications-lead = Fra nu af får du de beskeder, du har sat flueben ved.
run-done-passcode-title = Du er færdig
run-done-passcode-lead = Engangskoden er brugt og virker ikke igen. Næste gang skal du bruge det, du lige har registreret.
run-done-sign-in-title = Du er logget ind
run-done-sign-in-lead = Vælg, hvad du vil gøre.
run-done-other-title = Du er færdig
run-done-other-lead = Alt er gemt.
run-done-still-locked = Din nye adgangskode er gemt, men din konto er stadig låst. Vent, til låsningen udløber, eller kontakt helpdesken.

run-failed-title = Det lykkedes ikke
run-failed-nothing-changed = Der er ikke ændret noget. Din adgangskode er den samme som før.
run-stopped-title = Du stoppede
run-stopped-lead = Der bliver ikke ændret mere. Du kan lukke siden.
run-stopped-changed = Det, du allerede havde gemt, forbliver gemt. Der bliver ikke ændret mere. Du kan lukke siden.
run-half-done = Din gamle adgangskode virker ikke længere, og der er ikke gemt en ny. Begynd på ”Glemt adgangskode” igen, og vælg en ny, eller kontakt helpdesken.
run-expired = Tiden til denne opgave er gået. Det, der ikke blev gemt, er ikke ændret. Begynd forfra, når du er klar.
run-expired-title = Tiden er gået
run-expired-lead = For din sikkerheds skyld lukker siden efter et stykke tid. Det, der ikke blev gemt, er ikke ændret. Begynd forfra, når du er klar.
run-locked-title = For mange forkerte forsøg
run-locked-lead = { $minutes ->
    [one] For at beskytte din konto kan du ikke prøve igen det næste minut. Din adgangskode er ikke ændret. Prøv igen senere, eller kontakt helpdesken.
   *[other] For at beskytte din konto kan du ikke prøve igen de næste { $minutes } minutter. Din adgangskode er ikke ændret. Prøv igen senere, eller kontakt helpdesken.
}
run-too-many-tries = For mange forkerte forsøg. Der er ikke ændret noget. Begynd forfra, eller kontakt helpdesken.
run-assurance = Du har ikke bekræftet nok til dette endnu. Der er ikke ændret noget. Begynd forfra, og vælg en anden måde, eller kontakt helpdesken.
run-step-up-missing = Du er allerede registreret. For at ændre, hvordan du beviser, hvem du er, kræves der mere end din adgangskode, og det spørger denne opgave ikke om. Der er ikke ændret noget. Kontakt helpdesken.
run-unknown-outcome-title = Vi undersøger, hvad der skete
run-unknown-outcome-lead = Vi mangler svaret fra din organisations logintjeneste. Vi spørger, om din ændring blev gennemført. Prøv ikke igen endnu; siden fortsætter af sig selv.
run-unknown-step = Din organisation har ændret denne opgave i mellemtiden. Der er ikke ændret noget på din konto. Begynd forfra.
run-resume = Fortsæt, hvor du slap
run-stale = Opgaven fortsatte i et andet vindue. Her ser du, hvor langt den er nu.
