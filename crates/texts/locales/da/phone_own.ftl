# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Tilføj dit eget mobilnummer
activity-register-phone-lead = Det hjælper dig, når du har glemt din adgangskode. Vi bruger det til koder og til beskeder om din konto, og ikke til andet.
activity-register-phone-known = Lige nu er nummeret, der ender på { $ends }, registreret. Et nyt nummer træder i stedet.
activity-register-phone-country = Land
activity-register-phone-number = Mobilnummer
activity-register-phone-number-hint = Som du taster det inden for landet, eller med + og landekoden foran.
activity-register-phone-blank = Indtast dit nummer.
activity-register-phone-invalid = Det er ikke et fuldt telefonnummer. Tjek det, og prøv igen.
activity-register-phone-extension = Indtast et nummer, der er dit eget, uden lokalnummer.
activity-register-phone-no-country = Der sendes ikke koder til numre i dette land. Indtast et andet nummer.
activity-register-phone-not-taken = Der kan ikke sendes beskeder til dette nummer. Tjek det, eller indtast et andet.
activity-register-phone-code-title = Indtast koden fra din telefon for at bekræfte nummeret
activity-register-phone-other = Brug et andet nummer
activity-register-phone-remove = Fjern nummeret
activity-phone-undelivered = Beskeden kunne ikke leveres. Vælg et andet nummer eller en anden måde.
activity-phone-nothing-came = Hvis der ikke kommer noget, er telefonen måske uden for rækkevidde. Vælg et andet nummer, eller en anden måde, hvis der er en nedenfor.

phone-number-added = Med dette nummer bekræfter du nu, hvem du er, hos { $organization }. Hvis det ikke var dig, så ring straks til din helpdesk.
phone-number-removed = Med dette nummer bekræfter du ikke længere, hvem du er, hos { $organization }. Hvis det ikke var dig, så ring straks til din helpdesk.

page-me-personal-phone = Dit eget mobilnummer
page-me-phone-add = Tilføj et mobilnummer
page-me-phone-manage = Skift eller fjern mobilnummeret
page-me-phone-proves-from = Bekræfter, hvem du er, fra

event-factor-phone-delivery = En telefontjeneste meldte, om en besked nåede frem
event-factor-phone-report-refused = En melding fra en telefontjeneste blev ikke troet
