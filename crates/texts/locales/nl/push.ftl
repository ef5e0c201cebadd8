# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Bevestig op je telefoon
activity-push-approval-lead = We sturen een vraag naar de app op je telefoon.
activity-push-approval-lead-how = Daarna toont deze pagina een getal. Voer hetzelfde getal binnen { $minutes } min op je telefoon in, of kies het daar.
activity-push-approval-ask = Vraag sturen
activity-push-approval-waiting = Kijk op je telefoon
activity-push-approval-waiting-lead = Voer dit getal daar in of kies het. Laat deze pagina open, hij gaat vanzelf verder.
activity-push-approval-waiting-none = Niets op je telefoon? Open daar de app en kijk opnieuw, of kies een andere manier als die hieronder wordt aangeboden.
activity-push-approval-number = Je getal
activity-push-approval-look = Opnieuw kijken
activity-push-approval-expired = Er kwam niet op tijd een antwoord van je telefoon. Je kunt de vraag opnieuw sturen, of een andere manier kiezen als die hieronder wordt aangeboden.
activity-push-approval-wrong = Op de telefoon is een ander getal opgegeven. Stuur de vraag opnieuw en gebruik het getal dat deze pagina dan toont.
activity-push-approval-away = Telefoons kunnen nu niet worden gevraagd. Probeer het over een paar minuten opnieuw, of kies een andere manier als die hieronder wordt aangeboden.
activity-push-approval-not-taken = Je telefoon kon niet worden gevraagd. Kies een andere manier als die hieronder wordt aangeboden, of vraag het de helpdesk.
activity-push-approval-denied = Iemand heeft op de telefoon geantwoord dat jij het niet bent. Ben je het toch, praat dan met de helpdesk.
activity-methods-option-push-approval = Bevestiging op je telefoon
activity-methods-option-push-approval-hint = Je bevestigt een getal in de app op je telefoon.

push-text = { $desk ->
    [yes] { $operator } van de helpdesk van { $organization } praat met iemand die zegt jou te zijn. Ben jij het, geef dan het getal op dat je hoort. Ben je het niet, antwoord dan nee.
   *[no] Iemand wil bij { $organization } aantonen jou te zijn, vanaf het netwerkadres { $address }. Ben jij het, geef dan het getal op de pagina op. Ben je het niet, antwoord dan nee.
}

event-push-sent = Er is een vraag naar de telefoon gestuurd
event-push-failed = Er kon geen vraag naar de telefoon worden gestuurd
event-push-approved = Bevestigd op de telefoon
event-push-denied = Iemand heeft op de telefoon geantwoord dat het iemand anders is
event-push-refused = Een antwoord van een telefoon is niet aangenomen
event-push-expired = Niemand heeft op tijd op de telefoon geantwoord
helpdesk-proved-push = { $caller } heeft het getal op de telefoon bevestigd.
