# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Imposta come rientrare nel tuo account di { $organization }
mail-reminder-invitation-body-1 = Se dimentichi la password o il tuo account è bloccato, puoi fare da te a qualsiasi ora. Per questo, imposta una volta come dimostri chi sei. Bastano circa due minuti.
mail-reminder-invitation-body-2 = Inizia qui: { $link }
mail-reminder-invitation-body-3 = Il sito chiede la tua password una volta. Nessuno di { $organization } te la chiede per email o per telefono.

mail-reminder-register-subject = Non hai ancora impostato come rientrare nel tuo account di { $organization }
mail-reminder-register-body-1 = Fino ad allora, solo l’assistenza può aiutarti se dimentichi la password. Bastano circa due minuti.
mail-reminder-register-body-2 = Inizia qui: { $link }

mail-reminder-update-subject = La tua registrazione presso { $organization } va aggiornata
mail-reminder-update-body-1 = Ciò che hai impostato per dimostrare chi sei non è più tutto quello che { $organization } richiede. Aggiornalo, così potrai ancora fare da te se dimentichi la password.
mail-reminder-update-body-2 = Inizia qui: { $link }

mail-reminder-password-subject = { $days ->
    [one] La tua password di { $organization } scade entro un giorno
   *[other] La tua password di { $organization } scade entro { $days } giorni
}
mail-reminder-password-body-1 = Scegline una nuova in tempo e continui a lavorare senza interruzioni.
mail-reminder-password-body-2 = Cambiala qui: { $link }
mail-reminder-password-body-3 = Se l’hai già cambiata, non devi fare nulla.

mail-reminder-account-subject = { $days ->
    [one] Il tuo account di { $organization } scade entro un giorno
   *[other] Il tuo account di { $organization } scade entro { $days } giorni
}
mail-reminder-account-body-1 = Dopo non potrai più accedere.
mail-reminder-account-body-2 = Se ti serve ancora l’account, dillo in tempo al tuo responsabile o all’assistenza.
