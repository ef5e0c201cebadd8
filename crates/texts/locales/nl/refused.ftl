# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = De inlogdienst heeft het verzoek niet aangenomen. Het nieuwe wachtwoord is niet opgeslagen. Probeer het opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
reset-refused-logon-hours = Je account kan op dit tijdstip niet worden gebruikt. Het nieuwe wachtwoord is niet opgeslagen. Probeer het opnieuw tijdens je werktijd of neem contact op met de helpdesk.
reset-refused-workstation = Je account kan alleen op bepaalde computers worden gebruikt. Het nieuwe wachtwoord is niet opgeslagen. Probeer het opnieuw op een daarvan of neem contact op met de helpdesk.
reset-refused-password-expired = Je huidige wachtwoord is verlopen. Het nieuwe wachtwoord is niet opgeslagen. Kies “Wachtwoord vergeten” op de startpagina.
reset-refused-account-disabled = Je account is uitgeschakeld. Het nieuwe wachtwoord is niet opgeslagen. Neem contact op met de helpdesk.
reset-refused-account-expired = Je account is verlopen. Het nieuwe wachtwoord is niet opgeslagen. Neem contact op met de helpdesk.
reset-refused-must-change = Je huidige wachtwoord moet eerst worden gewijzigd. Het nieuwe wachtwoord is niet opgeslagen. Kies “Wachtwoord vergeten” op de startpagina.
reset-refused-locked-out = Je account is vergrendeld na te veel foute pogingen. Het nieuwe wachtwoord is niet opgeslagen. Kies “Mijn account ontgrendelen” op de startpagina, of wacht en probeer het later opnieuw.
reset-refused-too-short = Het nieuwe wachtwoord is korter dan je organisatie toestaat. Het nieuwe wachtwoord is niet opgeslagen. Kies een langer wachtwoord.
reset-refused-not-complex = Het nieuwe wachtwoord is te eenvoudig of bevat je naam. Het nieuwe wachtwoord is niet opgeslagen. Kies een wachtwoord met meer soorten tekens, zoals hoofdletters, cijfers en speciale tekens.
reset-refused-history = Je hebt dit wachtwoord al eens gebruikt. Het nieuwe wachtwoord is niet opgeslagen. Kies er een dat je nog niet hebt gebruikt.
reset-refused-too-young = Je wachtwoord is nog maar kort geleden gewijzigd en je mag het van je organisatie nog niet opnieuw wijzigen. Het nieuwe wachtwoord is niet opgeslagen. Probeer het later opnieuw of neem contact op met de helpdesk.
reset-refused-policy = Het nieuwe wachtwoord voldoet niet aan de regels van je organisatie. Het nieuwe wachtwoord is niet opgeslagen. Kies een langer wachtwoord dat niet op je eerdere wachtwoorden lijkt.
reset-refused-not-permitted = Deze dienst mag je wachtwoord niet wijzigen. Het nieuwe wachtwoord is niet opgeslagen. Jij hebt niets fout gedaan en een ander wachtwoord helpt niet. Meld het aan de helpdesk.
reset-refused-unwilling = De inlogdienst van je organisatie heeft het verzoek zonder reden geweigerd. Het nieuwe wachtwoord is niet opgeslagen. Probeer het later opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
reset-refused-change-forbidden = Van je organisatie mag je dit wachtwoord niet zelf wijzigen. Het nieuwe wachtwoord is niet opgeslagen. Neem contact op met de helpdesk.

