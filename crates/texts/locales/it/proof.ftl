# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Inserisci la tua password
activity-password-lead = Usa la password con cui accedi oggi. Qui va bene anche una password scaduta.
activity-password-label = Password attuale
activity-password-wrong = Il nome utente o la password non sono corretti. Controlla entrambi e riprova.

activity-questions-title = Rispondi alle tue domande
activity-questions-lead = { $count ->
    [one] Rispondi come al momento della registrazione. Maiuscole e spazi non contano.
   *[other] Rispondi a tutte le { $count } domande come al momento della registrazione. Maiuscole e spazi non contano.
}
activity-questions-wrong = Ciò che hai risposto non è corretto. Controlla e riprova.
activity-questions-wrong-one = Questa risposta non è corretta.
activity-questions-too-few = Hai registrato meno domande di quante ne servano qui. Scegli un altro modo per confermare la tua identità o contatta l’assistenza.
activity-questions-next = Verifica le risposte
activity-questions-pick = Domanda { $number }
activity-questions-answer = Risposta { $number }
activity-questions-picked-twice = Hai scelto questa domanda due volte. Scegline un’altra.

activity-mail-code-title = Inserisci il codice ricevuto per email
activity-mail-code-lead-corporate = { $minutes ->
    [one] Abbiamo inviato un codice alla tua email di lavoro. Vale per un minuto.
   *[other] Abbiamo inviato un codice alla tua email di lavoro. Vale per { $minutes } minuti.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Abbiamo inviato un codice alla tua email personale. Vale per un minuto.
   *[other] Abbiamo inviato un codice alla tua email personale. Vale per { $minutes } minuti.
}
activity-mail-code-label = Codice
activity-mail-code-wrong = Il codice non è corretto. Controlla il messaggio più recente e riprova.
activity-mail-code-expired = Questo codice non vale più. Chiedine uno nuovo.
activity-mail-code-resend = Invia un nuovo codice
activity-mail-code-resent = Un nuovo codice è in arrivo. I codici precedenti non valgono più.
activity-mail-code-held-up = Al momento le nostre e-mail non possono essere recapitate, quindi il tuo codice non è ancora arrivato. Continuiamo a provare.
activity-mail-code-held-up-other = Al momento le nostre e-mail non possono essere recapitate, quindi il tuo codice non è ancora arrivato. Continuiamo a provare; qui sotto puoi anche scegliere un altro modo.
activity-mail-code-wait = { $seconds ->
    [one] Puoi chiedere un nuovo codice tra un secondo.
   *[other] Puoi chiedere un nuovo codice tra { $seconds } secondi.
}

activity-totp-title = Inserisci il codice della tua app di autenticazione
activity-totp-lead = Apri l’app sul telefono e inserisci le sei cifre che mostra per il tuo account.
activity-totp-label = Codice
activity-totp-wrong = Il codice non è corretto. Aspetta il prossimo e riprova.

activity-recovery-code-title = Inserisci un codice di recupero
activity-recovery-code-lead = Usa uno dei codici di recupero che hai conservato al momento della registrazione. Ognuno vale una volta.
activity-recovery-code-label = Codice di recupero
activity-recovery-code-wrong = Il codice di recupero non è corretto o è già stato usato. Controllalo o usane un altro.

activity-passcode-title = Inserisci il tuo codice di accesso
activity-passcode-lead = Il codice di accesso te lo dà l’assistenza. Vale una sola volta e per poco tempo.
activity-passcode-label = Codice di accesso
activity-passcode-wrong = Il codice di accesso non è corretto o non vale più. Controllalo o chiedine uno nuovo all’assistenza.

activity-not-registered-title = Non ancora impostato
activity-not-registered = Non hai registrato ciò che serve qui. Scegli un altro modo per confermare la tua identità o contatta l’assistenza.

activity-methods-title = Conferma la tua identità
activity-methods-lead = Scegli il modo che ora ti è più comodo.
activity-methods-lead-second = La prima verifica è riuscita. Ora ne serve una seconda.
activity-methods-needed = { $number ->
    [one] Serve ancora una verifica.
   *[other] Servono { $number } verifiche.
}
activity-methods-option-mail-code = Codice via email di lavoro
activity-methods-option-mail-code-hint = Inviamo un codice all’indirizzo email che ti ha dato la tua organizzazione.
activity-methods-option-mail-code-personal = Codice via email personale
activity-methods-option-mail-code-personal-hint = Inviamo un codice all’indirizzo personale che hai registrato.
activity-methods-option-questions = Domande
activity-methods-option-questions-hint = Rispondi alle domande che hai scelto al momento della registrazione.
activity-methods-option-totp = App di autenticazione
activity-methods-option-totp-hint = Inserisci le sei cifre mostrate dall’app sul telefono.
activity-methods-option-recovery-code = Codice di recupero
activity-methods-option-recovery-code-hint = Usa uno dei codici che hai conservato per le emergenze.
activity-methods-option-password = Password attuale
activity-methods-option-password-hint = Inserisci la password con cui accedi oggi.
activity-methods-option-passcode = Codice di accesso
activity-methods-option-passcode-hint = Inserisci il codice di accesso che ti ha dato l’assistenza.
