# The helpdesk site: finding people, what is known of them, beginning tasks, agreeing to them, lists. The pages
# speak to the operator.

task-helpdesk-sign-in-name = Sign in to the help desk
task-administration-sign-in-name = Sign in to administration

desk-nav-find = Find a person
desk-nav-approvals = Second operator
desk-nav-lists = Lists
desk-change-user = Change user

desk-find-title = Find a person
desk-find-lead = You help the people of: { $policies }
desk-find-label = Name, logon name or e-mail address
desk-find-hint = The first letters are enough, two at least.
desk-find-domain = Domain
desk-find-any-domain = All domains
desk-find-go = Find
desk-find-too-short = { $least ->
    [one] Type at least one letter.
   *[other] Type at least { $least } letters.
}
desk-find-found = { $count ->
    [one] One person begins with “{ $text }”
   *[other] { $count } people begin with “{ $text }”
}
desk-find-nobody = Nobody whom you help begins with “{ $text }”
desk-find-nobody-hint = Check the spelling, or ask for the logon name. Other operators may look after this person.
desk-find-more = There may be more. Type more of the name.
desk-find-waiting = { $count ->
    [one] One task of a colleague waits for your agreement.
   *[other] { $count } tasks of colleagues wait for your agreement.
}
desk-find-waiting-go = Look at it
desk-column-name = Name
desk-column-logon-name = Logon name
desk-column-state = State

desk-mark-locked = Locked
desk-mark-disabled = Disabled
desk-mark-account-expired = Account expired
desk-mark-must-change = Must change password
desk-mark-password-expired = Password expired
desk-mark-none = In order

desk-card-facts = What is known
desk-card-account = Account
desk-card-mail = E-mail
desk-card-policy = Policy
desk-card-registered-pill = Registered
desk-card-unregistered-pill = Not registered
desk-card-registered = Registered since
desk-card-not-registered = Not yet
desk-card-locked-since = Locked since
desk-card-password = Password
desk-card-password-age = { $days ->
    [0] Set today
    [one] One day old
   *[other] { $days } days old
}
desk-card-password-expires = Expires
desk-card-password-expired = Expired
desk-card-password-stays = Does not expire
desk-card-unknown = Unknown
desk-card-account-expires = Account ends
desk-card-account-expired = Account ended
desk-card-last-logon = Last sign-in
desk-card-proofs = Can prove with
desk-card-no-proof = Nothing yet
desk-card-update = An update of the registration is asked for.
desk-card-profile-locked = Registration locked until
desk-card-profile-held = until you unlock it: the person said “This was not me”
desk-card-passcode = A passcode works until
desk-card-verified = Verified until
desk-card-verified-by = Proved by
desk-card-verify-first = Verify the caller first.
desk-card-verify-first-lead = Tasks open when { $name } has proved who they are. The proof lasts a few minutes and is written to the history with your name.
desk-card-verify-each = Each verification serves each task once.
desk-card-own = This is your own account. Ask another operator to help you with it.
desk-card-two-person = Before anything is changed for this person, a second operator must agree.
desk-card-tasks = Tasks
desk-card-no-tasks = There is no task for this person.
desk-card-history = Last actions
desk-card-history-empty = Nothing is on record yet.
desk-card-when = When
desk-card-what = What
desk-card-who = Who
desk-card-failed = (failed)
desk-card-traces = Wrong passwords
desk-card-traces-none = The domain controllers did not answer in time.
desk-card-controller = Domain controller
desk-card-failures = Wrong tries
desk-card-last-failure = Last one
desk-card-trace-locked = Locked since
desk-card-unreachable = Did not answer
desk-card-no-time = -

desk-proof-totp = an authenticator app
desk-proof-questions = { $count ->
    [one] a security question
   *[other] { $count } security questions
}
desk-proof-spoken = { $count ->
    [one] a question for the phone
   *[other] { $count } questions for the phone
}
desk-proof-personal-mail = a code to the personal address { $address }
desk-proof-mail = a code to the company address { $address }
desk-proof-recovery-codes = { $count ->
    [one] a saved recovery code
   *[other] { $count } saved recovery codes
}
desk-proved-password = password
desk-proved-questions = questions
desk-proved-mail-code = code by e-mail
desk-proved-totp = authenticator app
desk-proved-recovery-code = recovery code
desk-proved-passcode = passcode
desk-proved-caller-verified = an earlier verification

