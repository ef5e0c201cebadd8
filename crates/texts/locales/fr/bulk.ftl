# Opérations groupées : ce qui est fait à de nombreuses personnes à la fois et où cela en est.

bulk-kind-unregister = Supprimer les inscriptions
bulk-kind-require-change = Exiger un nouveau mot de passe

# Où en est une opération.
bulk-state-waiting = En attente
bulk-state-gathering = Recherche des personnes
bulk-state-running = En cours
bulk-state-stopping = Arrêt en cours
bulk-state-stopped = Arrêtée
bulk-state-cancelled = Annulée
bulk-state-done = Terminée
bulk-state-failed = Ne peut pas continuer

# Où cela en est pour une personne.
bulk-item-waiting = En attente
bulk-item-begun = En cours
bulk-item-done = Fait
bulk-item-refused = Refusé
bulk-item-skipped = Laissée de côté
bulk-item-lost = Pas fait

# Qui est laissé de côté, et pourquoi.
bulk-left-out-out-of-scope = { $count ->
    [one] { $count } personne ne relève d’aucune stratégie dont vous vous occupez, ou n’existe pas.
   *[other] { $count } personnes ne relèvent d’aucune stratégie dont vous vous occupez, ou n’existent pas.
}
bulk-left-out-author = Vous êtes vous-même laissé de côté.
bulk-left-out-gone = { $count ->
    [one] { $count } compte n’existe plus.
   *[other] { $count } comptes n’existent plus.
}
bulk-left-out-unregistered = { $count ->
    [one] { $count } personne n’a rien enregistré.
   *[other] { $count } personnes n’ont rien enregistré.
}
bulk-left-out-protected = { $count ->
    [one] { $count } compte est protégé par l’annuaire, et ce service ne peut pas le modifier.
   *[other] { $count } comptes sont protégés par l’annuaire, et ce service ne peut pas les modifier.
}
bulk-left-out-disabled = { $count ->
    [one] { $count } compte est désactivé.
   *[other] { $count } comptes sont désactivés.
}
bulk-left-out-already = { $count ->
    [one] { $count } personne doit déjà choisir un nouveau mot de passe.
   *[other] { $count } personnes doivent déjà choisir un nouveau mot de passe.
}

# Pourquoi cela s’est terminé ainsi pour une personne.
bulk-detail-out-of-scope = Ne relève d’aucune stratégie dont vous vous occupez
bulk-detail-author = A ordonné l’opération
bulk-detail-gone = Le compte n’existe plus
bulk-detail-unregistered = Rien n’était enregistré
bulk-detail-protected = L’annuaire protège le compte
bulk-detail-disabled = Le compte est désactivé
bulk-detail-already = Un nouveau mot de passe était déjà exigé
bulk-detail-recovered = Fait ; constaté après une interruption
bulk-detail-unanswered = L’annuaire n’a pas répondu, et rien n’a été modifié
bulk-detail-not-permitted = Ce service n’a pas le droit de le faire
bulk-detail-refused = L’annuaire a refusé ({ $cause })

# Ce qui retient une opération.
bulk-note-directory = L’annuaire ne répond pas. L’opération continuera d’elle-même dès qu’il répondra.
bulk-note-store = La base de données ne répond pas. L’opération continuera d’elle-même dès qu’elle répondra.
bulk-note-connection = Une connexion de domaine dont l’opération a besoin n’existe plus. Ajoutez-la de nouveau, puis faites continuer l’opération.
bulk-note-author = La personne qui l’a ordonnée n’en a plus le droit. Rien n’a été fait.
bulk-note-defect = Quelque chose s’est mal passé dans ce logiciel. Le journal dit quoi.

# Pourquoi un ordre n’est pas accepté.
bulk-error-empty = Choisissez des personnes, des groupes ou des unités d’organisation.
bulk-error-connection = L’une des connexions de domaine n’existe plus.
bulk-error-too-many = Choisissez au plus { $people } personnes et { $objects } groupes et unités d’organisation. Pour plus de personnes, choisissez un groupe.
bulk-error-name = L’un des noms ne peut pas être un nom d’annuaire.
bulk-error-reason = Indiquez un motif de { $count } caractères au plus.
bulk-error-time = Choisissez un moment dans l’année qui vient.
bulk-error-open = { $count } opérations sont déjà en attente ou en cours. Attendez que certaines soient terminées.
bulk-error-state = Ce n’est plus possible : l’opération a avancé.
