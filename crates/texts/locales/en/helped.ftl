# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Activate my account
task-activate-account-description = Choose your first password with the passcode that you were given.
run-done-activate-account-title = Your account is ready
run-done-activate-account-lead = Sign in with your new password. Then register, so that you can help yourself from now on.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Tell me when the help desk verified who I am
    [helpdesk-prove] Tell me when the help desk proved to me who it is
    [helpdesk-reset] Tell me when the help desk reset my password
    [helpdesk-passcode] Tell me when the help desk gave out a passcode for my account
    [helpdesk-unlock] Tell me when the help desk unlocked my account
    [helpdesk-unlock-profile] Tell me when the help desk unlocked my registration
    [helpdesk-update] Tell me when the help desk asks me to update my registration
    [helpdesk-enable] Tell me when the help desk turned my account on
    [helpdesk-forget-browsers] Tell me when the help desk made my browsers forgotten
    [helpdesk-stop-waiting] Tell me when the help desk stopped a change of my account
   *[other] Tell me when the help desk did the task “{ $task }” for my account
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Tell me when the help desk could not verify somebody who called as me
    [helpdesk-prove] Tell me when the help desk could not prove to me who it is
    [helpdesk-reset] Tell me when resetting my password at the help desk failed
    [helpdesk-passcode] Tell me when assigning a passcode for my account failed
    [helpdesk-unlock] Tell me when unlocking my account at the help desk failed
    [helpdesk-unlock-profile] Tell me when unlocking my registration at the help desk failed
    [helpdesk-update] Tell me when asking me for an update failed
    [helpdesk-enable] Tell me when turning my account on at the help desk failed
    [helpdesk-forget-browsers] Tell me when forgetting my browsers at the help desk failed
    [helpdesk-stop-waiting] Tell me when stopping a change of my account at the help desk failed
   *[other] Tell me when the task “{ $task }” of the help desk failed for my account
}

# Mails about calls to the help desk.
mail-caller-code-subject = Your code for the help desk of { $organization }
mail-caller-code-body-1 = { $operator } of the help desk asks you to read out this code, to make sure that it is you:
mail-caller-code-body-2 = { $minutes ->
    [one] The code works once, for one minute. Read it out only if you are speaking with the help desk right now and called there yourself.
   *[other] The code works once, for { $minutes } minutes. Read it out only if you are speaking with the help desk right now and called there yourself.
}
mail-caller-code-body-3 = If you are not speaking with the help desk, somebody else is pretending to be you. Do not give this code to anyone, and tell your help desk.

mail-prove-operator-subject = Are you speaking with the help desk of { $organization }?
mail-prove-operator-body-1 = { $operator } of the help desk is about to read out this number to you:
mail-prove-operator-body-2 = { $minutes ->
    [one] If you hear the same number, you are speaking with the help desk. It works for one minute.
   *[other] If you hear the same number, you are speaking with the help desk. It works for { $minutes } minutes.
}
mail-prove-operator-body-3 = If the number is not the same, or if you are asked to read it out yourself, hang up and call your help desk. The help desk never asks for your password.

mail-helpdesk-passcode-subject = Your passcode for { $organization }
mail-helpdesk-passcode-body-1 = { $operator } of the help desk assigned this passcode to you:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] It works once, for one minute. Choose “I have a passcode” on the self-service site and enter it there. Do not give it to anyone.
   *[other] It works once, for { $minutes } minutes. Choose “I have a passcode” on the self-service site and enter it there. Do not give it to anyone.
}
mail-helpdesk-passcode-body-3 = If you did not ask the help desk for it, contact your help desk now and say that somebody else is pretending to be you.

