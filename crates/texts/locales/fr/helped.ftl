# Ce que les personnes apprennent de l’assistance : le premier mot de passe, les avis et les messages sur ce qui a été fait pour elles.

task-activate-account-name = Activer mon compte
task-activate-account-description = Choisissez votre premier mot de passe avec le code d’accès que l’on vous a donné.
run-done-activate-account-title = Votre compte est prêt
run-done-activate-account-lead = Connectez-vous avec votre nouveau mot de passe. Enregistrez-vous ensuite, pour pouvoir vous débrouiller seul à l’avenir.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] M’avertir quand l’assistance a vérifié qui je suis
    [helpdesk-prove] M’avertir quand l’assistance m’a prouvé qui elle est
    [helpdesk-reset] M’avertir quand l’assistance a réinitialisé mon mot de passe
    [helpdesk-passcode] M’avertir quand l’assistance a attribué un code d’accès pour mon compte
    [helpdesk-unlock] M’avertir quand l’assistance a déverrouillé mon compte
    [helpdesk-unlock-profile] M’avertir quand l’assistance a déverrouillé mon enregistrement
    [helpdesk-update] M’avertir quand l’assistance me demande de mettre à jour mon enregistrement
    [helpdesk-enable] M’avertir quand l’assistance a activé mon compte
    [helpdesk-forget-browsers] M’avertir quand l’assistance a fait oublier mes navigateurs
    [helpdesk-stop-waiting] M’avertir quand l’assistance a arrêté une modification de mon compte
   *[other] M’avertir quand l’assistance a terminé la tâche « { $task } » pour mon compte
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] M’avertir quand quelqu’un a appelé en mon nom sans pouvoir être vérifié
    [helpdesk-prove] M’avertir quand l’assistance n’a pas pu me prouver qui elle est
    [helpdesk-reset] M’avertir quand la réinitialisation de mon mot de passe par l’assistance a échoué
    [helpdesk-passcode] M’avertir quand aucun code d’accès n’a pu être attribué pour mon compte
    [helpdesk-unlock] M’avertir quand le déverrouillage de mon compte par l’assistance a échoué
    [helpdesk-unlock-profile] M’avertir quand le déverrouillage de mon enregistrement par l’assistance a échoué
    [helpdesk-update] M’avertir quand aucune mise à jour n’a pu m’être demandée
    [helpdesk-enable] M’avertir quand l’activation de mon compte par l’assistance a échoué
    [helpdesk-forget-browsers] M’avertir quand l’assistance n’a pas pu faire oublier mes navigateurs
    [helpdesk-stop-waiting] M’avertir quand l’assistance n’a pas pu arrêter une modification de mon compte
   *[other] M’avertir quand la tâche « { $task } » de l’assistance a échoué pour mon compte
}

# Messages sur les appels à l’assistance.
mail-caller-code-subject = Votre code pour l’assistance de { $organization }
mail-caller-code-body-1 = { $operator }, de l’assistance, vous demande de lire ce code à voix haute, pour être sûr que c’est vous :
mail-caller-code-body-2 = { $minutes ->
    [one] Le code n’est valable qu’une fois, pendant { $minutes } minute. Ne le lisez que si vous parlez en ce moment avec l’assistance et que vous l’avez appelée vous-même.
   *[other] Le code n’est valable qu’une fois, pendant { $minutes } minutes. Ne le lisez que si vous parlez en ce moment avec l’assistance et que vous l’avez appelée vous-même.
}
mail-caller-code-body-3 = Si vous ne parlez pas avec l’assistance, quelqu’un d’autre se fait passer pour vous. Ne donnez ce code à personne et prévenez l’assistance.

mail-prove-operator-subject = Parlez-vous avec l’assistance de { $organization } ?
mail-prove-operator-body-1 = { $operator }, de l’assistance, va vous lire ce numéro :
mail-prove-operator-body-2 = { $minutes ->
    [one] Si vous entendez le même numéro, vous parlez avec l’assistance. Il est valable pendant { $minutes } minute.
   *[other] Si vous entendez le même numéro, vous parlez avec l’assistance. Il est valable pendant { $minutes } minutes.
}
mail-prove-operator-body-3 = Si le numéro n’est pas le même, ou si l’on vous demande de le lire vous-même, raccrochez et appelez l’assistance. L’assistance ne demande jamais votre mot de passe.

