# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Inserisci il tuo codice di login
activity-radius-code-lead = Usa il codice dell’app, del token o del messaggio con cui accedi anche altrove nella tua organizzazione.
activity-radius-code-label = Codice
activity-radius-code-answer = La tua risposta
activity-radius-code-asked = Il sistema di accesso chiede: { $prompt }
activity-radius-code-more = Il sistema di accesso ha bisogno di un altro codice.
activity-radius-code-blank = Inserisci il codice.
activity-radius-code-wrong = La verifica non è riuscita. Aspetta il prossimo codice e ricomincia.
activity-radius-code-lost = Il sistema di accesso non ha risposto, quindi ricominciamo. Inserisci un nuovo codice.
activity-radius-code-away = Al momento non è possibile verificare i codici, perché il sistema di accesso non risponde. Non conta come tentativo errato. Riprova tra qualche minuto o scegli un altro modo, se è proposto qui sotto.
activity-methods-option-radius-code = Codice di login
activity-methods-option-radius-code-hint = Usa il codice dell’app, del token o del messaggio con cui accedi altrove.

event-factor-reply-refused = La risposta di un server di accesso non è stata ritenuta attendibile
helpdesk-proved-radius = { $caller } ha fornito un codice di login che i server RADIUS hanno accettato.
