# Choosing among the ways to register.

activity-methods-register-title = Kies wat je wilt instellen
activity-methods-register-lead = Kies wat je wilt gebruiken als je je wachtwoord vergeet.
activity-methods-register-needed = { $number ->
    [one] Hiervan is er nog één nodig.
   *[other] Hiervan zijn er nog { $number } nodig.
}
activity-methods-points = Eén manier is misschien niet genoeg. We vragen om nog een, tot je bevestigingen samen sterk genoeg zijn.
activity-methods-option-register-questions = Vragen
activity-methods-option-register-questions-hint = Antwoorden die alleen jij kent.
activity-methods-option-register-contact = Persoonlijk e-mailadres
activity-methods-option-register-contact-hint = Daar sturen we codes naartoe als je je werkmail niet kunt lezen.
activity-methods-option-register-authenticator = Authenticator-app
activity-methods-option-register-authenticator-hint = Een app op je telefoon laat codes zien, ook zonder netwerkverbinding.
activity-methods-option-register-passkey = Toegangssleutel (passkey)
activity-methods-option-register-passkey-hint = Je vingerafdruk, gezicht of pincode op een telefoon of computer, of een beveiligingssleutel.
activity-methods-option-register-recovery-codes = Herstelcodes
activity-methods-option-register-recovery-codes-hint = Codes die je voor noodgevallen afdrukt of opschrijft.
activity-methods-option-register-phone = Mobiel nummer
activity-methods-option-register-phone-hint = Daar sturen we codes naartoe, per sms of met een telefoontje.
activity-methods-option-remember-browser = Deze browser
activity-methods-option-remember-browser-hint = De volgende keer telt deze browser mee als deel van het bewijs dat jij het bent.
activity-methods-option-confirm-contact = Werkmailadres
activity-methods-option-confirm-contact-hint = Bevestig dat je het adres leest dat je van je organisatie hebt gekregen.

activity-confirm-contact-title = Bevestig je werkmailadres
activity-confirm-contact-lead = { $minutes ->
    [one] We hebben een code gestuurd naar { $address }. Die werkt één minuut. Vul hem hier in, zodat codes je daar bereiken als je je wachtwoord vergeet.
   *[other] We hebben een code gestuurd naar { $address }. Die werkt { $minutes } minuten. Vul hem hier in, zodat codes je daar bereiken als je je wachtwoord vergeet.
}
activity-confirm-contact-none = Je organisatie heeft geen e-mailadres van je. Vraag het de helpdesk.

activity-register-totp-list-title = Je authenticatie-apps
activity-register-totp-list-lead = Verwijder een app als je de telefoon ervan niet meer hebt.
activity-register-totp-name = Naam van de app
activity-register-totp-name-hint = Bijvoorbeeld de telefoon waar hij op staat. Je mag dit leeg laten.
activity-register-totp-which-needed = Kies een van je apps.
activity-register-totp-added = De app is ingesteld.
activity-register-totp-renamed = De app heeft zijn nieuwe naam.
activity-register-totp-removed = De app is verwijderd. De codes ervan werken hier niet meer.
activity-register-totp-last = Dit is je enige app. Stel een andere in voordat je hem verwijdert.
activity-register-totp-another = Nog een app instellen
activity-register-totp-back = Terug naar mijn apps
activity-register-totp-full = { $limit ->
    [one] Je kunt één app hebben. Verwijder die om een andere in te stellen.
   *[other] Je kunt { $limit } apps hebben. Verwijder er een om een andere in te stellen.
}
page-me-app-used = Laatst gebruikt
