# Operation on the administration site: navigation, dashboard, instances and tasks, what needs attention.
admin-nav-dashboard = Dashboard
admin-nav-people-head = People
admin-nav-people = Find people
admin-nav-operation = Operation
admin-nav-sessions = Sessions
admin-nav-history = History
admin-nav-instances = Instances

admin-dashboard-title = Dashboard
admin-dashboard-revision = Revision { $number } of the configuration is in force.
admin-dashboard-preset = The configuration that the program begins with is in force; nothing was published yet.
admin-dashboard-attention = What needs attention
admin-dashboard-all-well = Nothing needs attention.
admin-dashboard-what = What
admin-dashboard-urgency = Urgency
admin-dashboard-broken = Urgent
admin-dashboard-weak = Soon
admin-dashboard-note = Worth knowing
admin-dashboard-open = Look at it
admin-dashboard-today = Today (UTC)
admin-dashboard-resets = Passwords reset
admin-dashboard-changes = Passwords changed
admin-dashboard-unlocks = Accounts unlocked
admin-dashboard-registrations = Registrations completed
admin-dashboard-refused = Account changes not made
admin-dashboard-locked = Registrations locked
admin-dashboard-people = Registrations
admin-dashboard-registered = Registered
admin-dashboard-locked-now = Locked now
admin-dashboard-must-update = Asked to update
admin-dashboard-directories = Directories
admin-dashboard-no-directories = No directory is connected.
admin-dashboard-directory = Directory
admin-dashboard-health = State
admin-dashboard-checked = Looked at
admin-dashboard-findings = What was found
admin-dashboard-good = Works
admin-dashboard-bad = Needs attention
admin-dashboard-unchecked = Not looked at yet
admin-dashboard-took = { $ms } ms
admin-dashboard-mail = Mail
admin-dashboard-mail-waiting = Waiting
admin-dashboard-mail-failed = Not delivered
admin-dashboard-mail-delivered = Delivered
admin-dashboard-tasks = Background tasks of this instance
admin-dashboard-instances = { $count ->
    [one] { $count } instance is running.
   *[other] { $count } instances are running.
}
admin-dashboard-some = Your roles are limited to some policies, so you see what needs attention in them.

admin-task-courier = Deliver mails
admin-task-intents = Settle account changes that were interrupted
admin-task-bulk = Work on bulk operations
admin-task-scheduler = Work on scheduled tasks
admin-task-follow = Take up new configurations
admin-task-health = Look at directories and administrators
admin-task-caption = What they last did
admin-task-name = Task
admin-task-instance = Instance
admin-task-ended = Last run
admin-task-outcome = Outcome
admin-task-total = Done since the start
admin-task-never = Not yet
admin-task-good = Fine
admin-task-bad = Failed
admin-task-run = Run now
admin-task-ran = The task has run on this instance.
admin-task-ran-badly = The task has run on this instance and failed; the table says why.

admin-instances-title = Instances
admin-instances-lead = The running processes of this realm. Any of them can serve any request; some work is led by one at a time.
admin-instances-caption = Instances that gave a sign of life within a minute
admin-instances-host = Machine
admin-instances-here = answers you now
admin-instances-version = Version
admin-instances-started = Started
admin-instances-seen = Last sign of life
admin-instances-revision = Configuration
admin-instances-current = Revision { $number }
admin-instances-behind = Revision { $number }, not the newest ({ $newest })
admin-instances-leads = Leads
admin-instances-nothing = Nothing now
admin-instances-reach = Directories
admin-instances-reaches-all = All reached
admin-instances-reaches-not = Not reached: { $names }
admin-instances-tasks = Background tasks
admin-instances-verified = The history was last verified
admin-instances-verified-never = The history was not verified yet.
admin-instances-intact = { $count ->
    [one] { $count } event, unbroken
   *[other] { $count } events, unbroken
}
admin-instances-broken = Broken at event { $sequence }

attention-reload = The newest configuration is not in force on this instance; the one before still is. { $detail }
attention-behind = The instance { $host } has revision { $revision } in force, not the newest, { $newest }.
attention-directory-away = The directory of { $name } cannot be reached: nobody there can be helped.
attention-directory-findings = { $count ->
    [one] Something is not right with the directory of { $name }.
   *[other] { $count } things are not right with the directory of { $name }.
}
attention-directory-elsewhere = The instance { $host } does not reach: { $names }.
attention-mail-none = No mail server is set up: codes and notices cannot be sent.
attention-mail-failed = { $count ->
    [one] A mail could not be delivered. { $detail }
   *[other] { $count } mails could not be delivered. { $detail }
}
attention-mail-waiting = { $count ->
    [one] A mail waits because the mail server does not take it. { $detail }
   *[other] { $count } mails wait because the mail server does not take them. { $detail }
}
attention-administrators-none = Nobody has full rights for this realm.
attention-administrators-factor = No administrator with full rights has an authenticator app yet: the next sign-in rests on a mailed code.
attention-weakness = In { $policy }, the task { $task } asks for less proof than the realm demands; somebody accepted that.
attention-bulk-lost = { $count ->
    [one] For one person of a bulk operation it is known that it was not done: { $reason }
   *[other] For { $count } people of a bulk operation it is known that it was not done: { $reason }
}
attention-bulk-held = A bulk operation is held up: { $reason }
attention-today-unknown = { $count ->
    [one] Of one account change today it is not known whether it happened.
   *[other] Of { $count } account changes today it is not known whether they happened.
}
attention-today-bursts = { $count ->
    [one] An operator did more in an hour than expected today.
   *[other] Operators did more in an hour than expected, { $count } times today.
}
attention-today-exceeded = { $count ->
    [one] Somebody of staff asked for a person outside their scope today.
   *[other] Staff asked for people outside their scope, { $count } times today.
}
attention-task = { $task ->
    [courier] Delivering mails
    [intents] Settling interrupted account changes
    [bulk] Working on bulk operations
    [scheduler] Working on scheduled tasks
    [colleagues] Asking colleagues to confirm people
    [phones] Putting questions on phones
    [follow] Taking up new configurations
    [health] Looking at directories and administrators
    [oidc] Looking at OpenID providers
   *[radius] Looking at RADIUS servers
} failed the last time. { $detail }
attention-history-broken = The chain of history is broken at event { $sequence }: somebody may have changed it in the database.
attention-history-unverified = { $days ->
    [one] The history was not verified for a day.
   *[other] The history was not verified for { $days } days.
}

# Mails on their way.
admin-mails-title = Mails
admin-mails-lead = Mails that were given up can be tried again while they are of use: a code for some minutes, a notice for three days.
admin-mails-caption = Mails, the newest first
admin-mails-none = There are no mails like that.
admin-mails-state = State
admin-mails-every-state = Every state
admin-mails-state-waiting = Waiting
admin-mails-state-failed = Given up
admin-mails-state-delivered = Delivered
admin-mails-to = To
admin-mails-created = Asked for
admin-mails-attempts = Tries
admin-mails-next-try = Next try
admin-mails-no-next = –
admin-mails-again = Try again
admin-mails-sent-again = The mail is tried again.
