# How a task ends, and what keeps it from going on.

run-done-register-title = Registrazione completata
run-done-register-lead = Ora puoi scegliere una nuova password o sbloccare il tuo account senza chiamare nessuno.
run-done-manage-profile-title = Il tuo profilo è salvato
run-done-manage-profile-lead = D’ora in poi usa ciò che hai appena registrato.
run-done-forgot-password-title = La tua nuova password è salvata
run-done-forgot-password-lead = D’ora in poi usala per accedere. Inseriscila anche sul telefono e sugli altri dispositivi, altrimenti bloccano il tuo account.
run-done-manage-passwords-title = La tua password è cambiata
run-done-manage-passwords-lead = D’ora in poi accedi con quella nuova. Inseriscila anche sul telefono e sugli altri dispositivi, altrimenti bloccano il tuo account.
run-done-unlock-account-title = Il tuo account è sbloccato
run-done-unlock-account-lead = Accedi con la tua password attuale. Non è cambiata.
run-done-my-notifications-title = La tua scelta è salvata
run-done-my-notifications-lead = D’ora in poi ricevi i messaggi che hai selezionato.
run-done-passcode-title = Hai finito
run-done-passcode-lead = Il codice di accesso è stato usato e non vale più. La prossima volta usa ciò che hai appena registrato.
run-done-sign-in-title = Accesso effettuato
run-done-sign-in-lead = Scegli cosa vuoi fare.
run-done-other-title = Hai finito
run-done-other-lead = È tutto salvato.
run-done-still-locked = La tua nuova password è salvata, ma il tuo account è ancora bloccato. Aspetta che il blocco finisca o contatta l’assistenza.

run-failed-title = Non ha funzionato
run-failed-nothing-changed = Non è stato modificato nulla. La tua password è la stessa di prima.
run-stopped-title = Hai annullato
run-stopped-lead = Non verrà modificato altro. Puoi chiudere questa pagina.
run-stopped-changed = Ciò che avevi già salvato resta salvato. Non verrà modificato altro. Puoi chiudere questa pagina.
run-half-done = La tua vecchia password non vale più e non ne è stata salvata una nuova. Ricomincia «Password dimenticata» e scegline una nuova, oppure contatta l’assistenza.
run-expired = Il tempo per questa operazione è scaduto. Ciò che non è stato salvato non è cambiato. Ricomincia quando vuoi.
run-expired-title = Il tempo è scaduto
run-expired-lead = Per la tua sicurezza, questa pagina si chiude dopo un po’. Ciò che non è stato salvato non è cambiato. Ricomincia quando vuoi.
run-locked-title = Troppi tentativi errati
run-locked-lead = { $minutes ->
    [one] Per proteggere il tuo account, non si accettano altri tentativi per un minuto. La tua password non è cambiata. Riprova più tardi o contatta l’assistenza.
   *[other] Per proteggere il tuo account, non si accettano altri tentativi per { $minutes } minuti. La tua password non è cambiata. Riprova più tardi o contatta l’assistenza.
}
run-too-many-tries = Troppi tentativi errati. Non è stato modificato nulla. Ricomincia o contatta l’assistenza.
run-assurance = Le tue verifiche non bastano ancora per questo. Non è stato modificato nulla. Ricomincia e scegli un altro modo, oppure contatta l’assistenza.
run-step-up-missing = La registrazione c’è già. Per cambiare il modo in cui dimostri chi sei serve una prova in più della password, e questa attività non la chiede. Non è stato modificato nulla. Contatta l’assistenza.
run-unknown-outcome-title = Stiamo controllando cosa è successo
run-unknown-outcome-lead = Manca la risposta del servizio di accesso della tua organizzazione. Stiamo chiedendo se la tua modifica è stata fatta. Non riprovare ancora: questa pagina prosegue da sola.
run-unknown-step = Nel frattempo la tua organizzazione ha modificato questa operazione. Nel tuo account non è stato modificato nulla. Ricomincia.
run-resume = Riprendi da dove eri
run-stale = Questa operazione è proseguita in un’altra finestra. Ecco a che punto è.
