# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Hulp krijgen
mail-footer-site = Je wachtwoord en je account beheren
mail-footer-sent-by = Automatisch verstuurd door { $organization }. Niemand leest antwoorden op dit bericht.
mail-result-success = gelukt
mail-result-failure = mislukt

mail-code-subject = Je code voor { $organization }
mail-code-body-1 = Vul deze code in op de pagina waar je hem hebt aangevraagd:
mail-code-body-2 = { $minutes ->
    [one] De code werkt één keer en is één minuut geldig. Niemand bij { $organization } vraagt je er ooit om: geef hem aan niemand.
   *[other] De code werkt één keer en is { $minutes } minuten geldig. Niemand bij { $organization } vraagt je er ooit om: geef hem aan niemand.
}
mail-code-body-3 = Heb je geen code aangevraagd? Dan heeft iemand anders je gebruikersnaam ingevuld. Zonder deze code komt die niet verder. Verwijder dit bericht en meld het aan de helpdesk als het nog eens gebeurt.

mail-contact-code-subject = Bevestig je e-mailadres voor { $organization }
mail-contact-code-body-1 = Vul deze code in om te bevestigen dat dit adres van jou is:
mail-contact-code-body-2 = { $minutes ->
    [one] De code werkt één keer en is één minuut geldig.
   *[other] De code werkt één keer en is { $minutes } minuten geldig.
}
mail-contact-code-body-3 = Weet je niet waar dit over gaat? Dan heeft iemand je adres per ongeluk ingevuld. Verwijder dit bericht; zonder de code wordt je adres niet gebruikt.

mail-success-subject = { $task ->
    [register] Je bent geregistreerd bij { $organization }
    [manage-profile] Je profiel bij { $organization } is gewijzigd
    [forgot-password] Je wachtwoord bij { $organization } is vervangen
    [manage-passwords] Je wachtwoord bij { $organization } is gewijzigd
    [unlock-account] Je account bij { $organization } is ontgrendeld
    [my-notifications] Je berichten van { $organization } zijn gewijzigd
    [passcode] Er is een toegangscode gebruikt voor je account bij { $organization }
    [activate-account] Je account bij { $organization } is geactiveerd
    [forgot-user-name] Je gebruikersnaam bij { $organization } is verstuurd
    [sign-in] Iemand heeft ingelogd op je account bij { $organization }
    [offline-any] Er is een code voor je offline computer uitgegeven bij { $organization }
   *[other] Er is iets gewijzigd aan je account bij { $organization }
}
mail-success-body-1 = { $task ->
    [register] Je hebt ingesteld hoe je bevestigt dat jij het bent. Vanaf nu kun je zelf een nieuw wachtwoord kiezen of je account ontgrendelen.
    [manage-profile] De manier waarop je bevestigt dat jij het bent, is gewijzigd.
    [forgot-password] Iemand heeft zich als jou geïdentificeerd en een nieuw wachtwoord gekozen. Het oude wachtwoord werkt niet meer.
    [manage-passwords] Iemand die je wachtwoord kende, heeft het gewijzigd. Het oude wachtwoord werkt niet meer.
    [unlock-account] Iemand heeft zich als jou geïdentificeerd en je account ontgrendeld. Je wachtwoord is niet gewijzigd.
    [my-notifications] De keuze van de berichten die je over je account krijgt, is gewijzigd.
    [passcode] Iemand heeft de toegangscode gebruikt die de helpdesk voor je account heeft uitgegeven. Hij werkt niet nog een keer.
    [activate-account] Iemand heeft de toegangscode gebruikt die voor je account is uitgegeven, en heeft een wachtwoord gekozen. De toegangscode werkt niet nog een keer.
    [forgot-user-name] Iemand heeft om je gebruikersnaam gevraagd en die is naar je gestuurd.
    [sign-in] Iemand heeft zich als jou geïdentificeerd en ingelogd op de site waar je je wachtwoord beheert.
    [offline-any] Iemand heeft zich als jou geïdentificeerd en een code gekregen waarmee op je computer een nieuw wachtwoord wordt ingesteld terwijl hij offline is. Je wachtwoord bij { $organization } is niet gewijzigd.
   *[other] De taak “{ $task }” is voor je account uitgevoerd.
}
mail-success-body-2 = Was jij dit? Dan hoef je niets te doen.
mail-success-body-3 = Was jij dit niet? Neem dan nu contact op met de helpdesk en zeg dat iemand anders je account gebruikt.

