# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Obtenir de l’aide
mail-footer-site = Gérer votre mot de passe et votre compte
mail-footer-sent-by = Message automatique de { $organization }. Personne ne lit les réponses à ce message.
mail-result-success = réussie
mail-result-failure = échouée

mail-code-subject = Votre code pour { $organization }
mail-code-body-1 = Saisissez ce code sur la page où vous l’avez demandé :
mail-code-body-2 = { $minutes ->
    [one] Le code n’est valable qu’une fois, pendant { $minutes } minute. Personne chez { $organization } ne vous le demande jamais : ne le donnez à personne.
   *[other] Le code n’est valable qu’une fois, pendant { $minutes } minutes. Personne chez { $organization } ne vous le demande jamais : ne le donnez à personne.
}
mail-code-body-3 = Si vous n’avez pas demandé de code, quelqu’un d’autre a saisi votre nom d’utilisateur. Sans ce code, cette personne ne peut pas continuer. Supprimez ce message et prévenez l’assistance si cela se reproduit.

mail-contact-code-subject = Confirmez votre adresse e-mail pour { $organization }
mail-contact-code-body-1 = Saisissez ce code pour confirmer que cette adresse est la vôtre :
mail-contact-code-body-2 = { $minutes ->
    [one] Le code n’est valable qu’une fois, pendant { $minutes } minute.
   *[other] Le code n’est valable qu’une fois, pendant { $minutes } minutes.
}
mail-contact-code-body-3 = Si vous ne savez pas de quoi il s’agit, quelqu’un a saisi votre adresse par erreur. Supprimez ce message ; sans le code, votre adresse n’est pas utilisée.

mail-success-subject = { $task ->
    [register] Votre enregistrement chez { $organization } est fait
    [manage-profile] Votre profil chez { $organization } a été modifié
    [forgot-password] Votre mot de passe chez { $organization } a été remplacé
    [manage-passwords] Votre mot de passe chez { $organization } a été changé
    [unlock-account] Votre compte chez { $organization } a été déverrouillé
    [my-notifications] Vos messages de { $organization } ont été modifiés
    [passcode] Un code d’accès a été utilisé pour votre compte chez { $organization }
    [activate-account] Votre compte chez { $organization } a été activé
    [forgot-user-name] Votre nom d’utilisateur chez { $organization } a été envoyé
    [sign-in] Quelqu’un s’est connecté avec votre compte chez { $organization }
    [offline-any] Un code pour votre ordinateur hors ligne a été remis chez { $organization }
   *[other] Votre compte chez { $organization } a été modifié
}
mail-success-body-1 = { $task ->
    [register] Vous avez préparé la façon de prouver qui vous êtes. Vous pouvez désormais choisir un nouveau mot de passe ou déverrouiller votre compte sans aide.
    [manage-profile] La façon dont vous prouvez qui vous êtes a été modifiée.
    [forgot-password] Quelqu’un s’est identifié comme étant vous et a choisi un nouveau mot de passe. L’ancien n’est plus valable.
    [manage-passwords] Quelqu’un qui connaissait votre mot de passe l’a changé. L’ancien n’est plus valable.
    [unlock-account] Quelqu’un s’est identifié comme étant vous et a déverrouillé votre compte. Votre mot de passe n’a pas été modifié.
    [my-notifications] Le choix des messages que vous recevez au sujet de votre compte a été modifié.
    [passcode] Quelqu’un a utilisé le code d’accès que l’assistance a remis pour votre compte. Il n’est plus valable.
    [activate-account] Quelqu’un a utilisé le code d’accès remis pour votre compte et a choisi un mot de passe. Le code n’est plus valable.
    [forgot-user-name] Quelqu’un a demandé votre nom d’utilisateur, et il vous a été envoyé.
    [sign-in] Quelqu’un s’est identifié comme étant vous et s’est connecté au site où vous gérez votre mot de passe.
    [offline-any] Quelqu’un a prouvé être vous et a obtenu un code qui définit un nouveau mot de passe sur votre ordinateur hors ligne. Votre mot de passe chez { $organization } n’a pas changé.
   *[other] La tâche « { $task } » a été effectuée pour votre compte.
}
mail-success-body-2 = Si c’était vous, vous n’avez rien à faire.
mail-success-body-3 = Si ce n’était pas vous, contactez maintenant l’assistance et dites que quelqu’un d’autre utilise votre compte.

