# Colleagues who vouch for somebody, for administrators: settings of the step, and the task that asks.

setting-approval-from = À qui l’on demande
setting-approval-from-manager = Au responsable
setting-approval-from-manager-hint = À celui que l’annuaire désigne comme responsable de la personne.
setting-approval-from-group = Aux membres d’un groupe
setting-approval-from-group-hint = Dix au plus, choisis au hasard.
setting-approval-from-manager-and-group = Au responsable et aux membres d’un groupe
setting-approval-from-manager-and-group-hint = Dix au plus, responsable compris.
setting-approval-group = Groupe
setting-approval-group-hint = Son nom distinctif (DN). Les membres des groupes qu’il contient comptent aussi. Inutile pour le responsable seul.
setting-approval-needed = Combien doivent confirmer
setting-approval-minutes = Minutes pendant lesquelles une réponse compte
setting-approval-asks-per-hour = Nombre de demandes d’une personne par heure
setting-approval-mails-per-hour = E-mails qu’un collègue reçoit au plus par heure
activity-kind-approval = Confirmation par des collègues
activity-kind-approval-about = Vérifie la personne par des collègues qui confirment : ils reçoivent un lien par e-mail, parlent à la personne, prouvent qui ils sont, puis confirment ou arrêtent.
admin-task-colleagues = Demander à des collègues de confirmer
