# Certificats client pour administrateurs et opérateurs : réglages, leur page, assistance.

setting-realm-client-certificate = Certificats client
setting-certificate-settings-authorities = Certificats des autorités
setting-certificate-settings-authorities-hint = De celles qui délivrent les certificats des personnes, en PEM, l’un après l’autre. Rien n’est accepté tant que c’est vide.
setting-certificate-settings-revocation = Certificats retirés
setting-certificate-settings-revocation-required = Ils doivent être connus
setting-certificate-settings-revocation-required-hint = Sans une liste à jour de chaque autorité, personne ne prouve son identité.
setting-certificate-settings-revocation-when-available = Ils sont refusés là où une liste est disponible
setting-certificate-settings-revocation-when-available-hint = Une liste qui ne peut pas être obtenue n’arrête personne.
setting-certificate-settings-revocation-off = Personne ne regarde
setting-certificate-settings-revocation-off-hint = Seulement pour des certificats qui durent quelques heures.
setting-certificate-settings-lists = Listes de révocation
setting-certificate-settings-lists-hint = Une adresse par ligne : http://, https:// ou file:///. Une de chaque autorité, y compris les intermédiaires.
setting-certificate-settings-refresh-minutes = Minutes après lesquelles une liste est obtenue à nouveau
setting-certificate-settings-by-alternative-identity = Par altSecurityIdentities
setting-certificate-settings-by-alternative-identity-hint = Parmi les valeurs de l’attribut comptent celles qui nomment l’émetteur et le numéro de série, ou la clé.
setting-certificate-settings-by-sid = Par l’identifiant de sécurité du certificat
setting-certificate-settings-by-sid-hint = L’autorité d’un domaine Active Directory l’y inscrit depuis 2022.
setting-certificate-settings-by-upn = Par le nom principal d’utilisateur du certificat
setting-certificate-settings-by-upn-hint = Seulement là où l’autorité ne laisse personne choisir ce nom.
setting-certificate-settings-stored-attribute = Attribut contenant les propres certificats du compte
setting-certificate-settings-stored-attribute-hint = Par exemple userCertificate;binary. Vide pour aucun.
activity-kind-client-certificate = Certificat client
activity-kind-client-certificate-about = Prouve l’identité de la personne par un certificat client d’une autorité de confiance, qui doit être celui de ce compte même.
helpdesk-proved-client-certificate = { $caller } a prouvé son identité par un certificat client.
desk-proved-client-certificate = certificat client
realm-certificate-title = Certificats client
realm-certificate-lead = Certificats de cartes à puce et d’appareils par lesquels les personnes prouvent leur identité. Un proxy placé devant Reclave les demande et les transmet ; voir la documentation de l’étape.
realm-certificate-test = Tester
realm-certificate-test-lead = Les listes de révocation de votre brouillon sont obtenues, et le certificat avec lequel votre navigateur est venu est examiné.
realm-certificate-test-go = Tester
realm-certificate-test-good = Votre certificat serait accepté.
realm-certificate-test-subject = Délivré à
realm-certificate-test-issuer = Délivré par
realm-certificate-test-serial = Numéro de série
realm-certificate-test-sid = Identifiant de sécurité
realm-certificate-test-principal-name = Nom principal d’utilisateur
realm-certificate-test-mappings = Valeurs de altSecurityIdentities pour lui ; une seule suffit
realm-certificate-test-list-good = La liste { $address } est disponible.
realm-certificate-test-list-bad = La liste { $address } ne peut pas être obtenue : { $problem }
realm-certificate-test-bad = { $problem ->
    [none] Aucun certificat n’est venu avec votre demande. Ouvrez cette page à travers le proxy, choisissez-y un certificat, et vérifiez que le fichier de réglages nomme l’en-tête.
    [stranger] Un certificat est venu d’une adresse qui n’est pas un proxy de confiance. Il n’est pas examiné : nommez le proxy dans le fichier de réglages, ou cherchez qui l’envoie.
    [doubled] L’en-tête avec le certificat est venu plusieurs fois : faites retirer par le proxy ce qu’envoient les navigateurs.
    [malformed] Le certificat est illisible : vérifiez comment le proxy écrit l’en-tête.
    [not-yet] Votre certificat n’est pas encore valable : vérifiez les horloges.
    [expired] Votre certificat a expiré.
    [usage] Votre certificat ne sert pas à identifier des clients.
    [issuer] Aucune autorité de votre brouillon n’a délivré votre certificat. Le proxy doit transmettre les intermédiaires, ou elles doivent figurer parmi les autorités.
    [revoked] Votre certificat a été retiré.
    [unreachable] On ne sait pas si votre certificat a été retiré : { $detail }
    [not-set-up] Aucune autorité de votre brouillon n’est utilisable.
   *[unfit] Votre certificat enfreint une règle de ses autorités.
}
