# Who are you: the page before every task.

find-title = Qui êtes-vous ?
find-lead = Saisissez le nom avec lequel vous vous connectez au travail.
find-ask-login = Nom d’utilisateur
find-ask-upn = Nom d’utilisateur ou adresse e-mail
find-ask-attribute = Votre identifiant
find-domain = Domaine
find-error-empty = Saisissez votre nom d’utilisateur.
find-error-too-long = Ce nom est trop long. Vérifiez-le et réessayez.
find-error-characters = Ce nom contient des caractères qu’aucun nom d’utilisateur ne contient. Vérifiez-le et réessayez.
