# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registrati
task-register-description = Imposta come confermi la tua identità, così in futuro potrai fare da te.
task-manage-profile-name = Gestisci il mio profilo
task-manage-profile-description = Cambia le tue domande, il tuo indirizzo email personale o la tua app di autenticazione.
task-forgot-password-name = Password dimenticata
task-forgot-password-description = Conferma la tua identità e scegli una nuova password.
task-manage-passwords-name = Cambia la mia password
task-manage-passwords-description = Scegli una nuova password se conosci quella attuale, anche se è scaduta.
task-unlock-account-name = Sblocca il mio account
task-unlock-account-description = Rientra con la tua password attuale dopo troppi tentativi errati.
task-my-notifications-name = Le mie notifiche
task-my-notifications-description = Scegli quali messaggi ricevere sul tuo account.
task-passcode-name = Ho un codice di accesso
task-passcode-description = Usa il codice di accesso che ti ha dato l’assistenza.
task-sign-in-name = Accedi
task-sign-in-description = Consulta il tuo profilo e le operazioni che ti riguardano.
# A task that an administrator made and gave no words in this language.
task-other-name = Altra operazione
task-other-description = La tua organizzazione offre questa operazione.
task-gone = Questa operazione non è più disponibile

# Why a task cannot be used now.
task-unavailable-registered = La registrazione è già stata fatta.
task-unavailable-unregistered = Prima registrati.
task-unavailable-not-locked = Il tuo account non è bloccato.
task-unavailable-not-disabled = Il tuo account non è disattivato.
task-unavailable-profile-not-locked = La tua registrazione non è bloccata.
task-unavailable-never = La tua organizzazione non offre questa operazione.
