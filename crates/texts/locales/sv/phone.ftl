# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Få en kod till din telefon
activity-phone-lead = Välj numret, och om du vill ha ett sms eller ett samtal.
activity-phone-lead-one = Vi kan skicka en kod till numret som slutar på { $ends }.
activity-phone-where = Nummer
activity-phone-number = Nummer som slutar på { $ends }
activity-phone-call-only = Det här numret kan bara ringas upp.
activity-phone-choose = Välj ett nummer.
activity-phone-sms = Skicka ett sms
activity-phone-call = Ring mig
activity-phone-sms-again = Skicka ett sms till
activity-phone-call-again = Ring mig igen
activity-phone-other = Välj igen
activity-phone-code-title = Ange koden från din telefon
activity-phone-code-label = Kod
activity-phone-sent = Ett sms med en kod är på väg till numret som slutar på { $ends }. Koden fungerar i några minuter.
activity-phone-called = Vi ringer numret som slutar på { $ends } och läser upp en kod. Koden fungerar i några minuter.
activity-phone-blank = Ange koden.
activity-phone-wrong = Koden stämmer inte. Titta i det senaste meddelandet och försök igen.
activity-phone-expired = Den här koden fungerar inte längre. Be om en ny.
activity-phone-wait = En kod är på väg. Vänta en stund innan du ber om en till.
activity-phone-no-more = Det går inte att skicka fler koder för den här uppgiften. Använd den senaste, eller välj ett annat sätt om det finns ett nedan.
activity-phone-away = Det går inte att skicka någon kod just nu. Det räknas inte som ett felaktigt försök. Försök igen om några minuter, eller välj ett annat sätt om det finns ett nedan.
activity-methods-option-phone-code = Kod till telefonen
activity-methods-option-phone-code-hint = Vi skickar en kod till ett telefonnummer som din organisation har, med sms eller i ett samtal.

phone-sms = { $code } är din kod för { $organization }. Lämna aldrig ut den.
phone-call = Det här är { $organization }. Din kod är { $code }. Lämna aldrig ut den.
phone-passcode = { $code } är din åtkomstkod för { $organization }. Den fungerar en gång. Lämna aldrig ut den.
phone-password = Ditt nya lösenord för { $organization }. Välj snart ett eget och radera det här meddelandet: { $code }

event-factor-gateway-failed = En telefontjänst kunde inte skicka en kod
event-factor-phone-code-sent = En kod skickades till en telefon
helpdesk-proved-phone = { $caller } uppgav koden som skickades till telefonen.
