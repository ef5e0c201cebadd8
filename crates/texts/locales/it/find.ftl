# Who are you: the page before every task.

find-title = Chi sei?
find-lead = Inserisci il nome con cui accedi al lavoro.
find-ask-login = Nome utente
find-ask-upn = Nome utente o indirizzo email
find-ask-attribute = Il tuo identificativo
find-domain = Dominio
find-error-empty = Inserisci il tuo nome utente.
find-error-too-long = Il nome è troppo lungo. Controllalo e riprova.
find-error-characters = Il nome contiene caratteri che non compaiono in nessun nome utente. Controllalo e riprova.
