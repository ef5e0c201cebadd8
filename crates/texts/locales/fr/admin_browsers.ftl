# Browsers that are remembered, for administrators: settings of the steps, and somebody's browsers.

setting-remember-browser-ask = Demander à la personne
setting-remember-browser-ask-hint = Sinon, tout navigateur qui arrive jusqu’ici est mémorisé.
setting-remember-browser-days = Jours pendant lesquels un navigateur est mémorisé
setting-remember-browser-limit = Navigateurs qu’une personne peut faire mémoriser
setting-remember-browser-limit-hint = S’il y en a un de plus, le plus ancien est oublié.
activity-kind-known-browser = Navigateur mémorisé
activity-kind-known-browser-about = Prouve, faiblement, que la personne est devant un navigateur qu’elle a fait mémoriser. Ne demande rien et ne suffit jamais seul.
activity-kind-remember-browser = Mémoriser le navigateur
activity-kind-remember-browser-about = Propose de mémoriser le navigateur, ou le fait sans demander. Placez-le après l’étape principale de la tâche : une réinitialisation met fin à ce qui était mémorisé avant.

admin-browsers-title = Navigateurs mémorisés
admin-browsers-name = Navigateur
admin-browsers-added = Mémorisé
admin-browsers-last-used = Dernière utilisation
admin-browsers-never-used = Jamais
admin-browsers-expires = Jusqu’au
admin-do-forget-browsers = Oublier les navigateurs
admin-do-forget-browsers-title = Oublier les navigateurs de { $name } ?
admin-do-forget-browsers-lead = Plus aucun navigateur ne compte comme preuve avant d’être mémorisé de nouveau. Rien d’autre ne change.
admin-do-forget-browsers-done = Les navigateurs ont été oubliés.

activity-kind-forget-browsers = Oublier les navigateurs de l’appelant
activity-kind-forget-browsers-about = Oublie tous les navigateurs que la personne a fait mémoriser : plus aucun ne compte comme une partie de la preuve avant d’être mémorisé de nouveau.
task-helpdesk-forget-browsers-name = Oublier les navigateurs
task-helpdesk-forget-browsers-description = Quand un ordinateur a été perdu ou utilisé par quelqu’un d’autre.
run-done-helpdesk-forget-browsers-title = Les navigateurs sont oubliés
run-done-helpdesk-forget-browsers-lead = Plus aucun ne compte comme une partie de la preuve.
helpdesk-forget-browsers-title = Oublier les navigateurs
helpdesk-forget-browsers-lead = { $count ->
    [one] { $caller } a un navigateur mémorisé. Si vous l’oubliez, il ne compte plus comme une partie de la preuve.
   *[other] { $caller } a { $count } navigateurs mémorisés. Si vous les oubliez, plus aucun ne compte comme une partie de la preuve.
}
helpdesk-forget-browsers-go = Oublier les navigateurs
helpdesk-forget-browsers-none = { $caller } n’a pas de navigateur mémorisé. Rien n’a été modifié.
desk-card-browsers = Navigateurs mémorisés
desk-card-browsers-count = { $count ->
    [one] Un seul compte comme une partie de la preuve
   *[other] { $count } comptent comme une partie de la preuve
}
