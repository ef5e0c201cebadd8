# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Heeft nog niets geregistreerd. Begin met “Registreren”; daarna werkt “Wachtwoord vergeten” voor Ana.
demo-people-tom = Heeft vragen en een persoonlijk e-mailadres geregistreerd. Het antwoord op elke vraag is “{ $answer }”. Werkt ook bij de helpdesk: log daar in met de code van de authenticator-app, die de demo op zijn pagina met codes toont.
demo-people-mei = Heeft een authenticator-app geregistreerd. Voeg deze sleutel toe aan een app van jezelf om Mei te spelen: { $secret } Is ook beheerder: de demo toont de code van de authenticator-app op zijn pagina met codes.
demo-sign-in-good = Het wachtwoord klopt. { $name } is ingelogd.
demo-sign-in-must-change = Het wachtwoord klopt, maar het moet eerst worden gewijzigd. Kies “Mijn wachtwoord wijzigen” op de startpagina.
demo-sign-in-wrong = De gebruikersnaam of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.
demo-site-self-service = Selfservice
demo-site-helpdesk = Helpdesk
demo-site-administration = Beheer
demo-codes = Codes van de authenticator-apps
demo-codes-lead = Wat de authenticator-apps van de personen nu tonen. Een code werkt één keer; wacht op de volgende om een andere te gebruiken.
demo-codes-left = { $seconds ->
    [one] Nog één seconde te zien
   *[other] Nog { $seconds } seconden te zien
}
demo-codes-again = Opnieuw kijken
