# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Usa la tua passkey
activity-passkey-lead = Una passkey è la tua impronta, il tuo volto o il tuo PIN su un telefono o computer, oppure una chiave di sicurezza. Te la chiede il tuo dispositivo.
activity-passkey-label = Passkey
activity-passkey-use = Usa la mia passkey
activity-passkey-nothing = Il browser non ha fornito una passkey. Riprova o scegli un altro modo.
activity-passkey-wrong = Questa passkey non è stata accettata. Riprova o scegli un altro modo.
activity-passkey-not-verified = Il tuo dispositivo non ha verificato la tua identità. Imposta sul dispositivo un’impronta, il volto o un PIN e riprova.
activity-passkey-copied = Questa passkey non è stata accettata: potrebbe esistere una copia della tua chiave di sicurezza. Scegli un altro modo e avvisa l’assistenza.
activity-methods-option-passkey = Passkey
activity-methods-option-passkey-hint = La tua impronta, il tuo volto o il tuo PIN su un telefono o computer, oppure una chiave di sicurezza.

activity-register-passkey-title = Crea una passkey
activity-register-passkey-lead = Una passkey è la tua impronta, il tuo volto o il tuo PIN su un telefono o computer, oppure una chiave di sicurezza. È veloce e nessuno può sottrartela con l’inganno.
activity-register-passkey-name = Nome della passkey
activity-register-passkey-name-hint = Per esempio, il dispositivo su cui si trova. Puoi lasciare il campo vuoto.
activity-register-passkey-add = Crea una passkey
activity-register-passkey-back = Torna alle mie passkey
activity-register-passkey-known = Questa passkey esiste già, oppure hai raggiunto il numero massimo.
activity-register-passkey-not-this-device = La tua organizzazione non accetta passkey su questo tipo di dispositivo. Usane un altro.
activity-register-passkey-added = La passkey è stata creata.
activity-register-passkey-renamed = La passkey ha il nuovo nome.
activity-register-passkey-removed = La passkey è stata rimossa. Rimuovila anche dal tuo dispositivo.
activity-register-passkey-last = Questa è la tua unica passkey. Creane un’altra prima di rimuoverla.
activity-register-passkey-list-title = Le tue passkey
activity-register-passkey-list-lead = Rimuovi una passkey quando non hai più il suo dispositivo.
activity-register-passkey-which = Le tue passkey
activity-register-passkey-which-needed = Scegli una delle tue passkey.
activity-register-passkey-new-name = Nuovo nome
activity-register-passkey-name-needed = Inserisci il nuovo nome.
activity-register-passkey-another = Crea un’altra passkey
activity-register-passkey-full = { $limit ->
    [one] Puoi avere una sola passkey. Rimuovila per crearne un’altra.
   *[other] Puoi avere { $limit } passkey. Rimuovine una per crearne un’altra.
}
activity-register-passkey-rename = Rinomina
activity-register-passkey-remove = Rimuovi

page-passkey-waiting = Segui le indicazioni del tuo dispositivo.
page-passkey-nothing = Non abbiamo ricevuto nessuna passkey. Forse hai annullato, è passato troppo tempo o su questo dispositivo non ce n’è nessuna. Riprova o scegli un altro modo.
page-passkey-unsupported = Questo browser o dispositivo non può usare le passkey. Scegli un altro modo o usa un altro dispositivo.
page-passkey-known = Su questo dispositivo hai già una passkey.
page-passkey-failed = Non è stato possibile usare la passkey in questa pagina. Riprova o scegli un altro modo.
page-passkey-without = Le passkey richiedono JavaScript, che nel tuo browser è disattivato. Attivalo o scegli un altro modo.
page-me-passkeys = Passkey
page-me-passkeys-none = Nessuna
page-me-passkey-since = Creata
page-me-passkey-used = Ultimo uso
page-me-passkey-never-used = Non ancora usata
page-me-passkeys-manage = Aggiungi, rinomina o rimuovi passkey

event-passkey-registered = Una passkey è stata creata
event-passkey-removed = Una passkey è stata rimossa
event-passkey-refused = Una passkey è stata rifiutata
