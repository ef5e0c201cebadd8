# The tasks that operators run for a caller. The pages speak to the operator.

task-helpdesk-verify-name = Vérifier l’appelant
task-helpdesk-verify-description = Assurez-vous que la personne au téléphone est bien celle qu’elle dit être. Toutes les autres tâches en ont besoin d’abord.
task-helpdesk-prove-name = Prouver qui vous êtes
task-helpdesk-prove-description = Montrez à l’appelant qu’il parle vraiment avec l’assistance.
task-helpdesk-reset-name = Réinitialiser le mot de passe
task-helpdesk-reset-description = Envoyez un nouveau mot de passe à la personne.
task-helpdesk-passcode-name = Attribuer un code d’accès
task-helpdesk-passcode-description = Donnez à la personne un code d’accès avec lequel elle se débrouille seule.
task-helpdesk-unlock-name = Déverrouiller le compte
task-helpdesk-unlock-description = Laissez la personne entrer à nouveau après trop de mots de passe erronés.
task-helpdesk-unlock-profile-name = Déverrouiller l’enregistrement
task-helpdesk-unlock-profile-description = Laissez la personne se débrouiller à nouveau seule après trop de preuves erronées.
task-helpdesk-update-name = Demander une mise à jour
task-helpdesk-update-description = Faites mettre à jour son enregistrement par la personne.
task-helpdesk-enable-name = Activer le compte
task-helpdesk-enable-description = Laissez la personne se connecter à nouveau après la désactivation du compte.

run-done-helpdesk-verify-title = L’appelant est vérifié
run-done-helpdesk-verify-lead = Chaque tâche peut utiliser cette vérification une fois, tant que vous restez dans cette session.
run-done-helpdesk-prove-title = L’appelant sait qui vous êtes
run-done-helpdesk-prove-lead = Le numéro ne sert pas une seconde fois.
run-done-helpdesk-reset-title = Le mot de passe est réinitialisé
run-done-helpdesk-reset-lead = L’ancien mot de passe n’est plus valable.
run-done-helpdesk-passcode-title = Le code d’accès est attribué
run-done-helpdesk-passcode-lead = Il sert une seule fois. Un code d’accès antérieur n’est plus valable.
run-done-helpdesk-unlock-title = Le compte est déverrouillé
run-done-helpdesk-unlock-lead = La personne se connecte avec le mot de passe actuel. Il n’a pas été modifié.
run-done-helpdesk-unlock-profile-title = L’enregistrement est déverrouillé
run-done-helpdesk-unlock-profile-lead = La personne peut à nouveau utiliser les tâches en libre-service.
run-done-helpdesk-update-title = La mise à jour est demandée
run-done-helpdesk-update-lead = À la prochaine connexion au site en libre-service, il sera demandé à la personne de mettre à jour l’enregistrement.
run-done-helpdesk-enable-title = Le compte est activé
run-done-helpdesk-enable-lead = La personne se connecte avec le mot de passe actuel. Il n’a pas été modifié.

activity-methods-option-caller-totp = Application d’authentification
activity-methods-option-caller-totp-hint = La personne lit à voix haute les six chiffres que son application affiche.
activity-methods-option-caller-recovery-code = Code de récupération
activity-methods-option-caller-recovery-code-hint = La personne lit à voix haute l’un des codes qu’elle a gardés. Il ne sert plus ensuite.
activity-methods-option-caller-passcode = Code d’accès
activity-methods-option-caller-passcode-hint = La personne lit à voix haute un code d’accès qui lui a été envoyé.
activity-methods-option-caller-mail-code = Code par e-mail
activity-methods-option-caller-mail-code-hint = Nous envoyons un code à une adresse connue et la personne le lit à voix haute.
activity-methods-option-caller-questions = Questions posées
activity-methods-option-caller-questions-hint = Vous posez des questions auxquelles la personne a répondu en s’enregistrant.
activity-methods-option-caller-verified = Vérification antérieure
activity-methods-option-caller-verified-hint = Vous avez vérifié cette personne il y a peu de temps.


# What all these tasks share.
helpdesk-verify-first = Vérifiez d’abord l’appelant. Vous ne l’avez pas fait dans cette session, c’était il y a plus de quelques minutes, ou cette tâche a déjà utilisé la vérification.
helpdesk-cannot-ask-title = Cette méthode n’est pas possible
helpdesk-sent-to = L’envoi est parti vers { $address }.
helpdesk-address-personal = Adresse personnelle { $address }
helpdesk-address-corporate = Adresse professionnelle { $address }
helpdesk-address-choose = Choisissez une des possibilités.

