# Connexion auprès d’un fournisseur externe (OpenID Connect), pour tous.

activity-external-sign-in-title = Connectez-vous avec { $provider }
activity-external-sign-in-lead = Vous allez sur { $provider } pour vous connecter, puis vous revenez ici. Ce que vous y saisissez n’est pas vu ici.
activity-external-sign-in-go = Continuer avec { $provider }
activity-external-sign-in-denied = La connexion avec { $provider } a été interrompue ou refusée. Réessayez, ou choisissez une autre méthode si elle est proposée ci-dessous.
activity-external-sign-in-not-signed-in = { $provider } ne vous a pas connecté. Réessayez et faites ce qui vous y est demandé, ou choisissez une autre méthode si elle est proposée ci-dessous.
activity-external-sign-in-failed = La réponse de { $provider } n’a pas pu être utilisée. Cela ne compte pas comme un essai. Réessayez, ou choisissez une autre méthode si elle est proposée ci-dessous.
activity-external-sign-in-away = { $provider } ne répond pas en ce moment. Cela ne compte pas comme un essai. Réessayez dans quelques minutes, ou choisissez une autre méthode si elle est proposée ci-dessous.
activity-external-sign-in-stale = Cette connexion a duré trop longtemps ou vient d’un essai précédent. Recommencez.
activity-external-sign-in-other = Le compte avec lequel vous vous êtes connecté à { $provider } ne correspond pas au nom donné ici. Déconnectez-vous là-bas, puis réessayez avec votre propre compte.
activity-methods-option-external-sign-in = Se connecter ailleurs
activity-methods-option-external-sign-in-hint = Utilisez un compte avec lequel vous vous connectez aussi ailleurs dans votre organisation.

page-elsewhere-title = Connectez-vous maintenant ailleurs
page-elsewhere-lead = Vous êtes dirigé vers { $host }. Si rien ne se passe, utilisez le bouton.
page-elsewhere-go = Y aller maintenant
page-error-back-title = Cette connexion n’a pas sa place ici
page-error-back-detail = Elle a été commencée dans un autre navigateur, ou elle est terminée depuis longtemps. Revenez à la page où vous avez commencé et réessayez. Rien n’a été modifié.
