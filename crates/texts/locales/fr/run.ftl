# How a task ends, and what keeps it from going on.

run-done-register-title = Votre enregistrement est fait
run-done-register-lead = Vous pouvez maintenant choisir un nouveau mot de passe ou déverrouiller votre compte sans appeler personne.
run-done-manage-profile-title = Votre profil est enregistré
run-done-manage-profile-lead = Utilisez désormais ce que vous venez d’enregistrer.
run-done-forgot-password-title = Votre nouveau mot de passe est enregistré
run-done-forgot-password-lead = Utilisez-le désormais pour vous connecter. Saisissez-le aussi sur votre téléphone et vos autres appareils, sinon ils verrouilleront votre compte.
run-done-manage-passwords-title = Votre mot de passe est changé
run-done-manage-passwords-lead = Utilisez désormais le nouveau pour vous connecter. Saisissez-le aussi sur votre téléphone et vos autres appareils, sinon ils verrouilleront votre compte.
run-done-unlock-account-title = Votre compte est déverrouillé
run-done-unlock-account-lead = Connectez-vous avec votre mot de passe actuel. Il n’a pas été modifié.
run-done-my-notifications-title = Votre choix est enregistré
run-done-my-notifications-lead = Vous recevez désormais les messages que vous avez cochés.
run-done-passcode-title = C’est terminé
run-done-passcode-lead = Le code d’accès a servi et n’est plus valable. La prochaine fois, utilisez ce que vous venez d’enregistrer.
run-done-sign-in-title = La connexion est établie
run-done-sign-in-lead = Choisissez ce que vous voulez faire.
run-done-other-title = C’est terminé
run-done-other-lead = Tout est enregistré.
run-done-still-locked = Votre nouveau mot de passe est enregistré, mais votre compte est encore verrouillé. Attendez la fin du verrouillage ou contactez l’assistance.

run-failed-title = Cela n’a pas fonctionné
run-failed-nothing-changed = Rien n’a été modifié. Votre mot de passe est le même qu’avant.
run-stopped-title = Vous avez arrêté
run-stopped-lead = Plus rien n’est modifié. Vous pouvez fermer cette page.
run-stopped-changed = Ce que vous aviez déjà enregistré le reste. Plus rien d’autre n’est modifié. Vous pouvez fermer cette page.
run-half-done = Votre ancien mot de passe n’est plus valable et aucun nouveau n’est enregistré. Recommencez « Mot de passe oublié » et choisissez-en un, ou contactez l’assistance.
run-expired = Le temps prévu pour cette tâche est écoulé. Ce qui n’a pas été enregistré n’est pas modifié. Recommencez quand vous voulez.
run-expired-title = Le temps est écoulé
run-expired-lead = Pour votre sécurité, cette page se ferme au bout d’un moment. Ce qui n’a pas été enregistré n’est pas modifié. Recommencez quand vous voulez.
run-locked-title = Trop de tentatives erronées
run-locked-lead = { $minutes ->
    [one] Pour protéger votre compte, aucune nouvelle tentative n’est acceptée pendant { $minutes } minute. Votre mot de passe n’a pas été modifié. Réessayez plus tard ou contactez l’assistance.
   *[other] Pour protéger votre compte, aucune nouvelle tentative n’est acceptée pendant { $minutes } minutes. Votre mot de passe n’a pas été modifié. Réessayez plus tard ou contactez l’assistance.
}
run-too-many-tries = Trop de tentatives erronées. Rien n’a été modifié. Recommencez ou contactez l’assistance.
run-assurance = Vos preuves ne suffisent pas encore pour cela. Rien n’a été modifié. Recommencez et choisissez une autre méthode, ou contactez l’assistance.
run-step-up-missing = Vous êtes déjà inscrit. Pour changer ce qui prouve votre identité, il faut une preuve en plus du mot de passe, et cette tâche n’en demande pas. Rien n’a été modifié. Adressez-vous à l’assistance.
run-unknown-outcome-title = Nous vérifions ce qui s’est passé
run-unknown-outcome-lead = La réponse du service de connexion de votre organisation manque. Nous demandons si votre modification a été faite. Ne réessayez pas encore ; cette page continue d’elle-même.
run-unknown-step = Votre organisation a modifié cette tâche entre-temps. Rien n’a été modifié dans votre compte. Recommencez.
run-resume = Continuez là où vous étiez
run-stale = Cette tâche a continué dans une autre fenêtre. Voici où elle en est.
