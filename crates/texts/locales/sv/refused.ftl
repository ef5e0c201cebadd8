# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = Inloggningstjänsten godtog inte begäran. Det nya lösenordet har inte sparats. Försök igen och kontakta helpdesken om det händer igen.
reset-refused-logon-hours = Ditt konto kan inte användas vid den här tiden på dygnet. Det nya lösenordet har inte sparats. Försök igen under din arbetstid eller kontakta helpdesken.
reset-refused-workstation = Ditt konto kan bara användas på vissa datorer. Det nya lösenordet har inte sparats. Försök igen på en av dem eller kontakta helpdesken.
reset-refused-password-expired = Ditt nuvarande lösenord har gått ut. Det nya lösenordet har inte sparats. Välj ”Glömt lösenordet” på startsidan.
reset-refused-account-disabled = Ditt konto är avstängt. Det nya lösenordet har inte sparats. Kontakta helpdesken.
reset-refused-account-expired = Ditt konto har gått ut. Det nya lösenordet har inte sparats. Kontakta helpdesken.
reset-refused-must-change = Ditt nuvarande lösenord måste ändras först. Det nya lösenordet har inte sparats. Välj ”Glömt lösenordet” på startsidan.
reset-refused-locked-out = Ditt konto är låst efter för många felaktiga försök. Det nya lösenordet har inte sparats. Välj ”Lås upp mitt konto” på startsidan, eller vänta och försök igen senare.
reset-refused-too-short = Det nya lösenordet är kortare än din organisation tillåter. Det nya lösenordet har inte sparats. Välj ett längre.
reset-refused-not-complex = Det nya lösenordet är för enkelt, eller så innehåller det ditt namn. Det nya lösenordet har inte sparats. Välj ett med fler sorters tecken, till exempel stora bokstäver, siffror och specialtecken.
reset-refused-history = Du har använt det här lösenordet tidigare. Det nya lösenordet har inte sparats. Välj ett som du inte har använt än.
reset-refused-too-young = Ditt lösenord ändrades för bara en kort stund sedan, och din organisation tillåter inte att det ändras igen än. Det nya lösenordet har inte sparats. Försök igen senare eller kontakta helpdesken.
reset-refused-policy = Det nya lösenordet uppfyller inte din organisations regler. Det nya lösenordet har inte sparats. Välj ett längre som inte liknar dina tidigare lösenord.
reset-refused-not-permitted = Tjänsten har inte rätt att ändra ditt lösenord. Det nya lösenordet har inte sparats. Du har inte gjort något fel, och ett annat lösenord hjälper inte. Säg till helpdesken.
reset-refused-unwilling = Din organisations inloggningstjänst avvisade begäran utan att ange något skäl. Det nya lösenordet har inte sparats. Försök igen senare och kontakta helpdesken om det händer igen.
reset-refused-change-forbidden = Din organisation tillåter inte att du själv ändrar det här lösenordet. Det nya lösenordet har inte sparats. Kontakta helpdesken.

# Changing a known password.
change-refused-wrong-password = Ditt nuvarande lösenord är fel. Ditt lösenord har inte ändrats. Skriv ditt nuvarande lösenord igen.
change-refused-logon-hours = Ditt konto kan inte användas vid den här tiden på dygnet. Ditt lösenord har inte ändrats. Försök igen under din arbetstid eller kontakta helpdesken.
change-refused-workstation = Ditt konto kan bara användas på vissa datorer. Ditt lösenord har inte ändrats. Försök igen på en av dem eller kontakta helpdesken.
change-refused-password-expired = Ditt nuvarande lösenord har gått ut. Ditt lösenord har inte ändrats. Välj ”Glömt lösenordet” på startsidan.
change-refused-account-disabled = Ditt konto är avstängt. Ditt lösenord har inte ändrats. Kontakta helpdesken.
change-refused-account-expired = Ditt konto har gått ut. Ditt lösenord har inte ändrats. Kontakta helpdesken.
change-refused-must-change = Ditt nuvarande lösenord måste ändras först. Ditt lösenord har inte ändrats. Välj ”Glömt lösenordet” på startsidan.
change-refused-locked-out = Ditt konto är låst efter för många felaktiga försök. Ditt lösenord har inte ändrats. Välj ”Lås upp mitt konto” på startsidan, eller vänta och försök igen senare.
change-refused-too-short = Det nya lösenordet är kortare än din organisation tillåter. Ditt lösenord har inte ändrats. Välj ett längre.
change-refused-not-complex = Det nya lösenordet är för enkelt, eller så innehåller det ditt namn. Ditt lösenord har inte ändrats. Välj ett med fler sorters tecken, till exempel stora bokstäver, siffror och specialtecken.
change-refused-history = Du har använt det här lösenordet tidigare. Ditt lösenord har inte ändrats. Välj ett som du inte har använt än.
change-refused-too-young = Ditt lösenord ändrades för bara en kort stund sedan, och din organisation tillåter inte att det ändras igen än. Ditt lösenord har inte ändrats. Försök igen senare eller kontakta helpdesken.
change-refused-policy = Det nya lösenordet uppfyller inte din organisations regler. Ditt lösenord har inte ändrats. Välj ett längre som inte liknar dina tidigare lösenord.
change-refused-not-permitted = Ditt lösenord kan inte ändras här. Ditt lösenord har inte ändrats. Du har inte gjort något fel, och ett annat lösenord hjälper inte. Säg till helpdesken.
change-refused-unwilling = Din organisations inloggningstjänst avvisade begäran utan att ange något skäl. Ditt lösenord har inte ändrats. Försök igen senare och kontakta helpdesken om det händer igen.
change-refused-change-forbidden = Din organisation tillåter inte att du själv ändrar det här lösenordet. Ditt lösenord har inte ändrats. Kontakta helpdesken.

