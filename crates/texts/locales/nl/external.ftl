# Aanmelden bij een aanbieder buiten (OpenID Connect), voor iedereen.

activity-external-sign-in-title = Meld u aan met { $provider }
activity-external-sign-in-lead = U gaat naar { $provider } om u aan te melden en komt daarna hier terug. Wat u daar typt, is hier niet te zien.
activity-external-sign-in-go = Doorgaan met { $provider }
activity-external-sign-in-denied = Het aanmelden met { $provider } is afgebroken of geweigerd. Probeer het opnieuw, of kies een andere manier als die hieronder wordt aangeboden.
activity-external-sign-in-not-signed-in = { $provider } heeft u niet aangemeld. Probeer het opnieuw en doe wat daar wordt gevraagd, of kies een andere manier als die hieronder wordt aangeboden.
activity-external-sign-in-failed = Het antwoord van { $provider } was niet bruikbaar. Dit telt niet als foute poging. Probeer het opnieuw, of kies een andere manier als die hieronder wordt aangeboden.
activity-external-sign-in-away = { $provider } antwoordt op dit moment niet. Dit telt niet als foute poging. Probeer het over een paar minuten opnieuw, of kies een andere manier als die hieronder wordt aangeboden.
activity-external-sign-in-stale = Dit aanmelden duurde te lang of hoort bij een eerdere poging. Begin opnieuw.
activity-external-sign-in-other = Het account waarmee u zich bij { $provider } hebt aangemeld, past niet bij de naam die hier is opgegeven. Meld u daar af en probeer het opnieuw met uw eigen account.
activity-methods-option-external-sign-in = Elders aanmelden
activity-methods-option-external-sign-in-hint = Gebruik een account waarmee u zich ook elders in uw organisatie aanmeldt.

page-elsewhere-title = Meld u nu elders aan
page-elsewhere-lead = U wordt naar { $host } gebracht. Gebeurt er niets, gebruik dan de knop.
page-elsewhere-go = Ga er nu heen
page-error-back-title = Deze aanmelding hoort hier niet
page-error-back-detail = Ze is in een andere browser begonnen of al lang voorbij. Ga terug naar de pagina waar u begon en probeer het daar opnieuw. Er is niets gewijzigd.
