# How a task ends, and what keeps it from going on.

run-done-register-title = You are registered
run-done-register-lead = You can now choose a new password or unlock your account without calling anyone.
run-done-manage-profile-title = Your profile is saved
run-done-manage-profile-lead = From now on, use what you registered just now.
run-done-forgot-password-title = Your new password is saved
run-done-forgot-password-lead = Sign in with it from now on. Enter it on your phone and your other devices too, or they lock your account.
run-done-manage-passwords-title = Your password is changed
run-done-manage-passwords-lead = Sign in with the new one from now on. Enter it on your phone and your other devices too, or they lock your account.
run-done-unlock-account-title = Your account is unlocked
run-done-unlock-account-lead = Sign in with your current password. It was not changed.
run-done-my-notifications-title = Your choice is saved
run-done-my-notifications-lead = From now on, you get the messages that you checked.
run-done-passcode-title = You are done
run-done-passcode-lead = The passcode has been used and does not work again. Next time, use what you registered just now.
run-done-sign-in-title = You are signed in
run-done-sign-in-lead = Choose what you want to do.
run-done-other-title = You are done
run-done-other-lead = Everything is saved.
run-done-still-locked = Your new password is saved, but your account is still locked. Wait until the lock ends, or contact your help desk.

run-failed-title = That did not work
run-failed-nothing-changed = Nothing was changed. Your password is the same as before.
run-stopped-title = You stopped
run-stopped-lead = Nothing more is changed. You can close this page.
run-stopped-changed = What you had already saved stays saved. Nothing more is changed. You can close this page.
run-half-done = Your old password no longer works, and no new one is saved. Begin “Forgot my password” again and choose a new one, or contact your help desk.
run-expired = The time for this task is over. What was not saved is not changed. Begin again when you are ready.
run-expired-title = Your time is up
run-expired-lead = For your safety, this page closes after a while. What was not saved is not changed. Begin again when you are ready.
run-locked-title = Too many wrong tries
run-locked-lead = { $minutes ->
    [one] To protect your account, no more tries are accepted for one minute. Your password was not changed. Try again later, or contact your help desk.
   *[other] To protect your account, no more tries are accepted for { $minutes } minutes. Your password was not changed. Try again later, or contact your help desk.
}
run-too-many-tries = Too many wrong tries. Nothing was changed. Begin again, or contact your help desk.
run-assurance = You have not yet proved enough for this. Nothing was changed. Begin again and choose another way, or contact your help desk.
run-step-up-missing = You have registered already. To change how you prove who you are, this task would have to ask for one more proof than your password, and it does not. Nothing was changed. Ask your help desk.
run-unknown-outcome-title = We are checking what happened
run-unknown-outcome-lead = The answer of your organization’s sign-in service is missing. We are asking whether your change was made. Do not try again yet; this page goes on by itself.
run-unknown-step = This task was changed by your organization in the meantime. Nothing was changed in your account. Begin again.
run-resume = Continue where you were
run-stale = This task went on in another window. Here is where it is now.
