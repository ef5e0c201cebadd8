# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Ricevi aiuto
mail-footer-site = Gestisci la tua password e il tuo account
mail-footer-sent-by = Messaggio automatico di { $organization }. Nessuno legge le risposte a questo messaggio.
mail-result-success = riuscita
mail-result-failure = non riuscita

mail-code-subject = Il tuo codice per { $organization }
mail-code-body-1 = Inserisci questo codice nella pagina in cui lo hai richiesto:
mail-code-body-2 = { $minutes ->
    [one] Il codice vale una sola volta, per un minuto. Nessuno di { $organization } te lo chiederà mai: non darlo a nessuno.
   *[other] Il codice vale una sola volta, per { $minutes } minuti. Nessuno di { $organization } te lo chiederà mai: non darlo a nessuno.
}
mail-code-body-3 = Se non hai richiesto un codice, qualcun altro ha inserito il tuo nome utente. Senza questo codice non può andare avanti. Elimina questo messaggio e avvisa l’assistenza se succede di nuovo.

mail-contact-code-subject = Conferma il tuo indirizzo email per { $organization }
mail-contact-code-body-1 = Inserisci questo codice per confermare che questo indirizzo è tuo:
mail-contact-code-body-2 = { $minutes ->
    [one] Il codice vale una sola volta, per un minuto.
   *[other] Il codice vale una sola volta, per { $minutes } minuti.
}
mail-contact-code-body-3 = Se non sai di cosa si tratta, qualcuno ha inserito il tuo indirizzo per errore. Elimina questo messaggio: senza il codice, il tuo indirizzo non viene usato.

mail-success-subject = { $task ->
    [register] La tua registrazione presso { $organization } è completata
    [manage-profile] Il tuo profilo presso { $organization } è stato modificato
    [forgot-password] La tua password presso { $organization } è stata sostituita
    [manage-passwords] La tua password presso { $organization } è stata cambiata
    [unlock-account] Il tuo account presso { $organization } è stato sbloccato
    [my-notifications] I tuoi messaggi da { $organization } sono stati modificati
    [passcode] È stato usato un codice di accesso per il tuo account presso { $organization }
    [activate-account] Il tuo account presso { $organization } è stato attivato
    [forgot-user-name] Il tuo nome utente presso { $organization } è stato inviato
    [sign-in] Qualcuno ha effettuato l’accesso al tuo account presso { $organization }
    [offline-any] È stato consegnato un codice per il tuo computer offline presso { $organization }
   *[other] Il tuo account presso { $organization } è stato modificato
}
mail-success-body-1 = { $task ->
    [register] Hai impostato come confermi la tua identità. D’ora in poi puoi scegliere una nuova password o sbloccare il tuo account da te.
    [manage-profile] Il modo in cui confermi la tua identità è stato modificato.
    [forgot-password] Qualcuno si è identificato come te e ha scelto una nuova password. La vecchia password non vale più.
    [manage-passwords] Qualcuno che conosceva la tua password l’ha cambiata. La vecchia password non vale più.
    [unlock-account] Qualcuno si è identificato come te e ha sbloccato il tuo account. La tua password non è cambiata.
    [my-notifications] La scelta dei messaggi che ricevi sul tuo account è stata modificata.
    [passcode] Qualcuno ha usato il codice di accesso che l’assistenza ha consegnato per il tuo account. Non vale più.
    [activate-account] Qualcuno ha usato il codice di accesso consegnato per il tuo account e ha scelto una password. Il codice di accesso non vale più.
    [forgot-user-name] Qualcuno ha chiesto il tuo nome utente, che ti è stato inviato.
    [sign-in] Qualcuno si è identificato come te e ha effettuato l’accesso al sito in cui gestisci la tua password.
    [offline-any] Qualcuno si è identificato come te e ha ricevuto un codice che imposta una nuova password sul tuo computer mentre è offline. La tua password presso { $organization } non è cambiata.
   *[other] L’operazione «{ $task }» è stata completata per il tuo account.
}
mail-success-body-2 = Se eri tu, non devi fare nulla.
mail-success-body-3 = Se non eri tu, contatta subito l’assistenza e di’ che qualcun altro sta usando il tuo account.

