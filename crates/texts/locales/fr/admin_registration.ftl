# Registration and choices, as administrators see them.

setting-choice-block-points = Points qu’elles doivent valoir ensemble
setting-choice-block-points-hint = Laissez vide pour compter les méthodes ci-dessus. Avec des points, la personne choisit jusqu’à ce que des preuves différentes valent autant ; le nombre ci-dessus ne compte alors pas.
design-points = { $points ->
    [one] Jusqu’à ce qu’elles valent un point
   *[other] Jusqu’à ce qu’elles valent { $points } points
}
check-choice-points = « { $choice } » demande { $points } points, mais qui prend toutes ses méthodes peut n’en atteindre que { $reached }.

manage-registration = Ce qui compte comme enregistrement
manage-registration-lead = Qui a configuré l’une de ces méthodes est enregistré, dès que les questions de cette stratégie ont aussi une réponse. Les invitations, les rappels et les statistiques s’y conforment.
manage-registration-any = Toute méthode
manage-registration-nothing = Rien
setting-management-policy-registration = Ce qui compte comme enregistrement
setting-registration-policy-ways = Méthodes qui comptent
setting-registration-policy-ways-questions = Questions avec réponse
setting-registration-policy-ways-work-mail = Adresse e-mail professionnelle confirmée
setting-registration-policy-ways-personal-mail = Adresse e-mail personnelle
setting-registration-policy-ways-personal-phone = Numéro de portable personnel
setting-registration-policy-ways-authenticator = Application d’authentification
setting-registration-policy-ways-passkey = Clé d’accès
activity-kind-confirm-contact = Confirmer l’adresse e-mail professionnelle
activity-kind-confirm-contact-about = Fait confirmer l’adresse professionnelle de l’annuaire par un code qui y est envoyé ; redemande dès que l’annuaire en a une autre.
setting-confirm-contact-digits = Chiffres du code
setting-confirm-contact-minutes = Minutes pendant lesquelles le code est valable
setting-confirm-contact-optional = Cette étape peut être passée
admin-reminders-need-way-missing = Plus rien de configuré qui compte
admin-reminders-need-contact-changed = L’adresse e-mail professionnelle a changé
setting-invitation-conditions-way-missing = Qui n’a plus rien de configuré qui compte
setting-invitation-conditions-contact-changed = Dont l’adresse e-mail professionnelle a changé depuis sa confirmation
setting-registration-reminder-conditions-way-missing = Qui n’a plus rien de configuré qui compte
setting-registration-reminder-conditions-contact-changed = Dont l’adresse e-mail professionnelle a changé depuis sa confirmation
admin-person-confirmed-mail = Adresse professionnelle confirmée
admin-person-confirmed-mail-since = Confirmée le

setting-register-authenticator-limit = Combien d’applications une personne peut avoir
desk-proof-totp-named = une application d’authentification ({ $name })
admin-person-totp-used = Dernière utilisation
admin-person-totp-never-used = Pas encore utilisée

admin-reminders-need-answers-short = Une réponse est ou peut être trop courte
admin-reminders-need-answers-same = Deux réponses sont ou peuvent être identiques
admin-reminders-need-answer-in-question = Une réponse est ou peut être dans sa question
setting-invitation-conditions-answers-short = Dont des réponses sont, ou peuvent être, plus courtes que la stratégie ne le veut
setting-invitation-conditions-answers-same = Qui a donné, ou a pu donner, deux fois la même réponse alors que la stratégie le refuse
setting-invitation-conditions-answer-in-question = Dont une réponse est, ou peut être, dans sa question alors que la stratégie le refuse
setting-registration-reminder-conditions-answers-short = Dont des réponses sont, ou peuvent être, plus courtes que la stratégie ne le veut
setting-registration-reminder-conditions-answers-same = Qui a donné, ou a pu donner, deux fois la même réponse alors que la stratégie le refuse
setting-registration-reminder-conditions-answer-in-question = Dont une réponse est, ou peut être, dans sa question alors que la stratégie le refuse
