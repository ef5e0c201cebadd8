# Invitations et rappels. Arguments de tous : organization, link. days est un nombre entier, au moins 1.

mail-reminder-invitation-subject = Préparez comment retrouver l’accès à votre compte chez { $organization }
mail-reminder-invitation-body-1 = Si vous oubliez votre mot de passe ou si votre compte est verrouillé, vous pouvez vous aider vous-même à toute heure. Pour cela, préparez une fois comment prouver qui vous êtes. Cela prend environ deux minutes.
mail-reminder-invitation-body-2 = Commencez ici : { $link }
mail-reminder-invitation-body-3 = Le site demande une fois votre mot de passe. Personne chez { $organization } ne le demande par e-mail ni au téléphone.

mail-reminder-register-subject = Vous n’avez pas encore préparé comment retrouver l’accès à votre compte chez { $organization }
mail-reminder-register-body-1 = D’ici là, seule l’assistance peut vous aider si vous oubliez votre mot de passe. Cela prend environ deux minutes.
mail-reminder-register-body-2 = Commencez ici : { $link }

mail-reminder-update-subject = Votre inscription chez { $organization } est à mettre à jour
mail-reminder-update-body-1 = Ce que vous avez préparé pour prouver qui vous êtes n’est plus tout ce que { $organization } demande. Mettez-le à jour pour pouvoir encore vous aider vous-même si vous oubliez votre mot de passe.
mail-reminder-update-body-2 = Commencez ici : { $link }

mail-reminder-password-subject = { $days ->
    [one] Votre mot de passe chez { $organization } expire dans un jour
   *[other] Votre mot de passe chez { $organization } expire dans { $days } jours
}
mail-reminder-password-body-1 = Choisissez-en un nouveau à temps, et continuez sans interruption.
mail-reminder-password-body-2 = Changez-le ici : { $link }
mail-reminder-password-body-3 = Si vous l’avez changé depuis, il n’y a rien à faire.

mail-reminder-account-subject = { $days ->
    [one] Votre compte chez { $organization } expire dans un jour
   *[other] Votre compte chez { $organization } expire dans { $days } jours
}
mail-reminder-account-body-1 = Ensuite, vous ne pourrez plus vous connecter.
mail-reminder-account-body-2 = Si vous avez encore besoin du compte, dites-le à temps à votre responsable ou à l’assistance.
