# Who are you: the page before every task.

find-title = Kim jesteś?
find-lead = Wpisz nazwę, której używasz do logowania w pracy.
find-ask-login = Nazwa użytkownika
find-ask-upn = Nazwa użytkownika lub adres e-mail
find-ask-attribute = Twój identyfikator
find-domain = Domena
find-error-empty = Wpisz nazwę użytkownika.
find-error-too-long = Ta nazwa jest za długa. Sprawdź ją i spróbuj ponownie.
find-error-characters = Ta nazwa zawiera znaki, których nie ma w nazwach użytkowników. Sprawdź ją i spróbuj ponownie.
