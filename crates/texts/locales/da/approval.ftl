# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Bed en kollega om at bekræfte, at det er dig
activity-approval-lead-manager = Vi sender din leder en e-mail. Din leder bekræfter på en af vores sider, at det er dig.
activity-approval-lead-group = Vi sender en e-mail til kolleger, som må gøre det. De bekræfter på en af vores sider, at det er dig.
activity-approval-lead-both = Vi sender en e-mail til din leder og andre kolleger, som må gøre det. De bekræfter på en af vores sider, at det er dig.
activity-approval-lead-how = Du får et tal. Ring til din kollega, eller gå derhen, og læs tallet op. Det hele skal ske inden for { $minutes } min.
activity-approval-ask = Send e-mailen
activity-approval-waiting = Venter på din kollega
activity-approval-waiting-lead = Ring til din kollega, eller gå derhen, og læs tallet herunder op: Din kollega skal bruge det. Lad siden være åben, den fortsætter af sig selv.
activity-approval-number = Tallet, som du læser op
activity-approval-count = Bekræftet: { $approved } af { $needed }
activity-approval-look = Se efter igen
activity-approval-expired = Ingen bekræftede i tide. Du kan spørge igen eller vælge en anden måde, hvis der er en herunder.
activity-approval-nobody = Der er ingen, vi kan spørge lige nu. Vælg en anden måde, hvis der er en herunder, eller spørg helpdesken.
activity-approval-denied = En kollega har sagt, at det ikke er dig. Hvis det alligevel er dig, så tal med helpdesken.
activity-methods-option-approval = Bekræftelse fra en kollega
activity-methods-option-approval-hint = Din leder eller en anden kollega bekræfter, at det er dig.

page-approve-title = Bekræft en kollega
page-approve-question = Er det virkelig { $name }?
page-approve-asked = { $name } ({ $account }) kan ikke logge ind og beder dig bekræfte, hvem det er. Spurgt for { $minutes } min siden fra netværksadressen { $address }.
page-approve-asked-desk = { $name } ({ $account }) taler med { $operator } fra helpdesken, som beder dig bekræfte, hvem det er. Spurgt for { $minutes } min siden.
page-approve-how = Tal sammen, før du svarer: ansigt til ansigt eller på et nummer, du allerede har. Genkend ansigtet eller stemmen, og få tallet læst op. Gør det aldrig for en, der kun skriver til dig.
page-approve-number = Tallet, som { $name } læser op
page-approve-number-hint = 4 cifre. Uden det kan du ikke bekræfte.
page-approve-password = Din egen adgangskode
page-approve-password-hint = Til din konto { $name }, så vi ved, at det er dig, der svarer.
page-approve-approve = Ja, vi har talt sammen
page-approve-deny = Nej, stop det
page-approve-blank = Udfyld dette.
page-approve-wrong-number = Det er ikke tallet. Få det læst op en gang til.
page-approve-wrong-password = Adgangskoden er ikke rigtig.
page-approve-account = Din konto kan ikke bruges til dette lige nu. Tal med helpdesken.
page-approve-approved = Tak. Du har bekræftet personen.
page-approve-denied = Du har sagt, at det er en anden, og forsøget er stoppet. Hvis du ikke har noget med det at gøre, så sig det til helpdesken.
page-approve-over = Der er ikke mere at bekræfte: Tiden er gået, andre har svaret, eller forsøget er slut.
page-approve-used-up = Der var for mange forkerte indtastninger, så linket virker ikke længere.
page-approve-again = En anden svarede i samme øjeblik. Send dit svar en gang til.

mail-approval-subject = { $name } beder dig bekræfte, hvem det er
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) taler med { $operator } fra helpdesken hos { $organization }. Vi spørger dig som kollega, om det virkelig er vedkommende.
   *[no] { $name } ({ $account }) kan ikke logge ind hos { $organization } og vil vælge en ny adgangskode eller låse kontoen op. Vi spørger dig som kollega, om det virkelig er vedkommende.
}
mail-approval-body-2 = Åbn denne side inden for { $minutes } min: { $link }
mail-approval-body-3 = Tal sammen først, ansigt til ansigt eller på et nummer, du allerede har. Du får læst et tal op, som siden spørger om. Ingen har brug for din adgangskode undtagen den side.
mail-approval-body-4 = Hvis ingen har talt med dig, så vælg “Nej” på siden: Det kan være en anden. Hvis du intet gør, sker der intet.

mail-approval-asked-subject = Kolleger hos { $organization } er blevet bedt om at bekræfte, at det er dig
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: Nogen ringede til helpdesken og sagde at være dig, og { $operator } bad dine kolleger bekræfte det.
   *[no] { $at }: Nogen sagde at være dig og bad dine kolleger bekræfte det, fra netværksadressen { $address }.
}
mail-approval-asked-body-2 = Hvis det var dig, skal du kun tale med din kollega.
mail-approval-asked-body-3 = Hvis det ikke var dig, så sig det til helpdesken nu: En anden udgiver sig for at være dig. Enhver kollega, der blev spurgt, kan stoppe det.

event-colleagues-asked = Kolleger blev bedt om at bekræfte nogen
event-colleague-approved = En kollega bekræftede nogen
event-colleague-denied = En kollega sagde, at det er en anden
event-colleague-refused = Forkert adgangskode eller tal på siden for kolleger
event-colleagues-expired = Ingen kollega bekræftede i tide
helpdesk-proved-approval = En kollega til { $caller } bekræftede, at det er vedkommende.
