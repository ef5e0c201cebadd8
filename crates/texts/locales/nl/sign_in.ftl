# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Je hebt bevestigd dat jij het bent, maar je hebt geen taak op deze site. Vraag een beheerder om je er een te geven.
staff-sign-in-administration = Inloggen bij beheer
staff-sign-in-helpdesk = Inloggen bij de helpdesk
staff-sign-in-lead = Met je eigen account en een tweede bevestiging.
staff-setup-title = Eerste installatie
staff-setup-lead = Niemand beheert dit systeem nog. Typ de installatiecode die het programma bij het starten toonde.
staff-setup-label = Installatiecode
staff-setup-hint = Hij werkt één keer, binnen een uur. Start het programma opnieuw voor een nieuwe.
staff-setup-wrong = Deze code klopt niet, is al gebruikt of is te oud. Start het programma opnieuw voor een nieuwe.
staff-setup-begin = Beginnen
staff-prove-again = Bevestig nog eens dat jij het bent: dit wijzigt veel tegelijk.
staff-prove-again-title = Ben jij het?
staff-prove-again-label = Code van je authenticator-app
staff-prove-again-button = Bevestigen
