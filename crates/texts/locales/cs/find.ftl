# Who are you: the page before every task.

find-title = Kdo jste?
find-lead = Zadejte jméno, kterým se přihlašujete v práci.
find-ask-login = Uživatelské jméno
find-ask-upn = Uživatelské jméno nebo e-mailová adresa
find-ask-attribute = Váš identifikátor
find-domain = Doména
find-error-empty = Zadejte své uživatelské jméno.
find-error-too-long = Jméno je příliš dlouhé. Zkontrolujte ho a zkuste to znovu.
find-error-characters = Jméno obsahuje znaky, které v uživatelských jménech nejsou. Zkontrolujte ho a zkuste to znovu.
