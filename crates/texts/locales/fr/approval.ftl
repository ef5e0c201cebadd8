# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Demandez à un collègue de confirmer que c’est vous
activity-approval-lead-manager = Nous envoyons un e-mail à votre responsable, qui confirme sur une de nos pages que c’est bien vous.
activity-approval-lead-group = Nous envoyons un e-mail à des collègues qui peuvent le faire. Ils confirment sur une de nos pages que c’est bien vous.
activity-approval-lead-both = Nous envoyons un e-mail à votre responsable et à d’autres collègues qui peuvent le faire. Ils confirment sur une de nos pages que c’est bien vous.
activity-approval-lead-how = Vous recevez un nombre. Appelez votre collègue ou allez le voir, et lisez-lui ce nombre. Tout doit se faire en { $minutes } min.
activity-approval-ask = Envoyer l’e-mail
activity-approval-waiting = En attente de votre collègue
activity-approval-waiting-lead = Appelez votre collègue ou allez le voir, et lisez-lui le nombre ci-dessous : il en a besoin. Laissez cette page ouverte, elle continue d’elle-même.
activity-approval-number = Le nombre que vous lisez à voix haute
activity-approval-count = Confirmations : { $approved } sur { $needed }
activity-approval-look = Regarder à nouveau
activity-approval-expired = Personne n’a confirmé à temps. Vous pouvez redemander, ou choisir une autre méthode si une autre est proposée ci-dessous.
activity-approval-nobody = Il n’y a pour le moment personne à qui demander. Choisissez une autre méthode si une autre est proposée ci-dessous, ou demandez à l’assistance.
activity-approval-denied = Un collègue a dit que ce n’est pas vous. Si c’est pourtant vous, parlez-en à l’assistance.
activity-methods-option-approval = Confirmation par un collègue
activity-methods-option-approval-hint = Votre responsable ou un autre collègue confirme que c’est vous.

page-approve-title = Confirmer un collègue
page-approve-question = Est-ce vraiment { $name } ?
page-approve-asked = { $name } ({ $account }) ne peut pas se connecter et vous demande de confirmer son identité. Demande faite il y a { $minutes } min, depuis l’adresse réseau { $address }.
page-approve-asked-desk = { $name } ({ $account }) parle avec { $operator }, de l’assistance, qui vous demande de confirmer son identité. Demande faite il y a { $minutes } min.
page-approve-how = Parlez-vous avant de répondre : en personne, ou à un numéro que vous avez déjà. Reconnaissez le visage ou la voix, et faites-vous lire le nombre. Ne le faites jamais pour quelqu’un qui ne fait que vous écrire.
page-approve-number = Le nombre que { $name } vous lit
page-approve-number-hint = 4 chiffres. Sans lui, vous ne pouvez pas confirmer.
page-approve-password = Votre propre mot de passe
page-approve-password-hint = Celui de votre compte { $name }, pour que nous sachions que c’est vous qui répondez.
page-approve-approve = Oui, nous nous sommes parlé
page-approve-deny = Non, arrêter
page-approve-blank = Remplissez ce champ.
page-approve-wrong-number = Ce n’est pas le nombre. Faites-le-vous lire encore une fois.
page-approve-wrong-password = Ce mot de passe n’est pas le bon.
page-approve-account = Votre compte ne peut pas servir à cela en ce moment. Parlez-en à l’assistance.
page-approve-approved = Merci. Vous avez confirmé cette personne.
page-approve-denied = Vous avez dit que c’est quelqu’un d’autre, et la tentative a été arrêtée. Si vous n’y êtes pour rien, prévenez l’assistance.
page-approve-over = Il n’y a plus rien à confirmer : le délai est passé, d’autres ont répondu, ou la tentative est terminée.
page-approve-used-up = Il y a eu trop de saisies erronées ; ce lien ne fonctionne plus.
page-approve-again = Quelqu’un d’autre a répondu au même moment. Envoyez votre réponse encore une fois.

mail-approval-subject = { $name } vous demande de confirmer son identité
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) parle avec { $operator }, de l’assistance de { $organization }. Nous vous demandons, en tant que collègue, si c’est vraiment cette personne.
   *[no] { $name } ({ $account }) ne peut pas se connecter chez { $organization } et veut choisir un nouveau mot de passe ou déverrouiller son compte. Nous vous demandons, en tant que collègue, si c’est vraiment cette personne.
}
mail-approval-body-2 = Ouvrez cette page dans les { $minutes } min : { $link }
mail-approval-body-3 = Parlez-vous d’abord, en personne ou à un numéro que vous avez déjà. On vous lira un nombre que la page demande. Personne n’a besoin de votre mot de passe, sauf cette page.
mail-approval-body-4 = Si personne ne vous a parlé, choisissez « Non » sur la page : c’est peut-être quelqu’un d’autre. Si vous ne faites rien, il ne se passe rien.

mail-approval-asked-subject = Chez { $organization }, on a demandé à des collègues de confirmer que c’est vous
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at } : quelqu’un a appelé l’assistance en disant être vous, et { $operator } a demandé à vos collègues de le confirmer.
   *[no] { $at } : quelqu’un a dit être vous et a demandé à vos collègues de le confirmer, depuis l’adresse réseau { $address }.
}
mail-approval-asked-body-2 = Si c’était vous, il vous suffit de parler à votre collègue.
mail-approval-asked-body-3 = Si ce n’était pas vous, prévenez l’assistance maintenant : quelqu’un se fait passer pour vous. Chaque collègue interrogé peut tout arrêter.

event-colleagues-asked = Des collègues ont été priés de confirmer une personne
event-colleague-approved = Un collègue a confirmé une personne
event-colleague-denied = Un collègue a dit que c’est quelqu’un d’autre
event-colleague-refused = Mot de passe ou nombre erroné sur la page des collègues
event-colleagues-expired = Aucun collègue n’a confirmé à temps
helpdesk-proved-approval = Un collègue de { $caller } a confirmé que c’est bien cette personne.
