# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = N’a encore rien enregistré. Commencez par « M’enregistrer » ; ensuite, « Mot de passe oublié » fonctionne pour Ana.
demo-people-tom = A enregistré des questions et une adresse e-mail personnelle. La réponse à chaque question est « { $answer } ».
demo-people-mei = A enregistré une application d’authentification. Ajoutez cette clé à l’une de vos applications pour jouer Mei : { $secret }
demo-sign-in-good = Le mot de passe est correct. La connexion de { $name } a réussi.
demo-sign-in-must-change = Le mot de passe est correct, mais il doit être changé avant toute chose. Choisissez « Changer mon mot de passe » sur la page d’accueil.
demo-sign-in-wrong = Le nom d’utilisateur ou le mot de passe n’est pas correct. Vérifiez les deux et réessayez.
