# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Stel je wachtwoord opnieuw in zonder netwerk
endpoint-account-ask = Je gebruikersnaam
endpoint-finished = Het wachtwoord dat eerder voor { $account } is ingesteld, werkt nu op deze computer.
endpoint-working = Controleren …
endpoint-cancelled = Er is niets gewijzigd.

endpoint-refused-name = Dat is geen gebruikersnaam. Controleer hem en probeer het opnieuw.
endpoint-refused-excluded = Het wachtwoord van dit account kan hier niet opnieuw worden ingesteld. Vraag het aan de helpdesk.
endpoint-refused-not-yours = Je kunt hier alleen het wachtwoord van je eigen account opnieuw instellen.
endpoint-refused-unknown = Deze computer kent het account { $account } niet. Hij kent alleen mensen die hier al eens hebben ingelogd.

endpoint-trouble-not-enrolled = Deze computer is hiervoor niet ingesteld. Vraag het aan de helpdesk.
endpoint-trouble-revoked = Deze computer mag dit niet meer doen. Vraag het aan de helpdesk.
endpoint-trouble-memory = Deze computer kan niet lezen wat hij hiervoor bewaart. Vraag de helpdesk om naar “reclave-offline status” te kijken.
endpoint-trouble-busy = Te veel mensen doen dit op dit moment. Wacht even en probeer het opnieuw.
endpoint-trouble-no-helper = De dienst voor nieuwe wachtwoorden draait niet op deze computer. Vraag het aan de helpdesk.

endpoint-code-title = Vraag een antwoordcode op
endpoint-code-scan = Scan de afbeelding met je telefoon. Stel op de pagina die opent een nieuw wachtwoord in voor { $account }. Daarna toont die je een antwoordcode.
endpoint-code-help = Geen scanner? Typ ? om de code als tekst te zien. Kan je telefoon de afbeelding niet lezen? Typ dan { $swap } om donker en licht te wisselen.
endpoint-code-type = Open { $site } op een telefoon of een andere computer en vul de tekens hieronder in. Stel daar een nieuw wachtwoord in voor { $account }. De pagina toont je dan een antwoordcode.
endpoint-code-type-anywhere = Open op een telefoon of een andere computer je wachtwoordsite, kies “Mijn computer is offline” en vul de tekens hieronder in. Stel daar een nieuw wachtwoord in voor { $account }. De pagina toont je dan een antwoordcode.
endpoint-code-until = { $minutes ->
    [one] Je hebt hiervoor één minuut.
   *[other] Je hebt hiervoor { $minutes } minuten.
}
endpoint-code-anew = Deze code kan niet meer worden gebruikt. Hier is een nieuwe.
endpoint-code-enough = Dat waren te veel pogingen. Begin opnieuw wanneer je zover bent.

endpoint-response-ask = Antwoordcode
endpoint-response-again = Antwoordcode (druk gewoon op Enter voor dezelfde)
endpoint-response-empty = Vul de antwoordcode in die de pagina toont: 20 letters en cijfers.

endpoint-password-title = Je nieuwe wachtwoord
endpoint-password-same = Typ het nieuwe wachtwoord precies zoals je het op de pagina hebt ingesteld.
endpoint-password-any = Kies een nieuw wachtwoord voor deze computer. Als je weer verbinding hebt, moet je het nog een keer wijzigen.
endpoint-password-rules = Je wachtwoord moet aan deze regels voldoen:
endpoint-password-unmet = Dit wachtwoord voldoet niet aan deze regels:
endpoint-password-ask = Nieuw wachtwoord
endpoint-password-repeat = Herhaal nieuw wachtwoord
endpoint-password-differs = De twee wachtwoorden zijn niet gelijk. Typ ze allebei opnieuw.
endpoint-password-unusable = Dit kan geen wachtwoord zijn. Typ het opnieuw.

endpoint-failed-length = De antwoordcode heeft { $expected } tekens, jij hebt er { $found } getypt.
endpoint-failed-character = “{ $character }” in groep { $group } komt in geen enkele antwoordcode voor. Controleer deze groep.
endpoint-failed-groups = { $count ->
    [one] Groep { $groups } van de antwoordcode is verkeerd getypt. Controleer hem.
   *[other] De groepen { $groups } van de antwoordcode zijn verkeerd getypt. Controleer ze.
}
endpoint-failed-version = Deze antwoordcode is nieuwer dan deze computer begrijpt. Vraag het aan de helpdesk.
endpoint-failed-mismatch = Antwoordcode en wachtwoord passen niet bij elkaar. Typ precies het wachtwoord dat je op de pagina hebt ingesteld, en controleer of de pagina jouw account en de code van deze computer toont.
endpoint-failed-earlier = Deze antwoordcode hoort bij een eerdere code van deze computer. Gebruik de code die nu wordt getoond.
endpoint-failed-used = Deze antwoordcode is al gebruikt. Vraag een nieuwe op.
endpoint-failed-expired = Dit duurde te lang, de code is niet meer geldig.
endpoint-failed-clock = De klok van deze computer lijkt niet te kloppen: hij geeft { $now } aan. Zet hem goed of vraag het aan de helpdesk.
endpoint-failed-too-long = Dit wachtwoord is te lang.
endpoint-failed-left = { $left ->
    [one] Je hebt nog één poging met deze code.
   *[other] Je hebt nog { $left } pogingen met deze code.
}

endpoint-store-busy = De plek waar deze computer wachtwoorden bewaart, is nu in gebruik. Er is niets gewijzigd. Probeer het zo meteen opnieuw.
endpoint-store-changed = Het wachtwoord van dit account is intussen gewijzigd, dus het is zo gelaten.
endpoint-store-unusable = Deze computer kan zijn bewaarde wachtwoord niet wijzigen, dus er is niets gewijzigd. Meld het aan de helpdesk: { $detail }
endpoint-store-later = Je antwoordcode is geaccepteerd, maar het wachtwoord kan nu niet worden opgeslagen. Probeer het zo meteen opnieuw; dan wordt het afgerond.

endpoint-done-title = Gelukt
endpoint-done-same = Het nieuwe wachtwoord van { $account } werkt nu op deze computer.
endpoint-done-any = Het nieuwe wachtwoord van { $account } werkt nu op deze computer. Wijzig het nog een keer zodra je weer verbinding hebt.

endpoint-report-differs = Het wachtwoord van { $account } op deze computer is een ander dan bij je organisatie. Log in met dat van je organisatie als je verbinding hebt, of stel een nieuw in op de wachtwoordsite.

endpoint-screen-keys = Enter: doorgaan    Esc: annuleren
