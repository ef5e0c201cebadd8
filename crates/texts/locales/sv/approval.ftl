# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Be en kollega bekräfta att det är du
activity-approval-lead-manager = Vi skickar ett mejl till din chef, som bekräftar på en av våra sidor att det är du.
activity-approval-lead-group = Vi skickar ett mejl till kollegor som får göra det. De bekräftar på en av våra sidor att det är du.
activity-approval-lead-both = Vi skickar ett mejl till din chef och andra kollegor som får göra det. De bekräftar på en av våra sidor att det är du.
activity-approval-lead-how = Du får ett tal. Ring din kollega eller gå dit och läs upp talet. Allt måste ske inom { $minutes } min.
activity-approval-ask = Skicka mejlet
activity-approval-waiting = Väntar på din kollega
activity-approval-waiting-lead = Ring din kollega eller gå dit och läs upp talet nedan: din kollega behöver det. Låt sidan vara öppen, den går vidare av sig själv.
activity-approval-number = Talet som du läser upp
activity-approval-count = Bekräftat: { $approved } av { $needed }
activity-approval-look = Titta igen
activity-approval-expired = Ingen bekräftade i tid. Du kan fråga igen eller välja ett annat sätt om det finns ett nedan.
activity-approval-nobody = Just nu finns det ingen vi kan fråga. Välj ett annat sätt om det finns ett nedan, eller fråga helpdesken.
activity-approval-denied = En kollega sade att det inte är du. Om det ändå är du, prata med helpdesken.
activity-methods-option-approval = Bekräftelse från en kollega
activity-methods-option-approval-hint = Din chef eller en annan kollega bekräftar att det är du.

page-approve-title = Bekräfta en kollega
page-approve-question = Är det verkligen { $name }?
page-approve-asked = { $name } ({ $account }) kan inte logga in och ber dig bekräfta vem det är. Frågan kom för { $minutes } min sedan, från nätverksadressen { $address }.
page-approve-asked-desk = { $name } ({ $account }) pratar med { $operator } på helpdesken, som ber dig bekräfta vem det är. Frågan kom för { $minutes } min sedan.
page-approve-how = Prata med varandra innan du svarar: öga mot öga eller på ett nummer som du redan har. Känn igen ansiktet eller rösten och låt personen läsa upp talet. Gör det aldrig för någon som bara skriver till dig.
page-approve-number = Talet som { $name } läser upp
page-approve-number-hint = 4 siffror. Utan det kan du inte bekräfta.
page-approve-password = Ditt eget lösenord
page-approve-password-hint = För ditt konto { $name }, så att vi vet att det är du som svarar.
page-approve-approve = Ja, vi har pratat
page-approve-deny = Nej, stoppa det
page-approve-blank = Fyll i det här.
page-approve-wrong-number = Det är inte talet. Låt personen läsa upp det en gång till.
page-approve-wrong-password = Lösenordet är inte rätt.
page-approve-account = Ditt konto kan inte användas för det här just nu. Prata med helpdesken.
page-approve-approved = Tack. Du har bekräftat personen.
page-approve-denied = Du har sagt att det är någon annan, och försöket stoppades. Om du inte har med det att göra, säg till helpdesken.
page-approve-over = Det finns inget mer att bekräfta: tiden är ute, andra har svarat eller försöket är slut.
page-approve-used-up = Det blev för många felaktiga inmatningar, så länken fungerar inte längre.
page-approve-again = Någon annan svarade i samma ögonblick. Skicka ditt svar en gång till.

mail-approval-subject = { $name } ber dig bekräfta vem det är
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) pratar med { $operator } på helpdesken hos { $organization }. Vi frågar dig som kollega om det verkligen är den personen.
   *[no] { $name } ({ $account }) kan inte logga in hos { $organization } och vill välja ett nytt lösenord eller låsa upp kontot. Vi frågar dig som kollega om det verkligen är den personen.
}
mail-approval-body-2 = Öppna den här sidan inom { $minutes } min: { $link }
mail-approval-body-3 = Prata med varandra först, öga mot öga eller på ett nummer som du redan har. Du får höra ett tal som sidan frågar efter. Ingen behöver ditt lösenord utom den sidan.
mail-approval-body-4 = Om ingen har pratat med dig, välj ”Nej” på sidan: det kan vara någon annan. Om du inte gör något händer inget.

mail-approval-asked-subject = Kollegor hos { $organization } har ombetts bekräfta att det är du
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: Någon ringde helpdesken och sade sig vara du, och { $operator } bad dina kollegor bekräfta det.
   *[no] { $at }: Någon sade sig vara du och bad dina kollegor bekräfta det, från nätverksadressen { $address }.
}
mail-approval-asked-body-2 = Om det var du behöver du bara prata med din kollega.
mail-approval-asked-body-3 = Om det inte var du, säg till helpdesken nu: någon annan utger sig för att vara du. Varje kollega som har fått frågan kan stoppa det.

event-colleagues-asked = Kollegor ombads bekräfta någon
event-colleague-approved = En kollega bekräftade någon
event-colleague-denied = En kollega sade att det är någon annan
event-colleague-refused = Fel lösenord eller tal på sidan för kollegor
event-colleagues-expired = Ingen kollega bekräftade i tid
helpdesk-proved-approval = En kollega till { $caller } bekräftade att det är den personen.
