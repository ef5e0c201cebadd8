# Bulk operations on the administration site.
admin-bulk-title = Bulk operations
admin-bulk-lead = Remove the registrations of many people, or require a new password of them, now or later.
admin-bulk-new = New operation
admin-bulk-new-lead = Choose what is done and to whom. Before anything happens you see who would be hit.
admin-bulk-none = Nothing was ordered yet
admin-bulk-what = Operation
admin-bulk-state = State
admin-bulk-author = Ordered by
admin-bulk-created = Ordered
admin-bulk-older = Older operations
admin-bulk-preview = See who would be hit
admin-bulk-kind = What is done
admin-bulk-kind-require-change = Require a new password
admin-bulk-kind-require-change-hint = At the next sign-in. The account and the registration stay as they are.
admin-bulk-kind-unregister = Remove registrations
admin-bulk-kind-unregister-hint = Answers, authenticator apps and codes are removed. The account stays as it is.
admin-bulk-connection = Domain
admin-bulk-people = People
admin-bulk-people-hint = Logon names.
admin-bulk-groups = Groups
admin-bulk-groups-hint = Members of groups inside them count, too.
admin-bulk-units = Organizational units
admin-bulk-units-hint = Everybody below them counts.
admin-bulk-reason = Reason
admin-bulk-reason-hint = It is kept in the history, with your name.
admin-bulk-notify = Tell each person by e-mail
admin-bulk-not-before = Not before
admin-bulk-not-before-hint = Date and time in UTC, such as 2026-12-01 03:00. Empty for at once.
admin-bulk-bad-time = Write the time as 2026-12-01 03:00, or leave the field empty.
admin-bulk-no-such-person = There is nobody with the name “{ $name }” in this domain.
admin-bulk-hits = { $count ->
    [0] Nobody would be hit.
    [one] One person would be hit.
   *[other] { $count } people would be hit.
}
admin-bulk-hits-at-least = At least { $count } people would be hit; not everybody was looked at yet.
admin-bulk-missing = This group or unit does not exist: { $dn }
admin-bulk-begin-require-change = { $count ->
    [one] Require a new password of one person
   *[other] Require a new password of { $count } people
}
admin-bulk-begin-unregister = { $count ->
    [one] Remove the registration of one person
   *[other] Remove the registrations of { $count } people
}
admin-bulk-stop = Stop
admin-bulk-go-on = Go on
admin-bulk-file = Save as a file
admin-bulk-more = Further people
admin-bulk-name = Name
admin-bulk-detail = Why
admin-bulk-nobody = There is nobody here
admin-bulk-left-out = Left out
