# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Vul je inlogcode in
activity-radius-code-lead = Gebruik de code uit de app, de token of het bericht waarmee je ook ergens anders binnen je organisatie inlogt.
activity-radius-code-label = Code
activity-radius-code-answer = Je antwoord
activity-radius-code-asked = Het inlogsysteem vraagt: { $prompt }
activity-radius-code-more = Het inlogsysteem heeft nog één code nodig.
activity-radius-code-blank = Vul de code in.
activity-radius-code-wrong = Dat is niet geaccepteerd. Wacht op de volgende code en begin opnieuw.
activity-radius-code-lost = Het inlogsysteem gaf geen antwoord, dus we beginnen opnieuw. Vul een nieuwe code in.
activity-radius-code-away = Codes kunnen nu niet worden gecontroleerd, omdat het inlogsysteem niet antwoordt. Dit telt niet als foute poging. Probeer het over een paar minuten opnieuw of kies een andere manier als die hieronder staat.
activity-methods-option-radius-code = Inlogcode
activity-methods-option-radius-code-hint = Gebruik de code uit de app, de token of het bericht waarmee je ergens anders inlogt.

event-factor-reply-refused = Het antwoord van een inlogserver is niet vertrouwd
helpdesk-proved-radius = { $caller } gaf een inlogcode die de RADIUS-servers hebben geaccepteerd.