# Verifying the caller.
helpdesk-caller-totp-title = Code de l’application de l’appelant
helpdesk-caller-totp-lead = Demandez à { $caller } d’ouvrir l’application d’authentification et de lire à voix haute les six chiffres affichés.
helpdesk-caller-totp-label = Code lu par l’appelant
helpdesk-caller-totp-wrong = Le code n’est pas correct. Demandez le suivant à l’appelant.
helpdesk-caller-totp-missing = { $caller } n’a pas d’application d’authentification. Choisissez une autre méthode.

helpdesk-caller-recovery-code-title = Code de récupération de l’appelant
helpdesk-caller-recovery-code-lead = Demandez à { $caller } de lire à voix haute l’un des codes de récupération gardés. Il ne sert plus ensuite, et { $caller } en est averti par e-mail.
helpdesk-caller-recovery-code-label = Code lu par l’appelant
helpdesk-caller-recovery-code-wrong = Le code n’est pas correct, ou il a déjà servi. Demandez à l’appelant de le relire.
helpdesk-caller-recovery-code-missing = { $caller } n’a plus de codes de récupération. Choisissez une autre méthode.

helpdesk-caller-passcode-title = Code d’accès de l’appelant
helpdesk-caller-passcode-lead = Demandez à { $caller } de lire à voix haute le code d’accès qui lui a été envoyé. Il ne sert plus ensuite.
helpdesk-caller-passcode-label = Code d’accès lu par l’appelant
helpdesk-caller-passcode-wrong = Le code d’accès n’est pas correct. Demandez à l’appelant de le relire.
helpdesk-caller-passcode-missing = Aucun code d’accès encore valable n’a été envoyé à { $caller }. Un code lu par l’assistance ne compte pas ici. Choisissez une autre méthode.

helpdesk-caller-mail-code-title = Code par e-mail à l’appelant
helpdesk-caller-mail-code-address-lead = Demandez à { $caller } laquelle de ces adresses peut être lue maintenant.
helpdesk-caller-mail-code-where = Envoyer le code à
helpdesk-caller-mail-code-lead = { $minutes ->
    [one] Nous avons envoyé un code à { $address }. Demandez à { $caller } de le lire à voix haute. Il est valable pendant { $minutes } minute.
   *[other] Nous avons envoyé un code à { $address }. Demandez à { $caller } de le lire à voix haute. Il est valable pendant { $minutes } minutes.
}
helpdesk-caller-mail-code-label = Code lu par l’appelant
helpdesk-caller-mail-code-wrong = Le code n’est pas correct. Demandez à l’appelant de relire le message le plus récent.
helpdesk-caller-mail-code-missing = Il n’y a aucune adresse à laquelle envoyer un code pour { $caller }. Choisissez une autre méthode.

helpdesk-caller-questions-title = Interrogez l’appelant
helpdesk-caller-questions-lead-compare = Posez chaque question à { $caller }. Ne donnez pas d’indices. Comparez ensuite la réponse avec ce qui figure ici.
helpdesk-caller-questions-lead-full = Posez chaque question à { $caller } et saisissez la réponse. Les majuscules et les espaces ne comptent pas.
helpdesk-caller-questions-lead-characters = Demandez à { $caller } ces lettres de chaque réponse, et rien de plus. Seuls les lettres et les chiffres comptent, sans les espaces.
helpdesk-caller-questions-letter = Lettre { $number } de la réponse à : { $question }
helpdesk-caller-questions-verdict = La réponse { $number } est-elle la même ?
helpdesk-caller-questions-same = La réponse de l’appelant est la même
helpdesk-caller-questions-different = La réponse de l’appelant est différente
helpdesk-caller-questions-incomplete = Il manque quelque chose ici.
helpdesk-caller-questions-wrong = Ce que l’appelant a répondu n’est pas correct. Demandez encore une fois, sans dire de quelle réponse il s’agit.
helpdesk-caller-questions-missing = { $caller } n’a pas enregistré les questions posées ici. Choisissez une autre méthode.
helpdesk-caller-questions-not-readable = Les réponses de { $caller } sont conservées de façon que personne ne puisse les lire, et ici il le faudrait. Choisissez une autre méthode ou prévenez votre administrateur.
helpdesk-caller-questions-too-short = Les réponses de { $caller } sont si courtes que quelques lettres les révéleraient. Choisissez une autre méthode.

