# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Reimposta la tua password senza rete
endpoint-account-ask = Il tuo nome utente
endpoint-finished = La password impostata in precedenza per { $account } ora funziona su questo computer.
endpoint-working = Verifica in corso …
endpoint-cancelled = Non è stato modificato nulla.

endpoint-refused-name = Questo non è un nome utente. Controllalo e riprova.
endpoint-refused-excluded = La password di questo account non si reimposta qui. Chiedi all’assistenza.
endpoint-refused-not-yours = Qui puoi reimpostare solo la password del tuo account.
endpoint-refused-unknown = Questo computer non conosce l’account { $account }. Conosce solo le persone che vi hanno già effettuato l’accesso.

endpoint-trouble-not-enrolled = Questo computer non è stato configurato per questo. Chiedi all’assistenza.
endpoint-trouble-revoked = Questo computer non può più farlo. Chiedi all’assistenza.
endpoint-trouble-memory = Questo computer non riesce a leggere i dati che conserva per questo. Chiedi all’assistenza di controllare «reclave-offline status».
endpoint-trouble-busy = In questo momento troppe persone lo stanno facendo. Aspetta un attimo e riprova.
endpoint-trouble-no-helper = Il servizio di reimpostazione di questo computer non è in esecuzione. Chiedi all’assistenza.

endpoint-code-title = Ottieni un codice di risposta
endpoint-code-scan = Inquadra l’immagine con il telefono. Nella pagina che si apre, imposta una nuova password per { $account }. Poi la pagina ti mostra un codice di risposta.
endpoint-code-help = Non puoi inquadrarla? Digita ? per vedere il codice come testo. Se il telefono non riesce a leggere l’immagine, digita { $swap } per scambiare chiaro e scuro.
endpoint-code-type = Su un telefono o un altro computer, apri { $site } e inserisci i caratteri qui sotto. Imposta lì una nuova password per { $account }. Poi la pagina ti mostra un codice di risposta.
endpoint-code-type-anywhere = Su un telefono o un altro computer, apri il tuo sito delle password, scegli «Il mio computer è offline» e inserisci i caratteri qui sotto. Imposta lì una nuova password per { $account }. Poi la pagina ti mostra un codice di risposta.
endpoint-code-until = { $minutes ->
    [one] Hai un minuto per farlo.
   *[other] Hai { $minutes } minuti per farlo.
}
endpoint-code-anew = Questo codice non si può più usare. Eccone uno nuovo.
endpoint-code-enough = Sono stati troppi tentativi. Ricomincia quando vuoi.

endpoint-response-ask = Codice di risposta
endpoint-response-again = Codice di risposta (premi solo Invio per lo stesso)
endpoint-response-empty = Inserisci il codice di risposta mostrato dalla pagina: 20 lettere e cifre.

endpoint-password-title = La tua nuova password
endpoint-password-same = Scrivi la nuova password esattamente come l’hai impostata nella pagina.
endpoint-password-any = Scegli una nuova password per questo computer. Quando avrai di nuovo la connessione, dovrai cambiarla ancora una volta.
endpoint-password-rules = La tua password deve rispettare queste regole:
endpoint-password-unmet = Questa password non rispetta queste regole:
endpoint-password-ask = Nuova password
endpoint-password-repeat = Ripeti la nuova password
endpoint-password-differs = Le due password non coincidono. Scrivile di nuovo entrambe.
endpoint-password-unusable = Questa non può essere una password. Scrivila di nuovo.

endpoint-failed-length = Il codice di risposta ha { $expected } caratteri, tu ne hai scritti { $found }.
endpoint-failed-character = «{ $character }» nel gruppo { $group } non compare in nessun codice di risposta. Controlla questo gruppo.
endpoint-failed-groups = { $count ->
    [one] Il gruppo { $groups } del codice di risposta è scritto male. Controllalo.
   *[other] I gruppi { $groups } del codice di risposta sono scritti male. Controllali.
}
endpoint-failed-version = Questo codice di risposta è più recente di quanto questo computer capisca. Chiedi all’assistenza.
endpoint-failed-mismatch = Il codice di risposta e la password non corrispondono. Scrivi esattamente la password che hai impostato nella pagina e controlla che la pagina mostri il tuo account e il codice di questo computer.
endpoint-failed-earlier = Questo codice di risposta appartiene a un codice precedente di questo computer. Usa quello mostrato ora.
endpoint-failed-used = Questo codice di risposta è già stato usato. Chiedine uno nuovo.
endpoint-failed-expired = Ci è voluto troppo tempo: il codice non è più valido.
endpoint-failed-clock = L’orologio di questo computer sembra sbagliato: segna { $now }. Regolalo o chiedi all’assistenza.
endpoint-failed-too-long = Questa password è troppo lunga.
endpoint-failed-left = { $left ->
    [one] Hai ancora un tentativo con questo codice.
   *[other] Hai ancora { $left } tentativi con questo codice.
}

endpoint-store-busy = L’archivio in cui questo computer conserva le password è in uso. Non è stato modificato nulla. Riprova tra un attimo.
endpoint-store-changed = Nel frattempo la password di questo account è stata cambiata, quindi è rimasta com’è.
endpoint-store-unusable = Questo computer non può cambiare la password memorizzata, quindi non è stato modificato nulla. Avvisa l’assistenza: { $detail }
endpoint-store-later = Il tuo codice di risposta è stato accettato, ma ora la password non può essere salvata. Riprova tra un attimo: l’operazione verrà completata allora.

endpoint-done-title = Fatto
endpoint-done-same = La nuova password di { $account } ora funziona su questo computer.
endpoint-done-any = La nuova password di { $account } ora funziona su questo computer. Cambiala ancora una volta appena hai di nuovo la connessione.

endpoint-report-differs = La password di { $account } su questo computer non è quella della tua organizzazione. Quando hai la connessione, accedi con quella della tua organizzazione o impostane una nuova nel sito delle password.

endpoint-screen-keys = Invio: continua    Esc: annulla
