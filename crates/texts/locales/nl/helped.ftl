# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Mijn account activeren
task-activate-account-description = Kies je eerste wachtwoord met de toegangscode die je hebt gekregen.
run-done-activate-account-title = Je account is klaar
run-done-activate-account-lead = Log in met je nieuwe wachtwoord. Registreer je daarna, zodat je jezelf voortaan kunt helpen.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Laat het me weten als de helpdesk heeft bevestigd wie ik ben
    [helpdesk-prove] Laat het me weten als de helpdesk me heeft laten zien dat het echt de helpdesk is
    [helpdesk-reset] Laat het me weten als de helpdesk mijn wachtwoord opnieuw heeft ingesteld
    [helpdesk-passcode] Laat het me weten als de helpdesk een toegangscode voor mijn account heeft uitgegeven
    [helpdesk-unlock] Laat het me weten als de helpdesk mijn account heeft ontgrendeld
    [helpdesk-unlock-profile] Laat het me weten als de helpdesk mijn registratie heeft ontgrendeld
    [helpdesk-update] Laat het me weten als de helpdesk me vraagt mijn registratie bij te werken
    [helpdesk-enable] Laat het me weten als de helpdesk mijn account heeft ingeschakeld
    [helpdesk-forget-browsers] Laat het me weten als de helpdesk mijn browsers heeft laten vergeten
    [helpdesk-stop-waiting] Laat het me weten als de helpdesk een wijziging van mijn account heeft gestopt
   *[other] Laat het me weten als de helpdesk de taak “{ $task }” voor mijn account heeft uitgevoerd
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Laat het me weten als iemand in mijn naam belde en zich niet kon identificeren
    [helpdesk-prove] Laat het me weten als de helpdesk me niet kon laten zien dat het echt de helpdesk is
    [helpdesk-reset] Laat het me weten als de helpdesk mijn wachtwoord niet opnieuw kon instellen
    [helpdesk-passcode] Laat het me weten als de helpdesk geen toegangscode voor mijn account kon uitgeven
    [helpdesk-unlock] Laat het me weten als de helpdesk mijn account niet kon ontgrendelen
    [helpdesk-unlock-profile] Laat het me weten als de helpdesk mijn registratie niet kon ontgrendelen
    [helpdesk-update] Laat het me weten als de helpdesk me niet kon vragen mijn registratie bij te werken
    [helpdesk-enable] Laat het me weten als de helpdesk mijn account niet kon inschakelen
    [helpdesk-forget-browsers] Laat het me weten als de helpdesk mijn browsers niet kon laten vergeten
    [helpdesk-stop-waiting] Laat het me weten als de helpdesk een wijziging van mijn account niet kon stoppen
   *[other] Laat het me weten als de taak “{ $task }” van de helpdesk voor mijn account is mislukt
}

# Mails about calls to the help desk.
mail-caller-code-subject = Je code voor de helpdesk van { $organization }
mail-caller-code-body-1 = { $operator } van de helpdesk vraagt je om deze code voor te lezen, om zeker te weten dat jij het bent:
mail-caller-code-body-2 = { $minutes ->
    [one] De code werkt één keer en is één minuut geldig. Lees hem alleen voor als je nu met de helpdesk spreekt en daar zelf naartoe hebt gebeld.
   *[other] De code werkt één keer en is { $minutes } minuten geldig. Lees hem alleen voor als je nu met de helpdesk spreekt en daar zelf naartoe hebt gebeld.
}
mail-caller-code-body-3 = Spreek je niet met de helpdesk? Dan doet iemand anders zich voor als jou. Geef deze code aan niemand en meld het aan de helpdesk.

mail-prove-operator-subject = Spreek je met de helpdesk van { $organization }?
mail-prove-operator-body-1 = { $operator } van de helpdesk gaat dit getal aan je voorlezen:
mail-prove-operator-body-2 = { $minutes ->
    [one] Hoor je hetzelfde getal, dan spreek je met de helpdesk. Het is één minuut geldig.
   *[other] Hoor je hetzelfde getal, dan spreek je met de helpdesk. Het is { $minutes } minuten geldig.
}
mail-prove-operator-body-3 = Is het getal niet hetzelfde, of moet je het zelf voorlezen? Hang dan op en bel de helpdesk. De helpdesk vraagt nooit om je wachtwoord.