helpdesk-confirm-caller-holds = Vérification
helpdesk-confirm-caller-too-late = Trop de temps a passé depuis la dernière preuve de l’appelant. Vérifiez-le à nouveau.
helpdesk-proved-password = { $caller } connaissait le mot de passe actuel.
helpdesk-proved-questions = { $caller } a répondu aux questions.
helpdesk-proved-mail-code = { $caller } a lu le code envoyé par e-mail.
helpdesk-proved-totp = { $caller } a lu un code de l’application d’authentification.
helpdesk-proved-recovery-code = { $caller } connaissait un code de récupération.
helpdesk-proved-passcode = { $caller } connaissait un code d’accès.
helpdesk-proved-caller-verified = La vérification de { $caller } a eu lieu avant.

helpdesk-prove-operator-title = Prouvez à l’appelant qui vous êtes
helpdesk-prove-operator-lead = Nous avons envoyé ce numéro avec votre nom à { $address }. Lisez-le à voix haute et demandez à { $caller } si c’est le même que dans le message.
helpdesk-prove-operator-label = Votre numéro
helpdesk-prove-operator-go = L’appelant l’a vu
helpdesk-prove-operator-missing = Il n’y a aucune adresse à laquelle envoyer un numéro pour { $caller }. Rien n’a été envoyé.

# Changing something for the caller.
helpdesk-assign-passcode-title = Attribuer un code d’accès
helpdesk-assign-passcode-lead = { $minutes ->
    [one] Avec un code d’accès, { $caller } peut s’enregistrer ou choisir un mot de passe sans vous. Il sert une seule fois, pendant { $minutes } minute.
   *[other] Avec un code d’accès, { $caller } peut s’enregistrer ou choisir un mot de passe sans vous. Il sert une seule fois, pendant { $minutes } minutes.
}
helpdesk-assign-passcode-how = Comment la personne le reçoit
helpdesk-assign-passcode-read-out = Je le lis à voix haute
helpdesk-assign-passcode-mail = Par e-mail à { $address }
helpdesk-assign-passcode-go = Attribuer un code d’accès
helpdesk-assign-passcode-label = Code d’accès
helpdesk-assign-passcode-holds = Code d’accès
helpdesk-assign-passcode-no-address = Il n’y a aucune adresse à laquelle envoyer un code d’accès pour { $caller }. Rien n’a été modifié.

helpdesk-reset-password-title = Réinitialiser le mot de passe
helpdesk-reset-password-choose-lead = Choisissez d’où vient le nouveau mot de passe de { $caller }.
helpdesk-reset-password-source = Le nouveau mot de passe
helpdesk-reset-password-generate = Est généré
helpdesk-reset-password-type = Est saisi par moi
helpdesk-reset-password-generated-lead = Un nouveau mot de passe est généré pour { $caller }. L’ancien n’est alors plus valable.
helpdesk-reset-password-mail-lead = Il est envoyé à { $address }. Vous ne le voyez pas.
helpdesk-reset-password-show-lead = Vous le voyez ensuite et le lisez à voix haute à { $caller }. Assurez-vous que personne d’autre n’écoute.
helpdesk-reset-password-typed-lead = Saisissez un nouveau mot de passe pour { $caller }. L’ancien n’est alors plus valable.
helpdesk-reset-password-must-change = Il doit être changé à la prochaine connexion.
helpdesk-reset-password-must-change-choice = Il doit être changé à la prochaine connexion
helpdesk-reset-password-go = Réinitialiser le mot de passe
helpdesk-reset-password-label = Nouveau mot de passe
helpdesk-reset-password-half-done = L’ancien mot de passe de { $caller } n’est plus valable et le nouveau n’est pas encore enregistré. Choisissez maintenant un autre nouveau mot de passe pour terminer.
helpdesk-reset-password-no-address = Il n’y a aucune adresse à laquelle envoyer un nouveau mot de passe pour { $caller }. Rien n’a été modifié. Attribuez plutôt un code d’accès.
helpdesk-reset-password-undelivered = Le nouveau mot de passe n’a pas pu être envoyé : { $caller } n’a plus d’adresse. Personne ne connaît ce mot de passe. Attribuez maintenant un code d’accès.
helpdesk-reset-password-told-must-change = Il doit être changé à la prochaine connexion.
helpdesk-reset-password-told-need-not-change = Son changement n’a pas pu être imposé. Demandez à la personne de le changer tout de suite.

