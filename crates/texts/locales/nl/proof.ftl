# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Vul je wachtwoord in
activity-password-lead = Gebruik het wachtwoord waarmee je nu inlogt. Een verlopen wachtwoord werkt hier ook.
activity-password-label = Huidig wachtwoord
activity-password-wrong = De gebruikersnaam of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.

activity-questions-title = Beantwoord je vragen
activity-questions-lead = { $count ->
    [one] Antwoord zoals toen je je registreerde. Hoofdletters en spaties maken niet uit.
   *[other] Beantwoord alle { $count } vragen zoals toen je je registreerde. Hoofdletters en spaties maken niet uit.
}
activity-questions-wrong = Wat je hebt geantwoord, klopt niet. Controleer het en probeer het opnieuw.
activity-questions-wrong-one = Dit antwoord klopt niet.
activity-questions-too-few = Je hebt minder vragen geregistreerd dan hier nodig zijn. Kies een andere manier om te bevestigen dat jij het bent, of neem contact op met de helpdesk.
activity-questions-next = Antwoorden controleren
activity-questions-pick = Vraag { $number }
activity-questions-answer = Antwoord { $number }
activity-questions-picked-twice = Je hebt deze vraag twee keer gekozen. Kies een andere.

activity-mail-code-title = Vul de code uit je e-mail in
activity-mail-code-lead-corporate = { $minutes ->
    [one] We hebben een code naar je zakelijke e-mailadres gestuurd. Hij is één minuut geldig.
   *[other] We hebben een code naar je zakelijke e-mailadres gestuurd. Hij is { $minutes } minuten geldig.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] We hebben een code naar je persoonlijke e-mailadres gestuurd. Hij is één minuut geldig.
   *[other] We hebben een code naar je persoonlijke e-mailadres gestuurd. Hij is { $minutes } minuten geldig.
}
activity-mail-code-label = Code
activity-mail-code-wrong = De code klopt niet. Kijk in het nieuwste bericht en probeer het opnieuw.
activity-mail-code-expired = Deze code werkt niet meer. Vraag een nieuwe aan.
activity-mail-code-resend = Nieuwe code sturen
activity-mail-code-resent = Er is een nieuwe code onderweg. Eerdere codes werken niet meer.
activity-mail-code-held-up = Onze e-mails kunnen nu niet worden bezorgd, dus je code is nog niet aangekomen. We blijven het proberen.
activity-mail-code-held-up-other = Onze e-mails kunnen nu niet worden bezorgd, dus je code is nog niet aangekomen. We blijven het proberen; je kunt hieronder ook een andere manier kiezen.
activity-mail-code-wait = { $seconds ->
    [one] Over één seconde kun je een nieuwe code aanvragen.
   *[other] Over { $seconds } seconden kun je een nieuwe code aanvragen.
}

activity-totp-title = Vul de code uit je authenticator-app in
activity-totp-lead = Open de app op je telefoon en vul de zes cijfers in die hij voor je account toont.
activity-totp-label = Code
activity-totp-wrong = De code klopt niet. Wacht op de volgende en probeer het opnieuw.

activity-recovery-code-title = Vul een herstelcode in
activity-recovery-code-lead = Gebruik een van de herstelcodes die je bij het registreren hebt bewaard. Elke code werkt één keer.
activity-recovery-code-label = Herstelcode
activity-recovery-code-wrong = De herstelcode klopt niet of is al gebruikt. Controleer hem of neem een andere.

activity-passcode-title = Vul je toegangscode in
activity-passcode-lead = Je krijgt een toegangscode van de helpdesk. Hij werkt één keer en maar korte tijd.
activity-passcode-label = Toegangscode
activity-passcode-wrong = De toegangscode klopt niet of werkt niet meer. Controleer hem of vraag de helpdesk om een nieuwe.

activity-not-registered-title = Nog niet ingesteld
activity-not-registered = Je hebt niet geregistreerd wat hier nodig is. Kies een andere manier om te bevestigen dat jij het bent, of neem contact op met de helpdesk.

activity-methods-title = Bevestig dat jij het bent
activity-methods-lead = Kies de manier die nu het makkelijkst voor je is.
activity-methods-lead-second = Je eerste bevestiging is gelukt. Nu nog een tweede.
activity-methods-needed = { $number ->
    [one] Er is nog één bevestiging nodig.
   *[other] Er zijn { $number } bevestigingen nodig.
}
activity-methods-option-mail-code = Code via zakelijke e-mail
activity-methods-option-mail-code-hint = We sturen een code naar het e-mailadres dat je van je organisatie hebt.
activity-methods-option-mail-code-personal = Code via persoonlijke e-mail
activity-methods-option-mail-code-personal-hint = We sturen een code naar het persoonlijke adres dat je hebt geregistreerd.
activity-methods-option-questions = Vragen
activity-methods-option-questions-hint = Beantwoord de vragen die je bij het registreren hebt gekozen.
activity-methods-option-totp = Authenticator-app
activity-methods-option-totp-hint = Vul de zes cijfers in die de app op je telefoon toont.
activity-methods-option-recovery-code = Herstelcode
activity-methods-option-recovery-code-hint = Gebruik een van de codes die je voor noodgevallen hebt bewaard.
activity-methods-option-password = Huidig wachtwoord
activity-methods-option-password-hint = Vul het wachtwoord in waarmee je nu inlogt.
activity-methods-option-passcode = Toegangscode
activity-methods-option-passcode-hint = Vul de toegangscode in die je van de helpdesk hebt gekregen.
