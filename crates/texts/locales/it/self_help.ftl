# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Richiedi un codice di accesso
activity-get-passcode-lead = { $minutes ->
    [one] Inviamo un codice di accesso a { $address }. Vale una sola volta, per un minuto.
   *[other] Inviamo un codice di accesso a { $address }. Vale una sola volta, per { $minutes } minuti.
}
activity-get-passcode-go = Inviami un codice di accesso
activity-get-passcode-sent = Abbiamo inviato il codice di accesso a { $address }.
activity-get-passcode-no-address = Non c’è un indirizzo a cui inviare un codice di accesso. Non è stato modificato nulla. Contatta l’assistenza.

task-forgot-user-name-name = Nome utente dimenticato
task-forgot-user-name-description = Ricevi il tuo nome utente per email.
run-done-forgot-user-name-title = Controlla la tua casella di posta
run-done-forgot-user-name-lead = Se la tua organizzazione conosce questo indirizzo, il tuo nome utente è in arrivo. Se non arriva nulla, controlla l’indirizzo o contatta l’assistenza.

page-find-label-mail = Il tuo indirizzo email di lavoro
page-find-hint-mail = Inviamo il tuo nome utente a questo indirizzo, se è noto.
page-find-empty-mail = Inserisci il tuo indirizzo email.

mail-own-passcode-subject = Il tuo codice di accesso per { $organization }
mail-own-passcode-body-1 = Hai richiesto questo codice di accesso:
mail-own-passcode-body-2 = { $minutes ->
    [one] Vale una sola volta, per un minuto. Scegli «Ho un codice di accesso» nel sito self-service e inseriscilo lì. Non darlo a nessuno.
   *[other] Vale una sola volta, per { $minutes } minuti. Scegli «Ho un codice di accesso» nel sito self-service e inseriscilo lì. Non darlo a nessuno.
}
mail-own-passcode-body-3 = Se non lo hai richiesto tu, contatta subito l’assistenza e di’ che qualcun altro sta usando il tuo account.

mail-user-name-subject = Il tuo nome utente presso { $organization }
mail-user-name-body-1 = Il tuo nome utente è { $name }.
mail-user-name-body-2 = Qualcuno ha inserito questo indirizzo nel sito self-service per richiederlo.
mail-user-name-body-3 = Se non eri tu, non devi fare nulla: il nome è stato inviato solo a questo indirizzo. Avvisa l’assistenza se succede di nuovo.
