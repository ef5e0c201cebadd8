# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Om det inte var du, öppna den här sidan inom sju dagar och spärra din åtkomst här, redan innan helpdesken svarar: { $link }
page-not-me-asked = { $at }: Detta gjordes för ditt konto ({ $account }) från nätverksadressen { $address }:
page-not-me-how = Om det var du finns det inget att göra här. Om det inte var du, tryck på knappen: alla som är inloggade som du loggas ut, det som har påbörjats för dig avslutas, och ingen kan utge sig för att vara du här förrän helpdesken låser upp. Det som har ändrats förblir ändrat.
page-not-me-stop = Det var inte jag, spärra
page-not-me-done = Spärrat sedan { $at }. Ring helpdesken nu: bara de kan låsa upp och rätta till det som ändrades.
event-change-denied = Personen sa att det var någon annan: registreringen spärrad
mail-not-me-told-subject = { $name }: ”Det var inte jag”
mail-not-me-told-body-1 = { $name } tryckte på ”Det var inte jag” i ett meddelande från { $organization } om en ändring som gjordes { $at } från nätverksadressen { $address }. Alla sessioner har avslutats, och registreringen är spärrad tills helpdesken låser upp den.
mail-not-me-told-body-2 = Någon annan vet eller har troligen det som visar vem personen är. Prata med personen och se till att det byts ut. Historiken har detaljerna.
