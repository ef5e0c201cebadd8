# Login hos en udbyder udefra (OpenID Connect), for alle.

activity-external-sign-in-title = Log ind med { $provider }
activity-external-sign-in-lead = Du går til { $provider } for at logge ind og kommer tilbage hertil bagefter. Det, du skriver dér, kan ikke ses her.
activity-external-sign-in-go = Fortsæt med { $provider }
activity-external-sign-in-denied = Login med { $provider } blev afbrudt eller afvist. Prøv igen, eller vælg en anden måde, hvis der er en nedenfor.
activity-external-sign-in-not-signed-in = { $provider } loggede dig ikke ind. Prøv igen, og gør det, du bliver bedt om dér, eller vælg en anden måde, hvis der er en nedenfor.
activity-external-sign-in-failed = Svaret fra { $provider } kunne ikke bruges. Det tæller ikke som et forkert forsøg. Prøv igen, eller vælg en anden måde, hvis der er en nedenfor.
activity-external-sign-in-away = { $provider } svarer ikke i øjeblikket. Det tæller ikke som et forkert forsøg. Prøv igen om nogle minutter, eller vælg en anden måde, hvis der er en nedenfor.
activity-external-sign-in-stale = Det login tog for lang tid eller hører til et tidligere forsøg. Begynd forfra.
activity-external-sign-in-other = Den konto, du loggede ind med hos { $provider }, passer ikke til det navn, der er angivet her. Log ud dér, og prøv igen med din egen konto.
activity-methods-option-external-sign-in = Log ind et andet sted
activity-methods-option-external-sign-in-hint = Brug en konto, som du også logger ind med andre steder i din organisation.

page-elsewhere-title = Log nu ind et andet sted
page-elsewhere-lead = Du bliver sendt til { $host }. Hvis der ikke sker noget, så brug knappen.
page-elsewhere-go = Gå dertil nu
page-error-back-title = Dette login hører ikke til her
page-error-back-detail = Det blev begyndt i en anden browser eller er forbi for længst. Gå tilbage til den side, hvor du begyndte, og prøv igen dér. Intet er ændret.
