# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Naar de inhoud
page-nav = Account en taal
page-nav-language = Taal:
page-nav-me = Profiel
page-nav-sign-in = Inloggen
page-nav-sign-out = Uitloggen
page-help = Hulp nodig?
page-feedback = Feedback geven
page-back = Terug
page-problem-title = Probleem:
page-problem-several = { $count ->
    [one] Er is één punt waar je naar moet kijken:
   *[other] Er zijn { $count } punten waar je naar moet kijken:
}
page-step = Stap { $step } van { $of }

page-home-title = Wat wil je doen?
page-home-hello = Hallo, { $name }
page-home-lead = Dit kun je allemaal zelf, op elk moment en op elk apparaat.
page-home-empty = Er is hier nu niets te doen.
page-home-update = De helpdesk of een wijziging van de regels vraagt je om je registratie bij te werken. Kies “{ $task }”.
page-home-me = Bekijken wat ik heb geregistreerd

page-sign-in-title = Inloggen
page-sign-in-lead = Bekijk je profiel en de taken die voor jou gelden.

page-find-label = Je gebruikersnaam
page-find-label-attribute = Je ID
page-find-hint = Zoals je hem op je werk typt, bijvoorbeeld ana.lopez, DOMEIN\ana.lopez of je e-mailadres.
page-find-domain = Domein
page-find-next = Doorgaan
page-find-start = Beginnen
page-find-signed-in = Je bent ingelogd als { $name }.
page-find-empty = Vul je gebruikersnaam in.
page-find-search-title = Ik weet mijn gebruikersnaam niet
page-find-search-label = Het begin van je naam
page-find-search-button = Zoeken
page-find-search-short = Vul minstens twee letters van je naam in.

page-found-title = Wie ben jij?
page-found-lead = { $count ->
    [one] De naam van één persoon begint met “{ $text }”.
   *[other] De namen van { $count } personen beginnen met “{ $text }”.
}
page-found-nobody = Niemands naam begint met “{ $text }”. Controleer de spelling of vul alleen de eerste letters in.
page-found-again = Andere naam invullen

page-field-choose = Kies uit de lijst
page-field-optional = (mag je leeg laten)
page-field-control = Hier staan tekens in die je niet kunt zien of typen. Haal ze weg en probeer het opnieuw.
page-field-too-long = { $most ->
    [one] Dit is te lang. Gebruik één teken.
   *[other] Dit is te lang. Gebruik hoogstens { $most } tekens.
}

page-reveal-show = Tonen
page-reveal-hide = Verbergen
page-reveal-label = Tonen: { $field }

page-rules-title = Regels voor het nieuwe wachtwoord
page-rules-met = Voldaan
page-rules-unmet = Nog niet voldaan
page-rules-on-save = gecontroleerd bij het opslaan
page-rules-all-met = Aan alle regels is voldaan.
page-rules-some-unmet = { $count ->
    [one] Aan één regel is nog niet voldaan.
   *[other] Aan { $count } regels is nog niet voldaan.
}
page-suggest-button = Wachtwoord voorstellen
page-suggest-here = Dit wachtwoord voldoet aan de regels. Bewaar het op een veilige plek en vul het hieronder in.

page-codes-copy = Codes kopiëren
page-codes-print = Codes afdrukken
page-codes-copied = De codes zijn gekopieerd.
page-otp-scan = Scan deze afbeelding met je authenticator-app.
page-otp-type = Lukt scannen niet? Typ dan deze sleutel in de app:
page-otp-open = Openen in een app op dit apparaat

page-until-left = Nog { $time } geldig
page-until-minutes = { $minutes ->
    [0] Nog minder dan één minuut geldig.
    [one] Nog één minuut geldig.
   *[other] Nog { $minutes } minuten geldig.
}
page-until-over = De tijd is om: dit werkt niet meer.

page-run-stale = Deze pagina was verouderd, dus wat je het laatst hebt ingevuld, is niet gebruikt. Hier zie je waar je nu bent.
page-run-ends = { $minutes ->
    [one] Voor je veiligheid sluit deze pagina over één minuut.
   *[other] Voor je veiligheid sluit deze pagina over { $minutes } minuten.
}
page-run-ends-title = Ben je er nog?
page-run-ends-lead = Voor je veiligheid sluit deze pagina binnenkort. Wat je hebt ingevuld, gaat dan verloren en wordt niet gebruikt; je kunt altijd opnieuw beginnen.
page-run-ends-stay = Verdergaan

page-session-note = { $minutes ->
    [one] Na één minuut zonder activiteit word je uitgelogd.
   *[other] Na { $minutes } minuten zonder activiteit word je uitgelogd.
}
page-session-title = Ben je er nog?
page-session-lead = Voor je veiligheid word je over ongeveer twee minuten uitgelogd. Wat je hebt ingevuld, gaat dan verloren en wordt niet gebruikt.
page-session-stay = Ingelogd blijven

