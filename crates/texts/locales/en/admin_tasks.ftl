# Scheduled tasks: their pages, their names, and what they count.

admin-task-title = Tasks
admin-task-lead = What the realm does by itself. Each run happens once, on whichever instance takes it up.
admin-task-list = Tasks of the realm
admin-task-zone = Times are meant in this time zone: { $zone }
admin-task-zone-title = Time zone of the tasks
admin-task-zone-lead = The times of all schedules are meant in this time zone, also when its clocks change.
admin-task-when = When
admin-task-next = Next run
admin-task-no-next = None
admin-task-off = Switched off
admin-task-partly = In part
admin-task-held-up = Held up
admin-task-running = Running on { $host }
admin-task-asked = About to run
admin-task-asked-note = The task runs as soon as an instance takes it up. Load the page again to see what became of it.
admin-task-errors = { $count ->
    [one] One thing went wrong.
   *[other] { $count } things went wrong.
}
admin-task-was-held-up = { $count ->
    [one] It was held up once before:
   *[other] It was held up { $count } times before, the last time by:
}
admin-task-on = on { $host } first
admin-task-every-minutes = { $count ->
    [one] Every minute
   *[other] Every { $count } minutes
}
admin-task-every-hour = Every hour, at minute { $minute }
admin-task-every-day = Every day at { $at }
admin-task-every-week = On { $days } at { $at }
admin-task-every-cron = By the cron expression { $cron }
admin-task-day-mon = Monday
admin-task-day-tue = Tuesday
admin-task-day-wed = Wednesday
admin-task-day-thu = Thursday
admin-task-day-fri = Friday
admin-task-day-sat = Saturday
admin-task-day-sun = Sunday
admin-task-schedule = Schedule
admin-task-ship = Back to the schedule it comes with
admin-task-results = Results
admin-task-runs = What became of it
admin-task-no-runs = It has not run yet.
admin-task-began = Begun
admin-task-took = took { $seconds } s
admin-task-why = Why
admin-task-by-time = Its time had come
admin-task-by = { $name } asked for it
admin-task-day = Day
admin-task-policy = Policy
admin-task-no-policy = In no policy
admin-task-statistics = People on the latest days
admin-task-sites = Controllers and their sites
admin-task-controller = Controller
admin-task-site = Site
admin-task-connection = Domain connection
admin-task-takes = Kind
admin-task-writable = Takes changes
admin-task-read-only = Read-only

admin-task-environment-health = Look after the environment
admin-task-environment-health-about = Finds out whether directories, configuration, mail and the other tasks are well, and writes to the administrators when that changes.
admin-task-user-statistics = Count people
admin-task-user-statistics-about = Counts people of each policy by how they stand. Earlier days are kept.
admin-task-directory-sites = Read directory sites
admin-task-directory-sites-about = Reads which controllers each directory names, and in which sites they are.
admin-task-radius-status = Look at RADIUS servers
admin-task-radius-status-about = Asks each RADIUS server whether it answers as it should.
admin-task-oidc-status = Look at OpenID providers
admin-task-oidc-status-about = Asks each OpenID provider for its description and its keys.
admin-task-verify-history = Verify the history
admin-task-verify-history-about = Checks that no event of the history was changed or removed.
admin-task-clean-up = Clean up
admin-task-clean-up-about = Forgets what is over: sessions, tasks that nobody finished, used codes, delivered mails.

admin-task-count-appeared = appeared
admin-task-count-connections = directories
admin-task-count-controllers = controllers
admin-task-count-events = events
admin-task-count-gone = gone
admin-task-count-instances = instances
admin-task-count-mails = mails
admin-task-count-people = people
admin-task-count-problems = problems
admin-task-count-servers = RADIUS servers
admin-task-count-providers = OpenID providers
admin-task-count-rows = rows forgotten
admin-task-count-sites = sites
admin-task-count-registered = registered
admin-task-count-unregistered = not registered
admin-task-count-registration-locked = registration locked
admin-task-count-locked = account locked
admin-task-count-password-expired = password expired
admin-task-count-account-expired = account expired

