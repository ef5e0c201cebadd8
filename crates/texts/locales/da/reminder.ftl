# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Vælg, hvordan du kommer ind på din konto hos { $organization } igen
mail-reminder-invitation-body-1 = Hvis du glemmer din adgangskode, eller din konto er låst, kan du hjælpe dig selv når som helst. Vælg derfor én gang, hvordan du beviser, hvem du er. Det tager omkring to minutter.
mail-reminder-invitation-body-2 = Begynd her: { $link }
mail-reminder-invitation-body-3 = Siden beder om din adgangskode én gang. Ingen hos { $organization } beder om den i en e-mail eller i telefonen.

mail-reminder-register-subject = Du har endnu ikke valgt, hvordan du kommer ind på din konto hos { $organization } igen
mail-reminder-register-body-1 = Indtil da kan kun helpdesk hjælpe dig, hvis du glemmer din adgangskode. Det tager omkring to minutter.
mail-reminder-register-body-2 = Begynd her: { $link }

mail-reminder-update-subject = Din registrering hos { $organization } skal opdateres
mail-reminder-update-body-1 = Det, du har valgt for at bevise, hvem du er, er ikke længere alt det, { $organization } beder om. Opdater det, så du stadig kan hjælpe dig selv, hvis du glemmer din adgangskode.
mail-reminder-update-body-2 = Begynd her: { $link }

mail-reminder-password-subject = { $days ->
    [one] Din adgangskode hos { $organization } udløber inden for en dag
   *[other] Din adgangskode hos { $organization } udløber inden for { $days } dage
}
mail-reminder-password-body-1 = Vælg en ny i tide, så arbejder du videre uden afbrydelse.
mail-reminder-password-body-2 = Skift den her: { $link }
mail-reminder-password-body-3 = Hvis du har skiftet den siden, skal du ikke gøre noget.

mail-reminder-account-subject = { $days ->
    [one] Din konto hos { $organization } udløber inden for en dag
   *[other] Din konto hos { $organization } udløber inden for { $days } dage
}
mail-reminder-account-body-1 = Derefter kan du ikke længere logge på.
mail-reminder-account-body-2 = Hvis du stadig har brug for kontoen, så sig det i tide til din leder eller helpdesk.