mail-helpdesk-passcode-subject = Votre code d’accès pour { $organization }
mail-helpdesk-passcode-body-1 = { $operator }, de l’assistance, vous a attribué ce code d’accès :
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Il sert une seule fois, pendant { $minutes } minute. Choisissez « J’ai un code d’accès » sur le site en libre-service et saisissez-le. Ne le donnez à personne.
   *[other] Il sert une seule fois, pendant { $minutes } minutes. Choisissez « J’ai un code d’accès » sur le site en libre-service et saisissez-le. Ne le donnez à personne.
}
mail-helpdesk-passcode-body-3 = Si vous ne l’avez pas demandé à l’assistance, contactez-la maintenant et dites que quelqu’un d’autre se fait passer pour vous.

mail-helpdesk-password-subject = Votre nouveau mot de passe chez { $organization }
mail-helpdesk-password-body-1 = { $operator }, de l’assistance, a réinitialisé votre mot de passe. Voici le nouveau :
mail-helpdesk-password-body-2 = Connectez-vous maintenant avec lui et choisissez votre propre mot de passe, que personne d’autre ne connaît. Supprimez ensuite ce message.
mail-helpdesk-password-body-3 = Si vous ne l’avez pas demandé à l’assistance, contactez-la maintenant et dites que quelqu’un d’autre se fait passer pour vous.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] L’assistance de { $organization } a vérifié que c’est vous
    [helpdesk-prove] L’assistance de { $organization } vous a prouvé qui elle est
    [helpdesk-reset] L’assistance de { $organization } a réinitialisé votre mot de passe
    [helpdesk-passcode] L’assistance de { $organization } vous a attribué un code d’accès
    [helpdesk-unlock] L’assistance de { $organization } a déverrouillé votre compte
    [helpdesk-unlock-profile] L’assistance de { $organization } a déverrouillé votre enregistrement
    [helpdesk-update] L’assistance de { $organization } vous demande de mettre à jour votre enregistrement
    [helpdesk-enable] L’assistance de { $organization } a activé votre compte
    [helpdesk-forget-browsers] L’assistance de { $organization } a fait oublier vos navigateurs
    [helpdesk-stop-waiting] L’assistance de { $organization } a arrêté une modification de votre compte
   *[other] L’assistance de { $organization } a modifié quelque chose dans votre compte
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Quelqu’un a appelé l’assistance et a prouvé à { $operator } que c’est vous. Pendant quelques minutes, { $operator } peut vous aider avec votre compte.
    [helpdesk-prove] { $operator }, de l’assistance, vous a lu un numéro pour prouver qui parle.
    [helpdesk-reset] { $operator }, de l’assistance, a défini un nouveau mot de passe pour votre compte. L’ancien n’est plus valable.
    [helpdesk-passcode] { $operator }, de l’assistance, a attribué un code d’accès pour votre compte. La personne qui l’a peut s’enregistrer à votre place ou choisir votre mot de passe.
    [helpdesk-unlock] { $operator }, de l’assistance, a déverrouillé votre compte. Votre mot de passe n’a pas été modifié.
    [helpdesk-unlock-profile] { $operator }, de l’assistance, a mis fin au verrouillage de votre enregistrement. Vous pouvez à nouveau utiliser le site en libre-service.
    [helpdesk-update] { $operator }, de l’assistance, vous demande de mettre à jour votre enregistrement. Choisissez « Gérer mon profil » sur le site en libre-service.
    [helpdesk-enable] { $operator }, de l’assistance, a activé votre compte. Votre mot de passe n’a pas été modifié.
    [helpdesk-forget-browsers] { $operator }, de l’assistance, a fait oublier tous vos navigateurs mémorisés. Aucun ne compte plus comme une partie de la preuve.
    [helpdesk-stop-waiting] { $operator }, de l’assistance, a arrêté ce qu’attendait quelqu’un qui avait prouvé être vous. Pendant un jour, personne ne peut recommencer.
   *[other] { $operator }, de l’assistance, a terminé la tâche « { $task } » pour votre compte.
}
mail-helpdesk-success-body-2 = Si vous l’avez demandé, il n’y a rien d’autre à faire.
mail-helpdesk-success-body-3 = Sinon, contactez maintenant l’assistance et dites que quelqu’un d’autre se fait passer pour vous.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Quelqu’un a appelé l’assistance de { $organization } en votre nom sans pouvoir être vérifié
    [helpdesk-prove] L’assistance de { $organization } n’a pas pu vous prouver qui elle est
    [helpdesk-reset] L’assistance de { $organization } n’a pas pu réinitialiser votre mot de passe
    [helpdesk-passcode] L’assistance de { $organization } n’a pas pu vous attribuer de code d’accès
    [helpdesk-unlock] L’assistance de { $organization } n’a pas pu déverrouiller votre compte
    [helpdesk-unlock-profile] L’assistance de { $organization } n’a pas pu déverrouiller votre enregistrement
    [helpdesk-update] L’assistance de { $organization } n’a pas pu vous demander une mise à jour
    [helpdesk-enable] L’assistance de { $organization } n’a pas pu activer votre compte
    [helpdesk-forget-browsers] L’assistance de { $organization } n’a pas pu faire oublier vos navigateurs
    [helpdesk-stop-waiting] L’assistance de { $organization } n’a pas pu arrêter une modification de votre compte
   *[other] Une modification de votre compte par l’assistance de { $organization } a échoué
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Quelqu’un a appelé l’assistance en votre nom et n’a pas pu prouver à { $operator } que c’est vous. Rien n’a été modifié.
    [helpdesk-prove] { $operator }, de l’assistance, a essayé de vous prouver qui parle, sans y parvenir.
    [helpdesk-reset] { $operator }, de l’assistance, a essayé de réinitialiser votre mot de passe, sans y parvenir.
    [helpdesk-passcode] { $operator }, de l’assistance, a essayé d’attribuer un code d’accès pour votre compte, sans y parvenir.
    [helpdesk-unlock] { $operator }, de l’assistance, a essayé de déverrouiller votre compte, sans y parvenir.
    [helpdesk-unlock-profile] { $operator }, de l’assistance, a essayé de déverrouiller votre enregistrement, sans y parvenir.
    [helpdesk-update] { $operator }, de l’assistance, a essayé de vous demander une mise à jour de votre enregistrement, sans y parvenir.
    [helpdesk-enable] { $operator }, de l’assistance, a essayé d’activer votre compte, sans y parvenir.
    [helpdesk-forget-browsers] { $operator }, de l’assistance, a essayé de faire oublier vos navigateurs mémorisés, sans y parvenir.
    [helpdesk-stop-waiting] { $operator }, de l’assistance, a essayé d’arrêter une modification de votre compte, sans y parvenir.
   *[other] { $operator }, de l’assistance, a commencé la tâche « { $task } » pour votre compte, sans y parvenir.
}
mail-helpdesk-failure-body-2 = Si vous avez appelé l’assistance, demandez-lui comment continuer.
mail-helpdesk-failure-body-3 = Sinon, prévenez l’assistance que quelqu’un d’autre se fait passer pour vous. Ne donnez ni code, ni réponse, ni mot de passe à personne.

