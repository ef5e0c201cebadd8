# Buttons, errors that any page can show, and the strength meter.

action-continue = Doorgaan
action-stop-here = Hier stoppen
action-stop = Stoppen, niets wijzigen
action-other-way = Andere manier kiezen
action-resend = Nieuwe code sturen
action-save-password = Nieuw wachtwoord opslaan
action-unlock = Mijn account ontgrendelen
action-back-home = Terug naar de startpagina
action-skip = Deze stap overslaan
action-save-answers = Mijn antwoorden opslaan
action-send-code = Code sturen
action-other-address = Ander adres gebruiken

error-directory-unavailable = De inlogdienst van je organisatie is nu niet bereikbaar. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
error-condition-unknown = Iets waar de regels van je organisatie naar vragen, is nu niet vast te stellen. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw of vraag het je helpdesk.
error-store-unavailable = Deze dienst kan nu niets opslaan. Zolang dat zo is, wijzigt hij ook niets. Probeer het over een paar minuten opnieuw.
error-busy = Veel mensen gebruiken deze dienst op dit moment. Er is niets gewijzigd. Probeer het over een paar seconden opnieuw.
error-too-many = { $seconds ->
    [one] Te veel pogingen. Er is niets gewijzigd. Probeer het over één seconde opnieuw.
   *[other] Te veel pogingen. Er is niets gewijzigd. Probeer het over { $seconds } seconden opnieuw.
}
error-not-found = Op dit adres is niets te vinden. Ga terug naar de startpagina.
error-bug = Er ging bij ons iets mis. Geef deze referentie door als je contact opneemt met de helpdesk: { $reference }
error-input-too-long = Deze tekst is te lang. Maak hem korter en probeer het opnieuw.
error-input-control-characters = Deze tekst bevat tekens die hier niet kunnen. Typ hem in plaats van hem te plakken.
error-input-unknown-field = Deze pagina is verouderd. Laad hem opnieuw en probeer het nog eens. Er is niets gewijzigd.

strength-caption = Sterkte
strength-0 = Heel zwak: meteen te raden
strength-1 = Zwak: snel te raden
strength-2 = Redelijk: een paar tekens meer helpen
strength-3 = Goed
strength-4 = Heel goed
