# Dimostrare chi si è con un certificato, per tutti.

activity-client-certificate-title = Usa il tuo certificato
activity-client-certificate-lead = La tua organizzazione ti ha dato un certificato: si trova sulla tua smart card o su questo dispositivo. Inserisci la carta, se ne hai una, e continua. Il browser potrebbe chiederti quale certificato usare e il PIN della carta.
activity-client-certificate-go = Usa il mio certificato
activity-client-certificate-none = Il tuo browser non ha inviato alcun certificato. Inserisci la carta, chiudi tutte le finestre del browser, riapri questa pagina e scegli il tuo certificato, oppure scegli un’altra strada se qui sotto ne è offerta una. Non conta come tentativo sbagliato.
activity-client-certificate-over = Il tuo certificato non è valido in questo momento. Fattene dare uno nuovo, oppure scegli un’altra strada se qui sotto ne è offerta una.
activity-client-certificate-revoked = Il tuo certificato è stato ritirato. Chiedi all’assistenza, oppure scegli un’altra strada se qui sotto ne è offerta una.
activity-client-certificate-unsuitable = Questo certificato non è tra quelli accettati qui. Chiudi il browser, riprova e scegline un altro, oppure scegli un’altra strada se qui sotto ne è offerta una.
activity-client-certificate-unusable = Non è stato possibile usare il tuo certificato. Chiedi all’assistenza, oppure scegli un’altra strada se qui sotto ne è offerta una.
activity-client-certificate-other = Questo certificato non appartiene al nome indicato qui. Chiudi il browser e riprova con il tuo certificato.
activity-client-certificate-away = Al momento non si può verificare se il tuo certificato è ancora valido. Non conta come tentativo sbagliato. Riprova tra qualche minuto, oppure scegli un’altra strada se qui sotto ne è offerta una.
activity-methods-option-client-certificate = Usa un certificato
activity-methods-option-client-certificate-hint = Quello sulla tua smart card o su questo dispositivo.
event-factor-certificate-refused = Un certificato client non è stato accettato
