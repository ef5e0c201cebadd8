# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Vous avez prouvé votre identité, mais vous n’avez aucune tâche sur ce site. Demandez-en une à un administrateur.
staff-sign-in-administration = Se connecter à l’administration
staff-sign-in-helpdesk = Se connecter au centre d’assistance
staff-sign-in-lead = Avec votre propre compte et une seconde preuve.
staff-setup-title = Première installation
staff-setup-lead = Personne n’administre encore ce système. Saisissez le code d’installation que le programme a affiché au démarrage.
staff-setup-label = Code d’installation
staff-setup-hint = Il sert une seule fois, pendant une heure. Redémarrez le programme pour en obtenir un autre.
staff-setup-wrong = Ce code est inexact, a déjà servi ou est trop ancien. Redémarrez le programme pour en obtenir un autre.
staff-setup-begin = Commencer
staff-prove-again = Prouvez encore une fois que c’est bien vous : ceci change beaucoup de choses à la fois.
staff-prove-again-title = Est-ce bien vous ?
staff-prove-again-label = Code de votre application d’authentification
staff-prove-again-button = Confirmer