desk-own-account = Another operator must do this for your own account.
desk-verify-first = Verify the caller first.
desk-verify-again = The verification was used for this task. Verify the caller once more.
desk-unavailable-registered = The person is already registered.
desk-unavailable-unregistered = The person has not registered yet.
desk-unavailable-not-locked = The account is not locked.
desk-unavailable-not-disabled = The account is not disabled.
desk-unavailable-profile-not-locked = The registration is not locked.
desk-unavailable-never = This task is switched off.
desk-reason-needed = Give a reason or a ticket number.
desk-text-too-long = { $most ->
    [one] Use one character at most.
   *[other] Use at most { $most } characters.
}

desk-start-for = For whom
desk-start-reason = Reason or ticket number
desk-start-reason-hint = It is written to the history, with your name.
desk-start-reason-optional = It is written to the history, with your name. You may leave it empty.
desk-start-nothing-yet = Nothing is changed by this page alone.
desk-start-begin = Begin
desk-start-ask = Ask a second operator
desk-start-two-person = A second operator must agree to this task. When you ask, your colleagues see it on their page.
desk-start-waiting = You have asked. You can begin as soon as a second operator agrees.
desk-start-given = A second operator agreed. You can begin once.
desk-start-refused = A second operator did not agree.
desk-start-to-approvals = What was asked
desk-start-back = Back to { $name }

desk-caller = Who the task is for
desk-caller-card = What is known of { $name }
desk-caller-back = Back to { $name }

desk-approvals-title = Second operator
desk-approvals-lead = Tasks for some people begin only when a second operator agrees. A question and its answer hold for half an hour.
desk-approvals-others = Waiting for you
desk-approvals-mine = Asked by you
desk-approvals-none = Nothing waits for you.
desk-approvals-none-mine = You have asked for nothing.
desk-approvals-person = Person
desk-approvals-task = Task
desk-approvals-asker = Asked by
desk-approvals-reason = Reason
desk-approvals-asked = When
desk-approvals-state = Answer
desk-approvals-look = Look at it
desk-approvals-begin = Begin the task
desk-approvals-waiting = Waiting
desk-approvals-given = Agreed
desk-approvals-refused = Not agreed
desk-approvals-by = { $name }: { $comment }
desk-approval-title = { $asker } asks for your agreement
desk-approval-lead = Agree only when you know why it is done. Your name is written to the history.
desk-approval-expires = Holds until
desk-approval-no-reason = None given
desk-approval-comment = A word to it
desk-approval-comment-hint = Your colleague reads it. You may leave it empty.
desk-approval-agree = Agree
desk-approval-refuse = Do not agree
desk-approval-used = The agreement was used already. Ask once more.
desk-approval-over = Somebody has answered already, or the time is over.
desk-approval-own = Another operator must answer this.

desk-lists-title = People who need looking after
desk-lists-lead = Read from the directory; up to a minute old.
desk-lists-uncounted = Open it to count
desk-lists-as-of = As of
desk-lists-count = { $count ->
    [one] One person
   *[other] { $count } people
}
desk-lists-at-least = { $count } people, perhaps more
desk-lists-shown = The first { $shown } are shown. The file has all that were counted.
desk-lists-empty = Nobody is on this list.
desk-lists-file = Save as a file
desk-lists-idle = Without a sign-in for
desk-lists-days = { $days ->
    [one] One day
   *[other] { $days } days
}
desk-list-locked = Locked
desk-list-must-change = Must change their password
desk-list-password-expired = Password expired
desk-list-expiring = Password expires within 14 days
desk-list-account-expired = Account expired
desk-list-disabled = Disabled
desk-list-never-registered = Never registered
desk-list-idle = Long without a sign-in
desk-moment-locked = Locked since
desk-moment-must-change = Password set
desk-moment-password-expired = Expired
desk-moment-expiring = Expires
desk-moment-account-expired = Ended
desk-moment-disabled = Since
desk-moment-never-registered = Account made
desk-moment-idle = Last sign-in
desk-export-name = Name
desk-export-logon-name = Logon name
desk-export-domain = Domain
desk-export-detail = About
desk-export-moment = When
