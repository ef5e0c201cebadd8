# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = Le service de connexion n’a pas accepté la demande. Le nouveau mot de passe n’a pas été enregistré. Réessayez et contactez l’assistance si cela se reproduit.
reset-refused-logon-hours = Votre compte ne peut pas être utilisé à cette heure. Le nouveau mot de passe n’a pas été enregistré. Réessayez pendant vos heures de travail ou contactez l’assistance.
reset-refused-workstation = Votre compte ne peut être utilisé que sur certains ordinateurs. Le nouveau mot de passe n’a pas été enregistré. Réessayez sur l’un d’eux ou contactez l’assistance.
reset-refused-password-expired = Votre mot de passe actuel a expiré. Le nouveau mot de passe n’a pas été enregistré. Choisissez « Mot de passe oublié » sur la page d’accueil.
reset-refused-account-disabled = Votre compte est désactivé. Le nouveau mot de passe n’a pas été enregistré. Contactez l’assistance.
reset-refused-account-expired = Votre compte a expiré. Le nouveau mot de passe n’a pas été enregistré. Contactez l’assistance.
reset-refused-must-change = Votre mot de passe actuel doit d’abord être changé. Le nouveau mot de passe n’a pas été enregistré. Choisissez « Mot de passe oublié » sur la page d’accueil.
reset-refused-locked-out = Votre compte est verrouillé après trop de tentatives erronées. Le nouveau mot de passe n’a pas été enregistré. Choisissez « Déverrouiller mon compte » sur la page d’accueil, ou attendez et réessayez plus tard.
reset-refused-too-short = Le nouveau mot de passe est plus court que ce que votre organisation permet. Le nouveau mot de passe n’a pas été enregistré. Choisissez-en un plus long.
reset-refused-not-complex = Le nouveau mot de passe est trop simple ou contient votre nom. Le nouveau mot de passe n’a pas été enregistré. Choisissez-en un avec plus de sortes de caractères, comme des majuscules, des chiffres et des symboles.
reset-refused-history = Vous avez déjà utilisé ce mot de passe. Le nouveau mot de passe n’a pas été enregistré. Choisissez-en un que vous n’avez pas encore utilisé.
reset-refused-too-young = Votre mot de passe a été changé il y a peu de temps et votre organisation ne permet pas encore un autre changement. Le nouveau mot de passe n’a pas été enregistré. Réessayez plus tard ou contactez l’assistance.
reset-refused-policy = Le nouveau mot de passe ne respecte pas les règles de votre organisation. Le nouveau mot de passe n’a pas été enregistré. Choisissez-en un plus long et différent des précédents.
reset-refused-not-permitted = Ce service n’a pas le droit de définir votre mot de passe. Le nouveau mot de passe n’a pas été enregistré. Vous n’avez commis aucune erreur et un autre mot de passe n’aide pas. Prévenez l’assistance.
reset-refused-unwilling = Le service de connexion de votre organisation a refusé la demande sans donner de raison. Le nouveau mot de passe n’a pas été enregistré. Réessayez plus tard et contactez l’assistance si cela se reproduit.
reset-refused-change-forbidden = Votre organisation ne vous permet pas de changer ce mot de passe vous-même. Le nouveau mot de passe n’a pas été enregistré. Contactez l’assistance.

