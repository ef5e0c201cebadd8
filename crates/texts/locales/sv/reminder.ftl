# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Ställ in hur du kommer tillbaka till ditt konto hos { $organization }
mail-reminder-invitation-body-1 = Om du glömmer ditt lösenord eller ditt konto är låst kan du hjälpa dig själv när som helst. Ställ därför en gång in hur du visar vem du är. Det tar ungefär två minuter.
mail-reminder-invitation-body-2 = Börja här: { $link }
mail-reminder-invitation-body-3 = Sidan frågar efter ditt lösenord en gång. Ingen hos { $organization } frågar efter det via e-post eller telefon.

mail-reminder-register-subject = Du har ännu inte ställt in hur du kommer tillbaka till ditt konto hos { $organization }
mail-reminder-register-body-1 = Till dess kan bara helpdesk hjälpa dig om du glömmer ditt lösenord. Det tar ungefär två minuter.
mail-reminder-register-body-2 = Börja här: { $link }

mail-reminder-update-subject = Din registrering hos { $organization } behöver uppdateras
mail-reminder-update-body-1 = Det du har ställt in för att visa vem du är är inte längre allt som { $organization } ber om. Uppdatera det så att du fortfarande kan hjälpa dig själv om du glömmer ditt lösenord.
mail-reminder-update-body-2 = Börja här: { $link }

mail-reminder-password-subject = { $days ->
    [one] Ditt lösenord hos { $organization } går ut inom en dag
   *[other] Ditt lösenord hos { $organization } går ut inom { $days } dagar
}
mail-reminder-password-body-1 = Välj ett nytt i tid, så arbetar du vidare utan avbrott.
mail-reminder-password-body-2 = Byt det här: { $link }
mail-reminder-password-body-3 = Om du har bytt det sedan dess behöver du inte göra något.

mail-reminder-account-subject = { $days ->
    [one] Ditt konto hos { $organization } går ut inom en dag
   *[other] Ditt konto hos { $organization } går ut inom { $days } dagar
}
mail-reminder-account-body-1 = Efter det kan du inte längre logga in.
mail-reminder-account-body-2 = Om du fortfarande behöver kontot, säg det i tid till din chef eller helpdesk.
