# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Bekræft på din telefon
activity-push-approval-lead = Vi sender et spørgsmål til appen på din telefon.
activity-push-approval-lead-how = Derefter viser denne side et tal. Indtast eller vælg det samme tal på telefonen inden for { $minutes } min.
activity-push-approval-ask = Send spørgsmålet
activity-push-approval-waiting = Se på din telefon
activity-push-approval-waiting-lead = Indtast eller vælg dette tal der. Lad siden være åben, den fortsætter af sig selv.
activity-push-approval-waiting-none = Er der intet på telefonen? Åbn appen der, og se efter igen, eller vælg en anden måde, hvis der er en herunder.
activity-push-approval-number = Dit tal
activity-push-approval-look = Se efter igen
activity-push-approval-expired = Der kom intet svar fra din telefon i tide. Du kan sende spørgsmålet igen eller vælge en anden måde, hvis der er en herunder.
activity-push-approval-wrong = Der blev angivet et andet tal på telefonen. Send spørgsmålet igen, og brug det tal, som siden så viser.
activity-push-approval-away = Telefoner kan ikke spørges lige nu. Prøv igen om et par minutter, eller vælg en anden måde, hvis der er en herunder.
activity-push-approval-not-taken = Din telefon kunne ikke spørges. Vælg en anden måde, hvis der er en herunder, eller spørg helpdesken.
activity-push-approval-denied = Nogen har svaret på telefonen, at det ikke er dig. Hvis det alligevel er dig, så tal med helpdesken.
activity-methods-option-push-approval = Bekræftelse på din telefon
activity-methods-option-push-approval-hint = Du bekræfter et tal i appen på din telefon.

push-text = { $desk ->
    [yes] { $operator } fra helpdesken hos { $organization } taler med en, der siger at være dig. Hvis det er dig, så angiv det tal, du får at vide. Hvis ikke, så svar nej.
   *[no] Nogen vil hos { $organization } bevise at være dig, fra netværksadressen { $address }. Hvis det er dig, så angiv tallet på siden. Hvis ikke, så svar nej.
}

event-push-sent = Et spørgsmål blev sendt til telefonen
event-push-failed = Et spørgsmål kunne ikke sendes til telefonen
event-push-approved = Bekræftet på telefonen
event-push-denied = Nogen svarede på telefonen, at det er en anden
event-push-refused = Et svar fra en telefon blev ikke godtaget
event-push-expired = Ingen svarede på telefonen i tide
helpdesk-proved-push = { $caller } bekræftede tallet på telefonen.
