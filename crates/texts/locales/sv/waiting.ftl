# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Du kan fortsätta senare
activity-wait-lead = Du har visat vem du är. För att skydda kontot går det vidare först efter en väntetid: från { $from }.
activity-wait-told = Vi har skickat ett meddelande till de e-postadresser som vi känner till för dig. Den som läser det kan stoppa detta.
activity-wait-back = Du kan stänga sidan. Börja samma uppgift igen mellan { $from } och { $until } och visa en gång till vem du är. Då går det vidare direkt.
activity-wait-look = Titta igen
activity-wait-stopped = Detta stoppades med länken i ett av dina e-postmeddelanden: ”Det var inte jag”. Till { $until } kan det inte påbörjas igen. Om det var du, fråga helpdesken.
activity-wait-stopped-desk = Helpdesken har stoppat detta. Till { $until } kan det inte påbörjas igen. Om det var du, fråga helpdesken.
activity-wait-texted = Vi har skickat ett sms till de telefonnummer som din organisation känner till för dig. Den som läser det kan be helpdesken stoppa detta.
activity-wait-over = Väntetiden är redan använd eller slut. Börja uppgiften igen.

page-stop-title = Stoppa någon annan
page-stop-question = Var det du?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Någon har identifierat sig som dig ({ $account }) och vill välja ett nytt lösenord.
    [unlock-account] { $at }: Någon har identifierat sig som dig ({ $account }) och vill låsa upp ditt konto.
   *[other] { $at }: Någon har identifierat sig som dig ({ $account }) och vill fortsätta med uppgiften ”{ $task }”.
}
page-stop-when = Det kom från nätverksadressen { $address }. Ännu har inget hänt: det blir möjligt från { $from }.
page-stop-how = Om det var du behöver du inte göra något här. Om det inte var du, tryck på knappen. Den stoppar detta och ändrar inget annat.
page-stop-stop = Det var inte jag, stoppa
page-stop-stopped = Du stoppade detta { $at } och inget ändrades. Till { $until } kan ingen påbörja det igen. Någon annan vet eller har tillräckligt för att utge sig för att vara du, så prata med helpdesken nu.
page-stop-stopped-desk = Helpdesken stoppade detta { $at } och inget ändrades. Till { $until } kan ingen påbörja det igen. Någon annan vet eller har tillräckligt för att utge sig för att vara du, så prata med helpdesken nu.
page-stop-late = Det är för sent att stoppa: det gick vidare { $at }. Om det inte var du, ring helpdesken genast.
page-stop-over = Det finns inget mer att stoppa: ingen fortsatte i tid.
page-stop-again = Något annat hände i samma ögonblick. Tryck på knappen en gång till.

mail-waiting-subject = Är det du som vill ändra ditt konto hos { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Någon har identifierat sig som dig ({ $account }) och vill välja ett nytt lösenord.
    [unlock-account] Någon har identifierat sig som dig ({ $account }) och vill låsa upp ditt konto.
   *[other] Någon har identifierat sig som dig ({ $account }) och vill fortsätta med uppgiften ”{ $task }”.
}
mail-waiting-body-2 = Ännu har inget hänt. Det blir möjligt från { $from } till { $until }.
mail-waiting-body-3 = Om det var du behöver du inte göra något nu. Börja uppgiften igen under den tiden.
mail-waiting-body-4 = Om det inte var du, öppna den här sidan och stoppa det: { $link }

mail-waiting-stopped-subject = { $name } stoppade någon som utgav sig för att vara den personen
mail-waiting-stopped-body-1 = { $at } identifierade sig någon som { $name } på webbplatsen för { $organization } och påbörjade uppgiften ”{ $task }”, från nätverksadressen { $address }. Länken i meddelandet till { $name } stoppade det.
mail-waiting-stopped-body-2 = Någon annan vet eller har troligen det som visar vem personen är. Prata med personen och se till att det byts ut. Historiken har detaljerna.

phone-waiting = { $organization }: Någon har visat sig vara du. Ditt konto kan ändras från { $from }. Om det inte var du, ring helpdesken nu eller använd länken i vårt e-postmeddelande.

event-waiting-begun = En väntetid började
event-waiting-passed = En väntetid var slut och uppgiften gick vidare
event-waiting-stopped = En väntetid stoppades: det var någon annan
