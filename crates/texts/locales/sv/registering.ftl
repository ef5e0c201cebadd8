# Choosing among the ways to register.

activity-methods-register-title = Välj vad du vill lägga till
activity-methods-register-lead = Välj vad du vill använda när du har glömt ditt lösenord.
activity-methods-register-needed = { $number ->
    [one] En av dem behövs fortfarande.
   *[other] { $number } av dem behövs fortfarande.
}
activity-methods-points = Ett sätt räcker kanske inte. Vi ber om ett till tills dina bekräftelser är tillräckligt starka tillsammans.
activity-methods-option-register-questions = Frågor
activity-methods-option-register-questions-hint = Svar som bara du känner till.
activity-methods-option-register-contact = Privat e-postadress
activity-methods-option-register-contact-hint = Dit skickar vi koder när du inte kan läsa din e-post på jobbet.
activity-methods-option-register-authenticator = Autentiseringsapp
activity-methods-option-register-authenticator-hint = En app i din telefon visar koder, även utan nätanslutning.
activity-methods-option-register-passkey = Lösennyckel (passkey)
activity-methods-option-register-passkey-hint = Ditt fingeravtryck, ditt ansikte eller din pinkod på en telefon eller dator, eller en säkerhetsnyckel.
activity-methods-option-register-recovery-codes = Återställningskoder
activity-methods-option-register-recovery-codes-hint = Koder som du skriver ut eller skriver upp för nödfall.
activity-methods-option-register-phone = Mobilnummer
activity-methods-option-register-phone-hint = Dit skickar vi koder, i ett sms eller genom ett samtal.
activity-methods-option-remember-browser = Den här webbläsaren
activity-methods-option-remember-browser-hint = Nästa gång räknas den som en del av beviset för att det är du.
activity-methods-option-confirm-contact = E-postadress på jobbet
activity-methods-option-confirm-contact-hint = Bekräfta att du läser adressen som du har fått av din organisation.

activity-confirm-contact-title = Bekräfta din e-postadress på jobbet
activity-confirm-contact-lead = { $minutes ->
    [one] Vi har skickat en kod till { $address }. Den gäller i en minut. Skriv den här, så att koder når dig där när du har glömt ditt lösenord.
   *[other] Vi har skickat en kod till { $address }. Den gäller i { $minutes } minuter. Skriv den här, så att koder når dig där när du har glömt ditt lösenord.
}
activity-confirm-contact-none = Din organisation har ingen e-postadress till dig. Fråga helpdesken.

activity-register-totp-list-title = Dina autentiseringsappar
activity-register-totp-list-lead = Ta bort en app när du inte längre har telefonen.
activity-register-totp-name = Appens namn
activity-register-totp-name-hint = Till exempel telefonen som den finns på. Du kan lämna fältet tomt.
activity-register-totp-which-needed = Välj en av dina appar.
activity-register-totp-added = Appen är tillagd.
activity-register-totp-renamed = Appen har sitt nya namn.
activity-register-totp-removed = Appen är borttagen. Dess koder gäller inte längre här.
activity-register-totp-last = Det här är din enda app. Lägg till en annan innan du tar bort den.
activity-register-totp-another = Lägg till en app till
activity-register-totp-back = Tillbaka till mina appar
activity-register-totp-full = { $limit ->
    [one] Du kan ha en app. Ta bort den för att lägga till en annan.
   *[other] Du kan ha { $limit } appar. Ta bort en för att lägga till en annan.
}
page-me-app-used = Senast använd