# Changing a known password.
change-refused-wrong-password = Votre mot de passe actuel n’est pas correct. Votre mot de passe n’a pas été modifié. Saisissez à nouveau votre mot de passe actuel.
change-refused-logon-hours = Votre compte ne peut pas être utilisé à cette heure. Votre mot de passe n’a pas été modifié. Réessayez pendant vos heures de travail ou contactez l’assistance.
change-refused-workstation = Votre compte ne peut être utilisé que sur certains ordinateurs. Votre mot de passe n’a pas été modifié. Réessayez sur l’un d’eux ou contactez l’assistance.
change-refused-password-expired = Votre mot de passe actuel a expiré. Votre mot de passe n’a pas été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
change-refused-account-disabled = Votre compte est désactivé. Votre mot de passe n’a pas été modifié. Contactez l’assistance.
change-refused-account-expired = Votre compte a expiré. Votre mot de passe n’a pas été modifié. Contactez l’assistance.
change-refused-must-change = Votre mot de passe actuel doit d’abord être changé. Votre mot de passe n’a pas été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
change-refused-locked-out = Votre compte est verrouillé après trop de tentatives erronées. Votre mot de passe n’a pas été modifié. Choisissez « Déverrouiller mon compte » sur la page d’accueil, ou attendez et réessayez plus tard.
change-refused-too-short = Le nouveau mot de passe est plus court que ce que votre organisation permet. Votre mot de passe n’a pas été modifié. Choisissez-en un plus long.
change-refused-not-complex = Le nouveau mot de passe est trop simple ou contient votre nom. Votre mot de passe n’a pas été modifié. Choisissez-en un avec plus de sortes de caractères, comme des majuscules, des chiffres et des symboles.
change-refused-history = Vous avez déjà utilisé ce mot de passe. Votre mot de passe n’a pas été modifié. Choisissez-en un que vous n’avez pas encore utilisé.
change-refused-too-young = Votre mot de passe a été changé il y a peu de temps et votre organisation ne permet pas encore un autre changement. Votre mot de passe n’a pas été modifié. Réessayez plus tard ou contactez l’assistance.
change-refused-policy = Le nouveau mot de passe ne respecte pas les règles de votre organisation. Votre mot de passe n’a pas été modifié. Choisissez-en un plus long et différent des précédents.
change-refused-not-permitted = Votre mot de passe ne peut pas être changé ici. Il est le même qu’avant. Vous n’avez commis aucune erreur et un autre mot de passe n’aide pas. Prévenez l’assistance.
change-refused-unwilling = Le service de connexion de votre organisation a refusé la demande sans donner de raison. Votre mot de passe n’a pas été modifié. Réessayez plus tard et contactez l’assistance si cela se reproduit.
change-refused-change-forbidden = Votre organisation ne vous permet pas de changer ce mot de passe vous-même. Votre mot de passe n’a pas été modifié. Contactez l’assistance.

# Unlocking the account.
unlock-refused-wrong-password = Le service de connexion n’a pas accepté la demande. Rien n’a été modifié. Réessayez et contactez l’assistance si cela se reproduit.
unlock-refused-logon-hours = Votre compte ne peut pas être utilisé à cette heure. Rien n’a été modifié. Réessayez pendant vos heures de travail ou contactez l’assistance.
unlock-refused-workstation = Votre compte ne peut être utilisé que sur certains ordinateurs. Rien n’a été modifié. Réessayez sur l’un d’eux ou contactez l’assistance.
unlock-refused-password-expired = Votre mot de passe actuel a expiré. Rien n’a été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
unlock-refused-account-disabled = Votre compte est désactivé. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-account-expired = Votre compte a expiré. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-must-change = Votre mot de passe actuel doit d’abord être changé. Rien n’a été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
unlock-refused-locked-out = Votre compte est toujours verrouillé et votre organisation ne permet pas de le déverrouiller ici. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-too-short = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-not-complex = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-history = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-too-young = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-policy = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
unlock-refused-not-permitted = Ce service n’a pas le droit de déverrouiller votre compte. Rien n’a été modifié. Vous n’avez commis aucune erreur. Prévenez l’assistance.
unlock-refused-unwilling = Le service de connexion de votre organisation a refusé la demande sans donner de raison. Rien n’a été modifié. Réessayez plus tard et contactez l’assistance si cela se reproduit.
unlock-refused-change-forbidden = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.