# Unlocking the account.
unlock-refused-wrong-password = Inloggningstjänsten godtog inte begäran. Ingenting har ändrats. Försök igen och kontakta helpdesken om det händer igen.
unlock-refused-logon-hours = Ditt konto kan inte användas vid den här tiden på dygnet. Ingenting har ändrats. Försök igen under din arbetstid eller kontakta helpdesken.
unlock-refused-workstation = Ditt konto kan bara användas på vissa datorer. Ingenting har ändrats. Försök igen på en av dem eller kontakta helpdesken.
unlock-refused-password-expired = Ditt nuvarande lösenord har gått ut. Ingenting har ändrats. Välj ”Glömt lösenordet” på startsidan.
unlock-refused-account-disabled = Ditt konto är avstängt. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-account-expired = Ditt konto har gått ut. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-must-change = Ditt nuvarande lösenord måste ändras först. Ingenting har ändrats. Välj ”Glömt lösenordet” på startsidan.
unlock-refused-locked-out = Ditt konto är fortfarande låst, och din organisation tillåter inte att det låses upp här. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-too-short = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-not-complex = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-history = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-too-young = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-policy = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
unlock-refused-not-permitted = Tjänsten har inte rätt att låsa upp ditt konto. Ingenting har ändrats. Du har inte gjort något fel. Säg till helpdesken.
unlock-refused-unwilling = Din organisations inloggningstjänst avvisade begäran utan att ange något skäl. Ingenting har ändrats. Försök igen senare och kontakta helpdesken om det händer igen.
unlock-refused-change-forbidden = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.