# Changing a known password.
change-refused-wrong-password = Je huidige wachtwoord klopt niet. Je wachtwoord is niet gewijzigd. Vul je huidige wachtwoord opnieuw in.
change-refused-logon-hours = Je account kan op dit tijdstip niet worden gebruikt. Je wachtwoord is niet gewijzigd. Probeer het opnieuw tijdens je werktijd of neem contact op met de helpdesk.
change-refused-workstation = Je account kan alleen op bepaalde computers worden gebruikt. Je wachtwoord is niet gewijzigd. Probeer het opnieuw op een daarvan of neem contact op met de helpdesk.
change-refused-password-expired = Je huidige wachtwoord is verlopen. Je wachtwoord is niet gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
change-refused-account-disabled = Je account is uitgeschakeld. Je wachtwoord is niet gewijzigd. Neem contact op met de helpdesk.
change-refused-account-expired = Je account is verlopen. Je wachtwoord is niet gewijzigd. Neem contact op met de helpdesk.
change-refused-must-change = Je huidige wachtwoord moet eerst worden gewijzigd. Je wachtwoord is niet gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
change-refused-locked-out = Je account is vergrendeld na te veel foute pogingen. Je wachtwoord is niet gewijzigd. Kies “Mijn account ontgrendelen” op de startpagina, of wacht en probeer het later opnieuw.
change-refused-too-short = Het nieuwe wachtwoord is korter dan je organisatie toestaat. Je wachtwoord is niet gewijzigd. Kies een langer wachtwoord.
change-refused-not-complex = Het nieuwe wachtwoord is te eenvoudig of bevat je naam. Je wachtwoord is niet gewijzigd. Kies een wachtwoord met meer soorten tekens, zoals hoofdletters, cijfers en speciale tekens.
change-refused-history = Je hebt dit wachtwoord al eens gebruikt. Je wachtwoord is niet gewijzigd. Kies er een dat je nog niet hebt gebruikt.
change-refused-too-young = Je wachtwoord is nog maar kort geleden gewijzigd en je mag het van je organisatie nog niet opnieuw wijzigen. Je wachtwoord is niet gewijzigd. Probeer het later opnieuw of neem contact op met de helpdesk.
change-refused-policy = Het nieuwe wachtwoord voldoet niet aan de regels van je organisatie. Je wachtwoord is niet gewijzigd. Kies een langer wachtwoord dat niet op je eerdere wachtwoorden lijkt.
change-refused-not-permitted = Je wachtwoord kan hier niet worden gewijzigd. Je wachtwoord is niet gewijzigd. Jij hebt niets fout gedaan en een ander wachtwoord helpt niet. Meld het aan de helpdesk.
change-refused-unwilling = De inlogdienst van je organisatie heeft het verzoek zonder reden geweigerd. Je wachtwoord is niet gewijzigd. Probeer het later opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
change-refused-change-forbidden = Van je organisatie mag je dit wachtwoord niet zelf wijzigen. Je wachtwoord is niet gewijzigd. Neem contact op met de helpdesk.

# Unlocking the account.
unlock-refused-wrong-password = De inlogdienst heeft het verzoek niet aangenomen. Er is niets gewijzigd. Probeer het opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
unlock-refused-logon-hours = Je account kan op dit tijdstip niet worden gebruikt. Er is niets gewijzigd. Probeer het opnieuw tijdens je werktijd of neem contact op met de helpdesk.
unlock-refused-workstation = Je account kan alleen op bepaalde computers worden gebruikt. Er is niets gewijzigd. Probeer het opnieuw op een daarvan of neem contact op met de helpdesk.
unlock-refused-password-expired = Je huidige wachtwoord is verlopen. Er is niets gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
unlock-refused-account-disabled = Je account is uitgeschakeld. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-account-expired = Je account is verlopen. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-must-change = Je huidige wachtwoord moet eerst worden gewijzigd. Er is niets gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
unlock-refused-locked-out = Je account is nog vergrendeld en mag van je organisatie hier niet worden ontgrendeld. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-too-short = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-not-complex = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-history = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-too-young = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-policy = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
unlock-refused-not-permitted = Deze dienst mag je account niet ontgrendelen. Er is niets gewijzigd. Jij hebt niets fout gedaan. Meld het aan de helpdesk.
unlock-refused-unwilling = De inlogdienst van je organisatie heeft het verzoek zonder reden geweigerd. Er is niets gewijzigd. Probeer het later opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
unlock-refused-change-forbidden = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.

