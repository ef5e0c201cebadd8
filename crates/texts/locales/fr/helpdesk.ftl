# The helpdesk site: finding people, what is known of them, beginning tasks, agreeing to them, lists. The pages
# speak to the operator.

task-helpdesk-sign-in-name = Se connecter au centre d’assistance
task-administration-sign-in-name = Se connecter à l’administration

desk-nav-find = Trouver une personne
desk-nav-approvals = Second opérateur
desk-nav-lists = Listes
desk-change-user = Changer de personne

desk-find-title = Trouver une personne
desk-find-lead = Vous aidez les personnes de : { $policies }
desk-find-label = Nom, nom d’utilisateur ou adresse e-mail
desk-find-hint = Les premières lettres suffisent, deux au moins.
desk-find-domain = Domaine
desk-find-any-domain = Tous les domaines
desk-find-go = Chercher
desk-find-too-short = { $least ->
    [one] Saisissez au moins une lettre.
   *[other] Saisissez au moins { $least } lettres.
}
desk-find-found = { $count ->
    [one] Une personne commence par « { $text } »
   *[other] { $count } personnes commencent par « { $text } »
}
desk-find-nobody = Personne parmi ceux que vous aidez ne commence par « { $text } »
desk-find-nobody-hint = Vérifiez l’orthographe ou demandez le nom d’utilisateur. D’autres opérateurs s’occupent peut-être de cette personne.
desk-find-more = Il y en a peut-être d’autres. Saisissez davantage du nom.
desk-find-waiting = { $count ->
    [one] Une tâche d’un collègue attend votre accord.
   *[other] { $count } tâches de collègues attendent votre accord.
}
desk-find-waiting-go = Regarder
desk-column-name = Nom
desk-column-logon-name = Nom d’utilisateur
desk-column-state = État

desk-mark-locked = Verrouillé
desk-mark-disabled = Désactivé
desk-mark-account-expired = Compte expiré
desk-mark-must-change = Mot de passe à changer
desk-mark-password-expired = Mot de passe expiré
desk-mark-none = En ordre

desk-card-facts = Ce qui est connu
desk-card-account = Compte
desk-card-mail = E-mail
desk-card-policy = Politique
desk-card-registered-pill = Enregistrement fait
desk-card-unregistered-pill = Pas d’enregistrement
desk-card-registered = Enregistrement depuis
desk-card-not-registered = Pas encore
desk-card-locked-since = Verrouillé depuis
desk-card-password = Mot de passe
desk-card-password-age = { $days ->
    [0] Défini aujourd’hui
    [one] Vieux d’un jour
   *[other] Vieux de { $days } jours
}
desk-card-password-expires = Expire
desk-card-password-expired = A expiré
desk-card-password-stays = N’expire pas
desk-card-unknown = Inconnu
desk-card-account-expires = Fin du compte
desk-card-account-expired = Compte terminé
desk-card-last-logon = Dernière connexion
desk-card-proofs = Peut prouver avec
desk-card-no-proof = Rien encore
desk-card-update = Une mise à jour de l’enregistrement est demandée.
desk-card-profile-locked = Enregistrement verrouillé jusqu’à
desk-card-profile-held = jusqu’à ce que vous la débloquiez : la personne a dit « Ce n’était pas moi »
desk-card-passcode = Un code d’accès est valable jusqu’à
desk-card-verified = Identité vérifiée jusqu’à
desk-card-verified-by = Prouvé par
desk-card-verify-first = Vérifiez d’abord qui appelle.
desk-card-verify-first-lead = Les tâches s’ouvrent quand { $name } a prouvé son identité. La preuve vaut quelques minutes et figure dans l’historique avec votre nom.
desk-card-verify-each = Chaque vérification sert une fois à chaque tâche.
desk-card-own = C’est votre propre compte. Demandez l’aide d’un autre opérateur.
desk-card-two-person = Avant de changer quoi que ce soit pour cette personne, un second opérateur doit être d’accord.
desk-card-tasks = Tâches
desk-card-no-tasks = Il n’y a pas de tâche pour cette personne.
desk-card-history = Dernières actions
desk-card-history-empty = Rien n’est encore noté.
desk-card-when = Quand
desk-card-what = Quoi
desk-card-who = Qui
desk-card-failed = (échec)
desk-card-traces = Mots de passe erronés
desk-card-traces-none = Les contrôleurs de domaine n’ont pas répondu à temps.
desk-card-controller = Contrôleur de domaine
desk-card-failures = Essais erronés
desk-card-last-failure = Le dernier
desk-card-trace-locked = Verrouillé depuis
desk-card-unreachable = N’a pas répondu
desk-card-no-time = -

desk-proof-totp = une application d’authentification
desk-proof-questions = { $count ->
    [one] une question de sécurité
   *[other] { $count } questions de sécurité
}
desk-proof-spoken = { $count ->
    [one] une question pour le téléphone
   *[other] { $count } questions pour le téléphone
}
desk-proof-personal-mail = un code à l’adresse personnelle { $address }
desk-proof-mail = un code à l’adresse professionnelle { $address }
desk-proof-recovery-codes = { $count ->
    [one] un code de secours enregistré
   *[other] { $count } codes de secours enregistrés
}
desk-proved-password = mot de passe
desk-proved-questions = questions
desk-proved-mail-code = code par e-mail
desk-proved-totp = application d’authentification
desk-proved-recovery-code = code de secours
desk-proved-passcode = code d’accès
desk-proved-caller-verified = une vérification antérieure

