# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Choisissez un nouveau mot de passe
activity-reset-lead = Utilisez un mot de passe que vous n’utilisez nulle part ailleurs.
activity-reset-label = Nouveau mot de passe
activity-reset-again = Confirmez le nouveau mot de passe
activity-reset-mismatch = Les deux mots de passe ne sont pas identiques. Saisissez à nouveau le nouveau mot de passe.
activity-reset-rules = Ce mot de passe ne respecte pas toutes les règles. Choisissez-en un autre.
activity-reset-kept = Tant que vous n’appuyez pas sur Enregistrer, votre ancien mot de passe reste tel quel.
activity-reset-half-done = Votre ancien mot de passe n’est plus valable et le nouveau n’est pas encore enregistré. Choisissez maintenant un nouveau mot de passe pour terminer.
activity-reset-save = Enregistrer le nouveau mot de passe

activity-change-title = Changez votre mot de passe
activity-change-lead = Utilisez un mot de passe que vous n’utilisez nulle part ailleurs. Tant que vous n’appuyez pas sur Enregistrer, votre mot de passe actuel reste tel quel.
activity-change-current = Mot de passe actuel
activity-change-label = Nouveau mot de passe
activity-change-again = Confirmez le nouveau mot de passe
activity-change-mismatch = Les deux mots de passe ne sont pas identiques. Saisissez à nouveau le nouveau mot de passe.
activity-change-save = Enregistrer le nouveau mot de passe

activity-unlock-title = Déverrouillez votre compte
activity-unlock-lead = Vous pourrez à nouveau utiliser votre compte avec votre mot de passe actuel. Le mot de passe ne change pas.
activity-unlock-go = Déverrouiller mon compte
activity-unlock-not-locked = Votre compte n’est pas verrouillé. Rien n’a été modifié. Si vous ne pouvez toujours pas vous connecter, choisissez un nouveau mot de passe.

activity-enable-title = Activez votre compte
activity-enable-lead = Votre compte est désactivé. Une fois activé, vous pourrez vous connecter avec votre mot de passe actuel.
activity-enable-go = Activer mon compte
activity-enable-not-disabled = Votre compte est déjà activé. Rien n’a été modifié.

activity-require-change-title = Changez votre mot de passe à la prochaine connexion
activity-require-change-lead = Un nouveau mot de passe vous sera demandé à votre prochaine connexion.
activity-require-change-go = Continuer

activity-agreement-title = Lisez et acceptez
activity-agreement-accept = J’ai lu ce texte et je l’accepte
activity-agreement-go = Accepter et continuer
activity-agreement-must-accept = Vous ne pouvez pas continuer sans accepter. Cochez la case ou arrêtez ; dans ce cas, rien n’est modifié.

activity-notifications-title = Choisissez vos messages
activity-notifications-lead = Cochez les messages que vous voulez recevoir par e-mail. Certains messages au sujet de votre sécurité sont toujours envoyés.
activity-notifications-on-success = { $task ->
    [register] M’avertir quand mon enregistrement est fait
    [manage-profile] M’avertir quand mon profil a été modifié
    [forgot-password] M’avertir quand mon mot de passe a été remplacé par un nouveau
    [manage-passwords] M’avertir quand mon mot de passe a été changé
    [unlock-account] M’avertir quand mon compte a été déverrouillé
    [my-notifications] M’avertir quand mon choix de messages a été modifié
    [passcode] M’avertir quand un code d’accès a été utilisé pour mon compte
    [activate-account] M’avertir quand le premier mot de passe de mon compte a été choisi
    [forgot-user-name] M’avertir quand mon nom d’utilisateur m’a été envoyé
    [sign-in] M’avertir quand quelqu’un s’est connecté à ce site avec mon compte
   *[other] M’avertir quand la tâche « { $task } » a été effectuée pour mon compte
}
activity-notifications-on-failure = { $task ->
    [register] M’avertir quand un enregistrement a échoué
    [manage-profile] M’avertir quand quelqu’un a essayé en vain de modifier mon profil
    [forgot-password] M’avertir quand quelqu’un a essayé en vain de remplacer mon mot de passe
    [manage-passwords] M’avertir quand quelqu’un a essayé en vain de changer mon mot de passe
    [unlock-account] M’avertir quand quelqu’un a essayé en vain de déverrouiller mon compte
    [my-notifications] M’avertir quand quelqu’un a essayé en vain de modifier mon choix de messages
    [passcode] M’avertir quand quelqu’un a essayé en vain d’utiliser un code d’accès pour mon compte
    [activate-account] M’avertir quand quelqu’un a essayé en vain de choisir le premier mot de passe de mon compte
    [forgot-user-name] M’avertir quand quelqu’un a demandé en vain mon nom d’utilisateur
    [sign-in] M’avertir quand quelqu’un a essayé en vain de se connecter à ce site avec mon compte
   *[other] M’avertir quand la tâche « { $task } » a échoué pour mon compte
}
activity-notifications-none = Il n’y a aucun message à choisir.
activity-notifications-save = Enregistrer mon choix

activity-restart-title = Cela n’a pas fonctionné
activity-restart-lead = Votre mot de passe n’a pas été modifié. Vous pouvez recommencer.
activity-restart-go = Recommencer
