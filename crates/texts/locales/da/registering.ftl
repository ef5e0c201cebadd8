# Choosing among the ways to register.

activity-methods-register-title = Vælg, hvad du vil sætte op
activity-methods-register-lead = Vælg, hvad du vil bruge, når du glemmer din adgangskode.
activity-methods-register-needed = { $number ->
    [one] Der mangler stadig én af dem.
   *[other] Der mangler stadig { $number } af dem.
}
activity-methods-points = Én måde er måske ikke nok. Vi beder om en til, indtil dine bekræftelser tilsammen er stærke nok.
activity-methods-option-register-questions = Spørgsmål
activity-methods-option-register-questions-hint = Svar, som kun du kender.
activity-methods-option-register-contact = Privat e-mailadresse
activity-methods-option-register-contact-hint = Vi sender koder dertil, når du ikke kan læse din e-mail på arbejdet.
activity-methods-option-register-authenticator = Godkendelsesapp
activity-methods-option-register-authenticator-hint = En app på din telefon viser koder, også uden netforbindelse.
activity-methods-option-register-passkey = Adgangsnøgle
activity-methods-option-register-passkey-hint = Dit fingeraftryk, dit ansigt eller din pinkode på en telefon eller computer, eller en sikkerhedsnøgle.
activity-methods-option-register-recovery-codes = Gendannelseskoder
activity-methods-option-register-recovery-codes-hint = Koder, som du udskriver eller skriver ned til nødsituationer.
activity-methods-option-register-phone = Mobilnummer
activity-methods-option-register-phone-hint = Vi sender koder dertil, i en sms eller med et opkald.
activity-methods-option-remember-browser = Denne browser
activity-methods-option-remember-browser-hint = Næste gang tæller den som en del af beviset for, at det er dig.
activity-methods-option-confirm-contact = E-mailadresse på arbejdet
activity-methods-option-confirm-contact-hint = Bekræft, at du læser den adresse, du har fra din organisation.

activity-confirm-contact-title = Bekræft din e-mailadresse på arbejdet
activity-confirm-contact-lead = { $minutes ->
    [one] Vi har sendt en kode til { $address }. Den virker i ét minut. Skriv den her, så koder når dig der, når du glemmer din adgangskode.
   *[other] Vi har sendt en kode til { $address }. Den virker i { $minutes } minutter. Skriv den her, så koder når dig der, når du glemmer din adgangskode.
}
activity-confirm-contact-none = Din organisation har ingen e-mailadresse til dig. Spørg helpdesken.

activity-register-totp-list-title = Dine godkendelsesapps
activity-register-totp-list-lead = Fjern en app, når du ikke længere har dens telefon.
activity-register-totp-name = Appens navn
activity-register-totp-name-hint = For eksempel den telefon, den er på. Du kan lade feltet være tomt.
activity-register-totp-which-needed = Vælg en af dine apps.
activity-register-totp-added = Appen er sat op.
activity-register-totp-renamed = Appen har fået sit nye navn.
activity-register-totp-removed = Appen er fjernet. Dens koder virker ikke længere her.
activity-register-totp-last = Det er din eneste app. Sæt en anden op, før du fjerner den.
activity-register-totp-another = Sæt endnu en app op
activity-register-totp-back = Tilbage til mine apps
activity-register-totp-full = { $limit ->
    [one] Du kan have én app. Fjern den for at sætte en anden op.
   *[other] Du kan have { $limit } apps. Fjern en for at sætte en anden op.
}
page-me-app-used = Sidst brugt