mail-failure-subject = { $task ->
    [register] Registreren bij { $organization } is mislukt
    [manage-profile] Je profiel bij { $organization } is niet gewijzigd
    [forgot-password] Een poging om je wachtwoord bij { $organization } te vervangen is mislukt
    [manage-passwords] Een poging om je wachtwoord bij { $organization } te wijzigen is mislukt
    [unlock-account] Een poging om je account bij { $organization } te ontgrendelen is mislukt
    [my-notifications] Je berichten van { $organization } zijn niet gewijzigd
    [passcode] Een poging om een toegangscode te gebruiken bij { $organization } is mislukt
    [activate-account] Een poging om je account bij { $organization } te activeren is mislukt
    [forgot-user-name] Je gebruikersnaam bij { $organization } is niet verstuurd
    [sign-in] Een poging om in te loggen op je account bij { $organization } is mislukt
   *[other] Een wijziging van je account bij { $organization } is mislukt
}
mail-failure-body-1 = { $task ->
    [register] Iemand probeerde zich voor je account te registreren en heeft het niet afgerond.
    [manage-profile] Iemand probeerde te wijzigen hoe je bevestigt dat jij het bent, en heeft het niet afgerond.
    [forgot-password] Iemand probeerde een nieuw wachtwoord voor je account te kiezen en heeft het niet afgerond.
    [manage-passwords] Iemand probeerde je wachtwoord te wijzigen en heeft het niet afgerond.
    [unlock-account] Iemand probeerde je account te ontgrendelen en heeft het niet afgerond.
    [my-notifications] Iemand probeerde te wijzigen welke berichten je krijgt, en heeft het niet afgerond.
    [passcode] Iemand probeerde een toegangscode voor je account te gebruiken en heeft het niet afgerond.
    [activate-account] Iemand probeerde met een toegangscode een wachtwoord voor je account te kiezen en heeft het niet afgerond.
    [forgot-user-name] Iemand heeft om je gebruikersnaam gevraagd, maar die kon niet worden verstuurd.
    [sign-in] Iemand probeerde in te loggen op de site waar je je wachtwoord beheert, en heeft het niet afgerond.
   *[other] Iemand is de taak “{ $task }” voor je account begonnen en heeft hem niet afgerond.
}
mail-failure-body-2 = Was jij dit? Probeer het dan opnieuw of vraag de helpdesk om hulp.
mail-failure-body-3 = Was jij dit niet? Meld het dan aan de helpdesk. Geef codes, antwoorden of wachtwoorden aan niemand, ook niet aan wie zegt voor { $organization } te werken.

mail-admin-success-subject = { $task ->
    [register] { $name } heeft zich geregistreerd
    [manage-profile] { $name } heeft het profiel gewijzigd
    [forgot-password] { $name } heeft een nieuw wachtwoord gekozen
    [manage-passwords] { $name } heeft het wachtwoord gewijzigd
    [unlock-account] { $name } heeft het account ontgrendeld
    [my-notifications] { $name } heeft de keuze van berichten gewijzigd
    [passcode] { $name } heeft een toegangscode gebruikt
    [activate-account] { $name } heeft het account geactiveerd
    [forgot-user-name] { $name } heeft om de gebruikersnaam gevraagd
    [sign-in] { $name } heeft ingelogd
   *[other] { $name } heeft de taak “{ $task }” uitgevoerd
}
mail-admin-success-body-1 = { $name } heeft de taak “{ $task }” uitgevoerd op de selfservicesite van { $organization }.
mail-admin-success-body-2 = De details staan in de geschiedenis. Was dit niet te verwachten? Vraag het dan aan de persoon en vergrendel het account tot het duidelijk is.

mail-admin-failure-subject = { $task ->
    [register] { $name } kon zich niet registreren
    [manage-profile] { $name } kon het profiel niet wijzigen
    [forgot-password] { $name } kon geen nieuw wachtwoord kiezen
    [manage-passwords] { $name } kon het wachtwoord niet wijzigen
    [unlock-account] { $name } kon het account niet ontgrendelen
    [my-notifications] { $name } kon de keuze van berichten niet wijzigen
    [passcode] { $name } kon geen toegangscode gebruiken
    [activate-account] { $name } kon het account niet activeren
    [forgot-user-name] { $name } kon de gebruikersnaam niet krijgen
    [sign-in] { $name } kon niet inloggen
   *[other] { $name } kon de taak “{ $task }” niet uitvoeren
}
mail-admin-failure-body-1 = { $name } is de taak “{ $task }” begonnen op de selfservicesite van { $organization }, en die is mislukt.
mail-admin-failure-body-2 = De oorzaak staat in de geschiedenis. Gebeurt het vaak? Dan probeert iemand anders het misschien: vraag het aan de persoon.

mail-profile-locked-subject = Te veel foute pogingen voor je account bij { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Iemand probeerde zich als jou te identificeren en had het te vaak fout. Om je account te beschermen zijn er één minuut lang geen pogingen meer mogelijk.
   *[other] Iemand probeerde zich als jou te identificeren en had het te vaak fout. Om je account te beschermen zijn er { $minutes } minuten lang geen pogingen meer mogelijk.
}
mail-profile-locked-body-2 = Je wachtwoord is niet gewijzigd en je kunt er gewoon mee inloggen.
mail-profile-locked-body-3 = Was jij dit niet? Meld het dan aan de helpdesk. Geef codes, antwoorden of wachtwoorden aan niemand.

mail-contact-changed-subject = Het persoonlijke e-mailadres van je account bij { $organization } is gewijzigd
mail-contact-changed-body-1 = Het persoonlijke e-mailadres voor codes en berichten over je account is gewijzigd. Dit bericht gaat naar het oude en het nieuwe adres.
mail-contact-changed-body-2 = Was jij dit? Dan hoef je niets te doen.
mail-contact-changed-body-3 = Was jij dit niet? Neem dan nu contact op met de helpdesk: misschien kan iemand anders je codes krijgen.

