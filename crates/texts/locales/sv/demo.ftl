# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Har inte registrerat något än. Börja med ”Registrera mig”; sedan fungerar ”Glömt lösenordet” för Ana.
demo-people-tom = Har registrerat frågor och en privat e-postadress. Svaret på alla frågor är ”{ $answer }”. Arbetar också i helpdesken: logga in där med koden från autentiseringsappen, som demoversionen visar på sin sida med koder.
demo-people-mei = Har registrerat en autentiseringsapp. Lägg till den här nyckeln i en egen app för att spela Mei: { $secret } Är också administratör: demoversionen visar koden från autentiseringsappen på sin sida med koder.
demo-sign-in-good = Lösenordet är rätt. { $name } är inloggad.
demo-sign-in-must-change = Lösenordet är rätt, men det måste ändras före allt annat. Välj ”Ändra mitt lösenord” på startsidan.
demo-sign-in-wrong = Användarnamnet eller lösenordet är fel. Kontrollera båda och försök igen.
demo-site-self-service = Självbetjäning
demo-site-helpdesk = Helpdesk
demo-site-administration = Administration
demo-codes = Koder från autentiseringsapparna
demo-codes-lead = Det som personernas autentiseringsappar visar just nu. En kod fungerar en gång; vänta på nästa för att använda en till.
demo-codes-left = { $seconds ->
    [one] Visas en sekund till
   *[other] Visas { $seconds } sekunder till
}
demo-codes-again = Titta igen
