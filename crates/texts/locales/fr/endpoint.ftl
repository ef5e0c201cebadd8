# Ce que dit un ordinateur qui réinitialise un mot de passe sans le réseau : à sa propre ouverture de session ou dans un terminal.

endpoint-title = Réinitialiser votre mot de passe sans le réseau
endpoint-account-ask = Votre nom d’utilisateur
endpoint-finished = Le mot de passe défini plus tôt pour { $account } fonctionne maintenant sur cet ordinateur.
endpoint-working = Vérification …
endpoint-cancelled = Rien n’a été modifié.

endpoint-refused-name = Ce n’est pas un nom d’utilisateur. Vérifiez-le et réessayez.
endpoint-refused-excluded = Le mot de passe de ce compte n’est pas réinitialisé ici. Demandez au service d’assistance.
endpoint-refused-not-yours = Vous ne pouvez réinitialiser ici que le mot de passe de votre propre compte.
endpoint-refused-unknown = Cet ordinateur ne connaît pas le compte { $account }. Il ne connaît que les personnes qui y ont déjà ouvert une session.

endpoint-trouble-not-enrolled = Cet ordinateur n’est pas préparé pour cela. Demandez au service d’assistance.
endpoint-trouble-revoked = Cet ordinateur n’a plus le droit de le faire. Demandez au service d’assistance.
endpoint-trouble-memory = Cet ordinateur ne peut pas lire ce qu’il conserve pour cela. Demandez au service d’assistance de regarder « reclave-offline status ».
endpoint-trouble-busy = Trop de personnes le font en ce moment. Attendez un instant et réessayez.
endpoint-trouble-no-helper = Le service de réinitialisation ne fonctionne pas sur cet ordinateur. Demandez au service d’assistance.

endpoint-code-title = Obtenir un code de réponse
endpoint-code-scan = Scannez l’image avec votre téléphone. Sur la page qui s’ouvre, définissez un nouveau mot de passe pour { $account }. Elle vous montre ensuite un code de réponse.
endpoint-code-help = Pas de lecteur ? Tapez ? pour voir le code en texte. Si votre téléphone ne peut pas lire l’image, tapez { $swap } pour échanger le clair et le foncé.
endpoint-code-type = Sur un téléphone ou un autre ordinateur, ouvrez { $site } et saisissez les caractères ci-dessous. Définissez-y un nouveau mot de passe pour { $account }. La page vous montre ensuite un code de réponse.
endpoint-code-type-anywhere = Sur un téléphone ou un autre ordinateur, ouvrez votre site de mots de passe, choisissez « Mon ordinateur est hors ligne » et saisissez les caractères ci-dessous. Définissez-y un nouveau mot de passe pour { $account }. La page vous montre ensuite un code de réponse.
endpoint-code-until = { $minutes ->
    [one] Vous avez une minute pour cela.
   *[other] Vous avez { $minutes } minutes pour cela.
}
endpoint-code-anew = Ce code ne peut plus être utilisé. En voici un nouveau.
endpoint-code-enough = Il y a eu trop d’essais. Recommencez quand vous serez prêt.

endpoint-response-ask = Code de réponse
endpoint-response-again = Code de réponse (Entrée seule pour le même)
endpoint-response-empty = Saisissez le code de réponse affiché par la page : 20 lettres et chiffres.

endpoint-password-title = Votre nouveau mot de passe
endpoint-password-same = Tapez le nouveau mot de passe exactement comme vous l’avez défini sur la page.
endpoint-password-any = Choisissez un nouveau mot de passe pour cet ordinateur. Une fois reconnecté, vous devrez le changer encore une fois.
endpoint-password-rules = Votre mot de passe doit respecter ces règles :
endpoint-password-unmet = Ce mot de passe ne respecte pas ces règles :
endpoint-password-ask = Nouveau mot de passe
endpoint-password-repeat = Nouveau mot de passe encore une fois
endpoint-password-differs = Les deux mots de passe ne sont pas identiques. Tapez-les tous les deux à nouveau.
endpoint-password-unusable = Cela ne peut pas être un mot de passe. Tapez-le à nouveau.

endpoint-failed-length = Le code de réponse a { $expected } caractères, vous en avez tapé { $found }.
endpoint-failed-character = « { $character } » dans le groupe { $group } n’est dans aucun code de réponse. Vérifiez ce groupe.
endpoint-failed-groups = { $count ->
    [one] Le groupe { $groups } du code de réponse est mal tapé. Vérifiez-le.
   *[other] Les groupes { $groups } du code de réponse sont mal tapés. Vérifiez-les.
}
endpoint-failed-version = Ce code de réponse est plus récent que ce que cet ordinateur comprend. Demandez au service d’assistance.
endpoint-failed-mismatch = Le code de réponse et le mot de passe ne vont pas ensemble. Tapez exactement le mot de passe défini sur la page et vérifiez que la page montre votre compte et le code de cet ordinateur.
endpoint-failed-earlier = Ce code de réponse appartient à un code précédent de cet ordinateur. Utilisez celui qui est affiché maintenant.
endpoint-failed-used = Ce code de réponse a déjà été utilisé. Obtenez-en un nouveau.
endpoint-failed-expired = Cela a pris trop de temps, le code n’est plus valable.
endpoint-failed-clock = L’horloge de cet ordinateur semble fausse : elle indique { $now }. Réglez-la ou demandez au service d’assistance.
endpoint-failed-too-long = Ce mot de passe est trop long.
endpoint-failed-left = { $left ->
    [one] Il vous reste un essai avec ce code.
   *[other] Il vous reste { $left } essais avec ce code.
}

endpoint-store-busy = L’endroit où cet ordinateur conserve les mots de passe est occupé en ce moment. Rien n’a été modifié. Réessayez dans un instant.
endpoint-store-changed = Le mot de passe de ce compte a été changé entre-temps, il est donc resté tel quel.
endpoint-store-unusable = Cet ordinateur ne peut pas changer son mot de passe enregistré, rien n’a donc été modifié. Dites au service d’assistance : { $detail }
endpoint-store-later = Votre code de réponse a été accepté, mais le mot de passe ne peut pas être enregistré en ce moment. Réessayez dans un instant ; ce sera alors terminé.

endpoint-done-title = Terminé
endpoint-done-same = Le nouveau mot de passe de { $account } fonctionne maintenant sur cet ordinateur.
endpoint-done-any = Le nouveau mot de passe de { $account } fonctionne maintenant sur cet ordinateur. Changez-le encore une fois dès que vous êtes reconnecté.

endpoint-report-differs = Le mot de passe de { $account } sur cet ordinateur n’est pas celui de votre organisation. Une fois connecté, ouvrez une session avec celui de votre organisation, ou définissez-en un nouveau sur le site de mots de passe.

endpoint-screen-keys = Entrée : continuer    Échap : annuler
