# Who are you: the page before every task.

find-title = Vem är du?
find-lead = Skriv namnet som du loggar in med på jobbet.
find-ask-login = Användarnamn
find-ask-upn = Användarnamn eller e-postadress
find-ask-attribute = Ditt id
find-domain = Domän
find-error-empty = Skriv ditt användarnamn.
find-error-too-long = Namnet är för långt. Kontrollera det och försök igen.
find-error-characters = Namnet innehåller tecken som inte finns i något användarnamn. Kontrollera det och försök igen.
