# Buttons, errors that any page can show, and the strength meter.

action-continue = Continua
action-stop-here = Fermati qui
action-stop = Annulla, non cambiare nulla
action-other-way = Scegli un altro modo
action-resend = Invia un nuovo codice
action-save-password = Salva la nuova password
action-unlock = Sblocca il mio account
action-back-home = Torna alla pagina iniziale
action-skip = Salta questo passaggio
action-save-answers = Salva le mie risposte
action-send-code = Invia un codice
action-other-address = Usa un altro indirizzo

error-directory-unavailable = In questo momento il servizio di accesso della tua organizzazione non è raggiungibile. Non è stato modificato nulla. Riprova tra qualche minuto.
error-condition-unknown = In questo momento non è possibile stabilire qualcosa che le regole della tua organizzazione richiedono. Non è stato modificato nulla. Riprova tra qualche minuto o chiedi all’assistenza.
error-store-unavailable = In questo momento il servizio non può salvare nulla. Finché è così, non modifica nulla. Riprova tra qualche minuto.
error-busy = In questo momento molte persone usano il servizio. Non è stato modificato nulla. Riprova tra qualche secondo.
error-too-many = { $seconds ->
    [one] Troppi tentativi. Non è stato modificato nulla. Riprova tra un secondo.
   *[other] Troppi tentativi. Non è stato modificato nulla. Riprova tra { $seconds } secondi.
}
error-not-found = A questo indirizzo non c’è nulla. Torna alla pagina iniziale.
error-bug = Qualcosa è andato storto da parte nostra. Se contatti l’assistenza, indica questo riferimento: { $reference }
error-input-too-long = Il testo è troppo lungo. Accorcialo e riprova.
error-input-control-characters = Il testo contiene caratteri che qui non si possono usare. Scrivilo invece di incollarlo.
error-input-unknown-field = Questa pagina non è aggiornata. Ricaricala e riprova. Non è stato modificato nulla.

strength-caption = Sicurezza
strength-0 = Molto debole: si indovina subito
strength-1 = Debole: si indovina in fretta
strength-2 = Discreta: qualche carattere in più aiuta
strength-3 = Buona
strength-4 = Ottima
