# Phone codes for administrators and operators: settings, pages, the helpdesk.

setting-realm-phone = Codes par téléphone
setting-phone-settings-gateways = Passerelles téléphoniques, la meilleure d’abord
setting-phone-settings-gateways-hint = La suivante est sollicitée quand une précédente ne peut pas.
setting-phone-settings-attributes = Attributs de l’annuaire qui contiennent des numéros
setting-phone-settings-attributes-hint = Un par ligne, dans l’ordre où ils sont proposés. Seules des personnes de confiance doivent pouvoir les modifier.
setting-phone-settings-country = Indicatif des numéros sans pays
setting-phone-settings-country-hint = Par exemple 33. Laissez vide pour ignorer ces numéros.
setting-phone-settings-digits = Chiffres d’un code
setting-phone-settings-minutes = Minutes pendant lesquelles un code est valable
setting-phone-settings-resends = Nombre de renvois d’un code dans une tâche
setting-phone-settings-wait-seconds = Secondes d’attente avant un nouvel envoi
setting-phone-settings-per-number = Codes vers un numéro
setting-phone-settings-per-hour = Codes par heure, pour tout le monde
setting-phone-settings-per-hour-hint = Une limite de coût. Les noms de personne comptent aussi.
setting-phone-settings-per-day = Codes par jour, pour tout le monde
setting-phone-settings-text = Texte du message
setting-phone-settings-text-hint = Par langue. Écrivez le mot code entre accolades à la place du code. Laissez vide pour les mots de Reclave.
setting-phone-settings-extension-by = Comment joindre un poste derrière un standard
setting-phone-settings-extension-by-tones = Une machine répond : composer par tonalités
setting-phone-settings-extension-by-operator = Une personne répond : le demander
setting-phone-settings-extension-pause = Pause entre numéro et poste
setting-phone-settings-extension-pause-hint = Des virgules, une seconde chacune.
setting-phone-settings-down-seconds = Secondes pendant lesquelles une passerelle en échec est sollicitée en dernier
setting-phone-entry-id = Nom court et stable
setting-phone-entry-kind = Ce qu’elle parle
setting-phone-entry-kind-telesign = TeleSign
setting-phone-entry-kind-twilio = Twilio
setting-phone-entry-kind-http = Une autre, décrite ici
setting-phone-entry-sms = Elle envoie des SMS
setting-phone-entry-call = Elle appelle
setting-phone-entry-url = Adresse
setting-phone-entry-url-hint = https:// seulement, ou http:// vers cette machine. Pour TeleSign et Twilio, laissez vide.
setting-phone-entry-account = Compte
setting-phone-entry-account-hint = L’identifiant client TeleSign, le SID de compte Twilio, ou ce que désigne account entre accolades.
setting-phone-entry-login = SID d’une clé d’API
setting-phone-entry-login-hint = Laissez vide pour le jeton du compte.
setting-phone-entry-secret = Clé
setting-phone-entry-secret-hint = La clé d’API TeleSign, le jeton ou secret Twilio, ou ce que désigne secret entre accolades.
setting-phone-entry-sender = Qui envoie et appelle
setting-phone-entry-sender-hint = Un numéro, un nom, ou un service de messagerie Twilio.
setting-phone-entry-service = SID d’un service Verify
setting-phone-entry-service-hint = Twilio crée et vérifie alors les codes, avec ses propres mots. Laissez vide pour les codes de Reclave.
setting-phone-entry-own-code = TeleSign crée et vérifie les codes
setting-phone-entry-basic = Envoyer la clé elle-même au lieu d’une signature
setting-phone-entry-method = Comment une requête est faite
setting-phone-entry-method-post = POST
setting-phone-entry-method-put = PUT
setting-phone-entry-method-get = GET, sans corps
setting-phone-entry-headers = En-têtes
setting-phone-entry-headers-hint = Un par ligne : un nom, deux-points et une valeur. Écrivez secret entre accolades à la place de la clé.
setting-phone-entry-content = Ce qu’est le corps
setting-phone-entry-content-hint = Ce qui est inséré est échappé en conséquence.
setting-phone-entry-content-json = JSON
setting-phone-entry-content-form = Champs de formulaire
setting-phone-entry-content-xml = XML
setting-phone-entry-content-text = Texte brut
setting-phone-entry-body = Corps
setting-phone-entry-body-hint = Ces mots entre accolades sont remplacés : number, digits (sans le plus), extension, text, code, way, language, sender, account, secret, basic.
setting-phone-entry-good-status = Statuts d’une réponse qui signifient le succès
setting-phone-entry-good-status-hint = Par exemple 200-299 ou 202.
setting-phone-entry-good-text = Ce qui doit figurer dans une bonne réponse
setting-phone-entry-bad-text = Ce qui ne doit pas figurer dans une bonne réponse
setting-phone-entry-timeout-ms = Millisecondes qu’une réponse peut prendre
setting-phone-code-ways = Comment un code peut partir
setting-phone-code-ways-both = Par SMS ou par appel, au choix de la personne
setting-phone-code-ways-sms = Par SMS
setting-phone-code-ways-call = Par appel
setting-caller-phone-code-ways = Comment un code peut partir
setting-caller-phone-code-ways-both = Par SMS ou par appel, au choix de l’opérateur
setting-caller-phone-code-ways-sms = Par SMS
setting-caller-phone-code-ways-call = Par appel
activity-kind-phone-code = Code par téléphone
activity-kind-phone-code-about = Prouve la personne par un code envoyé à un numéro de l’annuaire, par SMS ou par appel.
activity-kind-caller-phone-code = Vérifier par un code par téléphone
activity-kind-caller-phone-code-about = Vérifie l’appelant par un code envoyé à un numéro de l’annuaire, qu’il lit à voix haute.
activity-methods-option-caller-phone-code = Code par téléphone
activity-methods-option-caller-phone-code-hint = Un code part vers un numéro enregistré, et l’appelant le lit.
helpdesk-activity-phone-title = Envoyer un code à l’appelant
helpdesk-activity-phone-lead = Choisissez le numéro enregistré, et SMS ou appel. N’envoyez jamais à un numéro donné par l’appelant.
helpdesk-activity-phone-lead-one = Un code peut partir vers le numéro enregistré qui se termine par { $ends }. N’envoyez jamais à un numéro donné par l’appelant.
helpdesk-activity-phone-call = Appeler le numéro
helpdesk-activity-phone-call-again = Appeler encore le numéro
helpdesk-activity-phone-code-title = Saisissez le code que lit l’appelant
helpdesk-activity-phone-wrong = Le code n’est pas le bon. Demandez à l’appelant de regarder le message le plus récent.
helpdesk-activity-phone-away = Aucun code ne peut être envoyé : aucune passerelle ne le peut. Rien n’a été compté. Choisissez une autre méthode ; l’historique dit pourquoi.
helpdesk-caller-phone-code-missing = Aucun numéro de { $caller } n’est enregistré. Choisissez une autre méthode.
desk-proved-phone = code par téléphone
realm-phone-title = Codes par téléphone
realm-phone-lead = Passerelles qui envoient des codes par SMS et par appel. Elles sont sollicitées dans cet ordre.
realm-phone-gateways = Passerelles téléphoniques
realm-phone-add = Ajouter une passerelle téléphonique
realm-phone-gateway = Passerelle téléphonique { $name }
realm-phone-gateway-column = Passerelle
realm-phone-ways = Envoie
realm-phone-ways-both = SMS et appels
realm-phone-ways-sms = SMS
realm-phone-ways-call = Appels
realm-phone-ways-none = Rien
realm-phone-none = Il n’y a pas encore de passerelle téléphonique
realm-phone-none-lead = Ajoutez-en une, et les étapes « Code par téléphone » pourront servir dans les tâches.
realm-phone-test-title = Tester cette passerelle
realm-phone-test-lead = Un code sans valeur part vers ce numéro, par la passerelle telle que dans votre brouillon. Cela peut coûter.
realm-phone-test-go = Envoyer un test
realm-phone-test-good = La passerelle l’a accepté. Regardez le téléphone.
realm-test-phone-number = Numéro
realm-test-phone-way = Comment
realm-test-phone-way-sms = SMS
realm-test-phone-way-call = Appel
config-phone-way = Cette passerelle ne sert pas à cela. Activez-le d’abord.
config-phone-number = Ce n’est pas un numéro de téléphone. Commencez par + et le pays, ou donnez un indicatif.
realm-phone-test-bad = Le test a échoué ({ $detail }) : { $problem ->
    [unreachable] la passerelle est injoignable : vérifiez l’adresse et le pare-feu
    [late] elle n’a pas répondu à temps
    [account] elle ne connaît pas le compte : vérifiez le compte et la clé
    [number] elle n’accepte pas ce numéro, ou pas de cette façon
    [limited] elle est trop sollicitée, ou le crédit est épuisé
    [nonsense] ce qui revient n’est pas sa réponse : vérifiez l’adresse
   *[failed] elle dit qu’elle n’a pas pu
}.
attention-today-gateways = { $count ->
    [one] Un essai d’une passerelle téléphonique a échoué aujourd’hui.
   *[other] { $count } essais de passerelles téléphoniques ont échoué aujourd’hui.
}

