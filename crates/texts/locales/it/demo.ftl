# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Non ha ancora registrato nulla. Inizia con «Registrati»; dopo, per Ana funziona «Password dimenticata».
demo-people-tom = Ha registrato domande e un indirizzo email personale. La risposta a ogni domanda è «{ $answer }». Lavora anche all’assistenza: accedi lì con il codice dell’app di autenticazione, che la demo mostra nella sua pagina dei codici.
demo-people-mei = Ha registrato un’app di autenticazione. Aggiungi questa chiave a una tua app per fare la parte di Mei: { $secret } È anche amministratrice: la demo mostra il codice dell’app di autenticazione nella sua pagina dei codici.
demo-sign-in-good = La password è corretta. { $name } ha effettuato l’accesso.
demo-sign-in-must-change = La password è corretta, ma va cambiata prima di tutto. Scegli «Cambia la mia password» nella pagina iniziale.
demo-sign-in-wrong = Il nome utente o la password non sono corretti. Controlla entrambi e riprova.
demo-site-self-service = Self-service
demo-site-helpdesk = Assistenza
demo-site-administration = Amministrazione
demo-codes = Codici delle app di autenticazione
demo-codes-lead = Ciò che mostrano ora le app di autenticazione delle persone da interpretare. Un codice vale una volta; aspetta il prossimo per usarne un altro.
demo-codes-left = { $seconds ->
    [one] Visibile ancora per un secondo
   *[other] Visibile ancora per { $seconds } secondi
}
demo-codes-again = Guarda di nuovo
