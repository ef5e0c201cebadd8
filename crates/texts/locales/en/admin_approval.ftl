# Colleagues who vouch for somebody, for administrators: settings of the step, and the task that asks.

setting-approval-from = Who is asked
setting-approval-from-manager = The manager
setting-approval-from-manager-hint = Whom the directory names as the person’s manager.
setting-approval-from-group = Members of a group
setting-approval-from-group-hint = Ten of them at most, picked at random.
setting-approval-from-manager-and-group = The manager and members of a group
setting-approval-from-manager-and-group-hint = Ten at most, the manager among them.
setting-approval-group = Group
setting-approval-group-hint = Its distinguished name (DN). Members of groups in it count too. Not needed for the manager alone.
setting-approval-needed = How many of them must confirm
setting-approval-minutes = Minutes for which an answer counts
setting-approval-asks-per-hour = Times that one person can ask in an hour
setting-approval-mails-per-hour = E-mails that one colleague gets in an hour at most
activity-kind-approval = Confirmation by colleagues
activity-kind-approval-about = Proves the person by colleagues who confirm: they get a link by e-mail, talk to the person, prove who they are, and confirm or stop it.
admin-task-colleagues = Ask colleagues to confirm people
