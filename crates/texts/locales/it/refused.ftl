# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = Il servizio di accesso non ha accettato la richiesta. La nuova password non è stata salvata. Riprova e, se succede di nuovo, contatta l’assistenza.
reset-refused-logon-hours = A quest’ora il tuo account non può essere usato. La nuova password non è stata salvata. Riprova durante il tuo orario di lavoro o contatta l’assistenza.
reset-refused-workstation = Il tuo account può essere usato solo su determinati computer. La nuova password non è stata salvata. Riprova su uno di questi o contatta l’assistenza.
reset-refused-password-expired = La tua password attuale è scaduta. La nuova password non è stata salvata. Scegli «Password dimenticata» nella pagina iniziale.
reset-refused-account-disabled = Il tuo account è disattivato. La nuova password non è stata salvata. Contatta l’assistenza.
reset-refused-account-expired = Il tuo account è scaduto. La nuova password non è stata salvata. Contatta l’assistenza.
reset-refused-must-change = La tua password attuale deve prima essere cambiata. La nuova password non è stata salvata. Scegli «Password dimenticata» nella pagina iniziale.
reset-refused-locked-out = Il tuo account è bloccato dopo troppi tentativi errati. La nuova password non è stata salvata. Scegli «Sblocca il mio account» nella pagina iniziale, oppure aspetta e riprova più tardi.
reset-refused-too-short = La nuova password è più corta di quanto la tua organizzazione consenta. La nuova password non è stata salvata. Scegline una più lunga.
reset-refused-not-complex = La nuova password è troppo semplice o contiene il tuo nome. La nuova password non è stata salvata. Scegline una con più tipi di caratteri, come lettere maiuscole, cifre e caratteri speciali.
reset-refused-history = Hai già usato questa password in passato. La nuova password non è stata salvata. Scegline una che non hai ancora usato.
reset-refused-too-young = La tua password è stata cambiata da poco e la tua organizzazione non permette ancora di cambiarla di nuovo. La nuova password non è stata salvata. Riprova più tardi o contatta l’assistenza.
reset-refused-policy = La nuova password non rispetta le regole della tua organizzazione. La nuova password non è stata salvata. Scegline una più lunga e diversa dalle tue password precedenti.
reset-refused-not-permitted = Questo servizio non ha il diritto di cambiare la tua password. La nuova password non è stata salvata. Non hai sbagliato nulla e un’altra password non serve. Avvisa l’assistenza.
reset-refused-unwilling = Il servizio di accesso della tua organizzazione ha rifiutato la richiesta senza indicare un motivo. La nuova password non è stata salvata. Riprova più tardi e, se succede di nuovo, contatta l’assistenza.
reset-refused-change-forbidden = La tua organizzazione non ti permette di cambiare questa password da te. La nuova password non è stata salvata. Contatta l’assistenza.

# Changing a known password.
change-refused-wrong-password = La tua password attuale non è corretta. La tua password non è cambiata. Inserisci di nuovo la tua password attuale.
change-refused-logon-hours = A quest’ora il tuo account non può essere usato. La tua password non è cambiata. Riprova durante il tuo orario di lavoro o contatta l’assistenza.
change-refused-workstation = Il tuo account può essere usato solo su determinati computer. La tua password non è cambiata. Riprova su uno di questi o contatta l’assistenza.
change-refused-password-expired = La tua password attuale è scaduta. La tua password non è cambiata. Scegli «Password dimenticata» nella pagina iniziale.
change-refused-account-disabled = Il tuo account è disattivato. La tua password non è cambiata. Contatta l’assistenza.
change-refused-account-expired = Il tuo account è scaduto. La tua password non è cambiata. Contatta l’assistenza.
change-refused-must-change = La tua password attuale deve prima essere cambiata. La tua password non è cambiata. Scegli «Password dimenticata» nella pagina iniziale.
change-refused-locked-out = Il tuo account è bloccato dopo troppi tentativi errati. La tua password non è cambiata. Scegli «Sblocca il mio account» nella pagina iniziale, oppure aspetta e riprova più tardi.
change-refused-too-short = La nuova password è più corta di quanto la tua organizzazione consenta. La tua password non è cambiata. Scegline una più lunga.
change-refused-not-complex = La nuova password è troppo semplice o contiene il tuo nome. La tua password non è cambiata. Scegline una con più tipi di caratteri, come lettere maiuscole, cifre e caratteri speciali.
change-refused-history = Hai già usato questa password in passato. La tua password non è cambiata. Scegline una che non hai ancora usato.
change-refused-too-young = La tua password è stata cambiata da poco e la tua organizzazione non permette ancora di cambiarla di nuovo. La tua password non è cambiata. Riprova più tardi o contatta l’assistenza.
change-refused-policy = La nuova password non rispetta le regole della tua organizzazione. La tua password non è cambiata. Scegline una più lunga e diversa dalle tue password precedenti.
change-refused-not-permitted = Qui la tua password non può essere cambiata. La tua password non è cambiata. Non hai sbagliato nulla e un’altra password non serve. Avvisa l’assistenza.
change-refused-unwilling = Il servizio di accesso della tua organizzazione ha rifiutato la richiesta senza indicare un motivo. La tua password non è cambiata. Riprova più tardi e, se succede di nuovo, contatta l’assistenza.
change-refused-change-forbidden = La tua organizzazione non ti permette di cambiare questa password da te. La tua password non è cambiata. Contatta l’assistenza.

