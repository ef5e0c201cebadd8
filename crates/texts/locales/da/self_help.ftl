# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Få en engangskode
activity-get-passcode-lead = { $minutes ->
    [one] Vi sender en engangskode til { $address }. Den virker én gang i ét minut.
   *[other] Vi sender en engangskode til { $address }. Den virker én gang i { $minutes } minutter.
}
activity-get-passcode-go = Send mig en engangskode
activity-get-passcode-sent = Vi har sendt engangskoden til { $address }.
activity-get-passcode-no-address = Der er ingen adresse, vi kan sende en engangskode til. Der er ikke ændret noget. Kontakt helpdesken.

task-forgot-user-name-name = Glemt brugernavn
task-forgot-user-name-description = Få dit brugernavn på e-mail.
run-done-forgot-user-name-title = Se i din indbakke
run-done-forgot-user-name-lead = Hvis din organisation kender adressen, er dit brugernavn på vej til den. Hvis der ikke kommer noget, så tjek adressen, eller kontakt helpdesken.

page-find-label-mail = Din e-mailadresse på arbejdet
page-find-hint-mail = Vi sender dit brugernavn til denne adresse, hvis vi kender den.
page-find-empty-mail = Skriv din e-mailadresse.

mail-own-passcode-subject = Din engangskode til { $organization }
mail-own-passcode-body-1 = Du har bedt om denne engangskode:
mail-own-passcode-body-2 = { $minutes ->
    [one] Den virker én gang i ét minut. Vælg ”Jeg har en engangskode” på selvbetjeningssiden, og skriv den der. Giv den ikke til nogen.
   *[other] Den virker én gang i { $minutes } minutter. Vælg ”Jeg har en engangskode” på selvbetjeningssiden, og skriv den der. Giv den ikke til nogen.
}
mail-own-passcode-body-3 = Hvis du ikke har bedt om den, så kontakt helpdesken nu, og sig, at en anden bruger din konto.

mail-user-name-subject = Dit brugernavn hos { $organization }
mail-user-name-body-1 = Dit brugernavn er { $name }.
mail-user-name-body-2 = Nogen har skrevet denne adresse på selvbetjeningssiden for at bede om det.
mail-user-name-body-3 = Hvis det ikke var dig, skal du ikke gøre noget: Navnet er kun sendt til denne adresse. Sig det til helpdesken, hvis det sker igen.
