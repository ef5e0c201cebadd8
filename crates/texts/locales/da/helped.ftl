# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Aktivér min konto
task-activate-account-description = Vælg din første adgangskode med den engangskode, du har fået.
run-done-activate-account-title = Din konto er klar
run-done-activate-account-lead = Log ind med din nye adgangskode. Registrer dig derefter, så du kan hjælpe dig selv fra nu af.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Sig til, når helpdesken har bekræftet, hvem jeg er
    [helpdesk-prove] Sig til, når helpdesken har bevist over for mig, at det er helpdesken
    [helpdesk-reset] Sig til, når helpdesken har nulstillet min adgangskode
    [helpdesk-passcode] Sig til, når helpdesken har udleveret en engangskode til min konto
    [helpdesk-unlock] Sig til, når helpdesken har låst min konto op
    [helpdesk-unlock-profile] Sig til, når helpdesken har låst min registrering op
    [helpdesk-update] Sig til, når helpdesken beder mig om at opdatere min registrering
    [helpdesk-enable] Sig til, når helpdesken har slået min konto til
    [helpdesk-forget-browsers] Sig til, når helpdesken har glemt mine browsere
    [helpdesk-stop-waiting] Sig til, når helpdesken har stoppet en ændring af min konto
   *[other] Sig til, når helpdesken har udført opgaven ”{ $task }” for min konto
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Sig til, når helpdesken ikke kunne bekræfte en, der ringede i mit navn
    [helpdesk-prove] Sig til, når helpdesken ikke kunne bevise over for mig, at det er helpdesken
    [helpdesk-reset] Sig til, når helpdesken ikke kunne nulstille min adgangskode
    [helpdesk-passcode] Sig til, når helpdesken ikke kunne udlevere en engangskode til min konto
    [helpdesk-unlock] Sig til, når helpdesken ikke kunne låse min konto op
    [helpdesk-unlock-profile] Sig til, når helpdesken ikke kunne låse min registrering op
    [helpdesk-update] Sig til, når helpdesken ikke kunne bede mig om at opdatere min registrering
    [helpdesk-enable] Sig til, når helpdesken ikke kunne slå min konto til
    [helpdesk-forget-browsers] Sig til, når helpdesken ikke kunne glemme mine browsere
    [helpdesk-stop-waiting] Sig til, når helpdesken ikke kunne stoppe en ændring af min konto
   *[other] Sig til, når helpdeskens opgave ”{ $task }” mislykkedes for min konto
}

# Mails about calls to the help desk.
mail-caller-code-subject = Din kode til helpdesken hos { $organization }
mail-caller-code-body-1 = { $operator } fra helpdesken beder dig læse denne kode op for at være sikker på, at det er dig:
mail-caller-code-body-2 = { $minutes ->
    [one] Koden virker én gang i ét minut. Læs den kun op, hvis du taler med helpdesken lige nu og selv har ringet dertil.
   *[other] Koden virker én gang i { $minutes } minutter. Læs den kun op, hvis du taler med helpdesken lige nu og selv har ringet dertil.
}
mail-caller-code-body-3 = Hvis du ikke taler med helpdesken, er der en anden, der udgiver sig for dig. Giv ikke koden til nogen, og sig det til helpdesken.

mail-prove-operator-subject = Taler du med helpdesken hos { $organization }?
mail-prove-operator-body-1 = { $operator } fra helpdesken læser nu dette tal op for dig:
mail-prove-operator-body-2 = { $minutes ->
    [one] Hvis du hører det samme tal, taler du med helpdesken. Det gælder i ét minut.
   *[other] Hvis du hører det samme tal, taler du med helpdesken. Det gælder i { $minutes } minutter.
}
mail-prove-operator-body-3 = Hvis tallet ikke er det samme, eller hvis du bliver bedt om selv at læse det op, så læg på, og ring til helpdesken. Helpdesken spørger aldrig om din adgangskode.

