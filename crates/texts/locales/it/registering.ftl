# Choosing among the ways to register.

activity-methods-register-title = Scegli che cosa configurare
activity-methods-register-lead = Scegli che cosa vuoi usare quando dimentichi la password.
activity-methods-register-needed = { $number ->
    [one] Ne serve ancora una.
   *[other] Ne servono ancora { $number }.
}
activity-methods-points = Un solo modo potrebbe non bastare. Te ne chiediamo un altro finché le verifiche insieme non sono abbastanza sicure.
activity-methods-option-register-questions = Domande
activity-methods-option-register-questions-hint = Risposte che conosci solo tu.
activity-methods-option-register-contact = Indirizzo email personale
activity-methods-option-register-contact-hint = Ti inviamo lì i codici quando non puoi leggere le email di lavoro.
activity-methods-option-register-authenticator = App di autenticazione
activity-methods-option-register-authenticator-hint = Un’app sul telefono mostra i codici, anche senza connessione di rete.
activity-methods-option-register-passkey = Passkey
activity-methods-option-register-passkey-hint = La tua impronta, il tuo volto o il tuo PIN su un telefono o computer, oppure una chiave di sicurezza.
activity-methods-option-register-recovery-codes = Codici di recupero
activity-methods-option-register-recovery-codes-hint = Codici da stampare o annotare per le emergenze.
activity-methods-option-register-phone = Numero di cellulare
activity-methods-option-register-phone-hint = Ti inviamo lì i codici, con un SMS o una chiamata.
activity-methods-option-remember-browser = Questo browser
activity-methods-option-remember-browser-hint = La prossima volta vale come parte della verifica che sei tu.
activity-methods-option-confirm-contact = Indirizzo email di lavoro
activity-methods-option-confirm-contact-hint = Conferma che leggi l’indirizzo che ti ha dato la tua organizzazione.

activity-confirm-contact-title = Conferma il tuo indirizzo email di lavoro
activity-confirm-contact-lead = { $minutes ->
    [one] Abbiamo inviato un codice a { $address }. Vale un minuto. Inseriscilo qui, così i codici ti arrivano lì quando dimentichi la password.
   *[other] Abbiamo inviato un codice a { $address }. Vale { $minutes } minuti. Inseriscilo qui, così i codici ti arrivano lì quando dimentichi la password.
}
activity-confirm-contact-none = La tua organizzazione non ha un tuo indirizzo email. Chiedi all’assistenza.

activity-register-totp-list-title = Le tue app di autenticazione
activity-register-totp-list-lead = Rimuovi un’app quando non hai più il suo telefono.
activity-register-totp-name = Nome dell’app
activity-register-totp-name-hint = Per esempio, il telefono su cui si trova. Puoi lasciarlo vuoto.
activity-register-totp-which-needed = Scegli una delle tue app.
activity-register-totp-added = L’app è configurata.
activity-register-totp-renamed = L’app ha il nuovo nome.
activity-register-totp-removed = L’app è stata rimossa. I suoi codici qui non valgono più.
activity-register-totp-last = È la tua unica app. Configurane un’altra prima di rimuoverla.
activity-register-totp-another = Configura un’altra app
activity-register-totp-back = Torna alle mie app
activity-register-totp-full = { $limit ->
    [one] Puoi avere un’app. Rimuovila per configurarne un’altra.
   *[other] Puoi avere { $limit } app. Rimuovine una per configurarne un’altra.
}
page-me-app-used = Ultimo uso
