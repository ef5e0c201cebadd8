# Operation on the administration site: navigation, dashboard, instances and tasks, what needs attention.
admin-nav-dashboard = Tableau de bord
admin-nav-people-head = Personnes
admin-nav-people = Chercher des personnes
admin-nav-operation = Exploitation
admin-nav-sessions = Sessions
admin-nav-history = Historique
admin-nav-instances = Instances

admin-dashboard-title = Tableau de bord
admin-dashboard-revision = La révision { $number } de la configuration est en vigueur.
admin-dashboard-preset = La configuration de départ du programme est en vigueur ; rien n’a encore été publié.
admin-dashboard-attention = Ce qui demande votre attention
admin-dashboard-all-well = Rien ne demande votre attention.
admin-dashboard-what = Quoi
admin-dashboard-urgency = Urgence
admin-dashboard-broken = Urgent
admin-dashboard-weak = Bientôt
admin-dashboard-note = Bon à savoir
admin-dashboard-open = Voir
admin-dashboard-today = Aujourd’hui (UTC)
admin-dashboard-resets = Mots de passe réinitialisés
admin-dashboard-changes = Mots de passe changés
admin-dashboard-unlocks = Comptes déverrouillés
admin-dashboard-registrations = Enregistrements terminés
admin-dashboard-refused = Changements de compte non faits
admin-dashboard-locked = Enregistrements verrouillés
admin-dashboard-people = Enregistrements
admin-dashboard-registered = Enregistrées
admin-dashboard-locked-now = Verrouillés maintenant
admin-dashboard-must-update = Mise à jour demandée
admin-dashboard-directories = Annuaires
admin-dashboard-no-directories = Aucun annuaire n’est connecté.
admin-dashboard-directory = Annuaire
admin-dashboard-health = État
admin-dashboard-checked = Vérifié
admin-dashboard-findings = Ce qui a été trouvé
admin-dashboard-good = Fonctionne
admin-dashboard-bad = Demande votre attention
admin-dashboard-unchecked = Pas encore vérifié
admin-dashboard-took = { $ms } ms
admin-dashboard-mail = E-mail
admin-dashboard-mail-waiting = En attente
admin-dashboard-mail-failed = Non remis
admin-dashboard-mail-delivered = Remis
admin-dashboard-tasks = Tâches de fond de cette instance
admin-dashboard-instances = { $count ->
    [one] { $count } instance fonctionne.
   *[other] { $count } instances fonctionnent.
}
admin-dashboard-some = Vos rôles se limitent à certaines stratégies ; vous voyez ce qui y demande attention.

admin-task-courier = Remettre les e-mails
admin-task-intents = Régler les changements de compte interrompus
admin-task-bulk = Exécuter les opérations en masse
admin-task-scheduler = Exécuter les tâches planifiées
admin-task-follow = Prendre les nouvelles configurations
admin-task-health = Vérifier annuaires et administrateurs
admin-task-caption = Ce qu’elles ont fait en dernier
admin-task-name = Tâche
admin-task-instance = Instance
admin-task-ended = Dernière exécution
admin-task-outcome = Résultat
admin-task-total = Fait depuis le démarrage
admin-task-never = Pas encore
admin-task-good = Bien
admin-task-bad = Échec
admin-task-run = Exécuter maintenant
admin-task-ran = La tâche a été exécutée sur cette instance.
admin-task-ran-badly = La tâche a été exécutée sur cette instance et a échoué ; le tableau dit pourquoi.

admin-instances-title = Instances
admin-instances-lead = Les processus en marche de ce système. Chacun peut traiter toute demande ; certains travaux sont menés par un seul à la fois.
admin-instances-caption = Instances qui ont donné signe de vie depuis une minute
admin-instances-host = Machine
admin-instances-here = vous répond en ce moment
admin-instances-version = Version
admin-instances-started = Démarrage
admin-instances-seen = Dernier signe de vie
admin-instances-revision = Configuration
admin-instances-current = Révision { $number }
admin-instances-behind = Révision { $number }, pas la plus récente ({ $newest })
admin-instances-leads = Mène
admin-instances-nothing = Rien en ce moment
admin-instances-reach = Annuaires
admin-instances-reaches-all = Tous joignables
admin-instances-reaches-not = Non joignables : { $names }
admin-instances-tasks = Tâches de fond
admin-instances-verified = L’historique a été vérifié en dernier
admin-instances-verified-never = L’historique n’a pas encore été vérifié.
admin-instances-intact = { $count ->
    [one] { $count } événement, sans rupture
   *[other] { $count } événements, sans rupture
}
admin-instances-broken = Rompu à l’événement { $sequence }