mail-failure-subject = { $task ->
    [register] Un enregistrement chez { $organization } a échoué
    [manage-profile] Votre profil chez { $organization } n’a pas été modifié
    [forgot-password] Une tentative de remplacement de votre mot de passe chez { $organization } a échoué
    [manage-passwords] Une tentative de changement de votre mot de passe chez { $organization } a échoué
    [unlock-account] Une tentative de déverrouillage de votre compte chez { $organization } a échoué
    [my-notifications] Vos messages de { $organization } n’ont pas été modifiés
    [passcode] Une tentative d’utilisation d’un code d’accès chez { $organization } a échoué
    [activate-account] Une tentative d’activation de votre compte chez { $organization } a échoué
    [forgot-user-name] Votre nom d’utilisateur chez { $organization } n’a pas été envoyé
    [sign-in] Une tentative de connexion à votre compte chez { $organization } a échoué
   *[other] Une modification de votre compte chez { $organization } a échoué
}
mail-failure-body-1 = { $task ->
    [register] Quelqu’un a essayé de s’enregistrer pour votre compte et n’a pas terminé.
    [manage-profile] Quelqu’un a essayé de modifier la façon dont vous prouvez qui vous êtes et n’a pas terminé.
    [forgot-password] Quelqu’un a essayé de choisir un nouveau mot de passe pour votre compte et n’a pas terminé.
    [manage-passwords] Quelqu’un a essayé de changer votre mot de passe et n’a pas terminé.
    [unlock-account] Quelqu’un a essayé de déverrouiller votre compte et n’a pas terminé.
    [my-notifications] Quelqu’un a essayé de modifier les messages que vous recevez et n’a pas terminé.
    [passcode] Quelqu’un a essayé d’utiliser un code d’accès pour votre compte et n’a pas terminé.
    [activate-account] Quelqu’un a essayé de choisir un mot de passe pour votre compte avec un code d’accès et n’a pas terminé.
    [forgot-user-name] Quelqu’un a demandé votre nom d’utilisateur, et il n’a pas pu être envoyé.
    [sign-in] Quelqu’un a essayé de se connecter au site où vous gérez votre mot de passe et n’a pas terminé.
   *[other] Quelqu’un a commencé la tâche « { $task } » pour votre compte et n’a pas terminé.
}
mail-failure-body-2 = Si c’était vous, réessayez ou demandez de l’aide à l’assistance.
mail-failure-body-3 = Si ce n’était pas vous, prévenez l’assistance. Ne donnez ni code, ni réponse, ni mot de passe à personne, même à quelqu’un qui dit travailler pour { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } a terminé son enregistrement
    [manage-profile] { $name } a modifié son profil
    [forgot-password] { $name } a choisi un nouveau mot de passe
    [manage-passwords] { $name } a changé son mot de passe
    [unlock-account] { $name } a déverrouillé son compte
    [my-notifications] { $name } a modifié son choix de messages
    [passcode] { $name } a utilisé un code d’accès
    [activate-account] { $name } a activé le compte
    [forgot-user-name] { $name } a demandé le nom d’utilisateur
    [sign-in] { $name } a ouvert une session
   *[other] { $name } a effectué la tâche « { $task } »
}
mail-admin-success-body-1 = { $name } a effectué la tâche « { $task } » sur le site libre-service de { $organization }.
mail-admin-success-body-2 = Les détails sont dans l’historique. Si ce n’était pas prévu, interrogez la personne et verrouillez le compte jusqu’à ce que ce soit clair.

mail-admin-failure-subject = { $task ->
    [register] { $name } n’a pas pu s’enregistrer
    [manage-profile] { $name } n’a pas pu modifier son profil
    [forgot-password] { $name } n’a pas pu choisir un nouveau mot de passe
    [manage-passwords] { $name } n’a pas pu changer son mot de passe
    [unlock-account] { $name } n’a pas pu déverrouiller son compte
    [my-notifications] { $name } n’a pas pu modifier son choix de messages
    [passcode] { $name } n’a pas pu utiliser un code d’accès
    [activate-account] { $name } n’a pas pu activer le compte
    [forgot-user-name] { $name } n’a pas pu recevoir le nom d’utilisateur
    [sign-in] { $name } n’a pas pu ouvrir de session
   *[other] { $name } n’a pas pu effectuer la tâche « { $task } »
}
mail-admin-failure-body-1 = { $name } a commencé la tâche « { $task } » sur le site libre-service de { $organization }, et elle a échoué.
mail-admin-failure-body-2 = La cause est dans l’historique. Si cela arrive souvent, quelqu’un d’autre essaie peut-être : interrogez la personne.

mail-profile-locked-subject = Trop de tentatives erronées pour votre compte chez { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Quelqu’un a essayé de s’identifier comme étant vous et s’est trompé trop souvent. Pour protéger votre compte, aucune nouvelle tentative n’est acceptée pendant { $minutes } minute.
   *[other] Quelqu’un a essayé de s’identifier comme étant vous et s’est trompé trop souvent. Pour protéger votre compte, aucune nouvelle tentative n’est acceptée pendant { $minutes } minutes.
}
mail-profile-locked-body-2 = Votre mot de passe n’a pas été modifié et vous pouvez vous connecter comme d’habitude.
mail-profile-locked-body-3 = Si ce n’était pas vous, prévenez l’assistance. Ne donnez ni code, ni réponse, ni mot de passe à personne.

