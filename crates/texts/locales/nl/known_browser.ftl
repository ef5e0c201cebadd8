# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Je onthouden browser
activity-known-browser-unknown = Deze browser is niet of niet meer onthouden. Kies een andere manier als die hieronder wordt aangeboden, of vraag het de helpdesk.
activity-methods-option-known-browser = Deze browser
activity-methods-option-known-browser-hint = Als je hem hier eerder hebt laten onthouden.
activity-remember-browser-title = Deze browser onthouden?
activity-remember-browser-lead = Dan telt deze browser mee als een deel van het bewijs wanneer je weer hulp nodig hebt met je wachtwoord. De rest wordt nog steeds gevraagd.
activity-remember-browser-days = { $days ->
    [one] Dit geldt hoogstens één dag en eindigt eerder als je wachtwoord opnieuw wordt ingesteld.
   *[other] Dit geldt hoogstens { $days } dagen en eindigt eerder als je wachtwoord opnieuw wordt ingesteld.
}
activity-remember-browser-label = Deze browser onthouden
activity-remember-browser-hint = Alleen op een apparaat dat niemand anders gebruikt. Je kunt het altijd ongedaan maken op de pagina ‘Mijn profiel’.

page-me-browsers = Onthouden browsers
page-me-browsers-lead = Elk daarvan telt mee als een deel van het bewijs dat jij het bent. Vergeet de browsers die je niet kent of niet meer gebruikt.
page-me-browser-unnamed = Browser zonder naam
page-me-browser-since = Onthouden
page-me-browser-used = Laatst gebruikt
page-me-browser-never-used = Nog niet gebruikt
page-me-browser-until = Tot
page-me-browser-forget = Vergeten
page-me-browsers-forget-all = Alles vergeten

event-browser-remembered = Er is een browser onthouden
event-browser-used = Een onthouden browser diende als bewijs
event-browser-ended = Een browser is niet meer onthouden
helpdesk-proved-known-browser = { $caller } gebruikte een onthouden browser.
