# Registering what later proves who you are.

activity-register-title = S’enregistrer
activity-register-lead = Préparez la façon de prouver qui vous êtes. Cela prend environ trois minutes.
activity-register-choose = Choisissez une question dans la liste.

activity-register-questions-title = Choisissez vos questions
activity-register-questions-lead = Choisissez des réponses que vous retiendrez et que personne ne peut découvrir sur vous.
activity-register-question-select = Question n° { $number }
activity-register-own-question = Votre propre question n° { $number }
activity-register-helpdesk-hint = Le support le demande au téléphone et peut lire la réponse.
activity-register-own-question-hint = { $count ->
    [one] Posez une question à laquelle personne d’autre ne peut répondre, avec au moins { $count } caractère.
   *[other] Posez une question à laquelle personne d’autre ne peut répondre, avec au moins { $count } caractères.
}
activity-register-answer = Réponse { $number }
activity-register-answer-again = Confirmez la réponse { $number }
activity-register-answer-short = { $count ->
    [one] La réponse est vide. Saisissez au moins { $count } caractère.
   *[other] La réponse est trop courte. Saisissez au moins { $count } caractères.
}
activity-register-answer-same = Vous avez déjà donné cette réponse à une autre question. Choisissez une autre réponse.
activity-register-answer-in-question = La réponse fait partie de la question. Choisissez une autre réponse.
activity-register-answer-mismatch = Les deux réponses ne sont pas identiques. Saisissez à nouveau la réponse.
activity-register-question-short = { $count ->
    [one] La question est vide. Saisissez au moins { $count } caractère.
   *[other] La question est trop courte. Saisissez au moins { $count } caractères.
}
activity-register-question-twice = Vous avez déjà choisi cette question. Choisissez-en une autre.

activity-register-contact-title = Ajoutez une adresse e-mail personnelle
activity-register-contact-lead = Elle vous aide quand vous ne pouvez pas lire vos e-mails professionnels. Nous l’utilisons pour les codes et les messages au sujet de votre compte, et pour rien d’autre.
activity-register-contact-code-title = Confirmez votre adresse
activity-register-contact-code-lead = Nous avons envoyé un code à { $address }. Saisissez-le ici pour confirmer que cette adresse est la vôtre.
activity-register-personal-mail = Adresse e-mail personnelle
activity-register-personal-mail-hint = Par exemple, votre adresse privée. N’utilisez pas votre adresse professionnelle.
activity-register-personal-mail-code = Code reçu par e-mail
activity-register-mail-invalid = Cette adresse e-mail n’est pas complète. Vérifiez-la et réessayez.

activity-register-totp-title = Configurez une application d’authentification
activity-register-totp-lead = L’application affiche un nouveau code toutes les 30 secondes. Elle fonctionne sans connexion au réseau.
activity-register-totp-scan = Scannez cette image avec l’application ou saisissez la clé à la main
activity-register-totp-code = Code affiché par l’application

activity-register-recovery-codes-title = Codes de secours
activity-register-recovery-codes-lead = Les codes de secours vous aident quand vous n’avez ni votre téléphone ni vos e-mails. Chacun sert une fois. Les nouveaux codes remplacent tous les précédents.
activity-register-recovery-codes-shown = Vos codes de secours
activity-register-recovery-codes-keep = J’ai imprimé ou noté ces codes
activity-register-recovery-codes-must-keep = Conservez les codes en lieu sûr, puis cochez la case. Ils ne seront plus affichés.
