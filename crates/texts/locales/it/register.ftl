# Registering what later proves who you are.

activity-register-title = Registrati
activity-register-lead = Imposta come confermi la tua identità. Ci vogliono circa tre minuti.
activity-register-choose = Scegli una domanda dall’elenco.

activity-register-questions-title = Scegli le tue domande
activity-register-questions-lead = Scegli risposte che ricorderai e che nessuno può scoprire su di te.
activity-register-question-select = Domanda { $number }
activity-register-own-question = La tua domanda { $number }
activity-register-helpdesk-hint = L’assistenza te la fa al telefono e può leggere la risposta.
activity-register-own-question-hint = { $count ->
    [one] Chiedi qualcosa a cui solo tu sai rispondere, con almeno un carattere.
   *[other] Chiedi qualcosa a cui solo tu sai rispondere, con almeno { $count } caratteri.
}
activity-register-answer = Risposta { $number }
activity-register-answer-again = Ripeti la risposta { $number }
activity-register-answer-short = { $count ->
    [one] La risposta è vuota. Inserisci almeno un carattere.
   *[other] La risposta è troppo corta. Inserisci almeno { $count } caratteri.
}
activity-register-answer-same = Hai già dato questa risposta a un’altra domanda. Scegli una risposta diversa.
activity-register-answer-in-question = La risposta è contenuta nella domanda. Scegli una risposta diversa.
activity-register-answer-mismatch = Le due risposte non coincidono. Inserisci di nuovo la risposta.
activity-register-question-short = { $count ->
    [one] La domanda è vuota. Inserisci almeno un carattere.
   *[other] La domanda è troppo corta. Inserisci almeno { $count } caratteri.
}
activity-register-question-twice = Hai già scelto questa domanda. Scegline un’altra.

activity-register-contact-title = Aggiungi un indirizzo email personale
activity-register-contact-lead = Ti aiuta quando non puoi leggere l’email di lavoro. Lo usiamo per i codici e per i messaggi sul tuo account, e per nient’altro.
activity-register-contact-code-title = Conferma il tuo indirizzo
activity-register-contact-code-lead = Abbiamo inviato un codice a { $address }. Inseriscilo qui per confermare che l’indirizzo è tuo.
activity-register-personal-mail = Indirizzo email personale
activity-register-personal-mail-hint = Per esempio, il tuo indirizzo privato. Non usare l’indirizzo di lavoro.
activity-register-personal-mail-code = Codice ricevuto per email
activity-register-mail-invalid = Non è un indirizzo email completo. Controllalo e riprova.

activity-register-totp-title = Configura un’app di autenticazione
activity-register-totp-lead = L’app mostra un nuovo codice ogni 30 secondi. Funziona anche senza connessione.
activity-register-totp-scan = Inquadra questa immagine con l’app o inserisci la chiave a mano
activity-register-totp-code = Codice mostrato dall’app

activity-register-recovery-codes-title = Codici di recupero
activity-register-recovery-codes-lead = I codici di recupero aiutano quando non hai né il telefono né l’email. Ognuno vale una volta. I nuovi codici sostituiscono tutti i precedenti.
activity-register-recovery-codes-shown = I tuoi codici di recupero
activity-register-recovery-codes-keep = Ho stampato o annotato questi codici
activity-register-recovery-codes-must-keep = Conserva i codici in un posto sicuro, poi seleziona la casella. Non verranno mostrati di nuovo.
