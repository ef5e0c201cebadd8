# Tâches planifiées : leurs pages, leurs noms et ce qu’elles comptent.

admin-task-title = Tâches
admin-task-lead = Ce que le système fait de lui-même. Chaque exécution a lieu une fois, sur l’instance qui la prend.
admin-task-list = Tâches du système
admin-task-zone = Les heures sont celles de ce fuseau horaire : { $zone }
admin-task-zone-title = Fuseau horaire des tâches
admin-task-zone-lead = Les heures de toutes les planifications sont celles de ce fuseau, aussi lors du changement d’heure.
admin-task-when = Quand
admin-task-next = Prochaine exécution
admin-task-no-next = Aucune
admin-task-off = Désactivée
admin-task-partly = En partie
admin-task-held-up = Retenue
admin-task-running = En cours sur { $host }
admin-task-asked = Sur le point de commencer
admin-task-asked-note = La tâche est exécutée dès qu’une instance la prend. Rechargez la page pour voir le résultat.
admin-task-errors = { $count ->
    [one] Une chose a échoué.
   *[other] { $count } choses ont échoué.
}
admin-task-was-held-up = { $count ->
    [one] Elle a été arrêtée une fois auparavant :
   *[other] Elle a été arrêtée { $count } fois auparavant, la dernière par :
}
admin-task-on = d’abord sur { $host }
admin-task-every-minutes = { $count ->
    [one] Chaque minute
   *[other] Toutes les { $count } minutes
}
admin-task-every-hour = Chaque heure, à la minute { $minute }
admin-task-every-day = Chaque jour à { $at }
admin-task-every-week = Le { $days } à { $at }
admin-task-every-cron = Selon l’expression cron { $cron }
admin-task-day-mon = lundi
admin-task-day-tue = mardi
admin-task-day-wed = mercredi
admin-task-day-thu = jeudi
admin-task-day-fri = vendredi
admin-task-day-sat = samedi
admin-task-day-sun = dimanche
admin-task-schedule = Planification
admin-task-ship = Revenir à la planification d’origine
admin-task-results = Résultats
admin-task-runs = Ce qu’elle a donné
admin-task-no-runs = Elle n’a pas encore été exécutée.
admin-task-began = Commencée
admin-task-took = a duré { $seconds } s
admin-task-why = Raison
admin-task-by-time = C’était l’heure
admin-task-by = { $name } l’a demandée
admin-task-day = Jour
admin-task-policy = Stratégie
admin-task-no-policy = Dans aucune stratégie
admin-task-statistics = Personnes ces derniers jours
admin-task-sites = Contrôleurs et leurs sites
admin-task-controller = Contrôleur
admin-task-site = Site
admin-task-connection = Connexion de domaine
admin-task-takes = Type
admin-task-writable = Accepte les changements
admin-task-read-only = Lecture seule

admin-task-environment-health = Veiller sur l’environnement
admin-task-environment-health-about = Vérifie si annuaires, configuration, e-mail et autres tâches vont bien, et écrit aux administrateurs quand cela change.
admin-task-user-statistics = Compter les personnes
admin-task-user-statistics-about = Compte les personnes de chaque stratégie selon leur état. Les jours précédents sont gardés.
admin-task-directory-sites = Lire les sites des annuaires
admin-task-directory-sites-about = Lit quels contrôleurs chaque annuaire nomme et dans quels sites ils sont.
admin-task-radius-status = Vérifier les serveurs RADIUS
admin-task-radius-status-about = Demande à chaque serveur RADIUS s’il répond comme il faut.
admin-task-oidc-status = Vérifier les fournisseurs OpenID
admin-task-oidc-status-about = Demande à chaque fournisseur OpenID sa description et ses clés.
admin-task-verify-history = Vérifier l’historique
admin-task-verify-history-about = Vérifie qu’aucun événement de l’historique n’a été changé ni retiré.
admin-task-clean-up = Nettoyer
admin-task-clean-up-about = Oublie ce qui est terminé : sessions, tâches inachevées, codes utilisés, e-mails remis.

admin-task-count-appeared = apparus
admin-task-count-connections = annuaires
admin-task-count-controllers = contrôleurs
admin-task-count-events = événements
admin-task-count-gone = disparus
admin-task-count-instances = instances
admin-task-count-mails = e-mails
admin-task-count-people = personnes
admin-task-count-problems = problèmes
admin-task-count-servers = serveurs RADIUS
admin-task-count-providers = fournisseurs OpenID
admin-task-count-rows = lignes oubliées
admin-task-count-sites = sites
admin-task-count-registered = inscrites
admin-task-count-unregistered = non inscrites
admin-task-count-registration-locked = inscription verrouillée
admin-task-count-locked = compte verrouillé
admin-task-count-password-expired = mot de passe expiré
admin-task-count-account-expired = compte expiré

