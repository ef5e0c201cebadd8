# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Attiva il mio account
task-activate-account-description = Scegli la tua prima password con il codice di accesso che ti è stato dato.
run-done-activate-account-title = Il tuo account è pronto
run-done-activate-account-lead = Accedi con la tua nuova password. Poi registrati, così d’ora in poi potrai fare da te.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Avvisami quando l’assistenza ha verificato la mia identità
    [helpdesk-prove] Avvisami quando l’assistenza mi ha confermato la sua identità
    [helpdesk-reset] Avvisami quando l’assistenza ha reimpostato la mia password
    [helpdesk-passcode] Avvisami quando l’assistenza ha consegnato un codice di accesso per il mio account
    [helpdesk-unlock] Avvisami quando l’assistenza ha sbloccato il mio account
    [helpdesk-unlock-profile] Avvisami quando l’assistenza ha sbloccato la mia registrazione
    [helpdesk-update] Avvisami quando l’assistenza mi chiede di aggiornare la mia registrazione
    [helpdesk-enable] Avvisami quando l’assistenza ha riattivato il mio account
    [helpdesk-forget-browsers] Avvisami quando l’assistenza ha fatto dimenticare i miei browser
    [helpdesk-stop-waiting] Avvisami quando l’assistenza ha fermato una modifica del mio account
   *[other] Avvisami quando l’assistenza ha eseguito l’operazione «{ $task }» per il mio account
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Avvisami quando l’assistenza non ha potuto verificare qualcuno che chiamava a mio nome
    [helpdesk-prove] Avvisami quando l’assistenza non ha potuto confermarmi la sua identità
    [helpdesk-reset] Avvisami quando l’assistenza non ha potuto reimpostare la mia password
    [helpdesk-passcode] Avvisami quando l’assistenza non ha potuto consegnare un codice di accesso per il mio account
    [helpdesk-unlock] Avvisami quando l’assistenza non ha potuto sbloccare il mio account
    [helpdesk-unlock-profile] Avvisami quando l’assistenza non ha potuto sbloccare la mia registrazione
    [helpdesk-update] Avvisami quando l’assistenza non ha potuto chiedermi un aggiornamento
    [helpdesk-enable] Avvisami quando l’assistenza non ha potuto riattivare il mio account
    [helpdesk-forget-browsers] Avvisami quando l’assistenza non ha potuto far dimenticare i miei browser
    [helpdesk-stop-waiting] Avvisami quando l’assistenza non ha potuto fermare una modifica del mio account
   *[other] Avvisami quando l’operazione «{ $task }» dell’assistenza non è riuscita per il mio account
}

# Mails about calls to the help desk.
mail-caller-code-subject = Il tuo codice per l’assistenza di { $organization }
mail-caller-code-body-1 = { $operator } dell’assistenza ti chiede di leggere ad alta voce questo codice, per essere certi che sia tu:
mail-caller-code-body-2 = { $minutes ->
    [one] Il codice vale una sola volta, per un minuto. Leggilo solo se in questo momento parli con l’assistenza e hai chiamato tu.
   *[other] Il codice vale una sola volta, per { $minutes } minuti. Leggilo solo se in questo momento parli con l’assistenza e hai chiamato tu.
}
mail-caller-code-body-3 = Se non stai parlando con l’assistenza, qualcun altro si spaccia per te. Non dare questo codice a nessuno e avvisa l’assistenza.

mail-prove-operator-subject = Stai parlando con l’assistenza di { $organization }?
mail-prove-operator-body-1 = { $operator } dell’assistenza sta per leggerti questo numero:
mail-prove-operator-body-2 = { $minutes ->
    [one] Se senti lo stesso numero, stai parlando con l’assistenza. Vale per un minuto.
   *[other] Se senti lo stesso numero, stai parlando con l’assistenza. Vale per { $minutes } minuti.
}
mail-prove-operator-body-3 = Se il numero non è lo stesso, o se ti si chiede di leggerlo tu, riaggancia e chiama l’assistenza. L’assistenza non chiede mai la tua password.

