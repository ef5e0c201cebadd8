# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = N’a encore rien enregistré. Commencez par « M’enregistrer » ; ensuite, « Mot de passe oublié » fonctionne pour Ana.
demo-people-tom = A enregistré des questions et une adresse e-mail personnelle. La réponse à chaque question est « { $answer } ». Travaille aussi à l’assistance : connectez-vous là-bas avec le code de l’application d’authentification, que la démonstration montre sur sa page des codes.
demo-people-mei = A enregistré une application d’authentification. Ajoutez cette clé à l’une de vos applications pour jouer Mei : { $secret } Administre aussi : la démonstration montre le code de son application d’authentification sur sa page des codes.
demo-sign-in-good = Le mot de passe est correct. La connexion de { $name } a réussi.
demo-sign-in-must-change = Le mot de passe est correct, mais il doit être changé avant toute chose. Choisissez « Changer mon mot de passe » sur la page d’accueil.
demo-sign-in-wrong = Le nom d’utilisateur ou le mot de passe n’est pas correct. Vérifiez les deux et réessayez.
demo-site-self-service = Libre-service
demo-site-helpdesk = Assistance
demo-site-administration = Administration
demo-codes = Codes des applications d’authentification
demo-codes-lead = Ce que montrent maintenant les applications d’authentification des personnes à jouer. Un code sert une fois ; attendez le suivant pour en utiliser un autre.
demo-codes-left = { $seconds ->
    [one] Affiché encore une seconde
   *[other] Affiché encore { $seconds } secondes
}
demo-codes-again = Regarder encore