helpdesk-unlock-profile-title = Déverrouiller l’enregistrement
helpdesk-unlock-profile-lead = Après trop de preuves erronées, { $caller } ne peut pas utiliser les tâches en libre-service. Si vous déverrouillez l’enregistrement, ce sera à nouveau possible.
helpdesk-unlock-profile-go = Déverrouiller l’enregistrement
helpdesk-unlock-profile-not-locked = L’enregistrement de { $caller } n’est pas verrouillé. Rien n’a été modifié.

helpdesk-enforce-update-title = Demander une mise à jour
helpdesk-enforce-update-lead = À la prochaine connexion au site en libre-service, il sera demandé à { $caller } de mettre à jour l’enregistrement, sans pouvoir passer les questions.
helpdesk-enforce-update-go = Demander une mise à jour
helpdesk-enforce-update-already = La mise à jour de l’enregistrement est déjà demandée à { $caller }.

helpdesk-require-change-title = Changement à la prochaine connexion
helpdesk-require-change-lead = Décidez si { $caller } doit choisir un nouveau mot de passe à la prochaine connexion.
helpdesk-require-change-choice = Un nouveau mot de passe doit être choisi à la prochaine connexion

# What pages say to people about themselves, said to an operator about the caller. Each stands in for the code
# that comes after “helpdesk”.
helpdesk-activity-unlock-title = Déverrouiller le compte
helpdesk-activity-unlock-lead = Le compte pourra à nouveau être utilisé avec le mot de passe actuel. Le mot de passe ne change pas.
helpdesk-activity-unlock-go = Déverrouiller le compte
helpdesk-activity-unlock-not-locked = Le compte n’est pas verrouillé. Rien n’a été modifié. Si la personne ne peut toujours pas se connecter, réinitialisez le mot de passe.
helpdesk-activity-enable-title = Activer le compte
helpdesk-activity-enable-lead = Le compte est désactivé. Avant de l’activer, assurez-vous qu’il n’a pas été désactivé exprès.
helpdesk-activity-enable-go = Activer le compte
helpdesk-activity-enable-not-disabled = Le compte n’est pas désactivé. Rien n’a été modifié.
helpdesk-activity-methods-title = Comment l’appelant prouve qui il est
helpdesk-activity-methods-lead = Choisissez la méthode la plus facile pour l’appelant en ce moment.
helpdesk-activity-methods-lead-second = La première preuve est acceptée. Ajoutez-en maintenant une autre.
helpdesk-activity-restart-lead = Rien n’a été modifié. Vous pouvez recommencer.
helpdesk-task-unavailable-registered = La personne est déjà enregistrée.
helpdesk-task-unavailable-unregistered = La personne n’est pas encore enregistrée.
helpdesk-task-unavailable-not-locked = Le compte n’est pas verrouillé.
helpdesk-task-unavailable-not-disabled = Le compte n’est pas désactivé.
helpdesk-task-unavailable-profile-not-locked = L’enregistrement n’est pas verrouillé.
helpdesk-run-done-still-locked = Le nouveau mot de passe est enregistré, mais le compte est encore verrouillé.
helpdesk-run-failed-nothing-changed = Rien n’a été modifié. Le mot de passe est le même qu’avant.
helpdesk-run-stopped-changed = Ce qui était déjà enregistré le reste. Plus rien d’autre n’est modifié. Vous pouvez fermer cette page.
helpdesk-run-half-done = L’ancien mot de passe n’est plus valable et aucun nouveau n’est enregistré. Réinitialisez à nouveau le mot de passe ou attribuez un code d’accès.
helpdesk-run-locked-lead = { $minutes ->
    [one] L’appelant s’est trompé trop souvent. Pendant { $minutes } minute, le site en libre-service n’accepte plus de preuves pour cet enregistrement. Rien n’a été modifié. Si vous doutez que c’était la bonne personne, prévenez votre équipe de sécurité.
   *[other] L’appelant s’est trompé trop souvent. Pendant { $minutes } minutes, le site en libre-service n’accepte plus de preuves pour cet enregistrement. Rien n’a été modifié. Si vous doutez que c’était la bonne personne, prévenez votre équipe de sécurité.
}
helpdesk-run-too-many-tries = L’appelant s’est trompé trop souvent. Rien n’a été modifié. Si vous doutez que c’était la bonne personne, prévenez votre équipe de sécurité.
helpdesk-run-assurance = Les preuves de l’appelant ne suffisent pas pour cela. Rien n’a été modifié.
helpdesk-run-unknown-outcome-lead = La réponse du service de connexion de votre organisation manque. Nous demandons si la modification a été faite. Ne réessayez pas encore ; cette page continue d’elle-même.
helpdesk-run-unknown-step = Votre organisation a modifié cette tâche entre-temps. Rien n’a été modifié dans le compte. Recommencez.

