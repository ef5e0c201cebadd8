# Ce que disent les pages autour des tâches : cadre, accueil, erreurs, profil.

page-skip = Aller au contenu
page-nav = Compte et langue
page-nav-language = Langue :
page-nav-me = Profil
page-nav-sign-in = Se connecter
page-nav-sign-out = Se déconnecter
page-help = Besoin d’aide ?
page-feedback = Donner un avis
page-back = Retour
page-problem-title = Problème :
page-problem-several = { $count ->
    [one] Un point est à revoir :
   *[other] { $count } points sont à revoir :
}
page-step = Étape { $step } sur { $of }

page-home-title = De quoi avez-vous besoin ?
page-home-hello = Bonjour, { $name }
page-home-lead = Vous pouvez faire tout cela vous-même, à toute heure et depuis n’importe quel appareil.
page-home-empty = Il n’y a rien à faire ici pour le moment.
page-home-update = L’assistance ou un changement des règles vous demande de mettre à jour votre enregistrement. Choisissez « { $task } ».
page-home-me = Voir ce que j’ai enregistré

page-sign-in-title = Se connecter
page-sign-in-lead = Voyez votre profil et les tâches qui vous concernent.

page-find-label = Votre nom d’utilisateur
page-find-label-attribute = Votre identifiant
page-find-hint = Tel que vous le tapez au travail, par exemple ana.lopez, DOMAINE\ana.lopez ou votre adresse e-mail.
page-find-domain = Domaine
page-find-next = Continuer
page-find-start = Commencer
page-find-signed-in = Vous êtes connecté au compte de { $name }.
page-find-empty = Saisissez votre nom d’utilisateur.
page-find-search-title = Je ne connais pas mon nom d’utilisateur
page-find-search-label = Le début de votre nom
page-find-search-button = Rechercher
page-find-search-short = Saisissez au moins deux lettres de votre nom.

page-found-title = Laquelle de ces personnes êtes-vous ?
page-found-lead = { $count ->
    [one] Le nom d’une personne commence par « { $text } ».
   *[other] Les noms de { $count } personnes commencent par « { $text } ».
}
page-found-nobody = Aucun nom ne commence par « { $text } ». Vérifiez l’orthographe ou saisissez seulement les premières lettres.
page-found-again = Saisir un autre nom

page-field-choose = Choisissez dans la liste
page-field-optional = (peut rester vide)
page-field-control = Ce texte contient des caractères invisibles ou impossibles à taper. Supprimez-les et réessayez.
page-field-too-long = { $most ->
    [one] C’est trop long. Utilisez un seul caractère.
   *[other] C’est trop long. Utilisez au plus { $most } caractères.
}

page-reveal-show = Afficher
page-reveal-hide = Masquer
page-reveal-label = Afficher : { $field }

page-rules-title = Règles du nouveau mot de passe
page-rules-met = Respectée
page-rules-unmet = Pas encore respectée
page-rules-on-save = vérifiée à l’enregistrement
page-rules-all-met = Toutes les règles sont respectées.
page-rules-some-unmet = { $count ->
    [one] Une règle n’est pas encore respectée.
   *[other] { $count } règles ne sont pas encore respectées.
}
page-suggest-button = Proposer un mot de passe
page-suggest-here = Ce mot de passe respecte les règles. Gardez-le en lieu sûr et saisissez-le ci-dessous.

page-codes-copy = Copier les codes
page-codes-print = Imprimer les codes
page-codes-copied = Les codes sont copiés.
page-otp-scan = Scannez cette image avec votre application d’authentification.
page-otp-type = Si vous ne pouvez pas la scanner, tapez cette clé dans l’application :
page-otp-open = Ouvrir dans une application de cet appareil

page-until-left = Encore valable { $time }
page-until-minutes = { $minutes ->
    [0] Encore valable moins d’une minute.
    [one] Encore valable { $minutes } minute.
   *[other] Encore valable { $minutes } minutes.
}
page-until-over = Le temps est écoulé : ce n’est plus valable.

page-run-stale = Cette page n’était plus à jour : votre dernière saisie n’a pas été utilisée. Voici où vous en êtes.
page-run-ends = { $minutes ->
    [one] Pour votre sécurité, cette page se ferme dans une minute.
   *[other] Pour votre sécurité, cette page se ferme dans { $minutes } minutes.
}
page-run-ends-title = Êtes-vous toujours là ?
page-run-ends-lead = Pour votre sécurité, cette page se ferme bientôt. Ce que vous avez saisi sera alors perdu et ne sera pas utilisé ; vous pouvez recommencer à tout moment.
page-run-ends-stay = Continuer

page-session-note = { $minutes ->
    [one] Vous êtes déconnecté après une minute sans activité.
   *[other] Vous êtes déconnecté après { $minutes } minutes sans activité.
}
page-session-title = Êtes-vous toujours là ?
page-session-lead = Pour votre sécurité, la session se ferme dans environ deux minutes. Ce que vous avez saisi sera alors perdu et ne sera pas utilisé.
page-session-stay = Rester connecté