setting-phone-settings-scope = Les téléphones de qui sont utilisés
setting-phone-settings-scope-hint = Sans entrée, ceux de tout le monde. Qui est exclu voit les mêmes pages et ne reçoit aucun message.
setting-assign-passcode-delivery-sms = Par SMS à un numéro de l’annuaire
setting-assign-passcode-delivery-sms-hint = L’opérateur ne le voit pas.
setting-helpdesk-reset-password-delivery-sms = Par SMS à un numéro de l’annuaire
setting-helpdesk-reset-password-delivery-sms-hint = Au premier qui accepte les SMS.
helpdesk-assign-passcode-sms = Par SMS au numéro qui se termine par { $ends }
helpdesk-reset-password-sms-lead = Il est envoyé par SMS au numéro qui se termine par { $ends }. Vous ne le voyez pas.
helpdesk-reset-password-unsent = Le nouveau mot de passe n’a pas pu être envoyé au téléphone de { $caller }. Personne ne connaît ce mot de passe. Attribuez un code d’accès maintenant.
helpdesk-sent-to-phone = L’envoi est parti vers le numéro qui se termine par { $ends }.
helpdesk-phone-away = Aucun SMS n’a pu être envoyé à ce numéro. Rien n’a été modifié. Réessayez dans quelques minutes, ou choisissez une autre méthode.