# Turning the account on.
enable-refused-wrong-password = Le service de connexion n’a pas accepté la demande. Rien n’a été modifié. Réessayez et contactez l’assistance si cela se reproduit.
enable-refused-logon-hours = Votre compte ne peut pas être utilisé à cette heure. Rien n’a été modifié. Réessayez pendant vos heures de travail ou contactez l’assistance.
enable-refused-workstation = Votre compte ne peut être utilisé que sur certains ordinateurs. Rien n’a été modifié. Réessayez sur l’un d’eux ou contactez l’assistance.
enable-refused-password-expired = Votre mot de passe actuel a expiré. Rien n’a été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
enable-refused-account-disabled = Votre compte est désactivé. Rien n’a été modifié. Contactez l’assistance.
enable-refused-account-expired = Votre compte a expiré. Rien n’a été modifié. Contactez l’assistance.
enable-refused-must-change = Votre mot de passe actuel doit d’abord être changé. Rien n’a été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
enable-refused-locked-out = Votre compte est verrouillé après trop de tentatives erronées. Rien n’a été modifié. Choisissez « Déverrouiller mon compte » sur la page d’accueil, ou attendez et réessayez plus tard.
enable-refused-too-short = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
enable-refused-not-complex = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
enable-refused-history = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
enable-refused-too-young = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
enable-refused-policy = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
enable-refused-not-permitted = Ce service n’a pas le droit de faire cela dans votre organisation. Rien n’a été modifié. Vous n’avez commis aucune erreur. Prévenez l’assistance.
enable-refused-unwilling = Le service de connexion de votre organisation a refusé la demande sans donner de raison. Rien n’a été modifié. Réessayez plus tard et contactez l’assistance si cela se reproduit.
enable-refused-change-forbidden = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = Le service de connexion n’a pas accepté la demande. Rien n’a été modifié. Réessayez et contactez l’assistance si cela se reproduit.
require-change-refused-logon-hours = Votre compte ne peut pas être utilisé à cette heure. Rien n’a été modifié. Réessayez pendant vos heures de travail ou contactez l’assistance.
require-change-refused-workstation = Votre compte ne peut être utilisé que sur certains ordinateurs. Rien n’a été modifié. Réessayez sur l’un d’eux ou contactez l’assistance.
require-change-refused-password-expired = Votre mot de passe actuel a expiré. Rien n’a été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
require-change-refused-account-disabled = Votre compte est désactivé. Rien n’a été modifié. Contactez l’assistance.
require-change-refused-account-expired = Votre compte a expiré. Rien n’a été modifié. Contactez l’assistance.
require-change-refused-must-change = Votre mot de passe actuel doit d’abord être changé. Rien n’a été modifié. Choisissez « Mot de passe oublié » sur la page d’accueil.
require-change-refused-locked-out = Votre compte est verrouillé après trop de tentatives erronées. Rien n’a été modifié. Choisissez « Déverrouiller mon compte » sur la page d’accueil, ou attendez et réessayez plus tard.
require-change-refused-too-short = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
require-change-refused-not-complex = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
require-change-refused-history = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
require-change-refused-too-young = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
require-change-refused-policy = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.
require-change-refused-not-permitted = Ce service n’a pas le droit de faire cela dans votre organisation. Rien n’a été modifié. Vous n’avez commis aucune erreur. Prévenez l’assistance.
require-change-refused-unwilling = Le service de connexion de votre organisation a refusé la demande sans donner de raison. Rien n’a été modifié. Réessayez plus tard et contactez l’assistance si cela se reproduit.
require-change-refused-change-forbidden = Les règles de mot de passe de votre organisation ne le permettent pas. Rien n’a été modifié. Contactez l’assistance.

# Signing in.
sign-in-refused-wrong-password = Le nom d’utilisateur ou le mot de passe n’est pas correct. La connexion n’a pas eu lieu. Vérifiez les deux et réessayez.
sign-in-refused-logon-hours = Votre compte ne peut pas être utilisé à cette heure. La connexion n’a pas eu lieu. Réessayez pendant vos heures de travail ou contactez l’assistance.
sign-in-refused-workstation = Votre compte ne peut être utilisé que sur certains ordinateurs. La connexion n’a pas eu lieu. Réessayez sur l’un d’eux ou contactez l’assistance.
sign-in-refused-password-expired = Votre mot de passe a expiré. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
sign-in-refused-account-disabled = Votre compte est désactivé. La connexion n’a pas eu lieu. Contactez l’assistance.
sign-in-refused-account-expired = Votre compte a expiré. La connexion n’a pas eu lieu. Contactez l’assistance.
sign-in-refused-must-change = Votre mot de passe doit être changé. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
sign-in-refused-locked-out = Votre compte est verrouillé après trop de tentatives erronées. La connexion n’a pas eu lieu. Choisissez « Déverrouiller mon compte » sur la page d’accueil, ou attendez et réessayez plus tard.
sign-in-refused-too-short = Votre mot de passe ne respecte plus les règles de votre organisation. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
sign-in-refused-not-complex = Votre mot de passe ne respecte plus les règles de votre organisation. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
sign-in-refused-history = Votre mot de passe ne respecte plus les règles de votre organisation. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
sign-in-refused-too-young = Votre mot de passe ne respecte plus les règles de votre organisation. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
sign-in-refused-policy = Votre mot de passe ne respecte plus les règles de votre organisation. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
sign-in-refused-not-permitted = Votre compte n’a pas le droit de se connecter ici. La connexion n’a pas eu lieu. Contactez l’assistance.
sign-in-refused-unwilling = Le service de connexion de votre organisation a refusé sans donner de raison. La connexion n’a pas eu lieu. Réessayez plus tard et contactez l’assistance si cela se reproduit.
sign-in-refused-change-forbidden = Votre mot de passe ne respecte plus les règles de votre organisation. La connexion n’a pas eu lieu. Choisissez d’abord un nouveau mot de passe.
