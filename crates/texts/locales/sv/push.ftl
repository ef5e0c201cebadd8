# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Bekräfta på din telefon
activity-push-approval-lead = Vi skickar en fråga till appen på din telefon.
activity-push-approval-lead-how = Sedan visar den här sidan ett tal. Skriv in eller välj samma tal på telefonen inom { $minutes } min.
activity-push-approval-ask = Skicka frågan
activity-push-approval-waiting = Titta på din telefon
activity-push-approval-waiting-lead = Skriv in eller välj det här talet där. Låt sidan vara öppen, den går vidare av sig själv.
activity-push-approval-waiting-none = Syns inget på telefonen? Öppna appen där och titta igen, eller välj ett annat sätt om det finns ett nedan.
activity-push-approval-number = Ditt tal
activity-push-approval-look = Titta igen
activity-push-approval-expired = Det kom inget svar från telefonen i tid. Du kan skicka frågan igen eller välja ett annat sätt om det finns ett nedan.
activity-push-approval-wrong = Ett annat tal angavs på telefonen. Skicka frågan igen och använd talet som sidan då visar.
activity-push-approval-away = Just nu går det inte att fråga telefoner. Försök igen om några minuter, eller välj ett annat sätt om det finns ett nedan.
activity-push-approval-not-taken = Det gick inte att fråga din telefon. Välj ett annat sätt om det finns ett nedan, eller fråga helpdesken.
activity-push-approval-denied = Någon svarade på telefonen att det inte är du. Om det ändå är du, prata med helpdesken.
activity-methods-option-push-approval = Bekräftelse på din telefon
activity-methods-option-push-approval-hint = Du bekräftar ett tal i appen på din telefon.

push-text = { $desk ->
    [yes] { $operator } på helpdesken hos { $organization } pratar med någon som säger sig vara du. Om det är du, ange talet som du får höra. Om inte, svara nej.
   *[no] Någon vill hos { $organization } visa sig vara du, från nätverksadressen { $address }. Om det är du, ange talet på sidan. Om inte, svara nej.
}

event-push-sent = En fråga skickades till telefonen
event-push-failed = En fråga kunde inte skickas till telefonen
event-push-approved = Bekräftat på telefonen
event-push-denied = Någon svarade på telefonen att det är någon annan
event-push-refused = Ett svar från en telefon godtogs inte
event-push-expired = Ingen svarade på telefonen i tid
helpdesk-proved-push = { $caller } bekräftade talet på telefonen.
