# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Recevoir un code d’accès
activity-get-passcode-lead = { $minutes ->
    [one] Nous envoyons un code d’accès à { $address }. Il sert une seule fois, pendant { $minutes } minute.
   *[other] Nous envoyons un code d’accès à { $address }. Il sert une seule fois, pendant { $minutes } minutes.
}
activity-get-passcode-go = M’envoyer un code d’accès
activity-get-passcode-sent = Nous avons envoyé le code d’accès à { $address }.
activity-get-passcode-no-address = Il n’y a aucune adresse à laquelle envoyer un code d’accès. Rien n’a été modifié. Contactez l’assistance.

task-forgot-user-name-name = Nom d’utilisateur oublié
task-forgot-user-name-description = Recevez votre nom d’utilisateur par e-mail.
run-done-forgot-user-name-title = Consultez votre messagerie
run-done-forgot-user-name-lead = Si votre organisation connaît cette adresse, votre nom d’utilisateur est en route vers elle. Si rien n’arrive, vérifiez l’adresse ou contactez l’assistance.

page-find-label-mail = Votre adresse e-mail professionnelle
page-find-hint-mail = Nous envoyons votre nom d’utilisateur à cette adresse, si elle est connue.
page-find-empty-mail = Saisissez votre adresse e-mail.

mail-own-passcode-subject = Votre code d’accès pour { $organization }
mail-own-passcode-body-1 = Vous avez demandé ce code d’accès :
mail-own-passcode-body-2 = { $minutes ->
    [one] Il sert une seule fois, pendant { $minutes } minute. Choisissez « J’ai un code d’accès » sur le site en libre-service et saisissez-le. Ne le donnez à personne.
   *[other] Il sert une seule fois, pendant { $minutes } minutes. Choisissez « J’ai un code d’accès » sur le site en libre-service et saisissez-le. Ne le donnez à personne.
}
mail-own-passcode-body-3 = Si vous ne l’avez pas demandé, contactez maintenant l’assistance et dites que quelqu’un d’autre utilise votre compte.

mail-user-name-subject = Votre nom d’utilisateur chez { $organization }
mail-user-name-body-1 = Votre nom d’utilisateur est { $name }.
mail-user-name-body-2 = Quelqu’un a saisi cette adresse sur le site en libre-service pour le demander.
mail-user-name-body-3 = Si ce n’était pas vous, il n’y a rien à faire : le nom n’a été envoyé qu’à cette adresse. Prévenez l’assistance si cela se reproduit.
