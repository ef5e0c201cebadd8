# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Du kan fortsætte senere
activity-wait-lead = Du har vist, hvem du er. For at beskytte kontoen går det først videre efter en ventetid: fra { $from }.
activity-wait-told = Vi har sendt en besked til de e-mailadresser, vi kender til dig. Den, der læser den, kan stoppe dette.
activity-wait-back = Du må gerne lukke siden. Begynd den samme opgave igen mellem { $from } og { $until }, og vis endnu en gang, hvem du er. Så går det videre med det samme.
activity-wait-look = Se efter igen
activity-wait-stopped = Dette blev stoppet med linket i en af dine e-mails: ”Det var ikke mig”. Indtil { $until } kan det ikke begyndes igen. Hvis det var dig, så spørg helpdesken.
activity-wait-stopped-desk = Helpdesken har stoppet dette. Indtil { $until } kan det ikke begyndes igen. Hvis det var dig, så spørg helpdesken.
activity-wait-texted = Vi har sendt en sms til de telefonnumre, din organisation kender til dig. Den, der læser den, kan få helpdesken til at stoppe dette.
activity-wait-over = Ventetiden er allerede brugt eller slut. Begynd opgaven igen.

page-stop-title = Stop en anden
page-stop-question = Var det dig?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Nogen har identificeret sig som dig ({ $account }) og vil vælge en ny adgangskode.
    [unlock-account] { $at }: Nogen har identificeret sig som dig ({ $account }) og vil låse din konto op.
   *[other] { $at }: Nogen har identificeret sig som dig ({ $account }) og vil gå videre med opgaven ”{ $task }”.
}
page-stop-when = Det kom fra netværksadressen { $address }. Der er ikke sket noget endnu: Det bliver muligt fra { $from }.
page-stop-how = Hvis det var dig, skal du ikke gøre noget her. Hvis det ikke var dig, så tryk på knappen. Den stopper dette og ændrer ikke andet.
page-stop-stop = Det var ikke mig, stop det
page-stop-stopped = Du stoppede dette { $at }, og intet blev ændret. Indtil { $until } kan ingen begynde det igen. En anden ved eller har nok til at udgive sig for dig, så tal med helpdesken nu.
page-stop-stopped-desk = Helpdesken stoppede dette { $at }, og intet blev ændret. Indtil { $until } kan ingen begynde det igen. En anden ved eller har nok til at udgive sig for dig, så tal med helpdesken nu.
page-stop-late = Det er for sent at stoppe: Det gik videre { $at }. Hvis det ikke var dig, så ring straks til helpdesken.
page-stop-over = Der er ikke mere at stoppe: Ingen fortsatte i tide.
page-stop-again = Der skete noget andet i samme øjeblik. Tryk på knappen en gang til.

mail-waiting-subject = Er det dig, der vil ændre din konto hos { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Nogen har identificeret sig som dig ({ $account }) og vil vælge en ny adgangskode.
    [unlock-account] Nogen har identificeret sig som dig ({ $account }) og vil låse din konto op.
   *[other] Nogen har identificeret sig som dig ({ $account }) og vil gå videre med opgaven ”{ $task }”.
}
mail-waiting-body-2 = Der er ikke sket noget endnu. Det bliver muligt fra { $from } til { $until }.
mail-waiting-body-3 = Hvis det var dig, skal du ikke gøre noget nu. Begynd opgaven igen i den tid.
mail-waiting-body-4 = Hvis det ikke var dig, så åbn denne side og stop det: { $link }

mail-waiting-stopped-subject = { $name } stoppede en, der udgav sig for at være vedkommende
mail-waiting-stopped-body-1 = { $at } identificerede nogen sig som { $name } på siden hos { $organization } og begyndte opgaven ”{ $task }” fra netværksadressen { $address }. Linket i beskeden til { $name } stoppede det.
mail-waiting-stopped-body-2 = En anden ved eller har sandsynligvis det, der viser, hvem personen er. Tal med vedkommende, og få det udskiftet. Historikken har detaljerne.

phone-waiting = { $organization }: Nogen har bekræftet at være dig. Din konto kan ændres fra { $from }. Hvis det ikke var dig, så ring til helpdesken nu, eller brug linket i vores e-mail.

event-waiting-begun = En ventetid begyndte
event-waiting-passed = En ventetid var slut, og opgaven gik videre
event-waiting-stopped = En ventetid blev stoppet: Det var en anden
