# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Hours until the task goes on
setting-wait-hours-hint = A day is enough for most people to read their e-mail, a weekend takes 72.
setting-wait-window-hours = Hours after that in which it goes on, once
setting-wait-window-hours-hint = The person proves again in this time.
activity-kind-wait = Waiting time with veto
activity-kind-wait-about = Lets whoever has proved to be the person wait some hours, and tells the person by every known e-mail address, with a link that stops it. Put it before the step that changes the account.
