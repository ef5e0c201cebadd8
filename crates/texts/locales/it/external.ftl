# Accesso presso un fornitore esterno (OpenID Connect), per tutti.

activity-external-sign-in-title = Accedi con { $provider }
activity-external-sign-in-lead = Vai su { $provider } per accedere e poi torni qui. Quello che scrivi lì non si vede qui.
activity-external-sign-in-go = Continua con { $provider }
activity-external-sign-in-denied = L’accesso con { $provider } è stato interrotto o rifiutato. Riprova, oppure scegli un altro modo se ne è offerto uno qui sotto.
activity-external-sign-in-not-signed-in = { $provider } non ha completato l’accesso. Riprova e fai quello che ti viene chiesto lì, oppure scegli un altro modo se ne è offerto uno qui sotto.
activity-external-sign-in-failed = Non è stato possibile usare la risposta di { $provider }. Non conta come tentativo sbagliato. Riprova, oppure scegli un altro modo se ne è offerto uno qui sotto.
activity-external-sign-in-away = { $provider } al momento non risponde. Non conta come tentativo sbagliato. Riprova tra qualche minuto, oppure scegli un altro modo se ne è offerto uno qui sotto.
activity-external-sign-in-stale = Questo accesso ha richiesto troppo tempo o appartiene a un tentativo precedente. Ricomincia.
activity-external-sign-in-other = L’account con cui hai effettuato l’accesso a { $provider } non corrisponde al nome indicato qui. Esci da lì e riprova con il tuo account.
activity-methods-option-external-sign-in = Accedi altrove
activity-methods-option-external-sign-in-hint = Usa un account con cui accedi anche ad altri servizi della tua organizzazione.

page-elsewhere-title = Ora accedi altrove
page-elsewhere-lead = Stai per andare su { $host }. Se non succede nulla, usa il pulsante.
page-elsewhere-go = Vai ora
page-error-back-title = Questo accesso non appartiene a questa pagina
page-error-back-detail = È stato iniziato in un altro browser oppure è finito da tempo. Torna alla pagina da cui hai iniziato e riprova da lì. Non è stato cambiato nulla.
