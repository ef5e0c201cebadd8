# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Confirmez sur votre téléphone
activity-push-approval-lead = Nous envoyons une question à l’application sur votre téléphone.
activity-push-approval-lead-how = Cette page affiche ensuite un nombre. Saisissez ou choisissez le même nombre sur votre téléphone dans les { $minutes } min.
activity-push-approval-ask = Envoyer la question
activity-push-approval-waiting = Regardez votre téléphone
activity-push-approval-waiting-lead = Saisissez ou choisissez-y ce nombre. Laissez cette page ouverte, elle continue d’elle-même.
activity-push-approval-waiting-none = Rien sur votre téléphone ? Ouvrez-y l’application et regardez à nouveau, ou choisissez une autre méthode si une autre est proposée ci-dessous.
activity-push-approval-number = Votre nombre
activity-push-approval-look = Regarder à nouveau
activity-push-approval-expired = Votre téléphone n’a pas répondu à temps. Vous pouvez renvoyer la question, ou choisir une autre méthode si une autre est proposée ci-dessous.
activity-push-approval-wrong = Un autre nombre a été donné sur le téléphone. Renvoyez la question et prenez le nombre que cette page affichera alors.
activity-push-approval-away = Il n’est pas possible pour le moment d’interroger les téléphones. Réessayez dans quelques minutes, ou choisissez une autre méthode si une autre est proposée ci-dessous.
activity-push-approval-not-taken = Votre téléphone n’a pas pu être interrogé. Choisissez une autre méthode si une autre est proposée ci-dessous, ou demandez à l’assistance.
activity-push-approval-denied = Quelqu’un a dit sur le téléphone que ce n’est pas vous. Si c’est pourtant vous, parlez-en à l’assistance.
activity-methods-option-push-approval = Confirmation sur votre téléphone
activity-methods-option-push-approval-hint = Vous confirmez un nombre dans l’application sur votre téléphone.

push-text = { $desk ->
    [yes] { $operator }, de l’assistance de { $organization }, parle avec quelqu’un qui dit être vous. Si c’est vous, donnez le nombre que l’on vous dit. Si ce n’est pas vous, répondez non.
   *[no] Quelqu’un veut prouver chez { $organization } qu’il est vous, depuis l’adresse réseau { $address }. Si c’est vous, donnez le nombre affiché sur la page. Si ce n’est pas vous, répondez non.
}

event-push-sent = Une question a été envoyée au téléphone
event-push-failed = Une question n’a pas pu être envoyée au téléphone
event-push-approved = Confirmé sur le téléphone
event-push-denied = Quelqu’un a dit sur le téléphone que c’est quelqu’un d’autre
event-push-refused = Une réponse d’un téléphone n’a pas été acceptée
event-push-expired = Personne n’a répondu à temps sur le téléphone
helpdesk-proved-push = { $caller } a confirmé le nombre sur son téléphone.
