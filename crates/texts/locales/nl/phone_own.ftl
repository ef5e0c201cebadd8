# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Voeg je eigen mobiele nummer toe
activity-register-phone-lead = Het helpt je als je je wachtwoord bent vergeten. We gebruiken het voor codes en voor berichten over je account, en nergens anders voor.
activity-register-phone-known = Op dit moment is het nummer dat eindigt op { $ends } geregistreerd. Een nieuw nummer komt ervoor in de plaats.
activity-register-phone-country = Land
activity-register-phone-number = Mobiel nummer
activity-register-phone-number-hint = Zoals je het in het land zelf kiest, of met + en het landnummer ervoor.
activity-register-phone-blank = Voer je nummer in.
activity-register-phone-invalid = Dit is geen volledig telefoonnummer. Controleer het en probeer het opnieuw.
activity-register-phone-extension = Voer een eigen nummer in, zonder toestelnummer.
activity-register-phone-no-country = Er worden geen codes verstuurd naar nummers in dit land. Voer een ander nummer in.
activity-register-phone-not-taken = Naar dit nummer kan geen bericht worden verstuurd. Controleer het of voer een ander in.
activity-register-phone-code-title = Voer de code van je telefoon in om het nummer te bevestigen
activity-register-phone-other = Een ander nummer gebruiken
activity-register-phone-remove = Nummer verwijderen
activity-phone-undelivered = Het bericht kon niet worden bezorgd. Kies een ander nummer of een andere manier.
activity-phone-nothing-came = Als er niets aankomt, is de telefoon misschien niet bereikbaar. Kies een ander nummer, of een andere manier als die hieronder wordt aangeboden.

phone-number-added = Met dit nummer bevestig je nu bij { $organization } dat jij het bent. Was jij dit niet, bel dan meteen je helpdesk.
phone-number-removed = Met dit nummer bevestig je bij { $organization } niet meer dat jij het bent. Was jij dit niet, bel dan meteen je helpdesk.

page-me-personal-phone = Je eigen mobiele nummer
page-me-phone-add = Mobiel nummer toevoegen
page-me-phone-manage = Mobiel nummer wijzigen of verwijderen
page-me-phone-proves-from = Bevestigt dat jij het bent vanaf

event-factor-phone-delivery = Een telefoondienst meldde of een bericht is aangekomen
event-factor-phone-report-refused = Een melding van een telefoondienst werd niet geloofd
