# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Choose a new password
activity-reset-lead = Use a password that you do not use anywhere else.
activity-reset-label = New password
activity-reset-again = New password again
activity-reset-mismatch = The two passwords are not the same. Enter the new password again.
activity-reset-rules = This password does not meet every rule. Choose a different one.
activity-reset-kept = Until you press Save, your old password stays as it is.
activity-reset-half-done = Your old password no longer works, and the new one is not saved yet. Choose a new password now to finish.
activity-reset-save = Save new password

activity-change-title = Change your password
activity-change-lead = Use a password that you do not use anywhere else. Until you press Save, your current password stays as it is.
activity-change-current = Current password
activity-change-label = New password
activity-change-again = New password again
activity-change-mismatch = The two passwords are not the same. Enter the new password again.
activity-change-save = Save new password

activity-unlock-title = Unlock your account
activity-unlock-lead = Your account can be used again with your current password. The password does not change.
activity-unlock-go = Unlock my account
activity-unlock-not-locked = Your account is not locked. Nothing was changed. If you still cannot sign in, choose a new password.

activity-enable-title = Turn your account on
activity-enable-lead = Your account is turned off. When you turn it on, you can sign in with your current password.
activity-enable-go = Turn my account on
activity-enable-not-disabled = Your account is already turned on. Nothing was changed.

activity-require-change-title = Change your password at the next sign-in
activity-require-change-lead = You are asked for a new password the next time you sign in.
activity-require-change-go = Continue

activity-agreement-title = Read and accept
activity-agreement-accept = I have read this and I accept it
activity-agreement-go = Accept and continue
activity-agreement-must-accept = You cannot continue without accepting. Check the box, or stop; nothing is changed then.

activity-notifications-title = Choose your messages
activity-notifications-lead = Check the messages that you want to get by e-mail. Some messages about your security are always sent.
activity-notifications-on-success = { $task ->
    [register] Tell me when I have registered
    [manage-profile] Tell me when my profile was changed
    [forgot-password] Tell me when my password was replaced by a new one
    [manage-passwords] Tell me when my password was changed
    [unlock-account] Tell me when my account was unlocked
    [my-notifications] Tell me when my choice of messages was changed
    [passcode] Tell me when a passcode was used for my account
    [activate-account] Tell me when the first password for my account was chosen
    [forgot-user-name] Tell me when my user name was sent to me
    [sign-in] Tell me when somebody signed in to this site as me
   *[other] Tell me when the task “{ $task }” was done for my account
}
activity-notifications-on-failure = { $task ->
    [register] Tell me when registering failed
    [manage-profile] Tell me when somebody tried to change my profile and failed
    [forgot-password] Tell me when somebody tried to replace my password and failed
    [manage-passwords] Tell me when somebody tried to change my password and failed
    [unlock-account] Tell me when somebody tried to unlock my account and failed
    [my-notifications] Tell me when somebody tried to change my choice of messages and failed
    [passcode] Tell me when somebody tried to use a passcode for my account and failed
    [activate-account] Tell me when somebody tried to choose the first password for my account and failed
    [forgot-user-name] Tell me when somebody asked for my user name in vain
    [sign-in] Tell me when somebody tried to sign in to this site as me and failed
   *[other] Tell me when the task “{ $task }” failed for my account
}
activity-notifications-none = There are no messages to choose from.
activity-notifications-save = Save my choice

activity-restart-title = That did not work
activity-restart-lead = Your password was not changed. You can begin again.
activity-restart-go = Begin again