desk-own-account = Un autre opérateur doit le faire pour votre propre compte.
desk-verify-first = Vérifiez d’abord qui appelle.
desk-verify-again = La vérification a déjà servi à cette tâche. Vérifiez encore une fois qui appelle.
desk-unavailable-registered = La personne s’est déjà enregistrée.
desk-unavailable-unregistered = La personne ne s’est pas encore enregistrée.
desk-unavailable-not-locked = Le compte n’est pas verrouillé.
desk-unavailable-not-disabled = Le compte n’est pas désactivé.
desk-unavailable-profile-not-locked = L’enregistrement n’est pas verrouillé.
desk-unavailable-never = Cette tâche est désactivée.
desk-reason-needed = Donnez un motif ou un numéro de ticket.
desk-text-too-long = { $most ->
    [one] Utilisez un caractère au plus.
   *[other] Utilisez { $most } caractères au plus.
}

desk-start-for = Pour qui
desk-start-reason = Motif ou numéro de ticket
desk-start-reason-hint = Il figure dans l’historique avec votre nom.
desk-start-reason-optional = Il figure dans l’historique avec votre nom. Vous pouvez laisser ce champ vide.
desk-start-nothing-yet = Cette page seule ne change rien.
desk-start-begin = Commencer
desk-start-ask = Demander l’accord d’un second opérateur
desk-start-two-person = Un second opérateur doit être d’accord avec cette tâche. Quand vous demandez, vos collègues le voient sur leur page.
desk-start-waiting = Vous avez demandé. Vous pourrez commencer dès qu’un second opérateur sera d’accord.
desk-start-given = Un second opérateur est d’accord. Vous pouvez commencer une fois.
desk-start-refused = Un second opérateur n’est pas d’accord.
desk-start-to-approvals = Ce qui a été demandé
desk-start-back = Retour à { $name }

desk-caller = Pour qui est la tâche
desk-caller-card = Ce qui est connu de { $name }
desk-caller-back = Retour à { $name }

desk-approvals-title = Second opérateur
desk-approvals-lead = Les tâches pour certaines personnes ne commencent que si un second opérateur est d’accord. La demande et la réponse valent une demi-heure.
desk-approvals-others = En attente de vous
desk-approvals-mine = Demandé par vous
desk-approvals-none = Rien ne vous attend.
desk-approvals-none-mine = Vous n’avez rien demandé.
desk-approvals-person = Personne
desk-approvals-task = Tâche
desk-approvals-asker = Demandé par
desk-approvals-reason = Motif
desk-approvals-asked = Quand
desk-approvals-state = Réponse
desk-approvals-look = Regarder
desk-approvals-begin = Commencer la tâche
desk-approvals-waiting = En attente
desk-approvals-given = D’accord
desk-approvals-refused = Pas d’accord
desk-approvals-by = { $name } : { $comment }
desk-approval-title = { $asker } demande votre accord
desk-approval-lead = N’acceptez que si vous savez pourquoi c’est fait. Votre nom figure dans l’historique.
desk-approval-expires = Valable jusqu’à
desk-approval-no-reason = Aucun
desk-approval-comment = Un mot à ce sujet
desk-approval-comment-hint = Votre collègue le lit. Vous pouvez laisser ce champ vide.
desk-approval-agree = D’accord
desk-approval-refuse = Pas d’accord
desk-approval-used = L’accord a déjà servi. Demandez encore une fois.
desk-approval-over = Quelqu’un a déjà répondu, ou le temps est écoulé.
desk-approval-own = Un autre opérateur doit répondre.

desk-lists-title = Personnes à suivre
desk-lists-lead = Lu dans l’annuaire ; une minute d’âge au plus.
desk-lists-uncounted = Ouvrez-la pour compter
desk-lists-as-of = État au
desk-lists-count = { $count ->
    [one] Une personne
   *[other] { $count } personnes
}
desk-lists-at-least = { $count } personnes, peut-être plus
desk-lists-shown = Les { $shown } premières sont affichées. Le fichier contient toutes celles qui ont été comptées.
desk-lists-empty = Personne n’est sur cette liste.
desk-lists-file = Enregistrer dans un fichier
desk-lists-idle = Sans connexion depuis
desk-lists-days = { $days ->
    [one] Un jour
   *[other] { $days } jours
}
desk-list-locked = Verrouillés
desk-list-must-change = Doivent changer de mot de passe
desk-list-password-expired = Mot de passe expiré
desk-list-expiring = Mot de passe expirant sous 14 jours
desk-list-account-expired = Compte expiré
desk-list-disabled = Désactivés
desk-list-never-registered = Jamais enregistrés
desk-list-idle = Longtemps sans connexion
desk-moment-locked = Verrouillé depuis
desk-moment-must-change = Mot de passe défini
desk-moment-password-expired = A expiré
desk-moment-expiring = Expire
desk-moment-account-expired = Terminé
desk-moment-disabled = Depuis
desk-moment-never-registered = Compte créé
desk-moment-idle = Dernière connexion
desk-export-name = Nom
desk-export-logon-name = Nom d’utilisateur
desk-export-domain = Domaine
desk-export-detail = Informations
desk-export-moment = Quand