attention-scheduled = The task { $task } went wrong the last time. { $detail }

admin-task-invite = Invite people to register
admin-task-invite-about = Writes once to people whom a rule of their policy invites.
admin-task-remind-registration = Remind people to register
admin-task-remind-registration-about = Writes to people who have not registered, or should update what is registered.
admin-task-remind-password = Remind people of their password’s end
admin-task-remind-password-about = Writes to people whose password is about to expire.
admin-task-remind-account = Remind people of their account’s end
admin-task-remind-account-about = Writes to people whose account is about to expire.
admin-task-maximum-password-age = Demand new passwords
admin-task-maximum-password-age-about = Demands a new password at the next sign-in when the old one has the age that the policy names.
admin-task-count-no-address = without an address
admin-task-count-demanded = new passwords demanded

manage-reminders = Reminders
manage-reminders-lead = Whom Reclave writes to by itself, and at what age it demands a new password. Everything is off until you turn it on.
manage-reminders-none = None

admin-reminders-title = Who would be reminded
admin-reminders-preview = Who would be reminded
admin-reminders-lead = Choose a rule to see who would get a mail by it now. Nothing is sent, and the rule need not be on. What counts is the configuration in force, not the draft.
admin-reminders-found = { $due } of { $people } people of this policy would get a mail now.
admin-reminders-is-off = This rule is switched off: nobody gets these mails yet.
admin-reminders-partial = There are more people than this page looks at. The task looks at everybody.
admin-reminders-who = These people would get a mail
admin-reminders-nobody = Nobody
admin-reminders-person = Person
admin-reminders-directory = Directory
admin-reminders-which = Reminder
admin-reminders-why = Why
admin-reminders-others = All others, by why they get none
admin-reminders-people = People
admin-reminders-scenario = { $days ->
    [one] of one day
   *[other] of { $days } days
}
admin-reminders-days-left = { $days ->
    [one] Expires within a day
   *[other] Expires within { $days } days
}
admin-reminders-need-unregistered = Not registered
admin-reminders-need-update-required = An update was asked for
admin-reminders-need-questions-missing = Questions are missing
admin-reminders-need-questions-gone = A question is no longer asked
admin-reminders-need-not-readable = Answers cannot be read
admin-reminders-due = Gets a mail at the next run
admin-reminders-not-off = The rule is switched off
admin-reminders-not-out-of-scope = The rule is not for this person
admin-reminders-not-no-access = Disabled, or the account has expired
admin-reminders-not-must-change = A new password is demanded already
admin-reminders-not-never-expires = Never expires, or the directory does not tell
admin-reminders-not-expired = Has expired
admin-reminders-not-not-needed = Registered as the policy asks
admin-reminders-not-invited = Was invited before
admin-reminders-not-invitation-first = The invitation comes first
admin-reminders-not-later = It is too early for the next reminder
admin-reminders-not-done = Has had all reminders
admin-reminders-not-no-address = Has no mail address
admin-reminders-heading = Reminders
admin-reminders-of-person = What each rule says of this person
admin-reminders-rule = Rule
admin-reminders-says = What it says
admin-reminders-next = Next mail
admin-reminders-last = Last mail
admin-reminders-never = None yet
admin-reminders-mails = { $count ->
    [one] one mail in all
   *[other] { $count } mails in all
}
admin-reminders-found-age = { $due } of { $people } people of this policy would have to change the password at their next sign-in.
admin-reminders-is-off-age = This rule is switched off: no new password is demanded because of its age yet.
admin-reminders-who-age = These people would have to change the password
admin-reminders-demand = New password demanded
admin-reminders-age = { $days ->
    [one] The password is one day old
   *[other] The password is { $days } days old
}
admin-reminders-not-young = The password is not old enough
admin-reminders-not-protected = The account is protected
admin-reminders-not-age-unknown = The directory does not tell how old the password is
