# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Chiedi a un collega di confermare che sei tu
activity-approval-lead-manager = Inviamo un’email al tuo responsabile, che conferma su una nostra pagina che sei tu.
activity-approval-lead-group = Inviamo un’email ai colleghi che possono farlo. Confermano su una nostra pagina che sei tu.
activity-approval-lead-both = Inviamo un’email al tuo responsabile e ad altri colleghi che possono farlo. Confermano su una nostra pagina che sei tu.
activity-approval-lead-how = Ricevi un numero. Chiama il collega o vai da lui e leggigli il numero. Tutto deve avvenire entro { $minutes } min.
activity-approval-ask = Invia l’email
activity-approval-waiting = In attesa del collega
activity-approval-waiting-lead = Chiama il collega o vai da lui e leggigli il numero qui sotto: gli serve. Lascia aperta questa pagina: va avanti da sola.
activity-approval-number = Il numero che leggi ad alta voce
activity-approval-count = Conferme: { $approved } di { $needed }
activity-approval-look = Guarda di nuovo
activity-approval-expired = Nessuno ha confermato in tempo. Puoi chiedere di nuovo o scegliere un altro modo, se qui sotto ce n’è uno.
activity-approval-nobody = Al momento non c’è nessuno a cui chiedere. Scegli un altro modo, se qui sotto ce n’è uno, o chiedi all’assistenza.
activity-approval-denied = Un collega ha detto che non sei tu. Se invece sei tu, parla con l’assistenza.
activity-methods-option-approval = Conferma di un collega
activity-methods-option-approval-hint = Il tuo responsabile o un altro collega conferma che sei tu.

page-approve-title = Confermare un collega
page-approve-question = È davvero { $name }?
page-approve-asked = { $name } ({ $account }) non riesce ad accedere e ti chiede di confermare chi è. Richiesta di { $minutes } min fa, dall’indirizzo di rete { $address }.
page-approve-asked-desk = { $name } ({ $account }) sta parlando con { $operator } dell’assistenza, che ti chiede di confermare chi è. Richiesta di { $minutes } min fa.
page-approve-how = Parlatevi prima di rispondere: di persona o a un numero che hai già. Riconosci il viso o la voce e fatti leggere il numero. Non farlo mai per qualcuno che ti scrive soltanto.
page-approve-number = Il numero che ti legge { $name }
page-approve-number-hint = 4 cifre. Senza non puoi confermare.
page-approve-password = La tua password
page-approve-password-hint = Quella del tuo account { $name }, così sappiamo che sei tu a rispondere.
page-approve-approve = Sì, ci siamo parlati
page-approve-deny = No, ferma tutto
page-approve-blank = Compila questo campo.
page-approve-wrong-number = Non è questo il numero. Fattelo leggere ancora una volta.
page-approve-wrong-password = Questa password non è giusta.
page-approve-account = Al momento il tuo account non si può usare per questo. Parla con l’assistenza.
page-approve-approved = Grazie. Hai confermato questa persona.
page-approve-denied = Hai detto che è qualcun altro e il tentativo è stato fermato. Se non ne sai nulla, avvisa l’assistenza.
page-approve-over = Non c’è più niente da confermare: il tempo è finito, altri hanno risposto o il tentativo è terminato.
page-approve-used-up = Troppi inserimenti sbagliati: questo link non funziona più.
page-approve-again = Qualcun altro ha risposto nello stesso momento. Invia di nuovo la tua risposta.

mail-approval-subject = { $name } ti chiede di confermare chi è
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) sta parlando con { $operator } dell’assistenza di { $organization }. Ti chiediamo, da collega, se è davvero questa persona.
   *[no] { $name } ({ $account }) non riesce ad accedere a { $organization } e vuole scegliere una nuova password o sbloccare l’account. Ti chiediamo, da collega, se è davvero questa persona.
}
mail-approval-body-2 = Apri questa pagina entro { $minutes } min: { $link }
mail-approval-body-3 = Parlatevi prima, di persona o a un numero che hai già. Ti leggerà un numero che la pagina chiede. A nessuno serve la tua password, tranne che a quella pagina.
mail-approval-body-4 = Se nessuno ti ha parlato, scegli “No” nella pagina: può essere qualcun altro. Se non fai nulla, non succede nulla.

mail-approval-asked-subject = A dei colleghi di { $organization } è stato chiesto di confermare che sei tu
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: qualcuno ha chiamato l’assistenza dicendo di essere te, e { $operator } ha chiesto a tuoi colleghi di confermarlo.
   *[no] { $at }: qualcuno ha detto di essere te e ha chiesto a tuoi colleghi di confermarlo, dall’indirizzo di rete { $address }.
}
mail-approval-asked-body-2 = Se sei stato tu, devi solo parlare con il tuo collega.
mail-approval-asked-body-3 = Se non sei stato tu, avvisa subito l’assistenza: qualcun altro si fa passare per te. Ogni collega interpellato può fermare tutto.

event-colleagues-asked = È stato chiesto a colleghi di confermare una persona
event-colleague-approved = Un collega ha confermato una persona
event-colleague-denied = Un collega ha detto che è qualcun altro
event-colleague-refused = Password o numero sbagliati nella pagina per i colleghi
event-colleagues-expired = Nessun collega ha confermato in tempo
helpdesk-proved-approval = Un collega di { $caller } ha confermato che è questa persona.