mail-helpdesk-passcode-subject = Je toegangscode voor { $organization }
mail-helpdesk-passcode-body-1 = { $operator } van de helpdesk heeft je deze toegangscode gegeven:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Hij werkt één keer en is één minuut geldig. Kies “Ik heb een toegangscode” op de selfservicesite en vul hem daar in. Geef hem aan niemand.
   *[other] Hij werkt één keer en is { $minutes } minuten geldig. Kies “Ik heb een toegangscode” op de selfservicesite en vul hem daar in. Geef hem aan niemand.
}
mail-helpdesk-passcode-body-3 = Heb je de helpdesk hier niet om gevraagd? Neem dan nu contact op met de helpdesk en zeg dat iemand anders zich voordoet als jou.

mail-helpdesk-password-subject = Je nieuwe wachtwoord bij { $organization }
mail-helpdesk-password-body-1 = { $operator } van de helpdesk heeft je wachtwoord opnieuw ingesteld. Dit is het nieuwe:
mail-helpdesk-password-body-2 = Log er nu mee in en kies een eigen wachtwoord dat niemand anders kent. Verwijder daarna dit bericht.
mail-helpdesk-password-body-3 = Heb je de helpdesk hier niet om gevraagd? Neem dan nu contact op met de helpdesk en zeg dat iemand anders zich voordoet als jou.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] De helpdesk van { $organization } heeft bevestigd dat jij het bent
    [helpdesk-prove] De helpdesk van { $organization } heeft je laten zien dat het echt de helpdesk is
    [helpdesk-reset] De helpdesk van { $organization } heeft je wachtwoord opnieuw ingesteld
    [helpdesk-passcode] De helpdesk van { $organization } heeft je een toegangscode gegeven
    [helpdesk-unlock] De helpdesk van { $organization } heeft je account ontgrendeld
    [helpdesk-unlock-profile] De helpdesk van { $organization } heeft je registratie ontgrendeld
    [helpdesk-update] De helpdesk van { $organization } vraagt je om je registratie bij te werken
    [helpdesk-enable] De helpdesk van { $organization } heeft je account ingeschakeld
    [helpdesk-forget-browsers] De helpdesk van { $organization } heeft je browsers laten vergeten
    [helpdesk-stop-waiting] De helpdesk van { $organization } heeft een wijziging van je account gestopt
   *[other] De helpdesk van { $organization } heeft iets aan je account gewijzigd
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Iemand belde de helpdesk en identificeerde zich tegenover { $operator } als jou. { $operator } kan nu een paar minuten lang met je account helpen.
    [helpdesk-prove] { $operator } van de helpdesk heeft je een getal voorgelezen om te laten zien wie er spreekt.
    [helpdesk-reset] { $operator } van de helpdesk heeft een nieuw wachtwoord voor je account ingesteld. Het oude werkt niet meer.
    [helpdesk-passcode] { $operator } van de helpdesk heeft een toegangscode voor je account uitgegeven. Wie die heeft, kan zich als jou registreren of je wachtwoord kiezen.
    [helpdesk-unlock] { $operator } van de helpdesk heeft je account ontgrendeld. Je wachtwoord is niet gewijzigd.
    [helpdesk-unlock-profile] { $operator } van de helpdesk heeft de vergrendeling van je registratie opgeheven. Je kunt de selfservicesite weer gebruiken.
    [helpdesk-update] { $operator } van de helpdesk vraagt je om je registratie bij te werken. Kies “Mijn profiel beheren” op de selfservicesite.
    [helpdesk-enable] { $operator } van de helpdesk heeft je account ingeschakeld. Je wachtwoord is niet gewijzigd.
    [helpdesk-forget-browsers] { $operator } van de helpdesk heeft al je onthouden browsers laten vergeten. Geen ervan telt nog mee als deel van het bewijs.
    [helpdesk-stop-waiting] { $operator } van de helpdesk heeft gestopt waarop iemand wachtte die had bewezen jou te zijn. Een dag lang kan niemand het opnieuw beginnen.
   *[other] { $operator } van de helpdesk heeft de taak “{ $task }” voor je account uitgevoerd.
}
mail-helpdesk-success-body-2 = Heb je hierom gevraagd? Dan hoef je verder niets te doen.
mail-helpdesk-success-body-3 = Zo niet, neem dan nu contact op met de helpdesk en zeg dat iemand anders zich voordoet als jou.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Iemand belde de helpdesk van { $organization } in jouw naam en kon zich niet identificeren
    [helpdesk-prove] De helpdesk van { $organization } kon je niet laten zien dat het echt de helpdesk is
    [helpdesk-reset] De helpdesk van { $organization } kon je wachtwoord niet opnieuw instellen
    [helpdesk-passcode] De helpdesk van { $organization } kon je geen toegangscode geven
    [helpdesk-unlock] De helpdesk van { $organization } kon je account niet ontgrendelen
    [helpdesk-unlock-profile] De helpdesk van { $organization } kon je registratie niet ontgrendelen
    [helpdesk-update] De helpdesk van { $organization } kon je niet vragen je registratie bij te werken
    [helpdesk-enable] De helpdesk van { $organization } kon je account niet inschakelen
    [helpdesk-forget-browsers] De helpdesk van { $organization } kon je browsers niet laten vergeten
    [helpdesk-stop-waiting] De helpdesk van { $organization } kon een wijziging van je account niet stoppen
   *[other] Een wijziging van je account door de helpdesk van { $organization } is mislukt
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Iemand belde de helpdesk in jouw naam en kon zich tegenover { $operator } niet als jou identificeren. Er is niets gewijzigd.
    [helpdesk-prove] { $operator } van de helpdesk probeerde je te laten zien wie er spreekt, maar dat is niet gelukt.
    [helpdesk-reset] { $operator } van de helpdesk probeerde je wachtwoord opnieuw in te stellen, maar dat is niet gelukt.
    [helpdesk-passcode] { $operator } van de helpdesk probeerde een toegangscode voor je account uit te geven, maar dat is niet gelukt.
    [helpdesk-unlock] { $operator } van de helpdesk probeerde je account te ontgrendelen, maar dat is niet gelukt.
    [helpdesk-unlock-profile] { $operator } van de helpdesk probeerde je registratie te ontgrendelen, maar dat is niet gelukt.
    [helpdesk-update] { $operator } van de helpdesk probeerde je te vragen je registratie bij te werken, maar dat is niet gelukt.
    [helpdesk-enable] { $operator } van de helpdesk probeerde je account in te schakelen, maar dat is niet gelukt.
    [helpdesk-forget-browsers] { $operator } van de helpdesk probeerde je onthouden browsers te laten vergeten, maar dat is niet gelukt.
    [helpdesk-stop-waiting] { $operator } van de helpdesk probeerde een wijziging van je account te stoppen, maar dat is niet gelukt.
   *[other] { $operator } van de helpdesk is de taak “{ $task }” voor je account begonnen, maar die is niet gelukt.
}
mail-helpdesk-failure-body-2 = Heb je de helpdesk gebeld? Vraag daar dan hoe het verder moet.
mail-helpdesk-failure-body-3 = Zo niet, meld dan aan de helpdesk dat iemand anders zich voordoet als jou. Geef codes, antwoorden of wachtwoorden aan niemand.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } heeft een taak voor { $name } uitgevoerd
mail-helpdesk-admin-success-body-1 = { $operator } heeft bij de helpdesk van { $organization } de taak “{ $task }” voor { $name } uitgevoerd.
mail-helpdesk-admin-success-body-2 = De details staan in de geschiedenis. Was dit niet te verwachten? Vraag het dan aan beiden en vergrendel het account tot het duidelijk is.

mail-helpdesk-admin-failure-subject = { $operator } kon een taak voor { $name } niet uitvoeren
mail-helpdesk-admin-failure-body-1 = { $operator } is bij de helpdesk van { $organization } de taak “{ $task }” voor { $name } begonnen, en die is mislukt.
mail-helpdesk-admin-failure-body-2 = De oorzaak staat in de geschiedenis. Gebeurt het vaak? Dan doet iemand zich misschien voor als { $name }.

mail-operator-burst-subject = { $operator } doet bij de helpdesk meer dan verwacht
mail-operator-burst-body-1 = { $operator } is binnen een uur meer dan { $count } taken begonnen voor personen onder het beleid “{ $policy }”.
mail-operator-burst-body-2 = Misschien is het een drukke dag. Misschien gebruikt iemand anders de sessie van deze persoon: vraag het na en kijk in de geschiedenis.
mail-operator-burst-body-3 = Er is niets tegengehouden.
