# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Scegli una nuova password
activity-reset-lead = Usa una password che non usi da nessun’altra parte.
activity-reset-label = Nuova password
activity-reset-again = Ripeti la nuova password
activity-reset-mismatch = Le due password non coincidono. Inserisci di nuovo la nuova password.
activity-reset-rules = Questa password non rispetta tutte le regole. Scegline un’altra.
activity-reset-kept = Finché non premi Salva, la tua vecchia password resta com’è.
activity-reset-half-done = La tua vecchia password non vale più e quella nuova non è ancora salvata. Scegli ora una nuova password per finire.
activity-reset-save = Salva la nuova password

activity-change-title = Cambia la tua password
activity-change-lead = Usa una password che non usi da nessun’altra parte. Finché non premi Salva, la tua password attuale resta com’è.
activity-change-current = Password attuale
activity-change-label = Nuova password
activity-change-again = Ripeti la nuova password
activity-change-mismatch = Le due password non coincidono. Inserisci di nuovo la nuova password.
activity-change-save = Salva la nuova password

activity-unlock-title = Sblocca il tuo account
activity-unlock-lead = Potrai usare di nuovo il tuo account con la password attuale. La password non cambia.
activity-unlock-go = Sblocca il mio account
activity-unlock-not-locked = Il tuo account non è bloccato. Non è stato modificato nulla. Se non riesci comunque ad accedere, scegli una nuova password.

activity-enable-title = Riattiva il tuo account
activity-enable-lead = Il tuo account è disattivato. Quando lo riattivi, puoi accedere con la password attuale.
activity-enable-go = Riattiva il mio account
activity-enable-not-disabled = Il tuo account è già attivo. Non è stato modificato nulla.

activity-require-change-title = Cambia la password al prossimo accesso
activity-require-change-lead = Al prossimo accesso ti verrà chiesta una nuova password.
activity-require-change-go = Continua

activity-agreement-title = Leggi e accetta
activity-agreement-accept = Ho letto e accetto
activity-agreement-go = Accetta e continua
activity-agreement-must-accept = Non puoi continuare senza accettare. Seleziona la casella oppure annulla: in tal caso non viene modificato nulla.

activity-notifications-title = Scegli i tuoi messaggi
activity-notifications-lead = Seleziona i messaggi che vuoi ricevere per email. Alcuni messaggi sulla tua sicurezza vengono inviati sempre.
activity-notifications-on-success = { $task ->
    [register] Avvisami quando la mia registrazione è completata
    [manage-profile] Avvisami quando il mio profilo è stato modificato
    [forgot-password] Avvisami quando la mia password è stata sostituita con una nuova
    [manage-passwords] Avvisami quando la mia password è stata cambiata
    [unlock-account] Avvisami quando il mio account è stato sbloccato
    [my-notifications] Avvisami quando la mia scelta dei messaggi è stata modificata
    [passcode] Avvisami quando è stato usato un codice di accesso per il mio account
    [activate-account] Avvisami quando è stata scelta la prima password del mio account
    [forgot-user-name] Avvisami quando mi è stato inviato il mio nome utente
    [sign-in] Avvisami quando qualcuno ha effettuato l’accesso a questo sito a mio nome
   *[other] Avvisami quando l’operazione «{ $task }» è stata eseguita per il mio account
}
activity-notifications-on-failure = { $task ->
    [register] Avvisami quando la registrazione non è riuscita
    [manage-profile] Avvisami quando qualcuno ha tentato invano di modificare il mio profilo
    [forgot-password] Avvisami quando qualcuno ha tentato invano di sostituire la mia password
    [manage-passwords] Avvisami quando qualcuno ha tentato invano di cambiare la mia password
    [unlock-account] Avvisami quando qualcuno ha tentato invano di sbloccare il mio account
    [my-notifications] Avvisami quando qualcuno ha tentato invano di modificare la mia scelta dei messaggi
    [passcode] Avvisami quando qualcuno ha tentato invano di usare un codice di accesso per il mio account
    [activate-account] Avvisami quando qualcuno ha tentato invano di scegliere la prima password del mio account
    [forgot-user-name] Avvisami quando qualcuno ha chiesto invano il mio nome utente
    [sign-in] Avvisami quando qualcuno ha tentato invano di accedere a questo sito a mio nome
   *[other] Avvisami quando l’operazione «{ $task }» non è riuscita per il mio account
}
activity-notifications-none = Non ci sono messaggi tra cui scegliere.
activity-notifications-save = Salva la mia scelta

activity-restart-title = Non ha funzionato
activity-restart-lead = La tua password non è cambiata. Puoi ricominciare.
activity-restart-go = Ricomincia