mail-contact-changed-subject = L’adresse e-mail personnelle de votre compte chez { $organization } a été modifiée
mail-contact-changed-body-1 = L’adresse e-mail personnelle pour les codes et les messages au sujet de votre compte a été modifiée. Ce message est envoyé à l’ancienne et à la nouvelle adresse.
mail-contact-changed-body-2 = Si c’était vous, vous n’avez rien à faire.
mail-contact-changed-body-3 = Si ce n’était pas vous, contactez maintenant l’assistance : quelqu’un d’autre reçoit peut-être vos codes.

mail-factor-changed-subject = { $what ->
    [questions] Vos questions chez { $organization } ont été modifiées
    [authenticator] Une application d’authentification a été ajoutée à votre compte chez { $organization }
    [authenticator-removed] L’application d’authentification de votre compte chez { $organization } a été supprimée
    [passkey] Une clé d’accès a été ajoutée à votre compte chez { $organization }
    [passkey-removed] Une clé d’accès de votre compte chez { $organization } a été supprimée
    [phone] Un numéro de mobile a été ajouté à votre compte chez { $organization }
    [phone-removed] Le numéro de mobile de votre compte chez { $organization } a été supprimé
    [recovery-codes] Nouveaux codes de secours pour votre compte chez { $organization }
    [recovery-code-used] Un code de secours de votre compte chez { $organization } a été utilisé
    [browser] Un navigateur a été mémorisé pour votre compte chez { $organization }
   *[other] La façon dont vous prouvez qui vous êtes chez { $organization } a été modifiée
}
mail-factor-changed-body-1 = { $what ->
    [questions] Les questions et réponses qui prouvent qui vous êtes ont été remplacées.
    [authenticator] Les codes d’une application d’authentification prouvent désormais qui vous êtes.
    [authenticator-removed] Les codes de votre application d’authentification ne prouvent plus qui vous êtes.
    [passkey] Désormais, une clé d’accès de plus prouve qui vous êtes : une empreinte, un visage, un code PIN ou une clé de sécurité.
    [passkey-removed] L’une de vos clés d’accès ne prouve plus qui vous êtes.
    [phone] Désormais, les codes envoyés à votre numéro de mobile prouvent qui vous êtes.
    [phone-removed] Les codes envoyés à votre numéro de mobile ne prouvent plus qui vous êtes.
    [recovery-codes] De nouveaux codes de secours ont été créés. Tous les précédents ne sont plus valables.
    [recovery-code-used] L’un de vos codes de secours a servi à prouver qui vous êtes. Il n’est plus valable.
    [browser] Désormais, un navigateur de plus compte comme une partie de la preuve que c’est vous. Vous le trouvez sur la page « Mon profil » et pouvez l’y faire oublier.
   *[other] La façon dont vous prouvez qui vous êtes a été modifiée.
}
mail-factor-changed-body-2 = Si c’était vous, vous n’avez rien à faire.
mail-factor-changed-body-3 = Si ce n’était pas vous, contactez maintenant l’assistance et dites que quelqu’un d’autre utilise votre compte.

mail-passkey-copied-subject = Une copie de votre clé de sécurité est peut-être utilisée chez { $organization }
mail-passkey-copied-body-1 = Quelqu’un a essayé de se faire passer pour vous avec la clé d’accès « { $name } ». Elle a été refusée : ce qu’elle a envoyé laisse penser qu’il en existe une deuxième copie.
mail-passkey-copied-body-2 = Prévenez l’assistance, supprimez cette clé d’accès de votre compte et configurez-en une nouvelle.
mail-passkey-copied-body-3 = Si ce n’était pas vous, contactez maintenant l’assistance : quelqu’un a peut-être votre clé de sécurité ou une copie.

mail-bulk-change-required-subject = Choisissez un nouveau mot de passe chez { $organization }
mail-bulk-change-required-body-1 = Un administrateur a décidé qu’il vous faut un nouveau mot de passe. À votre prochaine connexion, il vous sera demandé d’en choisir un.
mail-bulk-change-required-body-2 = Connectez-vous comme d’habitude avec votre mot de passe actuel, et choisissez-en un nouveau quand on vous le demande. Si vous ne pouvez pas vous connecter, contactez le service d’assistance.
mail-bulk-change-required-body-3 = Personne chez { $organization } ne vous demande votre mot de passe. Ne le donnez à personne, et ne le saisissez sur aucune page ouverte depuis le lien d’un message.

mail-bulk-unregistered-subject = Votre inscription chez { $organization } a été supprimée
mail-bulk-unregistered-body-1 = Un administrateur a supprimé ce que vous aviez enregistré pour prouver qui vous êtes, comme des réponses, une application d’authentification ou des codes de récupération. Votre compte et votre mot de passe n’ont pas été modifiés.
mail-bulk-unregistered-body-2 = Inscrivez-vous de nouveau quand vous en aurez le temps. D’ici là, vous ne pouvez ni choisir un nouveau mot de passe ni déverrouiller votre compte vous-même.
mail-bulk-unregistered-body-3 = Si vous avez des questions, contactez le service d’assistance. Ne donnez à personne de codes, de réponses ou de mots de passe, même si cette personne dit travailler pour { $organization }.