# Unlocking the account.
unlock-refused-wrong-password = Il servizio di accesso non ha accettato la richiesta. Non è stato modificato nulla. Riprova e, se succede di nuovo, contatta l’assistenza.
unlock-refused-logon-hours = A quest’ora il tuo account non può essere usato. Non è stato modificato nulla. Riprova durante il tuo orario di lavoro o contatta l’assistenza.
unlock-refused-workstation = Il tuo account può essere usato solo su determinati computer. Non è stato modificato nulla. Riprova su uno di questi o contatta l’assistenza.
unlock-refused-password-expired = La tua password attuale è scaduta. Non è stato modificato nulla. Scegli «Password dimenticata» nella pagina iniziale.
unlock-refused-account-disabled = Il tuo account è disattivato. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-account-expired = Il tuo account è scaduto. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-must-change = La tua password attuale deve prima essere cambiata. Non è stato modificato nulla. Scegli «Password dimenticata» nella pagina iniziale.
unlock-refused-locked-out = Il tuo account è ancora bloccato e la tua organizzazione non permette di sbloccarlo qui. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-too-short = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-not-complex = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-history = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-too-young = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-policy = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
unlock-refused-not-permitted = Questo servizio non ha il diritto di sbloccare il tuo account. Non è stato modificato nulla. Non hai sbagliato nulla. Avvisa l’assistenza.
unlock-refused-unwilling = Il servizio di accesso della tua organizzazione ha rifiutato la richiesta senza indicare un motivo. Non è stato modificato nulla. Riprova più tardi e, se succede di nuovo, contatta l’assistenza.
unlock-refused-change-forbidden = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.

# Turning the account on.
enable-refused-wrong-password = Il servizio di accesso non ha accettato la richiesta. Non è stato modificato nulla. Riprova e, se succede di nuovo, contatta l’assistenza.
enable-refused-logon-hours = A quest’ora il tuo account non può essere usato. Non è stato modificato nulla. Riprova durante il tuo orario di lavoro o contatta l’assistenza.
enable-refused-workstation = Il tuo account può essere usato solo su determinati computer. Non è stato modificato nulla. Riprova su uno di questi o contatta l’assistenza.
enable-refused-password-expired = La tua password attuale è scaduta. Non è stato modificato nulla. Scegli «Password dimenticata» nella pagina iniziale.
enable-refused-account-disabled = Il tuo account è disattivato. Non è stato modificato nulla. Contatta l’assistenza.
enable-refused-account-expired = Il tuo account è scaduto. Non è stato modificato nulla. Contatta l’assistenza.
enable-refused-must-change = La tua password attuale deve prima essere cambiata. Non è stato modificato nulla. Scegli «Password dimenticata» nella pagina iniziale.
enable-refused-locked-out = Il tuo account è bloccato dopo troppi tentativi errati. Non è stato modificato nulla. Scegli «Sblocca il mio account» nella pagina iniziale, oppure aspetta e riprova più tardi.
enable-refused-too-short = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
enable-refused-not-complex = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
enable-refused-history = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
enable-refused-too-young = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
enable-refused-policy = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
enable-refused-not-permitted = Questo servizio non ha il diritto di farlo nella tua organizzazione. Non è stato modificato nulla. Non hai sbagliato nulla. Avvisa l’assistenza.
enable-refused-unwilling = Il servizio di accesso della tua organizzazione ha rifiutato la richiesta senza indicare un motivo. Non è stato modificato nulla. Riprova più tardi e, se succede di nuovo, contatta l’assistenza.
enable-refused-change-forbidden = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = Il servizio di accesso non ha accettato la richiesta. Non è stato modificato nulla. Riprova e, se succede di nuovo, contatta l’assistenza.
require-change-refused-logon-hours = A quest’ora il tuo account non può essere usato. Non è stato modificato nulla. Riprova durante il tuo orario di lavoro o contatta l’assistenza.
require-change-refused-workstation = Il tuo account può essere usato solo su determinati computer. Non è stato modificato nulla. Riprova su uno di questi o contatta l’assistenza.
require-change-refused-password-expired = La tua password attuale è scaduta. Non è stato modificato nulla. Scegli «Password dimenticata» nella pagina iniziale.
require-change-refused-account-disabled = Il tuo account è disattivato. Non è stato modificato nulla. Contatta l’assistenza.
require-change-refused-account-expired = Il tuo account è scaduto. Non è stato modificato nulla. Contatta l’assistenza.
require-change-refused-must-change = La tua password attuale deve prima essere cambiata. Non è stato modificato nulla. Scegli «Password dimenticata» nella pagina iniziale.
require-change-refused-locked-out = Il tuo account è bloccato dopo troppi tentativi errati. Non è stato modificato nulla. Scegli «Sblocca il mio account» nella pagina iniziale, oppure aspetta e riprova più tardi.
require-change-refused-too-short = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
require-change-refused-not-complex = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
require-change-refused-history = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
require-change-refused-too-young = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
require-change-refused-policy = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.
require-change-refused-not-permitted = Questo servizio non ha il diritto di farlo nella tua organizzazione. Non è stato modificato nulla. Non hai sbagliato nulla. Avvisa l’assistenza.
require-change-refused-unwilling = Il servizio di accesso della tua organizzazione ha rifiutato la richiesta senza indicare un motivo. Non è stato modificato nulla. Riprova più tardi e, se succede di nuovo, contatta l’assistenza.
require-change-refused-change-forbidden = Le regole della tua organizzazione per le password non lo consentono. Non è stato modificato nulla. Contatta l’assistenza.

