# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Ricevi un codice sul telefono
activity-phone-lead = Scegli il numero e se preferisci un SMS o una chiamata.
activity-phone-lead-one = Possiamo inviare un codice al numero che termina con { $ends }.
activity-phone-where = Numero
activity-phone-number = Numero che termina con { $ends }
activity-phone-call-only = Questo numero può essere solo chiamato.
activity-phone-choose = Scegli un numero.
activity-phone-sms = Invia un SMS
activity-phone-call = Chiamami
activity-phone-sms-again = Invia un altro SMS
activity-phone-call-again = Chiamami di nuovo
activity-phone-other = Scegli di nuovo
activity-phone-code-title = Inserisci il codice ricevuto sul telefono
activity-phone-code-label = Codice
activity-phone-sent = Un SMS con un codice è in arrivo al numero che termina con { $ends }. Il codice vale per alcuni minuti.
activity-phone-called = Stiamo chiamando il numero che termina con { $ends } per leggerti un codice. Il codice vale per alcuni minuti.
activity-phone-blank = Inserisci il codice.
activity-phone-wrong = Il codice non è corretto. Controlla il messaggio più recente e riprova.
activity-phone-expired = Questo codice non è più valido. Chiedine uno nuovo.
activity-phone-wait = Un codice è in arrivo. Aspetta un momento prima di chiederne un altro.
activity-phone-no-more = Non si possono inviare altri codici per questa operazione. Usa il più recente, oppure scegli un altro modo se ne è offerto uno qui sotto.
activity-phone-away = Al momento non si può inviare alcun codice. Non conta come tentativo sbagliato. Riprova fra qualche minuto, oppure scegli un altro modo se ne è offerto uno qui sotto.
activity-methods-option-phone-code = Codice per telefono
activity-methods-option-phone-code-hint = Inviamo un codice a un numero di telefono noto alla tua organizzazione, con un SMS o una chiamata.

phone-sms = { $code } è il tuo codice per { $organization }. Non comunicarlo mai a nessuno.
phone-call = Qui è { $organization }. Il tuo codice è { $code }. Non comunicarlo mai a nessuno.
phone-passcode = { $code } è il tuo codice di accesso per { $organization }. Vale una volta sola. Non comunicarlo mai a nessuno.
phone-password = La tua nuova password per { $organization }. Scegline presto una tua ed elimina questo messaggio: { $code }

event-factor-gateway-failed = Un servizio telefonico non ha potuto inviare un codice
event-factor-phone-code-sent = Un codice è stato inviato a un telefono
helpdesk-proved-phone = { $caller } ha detto il codice inviato al suo telefono.