page-me-title = Mon profil
page-me-account = Votre compte
page-me-name = Nom
page-me-logon-name = Nom d’utilisateur
page-me-corporate-mail = E-mail professionnel
page-me-password-expires = Expiration du mot de passe
page-me-never = Jamais
page-me-none = Aucune
page-me-not-yet = Pas encore
page-me-proofs = Comment vous prouvez qui vous êtes
page-me-registered = Inscription
page-me-questions = Questions de sécurité
page-me-questions-count = { $count ->
    [0] Aucune
    [one] Une réponse enregistrée
   *[other] { $count } réponses enregistrées
}
page-me-personal-mail = E-mail personnel
page-me-totp = Application d’authentification
page-me-recovery = Codes de secours
page-me-recovery-count = { $count ->
    [0] Il n’en reste aucun
    [one] Il en reste un
   *[other] Il en reste { $count }
}
page-me-locked = Après trop d’essais erronés, vous ne pouvez pas utiliser ces preuves avant :
page-me-history = Ce qui est arrivé à votre compte
page-me-history-lead = Si quelque chose ici ne vient pas de vous, prévenez votre assistance.
page-me-history-empty = Rien pour l’instant.
page-me-done = Fait
page-me-failed = Échoué

page-error-reference = Référence pour votre assistance :
page-error-back-to-task = Revenir où j’en étais
page-error-not-found-title = Cette page n’existe pas
page-error-not-found-detail = L’adresse est peut-être mal saisie, ou la page a été déplacée. Rien n’a été modifié.
page-error-run-title = Cette page n’est plus ouverte
page-error-run-detail = Elle a été fermée après un temps sans activité, ou commencée dans un autre navigateur. L’ouvrir n’a rien modifié. Recommencez depuis l’accueil.
page-error-malformed-title = Cette demande est inutilisable
page-error-malformed-detail = Elle ne vient pas d’une page de ce site, ou elle a été abîmée en chemin. Rien n’a été modifié. Revenez en arrière, rechargez la page et réessayez.
page-error-too-large-title = C’est trop à la fois
page-error-too-large-detail = La demande est plus grande que ce que ce site accepte. Rien n’a été modifié.
page-error-method-title = Cela ne peut pas se faire ici
page-error-method-detail = L’adresse est bonne, mais pas pour ce type de demande. Rien n’a été modifié.
page-error-cross-site-title = Cette demande venait d’un autre site
page-error-cross-site-detail = Pour votre sécurité, elle a été refusée. Rien n’a été modifié. Ouvrez l’accueil de ce site et commencez là.
page-error-slow-title = Cela a pris trop de temps
page-error-slow-detail = Il n’est pas certain que votre dernière étape soit terminée. Revenez voir où vous en êtes avant de réessayer.
page-error-sign-in-title = Connectez-vous d’abord
page-error-sign-in-detail = Vous n’êtes pas connecté, ou votre session est terminée. Rien n’a été modifié.
page-error-denied-title = Ce n’est pas autorisé
page-error-invalid-title = C’est inutilisable
page-error-too-many-title = Trop d’essais
page-error-too-many-detail = { $minutes ->
    [one] Rien n’a été modifié. Attendez une minute, puis réessayez.
   *[other] Rien n’a été modifié. Attendez { $minutes } minutes, puis réessayez.
}
page-error-unavailable-title = Indisponible pour le moment
page-error-defect-title = Quelque chose a échoué de notre côté
page-error-defect-detail = Il n’est pas certain que votre dernière étape soit terminée. Revenez voir où vous en êtes. Si cela se reproduit, donnez à votre assistance la référence ci-dessous.
page-error-host-title = Ce site a une autre adresse
page-error-host-detail = Rien n’a été modifié. Ouvrez-le à cette adresse :
page-error-plain-http-title = Cette connexion n’est pas chiffrée
page-error-plain-http-detail = Les mots de passe seraient lisibles en chemin : rien n’est affiché ni modifié ici. Utilisez une adresse qui commence par https.

page-demo-ribbon = Démonstration
page-demo-ribbon-label = Démonstration
page-demo-mails = Messages de la démonstration
page-demo-mails-lead = La démonstration n’envoie rien. Chaque message qui aurait été envoyé est affiché ici, le plus récent d’abord.
page-demo-mails-to = À
page-demo-mails-html = Comme le montre un logiciel de messagerie
page-demo-mails-empty = Aucun message pour l’instant. Commencez une tâche qui envoie un code, puis revenez.
page-demo-mails-again = Chercher de nouveaux messages
page-demo-try = Essayer un mot de passe
page-demo-try-lead = Connectez-vous comme le ferait tout autre programme au travail, pour voir si un mot de passe fonctionne.
page-demo-password = Mot de passe
page-demo-people-title = Personnes à jouer
page-demo-people-lead = Cette entreprise est inventée. Choisissez une de ces personnes et débrouillez-vous comme elle le ferait.