# Signing in.
sign-in-refused-wrong-password = Il nome utente o la password non sono corretti. Non hai effettuato l’accesso. Controlla entrambi e riprova.
sign-in-refused-logon-hours = A quest’ora il tuo account non può essere usato. Non hai effettuato l’accesso. Riprova durante il tuo orario di lavoro o contatta l’assistenza.
sign-in-refused-workstation = Il tuo account può essere usato solo su determinati computer. Non hai effettuato l’accesso. Riprova su uno di questi o contatta l’assistenza.
sign-in-refused-password-expired = La tua password è scaduta. Non hai effettuato l’accesso. Prima scegli una nuova password.
sign-in-refused-account-disabled = Il tuo account è disattivato. Non hai effettuato l’accesso. Contatta l’assistenza.
sign-in-refused-account-expired = Il tuo account è scaduto. Non hai effettuato l’accesso. Contatta l’assistenza.
sign-in-refused-must-change = La tua password deve prima essere cambiata. Non hai effettuato l’accesso. Prima scegli una nuova password.
sign-in-refused-locked-out = Il tuo account è bloccato dopo troppi tentativi errati. Non hai effettuato l’accesso. Scegli «Sblocca il mio account» nella pagina iniziale, oppure aspetta e riprova più tardi.
sign-in-refused-too-short = La tua password non rispetta più le regole della tua organizzazione. Non hai effettuato l’accesso. Prima scegli una nuova password.
sign-in-refused-not-complex = La tua password non rispetta più le regole della tua organizzazione. Non hai effettuato l’accesso. Prima scegli una nuova password.
sign-in-refused-history = La tua password non rispetta più le regole della tua organizzazione. Non hai effettuato l’accesso. Prima scegli una nuova password.
sign-in-refused-too-young = La tua password non rispetta più le regole della tua organizzazione. Non hai effettuato l’accesso. Prima scegli una nuova password.
sign-in-refused-policy = La tua password non rispetta più le regole della tua organizzazione. Non hai effettuato l’accesso. Prima scegli una nuova password.
sign-in-refused-not-permitted = Con il tuo account non è consentito accedere qui. Non hai effettuato l’accesso. Contatta l’assistenza.
sign-in-refused-unwilling = Il servizio di accesso della tua organizzazione ha rifiutato senza indicare un motivo. Non hai effettuato l’accesso. Riprova più tardi e, se succede di nuovo, contatta l’assistenza.
sign-in-refused-change-forbidden = La tua password non rispetta più le regole della tua organizzazione. Non hai effettuato l’accesso. Prima scegli una nuova password.