helpdesk-rule-windows-name = Ne contient ni le nom d’utilisateur de l’appelant ni une partie de son nom
helpdesk-rule-user-properties = Ne contient ni le nom de l’appelant ni d’autres informations sur lui
helpdesk-rule-history = { $count ->
    [one] N’est pas le dernier mot de passe de l’appelant
   *[other] N’est aucun des { $count } derniers mots de passe de l’appelant
}
helpdesk-rule-age-min = { $count ->
    [one] L’appelant pourra le changer à nouveau après { $count } jour
   *[other] L’appelant pourra le changer à nouveau après { $count } jours
}
helpdesk-rule-age-min-hours = { $count ->
    [one] L’appelant pourra le changer à nouveau après { $count } heure
   *[other] L’appelant pourra le changer à nouveau après { $count } heures
}
helpdesk-rule-age-max = { $count ->
    [one] L’appelant devra le changer après { $count } jour
   *[other] L’appelant devra le changer après { $count } jours
}

helpdesk-refused-wrong-password = Le service de connexion n’a pas accepté la demande. La modification n’a pas été faite. Réessayez.
helpdesk-refused-logon-hours = Le compte ne peut pas être utilisé à cette heure. La modification n’a pas été faite.
helpdesk-refused-workstation = Le compte ne peut être utilisé que sur certains ordinateurs. La modification n’a pas été faite.
helpdesk-refused-password-expired = Le mot de passe du compte a expiré. La modification n’a pas été faite. Réinitialisez le mot de passe.
helpdesk-refused-account-disabled = Le compte est désactivé. La modification n’a pas été faite.
helpdesk-refused-account-expired = Le compte a expiré. La modification n’a pas été faite. Prévenez la personne qui gère les comptes.
helpdesk-refused-must-change = Le mot de passe du compte doit d’abord être changé. La modification n’a pas été faite. Réinitialisez le mot de passe.
helpdesk-refused-locked-out = Le compte est verrouillé après trop de mots de passe erronés. La modification n’a pas été faite. Déverrouillez d’abord le compte.
helpdesk-refused-too-short = Le nouveau mot de passe est plus court que ce que votre organisation permet. La modification n’a pas été faite. Choisissez-en un plus long.
helpdesk-refused-not-complex = Le nouveau mot de passe est trop simple ou contient le nom de la personne. La modification n’a pas été faite. Choisissez-en un avec plus de sortes de caractères.
helpdesk-refused-history = La personne a déjà utilisé ce mot de passe. La modification n’a pas été faite. Choisissez-en un autre.
helpdesk-refused-too-young = Le mot de passe a été changé il y a peu de temps et votre organisation ne permet pas encore un autre changement. La modification n’a pas été faite.
helpdesk-refused-policy = Le nouveau mot de passe ne respecte pas les règles de votre organisation. La modification n’a pas été faite. Choisissez-en un plus long et différent des précédents.
helpdesk-refused-not-permitted = Ce service n’a pas le droit de faire cela. La modification n’a pas été faite et réessayer n’aide pas. Prévenez votre administrateur.
helpdesk-refused-unwilling = Le service de connexion de votre organisation a refusé la demande sans donner de raison. La modification n’a pas été faite. Réessayez plus tard et prévenez votre administrateur si cela se reproduit.
helpdesk-refused-change-forbidden = Votre organisation ne permet pas cela pour ce compte. La modification n’a pas été faite.
