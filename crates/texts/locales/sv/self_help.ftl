# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Få en åtkomstkod
activity-get-passcode-lead = { $minutes ->
    [one] Vi skickar en åtkomstkod till { $address }. Den fungerar en gång och gäller i en minut.
   *[other] Vi skickar en åtkomstkod till { $address }. Den fungerar en gång och gäller i { $minutes } minuter.
}
activity-get-passcode-go = Skicka en åtkomstkod
activity-get-passcode-sent = Vi har skickat åtkomstkoden till { $address }.
activity-get-passcode-no-address = Det finns ingen adress som en åtkomstkod kan skickas till. Ingenting har ändrats. Kontakta helpdesken.

task-forgot-user-name-name = Glömt användarnamnet
task-forgot-user-name-description = Få ditt användarnamn med e-post.
run-done-forgot-user-name-title = Titta i din inkorg
run-done-forgot-user-name-lead = Om din organisation känner till adressen är ditt användarnamn på väg dit. Om det inte kommer något, kontrollera adressen eller kontakta helpdesken.

page-find-label-mail = Din e-postadress på jobbet
page-find-hint-mail = Vi skickar ditt användarnamn till den här adressen, om den är känd.
page-find-empty-mail = Skriv din e-postadress.

mail-own-passcode-subject = Din åtkomstkod för { $organization }
mail-own-passcode-body-1 = Du har bett om den här åtkomstkoden:
mail-own-passcode-body-2 = { $minutes ->
    [one] Den fungerar en gång och gäller i en minut. Välj ”Jag har en åtkomstkod” på självbetjäningssidan och skriv den där. Ge den inte till någon.
   *[other] Den fungerar en gång och gäller i { $minutes } minuter. Välj ”Jag har en åtkomstkod” på självbetjäningssidan och skriv den där. Ge den inte till någon.
}
mail-own-passcode-body-3 = Om du inte har bett om den, kontakta helpdesken nu och säg att någon annan använder ditt konto.

mail-user-name-subject = Ditt användarnamn hos { $organization }
mail-user-name-body-1 = Ditt användarnamn är { $name }.
mail-user-name-body-2 = Någon skrev den här adressen på självbetjäningssidan för att be om det.
mail-user-name-body-3 = Om det inte var du behöver du inte göra något: namnet skickades bara till den här adressen. Säg till helpdesken om det händer igen.
