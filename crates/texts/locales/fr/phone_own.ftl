# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Ajoutez votre propre numéro de mobile
activity-register-phone-lead = Il vous aide quand vous avez oublié votre mot de passe. Nous l’utilisons pour les codes et les messages au sujet de votre compte, et pour rien d’autre.
activity-register-phone-known = Le numéro enregistré actuellement se termine par { $ends }. Un nouveau numéro le remplacera.
activity-register-phone-country = Pays
activity-register-phone-number = Numéro de mobile
activity-register-phone-number-hint = Comme vous le composez dans le pays, ou avec + et l’indicatif du pays devant.
activity-register-phone-blank = Saisissez votre numéro.
activity-register-phone-invalid = Ce n’est pas un numéro de téléphone complet. Vérifiez-le et réessayez.
activity-register-phone-extension = Saisissez un numéro personnel, sans poste.
activity-register-phone-no-country = Aucun code n’est envoyé aux numéros de ce pays. Saisissez un autre numéro.
activity-register-phone-not-taken = Aucun message ne peut être envoyé à ce numéro. Vérifiez-le, ou saisissez-en un autre.
activity-register-phone-code-title = Saisissez le code reçu par téléphone pour confirmer le numéro
activity-register-phone-other = Utiliser un autre numéro
activity-register-phone-remove = Supprimer le numéro
activity-phone-undelivered = Le message n’a pas pu être remis. Choisissez un autre numéro ou une autre méthode.
activity-phone-nothing-came = Si rien n’arrive, le téléphone est peut-être injoignable. Choisissez un autre numéro, ou une autre méthode si elle est proposée ci-dessous.

phone-number-added = Ce numéro prouve désormais qui vous êtes chez { $organization }. Si ce n’était pas vous, appelez tout de suite votre service d’assistance.
phone-number-removed = Ce numéro ne prouve plus qui vous êtes chez { $organization }. Si ce n’était pas vous, appelez tout de suite votre service d’assistance.

page-me-personal-phone = Votre propre numéro de mobile
page-me-phone-add = Ajouter un numéro de mobile
page-me-phone-manage = Modifier ou supprimer le numéro de mobile
page-me-phone-proves-from = Il prouve qui vous êtes à partir du

event-factor-phone-delivery = Un service téléphonique a signalé si un message est arrivé
event-factor-phone-report-refused = Un rapport d’un service téléphonique n’a pas été cru
