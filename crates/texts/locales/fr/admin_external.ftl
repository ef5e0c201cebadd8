# OpenID Connect pour les administrateurs et les opérateurs : réglages, pages, support.

setting-realm-oidc = Connexion ailleurs (OpenID Connect)
setting-oidc-settings-providers = Fournisseurs OpenID
setting-oidc-entry-id = Nom court et fixe
setting-oidc-entry-name = Nom sous lequel on le connaît
setting-oidc-entry-name-hint = Il figure sur le bouton : « Continuer avec … ».
setting-oidc-entry-issuer = Émetteur
setting-oidc-entry-issuer-hint = Exactement comme dans la description du fournisseur, par exemple https://login.example.org.
setting-oidc-entry-client-id = Identifiant du client
setting-oidc-entry-client-secret = Secret du client
setting-oidc-entry-client-secret-hint = Laissez vide pour un client public.
setting-oidc-entry-scopes = Portées demandées en plus de openid
setting-oidc-entry-acr-values = Classes d’authentification (acr) qui comptent
setting-oidc-entry-acr-values-hint = Le fournisseur doit en confirmer une. Vide pour toutes.
setting-oidc-entry-amr = Méthodes d’authentification (amr) qui comptent
setting-oidc-entry-amr-hint = Par exemple mfa. Le fournisseur doit en confirmer une. Vide pour toutes.
setting-oidc-entry-max-age-seconds = Secondes au plus depuis la connexion là-bas
setting-oidc-entry-max-age-seconds-hint = 0 pour une durée quelconque. Une durée courte évite qu’un navigateur encore connecté prouve l’identité de quelqu’un.
setting-oidc-entry-claim = Donnée (claim) qui nomme la personne
setting-oidc-entry-claim-hint = Par exemple preferred_username, email, oid ou sub. Une adresse doit y être vérifiée.
setting-oidc-entry-attribute = Attribut du compte qui doit être identique
setting-oidc-entry-attribute-hint = Par exemple userPrincipalName ou mail. La casse compte, sauf pour les noms et les adresses.
setting-oidc-entry-skew-seconds = Secondes d’écart permises entre les horloges
setting-oidc-entry-ca-pem = Autorité de certification de confiance (PEM)
setting-oidc-entry-ca-pem-hint = Laissez vide pour celles de la machine.
setting-external-sign-in-provider = Fournisseur
setting-external-sign-in-provider-hint = Son nom court. Vide pour le premier.
setting-external-sign-in-strong = Compte comme deux preuves
setting-external-sign-in-strong-hint = Seulement pour un fournisseur dont les réglages exigent une classe ou une méthode d’authentification.
activity-kind-external-sign-in = Connexion ailleurs
activity-kind-external-sign-in-about = Prouve l’identité par une connexion auprès d’un fournisseur OpenID, qui doit nommer ce compte précis.
helpdesk-proved-external = { $caller } s’est connecté auprès d’un fournisseur OpenID.
helpdesk-proved-external-strong = { $caller } s’est connecté auprès d’un fournisseur OpenID avec plus d’un facteur.
desk-proved-external = connexion ailleurs
desk-proved-external-strong = connexion forte ailleurs
realm-external-title = Connexion ailleurs
realm-external-lead = Fournisseurs OpenID auprès desquels on peut se connecter pour prouver qui l’on est.
realm-external-providers = Fournisseurs OpenID
realm-external-add = Ajouter un fournisseur
realm-external-provider = Fournisseur OpenID { $name }
realm-external-name = Nom
realm-external-issuer = Émetteur
realm-external-id = Nom court
realm-external-none = Il n’y a pas encore de fournisseur
realm-external-none-lead = Ajoutez-en un, et l’étape « Connexion ailleurs » pourra être utilisée dans les tâches et les connexions.
realm-external-back-title = Ce que le fournisseur doit savoir
realm-external-back-lead = Saisissez ces adresses chez le fournisseur comme adresses de redirection, exactement comme elles figurent ici ; celles des sites qui l’utilisent suffisent.
realm-external-back-self-service = Site en libre-service
realm-external-back-helpdesk = Site du support
realm-external-back-administration = Site d’administration
realm-external-test-title = Tester ce fournisseur
realm-external-test-lead = Sa description et ses clés sont lues, tel qu’il figure dans votre brouillon. Personne ne lui est nommé, et le secret n’est pas envoyé.
realm-external-test-go = Tester
realm-external-test-good = Le fournisseur est comme il doit être, après { $ms } ms.
realm-external-test-acr = Le fournisseur ne cite pas ces classes : { $acr }. Vérifiez-les.
realm-external-test-unsaid = Il ne le dit pas
realm-external-test-authorization = Les navigateurs vont à
realm-external-test-token = Les codes sont échangés à
realm-external-test-keys = Clés utilisables, sur toutes
realm-external-test-algorithms = Il signe par
realm-external-test-pkce = PKCE
realm-external-test-bad = Le test a échoué : { $problem ->
    [unreachable] il ne répond pas : vérifiez l’émetteur, le réseau et son certificat
    [other-issuer] sa description nomme un autre émetteur : saisissez-le exactement comme dans la description
    [bad-description] sa description est illisible ou incomplète : vérifiez l’émetteur
    [bad-address] une adresse de sa description n’est pas en https, ou mène à une adresse en chiffres
    [redirect] il répond par une redirection, et aucune n’est suivie : saisissez l’émetteur vers lequel il redirige
    [too-large] sa réponse est trop grande : vérifiez l’émetteur
    [bad-keys] il n’a aucune clé utilisable : RSA de 2048 bits ou plus, P-256 ou Ed25519
    [algorithm] il ne signe ni par RS256, ni PS256, ni ES256, ni EdDSA
   *[not-set-up] il n’est pas configuré
}.
admin-task-oidc = Vérifier les fournisseurs OpenID
admin-external-since = Depuis
admin-external-problem = { $problem ->
    [unreachable] il ne répond pas : vérifiez l’émetteur, le réseau et son certificat
    [other-issuer] sa description nomme un autre émetteur : saisissez-le exactement comme dans la description
    [bad-description] sa description est illisible ou incomplète : vérifiez l’émetteur
    [bad-address] une adresse de sa description n’est pas en https, ou mène à une adresse en chiffres
    [redirect] il répond par une redirection, et aucune n’est suivie : saisissez l’émetteur vers lequel il redirige
    [too-large] sa réponse est trop grande : vérifiez l’émetteur
    [bad-keys] il n’a aucune clé utilisable : RSA de 2048 bits ou plus, P-256 ou Ed25519
    [algorithm] il ne signe ni par RS256, ni PS256, ni ES256, ni EdDSA
   *[not-set-up] il n’est pas configuré
}
attention-oidc = Personne ne peut se connecter par { $name } depuis { $since } : { $problem ->
    [unreachable] il ne répond pas : vérifiez l’émetteur, le réseau et son certificat
    [other-issuer] sa description nomme un autre émetteur : saisissez-le exactement comme dans la description
    [bad-description] sa description est illisible ou incomplète : vérifiez l’émetteur
    [bad-address] une adresse de sa description n’est pas en https, ou mène à une adresse en chiffres
    [redirect] il répond par une redirection, et aucune n’est suivie : saisissez l’émetteur vers lequel il redirige
    [too-large] sa réponse est trop grande : vérifiez l’émetteur
    [bad-keys] il n’a aucune clé utilisable : RSA de 2048 bits ou plus, P-256 ou Ed25519
    [algorithm] il ne signe ni par RS256, ni PS256, ni ES256, ni EdDSA
   *[not-set-up] il n’est pas configuré
}.
