# Buttons, errors that any page can show, and the strength meter.

action-continue = Continuer
action-stop-here = S’arrêter ici
action-stop = Arrêter sans rien modifier
action-other-way = Choisir une autre méthode
action-resend = Envoyer un nouveau code
action-save-password = Enregistrer le nouveau mot de passe
action-unlock = Déverrouiller mon compte
action-back-home = Retour à la page d’accueil
action-skip = Passer cette étape
action-save-answers = Enregistrer mes réponses
action-send-code = Envoyer un code
action-other-address = Utiliser une autre adresse

error-directory-unavailable = Le service de connexion de votre organisation n’est pas joignable pour le moment. Rien n’a été modifié. Réessayez dans quelques minutes.
error-condition-unknown = Une chose que les règles de votre organisation demandent ne peut pas être établie pour le moment. Rien n’a été modifié. Réessayez dans quelques minutes, ou demandez à votre service d’assistance.
error-store-unavailable = Ce service ne peut rien enregistrer pour le moment. D’ici là, il ne modifie rien. Réessayez dans quelques minutes.
error-busy = Beaucoup de personnes utilisent ce service en ce moment. Rien n’a été modifié. Réessayez dans quelques secondes.
error-too-many = { $seconds ->
    [one] Trop de tentatives. Rien n’a été modifié. Réessayez dans { $seconds } seconde.
   *[other] Trop de tentatives. Rien n’a été modifié. Réessayez dans { $seconds } secondes.
}
error-not-found = Il n’y a rien à cette adresse. Revenez à la page d’accueil.
error-bug = Une erreur s’est produite de notre côté. Si vous contactez l’assistance, indiquez cette référence : { $reference }
error-input-too-long = Ce texte est trop long. Raccourcissez-le et réessayez.
error-input-control-characters = Ce texte contient des caractères qui ne peuvent pas être utilisés ici. Tapez-le au lieu de le coller.
error-input-unknown-field = Cette page n’est plus à jour. Rechargez-la et réessayez. Rien n’a été modifié.

strength-caption = Robustesse
strength-0 = Très faible : deviné aussitôt
strength-1 = Faible : deviné rapidement
strength-2 = Moyenne : quelques caractères de plus aident
strength-3 = Bonne
strength-4 = Très bonne
