# Who are you: the page before every task.

find-title = Wie ben je?
find-lead = Vul de naam in waarmee je op je werk inlogt.
find-ask-login = Gebruikersnaam
find-ask-upn = Gebruikersnaam of e-mailadres
find-ask-attribute = Je ID
find-domain = Domein
find-error-empty = Vul je gebruikersnaam in.
find-error-too-long = Deze naam is te lang. Controleer hem en probeer het opnieuw.
find-error-characters = Deze naam bevat tekens die in geen enkele gebruikersnaam voorkomen. Controleer hem en probeer het opnieuw.
