# RADIUS for administrators and operators: settings, pages, the dashboard, the helpdesk.

setting-realm-radius = RADIUS
setting-radius-settings-servers = Serveurs RADIUS, le meilleur d’abord
setting-radius-settings-servers-hint = Le suivant est interrogé tant qu’un précédent ne répond pas.
setting-radius-settings-user-attribute = Attribut de l’annuaire par lequel les serveurs connaissent les personnes
setting-radius-settings-user-attribute-hint = Par exemple userPrincipalName. Laissez vide pour le nom de connexion.
setting-radius-settings-attributes = Ce qui est envoyé avec chaque demande
setting-radius-settings-attributes-hint = Un par ligne : NAS-Identifier = reclave, NAS-Port-Type = 5, 87 = text:desk, 26.9.1 = text:x. Une ligne doit dire qui demande.
setting-radius-settings-down-seconds = Secondes pendant lesquelles un serveur qui n’a pas répondu est interrogé en dernier
setting-radius-settings-probe-name = Un nom que personne n’a sur les serveurs
setting-radius-settings-probe-name-hint = Il sert à voir si un serveur répond, et remplace les noms qui ne sont ceux de personne.
setting-radius-settings-asks-per-minute = Demandes aux serveurs par minute, pour tout le monde ensemble
setting-radius-entry-id = Nom court et stable
setting-radius-entry-host = Nom ou adresse du serveur
setting-radius-entry-port = Port UDP
setting-radius-entry-port-hint = En général 1812.
setting-radius-entry-secret = Secret partagé
setting-radius-entry-secret-hint = Le même que sur le serveur ; 16 caractères aléatoires ou plus.
setting-radius-entry-timeout-ms = Millisecondes pendant lesquelles un essai attend la réponse
setting-radius-entry-timeout-ms-hint = Plus longtemps là où les personnes confirment sur leur téléphone.
setting-radius-entry-tries = Nombre d’envois d’une demande avant de passer au serveur suivant
setting-radius-entry-status-server = Il répond aux questions d’état (Status-Server)
setting-radius-entry-status-server-hint = FreeRADIUS le fait, Windows NPS non.
setting-radius-code-prompt = Ce que la page demande
setting-radius-code-prompt-hint = Par langue. Laissez vide pour les mots de Reclave.
setting-radius-code-typed = Comment le premier code est saisi
setting-radius-code-typed-digits = Des chiffres, visibles
setting-radius-code-typed-digits-hint = Un code à usage unique.
setting-radius-code-typed-hidden = N’importe quoi, masqué
setting-radius-code-typed-hidden-hint = Il contient un code PIN ou des lettres.
setting-radius-code-tries = Codes faux avant que l’étape échoue
setting-caller-radius-code-prompt = Ce que l’opérateur demande à l’appelant
setting-caller-radius-code-prompt-hint = Par langue. Laissez vide pour les mots de Reclave.
setting-caller-radius-code-tries = Codes faux avant que l’étape échoue
activity-kind-radius-code = Code vérifié par RADIUS
activity-kind-radius-code-about = Prouve l’identité par un code à usage unique que vos serveurs RADIUS vérifient, avec ce qu’ils demandent en retour.
activity-kind-caller-radius-code = Vérifier par un code que RADIUS vérifie
activity-kind-caller-radius-code-about = Vérifie l’appelant par un code à usage unique que vos serveurs RADIUS vérifient et qu’il lit à voix haute.
activity-methods-option-caller-radius-code = Code de connexion
activity-methods-option-caller-radius-code-hint = La personne lit le code de l’application, de l’appareil ou du message avec lequel elle se connecte ailleurs.
helpdesk-caller-radius-code-title = Code de connexion de l’appelant
helpdesk-caller-radius-code-lead = Demandez à { $caller } de lire le code de l’application, de l’appareil ou du message avec lequel il ou elle se connecte ailleurs. Ne demandez jamais un code PIN ni un mot de passe.
helpdesk-caller-radius-code-more = Il faut un code de plus. Demandez le suivant à { $caller }.
helpdesk-caller-radius-code-asked = Le système de connexion demande : { $prompt }
helpdesk-caller-radius-code-label = Code lu par l’appelant
helpdesk-caller-radius-code-wrong = Cela n’a pas été accepté. Demandez le code suivant à l’appelant.
helpdesk-caller-radius-code-missing = Le système de connexion ne connaît pas { $caller }. Choisissez une autre méthode.
helpdesk-caller-radius-code-lost = Le système de connexion n’a pas répondu et recommence. Demandez un nouveau code à l’appelant.
helpdesk-caller-radius-code-away = Les codes ne peuvent pas être vérifiés en ce moment : aucun serveur RADIUS ne répond. Rien n’a été compté. Choisissez une autre méthode ; les administrateurs voient la raison sur leur tableau de bord.
desk-proved-radius = code de connexion
realm-radius-title = RADIUS
realm-radius-lead = Serveurs qui vérifient les codes à usage unique. Ils sont interrogés dans cet ordre.
realm-radius-servers = Serveurs RADIUS
realm-radius-add = Ajouter un serveur RADIUS
realm-radius-server = Serveur RADIUS { $name }
realm-radius-host = Serveur
realm-radius-port = Port
realm-radius-none = Il n’y a pas encore de serveur RADIUS
realm-radius-none-lead = Ajoutez-en un, et les étapes « Code vérifié par RADIUS » pourront servir dans les tâches et les connexions.
realm-radius-test-title = Tester ce serveur
realm-radius-test-lead = On lui demande s’il est là, tel qu’il figure dans votre brouillon. Aucune personne ne lui est nommée.
realm-radius-test-go = Tester
realm-radius-test-good = Le serveur répond comme il faut, après { $ms } ms.
admin-task-radius = Regarder les serveurs RADIUS
admin-radius-title = Serveurs RADIUS
admin-radius-server = Serveur
realm-radius-test-bad = Le test a échoué : { $problem ->
    [unreachable] rien ne peut lui être envoyé : vérifiez le nom, l’adresse et le port
    [unsigned] sa réponse ne porte pas de Message-Authenticator : mettez le serveur à jour, ou faites-le ajouter à chaque réponse
    [forged] sa réponse ne convient pas : vérifiez que les deux côtés ont le même secret partagé
    [malformed] ce qui revient n’est pas une réponse RADIUS : vérifiez le port
   *[silent] il ne répond pas : vérifiez le pare-feu, et que le serveur connaît l’adresse de Reclave comme client avec ce secret
}.
admin-radius-problem = { $problem ->
    [unreachable] rien ne peut lui être envoyé : vérifiez le nom, l’adresse et le port
    [unsigned] sa réponse ne porte pas de Message-Authenticator : mettez le serveur à jour, ou faites-le ajouter à chaque réponse
    [forged] sa réponse ne convient pas : vérifiez que les deux côtés ont le même secret partagé
    [malformed] ce qui revient n’est pas une réponse RADIUS : vérifiez le port
   *[silent] il ne répond pas : vérifiez le pare-feu, et que le serveur connaît l’adresse de Reclave comme client avec ce secret
}
attention-radius = Le serveur RADIUS { $name } ne sert pas en ce moment : { $problem ->
    [unreachable] rien ne peut lui être envoyé : vérifiez le nom, l’adresse et le port
    [unsigned] sa réponse ne porte pas de Message-Authenticator : mettez le serveur à jour, ou faites-le ajouter à chaque réponse
    [forged] sa réponse ne convient pas : vérifiez que les deux côtés ont le même secret partagé
    [malformed] ce qui revient n’est pas une réponse RADIUS : vérifiez le port
   *[silent] il ne répond pas : vérifiez le pare-feu, et que le serveur connaît l’adresse de Reclave comme client avec ce secret
}.
attention-today-replies = { $count ->
    [one] Aujourd’hui, une réponse d’un serveur de connexion n’a pas été crue.
   *[other] Aujourd’hui, { $count } réponses de serveurs de connexion n’ont pas été crues.
}