mail-failure-subject = { $task ->
    [register] La registrazione presso { $organization } non è riuscita
    [manage-profile] Il tuo profilo presso { $organization } non è stato modificato
    [forgot-password] Un tentativo di sostituire la tua password presso { $organization } non è riuscito
    [manage-passwords] Un tentativo di cambiare la tua password presso { $organization } non è riuscito
    [unlock-account] Un tentativo di sbloccare il tuo account presso { $organization } non è riuscito
    [my-notifications] I tuoi messaggi da { $organization } non sono stati modificati
    [passcode] Un tentativo di usare un codice di accesso presso { $organization } non è riuscito
    [activate-account] Un tentativo di attivare il tuo account presso { $organization } non è riuscito
    [forgot-user-name] Il tuo nome utente presso { $organization } non è stato inviato
    [sign-in] Un tentativo di accedere al tuo account presso { $organization } non è riuscito
   *[other] Una modifica al tuo account presso { $organization } non è riuscita
}
mail-failure-body-1 = { $task ->
    [register] Qualcuno ha provato a registrarsi per il tuo account e non ha finito.
    [manage-profile] Qualcuno ha provato a modificare come confermi la tua identità e non ha finito.
    [forgot-password] Qualcuno ha provato a scegliere una nuova password per il tuo account e non ha finito.
    [manage-passwords] Qualcuno ha provato a cambiare la tua password e non ha finito.
    [unlock-account] Qualcuno ha provato a sbloccare il tuo account e non ha finito.
    [my-notifications] Qualcuno ha provato a modificare quali messaggi ricevi e non ha finito.
    [passcode] Qualcuno ha provato a usare un codice di accesso per il tuo account e non ha finito.
    [activate-account] Qualcuno ha provato a scegliere una password per il tuo account con un codice di accesso e non ha finito.
    [forgot-user-name] Qualcuno ha chiesto il tuo nome utente e non è stato possibile inviarlo.
    [sign-in] Qualcuno ha provato ad accedere al sito in cui gestisci la tua password e non ha finito.
   *[other] Qualcuno ha iniziato l’operazione «{ $task }» per il tuo account e non ha finito.
}
mail-failure-body-2 = Se eri tu, riprova o chiedi aiuto all’assistenza.
mail-failure-body-3 = Se non eri tu, avvisa l’assistenza. Non dare codici, risposte o password a nessuno, nemmeno a chi dice di lavorare per { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } ha completato la registrazione
    [manage-profile] { $name } ha modificato il profilo
    [forgot-password] { $name } ha scelto una nuova password
    [manage-passwords] { $name } ha cambiato la password
    [unlock-account] { $name } ha sbloccato l’account
    [my-notifications] { $name } ha modificato la scelta dei messaggi
    [passcode] { $name } ha usato un codice di accesso
    [activate-account] { $name } ha attivato l’account
    [forgot-user-name] { $name } ha chiesto il nome utente
    [sign-in] { $name } ha effettuato l’accesso
   *[other] { $name } ha completato l’operazione «{ $task }»
}
mail-admin-success-body-1 = { $name } ha completato l’operazione «{ $task }» nel sito self-service di { $organization }.
mail-admin-success-body-2 = I dettagli sono nella cronologia. Se non era previsto, chiedi alla persona e blocca l’account finché non è chiaro.

mail-admin-failure-subject = { $task ->
    [register] { $name } non ha potuto registrarsi
    [manage-profile] { $name } non ha potuto modificare il profilo
    [forgot-password] { $name } non ha potuto scegliere una nuova password
    [manage-passwords] { $name } non ha potuto cambiare la password
    [unlock-account] { $name } non ha potuto sbloccare l’account
    [my-notifications] { $name } non ha potuto modificare la scelta dei messaggi
    [passcode] { $name } non ha potuto usare un codice di accesso
    [activate-account] { $name } non ha potuto attivare l’account
    [forgot-user-name] { $name } non ha potuto avere il nome utente
    [sign-in] { $name } non ha potuto accedere
   *[other] { $name } non ha potuto completare l’operazione «{ $task }»
}
mail-admin-failure-body-1 = { $name } ha iniziato l’operazione «{ $task }» nel sito self-service di { $organization }, ma non è riuscita.
mail-admin-failure-body-2 = La causa è nella cronologia. Se succede spesso, forse ci sta provando qualcun altro: chiedi alla persona.

mail-profile-locked-subject = Troppi tentativi errati per il tuo account presso { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Qualcuno ha provato a identificarsi come te e ha sbagliato troppe volte. Per proteggere il tuo account, non si accettano altri tentativi per un minuto.
   *[other] Qualcuno ha provato a identificarsi come te e ha sbagliato troppe volte. Per proteggere il tuo account, non si accettano altri tentativi per { $minutes } minuti.
}
mail-profile-locked-body-2 = La tua password non è cambiata e puoi usarla per accedere come sempre.
mail-profile-locked-body-3 = Se non eri tu, avvisa l’assistenza. Non dare codici, risposte o password a nessuno.

