# Les clés d’accès, telles qu’on les voit : les configurer, prouver qui l’on est, ce que dit le navigateur.

activity-passkey-title = Utilisez votre clé d’accès
activity-passkey-lead = Une clé d’accès, c’est votre empreinte, votre visage ou votre code PIN sur un téléphone ou un ordinateur, ou une clé de sécurité. Votre appareil vous la demande.
activity-passkey-label = Clé d’accès
activity-passkey-use = Utiliser ma clé d’accès
activity-passkey-nothing = Votre navigateur n’a transmis aucune clé d’accès. Réessayez ou choisissez un autre moyen.
activity-passkey-wrong = Cette clé d’accès n’a pas été acceptée. Réessayez ou choisissez un autre moyen.
activity-passkey-not-verified = Votre appareil n’a pas vérifié que c’est vous. Configurez-y une empreinte, un visage ou un code PIN, puis réessayez.
activity-passkey-copied = Cette clé d’accès n’a pas été acceptée : il existe peut-être une copie de votre clé de sécurité. Choisissez un autre moyen et prévenez votre service d’assistance.
activity-methods-option-passkey = Clé d’accès
activity-methods-option-passkey-hint = Votre empreinte, votre visage ou votre code PIN sur un téléphone ou un ordinateur, ou une clé de sécurité.

activity-register-passkey-title = Configurez une clé d’accès
activity-register-passkey-lead = Une clé d’accès, c’est votre empreinte, votre visage ou votre code PIN sur un téléphone ou un ordinateur, ou une clé de sécurité. C’est rapide, et personne ne peut vous la soutirer par la ruse.
activity-register-passkey-name = Nom de la clé d’accès
activity-register-passkey-name-hint = Par exemple, l’appareil sur lequel elle se trouve. Vous pouvez le laisser vide.
activity-register-passkey-add = Configurer une clé d’accès
activity-register-passkey-back = Revenir à mes clés d’accès
activity-register-passkey-known = Cette clé d’accès est déjà configurée, ou vous en avez déjà autant que possible.
activity-register-passkey-not-this-device = Votre organisation n’accepte pas les clés d’accès sur ce type d’appareil. Utilisez-en un autre.
activity-register-passkey-added = La clé d’accès est configurée.
activity-register-passkey-renamed = La clé d’accès porte son nouveau nom.
activity-register-passkey-removed = La clé d’accès est supprimée. Supprimez-la aussi de votre appareil.
activity-register-passkey-last = C’est votre seule clé d’accès. Configurez-en une autre avant de la supprimer.
activity-register-passkey-list-title = Vos clés d’accès
activity-register-passkey-list-lead = Supprimez une clé d’accès quand vous n’avez plus son appareil.
activity-register-passkey-which = Vos clés d’accès
activity-register-passkey-which-needed = Choisissez l’une de vos clés d’accès.
activity-register-passkey-new-name = Nouveau nom
activity-register-passkey-name-needed = Saisissez le nouveau nom.
activity-register-passkey-another = Configurer une autre clé d’accès
activity-register-passkey-full = { $limit ->
    [one] Vous pouvez avoir une clé d’accès. Supprimez-la pour en configurer une autre.
   *[other] Vous pouvez avoir { $limit } clés d’accès. Supprimez-en une pour en configurer une autre.
}
activity-register-passkey-rename = Renommer
activity-register-passkey-remove = Supprimer

page-passkey-waiting = Suivez ce qu’affiche votre appareil.
page-passkey-nothing = Aucune clé d’accès n’est arrivée. Vous avez peut-être annulé, attendu trop longtemps, ou n’en avez pas sur cet appareil. Réessayez ou choisissez un autre moyen.
page-passkey-unsupported = Ce navigateur ou cet appareil ne peut pas utiliser de clés d’accès. Choisissez un autre moyen ou un autre appareil.
page-passkey-known = Cet appareil a déjà une clé d’accès pour vous.
page-passkey-failed = La clé d’accès n’a pas pu être utilisée sur cette page. Réessayez ou choisissez un autre moyen.
page-passkey-without = Les clés d’accès ont besoin de JavaScript, qui est désactivé dans votre navigateur. Activez-le ou choisissez un autre moyen.
page-me-passkeys = Clés d’accès
page-me-passkeys-none = Aucune
page-me-passkey-since = Configurée
page-me-passkey-used = Dernière utilisation
page-me-passkey-never-used = Pas encore utilisée
page-me-passkeys-manage = Ajouter, renommer ou supprimer des clés d’accès

event-passkey-registered = Une clé d’accès a été configurée
event-passkey-removed = Une clé d’accès a été supprimée
event-passkey-refused = Une clé d’accès a été refusée
