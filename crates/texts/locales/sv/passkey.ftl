# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Använd din lösennyckel (passkey)
activity-passkey-lead = En lösennyckel (passkey) är ditt fingeravtryck, ditt ansikte eller din pinkod på en telefon eller dator, eller en säkerhetsnyckel. Din enhet ber dig om den.
activity-passkey-label = Lösennyckel (passkey)
activity-passkey-use = Använd min lösennyckel
activity-passkey-nothing = Din webbläsare lämnade ingen lösennyckel. Försök igen eller välj ett annat sätt.
activity-passkey-wrong = Lösennyckeln godkändes inte. Försök igen eller välj ett annat sätt.
activity-passkey-not-verified = Din enhet kontrollerade inte att det är du. Ställ in fingeravtryck, ansikte eller pinkod på den och försök igen.
activity-passkey-copied = Lösennyckeln godkändes inte: det kan finnas en kopia av din säkerhetsnyckel. Välj ett annat sätt och säg till helpdesken.
activity-methods-option-passkey = Lösennyckel (passkey)
activity-methods-option-passkey-hint = Ditt fingeravtryck, ditt ansikte eller din pinkod på en telefon eller dator, eller en säkerhetsnyckel.

activity-register-passkey-title = Skapa en lösennyckel (passkey)
activity-register-passkey-lead = En lösennyckel (passkey) är ditt fingeravtryck, ditt ansikte eller din pinkod på en telefon eller dator, eller en säkerhetsnyckel. Det går snabbt, och ingen kan lura av dig den.
activity-register-passkey-name = Lösennyckelns namn
activity-register-passkey-name-hint = Till exempel enheten som den finns på. Du kan lämna fältet tomt.
activity-register-passkey-add = Skapa en lösennyckel
activity-register-passkey-back = Tillbaka till mina lösennycklar
activity-register-passkey-known = Lösennyckeln finns redan, eller så har du så många som du får ha.
activity-register-passkey-not-this-device = Din organisation godkänner inte lösennycklar på den här typen av enhet. Använd en annan.
activity-register-passkey-added = Lösennyckeln har skapats.
activity-register-passkey-renamed = Lösennyckeln har fått sitt nya namn.
activity-register-passkey-removed = Lösennyckeln har tagits bort. Ta bort den från din enhet också.
activity-register-passkey-last = Det här är din enda lösennyckel. Skapa en annan innan du tar bort den.
activity-register-passkey-list-title = Dina lösennycklar
activity-register-passkey-list-lead = Ta bort en lösennyckel när du inte längre har dess enhet.
activity-register-passkey-which = Dina lösennycklar
activity-register-passkey-which-needed = Välj en av dina lösennycklar.
activity-register-passkey-new-name = Nytt namn
activity-register-passkey-name-needed = Skriv det nya namnet.
activity-register-passkey-another = Skapa en lösennyckel till
activity-register-passkey-full = { $limit ->
    [one] Du kan ha en lösennyckel. Ta bort den för att skapa en annan.
   *[other] Du kan ha { $limit } lösennycklar. Ta bort en för att skapa en annan.
}
activity-register-passkey-rename = Byt namn
activity-register-passkey-remove = Ta bort

page-passkey-waiting = Följ det som din enhet visar.
page-passkey-nothing = Vi fick ingen lösennyckel. Du kan ha avbrutit, det kan ha tagit för lång tid, eller så finns det ingen på den här enheten. Försök igen eller välj ett annat sätt.
page-passkey-unsupported = Den här webbläsaren eller enheten kan inte använda lösennycklar. Välj ett annat sätt eller använd en annan enhet.
page-passkey-known = Du har redan en lösennyckel på den här enheten.
page-passkey-failed = Lösennyckeln kunde inte användas på den här sidan. Försök igen eller välj ett annat sätt.
page-passkey-without = Lösennycklar kräver JavaScript, och det är avstängt i din webbläsare. Slå på det eller välj ett annat sätt.
page-me-passkeys = Lösennycklar (passkeys)
page-me-passkeys-none = Inga
page-me-passkey-since = Skapad
page-me-passkey-used = Senast använd
page-me-passkey-never-used = Inte använd än
page-me-passkeys-manage = Lägg till, byt namn på eller ta bort lösennycklar

event-passkey-registered = En lösennyckel skapades
event-passkey-removed = En lösennyckel togs bort
event-passkey-refused = En lösennyckel avvisades
