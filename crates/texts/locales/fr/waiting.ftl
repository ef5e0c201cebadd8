# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Vous pourrez continuer plus tard
activity-wait-lead = Vous avez prouvé qui vous êtes. Pour protéger ce compte, la suite n’est possible qu’après un délai : à partir du { $from }.
activity-wait-told = Nous avons envoyé un message aux adresses e-mail que nous connaissons de vous. La personne qui le lit peut tout arrêter.
activity-wait-back = Vous pouvez fermer cette page. Recommencez la même tâche entre le { $from } et le { $until } et prouvez encore une fois qui vous êtes. La suite vient alors tout de suite.
activity-wait-look = Regarder à nouveau
activity-wait-stopped = Tout a été arrêté par le lien d’un de vos e-mails : « Ce n’était pas moi ». Jusqu’au { $until }, on ne peut pas recommencer. Si c’était vous, demandez à l’assistance.
activity-wait-stopped-desk = L’assistance a tout arrêté. Jusqu’au { $until }, on ne peut pas recommencer. Si c’était vous, demandez à l’assistance.
activity-wait-texted = Nous avons envoyé un SMS aux numéros de téléphone que votre organisation connaît de vous. La personne qui le lit peut faire tout arrêter par l’assistance.
activity-wait-over = Le délai a déjà servi, ou il est passé. Recommencez la tâche.

page-stop-title = Arrêter quelqu’un d’autre
page-stop-question = Était-ce vous ?
page-stop-asked = { $task ->
    [forgot-password] { $at } : Quelqu’un s’est identifié comme étant vous ({ $account }) et veut choisir un nouveau mot de passe.
    [unlock-account] { $at } : Quelqu’un s’est identifié comme étant vous ({ $account }) et veut déverrouiller votre compte.
   *[other] { $at } : Quelqu’un s’est identifié comme étant vous ({ $account }) et veut continuer la tâche « { $task } ».
}
page-stop-when = La demande vient de l’adresse réseau { $address }. Rien n’est encore arrivé : ce sera possible à partir du { $from }.
page-stop-how = Si c’était vous, il n’y a rien à faire ici. Sinon, appuyez sur le bouton. Il arrête cette demande et ne change rien d’autre.
page-stop-stop = Ce n’était pas moi, arrêter
page-stop-stopped = Vous avez tout arrêté le { $at } et rien n’a été modifié. Jusqu’au { $until }, personne ne peut recommencer. Quelqu’un d’autre en sait ou en a assez pour se faire passer pour vous : parlez-en maintenant à l’assistance.
page-stop-stopped-desk = L’assistance a tout arrêté le { $at } et rien n’a été modifié. Jusqu’au { $until }, personne ne peut recommencer. Quelqu’un d’autre en sait ou en a assez pour se faire passer pour vous : parlez-en maintenant à l’assistance.
page-stop-late = Il est trop tard pour arrêter : la suite a eu lieu le { $at }. Si ce n’était pas vous, appelez tout de suite l’assistance.
page-stop-over = Il n’y a plus rien à arrêter : personne n’a continué à temps.
page-stop-again = Autre chose s’est passé au même moment. Appuyez encore une fois sur le bouton.

mail-waiting-subject = Est-ce vous qui voulez modifier votre compte chez { $organization } ?
mail-waiting-body-1 = { $task ->
    [forgot-password] Quelqu’un s’est identifié comme étant vous ({ $account }) et veut choisir un nouveau mot de passe.
    [unlock-account] Quelqu’un s’est identifié comme étant vous ({ $account }) et veut déverrouiller votre compte.
   *[other] Quelqu’un s’est identifié comme étant vous ({ $account }) et veut continuer la tâche « { $task } ».
}
mail-waiting-body-2 = Rien n’est encore arrivé. Ce sera possible du { $from } au { $until }.
mail-waiting-body-3 = Si c’était vous, il n’y a rien à faire maintenant. Recommencez la tâche pendant ce temps.
mail-waiting-body-4 = Si ce n’était pas vous, ouvrez cette page et arrêtez tout : { $link }

mail-waiting-stopped-subject = { $name } a arrêté quelqu’un qui se faisait passer pour cette personne
mail-waiting-stopped-body-1 = Le { $at }, quelqu’un s’est identifié comme étant { $name } sur le site de { $organization } et a commencé la tâche « { $task } », depuis l’adresse réseau { $address }. Le lien du message envoyé à { $name } a tout arrêté.
mail-waiting-stopped-body-2 = Quelqu’un d’autre connaît ou possède sans doute ce qui prouve l’identité de cette personne. Parlez-lui et faites-le remplacer. L’historique contient les détails.

phone-waiting = { $organization } : quelqu’un a prouvé être vous. Votre compte pourra être modifié à partir du { $from }. Si ce n’était pas vous, appelez l’assistance maintenant ou utilisez le lien de notre e-mail.

event-waiting-begun = Un délai d’attente a commencé
event-waiting-passed = Un délai d’attente est passé et la tâche a continué
event-waiting-stopped = Un délai d’attente a été arrêté : c’était quelqu’un d’autre
