# Choosing among the ways to register.

activity-methods-register-title = Choisissez ce que vous configurez
activity-methods-register-lead = Choisissez ce que vous voulez utiliser si vous oubliez votre mot de passe.
activity-methods-register-needed = { $number ->
    [one] Il en faut encore une.
   *[other] Il en faut encore { $number }.
}
activity-methods-points = Une seule méthode ne suffira peut-être pas. Nous vous en demandons une autre jusqu’à ce que vos preuves soient assez fortes ensemble.
activity-methods-option-register-questions = Questions
activity-methods-option-register-questions-hint = Des réponses que vous seul connaissez.
activity-methods-option-register-contact = Adresse e-mail personnelle
activity-methods-option-register-contact-hint = Nous y envoyons des codes quand vous ne pouvez pas lire vos e-mails professionnels.
activity-methods-option-register-authenticator = Application d’authentification
activity-methods-option-register-authenticator-hint = Une application sur votre téléphone affiche des codes, même sans connexion au réseau.
activity-methods-option-register-passkey = Clé d’accès
activity-methods-option-register-passkey-hint = Votre empreinte, votre visage ou votre code PIN sur un téléphone ou un ordinateur, ou une clé de sécurité.
activity-methods-option-register-recovery-codes = Codes de secours
activity-methods-option-register-recovery-codes-hint = Des codes à imprimer ou à noter pour les urgences.
activity-methods-option-register-phone = Numéro de mobile
activity-methods-option-register-phone-hint = Nous y envoyons des codes, par SMS ou par appel.
activity-methods-option-remember-browser = Ce navigateur
activity-methods-option-remember-browser-hint = La prochaine fois, il comptera comme une partie de la preuve que c’est bien vous.
activity-methods-option-confirm-contact = Adresse e-mail professionnelle
activity-methods-option-confirm-contact-hint = Confirmez que vous lisez l’adresse que votre organisation vous a donnée.

activity-confirm-contact-title = Confirmez votre adresse e-mail professionnelle
activity-confirm-contact-lead = { $minutes ->
    [one] Nous avons envoyé un code à { $address }. Il est valable { $minutes } minute. Saisissez-le ici pour que les codes vous y parviennent quand vous oubliez votre mot de passe.
   *[other] Nous avons envoyé un code à { $address }. Il est valable { $minutes } minutes. Saisissez-le ici pour que les codes vous y parviennent quand vous oubliez votre mot de passe.
}
activity-confirm-contact-none = Votre organisation n’a pas d’adresse e-mail pour vous. Demandez à l’assistance.

activity-register-totp-list-title = Vos applications d’authentification
activity-register-totp-list-lead = Retirez une application quand vous n’avez plus son téléphone.
activity-register-totp-name = Nom de l’application
activity-register-totp-name-hint = Par exemple, le téléphone sur lequel elle se trouve. Vous pouvez laisser ce champ vide.
activity-register-totp-which-needed = Choisissez l’une de vos applications.
activity-register-totp-added = L’application est configurée.
activity-register-totp-renamed = L’application a son nouveau nom.
activity-register-totp-removed = L’application est retirée. Ses codes ne sont plus valables ici.
activity-register-totp-last = C’est votre seule application. Configurez-en une autre avant de la retirer.
activity-register-totp-another = Configurer une autre application
activity-register-totp-back = Retour à mes applications
activity-register-totp-full = { $limit ->
    [one] Vous pouvez avoir { $limit } application. Retirez-la pour en configurer une autre.
   *[other] Vous pouvez avoir { $limit } applications. Retirez-en une pour en configurer une autre.
}
page-me-app-used = Dernière utilisation
