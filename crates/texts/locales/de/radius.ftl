# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Geben Sie Ihren Anmeldecode ein
activity-radius-code-lead = Verwenden Sie den Code aus der App, dem Gerät oder der Nachricht, mit dem Sie sich auch sonst in Ihrer Organisation anmelden.
activity-radius-code-label = Code
activity-radius-code-answer = Ihre Antwort
activity-radius-code-asked = Das Anmeldesystem fragt: { $prompt }
activity-radius-code-more = Das Anmeldesystem braucht noch einen Code.
activity-radius-code-blank = Geben Sie den Code ein.
activity-radius-code-wrong = Das wurde nicht angenommen. Warten Sie auf den nächsten Code und beginnen Sie noch einmal.
activity-radius-code-lost = Das Anmeldesystem hat nicht geantwortet, deshalb beginnen wir von vorn. Geben Sie einen neuen Code ein.
activity-radius-code-away = Codes können gerade nicht geprüft werden, weil das Anmeldesystem nicht antwortet. Es zählt nicht als Fehlversuch. Versuchen Sie es in einigen Minuten noch einmal, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-methods-option-radius-code = Anmeldecode
activity-methods-option-radius-code-hint = Verwenden Sie den Code aus der App, dem Gerät oder der Nachricht, mit dem Sie sich auch sonst anmelden.

event-factor-reply-refused = Einer Antwort eines Anmeldeservers wurde nicht geglaubt
helpdesk-proved-radius = { $caller } hat einen Anmeldecode genannt, den die RADIUS-Server angenommen haben.
