# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Votre navigateur mémorisé
activity-known-browser-unknown = Ce navigateur n’est pas mémorisé, ou ne l’est plus. Choisissez une autre méthode si une autre est proposée ci-dessous, ou demandez à l’assistance.
activity-methods-option-known-browser = Ce navigateur
activity-methods-option-known-browser-hint = Si vous l’avez fait mémoriser ici auparavant.
activity-remember-browser-title = Mémoriser ce navigateur ?
activity-remember-browser-lead = La prochaine fois que vous aurez besoin d’aide pour votre mot de passe, ce navigateur comptera comme une partie de la preuve. Le reste vous sera toujours demandé.
activity-remember-browser-days = { $days ->
    [one] Cela dure un jour au plus et prend fin plus tôt si votre mot de passe est réinitialisé.
   *[other] Cela dure { $days } jours au plus et prend fin plus tôt si votre mot de passe est réinitialisé.
}
activity-remember-browser-label = Mémoriser ce navigateur
activity-remember-browser-hint = Seulement sur un appareil que personne d’autre que vous n’utilise. Vous pouvez l’annuler à tout moment sur la page « Mon profil ».

page-me-browsers = Navigateurs mémorisés
page-me-browsers-lead = Chacun compte comme une partie de la preuve que c’est bien vous. Oubliez ceux que vous ne connaissez pas ou n’utilisez plus.
page-me-browser-unnamed = Navigateur
page-me-browser-since = Mémorisé
page-me-browser-used = Dernière utilisation
page-me-browser-never-used = Pas encore utilisé
page-me-browser-until = Jusqu’au
page-me-browser-forget = Oublier
page-me-browsers-forget-all = Tout oublier

event-browser-remembered = Un navigateur a été mémorisé
event-browser-used = Un navigateur mémorisé a servi de preuve
event-browser-ended = Un navigateur n’est plus mémorisé
helpdesk-proved-known-browser = { $caller } a utilisé un navigateur mémorisé.