mail-helpdesk-passcode-subject = Il tuo codice di accesso per { $organization }
mail-helpdesk-passcode-body-1 = { $operator } dell’assistenza ti ha dato questo codice di accesso:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Vale una sola volta, per un minuto. Scegli «Ho un codice di accesso» nel sito self-service e inseriscilo lì. Non darlo a nessuno.
   *[other] Vale una sola volta, per { $minutes } minuti. Scegli «Ho un codice di accesso» nel sito self-service e inseriscilo lì. Non darlo a nessuno.
}
mail-helpdesk-passcode-body-3 = Se non lo hai chiesto all’assistenza, contatta subito l’assistenza e di’ che qualcun altro si spaccia per te.

mail-helpdesk-password-subject = La tua nuova password presso { $organization }
mail-helpdesk-password-body-1 = { $operator } dell’assistenza ha reimpostato la tua password. Questa è quella nuova:
mail-helpdesk-password-body-2 = Usala ora per accedere e scegli una password tua, che nessun altro conosca. Poi elimina questo messaggio.
mail-helpdesk-password-body-3 = Se non lo hai chiesto all’assistenza, contatta subito l’assistenza e di’ che qualcun altro si spaccia per te.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] L’assistenza di { $organization } ha verificato che sei tu
    [helpdesk-prove] L’assistenza di { $organization } ti ha confermato la sua identità
    [helpdesk-reset] L’assistenza di { $organization } ha reimpostato la tua password
    [helpdesk-passcode] L’assistenza di { $organization } ti ha dato un codice di accesso
    [helpdesk-unlock] L’assistenza di { $organization } ha sbloccato il tuo account
    [helpdesk-unlock-profile] L’assistenza di { $organization } ha sbloccato la tua registrazione
    [helpdesk-update] L’assistenza di { $organization } ti chiede di aggiornare la tua registrazione
    [helpdesk-enable] L’assistenza di { $organization } ha riattivato il tuo account
    [helpdesk-forget-browsers] L’assistenza di { $organization } ha fatto dimenticare i tuoi browser
    [helpdesk-stop-waiting] L’assistenza di { $organization } ha fermato una modifica del tuo account
   *[other] L’assistenza di { $organization } ha modificato il tuo account
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Qualcuno ha chiamato l’assistenza e si è identificato come te con { $operator }. Per qualche minuto { $operator } può intervenire sul tuo account.
    [helpdesk-prove] { $operator } dell’assistenza ti ha letto un numero per confermare chi parla.
    [helpdesk-reset] { $operator } dell’assistenza ha impostato una nuova password per il tuo account. Quella vecchia non vale più.
    [helpdesk-passcode] { $operator } dell’assistenza ha consegnato un codice di accesso per il tuo account. Chi lo ha può registrarsi a tuo nome o scegliere la tua password.
    [helpdesk-unlock] { $operator } dell’assistenza ha sbloccato il tuo account. La tua password non è cambiata.
    [helpdesk-unlock-profile] { $operator } dell’assistenza ha sbloccato la tua registrazione. Puoi usare di nuovo il sito self-service.
    [helpdesk-update] { $operator } dell’assistenza ti chiede di aggiornare la tua registrazione. Scegli «Gestisci il mio profilo» nel sito self-service.
    [helpdesk-enable] { $operator } dell’assistenza ha riattivato il tuo account. La tua password non è cambiata.
    [helpdesk-forget-browsers] { $operator } dell’assistenza ha fatto dimenticare tutti i tuoi browser ricordati. Nessuno conta più come parte della prova.
    [helpdesk-stop-waiting] { $operator } dell’assistenza ha fermato ciò che aspettava qualcuno che aveva dimostrato di essere te. Per un giorno nessuno può ricominciare.
   *[other] { $operator } dell’assistenza ha completato l’operazione «{ $task }» per il tuo account.
}
mail-helpdesk-success-body-2 = Se lo hai chiesto tu, non devi fare altro.
mail-helpdesk-success-body-3 = Altrimenti, contatta subito l’assistenza e di’ che qualcun altro si spaccia per te.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Qualcuno ha chiamato l’assistenza di { $organization } a tuo nome e non ha potuto identificarsi
    [helpdesk-prove] L’assistenza di { $organization } non ha potuto confermarti la sua identità
    [helpdesk-reset] L’assistenza di { $organization } non ha potuto reimpostare la tua password
    [helpdesk-passcode] L’assistenza di { $organization } non ha potuto darti un codice di accesso
    [helpdesk-unlock] L’assistenza di { $organization } non ha potuto sbloccare il tuo account
    [helpdesk-unlock-profile] L’assistenza di { $organization } non ha potuto sbloccare la tua registrazione
    [helpdesk-update] L’assistenza di { $organization } non ha potuto chiederti un aggiornamento
    [helpdesk-enable] L’assistenza di { $organization } non ha potuto riattivare il tuo account
    [helpdesk-forget-browsers] L’assistenza di { $organization } non ha potuto far dimenticare i tuoi browser
    [helpdesk-stop-waiting] L’assistenza di { $organization } non ha potuto fermare una modifica del tuo account
   *[other] Una modifica al tuo account da parte dell’assistenza di { $organization } non è riuscita
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Qualcuno ha chiamato l’assistenza a tuo nome e non ha potuto identificarsi come te con { $operator }. Non è stato modificato nulla.
    [helpdesk-prove] { $operator } dell’assistenza ha provato a confermarti chi parla, ma non ha funzionato.
    [helpdesk-reset] { $operator } dell’assistenza ha provato a reimpostare la tua password, ma non ha funzionato.
    [helpdesk-passcode] { $operator } dell’assistenza ha provato a consegnare un codice di accesso per il tuo account, ma non ha funzionato.
    [helpdesk-unlock] { $operator } dell’assistenza ha provato a sbloccare il tuo account, ma non ha funzionato.
    [helpdesk-unlock-profile] { $operator } dell’assistenza ha provato a sbloccare la tua registrazione, ma non ha funzionato.
    [helpdesk-update] { $operator } dell’assistenza ha provato a chiederti di aggiornare la tua registrazione, ma non ha funzionato.
    [helpdesk-enable] { $operator } dell’assistenza ha provato a riattivare il tuo account, ma non ha funzionato.
    [helpdesk-forget-browsers] { $operator } dell’assistenza ha provato a far dimenticare i tuoi browser ricordati, ma non ha funzionato.
    [helpdesk-stop-waiting] { $operator } dell’assistenza ha provato a fermare una modifica del tuo account, ma non ha funzionato.
   *[other] { $operator } dell’assistenza ha iniziato l’operazione «{ $task }» per il tuo account, ma non ha funzionato.
}
mail-helpdesk-failure-body-2 = Se hai chiamato l’assistenza, chiedi lì come proseguire.
mail-helpdesk-failure-body-3 = Altrimenti, avvisa l’assistenza che qualcun altro si spaccia per te. Non dare codici, risposte o password a nessuno.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } ha completato un’operazione per { $name }
mail-helpdesk-admin-success-body-1 = { $operator } ha completato l’operazione «{ $task }» per { $name } all’assistenza di { $organization }.
mail-helpdesk-admin-success-body-2 = I dettagli sono nella cronologia. Se non era previsto, chiedi a entrambi e blocca l’account finché non è chiaro.

mail-helpdesk-admin-failure-subject = { $operator } non ha potuto completare un’operazione per { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } ha iniziato l’operazione «{ $task }» per { $name } all’assistenza di { $organization }, ma non è riuscita.
mail-helpdesk-admin-failure-body-2 = La causa è nella cronologia. Se succede spesso, forse qualcuno si spaccia per { $name }.

mail-operator-burst-subject = { $operator } fa all’assistenza più del previsto
mail-operator-burst-body-1 = { $operator } ha iniziato più di { $count } operazioni in un’ora per persone con la policy «{ $policy }».
mail-operator-burst-body-2 = Forse è una giornata intensa. Forse qualcun altro usa la sessione di questa persona: chiedi e guarda la cronologia.
mail-operator-burst-body-3 = Nulla è stato bloccato.