# Messages à un administrateur sur l’assistance.
mail-helpdesk-admin-success-subject = { $operator } a terminé une tâche pour { $name }
mail-helpdesk-admin-success-body-1 = { $operator } a terminé la tâche « { $task } » pour { $name } à l’assistance de { $organization }.
mail-helpdesk-admin-success-body-2 = L’historique contient les détails. Si ce n’était pas attendu, interrogez les deux personnes et verrouillez le compte jusqu’à ce que ce soit clair.

mail-helpdesk-admin-failure-subject = { $operator } n’a pas pu terminer une tâche pour { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } a commencé la tâche « { $task } » pour { $name } à l’assistance de { $organization }, et elle a échoué.
mail-helpdesk-admin-failure-body-2 = L’historique contient la cause. Si cela arrive souvent, quelqu’un se fait peut-être passer pour { $name }.

mail-operator-burst-subject = { $operator } fait à l’assistance plus que prévu
mail-operator-burst-body-1 = { $operator } a commencé plus de { $count } tâches en une heure pour des personnes de la politique « { $policy } ».
mail-operator-burst-body-2 = C’est peut-être une journée chargée. Quelqu’un d’autre utilise peut-être sa session : demandez-lui et regardez l’historique.
mail-operator-burst-body-3 = Rien n’a été retenu.
