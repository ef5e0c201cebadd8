# Who are you: the page before every task.

find-title = Hvem er du?
find-lead = Skriv det navn, du logger ind med på arbejdet.
find-ask-login = Brugernavn
find-ask-upn = Brugernavn eller e-mailadresse
find-ask-attribute = Dit id
find-domain = Domæne
find-error-empty = Skriv dit brugernavn.
find-error-too-long = Navnet er for langt. Tjek det, og prøv igen.
find-error-characters = Navnet indeholder tegn, som ikke findes i noget brugernavn. Tjek det, og prøv igen.