mail-helpdesk-passcode-subject = Din engangskode til { $organization }
mail-helpdesk-passcode-body-1 = { $operator } fra helpdesken har givet dig denne engangskode:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Den virker én gang i ét minut. Vælg ”Jeg har en engangskode” på selvbetjeningssiden, og skriv den der. Giv den ikke til nogen.
   *[other] Den virker én gang i { $minutes } minutter. Vælg ”Jeg har en engangskode” på selvbetjeningssiden, og skriv den der. Giv den ikke til nogen.
}
mail-helpdesk-passcode-body-3 = Hvis du ikke har bedt helpdesken om den, så kontakt helpdesken nu, og sig, at en anden udgiver sig for dig.

mail-helpdesk-password-subject = Din nye adgangskode hos { $organization }
mail-helpdesk-password-body-1 = { $operator } fra helpdesken har nulstillet din adgangskode. Dette er den nye:
mail-helpdesk-password-body-2 = Log ind med den nu, og vælg din egen adgangskode, som ingen andre kender. Slet så denne besked.
mail-helpdesk-password-body-3 = Hvis du ikke har bedt helpdesken om den, så kontakt helpdesken nu, og sig, at en anden udgiver sig for dig.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] Helpdesken hos { $organization } har bekræftet, at det er dig
    [helpdesk-prove] Helpdesken hos { $organization } har bevist over for dig, at det er helpdesken
    [helpdesk-reset] Helpdesken hos { $organization } har nulstillet din adgangskode
    [helpdesk-passcode] Helpdesken hos { $organization } har givet dig en engangskode
    [helpdesk-unlock] Helpdesken hos { $organization } har låst din konto op
    [helpdesk-unlock-profile] Helpdesken hos { $organization } har låst din registrering op
    [helpdesk-update] Helpdesken hos { $organization } beder dig om at opdatere din registrering
    [helpdesk-enable] Helpdesken hos { $organization } har slået din konto til
    [helpdesk-forget-browsers] Helpdesken hos { $organization } har glemt dine browsere
    [helpdesk-stop-waiting] Helpdesken hos { $organization } har stoppet en ændring af din konto
   *[other] Helpdesken hos { $organization } har ændret din konto
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Nogen ringede til helpdesken og identificerede sig som dig over for { $operator }. { $operator } kan nu hjælpe med din konto i nogle få minutter.
    [helpdesk-prove] { $operator } fra helpdesken læste et tal op for dig for at bevise, hvem der taler.
    [helpdesk-reset] { $operator } fra helpdesken har givet din konto en ny adgangskode. Den gamle virker ikke længere.
    [helpdesk-passcode] { $operator } fra helpdesken har udleveret en engangskode til din konto. Den, der har koden, kan registrere sig som dig eller vælge din adgangskode.
    [helpdesk-unlock] { $operator } fra helpdesken har låst din konto op. Din adgangskode er ikke ændret.
    [helpdesk-unlock-profile] { $operator } fra helpdesken har låst din registrering op. Du kan bruge selvbetjeningssiden igen.
    [helpdesk-update] { $operator } fra helpdesken beder dig om at opdatere din registrering. Vælg ”Rediger min profil” på selvbetjeningssiden.
    [helpdesk-enable] { $operator } fra helpdesken har slået din konto til. Din adgangskode er ikke ændret.
    [helpdesk-forget-browsers] { $operator } fra helpdesken har fået alle dine huskede browsere glemt. Ingen af dem tæller længere som en del af beviset.
    [helpdesk-stop-waiting] { $operator } fra helpdesken stoppede det, som en, der havde bekræftet at være dig, ventede på. I et døgn kan ingen begynde det igen.
   *[other] { $operator } fra helpdesken har udført opgaven ”{ $task }” for din konto.
}
mail-helpdesk-success-body-2 = Hvis du har bedt om det, skal du ikke gøre mere.
mail-helpdesk-success-body-3 = Hvis ikke, så kontakt helpdesken nu, og sig, at en anden udgiver sig for dig.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Nogen ringede til helpdesken hos { $organization } i dit navn og kunne ikke identificere sig
    [helpdesk-prove] Helpdesken hos { $organization } kunne ikke bevise over for dig, at det er helpdesken
    [helpdesk-reset] Helpdesken hos { $organization } kunne ikke nulstille din adgangskode
    [helpdesk-passcode] Helpdesken hos { $organization } kunne ikke give dig en engangskode
    [helpdesk-unlock] Helpdesken hos { $organization } kunne ikke låse din konto op
    [helpdesk-unlock-profile] Helpdesken hos { $organization } kunne ikke låse din registrering op
    [helpdesk-update] Helpdesken hos { $organization } kunne ikke bede dig om en opdatering
    [helpdesk-enable] Helpdesken hos { $organization } kunne ikke slå din konto til
    [helpdesk-forget-browsers] Helpdesken hos { $organization } kunne ikke glemme dine browsere
    [helpdesk-stop-waiting] Helpdesken hos { $organization } kunne ikke stoppe en ændring af din konto
   *[other] En ændring af din konto mislykkedes i helpdesken hos { $organization }
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Nogen ringede til helpdesken i dit navn og kunne ikke identificere sig som dig over for { $operator }. Der er ikke ændret noget.
    [helpdesk-prove] { $operator } fra helpdesken forsøgte at bevise over for dig, hvem der taler, men det lykkedes ikke.
    [helpdesk-reset] { $operator } fra helpdesken forsøgte at nulstille din adgangskode, men det lykkedes ikke.
    [helpdesk-passcode] { $operator } fra helpdesken forsøgte at udlevere en engangskode til din konto, men det lykkedes ikke.
    [helpdesk-unlock] { $operator } fra helpdesken forsøgte at låse din konto op, men det lykkedes ikke.
    [helpdesk-unlock-profile] { $operator } fra helpdesken forsøgte at låse din registrering op, men det lykkedes ikke.
    [helpdesk-update] { $operator } fra helpdesken forsøgte at bede dig om at opdatere din registrering, men det lykkedes ikke.
    [helpdesk-enable] { $operator } fra helpdesken forsøgte at slå din konto til, men det lykkedes ikke.
    [helpdesk-forget-browsers] { $operator } fra helpdesken forsøgte at få dine huskede browsere glemt, men det lykkedes ikke.
    [helpdesk-stop-waiting] { $operator } fra helpdesken forsøgte at stoppe en ændring af din konto, men det lykkedes ikke.
   *[other] { $operator } fra helpdesken begyndte på opgaven ”{ $task }” for din konto, men det lykkedes ikke.
}
mail-helpdesk-failure-body-2 = Hvis du har ringet til helpdesken, så spørg der, hvad du skal gøre nu.
mail-helpdesk-failure-body-3 = Hvis ikke, så sig til helpdesken, at en anden udgiver sig for dig. Giv ikke koder, svar eller adgangskoder til nogen.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } har udført en opgave for { $name }
mail-helpdesk-admin-success-body-1 = { $operator } har udført opgaven ”{ $task }” for { $name } i helpdesken hos { $organization }.
mail-helpdesk-admin-success-body-2 = Detaljerne står i historikken. Hvis det ikke var ventet, så spørg dem begge, og lås kontoen, indtil sagen er klar.

mail-helpdesk-admin-failure-subject = { $operator } kunne ikke udføre en opgave for { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } begyndte på opgaven ”{ $task }” for { $name } i helpdesken hos { $organization }, og den mislykkedes.
mail-helpdesk-admin-failure-body-2 = Årsagen står i historikken. Hvis det sker ofte, er der måske nogen, der udgiver sig for { $name }.

mail-operator-burst-subject = { $operator } gør mere i helpdesken end ventet
mail-operator-burst-body-1 = { $operator } har begyndt på mere end { $count } opgaver inden for en time for personer under politikken ”{ $policy }”.
mail-operator-burst-body-2 = Måske er det en travl dag. Måske bruger en anden denne persons session: Spørg, og se i historikken.
mail-operator-burst-body-3 = Intet blev holdt tilbage.
