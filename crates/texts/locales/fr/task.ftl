# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = M’enregistrer
task-register-description = Préparez la façon de prouver qui vous êtes, pour pouvoir vous dépanner plus tard.
task-manage-profile-name = Gérer mon profil
task-manage-profile-description = Modifiez vos questions, votre adresse e-mail personnelle ou votre application d’authentification.
task-forgot-password-name = Mot de passe oublié
task-forgot-password-description = Prouvez qui vous êtes et choisissez un nouveau mot de passe.
task-manage-passwords-name = Changer mon mot de passe
task-manage-passwords-description = Choisissez un nouveau mot de passe si vous connaissez l’actuel, même s’il a expiré.
task-unlock-account-name = Déverrouiller mon compte
task-unlock-account-description = Retrouvez l’accès avec votre mot de passe actuel après trop de tentatives erronées.
task-my-notifications-name = Mes notifications
task-my-notifications-description = Choisissez les messages que vous recevez au sujet de votre compte.
task-passcode-name = J’ai un code d’accès
task-passcode-description = Utilisez le code d’accès que l’assistance vous a donné.
task-sign-in-name = Se connecter
task-sign-in-description = Consultez votre profil et les tâches qui vous concernent.
# A task that an administrator made and gave no words in this language.
task-other-name = Autre tâche
task-other-description = Votre organisation propose cette tâche.
task-gone = Cette tâche n’est plus proposée

# Why a task cannot be used now.
task-unavailable-registered = Votre enregistrement est déjà fait.
task-unavailable-unregistered = Commencez par vous enregistrer.
task-unavailable-not-locked = Votre compte n’est pas verrouillé.
task-unavailable-not-disabled = Votre compte n’est pas désactivé.
task-unavailable-profile-not-locked = Votre inscription n’est pas verrouillée.
task-unavailable-never = Votre organisation ne propose pas cette tâche.
