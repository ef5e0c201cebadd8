# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Stel in hoe je weer in je account bij { $organization } komt
mail-reminder-invitation-body-1 = Als je je wachtwoord vergeet of je account geblokkeerd is, kun je jezelf op elk moment helpen. Stel daarvoor één keer in hoe je bewijst wie je bent. Het duurt ongeveer twee minuten.
mail-reminder-invitation-body-2 = Begin hier: { $link }
mail-reminder-invitation-body-3 = De site vraagt één keer om je wachtwoord. Niemand bij { $organization } vraagt er per e-mail of telefoon om.

mail-reminder-register-subject = Je hebt nog niet ingesteld hoe je weer in je account bij { $organization } komt
mail-reminder-register-body-1 = Tot dan kan alleen de helpdesk je helpen als je je wachtwoord vergeet. Het duurt ongeveer twee minuten.
mail-reminder-register-body-2 = Begin hier: { $link }

mail-reminder-update-subject = Je registratie bij { $organization } moet worden bijgewerkt
mail-reminder-update-body-1 = Wat je hebt ingesteld om te bewijzen wie je bent, is niet meer alles wat { $organization } vraagt. Werk het bij, zodat je jezelf nog steeds kunt helpen als je je wachtwoord vergeet.
mail-reminder-update-body-2 = Begin hier: { $link }

mail-reminder-password-subject = { $days ->
    [one] Je wachtwoord bij { $organization } verloopt binnen een dag
   *[other] Je wachtwoord bij { $organization } verloopt binnen { $days } dagen
}
mail-reminder-password-body-1 = Kies op tijd een nieuw wachtwoord, dan werk je zonder onderbreking verder.
mail-reminder-password-body-2 = Wijzig het hier: { $link }
mail-reminder-password-body-3 = Als je het intussen hebt gewijzigd, hoef je niets te doen.

mail-reminder-account-subject = { $days ->
    [one] Je account bij { $organization } verloopt binnen een dag
   *[other] Je account bij { $organization } verloopt binnen { $days } dagen
}
mail-reminder-account-body-1 = Daarna kun je niet meer inloggen.
mail-reminder-account-body-2 = Heb je het account nog nodig, zeg dat dan op tijd tegen je leidinggevende of de helpdesk.