page-me-title = Mijn profiel
page-me-account = Je account
page-me-name = Naam
page-me-logon-name = Gebruikersnaam
page-me-corporate-mail = Zakelijke e-mail
page-me-password-expires = Wachtwoord verloopt
page-me-never = Nooit
page-me-none = Geen
page-me-not-yet = Nog niet
page-me-proofs = Hoe je bevestigt dat jij het bent
page-me-registered = Geregistreerd
page-me-questions = Beveiligingsvragen
page-me-questions-count = { $count ->
    [0] Geen
    [one] Eén beantwoord
   *[other] { $count } beantwoord
}
page-me-personal-mail = Persoonlijke e-mail
page-me-totp = Authenticator-app
page-me-recovery = Herstelcodes
page-me-recovery-count = { $count ->
    [0] Geen meer over
    [one] Nog één over
   *[other] Nog { $count } over
}
page-me-locked = Na te veel foute pogingen kun je dit niet gebruiken tot:
page-me-history = Wat er met je account is gebeurd
page-me-history-lead = Zie je iets wat je niet zelf hebt gedaan? Meld het dan aan de helpdesk.
page-me-history-empty = Nog niets.
page-me-done = Gelukt
page-me-failed = Mislukt

page-error-reference = Referentie voor de helpdesk:
page-error-back-to-task = Terug naar waar ik was
page-error-not-found-title = Deze pagina bestaat niet
page-error-not-found-detail = Misschien is het adres verkeerd getypt of is de pagina verplaatst. Er is niets gewijzigd.
page-error-run-title = Deze pagina is niet meer open
page-error-run-detail = Hij is na een tijd zonder activiteit gesloten of in een andere browser begonnen. Door hem te openen is er niets gewijzigd. Begin opnieuw vanaf de startpagina.
page-error-malformed-title = Dit verzoek is onbruikbaar
page-error-malformed-detail = Het kwam niet van een pagina van deze site of het is onderweg beschadigd. Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en probeer het nog eens.
page-error-too-large-title = Dit is te veel in één keer
page-error-too-large-detail = Het verzoek is groter dan deze site aanneemt. Er is niets gewijzigd.
page-error-method-title = Dit kan hier niet
page-error-method-detail = Het adres klopt, maar niet voor dit soort verzoek. Er is niets gewijzigd.
page-error-cross-site-title = Dit verzoek kwam van een andere site
page-error-cross-site-detail = Voor je veiligheid is het geweigerd. Er is niets gewijzigd. Open de startpagina van deze site en begin daar.
page-error-slow-title = Dit duurde te lang
page-error-slow-detail = Het is niet zeker of je laatste stap is afgerond. Ga terug om te zien waar je bent voordat je het opnieuw probeert.
page-error-sign-in-title = Log eerst in
page-error-sign-in-detail = Je bent niet ingelogd of je sessie is afgelopen. Er is niets gewijzigd.
page-error-denied-title = Dit mag niet
page-error-invalid-title = Dit is onbruikbaar
page-error-too-many-title = Te veel pogingen
page-error-too-many-detail = { $minutes ->
    [one] Er is niets gewijzigd. Wacht één minuut en probeer het dan opnieuw.
   *[other] Er is niets gewijzigd. Wacht { $minutes } minuten en probeer het dan opnieuw.
}
page-error-unavailable-title = Nu niet beschikbaar
page-error-defect-title = Er ging bij ons iets mis
page-error-defect-detail = Het is niet zeker of je laatste stap is afgerond. Ga terug om te zien waar je bent. Gebeurt het nog eens? Geef dan de referentie hieronder door aan de helpdesk.
page-error-host-title = Deze site heeft een ander adres
page-error-host-detail = Er is niets gewijzigd. Open hem op dit adres:
page-error-plain-http-title = Deze verbinding is niet versleuteld
page-error-plain-http-detail = Wachtwoorden zouden onderweg leesbaar zijn, dus hier wordt niets getoond of gewijzigd. Gebruik een adres dat begint met https.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = E-mails van de demo
page-demo-mails-lead = De demo verstuurt niets. Elke e-mail die zou zijn verstuurd, zie je hier, de nieuwste eerst.
page-demo-mails-to = Aan
page-demo-mails-html = Zoals een mailprogramma hem toont
page-demo-mails-empty = Nog geen e-mail. Begin een taak die een code stuurt en kom dan terug.
page-demo-mails-again = Kijken of er nieuwe e-mails zijn
page-demo-try = Een wachtwoord uitproberen
page-demo-try-lead = Log in zoals elk ander programma op het werk dat zou doen en kijk of een wachtwoord werkt.
page-demo-password = Wachtwoord
page-demo-people-title = Personen om te spelen
page-demo-people-lead = Dit bedrijf is verzonnen. Kies een van deze personen en help jezelf zoals die dat zou doen.
