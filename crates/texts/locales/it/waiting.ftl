# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Potrai continuare più tardi
activity-wait-lead = Hai dimostrato chi sei. Per proteggere questo account si va avanti solo dopo un tempo di attesa: dal { $from }.
activity-wait-told = Abbiamo inviato un messaggio agli indirizzi e-mail che conosciamo di te. Chi lo legge può fermare tutto.
activity-wait-back = Puoi chiudere questa pagina. Ricomincia la stessa attività tra il { $from } e il { $until } e dimostra ancora una volta chi sei. Allora si va avanti subito.
activity-wait-look = Guarda di nuovo
activity-wait-stopped = È stato fermato con il link in una delle tue e-mail: “Non sono stato io”. Fino al { $until } non si può ricominciare. Se invece eri tu, chiedi all’assistenza.
activity-wait-stopped-desk = L’assistenza ha fermato tutto. Fino al { $until } non si può ricominciare. Se invece eri tu, chiedi all’assistenza.
activity-wait-texted = Abbiamo inviato un SMS ai numeri di telefono che la tua organizzazione conosce di te. Chi lo legge può far fermare tutto dall’assistenza.
activity-wait-over = Il tempo di attesa è già stato usato o è finito. Ricomincia l’attività.

page-stop-title = Fermare qualcun altro
page-stop-question = Sei stato tu?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Qualcuno si è identificato come te ({ $account }) e vuole scegliere una nuova password.
    [unlock-account] { $at }: Qualcuno si è identificato come te ({ $account }) e vuole sbloccare il tuo account.
   *[other] { $at }: Qualcuno si è identificato come te ({ $account }) e vuole continuare con l’attività “{ $task }”.
}
page-stop-when = È arrivato dall’indirizzo di rete { $address }. Non è ancora successo niente: sarà possibile dal { $from }.
page-stop-how = Se sei stato tu, qui non c’è niente da fare. Altrimenti premi il pulsante. Ferma questa richiesta e non cambia nient’altro.
page-stop-stop = Non sono stato io, ferma tutto
page-stop-stopped = Hai fermato tutto il { $at } e non è stato cambiato niente. Fino al { $until } nessuno può ricominciare. Qualcun altro sa o ha abbastanza per farsi passare per te, quindi parla subito con l’assistenza.
page-stop-stopped-desk = L’assistenza ha fermato tutto il { $at } e non è stato cambiato niente. Fino al { $until } nessuno può ricominciare. Qualcun altro sa o ha abbastanza per farsi passare per te, quindi parla subito con l’assistenza.
page-stop-late = È troppo tardi per fermarlo: è andato avanti il { $at }. Se non sei stato tu, chiama subito l’assistenza.
page-stop-over = Non c’è più niente da fermare: nessuno è andato avanti in tempo.
page-stop-again = Nello stesso momento è successo altro. Premi di nuovo il pulsante.

mail-waiting-subject = Sei tu che vuoi modificare il tuo account presso { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Qualcuno si è identificato come te ({ $account }) e vuole scegliere una nuova password.
    [unlock-account] Qualcuno si è identificato come te ({ $account }) e vuole sbloccare il tuo account.
   *[other] Qualcuno si è identificato come te ({ $account }) e vuole continuare con l’attività “{ $task }”.
}
mail-waiting-body-2 = Non è ancora successo niente. Sarà possibile dal { $from } al { $until }.
mail-waiting-body-3 = Se sei stato tu, adesso non c’è niente da fare. Ricomincia l’attività in quel periodo.
mail-waiting-body-4 = Se non sei stato tu, apri questa pagina e ferma tutto: { $link }

mail-waiting-stopped-subject = { $name } ha fermato qualcuno che si faceva passare per questa persona
mail-waiting-stopped-body-1 = Il { $at } qualcuno si è identificato come { $name } sul sito di { $organization } e ha iniziato l’attività “{ $task }”, dall’indirizzo di rete { $address }. Il link nel messaggio a { $name } ha fermato tutto.
mail-waiting-stopped-body-2 = Probabilmente qualcun altro sa o ha ciò che dimostra chi è questa persona. Parlale e fai sostituire tutto. La cronologia contiene i dettagli.

phone-waiting = { $organization }: qualcuno ha dimostrato di essere te. Il tuo account potrà essere modificato dal { $from }. Se non sei stato tu, chiama subito l’assistenza o usa il link nella nostra e-mail.

event-waiting-begun = È iniziato un tempo di attesa
event-waiting-passed = Un tempo di attesa è finito e l’attività è andata avanti
event-waiting-stopped = Un tempo di attesa è stato fermato: era qualcun altro
