# Bulk operations on the administration site.
admin-bulk-title = Opérations groupées
admin-bulk-lead = Supprimez les inscriptions de nombreuses personnes, ou exigez d’elles un nouveau mot de passe, maintenant ou plus tard.
admin-bulk-new = Nouvelle opération
admin-bulk-new-lead = Choisissez ce qui est fait et à qui. Avant que quoi que ce soit n’arrive, vous voyez qui serait concerné.
admin-bulk-none = Rien n’a encore été ordonné
admin-bulk-what = Opération
admin-bulk-state = État
admin-bulk-author = Ordonnée par
admin-bulk-created = Ordonnée le
admin-bulk-older = Opérations plus anciennes
admin-bulk-preview = Voir qui serait concerné
admin-bulk-kind = Ce qui est fait
admin-bulk-kind-require-change = Exiger un nouveau mot de passe
admin-bulk-kind-require-change-hint = À la prochaine connexion. Le compte et l’inscription restent tels quels.
admin-bulk-kind-unregister = Supprimer les inscriptions
admin-bulk-kind-unregister-hint = Réponses, applications d’authentification et codes sont supprimés. Le compte reste tel quel.
admin-bulk-connection = Domaine
admin-bulk-people = Personnes
admin-bulk-people-hint = Noms de connexion.
admin-bulk-groups = Groupes
admin-bulk-groups-hint = Les membres des groupes qu’ils contiennent comptent aussi.
admin-bulk-units = Unités d’organisation
admin-bulk-units-hint = Tout ce qui se trouve en dessous compte.
admin-bulk-reason = Motif
admin-bulk-reason-hint = Il reste dans l’historique, avec votre nom.
admin-bulk-notify = Prévenir chaque personne par e-mail
admin-bulk-not-before = Pas avant
admin-bulk-not-before-hint = Date et heure en UTC, par exemple 2026-12-01 03:00. Vide pour tout de suite.
admin-bulk-bad-time = Écrivez l’heure sous la forme 2026-12-01 03:00, ou laissez le champ vide.
admin-bulk-no-such-person = Personne ne porte le nom « { $name } » dans ce domaine.
admin-bulk-hits = { $count ->
    [0] Personne ne serait concerné.
    [one] Une personne serait concernée.
   *[other] { $count } personnes seraient concernées.
}
admin-bulk-hits-at-least = Au moins { $count } personnes seraient concernées ; toutes n’ont pas encore été examinées.
admin-bulk-missing = Ce groupe ou cette unité n’existe pas : { $dn }
admin-bulk-begin-require-change = { $count ->
    [one] Exiger un nouveau mot de passe d’une personne
   *[other] Exiger un nouveau mot de passe de { $count } personnes
}
admin-bulk-begin-unregister = { $count ->
    [one] Supprimer l’inscription d’une personne
   *[other] Supprimer les inscriptions de { $count } personnes
}
admin-bulk-stop = Arrêter
admin-bulk-go-on = Continuer
admin-bulk-file = Enregistrer dans un fichier
admin-bulk-more = Autres personnes
admin-bulk-name = Nom
admin-bulk-detail = Pourquoi
admin-bulk-nobody = Il n’y a personne ici
admin-bulk-left-out = Laissées de côté
