# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Heures avant que la tâche continue
setting-wait-hours-hint = Un jour suffit à la plupart pour lire leurs e-mails ; un week-end en demande 72.
setting-wait-window-hours = Heures suivantes pendant lesquelles elle continue, une fois
setting-wait-window-hours-hint = Pendant ce temps, la personne prouve encore une fois qui elle est.
activity-kind-wait = Délai d’attente avec veto
activity-kind-wait-about = Fait attendre quelques heures qui a prouvé être la personne, et le dit à la personne à chaque adresse e-mail connue, avec un lien qui arrête tout. À placer avant l’étape qui modifie le compte.

activity-kind-stop-waiting = Arrêter un délai d’attente
activity-kind-stop-waiting-about = Arrête les délais d’attente des tâches de l’appelant, comme le lien de l’e-mail : pendant un jour, personne ne peut continuer ni recommencer.
task-helpdesk-stop-waiting-name = Arrêter une modification en attente
task-helpdesk-stop-waiting-description = Quand l’appelant dit que quelqu’un d’autre s’est fait passer pour lui.
run-done-helpdesk-stop-waiting-title = C’est arrêté
run-done-helpdesk-stop-waiting-lead = Pendant un jour, personne ne peut continuer ni recommencer.
helpdesk-stop-waiting-title = Arrêter une modification en attente
helpdesk-stop-waiting-lead = { $task ->
    [forgot-password] Le { $at }, quelqu’un a prouvé être { $caller } depuis l’adresse réseau { $address } et veut choisir un nouveau mot de passe. Ce sera possible à partir du { $from }.
    [unlock-account] Le { $at }, quelqu’un a prouvé être { $caller } depuis l’adresse réseau { $address } et veut déverrouiller le compte. Ce sera possible à partir du { $from }.
   *[other] Le { $at }, quelqu’un a prouvé être { $caller } depuis l’adresse réseau { $address } et veut continuer la tâche « { $task } ». Ce sera possible à partir du { $from }.
}
helpdesk-stop-waiting-what = Si vous arrêtez, rien ne change dans le compte, et pendant un jour personne ne peut recommencer. Si c’était quelqu’un d’autre, il faut remplacer ce qui prouve l’identité.
helpdesk-stop-waiting-go = Arrêter
helpdesk-stop-waiting-none = Rien n’attend pour { $caller }. Rien n’a été modifié.
desk-card-waiting = { $task ->
    [forgot-password] Un nouveau mot de passe attend : quelqu’un a prouvé être cette personne le { $at }, depuis { $address }. C’est possible du { $from } au { $until }. Si c’était quelqu’un d’autre, arrêtez.
    [unlock-account] Un déverrouillage attend : quelqu’un a prouvé être cette personne le { $at }, depuis { $address }. C’est possible du { $from } au { $until }. Si c’était quelqu’un d’autre, arrêtez.
   *[other] La tâche « { $task } » attend : quelqu’un a prouvé être cette personne le { $at }, depuis { $address }. C’est possible du { $from } au { $until }. Si c’était quelqu’un d’autre, arrêtez.
}
desk-card-waiting-ready = { $task ->
    [forgot-password] Un nouveau mot de passe attend : quelqu’un a prouvé être cette personne le { $at }, depuis { $address }. C’est possible depuis le { $from }, jusqu’au { $until }. Si c’était quelqu’un d’autre, arrêtez maintenant.
    [unlock-account] Un déverrouillage attend : quelqu’un a prouvé être cette personne le { $at }, depuis { $address }. C’est possible depuis le { $from }, jusqu’au { $until }. Si c’était quelqu’un d’autre, arrêtez maintenant.
   *[other] La tâche « { $task } » attend : quelqu’un a prouvé être cette personne le { $at }, depuis { $address }. C’est possible depuis le { $from }, jusqu’au { $until }. Si c’était quelqu’un d’autre, arrêtez maintenant.
}
desk-card-waiting-stopped = Arrêté ; personne ne peut recommencer avant le
