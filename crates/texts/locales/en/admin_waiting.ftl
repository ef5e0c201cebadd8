# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Hours until the task goes on
setting-wait-hours-hint = A day is enough for most people to read their e-mail, a weekend takes 72.
setting-wait-window-hours = Hours after that in which it goes on, once
setting-wait-window-hours-hint = The person proves again in this time.
activity-kind-wait = Waiting time with veto
activity-kind-wait-about = Lets whoever has proved to be the person wait some hours, and tells the person by every known e-mail address, with a link that stops it. Put it before the step that changes the account.

activity-kind-stop-waiting = Stop a waiting time
activity-kind-stop-waiting-about = Stops the waiting times of the caller’s tasks, as the link in the e-mail does: nobody can go on with them, nor begin one, for a day.
task-helpdesk-stop-waiting-name = Stop a change that waits
task-helpdesk-stop-waiting-description = When the caller says that somebody else passed for them.
run-done-helpdesk-stop-waiting-title = It is stopped
run-done-helpdesk-stop-waiting-lead = Nobody can go on with it, nor begin it again, for a day.
helpdesk-stop-waiting-title = Stop a change that waits
helpdesk-stop-waiting-lead = { $task ->
    [forgot-password] At { $at }, somebody proved to be { $caller } from the network address { $address } and wants to choose a new password. It will be possible from { $from }.
    [unlock-account] At { $at }, somebody proved to be { $caller } from the network address { $address } and wants to unlock the account. It will be possible from { $from }.
   *[other] At { $at }, somebody proved to be { $caller } from the network address { $address } and wants to go on with the task “{ $task }”. It will be possible from { $from }.
}
helpdesk-stop-waiting-what = When you stop it, nothing changes in the account, and for a day nobody can begin it again. If it was somebody else, what proves who the caller is has to be replaced.
helpdesk-stop-waiting-go = Stop it
helpdesk-stop-waiting-none = Nothing waits for { $caller }. Nothing was changed.
desk-card-waiting = { $task ->
    [forgot-password] A new password waits: somebody proved to be this person at { $at }, from { $address }. It is possible from { $from } until { $until }. If it was somebody else, stop it.
    [unlock-account] Unlocking waits: somebody proved to be this person at { $at }, from { $address }. It is possible from { $from } until { $until }. If it was somebody else, stop it.
   *[other] The task “{ $task }” waits: somebody proved to be this person at { $at }, from { $address }. It is possible from { $from } until { $until }. If it was somebody else, stop it.
}
desk-card-waiting-ready = { $task ->
    [forgot-password] A new password waits: somebody proved to be this person at { $at }, from { $address }. It was possible from { $from } on, and is until { $until }. If it was somebody else, stop it now.
    [unlock-account] Unlocking waits: somebody proved to be this person at { $at }, from { $address }. It was possible from { $from } on, and is until { $until }. If it was somebody else, stop it now.
   *[other] The task “{ $task }” waits: somebody proved to be this person at { $at }, from { $address }. It was possible from { $from } on, and is until { $until }. If it was somebody else, stop it now.
}
desk-card-waiting-stopped = Stopped; nobody can begin it again until
