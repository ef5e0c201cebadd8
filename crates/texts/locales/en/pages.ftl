# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Skip to the content
page-nav = Account and language
page-nav-language = Language:
page-nav-me = Profile
page-nav-sign-in = Sign in
page-nav-sign-out = Sign out
page-help = Need help?
page-feedback = Give feedback
page-back = Back
page-problem-title = Problem:
page-problem-several = { $count ->
    [one] One thing needs your attention:
   *[other] { $count } things need your attention:
}
page-step = Step { $step } of { $of }

page-home-title = What do you need?
page-home-hello = Hello, { $name }
page-home-lead = You can do all of this yourself, at any hour, from any device.
page-home-empty = There is nothing to do here right now.
page-home-update = The help desk or a change of the rules asks you to bring your registration up to date. Choose “{ $task }”.
page-home-me = See what I have registered

page-sign-in-title = Sign in
page-sign-in-lead = See your profile and the tasks that apply to you.

page-find-label = Your user name
page-find-label-attribute = Your identifier
page-find-hint = As you type it at work, for example ana.lopez, DOMAIN\ana.lopez, or your e-mail address.
page-find-domain = Domain
page-find-next = Continue
page-find-start = Begin
page-find-signed-in = You are signed in as { $name }.
page-find-empty = Enter your user name.
page-find-search-title = I do not know my user name
page-find-search-label = The beginning of your name
page-find-search-button = Search
page-find-search-short = Enter at least two letters of your name.

page-found-title = Which one is you?
page-found-lead = { $count ->
    [one] One person’s name begins with “{ $text }”.
   *[other] { $count } people’s names begin with “{ $text }”.
}
page-found-nobody = Nobody’s name begins with “{ $text }”. Check the spelling, or enter only the first letters.
page-found-again = Enter another name

page-field-choose = Choose from the list
page-field-optional = (you may leave this empty)
page-field-control = This contains characters that cannot be seen or typed. Remove them and try again.
page-field-too-long = { $most ->
    [one] This is too long. Use one character.
   *[other] This is too long. Use at most { $most } characters.
}

page-reveal-show = Show
page-reveal-hide = Hide
page-reveal-label = Show: { $field }

page-rules-title = Rules for the new password
page-rules-met = Met
page-rules-unmet = Not met yet
page-rules-on-save = checked when you save
page-rules-all-met = All rules are met.
page-rules-some-unmet = { $count ->
    [one] One rule is not met yet.
   *[other] { $count } rules are not met yet.
}
page-suggest-button = Suggest a password
page-suggest-here = This password meets the rules. Keep it in a safe place and enter it below.

page-codes-copy = Copy the codes
page-codes-print = Print the codes
page-codes-copied = The codes are copied.
page-otp-scan = Scan this picture with your authenticator app.
page-otp-type = If you cannot scan it, type this key into the app:
page-otp-open = Open in an app on this device

page-until-left = Works for { $time } more
page-until-minutes = { $minutes ->
    [0] Works for less than a minute more.
    [one] Works for one more minute.
   *[other] Works for { $minutes } more minutes.
}
page-until-over = Its time is over: it no longer works.

page-run-stale = This page was out of date, so your last entry was not used. Here is where you are now.
page-run-ends = { $minutes ->
    [one] For your safety, this page closes in one minute.
   *[other] For your safety, this page closes in { $minutes } minutes.
}
page-run-ends-title = Are you still there?
page-run-ends-lead = For your safety, this page closes soon. What you have typed is then lost and not used; you can begin again at any time.
page-run-ends-stay = Go on

page-session-note = { $minutes ->
    [one] You are signed out after one minute without activity.
   *[other] You are signed out after { $minutes } minutes without activity.
}
page-session-title = Are you still there?
page-session-lead = For your safety, you are signed out in about two minutes. What you have typed is then lost and not used.
page-session-stay = Stay signed in

page-me-title = My profile
page-me-account = Your account
page-me-name = Name
page-me-logon-name = User name
page-me-corporate-mail = E-mail at work
page-me-password-expires = Password expires
page-me-never = Never
page-me-none = None
page-me-not-yet = Not yet
page-me-proofs = How you prove who you are
page-me-registered = Registered
page-me-questions = Security questions
page-me-questions-count = { $count ->
    [0] None
    [one] One answered
   *[other] { $count } answered
}
page-me-personal-mail = Personal e-mail
page-me-totp = Authenticator app
page-me-recovery = Recovery codes
page-me-recovery-count = { $count ->
    [0] None left
    [one] One left
   *[other] { $count } left
}
page-me-locked = After too many wrong tries, you cannot use these proofs until:
page-me-history = What happened to your account
page-me-history-lead = If something here was not you, tell your help desk.
page-me-history-empty = Nothing yet.
page-me-done = Done
page-me-failed = Failed

page-error-reference = Reference for your help desk:
page-error-back-to-task = Back to where I was
page-error-not-found-title = This page does not exist
page-error-not-found-detail = The address may be mistyped, or the page has moved. Nothing was changed.
page-error-run-title = This page is no longer open
page-error-run-detail = It was closed after some time without activity, or it was begun in another browser. Nothing was changed by opening it. Begin again from the start page.
page-error-malformed-title = This request cannot be used
page-error-malformed-detail = It was not sent by a page of this site, or it was damaged on the way. Nothing was changed. Go back, load the page again, and try once more.
page-error-too-large-title = This is too much at once
page-error-too-large-detail = The request is larger than this site accepts. Nothing was changed.
page-error-method-title = This cannot be done here
page-error-method-detail = The address is right, but not for this kind of request. Nothing was changed.
page-error-cross-site-title = This request came from another site
page-error-cross-site-detail = For your safety, it was refused. Nothing was changed. Open this site’s start page and begin there.
page-error-slow-title = This took too long
page-error-slow-detail = It is not certain whether your last step was finished. Go back to see where you are before you try again.
page-error-sign-in-title = Sign in first
page-error-sign-in-detail = You are not signed in, or your session has ended. Nothing was changed.
page-error-denied-title = This is not allowed
page-error-invalid-title = This cannot be used
page-error-too-many-title = Too many tries
page-error-too-many-detail = { $minutes ->
    [one] Nothing was changed. Wait one minute, then try again.
   *[other] Nothing was changed. Wait { $minutes } minutes, then try again.
}
page-error-unavailable-title = Not available right now
page-error-defect-title = Something failed on our side
page-error-defect-detail = It is not certain whether your last step was finished. Go back to see where you are. If it happens again, tell your help desk the reference below.
page-error-host-title = This site has another address
page-error-host-detail = Nothing was changed. Open it at this address:
page-error-plain-http-title = This connection is not encrypted
page-error-plain-http-detail = Passwords would be readable on the way, so nothing is shown or changed here. Use an address that begins with https.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = Mails of the demo
page-demo-mails-lead = The demo sends nothing. Every mail that would have been sent is shown here, newest first.
page-demo-mails-to = To
page-demo-mails-html = As a mail program shows it
page-demo-mails-empty = No mail yet. Begin a task that sends a code, then come back.
page-demo-mails-again = Look for new mails
page-demo-try = Try a password
page-demo-try-lead = Sign in as any other program at work would do, to see whether a password works.
page-demo-password = Password
page-demo-people-title = People to play
page-demo-people-lead = This is a made-up company. Choose one of these people and help yourself as they would.
