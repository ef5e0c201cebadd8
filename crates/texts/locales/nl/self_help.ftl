# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Toegangscode aanvragen
activity-get-passcode-lead = { $minutes ->
    [one] We sturen een toegangscode naar { $address }. Hij werkt één keer en is één minuut geldig.
   *[other] We sturen een toegangscode naar { $address }. Hij werkt één keer en is { $minutes } minuten geldig.
}
activity-get-passcode-go = Stuur me een toegangscode
activity-get-passcode-sent = We hebben de toegangscode naar { $address } gestuurd.
activity-get-passcode-no-address = Er is geen adres waar een toegangscode naartoe kan. Er is niets gewijzigd. Neem contact op met de helpdesk.

task-forgot-user-name-name = Gebruikersnaam vergeten
task-forgot-user-name-description = Ontvang je gebruikersnaam per e-mail.
run-done-forgot-user-name-title = Kijk in je mailbox
run-done-forgot-user-name-lead = Als je organisatie dit adres kent, is je gebruikersnaam onderweg. Komt er niets? Controleer dan het adres of neem contact op met de helpdesk.

page-find-label-mail = Je zakelijke e-mailadres
page-find-hint-mail = We sturen je gebruikersnaam naar dit adres, als het bekend is.
page-find-empty-mail = Vul je e-mailadres in.

mail-own-passcode-subject = Je toegangscode voor { $organization }
mail-own-passcode-body-1 = Je hebt deze toegangscode aangevraagd:
mail-own-passcode-body-2 = { $minutes ->
    [one] Hij werkt één keer en is één minuut geldig. Kies “Ik heb een toegangscode” op de selfservicesite en vul hem daar in. Geef hem aan niemand.
   *[other] Hij werkt één keer en is { $minutes } minuten geldig. Kies “Ik heb een toegangscode” op de selfservicesite en vul hem daar in. Geef hem aan niemand.
}
mail-own-passcode-body-3 = Heb je hem niet aangevraagd? Neem dan nu contact op met de helpdesk en zeg dat iemand anders je account gebruikt.

mail-user-name-subject = Je gebruikersnaam bij { $organization }
mail-user-name-body-1 = Je gebruikersnaam is { $name }.
mail-user-name-body-2 = Iemand heeft dit adres op de selfservicesite ingevuld om ernaar te vragen.
mail-user-name-body-3 = Was jij dat niet? Dan hoef je niets te doen: de naam is alleen naar dit adres gestuurd. Meld het aan de helpdesk als het nog eens gebeurt.
