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
admin-task-count-rows = rows forgotten
admin-task-count-sites = sites
admin-task-count-registered = registered
admin-task-count-unregistered = not registered
admin-task-count-registration-locked = registration locked
admin-task-count-locked = account locked
admin-task-count-password-expired = password expired
admin-task-count-account-expired = account expired

attention-scheduled = The task { $task } went wrong the last time. { $detail }