mail-contact-changed-subject = L’indirizzo email personale del tuo account presso { $organization } è stato modificato
mail-contact-changed-body-1 = L’indirizzo email personale per i codici e i messaggi sul tuo account è stato modificato. Questo messaggio va sia al vecchio sia al nuovo indirizzo.
mail-contact-changed-body-2 = Se eri tu, non devi fare nulla.
mail-contact-changed-body-3 = Se non eri tu, contatta subito l’assistenza: qualcun altro potrebbe ricevere i tuoi codici.

mail-factor-changed-subject = { $what ->
    [questions] Le tue domande presso { $organization } sono state modificate
    [authenticator] È stata aggiunta un’app di autenticazione al tuo account presso { $organization }
    [authenticator-removed] L’app di autenticazione del tuo account presso { $organization } è stata rimossa
    [passkey] È stata aggiunta una passkey al tuo account presso { $organization }
    [passkey-removed] È stata rimossa una passkey del tuo account presso { $organization }
    [phone] È stato aggiunto un numero di cellulare al tuo account presso { $organization }
    [phone-removed] È stato rimosso il numero di cellulare del tuo account presso { $organization }
    [recovery-codes] Nuovi codici di recupero per il tuo account presso { $organization }
    [recovery-code-used] È stato usato un codice di recupero del tuo account presso { $organization }
    [browser] È stato ricordato un browser per il tuo account presso { $organization }
   *[other] Il modo in cui confermi la tua identità presso { $organization } è stato modificato
}
mail-factor-changed-body-1 = { $what ->
    [questions] Le domande e le risposte che confermano la tua identità sono state sostituite.
    [authenticator] D’ora in poi confermi la tua identità con i codici di un’app di autenticazione.
    [authenticator-removed] I codici della tua app di autenticazione non confermano più la tua identità.
    [passkey] D’ora in poi puoi confermare la tua identità con una passkey in più: impronta, volto, PIN o chiave di sicurezza.
    [passkey-removed] Una delle tue passkey non conferma più la tua identità.
    [phone] D’ora in poi confermi la tua identità con i codici inviati al tuo numero di cellulare.
    [phone-removed] I codici inviati al tuo numero di cellulare non confermano più la tua identità.
    [recovery-codes] Sono stati creati nuovi codici di recupero. Quelli precedenti non valgono più.
    [recovery-code-used] Uno dei tuoi codici di recupero è stato usato per confermare la tua identità. Non vale più.
    [browser] D’ora in poi un browser in più conta come parte della prova che sei tu. Lo trovi nella pagina “Il mio profilo” e lì puoi farlo dimenticare.
   *[other] Il modo in cui confermi la tua identità è stato modificato.
}
mail-factor-changed-body-2 = Se eri tu, non devi fare nulla.
mail-factor-changed-body-3 = Se non eri tu, contatta subito l’assistenza e di’ che qualcun altro sta usando il tuo account.

mail-passkey-copied-subject = Forse qualcuno usa una copia della tua chiave di sicurezza presso { $organization }
mail-passkey-copied-body-1 = Qualcuno ha provato a confermare la tua identità con la passkey “{ $name }”. Non è stata accettata: da ciò che ha inviato sembra che ne esista una seconda copia.
mail-passkey-copied-body-2 = Avvisa l’assistenza, rimuovi questa passkey dal tuo account e configurane una nuova.
mail-passkey-copied-body-3 = Se non eri tu, contatta subito l’assistenza: qualcuno potrebbe avere la tua chiave di sicurezza o una sua copia.

mail-bulk-change-required-subject = Scegli una nuova password presso { $organization }
mail-bulk-change-required-body-1 = Un amministratore ha deciso che ti serve una nuova password. Al prossimo accesso ti verrà chiesto di sceglierne una.
mail-bulk-change-required-body-2 = Accedi come sempre con la tua password attuale e scegline una nuova quando ti viene chiesto. Se non riesci ad accedere, contatta l’assistenza.
mail-bulk-change-required-body-3 = Nessuno di { $organization } ti chiede la tua password. Non darla a nessuno e non inserirla in una pagina aperta da un link in un messaggio.

mail-bulk-unregistered-subject = La tua registrazione presso { $organization } è stata rimossa
mail-bulk-unregistered-body-1 = Un amministratore ha rimosso ciò che avevi registrato per confermare la tua identità, come risposte, un’app di autenticazione o codici di recupero. Il tuo account e la tua password non sono cambiati.
mail-bulk-unregistered-body-2 = Registrati di nuovo quando hai tempo. Fino ad allora non puoi scegliere una nuova password o sbloccare il tuo account da te.
mail-bulk-unregistered-body-3 = Se hai domande, contatta l’assistenza. Non dare codici, risposte o password a nessuno, nemmeno a chi dice di lavorare per { $organization }.
