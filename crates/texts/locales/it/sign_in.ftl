# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Hai confermato la tua identità, ma su questo sito non hai alcun compito. Chiedi a un amministratore di assegnartene uno.
staff-sign-in-administration = Accedi all’amministrazione
staff-sign-in-helpdesk = Accedi all’assistenza
staff-sign-in-lead = Con il tuo account e una seconda verifica.
staff-setup-title = Prima configurazione
staff-setup-lead = Ancora nessuno amministra questo sistema. Inserisci il codice di configurazione mostrato dal programma all’avvio.
staff-setup-label = Codice di configurazione
staff-setup-hint = Vale una sola volta, entro un’ora. Riavvia il programma per averne uno nuovo.
staff-setup-wrong = Questo codice è errato, già usato o troppo vecchio. Riavvia il programma per averne uno nuovo.
staff-setup-begin = Inizia
staff-prove-again = Conferma ancora una volta la tua identità: questo modifica molte cose insieme.
staff-prove-again-title = Sei tu?
staff-prove-again-label = Codice della tua app di autenticazione
staff-prove-again-button = Conferma
