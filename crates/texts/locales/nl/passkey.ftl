# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Gebruik je toegangssleutel (passkey)
activity-passkey-lead = Een toegangssleutel (passkey) is je vingerafdruk, gezicht of pincode op een telefoon of computer, of een beveiligingssleutel. Je apparaat vraagt je erom.
activity-passkey-label = Toegangssleutel (passkey)
activity-passkey-use = Mijn toegangssleutel gebruiken
activity-passkey-nothing = Je browser heeft geen toegangssleutel doorgegeven. Probeer het opnieuw of kies een andere manier.
activity-passkey-wrong = Deze toegangssleutel is niet geaccepteerd. Probeer het opnieuw of kies een andere manier.
activity-passkey-not-verified = Je apparaat heeft niet gecontroleerd of jij het bent. Stel er een vingerafdruk, gezicht of pincode op in en probeer het opnieuw.
activity-passkey-copied = Deze toegangssleutel is niet geaccepteerd: misschien bestaat er een kopie van je beveiligingssleutel. Kies een andere manier en meld het aan de helpdesk.
activity-methods-option-passkey = Toegangssleutel (passkey)
activity-methods-option-passkey-hint = Je vingerafdruk, gezicht of pincode op een telefoon of computer, of een beveiligingssleutel.

activity-register-passkey-title = Maak een toegangssleutel (passkey)
activity-register-passkey-lead = Een toegangssleutel (passkey) is je vingerafdruk, gezicht of pincode op een telefoon of computer, of een beveiligingssleutel. Het gaat snel en niemand kan hem je aftroggelen.
activity-register-passkey-name = Naam van de toegangssleutel
activity-register-passkey-name-hint = Bijvoorbeeld het apparaat waar hij op staat. Je mag dit leeg laten.
activity-register-passkey-add = Toegangssleutel maken
activity-register-passkey-back = Terug naar mijn toegangssleutels
activity-register-passkey-known = Deze toegangssleutel bestaat al, of je hebt er al zoveel als je mag hebben.
activity-register-passkey-not-this-device = Je organisatie accepteert geen toegangssleutels op dit soort apparaten. Gebruik een ander apparaat.
activity-register-passkey-added = De toegangssleutel is gemaakt.
activity-register-passkey-renamed = De toegangssleutel heeft zijn nieuwe naam.
activity-register-passkey-removed = De toegangssleutel is verwijderd. Verwijder hem ook van je apparaat.
activity-register-passkey-last = Dit is je enige toegangssleutel. Maak een andere voordat je hem verwijdert.
activity-register-passkey-list-title = Je toegangssleutels
activity-register-passkey-list-lead = Verwijder een toegangssleutel als je het apparaat ervan niet meer hebt.
activity-register-passkey-which = Je toegangssleutels
activity-register-passkey-which-needed = Kies een van je toegangssleutels.
activity-register-passkey-new-name = Nieuwe naam
activity-register-passkey-name-needed = Vul de nieuwe naam in.
activity-register-passkey-another = Nog een toegangssleutel maken
activity-register-passkey-full = { $limit ->
    [one] Je kunt één toegangssleutel hebben. Verwijder hem om een andere te maken.
   *[other] Je kunt { $limit } toegangssleutels hebben. Verwijder er een om een andere te maken.
}
activity-register-passkey-rename = Naam wijzigen
activity-register-passkey-remove = Verwijderen

page-passkey-waiting = Volg wat je apparaat toont.
page-passkey-nothing = We hebben geen toegangssleutel ontvangen. Misschien ben je gestopt, duurde het te lang of staat er geen op dit apparaat. Probeer het opnieuw of kies een andere manier.
page-passkey-unsupported = Deze browser of dit apparaat kan geen toegangssleutels gebruiken. Kies een andere manier of gebruik een ander apparaat.
page-passkey-known = Op dit apparaat staat al een toegangssleutel van je.
page-passkey-failed = De toegangssleutel kon op deze pagina niet worden gebruikt. Probeer het opnieuw of kies een andere manier.
page-passkey-without = Voor toegangssleutels is JavaScript nodig, en dat staat uit in je browser. Zet het aan of kies een andere manier.
page-me-passkeys = Toegangssleutels (passkeys)
page-me-passkeys-none = Geen
page-me-passkey-since = Gemaakt
page-me-passkey-used = Laatst gebruikt
page-me-passkey-never-used = Nog niet gebruikt
page-me-passkeys-manage = Toegangssleutels toevoegen, hernoemen of verwijderen

event-passkey-registered = Er is een toegangssleutel gemaakt
event-passkey-removed = Er is een toegangssleutel verwijderd
event-passkey-refused = Een toegangssleutel is geweigerd
