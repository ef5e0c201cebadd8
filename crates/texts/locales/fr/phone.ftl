# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Recevez un code sur votre téléphone
activity-phone-lead = Choisissez le numéro, et si vous préférez un SMS ou un appel.
activity-phone-lead-one = Nous pouvons envoyer un code au numéro qui se termine par { $ends }.
activity-phone-where = Numéro
activity-phone-number = Numéro qui se termine par { $ends }
activity-phone-call-only = Ce numéro peut seulement être appelé.
activity-phone-choose = Choisissez un numéro.
activity-phone-sms = Envoyer un SMS
activity-phone-call = M’appeler
activity-phone-sms-again = Envoyer un autre SMS
activity-phone-call-again = M’appeler encore
activity-phone-other = Choisir à nouveau
activity-phone-code-title = Saisissez le code reçu par téléphone
activity-phone-code-label = Code
activity-phone-sent = Un SMS avec un code est en route vers le numéro qui se termine par { $ends }. Le code est valable quelques minutes.
activity-phone-called = Nous appelons le numéro qui se termine par { $ends } pour vous lire un code. Le code est valable quelques minutes.
activity-phone-blank = Saisissez le code.
activity-phone-wrong = Le code n’est pas le bon. Regardez le message le plus récent et réessayez.
activity-phone-expired = Ce code n’est plus valable. Demandez-en un nouveau.
activity-phone-wait = Un code est en route. Attendez un moment avant d’en demander un autre.
activity-phone-no-more = Aucun autre code ne peut être envoyé pour cette tâche. Utilisez le plus récent, ou choisissez une autre méthode si elle est proposée ci-dessous.
activity-phone-away = Aucun code ne peut être envoyé en ce moment. Cela ne compte pas comme un essai. Réessayez dans quelques minutes, ou choisissez une autre méthode si elle est proposée ci-dessous.
activity-methods-option-phone-code = Code par téléphone
activity-methods-option-phone-code-hint = Nous envoyons un code à un numéro de téléphone connu de votre organisation, par SMS ou par appel.

phone-sms = { $code } est votre code pour { $organization }. Ne le communiquez jamais.
phone-call = Ici { $organization }. Votre code est { $code }. Ne le communiquez jamais.
phone-passcode = { $code } est votre code d’accès pour { $organization }. Il sert une seule fois. Ne le communiquez jamais.
phone-password = Votre nouveau mot de passe pour { $organization }. Choisissez bientôt le vôtre et supprimez ce message : { $code }

event-factor-gateway-failed = Un service téléphonique n’a pas pu envoyer de code
event-factor-phone-code-sent = Un code a été envoyé à un téléphone
helpdesk-proved-phone = { $caller } a donné le code envoyé à son téléphone.