# Turning the account on.
enable-refused-wrong-password = De inlogdienst heeft het verzoek niet aangenomen. Er is niets gewijzigd. Probeer het opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
enable-refused-logon-hours = Je account kan op dit tijdstip niet worden gebruikt. Er is niets gewijzigd. Probeer het opnieuw tijdens je werktijd of neem contact op met de helpdesk.
enable-refused-workstation = Je account kan alleen op bepaalde computers worden gebruikt. Er is niets gewijzigd. Probeer het opnieuw op een daarvan of neem contact op met de helpdesk.
enable-refused-password-expired = Je huidige wachtwoord is verlopen. Er is niets gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
enable-refused-account-disabled = Je account is uitgeschakeld. Er is niets gewijzigd. Neem contact op met de helpdesk.
enable-refused-account-expired = Je account is verlopen. Er is niets gewijzigd. Neem contact op met de helpdesk.
enable-refused-must-change = Je huidige wachtwoord moet eerst worden gewijzigd. Er is niets gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
enable-refused-locked-out = Je account is vergrendeld na te veel foute pogingen. Er is niets gewijzigd. Kies “Mijn account ontgrendelen” op de startpagina, of wacht en probeer het later opnieuw.
enable-refused-too-short = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
enable-refused-not-complex = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
enable-refused-history = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
enable-refused-too-young = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
enable-refused-policy = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
enable-refused-not-permitted = Deze dienst mag dat in je organisatie niet doen. Er is niets gewijzigd. Jij hebt niets fout gedaan. Meld het aan de helpdesk.
enable-refused-unwilling = De inlogdienst van je organisatie heeft het verzoek zonder reden geweigerd. Er is niets gewijzigd. Probeer het later opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
enable-refused-change-forbidden = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = De inlogdienst heeft het verzoek niet aangenomen. Er is niets gewijzigd. Probeer het opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
require-change-refused-logon-hours = Je account kan op dit tijdstip niet worden gebruikt. Er is niets gewijzigd. Probeer het opnieuw tijdens je werktijd of neem contact op met de helpdesk.
require-change-refused-workstation = Je account kan alleen op bepaalde computers worden gebruikt. Er is niets gewijzigd. Probeer het opnieuw op een daarvan of neem contact op met de helpdesk.
require-change-refused-password-expired = Je huidige wachtwoord is verlopen. Er is niets gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
require-change-refused-account-disabled = Je account is uitgeschakeld. Er is niets gewijzigd. Neem contact op met de helpdesk.
require-change-refused-account-expired = Je account is verlopen. Er is niets gewijzigd. Neem contact op met de helpdesk.
require-change-refused-must-change = Je huidige wachtwoord moet eerst worden gewijzigd. Er is niets gewijzigd. Kies “Wachtwoord vergeten” op de startpagina.
require-change-refused-locked-out = Je account is vergrendeld na te veel foute pogingen. Er is niets gewijzigd. Kies “Mijn account ontgrendelen” op de startpagina, of wacht en probeer het later opnieuw.
require-change-refused-too-short = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
require-change-refused-not-complex = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
require-change-refused-history = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
require-change-refused-too-young = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
require-change-refused-policy = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.
require-change-refused-not-permitted = Deze dienst mag dat in je organisatie niet doen. Er is niets gewijzigd. Jij hebt niets fout gedaan. Meld het aan de helpdesk.
require-change-refused-unwilling = De inlogdienst van je organisatie heeft het verzoek zonder reden geweigerd. Er is niets gewijzigd. Probeer het later opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
require-change-refused-change-forbidden = De wachtwoordregels van je organisatie staan dit niet toe. Er is niets gewijzigd. Neem contact op met de helpdesk.

# Signing in.
sign-in-refused-wrong-password = De gebruikersnaam of het wachtwoord klopt niet. Je bent niet ingelogd. Controleer beide en probeer het opnieuw.
sign-in-refused-logon-hours = Je account kan op dit tijdstip niet worden gebruikt. Je bent niet ingelogd. Probeer het opnieuw tijdens je werktijd of neem contact op met de helpdesk.
sign-in-refused-workstation = Je account kan alleen op bepaalde computers worden gebruikt. Je bent niet ingelogd. Probeer het opnieuw op een daarvan of neem contact op met de helpdesk.
sign-in-refused-password-expired = Je wachtwoord is verlopen. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
sign-in-refused-account-disabled = Je account is uitgeschakeld. Je bent niet ingelogd. Neem contact op met de helpdesk.
sign-in-refused-account-expired = Je account is verlopen. Je bent niet ingelogd. Neem contact op met de helpdesk.
sign-in-refused-must-change = Je wachtwoord moet eerst worden gewijzigd. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
sign-in-refused-locked-out = Je account is vergrendeld na te veel foute pogingen. Je bent niet ingelogd. Kies “Mijn account ontgrendelen” op de startpagina, of wacht en probeer het later opnieuw.
sign-in-refused-too-short = Je wachtwoord voldoet niet meer aan de regels van je organisatie. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
sign-in-refused-not-complex = Je wachtwoord voldoet niet meer aan de regels van je organisatie. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
sign-in-refused-history = Je wachtwoord voldoet niet meer aan de regels van je organisatie. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
sign-in-refused-too-young = Je wachtwoord voldoet niet meer aan de regels van je organisatie. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
sign-in-refused-policy = Je wachtwoord voldoet niet meer aan de regels van je organisatie. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
sign-in-refused-not-permitted = Met jouw account kun je hier niet inloggen. Je bent niet ingelogd. Neem contact op met de helpdesk.
sign-in-refused-unwilling = De inlogdienst van je organisatie heeft zonder reden geweigerd. Je bent niet ingelogd. Probeer het later opnieuw en neem contact op met de helpdesk als het nog eens gebeurt.
sign-in-refused-change-forbidden = Je wachtwoord voldoet niet meer aan de regels van je organisatie. Je bent niet ingelogd. Kies eerst een nieuw wachtwoord.
