# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Aggiungi il tuo numero di cellulare
activity-register-phone-lead = Ti aiuta quando hai dimenticato la password. Lo usiamo per i codici e per i messaggi sul tuo account, e per nient’altro.
activity-register-phone-known = Al momento è registrato il numero che termina con { $ends }. Un nuovo numero prende il suo posto.
activity-register-phone-country = Paese
activity-register-phone-number = Numero di cellulare
activity-register-phone-number-hint = Come lo componi nel tuo Paese, oppure con + e il prefisso internazionale davanti.
activity-register-phone-blank = Inserisci il tuo numero.
activity-register-phone-invalid = Questo non è un numero di telefono completo. Controllalo e riprova.
activity-register-phone-extension = Inserisci un numero tuo, senza interno.
activity-register-phone-no-country = Non si inviano codici a numeri di questo Paese. Inserisci un altro numero.
activity-register-phone-not-taken = Non si può inviare alcun messaggio a questo numero. Controllalo oppure inseriscine un altro.
activity-register-phone-code-title = Inserisci il codice ricevuto sul telefono per confermare il numero
activity-register-phone-other = Usa un altro numero
activity-register-phone-remove = Rimuovi il numero
activity-phone-undelivered = Non è stato possibile consegnare il messaggio. Scegli un altro numero o un altro modo.
activity-phone-nothing-came = Se non arriva nulla, forse il telefono non è raggiungibile. Scegli un altro numero, oppure un altro modo se ne è offerto uno qui sotto.

phone-number-added = Questo numero ora conferma la tua identità presso { $organization }. Se non sei stato tu, chiama subito l’assistenza.
phone-number-removed = Questo numero non conferma più la tua identità presso { $organization }. Se non sei stato tu, chiama subito l’assistenza.

page-me-personal-phone = Il tuo numero di cellulare
page-me-phone-add = Aggiungi un numero di cellulare
page-me-phone-manage = Modifica o rimuovi il numero di cellulare
page-me-phone-proves-from = Conferma la tua identità dal

event-factor-phone-delivery = Un servizio telefonico ha comunicato se un messaggio è arrivato
event-factor-phone-report-refused = Una comunicazione di un servizio telefonico non è stata creduta