attention-scheduled = La tâche { $task } s’est mal passée la dernière fois. { $detail }

admin-task-invite = Inviter à s’inscrire
admin-task-invite-about = Écrit une fois aux personnes qu’une règle de leur stratégie invite.
admin-task-remind-registration = Rappeler l’inscription
admin-task-remind-registration-about = Écrit aux personnes non inscrites ou dont l’inscription est à mettre à jour.
admin-task-remind-password = Rappeler la fin du mot de passe
admin-task-remind-password-about = Écrit aux personnes dont le mot de passe va expirer.
admin-task-remind-account = Rappeler la fin du compte
admin-task-remind-account-about = Écrit aux personnes dont le compte va expirer.
admin-task-maximum-password-age = Exiger de nouveaux mots de passe
admin-task-maximum-password-age-about = Exige un nouveau mot de passe à la prochaine connexion quand l’ancien a l’âge que dit la stratégie.
admin-task-count-no-address = sans adresse
admin-task-count-demanded = nouveaux mots de passe exigés

manage-reminders = Rappels
manage-reminders-lead = À qui Reclave écrit de lui-même, et à quel âge il exige un nouveau mot de passe. Tout est désactivé tant que vous ne l’activez pas.
manage-reminders-none = Aucun

admin-reminders-title = Qui recevrait un rappel
admin-reminders-preview = Qui recevrait un rappel
admin-reminders-lead = Choisissez une règle pour voir qui recevrait maintenant un e-mail. Rien n’est envoyé, et la règle peut être désactivée. C’est la configuration en vigueur qui compte, pas le brouillon.
admin-reminders-found = { $due } des { $people } personnes de cette stratégie recevraient maintenant un e-mail.
admin-reminders-is-off = Cette règle est désactivée : personne ne reçoit encore ces e-mails.
admin-reminders-partial = Il y a plus de personnes que cette page n’en examine. La tâche les examine toutes.
admin-reminders-who = Ces personnes recevraient un e-mail
admin-reminders-nobody = Personne
admin-reminders-person = Personne
admin-reminders-directory = Annuaire
admin-reminders-which = Rappel
admin-reminders-why = Pourquoi
admin-reminders-others = Toutes les autres, selon la raison
admin-reminders-people = Personnes
admin-reminders-scenario = { $days ->
    [one] d’un jour
   *[other] de { $days } jours
}
admin-reminders-days-left = { $days ->
    [one] Expire dans un jour
   *[other] Expire dans { $days } jours
}
admin-reminders-need-unregistered = Non inscrite
admin-reminders-need-update-required = Une mise à jour a été demandée
admin-reminders-need-questions-missing = Des questions manquent
admin-reminders-need-questions-gone = Une question n’est plus posée
admin-reminders-need-not-readable = Des réponses ne sont pas lisibles
admin-reminders-due = Reçoit un e-mail à la prochaine exécution
admin-reminders-not-off = La règle est désactivée
admin-reminders-not-out-of-scope = La règle n’est pas pour cette personne
admin-reminders-not-no-access = Désactivée, ou le compte a expiré
admin-reminders-not-must-change = Un nouveau mot de passe est déjà exigé
admin-reminders-not-never-expires = N’expire jamais, ou l’annuaire ne le dit pas
admin-reminders-not-expired = A expiré
admin-reminders-not-not-needed = Inscrite comme la stratégie le demande
admin-reminders-not-invited = A déjà été invitée
admin-reminders-not-invitation-first = L’invitation vient d’abord
admin-reminders-not-later = Il est trop tôt pour le prochain rappel
admin-reminders-not-done = A reçu tous les rappels
admin-reminders-not-no-address = N’a pas d’adresse e-mail
admin-reminders-heading = Rappels
admin-reminders-of-person = Ce que chaque règle dit de cette personne
admin-reminders-rule = Règle
admin-reminders-says = Ce qu’elle dit
admin-reminders-next = Prochain e-mail
admin-reminders-last = Dernier e-mail
admin-reminders-never = Aucun encore
admin-reminders-mails = { $count ->
    [one] un e-mail en tout
   *[other] { $count } e-mails en tout
}
admin-reminders-found-age = { $due } personnes sur { $people } de cette stratégie devraient changer de mot de passe à la prochaine connexion.
admin-reminders-is-off-age = Cette règle est désactivée : aucun nouveau mot de passe n’est encore exigé en raison de son âge.
admin-reminders-who-age = Ces personnes devraient changer de mot de passe
admin-reminders-demand = Nouveau mot de passe exigé
admin-reminders-age = { $days ->
    [one] Le mot de passe a un jour
   *[other] Le mot de passe a { $days } jours
}
admin-reminders-not-young = Le mot de passe n’est pas assez ancien
admin-reminders-not-protected = Le compte est protégé
admin-reminders-not-age-unknown = L’annuaire ne dit pas l’âge du mot de passe