mail-factor-changed-subject = { $what ->
    [questions] Je vragen bij { $organization } zijn gewijzigd
    [authenticator] Er is een authenticator-app toegevoegd aan je account bij { $organization }
    [authenticator-removed] De authenticator-app van je account bij { $organization } is verwijderd
    [passkey] Er is een toegangssleutel (passkey) toegevoegd aan je account bij { $organization }
    [passkey-removed] Er is een toegangssleutel (passkey) van je account bij { $organization } verwijderd
    [phone] Er is een mobiel nummer toegevoegd aan je account bij { $organization }
    [phone-removed] Het mobiele nummer van je account bij { $organization } is verwijderd
    [recovery-codes] Nieuwe herstelcodes voor je account bij { $organization }
    [recovery-code-used] Er is een herstelcode van je account bij { $organization } gebruikt
    [browser] Er is een browser onthouden voor je account bij { $organization }
   *[other] Hoe je bij { $organization } bevestigt dat jij het bent, is gewijzigd
}
mail-factor-changed-body-1 = { $what ->
    [questions] De vragen en antwoorden waarmee je bevestigt dat jij het bent, zijn vervangen.
    [authenticator] Vanaf nu bevestig je met de codes van een authenticator-app dat jij het bent.
    [authenticator-removed] Met de codes van je authenticator-app kun je niet meer bevestigen dat jij het bent.
    [passkey] Vanaf nu kun je met nog een toegangssleutel bevestigen dat jij het bent: een vingerafdruk, gezicht, pincode of beveiligingssleutel.
    [passkey-removed] Met een van je toegangssleutels kun je niet meer bevestigen dat jij het bent.
    [phone] Vanaf nu bevestig je met codes naar je mobiele nummer dat jij het bent.
    [phone-removed] Met codes naar je mobiele nummer kun je niet meer bevestigen dat jij het bent.
    [recovery-codes] Er zijn nieuwe herstelcodes gemaakt. Alle eerdere werken niet meer.
    [recovery-code-used] Een van je herstelcodes is gebruikt om te bevestigen dat jij het bent. Hij werkt niet nog een keer.
    [browser] Vanaf nu telt nog een browser mee als deel van het bewijs dat jij het bent. Je vindt hem op de pagina “Mijn profiel” en kunt hem daar laten vergeten.
   *[other] De manier waarop je bevestigt dat jij het bent, is gewijzigd.
}
mail-factor-changed-body-2 = Was jij dit? Dan hoef je niets te doen.
mail-factor-changed-body-3 = Was jij dit niet? Neem dan nu contact op met de helpdesk en zeg dat iemand anders je account gebruikt.

mail-passkey-copied-subject = Misschien wordt er bij { $organization } een kopie van je beveiligingssleutel gebruikt
mail-passkey-copied-body-1 = Iemand probeerde met de toegangssleutel ‘{ $name }’ te bevestigen dat hij of zij jou is. Dat is geweigerd: uit wat de sleutel stuurde, blijkt dat er misschien een tweede exemplaar van bestaat.
mail-passkey-copied-body-2 = Meld het aan de helpdesk, verwijder deze toegangssleutel van je account en stel een nieuwe in.
mail-passkey-copied-body-3 = Was jij dit niet? Neem dan nu contact op met de helpdesk: misschien heeft iemand je beveiligingssleutel of een kopie ervan.

mail-bulk-change-required-subject = Kies een nieuw wachtwoord bij { $organization }
mail-bulk-change-required-body-1 = Een beheerder heeft besloten dat je een nieuw wachtwoord nodig hebt. De volgende keer dat je inlogt, wordt je gevraagd er een te kiezen.
mail-bulk-change-required-body-2 = Log zoals gewoonlijk in met je huidige wachtwoord en kies een nieuw als je erom wordt gevraagd. Kun je niet inloggen? Neem dan contact op met de helpdesk.
mail-bulk-change-required-body-3 = Niemand bij { $organization } vraagt je om je wachtwoord. Geef het aan niemand en vul het niet in op een pagina waar je via een link in een bericht bent gekomen.

mail-bulk-unregistered-subject = Je registratie bij { $organization } is verwijderd
mail-bulk-unregistered-body-1 = Een beheerder heeft verwijderd wat je had geregistreerd om te bevestigen dat jij het bent, zoals antwoorden, een authenticator-app of herstelcodes. Je account en je wachtwoord zijn niet gewijzigd.
mail-bulk-unregistered-body-2 = Registreer je opnieuw wanneer je tijd hebt. Tot dan kun je niet zelf een nieuw wachtwoord kiezen of je account ontgrendelen.
mail-bulk-unregistered-body-3 = Heb je vragen? Neem dan contact op met de helpdesk. Geef codes, antwoorden of wachtwoorden aan niemand, ook niet aan wie zegt voor { $organization } te werken.
