# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Lägg till ditt eget mobilnummer
activity-register-phone-lead = Det hjälper dig när du har glömt ditt lösenord. Vi använder det för koder och för meddelanden om ditt konto, och inte till något annat.
activity-register-phone-known = Just nu är numret som slutar på { $ends } registrerat. Ett nytt nummer ersätter det.
activity-register-phone-country = Land
activity-register-phone-number = Mobilnummer
activity-register-phone-number-hint = Så som du slår det inom landet, eller med + och landsnumret framför.
activity-register-phone-blank = Ange ditt nummer.
activity-register-phone-invalid = Det är inte ett fullständigt telefonnummer. Kontrollera det och försök igen.
activity-register-phone-extension = Ange ett eget nummer, utan anknytning.
activity-register-phone-no-country = Inga koder skickas till nummer i det här landet. Ange ett annat nummer.
activity-register-phone-not-taken = Inget meddelande kan skickas till det här numret. Kontrollera det eller ange ett annat.
activity-register-phone-code-title = Ange koden från din telefon för att bekräfta numret
activity-register-phone-other = Använd ett annat nummer
activity-register-phone-remove = Ta bort numret
activity-phone-undelivered = Meddelandet kunde inte levereras. Välj ett annat nummer eller ett annat sätt.
activity-phone-nothing-came = Om inget kommer fram kan telefonen vara utom räckhåll. Välj ett annat nummer, eller ett annat sätt om det finns ett nedan.

phone-number-added = Med det här numret bekräftar du nu vem du är hos { $organization }. Om det inte var du, ring din helpdesk genast.
phone-number-removed = Med det här numret bekräftar du inte längre vem du är hos { $organization }. Om det inte var du, ring din helpdesk genast.

page-me-personal-phone = Ditt eget mobilnummer
page-me-phone-add = Lägg till ett mobilnummer
page-me-phone-manage = Ändra eller ta bort mobilnumret
page-me-phone-proves-from = Bekräftar vem du är från

event-factor-phone-delivery = En telefontjänst meddelade om ett meddelande kom fram
event-factor-phone-report-refused = En rapport från en telefontjänst godtogs inte