mail-helpdesk-password-subject = Your new password at { $organization }
mail-helpdesk-password-body-1 = { $operator } of the help desk reset your password. This is the new one:
mail-helpdesk-password-body-2 = Sign in with it now and choose a password of your own, which nobody else knows. Then delete this message.
mail-helpdesk-password-body-3 = If you did not ask the help desk for it, contact your help desk now and say that somebody else is pretending to be you.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] The help desk of { $organization } verified that it is you
    [helpdesk-prove] The help desk of { $organization } proved to you who it is
    [helpdesk-reset] The help desk of { $organization } reset your password
    [helpdesk-passcode] The help desk of { $organization } assigned a passcode to you
    [helpdesk-unlock] The help desk of { $organization } unlocked your account
    [helpdesk-unlock-profile] The help desk of { $organization } unlocked your registration
    [helpdesk-update] The help desk of { $organization } asks you to update your registration
    [helpdesk-enable] The help desk of { $organization } turned your account on
    [helpdesk-forget-browsers] The help desk of { $organization } made your browsers forgotten
    [helpdesk-stop-waiting] The help desk of { $organization } stopped a change of your account
   *[other] The help desk of { $organization } made a change to your account
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Somebody called the help desk and proved to { $operator } to be you. { $operator } can now help with your account for a few minutes.
    [helpdesk-prove] { $operator } of the help desk read out a number to you, to prove who is speaking.
    [helpdesk-reset] { $operator } of the help desk set a new password for your account. The old one no longer works.
    [helpdesk-passcode] { $operator } of the help desk assigned a passcode for your account. Whoever has it can register for you or choose your password.
    [helpdesk-unlock] { $operator } of the help desk unlocked your account. Your password was not changed.
    [helpdesk-unlock-profile] { $operator } of the help desk ended the lock of your registration. You can use the self-service site again.
    [helpdesk-update] { $operator } of the help desk asks you to bring your registration up to date. Choose “Manage my profile” on the self-service site.
    [helpdesk-enable] { $operator } of the help desk turned your account on. Your password was not changed.
    [helpdesk-forget-browsers] { $operator } of the help desk had all your remembered browsers forgotten. None of them counts as a part of the proof any more.
    [helpdesk-stop-waiting] { $operator } of the help desk stopped what somebody who proved to be you was waiting for. For a day nobody can begin it again.
   *[other] { $operator } of the help desk completed the task “{ $task }” for your account.
}
mail-helpdesk-success-body-2 = If you asked for this, there is nothing more to do.
mail-helpdesk-success-body-3 = If you did not, contact your help desk now and say that somebody else is pretending to be you.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Somebody called the help desk of { $organization } as you and was not verified
    [helpdesk-prove] The help desk of { $organization } could not prove to you who it is
    [helpdesk-reset] The help desk of { $organization } could not reset your password
    [helpdesk-passcode] The help desk of { $organization } could not assign a passcode to you
    [helpdesk-unlock] The help desk of { $organization } could not unlock your account
    [helpdesk-unlock-profile] The help desk of { $organization } could not unlock your registration
    [helpdesk-update] The help desk of { $organization } could not ask you for an update
    [helpdesk-enable] The help desk of { $organization } could not turn your account on
    [helpdesk-forget-browsers] The help desk of { $organization } could not forget your browsers
    [helpdesk-stop-waiting] The help desk of { $organization } could not stop a change of your account
   *[other] A change to your account by the help desk of { $organization } failed
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Somebody called the help desk in your name and could not prove to { $operator } to be you. Nothing was changed.
    [helpdesk-prove] { $operator } of the help desk tried to prove to you who is speaking, and it did not work.
    [helpdesk-reset] { $operator } of the help desk tried to reset your password, and it did not work.
    [helpdesk-passcode] { $operator } of the help desk tried to assign a passcode for your account, and it did not work.
    [helpdesk-unlock] { $operator } of the help desk tried to unlock your account, and it did not work.
    [helpdesk-unlock-profile] { $operator } of the help desk tried to unlock your registration, and it did not work.
    [helpdesk-update] { $operator } of the help desk tried to ask you for an update of your registration, and it did not work.
    [helpdesk-enable] { $operator } of the help desk tried to turn your account on, and it did not work.
    [helpdesk-forget-browsers] { $operator } of the help desk tried to have your remembered browsers forgotten, and it did not work.
    [helpdesk-stop-waiting] { $operator } of the help desk tried to stop a change of your account, and it did not work.
   *[other] { $operator } of the help desk began the task “{ $task }” for your account, and it did not work.
}
mail-helpdesk-failure-body-2 = If you called the help desk, ask there what to do next.
mail-helpdesk-failure-body-3 = If you did not, tell your help desk that somebody else is pretending to be you. Do not give codes, answers, or passwords to anyone.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } completed a task for { $name }
mail-helpdesk-admin-success-body-1 = { $operator } completed the task “{ $task }” for { $name } at the help desk of { $organization }.
mail-helpdesk-admin-success-body-2 = The history has the details. If this was not expected, ask both of them, and lock the account until it is clear.

mail-helpdesk-admin-failure-subject = { $operator } could not complete a task for { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } began the task “{ $task }” for { $name } at the help desk of { $organization }, and it failed.
mail-helpdesk-admin-failure-body-2 = The history has the cause. If it happens often, somebody may be pretending to be { $name }.

mail-operator-burst-subject = { $operator } does more at the help desk than expected
mail-operator-burst-body-1 = { $operator } has begun more than { $count } tasks within an hour for people of the policy “{ $policy }”.
mail-operator-burst-body-2 = Perhaps it is a busy day. Perhaps somebody else uses this person’s session: ask, and look at the history.
mail-operator-burst-body-3 = Nothing was held back.
