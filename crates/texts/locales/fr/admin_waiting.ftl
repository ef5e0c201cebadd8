# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Heures avant que la tâche continue
setting-wait-hours-hint = Un jour suffit à la plupart pour lire leurs e-mails ; un week-end en demande 72.
setting-wait-window-hours = Heures suivantes pendant lesquelles elle continue, une fois
setting-wait-window-hours-hint = Pendant ce temps, la personne prouve encore une fois qui elle est.
activity-kind-wait = Délai d’attente avec veto
activity-kind-wait-about = Fait attendre quelques heures qui a prouvé être la personne, et le dit à la personne à chaque adresse e-mail connue, avec un lien qui arrête tout. À placer avant l’étape qui modifie le compte.
