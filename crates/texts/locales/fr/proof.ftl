# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Saisissez votre mot de passe
activity-password-lead = Utilisez le mot de passe avec lequel vous vous connectez aujourd’hui. Un mot de passe expiré convient aussi.
activity-password-label = Mot de passe actuel
activity-password-wrong = Le nom d’utilisateur ou le mot de passe n’est pas correct. Vérifiez les deux et réessayez.

activity-questions-title = Répondez à vos questions
activity-questions-lead = { $count ->
    [one] Répondez comme lors de votre enregistrement. Les majuscules et les espaces ne comptent pas.
   *[other] Répondez aux { $count } questions comme lors de votre enregistrement. Les majuscules et les espaces ne comptent pas.
}
activity-questions-wrong = Ce que vous avez répondu n’est pas correct. Vérifiez et réessayez.
activity-questions-wrong-one = Cette réponse n’est pas correcte.
activity-questions-too-few = Vous avez enregistré moins de questions qu’il n’en faut ici. Choisissez une autre façon de prouver qui vous êtes ou contactez l’assistance.
activity-questions-next = Vérifier les réponses
activity-questions-pick = Question n° { $number }
activity-questions-answer = Réponse { $number }
activity-questions-picked-twice = Vous avez choisi cette question deux fois. Choisissez-en une autre.

activity-mail-code-title = Saisissez le code reçu par e-mail
activity-mail-code-lead-corporate = { $minutes ->
    [one] Nous avons envoyé un code à votre adresse e-mail professionnelle. Il est valable { $minutes } minute.
   *[other] Nous avons envoyé un code à votre adresse e-mail professionnelle. Il est valable { $minutes } minutes.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Nous avons envoyé un code à votre adresse e-mail personnelle. Il est valable { $minutes } minute.
   *[other] Nous avons envoyé un code à votre adresse e-mail personnelle. Il est valable { $minutes } minutes.
}
activity-mail-code-label = Code
activity-mail-code-wrong = Le code n’est pas correct. Regardez le message le plus récent et réessayez.
activity-mail-code-expired = Ce code n’est plus valable. Demandez-en un nouveau.
activity-mail-code-resend = Envoyer un nouveau code
activity-mail-code-resent = Un nouveau code est en route. Les précédents ne sont plus valables.
activity-mail-code-held-up = Nos e-mails ne peuvent pas être remis pour le moment : votre code n’est donc pas encore arrivé. Nous continuons d’essayer.
activity-mail-code-held-up-other = Nos e-mails ne peuvent pas être remis pour le moment : votre code n’est donc pas encore arrivé. Nous continuons d’essayer ; vous pouvez aussi choisir une autre méthode ci-dessous.
activity-mail-code-wait = { $seconds ->
    [one] Vous pourrez demander un nouveau code dans { $seconds } seconde.
   *[other] Vous pourrez demander un nouveau code dans { $seconds } secondes.
}

activity-totp-title = Saisissez le code de votre application d’authentification
activity-totp-lead = Ouvrez l’application sur votre téléphone et saisissez les six chiffres qu’elle affiche pour votre compte.
activity-totp-label = Code
activity-totp-wrong = Le code n’est pas correct. Attendez le suivant et réessayez.

activity-recovery-code-title = Saisissez un code de secours
activity-recovery-code-lead = Utilisez l’un des codes de secours que vous avez conservés lors de votre enregistrement. Chacun sert une fois.
activity-recovery-code-label = Code de secours
activity-recovery-code-wrong = Le code de secours n’est pas correct ou il a déjà servi. Vérifiez-le ou prenez-en un autre.

activity-passcode-title = Saisissez votre code d’accès
activity-passcode-lead = L’assistance vous donne un code d’accès. Il sert une seule fois et pendant peu de temps.
activity-passcode-label = Code d’accès
activity-passcode-wrong = Le code d’accès n’est pas correct ou n’est plus valable. Vérifiez-le ou demandez-en un nouveau à l’assistance.

activity-not-registered-title = Pas encore configuré
activity-not-registered = Vous n’avez pas enregistré ce qu’il faut ici. Choisissez une autre façon de prouver qui vous êtes ou contactez l’assistance.

activity-methods-title = Prouvez qui vous êtes
activity-methods-lead = Choisissez la méthode la plus simple pour vous maintenant.
activity-methods-lead-second = Votre première preuve est acceptée. Ajoutez-en maintenant une deuxième.
activity-methods-needed = { $number ->
    [one] Il faut encore { $number } preuve.
   *[other] Il faut encore { $number } preuves.
}
activity-methods-option-mail-code = Code par e-mail professionnel
activity-methods-option-mail-code-hint = Nous envoyons un code à l’adresse e-mail que votre organisation vous a donnée.
activity-methods-option-mail-code-personal = Code par e-mail personnel
activity-methods-option-mail-code-personal-hint = Nous envoyons un code à l’adresse personnelle que vous avez enregistrée.
activity-methods-option-questions = Questions
activity-methods-option-questions-hint = Répondez aux questions que vous avez choisies lors de votre enregistrement.
activity-methods-option-totp = Application d’authentification
activity-methods-option-totp-hint = Saisissez les six chiffres que l’application affiche sur votre téléphone.
activity-methods-option-recovery-code = Code de secours
activity-methods-option-recovery-code-hint = Utilisez l’un des codes que vous avez conservés pour les urgences.
activity-methods-option-password = Mot de passe actuel
activity-methods-option-password-hint = Saisissez le mot de passe avec lequel vous vous connectez aujourd’hui.
activity-methods-option-passcode = Code d’accès
activity-methods-option-passcode-hint = Saisissez le code d’accès que l’assistance vous a donné.
