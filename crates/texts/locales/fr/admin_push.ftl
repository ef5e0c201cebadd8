# Questions on phones, for administrators and operators: settings, their page, the helpdesk, the dashboard.

setting-realm-push = Questions sur les téléphones
setting-push-settings-url = Adresse du fournisseur
setting-push-settings-url-hint = https:// seulement, ou http:// vers cette machine. Laissez vide s’il n’y a pas de fournisseur.
setting-push-settings-method = Comment une requête est faite
setting-push-settings-method-post = POST
setting-push-settings-method-put = PUT
setting-push-settings-method-get = GET, sans corps
setting-push-settings-account = Compte
setting-push-settings-account-hint = Ce que représente account entre accolades.
setting-push-settings-secret = Clé
setting-push-settings-secret-hint = Ce que représente secret entre accolades.
setting-push-settings-headers = En-têtes
setting-push-settings-headers-hint = Un par ligne : un nom, deux-points et une valeur. Écrivez secret entre accolades à la place de la clé.
setting-push-settings-content = Ce qu’est le corps
setting-push-settings-content-hint = Ce qui est inséré est échappé en conséquence.
setting-push-settings-content-json = JSON
setting-push-settings-content-form = Champs de formulaire
setting-push-settings-content-xml = XML
setting-push-settings-content-text = Texte brut
setting-push-settings-body = Corps
setting-push-settings-body-hint = Ces mots entre accolades sont remplacés : request, user, text, language, address, choices, expires, answer_to, account, secret, basic. Le nombre affiché sur la page n’est jamais envoyé ; choices, ce sont trois nombres au choix.
setting-push-settings-good-status = Statuts d’une réponse qui signifient le succès
setting-push-settings-good-status-hint = Par exemple 200-299 ou 202.
setting-push-settings-timeout-ms = Millisecondes qu’une réponse peut prendre
setting-push-settings-user-attribute = Attribut de l’annuaire par lequel le fournisseur connaît les personnes ou leurs téléphones
setting-push-settings-user-attribute-hint = Par exemple mail ou userPrincipalName. Laissez vide pour le nom de connexion.
setting-push-settings-answer-at = Adresse à laquelle le fournisseur répond
setting-push-settings-answer-at-hint = L’adresse du site en libre-service telle que le fournisseur l’atteint, sans chemin. Elle sert à former answer_to entre accolades.
setting-push-settings-signing-secret = Secret avec lequel le fournisseur signe les réponses
setting-push-settings-signing-secret-hint = 16 caractères aléatoires ou plus, les mêmes que chez le fournisseur. Une réponse qui n’est pas signée avec lui ne compte pas.
setting-push-settings-signature-header = En-tête avec la signature
setting-push-settings-signature-header-hint = HMAC-SHA-256 sur le moment, un point et le corps, en hexadécimal ou en base 64.
setting-push-settings-timestamp-header = En-tête avec le moment de la signature
setting-push-settings-timestamp-header-hint = En secondes depuis 1970. Il peut s’écarter de cinq minutes de l’horloge de cette machine.
setting-push-approval-minutes = Minutes pendant lesquelles une réponse compte
setting-push-approval-asks-per-hour = Nombre de fois qu’une personne peut être interrogée en une heure
setting-push-approval-asks-per-hour-hint = Toutes tâches confondues. Trois au plus, pour que personne ne dise oui par lassitude.
setting-push-approval-digits = Chiffres du nombre
setting-push-approval-digits-hint = Deux se comparent facilement. Six, c’est ce que demande NIST là où le nombre est saisi.
setting-caller-push-approval-minutes = Minutes pendant lesquelles une réponse compte
setting-caller-push-approval-asks-per-hour = Nombre de fois qu’une personne peut être interrogée en une heure
setting-caller-push-approval-asks-per-hour-hint = Toutes tâches confondues. Trois au plus, pour que personne ne dise oui par lassitude.
setting-caller-push-approval-digits = Chiffres du nombre
setting-caller-push-approval-digits-hint = Deux se comparent facilement. Six, c’est ce que demande NIST là où le nombre est saisi.
activity-kind-push-approval = Confirmation sur le téléphone
activity-kind-push-approval-about = Vérifie la personne par une question sur son téléphone : elle y donne le nombre affiché sur la page, ou dit que c’est quelqu’un d’autre.
activity-kind-caller-push-approval = Vérifier par une question sur le téléphone
activity-kind-caller-push-approval-about = Vérifie l’appelant par une question sur son téléphone : vous lisez un nombre, et il l’y donne.
activity-methods-option-caller-push-approval = Confirmation sur le téléphone
activity-methods-option-caller-push-approval-hint = L’appelant donne un nombre dans l’application sur son téléphone.
helpdesk-activity-push-approval-title = Interroger le téléphone de l’appelant
helpdesk-activity-push-approval-lead = Une question est envoyée à l’application sur le téléphone de l’appelant.
helpdesk-activity-push-approval-lead-how = Vous recevez un nombre. Lisez-le à l’appelant, qui le saisit ou le choisit sur le téléphone dans les { $minutes } min.
helpdesk-activity-push-approval-waiting = En attente du téléphone de l’appelant
helpdesk-activity-push-approval-waiting-lead = Lisez ce nombre à l’appelant, qui le saisit ou le choisit sur le téléphone. Laissez cette page ouverte, elle continue d’elle-même.
helpdesk-activity-push-approval-waiting-none = Rien sur le téléphone ? Faites-y ouvrir l’application, ou choisissez une autre méthode.
helpdesk-activity-push-approval-number = Le nombre pour l’appelant
helpdesk-activity-push-approval-expired = Le téléphone n’a pas répondu à temps. Renvoyez la question, ou choisissez une autre méthode.
helpdesk-activity-push-approval-wrong = Un autre nombre a été donné sur le téléphone. Renvoyez la question et lisez lentement le nouveau nombre.
helpdesk-activity-push-approval-away = Il n’est pas possible pour le moment d’interroger les téléphones : le fournisseur ne répond pas. Choisissez une autre méthode ; les administrateurs voient la raison dans l’historique.
helpdesk-activity-push-approval-not-taken = Le téléphone de l’appelant n’a pas pu être interrogé : le fournisseur ne le connaît pas, ou n’a pas pris la question. Choisissez une autre méthode.
helpdesk-activity-push-approval-denied = Quelqu’un a dit sur le téléphone que ce n’est pas l’appelant. N’aidez d’aucune autre façon, et prévenez les responsables de la sécurité.
desk-proved-push = téléphone
admin-task-phones = Envoyer des questions aux téléphones
realm-push-title = Questions sur les téléphones
realm-push-lead = Un fournisseur affiche une question sur les téléphones des personnes, qui y donnent le nombre affiché sur la page. Tout fournisseur convient s’il prend une requête HTTP par question et envoie la réponse à Reclave.
realm-push-answers = Ce que renvoie le fournisseur
realm-push-answers-lead = Un POST à { $path } du site en libre-service avec les en-têtes ci-dessus et du JSON : request, le nom de la question ; answer, approve ou deny ; number, ce qui a été saisi ou choisi.
realm-push-test = Tester le fournisseur
realm-push-test-lead = Une question que personne n’attend part vers ce téléphone, par le fournisseur tel que dans votre brouillon.
realm-push-test-go = Envoyer un test
realm-push-test-good = Le fournisseur l’a prise. Regardez le téléphone ; votre réponse ne compte pas.
realm-test-push-user = Nom de la personne ou du téléphone chez le fournisseur
config-push-none = Il n’y a pas de fournisseur dans votre brouillon. Donnez d’abord son adresse et enregistrez.
config-push-user = Dites quel téléphone interroger, par le nom que le fournisseur connaît.
config-push-test = Ceci est un test de { $organization }. Votre réponse ne compte pas.
realm-push-test-bad = Le test a échoué ({ $detail }) : { $problem ->
    [unreachable] le fournisseur est injoignable : vérifiez l’adresse et le pare-feu
    [late] il n’a pas répondu à temps
    [account] il ne connaît pas le compte : vérifiez le compte et la clé
    [limited] il est trop sollicité, ou le crédit est épuisé
    [nonsense] ce qui revient n’est pas sa réponse : vérifiez l’adresse
   *[failed] il n’a pas pris la question : vérifiez le corps et le nom
}.
attention-today-pushes = { $count ->
    [one] Aujourd’hui, une question n’a pas pu être envoyée à un téléphone.
   *[other] Aujourd’hui, { $count } questions n’ont pas pu être envoyées à des téléphones.
}
attention-today-denied = { $count ->
    [one] Aujourd’hui, quelqu’un a dit sur le téléphone que c’est quelqu’un d’autre.
   *[other] Aujourd’hui, on a dit { $count } fois sur le téléphone que c’est quelqu’un d’autre.
}
