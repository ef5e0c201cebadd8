# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Vai al contenuto
page-nav = Account e lingua
page-nav-language = Lingua:
page-nav-me = Profilo
page-nav-sign-in = Accedi
page-nav-sign-out = Esci
page-help = Serve aiuto?
page-feedback = Invia feedback
page-back = Indietro
page-problem-title = Problema:
page-problem-several = { $count ->
    [one] C’è una cosa da controllare:
   *[other] Ci sono { $count } cose da controllare:
}
page-step = Passaggio { $step } di { $of }

page-home-title = Cosa ti serve?
page-home-hello = Ciao, { $name }
page-home-lead = Tutto questo puoi farlo da te, a qualsiasi ora e da qualsiasi dispositivo.
page-home-empty = Per ora qui non c’è niente da fare.
page-home-update = L’assistenza o una modifica delle regole ti chiede di aggiornare la tua registrazione. Scegli «{ $task }».
page-home-me = Vedi cosa ho registrato

page-sign-in-title = Accedi
page-sign-in-lead = Consulta il tuo profilo e le operazioni che ti riguardano.

page-find-label = Il tuo nome utente
page-find-label-attribute = Il tuo identificativo
page-find-hint = Come lo scrivi al lavoro, per esempio ana.lopez, DOMINIO\ana.lopez o il tuo indirizzo email.
page-find-domain = Dominio
page-find-next = Continua
page-find-start = Inizia
page-find-signed-in = Hai effettuato l’accesso come { $name }.
page-find-empty = Inserisci il tuo nome utente.
page-find-search-title = Non so il mio nome utente
page-find-search-label = L’inizio del tuo nome
page-find-search-button = Cerca
page-find-search-short = Inserisci almeno due lettere del tuo nome.

page-found-title = Quale di queste persone sei?
page-found-lead = { $count ->
    [one] Il nome di una persona inizia con «{ $text }».
   *[other] I nomi di { $count } persone iniziano con «{ $text }».
}
page-found-nobody = Nessun nome inizia con «{ $text }». Controlla come è scritto o inserisci solo le prime lettere.
page-found-again = Inserisci un altro nome

page-field-choose = Scegli dall’elenco
page-field-optional = (puoi lasciarlo vuoto)
page-field-control = Contiene caratteri che non si vedono o non si possono digitare. Rimuovili e riprova.
page-field-too-long = { $most ->
    [one] È troppo lungo. Usa un solo carattere.
   *[other] È troppo lungo. Usa al massimo { $most } caratteri.
}

page-reveal-show = Mostra
page-reveal-hide = Nascondi
page-reveal-label = Mostra: { $field }

page-rules-title = Regole per la nuova password
page-rules-met = Rispettata
page-rules-unmet = Non ancora rispettata
page-rules-on-save = controllata al salvataggio
page-rules-all-met = Tutte le regole sono rispettate.
page-rules-some-unmet = { $count ->
    [one] Una regola non è ancora rispettata.
   *[other] { $count } regole non sono ancora rispettate.
}
page-suggest-button = Suggerisci una password
page-suggest-here = Questa password rispetta le regole. Conservala in un posto sicuro e inseriscila qui sotto.

page-codes-copy = Copia i codici
page-codes-print = Stampa i codici
page-codes-copied = I codici sono stati copiati.
page-otp-scan = Inquadra questa immagine con la tua app di autenticazione.
page-otp-type = Se non puoi inquadrarla, scrivi questa chiave nell’app:
page-otp-open = Apri in un’app su questo dispositivo

page-until-left = Valido ancora { $time }
page-until-minutes = { $minutes ->
    [0] Valido ancora per meno di un minuto.
    [one] Valido ancora per un minuto.
   *[other] Valido ancora per { $minutes } minuti.
}
page-until-over = Il tempo è scaduto: non è più valido.

page-run-stale = Questa pagina non era aggiornata, quindi ciò che hai inserito per ultimo non è stato usato. Ecco a che punto sei.
page-run-ends = { $minutes ->
    [one] Per la tua sicurezza, questa pagina si chiude tra un minuto.
   *[other] Per la tua sicurezza, questa pagina si chiude tra { $minutes } minuti.
}
page-run-ends-title = Ci sei ancora?
page-run-ends-lead = Per la tua sicurezza, questa pagina sta per chiudersi. Ciò che hai scritto andrà perso e non sarà usato; puoi ricominciare in qualsiasi momento.
page-run-ends-stay = Continua

page-session-note = { $minutes ->
    [one] La sessione termina dopo un minuto di inattività.
   *[other] La sessione termina dopo { $minutes } minuti di inattività.
}
page-session-title = Ci sei ancora?
page-session-lead = Per la tua sicurezza, la sessione termina tra circa due minuti. Ciò che hai scritto andrà perso e non sarà usato.
page-session-stay = Continua la sessione

