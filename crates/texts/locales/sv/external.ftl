# Inloggning hos en leverantör utanför (OpenID Connect), för alla.

activity-external-sign-in-title = Logga in med { $provider }
activity-external-sign-in-lead = Du går till { $provider } för att logga in och kommer tillbaka hit efteråt. Det du skriver där syns inte här.
activity-external-sign-in-go = Fortsätt med { $provider }
activity-external-sign-in-denied = Inloggningen med { $provider } avbröts eller nekades. Försök igen, eller välj ett annat sätt om det finns ett nedan.
activity-external-sign-in-not-signed-in = { $provider } loggade inte in dig. Försök igen och gör det du ombeds där, eller välj ett annat sätt om det finns ett nedan.
activity-external-sign-in-failed = Svaret från { $provider } gick inte att använda. Det räknas inte som ett felaktigt försök. Försök igen, eller välj ett annat sätt om det finns ett nedan.
activity-external-sign-in-away = { $provider } svarar inte just nu. Det räknas inte som ett felaktigt försök. Försök igen om några minuter, eller välj ett annat sätt om det finns ett nedan.
activity-external-sign-in-stale = Den inloggningen tog för lång tid eller hör till ett tidigare försök. Börja om.
activity-external-sign-in-other = Kontot som du loggade in med hos { $provider } stämmer inte med namnet som angavs här. Logga ut där och försök igen med ditt eget konto.
activity-methods-option-external-sign-in = Logga in någon annanstans
activity-methods-option-external-sign-in-hint = Använd ett konto som du också loggar in med på andra ställen i din organisation.

page-elsewhere-title = Logga nu in någon annanstans
page-elsewhere-lead = Du skickas till { $host }. Om inget händer, använd knappen.
page-elsewhere-go = Gå dit nu
page-error-back-title = Den här inloggningen hör inte hit
page-error-back-detail = Den påbörjades i en annan webbläsare eller är över sedan länge. Gå tillbaka till sidan där du började och försök igen där. Inget har ändrats.
