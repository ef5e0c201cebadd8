# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Conferma sul telefono
activity-push-approval-lead = Inviamo una domanda all’app sul tuo telefono.
activity-push-approval-lead-how = Poi questa pagina mostra un numero. Inserisci o scegli lo stesso numero sul telefono entro { $minutes } min.
activity-push-approval-ask = Invia la domanda
activity-push-approval-waiting = Guarda il telefono
activity-push-approval-waiting-lead = Inserisci o scegli lì questo numero. Lascia aperta questa pagina: va avanti da sola.
activity-push-approval-waiting-none = Sul telefono non c’è niente? Apri lì l’app e guarda di nuovo, o scegli un altro modo, se qui sotto ce n’è uno.
activity-push-approval-number = Il tuo numero
activity-push-approval-look = Guarda di nuovo
activity-push-approval-expired = Dal telefono non è arrivata una risposta in tempo. Puoi inviare di nuovo la domanda o scegliere un altro modo, se qui sotto ce n’è uno.
activity-push-approval-wrong = Sul telefono è stato indicato un altro numero. Invia di nuovo la domanda e usa il numero che questa pagina mostrerà.
activity-push-approval-away = Al momento non è possibile interrogare i telefoni. Riprova tra qualche minuto o scegli un altro modo, se qui sotto ce n’è uno.
activity-push-approval-not-taken = Non è stato possibile interrogare il tuo telefono. Scegli un altro modo, se qui sotto ce n’è uno, o chiedi all’assistenza.
activity-push-approval-denied = Sul telefono qualcuno ha risposto che non sei tu. Se invece sei tu, parla con l’assistenza.
activity-methods-option-push-approval = Conferma sul telefono
activity-methods-option-push-approval-hint = Confermi un numero nell’app sul tuo telefono.

push-text = { $desk ->
    [yes] { $operator } dell’assistenza di { $organization } sta parlando con qualcuno che dice di essere te. Se sei tu, indica il numero che ti viene detto. Se non sei tu, rispondi di no.
   *[no] Qualcuno vuole dimostrare a { $organization } di essere te, dall’indirizzo di rete { $address }. Se sei tu, indica il numero sulla pagina. Se non sei tu, rispondi di no.
}

event-push-sent = È stata inviata una domanda al telefono
event-push-failed = Non è stato possibile inviare una domanda al telefono
event-push-approved = Confermato sul telefono
event-push-denied = Sul telefono qualcuno ha risposto che è un’altra persona
event-push-refused = Una risposta da un telefono non è stata accettata
event-push-expired = Nessuno ha risposto in tempo sul telefono
helpdesk-proved-push = { $caller } ha confermato il numero sul telefono.