# Turning the account on.
enable-refused-wrong-password = Inloggningstjänsten godtog inte begäran. Ingenting har ändrats. Försök igen och kontakta helpdesken om det händer igen.
enable-refused-logon-hours = Ditt konto kan inte användas vid den här tiden på dygnet. Ingenting har ändrats. Försök igen under din arbetstid eller kontakta helpdesken.
enable-refused-workstation = Ditt konto kan bara användas på vissa datorer. Ingenting har ändrats. Försök igen på en av dem eller kontakta helpdesken.
enable-refused-password-expired = Ditt nuvarande lösenord har gått ut. Ingenting har ändrats. Välj ”Glömt lösenordet” på startsidan.
enable-refused-account-disabled = Ditt konto är avstängt. Ingenting har ändrats. Kontakta helpdesken.
enable-refused-account-expired = Ditt konto har gått ut. Ingenting har ändrats. Kontakta helpdesken.
enable-refused-must-change = Ditt nuvarande lösenord måste ändras först. Ingenting har ändrats. Välj ”Glömt lösenordet” på startsidan.
enable-refused-locked-out = Ditt konto är låst efter för många felaktiga försök. Ingenting har ändrats. Välj ”Lås upp mitt konto” på startsidan, eller vänta och försök igen senare.
enable-refused-too-short = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
enable-refused-not-complex = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
enable-refused-history = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
enable-refused-too-young = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
enable-refused-policy = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
enable-refused-not-permitted = Tjänsten har inte rätt att göra det i din organisation. Ingenting har ändrats. Du har inte gjort något fel. Säg till helpdesken.
enable-refused-unwilling = Din organisations inloggningstjänst avvisade begäran utan att ange något skäl. Ingenting har ändrats. Försök igen senare och kontakta helpdesken om det händer igen.
enable-refused-change-forbidden = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = Inloggningstjänsten godtog inte begäran. Ingenting har ändrats. Försök igen och kontakta helpdesken om det händer igen.
require-change-refused-logon-hours = Ditt konto kan inte användas vid den här tiden på dygnet. Ingenting har ändrats. Försök igen under din arbetstid eller kontakta helpdesken.
require-change-refused-workstation = Ditt konto kan bara användas på vissa datorer. Ingenting har ändrats. Försök igen på en av dem eller kontakta helpdesken.
require-change-refused-password-expired = Ditt nuvarande lösenord har gått ut. Ingenting har ändrats. Välj ”Glömt lösenordet” på startsidan.
require-change-refused-account-disabled = Ditt konto är avstängt. Ingenting har ändrats. Kontakta helpdesken.
require-change-refused-account-expired = Ditt konto har gått ut. Ingenting har ändrats. Kontakta helpdesken.
require-change-refused-must-change = Ditt nuvarande lösenord måste ändras först. Ingenting har ändrats. Välj ”Glömt lösenordet” på startsidan.
require-change-refused-locked-out = Ditt konto är låst efter för många felaktiga försök. Ingenting har ändrats. Välj ”Lås upp mitt konto” på startsidan, eller vänta och försök igen senare.
require-change-refused-too-short = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
require-change-refused-not-complex = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
require-change-refused-history = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
require-change-refused-too-young = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
require-change-refused-policy = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.
require-change-refused-not-permitted = Tjänsten har inte rätt att göra det i din organisation. Ingenting har ändrats. Du har inte gjort något fel. Säg till helpdesken.
require-change-refused-unwilling = Din organisations inloggningstjänst avvisade begäran utan att ange något skäl. Ingenting har ändrats. Försök igen senare och kontakta helpdesken om det händer igen.
require-change-refused-change-forbidden = Din organisations regler för lösenord tillåter inte det här. Ingenting har ändrats. Kontakta helpdesken.

# Signing in.
sign-in-refused-wrong-password = Användarnamnet eller lösenordet är fel. Du är inte inloggad. Kontrollera båda och försök igen.
sign-in-refused-logon-hours = Ditt konto kan inte användas vid den här tiden på dygnet. Du är inte inloggad. Försök igen under din arbetstid eller kontakta helpdesken.
sign-in-refused-workstation = Ditt konto kan bara användas på vissa datorer. Du är inte inloggad. Försök igen på en av dem eller kontakta helpdesken.
sign-in-refused-password-expired = Ditt lösenord har gått ut. Du är inte inloggad. Välj ett nytt lösenord först.
sign-in-refused-account-disabled = Ditt konto är avstängt. Du är inte inloggad. Kontakta helpdesken.
sign-in-refused-account-expired = Ditt konto har gått ut. Du är inte inloggad. Kontakta helpdesken.
sign-in-refused-must-change = Ditt lösenord måste ändras först. Du är inte inloggad. Välj ett nytt lösenord först.
sign-in-refused-locked-out = Ditt konto är låst efter för många felaktiga försök. Du är inte inloggad. Välj ”Lås upp mitt konto” på startsidan, eller vänta och försök igen senare.
sign-in-refused-too-short = Ditt lösenord uppfyller inte längre din organisations regler. Du är inte inloggad. Välj ett nytt lösenord först.
sign-in-refused-not-complex = Ditt lösenord uppfyller inte längre din organisations regler. Du är inte inloggad. Välj ett nytt lösenord först.
sign-in-refused-history = Ditt lösenord uppfyller inte längre din organisations regler. Du är inte inloggad. Välj ett nytt lösenord först.
sign-in-refused-too-young = Ditt lösenord uppfyller inte längre din organisations regler. Du är inte inloggad. Välj ett nytt lösenord först.
sign-in-refused-policy = Ditt lösenord uppfyller inte längre din organisations regler. Du är inte inloggad. Välj ett nytt lösenord först.
sign-in-refused-not-permitted = Ditt konto får inte logga in här. Du är inte inloggad. Kontakta helpdesken.
sign-in-refused-unwilling = Din organisations inloggningstjänst avvisade dig utan att ange något skäl. Du är inte inloggad. Försök igen senare och kontakta helpdesken om det händer igen.
sign-in-refused-change-forbidden = Ditt lösenord uppfyller inte längre din organisations regler. Du är inte inloggad. Välj ett nytt lösenord först.
