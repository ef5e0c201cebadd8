# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Saisissez votre code de connexion
activity-radius-code-lead = Utilisez le code de l’application, de l’appareil ou du message avec lequel vous vous connectez aussi ailleurs dans votre organisation.
activity-radius-code-label = Code
activity-radius-code-answer = Votre réponse
activity-radius-code-asked = Le système de connexion demande : { $prompt }
activity-radius-code-more = Le système de connexion a besoin d’un code de plus.
activity-radius-code-blank = Saisissez le code.
activity-radius-code-wrong = Cela n’a pas été accepté. Attendez le code suivant et recommencez.
activity-radius-code-lost = Le système de connexion n’a pas répondu, nous recommençons donc. Saisissez un nouveau code.
activity-radius-code-away = Les codes ne peuvent pas être vérifiés en ce moment, car le système de connexion ne répond pas. Cela ne compte pas comme un essai. Réessayez dans quelques minutes, ou choisissez une autre méthode si elle est proposée ci-dessous.
activity-methods-option-radius-code = Code de connexion
activity-methods-option-radius-code-hint = Utilisez le code de l’application, de l’appareil ou du message avec lequel vous vous connectez ailleurs.

event-factor-reply-refused = Une réponse d’un serveur de connexion n’a pas été crue
helpdesk-proved-radius = { $caller } a donné un code de connexion que les serveurs RADIUS ont accepté.