page-me-title = Il mio profilo
page-me-account = Il tuo account
page-me-name = Nome
page-me-logon-name = Nome utente
page-me-corporate-mail = Email di lavoro
page-me-password-expires = Scadenza della password
page-me-never = Mai
page-me-none = Nessuno
page-me-not-yet = Non ancora
page-me-proofs = Come confermi la tua identità
page-me-registered = Registrazione
page-me-questions = Domande di sicurezza
page-me-questions-count = { $count ->
    [0] Nessuna
    [one] Una con risposta
   *[other] { $count } con risposta
}
page-me-personal-mail = Email personale
page-me-totp = App di autenticazione
page-me-recovery = Codici di recupero
page-me-recovery-count = { $count ->
    [0] Nessuno rimasto
    [one] Ne resta uno
   *[other] Ne restano { $count }
}
page-me-locked = Dopo troppi tentativi errati, non puoi usare queste verifiche fino a:
page-me-history = Cosa è successo al tuo account
page-me-history-lead = Se qualcosa qui non l’hai fatto tu, avvisa l’assistenza.
page-me-history-empty = Ancora niente.
page-me-done = Riuscito
page-me-failed = Non riuscito

page-error-reference = Riferimento per l’assistenza:
page-error-back-to-task = Torna dove ero
page-error-not-found-title = Questa pagina non esiste
page-error-not-found-detail = Forse l’indirizzo è scritto male o la pagina è stata spostata. Non è stato modificato nulla.
page-error-run-title = Questa pagina non è più aperta
page-error-run-detail = È stata chiusa dopo un periodo di inattività, oppure era stata aperta in un altro browser. Aprirla non ha modificato nulla. Ricomincia dalla pagina iniziale.
page-error-malformed-title = Questa richiesta non è utilizzabile
page-error-malformed-detail = Non è stata inviata da una pagina di questo sito o si è danneggiata lungo il percorso. Non è stato modificato nulla. Torna indietro, ricarica la pagina e riprova.
page-error-too-large-title = È troppo in una volta sola
page-error-too-large-detail = La richiesta è più grande di quanto questo sito accetti. Non è stato modificato nulla.
page-error-method-title = Qui non si può fare
page-error-method-detail = L’indirizzo è giusto, ma non per questo tipo di richiesta. Non è stato modificato nulla.
page-error-cross-site-title = Questa richiesta veniva da un altro sito
page-error-cross-site-detail = Per la tua sicurezza è stata rifiutata. Non è stato modificato nulla. Apri la pagina iniziale di questo sito e comincia da lì.
page-error-slow-title = Ci è voluto troppo tempo
page-error-slow-detail = Non è certo che il tuo ultimo passaggio sia stato completato. Torna indietro per vedere a che punto sei prima di riprovare.
page-error-sign-in-title = Prima accedi
page-error-sign-in-detail = Non hai effettuato l’accesso o la sessione è terminata. Non è stato modificato nulla.
page-error-denied-title = Non è consentito
page-error-invalid-title = Non è utilizzabile
page-error-too-many-title = Troppi tentativi
page-error-too-many-detail = { $minutes ->
    [one] Non è stato modificato nulla. Aspetta un minuto, poi riprova.
   *[other] Non è stato modificato nulla. Aspetta { $minutes } minuti, poi riprova.
}
page-error-unavailable-title = Non disponibile al momento
page-error-defect-title = Qualcosa è andato storto da parte nostra
page-error-defect-detail = Non è certo che il tuo ultimo passaggio sia stato completato. Torna indietro per vedere a che punto sei. Se succede di nuovo, comunica all’assistenza il riferimento qui sotto.
page-error-host-title = Questo sito ha un altro indirizzo
page-error-host-detail = Non è stato modificato nulla. Aprilo a questo indirizzo:
page-error-plain-http-title = Questa connessione non è cifrata
page-error-plain-http-detail = Le password si potrebbero leggere lungo il percorso, quindi qui non viene mostrato né modificato nulla. Usa un indirizzo che inizia con https.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = Email della demo
page-demo-mails-lead = La demo non invia nulla. Qui trovi ogni email che sarebbe stata inviata, a partire dalla più recente.
page-demo-mails-to = A
page-demo-mails-html = Come la mostra un programma di posta
page-demo-mails-empty = Ancora nessuna email. Inizia un’operazione che invia un codice, poi torna qui.
page-demo-mails-again = Controlla se ci sono nuove email
page-demo-try = Prova una password
page-demo-try-lead = Accedi come farebbe qualsiasi altro programma al lavoro, per vedere se una password funziona.
page-demo-password = Password
page-demo-people-title = Persone da interpretare
page-demo-people-lead = Questa azienda è inventata. Scegli una di queste persone e fai tutto da te, come farebbe lei.