attention-reload = La configuration la plus récente n’est pas en vigueur sur cette instance ; la précédente l’est encore. { $detail }
attention-behind = L’instance { $host } a la révision { $revision } en vigueur, et non la plus récente, { $newest }.
attention-directory-away = L’annuaire de { $name } est injoignable : personne ne peut y être aidé.
attention-directory-findings = { $count ->
    [one] Quelque chose ne va pas avec l’annuaire de { $name }.
   *[other] { $count } choses ne vont pas avec l’annuaire de { $name }.
}
attention-directory-elsewhere = L’instance { $host } ne joint pas : { $names }.
attention-mail-none = Aucun serveur de messagerie n’est configuré : codes et avis ne peuvent pas être envoyés.
attention-mail-failed = { $count ->
    [one] Un e-mail n’a pas pu être remis. { $detail }
   *[other] { $count } e-mails n’ont pas pu être remis. { $detail }
}
attention-mail-waiting = { $count ->
    [one] Un e-mail attend, car le serveur ne le prend pas. { $detail }
   *[other] { $count } e-mails attendent, car le serveur ne les prend pas. { $detail }
}
attention-administrators-none = Personne n’a tous les droits sur ce système.
attention-administrators-factor = Aucun administrateur ayant tous les droits n’a encore d’application d’authentification : la prochaine connexion repose sur un code par e-mail.
attention-weakness = Dans { $policy }, la tâche { $task } demande moins de preuves que le système n’en exige ; quelqu’un l’a accepté.
attention-bulk-lost = { $count ->
    [one] Pour une personne d’une opération en masse, cela n’a pas été fait : { $reason }
   *[other] Pour { $count } personnes d’une opération en masse, cela n’a pas été fait : { $reason }
}
attention-bulk-held = Une opération en masse est arrêtée : { $reason }
attention-today-unknown = { $count ->
    [one] Pour un changement de compte d’aujourd’hui, on ne sait pas s’il a eu lieu.
   *[other] Pour { $count } changements de compte d’aujourd’hui, on ne sait pas s’ils ont eu lieu.
}
attention-today-bursts = { $count ->
    [one] Un opérateur a fait aujourd’hui plus que prévu en une heure.
   *[other] Des opérateurs ont fait plus que prévu en une heure, { $count } fois aujourd’hui.
}
attention-today-exceeded = { $count ->
    [one] Une personne hors du périmètre a été demandée aujourd’hui.
   *[other] Des personnes hors du périmètre ont été demandées { $count } fois aujourd’hui.
}
attention-task = { $task ->
    [courier] La remise des e-mails
    [intents] Le règlement des changements de compte interrompus
    [bulk] L’exécution des opérations en masse
    [scheduler] L’exécution des tâches planifiées
    [colleagues] La demande de confirmation à des collègues
    [phones] L’envoi de questions aux téléphones
    [follow] La prise des nouvelles configurations
    [health] La vérification des annuaires et des administrateurs
    [oidc] Regarder les fournisseurs OpenID
   *[radius] Regarder les serveurs RADIUS
} a échoué la dernière fois. { $detail }
attention-history-broken = La chaîne de l’historique est rompue à l’événement { $sequence } : quelqu’un l’a peut-être modifiée dans la base de données.
attention-history-unverified = { $days ->
    [one] L’historique n’a pas été vérifié depuis un jour.
   *[other] L’historique n’a pas été vérifié depuis { $days } jours.
}

# Mails on their way.
admin-mails-title = E-mails
admin-mails-lead = Vous pouvez réessayer les e-mails abandonnés tant qu’ils sont utiles : un code pendant quelques minutes, un avis pendant trois jours.
admin-mails-caption = E-mails, les plus récents d’abord
admin-mails-none = Il n’y a pas d’e-mail de ce genre.
admin-mails-state = État
admin-mails-every-state = Tous les états
admin-mails-state-waiting = En attente
admin-mails-state-failed = Abandonné
admin-mails-state-delivered = Remis
admin-mails-to = À
admin-mails-created = Demandé
admin-mails-attempts = Essais
admin-mails-next-try = Prochain essai
admin-mails-no-next = –
admin-mails-again = Réessayer
admin-mails-sent-again = L’e-mail est réessayé.
