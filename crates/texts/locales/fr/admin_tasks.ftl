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
admin-task-count-rows = lignes oubliées
admin-task-count-sites = sites
admin-task-count-registered = inscrites
admin-task-count-unregistered = non inscrites
admin-task-count-registration-locked = inscription verrouillée
admin-task-count-locked = compte verrouillé
admin-task-count-password-expired = mot de passe expiré
admin-task-count-account-expired = compte expiré

attention-scheduled = La tâche { $task } s’est mal passée la dernière fois. { $detail }
