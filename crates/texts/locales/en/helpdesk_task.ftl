# The tasks that operators run for a caller. The pages speak to the operator; the mails speak to the caller.

task-helpdesk-verify-name = Verify the caller
task-helpdesk-verify-description = Make sure that the caller is who they say they are. Every other task needs this first.
task-helpdesk-prove-name = Prove who you are
task-helpdesk-prove-description = Show the caller that they are really speaking with the help desk.
task-helpdesk-reset-name = Reset the password
task-helpdesk-reset-description = Send the caller a new password.
task-helpdesk-passcode-name = Assign a passcode
task-helpdesk-passcode-description = Give the caller a passcode with which they help themselves.
task-helpdesk-unlock-name = Unlock the account
task-helpdesk-unlock-description = Let the caller in again after too many wrong passwords.
task-helpdesk-unlock-profile-name = Unlock the registration
task-helpdesk-unlock-profile-description = Let the caller help themselves again after too many wrong proofs.
task-helpdesk-update-name = Ask for an update
task-helpdesk-update-description = Have the caller bring their registration up to date.
task-helpdesk-enable-name = Turn the account on
task-helpdesk-enable-description = Let the caller sign in again after the account was turned off.

task-activate-account-name = Activate my account
task-activate-account-description = Choose your first password with the passcode that you were given.

run-done-helpdesk-verify-title = The caller is verified
run-done-helpdesk-verify-lead = Each task can use this verification once, as long as you are signed in.
run-done-helpdesk-prove-title = The caller knows who you are
run-done-helpdesk-prove-lead = The number does not work again.
run-done-helpdesk-reset-title = The password is reset
run-done-helpdesk-reset-lead = The old password no longer works.
run-done-helpdesk-passcode-title = The passcode is assigned
run-done-helpdesk-passcode-lead = It works once. An earlier passcode no longer works.
run-done-helpdesk-unlock-title = The account is unlocked
run-done-helpdesk-unlock-lead = The caller signs in with the current password. It was not changed.
run-done-helpdesk-unlock-profile-title = The registration is unlocked
run-done-helpdesk-unlock-profile-lead = The caller can use the self-service tasks again.
run-done-helpdesk-update-title = The update is asked for
run-done-helpdesk-update-lead = At the next sign-in to the self-service site, the caller is asked to bring the registration up to date.
run-done-helpdesk-enable-title = The account is turned on
run-done-helpdesk-enable-lead = The caller signs in with the current password. It was not changed.
run-done-activate-account-title = Your account is ready
run-done-activate-account-lead = Sign in with your new password. Then register, so that you can help yourself from now on.

activity-methods-option-caller-totp = Authenticator app
activity-methods-option-caller-totp-hint = The caller reads out the six digits that their app shows.
activity-methods-option-caller-mail-code = Code by e-mail
activity-methods-option-caller-mail-code-hint = We send a code to an address on record, and the caller reads it out.
activity-methods-option-caller-questions = Questions
activity-methods-option-caller-questions-hint = You ask questions that the caller answered when they registered.
activity-methods-option-caller-verified = Earlier verification
activity-methods-option-caller-verified-hint = You verified this caller a short while ago.

# The tasks of the help desk among the messages that one can choose.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Tell me when the help desk verified who I am
    [helpdesk-prove] Tell me when the help desk proved to me who it is
    [helpdesk-reset] Tell me when the help desk reset my password
    [helpdesk-passcode] Tell me when the help desk gave out a passcode for my account
    [helpdesk-unlock] Tell me when the help desk unlocked my account
    [helpdesk-unlock-profile] Tell me when the help desk unlocked my registration
    [helpdesk-update] Tell me when the help desk asks me to update my registration
    [helpdesk-enable] Tell me when the help desk turned my account on
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
   *[other] Tell me when the task “{ $task }” of the help desk failed for my account
}

# What all these tasks share.
helpdesk-verify-first = Verify the caller first. You have not done so in this session, it was more than a few minutes ago, or this task has already used it.
helpdesk-cannot-ask-title = This way is not possible
helpdesk-sent-to = It was sent to { $address }.
helpdesk-address-personal = Personal address { $address }
helpdesk-address-corporate = Work address { $address }
helpdesk-address-choose = Choose one of the options.

# Verifying the caller.
helpdesk-caller-totp-title = Code from the caller’s authenticator app
helpdesk-caller-totp-lead = Ask { $caller } to open the authenticator app and to read out the six digits that it shows.
helpdesk-caller-totp-label = Code that the caller reads out
helpdesk-caller-totp-wrong = The code is not right. Ask the caller for the next one.
helpdesk-caller-totp-missing = { $caller } has no authenticator app. Choose another way.

helpdesk-caller-mail-code-title = Code by e-mail to the caller
helpdesk-caller-mail-code-address-lead = Ask { $caller } which of these addresses they can read now.
helpdesk-caller-mail-code-where = Send the code to
helpdesk-caller-mail-code-lead = { $minutes ->
    [one] We sent a code to { $address }. Ask { $caller } to read it out. It works for one minute.
   *[other] We sent a code to { $address }. Ask { $caller } to read it out. It works for { $minutes } minutes.
}
helpdesk-caller-mail-code-label = Code that the caller reads out
helpdesk-caller-mail-code-wrong = The code is not right. Ask the caller to read out the newest message once more.
helpdesk-caller-mail-code-missing = There is no address to which a code for { $caller } can be sent. Choose another way.

helpdesk-caller-questions-title = Ask the caller
helpdesk-caller-questions-lead-compare = Ask { $caller } each question. Do not give hints. Then compare the answer with what stands here.
helpdesk-caller-questions-lead-full = Ask { $caller } each question and type the answer. Capital letters and spaces do not matter.
helpdesk-caller-questions-lead-characters = Ask { $caller } for these letters of each answer, and for nothing more. Count letters and digits only, without spaces.
helpdesk-caller-questions-letter = Letter { $number } of the answer to: { $question }
helpdesk-caller-questions-verdict = Is answer { $number } the same?
helpdesk-caller-questions-same = The caller’s answer is the same
helpdesk-caller-questions-different = The caller’s answer is different
helpdesk-caller-questions-incomplete = Something is missing here.
helpdesk-caller-questions-wrong = What the caller answered is not right. Ask once more, and do not say which answer it is.
helpdesk-caller-questions-missing = { $caller } has not registered the questions that are asked here. Choose another way.
helpdesk-caller-questions-not-readable = The answers of { $caller } are kept so that nobody can read them, and here somebody would have to. Choose another way, or tell your administrator.
helpdesk-caller-questions-too-short = The answers of { $caller } are so short that a few letters would give them away. Choose another way.

helpdesk-confirm-caller-holds = Verification
helpdesk-confirm-caller-too-late = It has taken too long since the caller’s last proof. Verify the caller again.
helpdesk-proved-password = { $caller } knew the current password.
helpdesk-proved-questions = { $caller } answered the questions.
helpdesk-proved-mail-code = { $caller } read out the code that was sent by e-mail.
helpdesk-proved-totp = { $caller } read out a code of the authenticator app.
helpdesk-proved-recovery-code = { $caller } knew a recovery code.
helpdesk-proved-passcode = { $caller } knew a passcode.
helpdesk-proved-caller-verified = { $caller } was verified before.

helpdesk-prove-operator-title = Prove who you are to the caller
helpdesk-prove-operator-lead = We sent this number with your name to { $address }. Read it out, and ask { $caller } whether it is the same as in the message.
helpdesk-prove-operator-label = Your number
helpdesk-prove-operator-go = The caller has seen it
helpdesk-prove-operator-missing = There is no address to which a number for { $caller } can be sent. Nothing was sent.

# Changing something for the caller.
helpdesk-assign-passcode-title = Assign a passcode
helpdesk-assign-passcode-lead = { $minutes ->
    [one] With a passcode, { $caller } can register or choose a password without you. It works once, for one minute.
   *[other] With a passcode, { $caller } can register or choose a password without you. It works once, for { $minutes } minutes.
}
helpdesk-assign-passcode-how = How the caller gets it
helpdesk-assign-passcode-read-out = I read it out
helpdesk-assign-passcode-mail = By e-mail to { $address }
helpdesk-assign-passcode-go = Assign a passcode
helpdesk-assign-passcode-label = Passcode
helpdesk-assign-passcode-holds = Passcode
helpdesk-assign-passcode-no-address = There is no address to which a passcode for { $caller } can be sent. Nothing was changed.

helpdesk-reset-password-title = Reset the password
helpdesk-reset-password-choose-lead = Choose where the new password for { $caller } comes from.
helpdesk-reset-password-source = The new password
helpdesk-reset-password-generate = Is generated
helpdesk-reset-password-type = Is typed by me
helpdesk-reset-password-generated-lead = A new password for { $caller } is generated. The old one no longer works then.
helpdesk-reset-password-mail-lead = It is sent to { $address }. You do not see it.
helpdesk-reset-password-show-lead = You see it afterwards, and read it out to { $caller }. Make sure that nobody else listens.
helpdesk-reset-password-typed-lead = Type a new password for { $caller }. The old one no longer works then.
helpdesk-reset-password-must-change = It must be changed at the next sign-in.
helpdesk-reset-password-must-change-choice = It must be changed at the next sign-in
helpdesk-reset-password-go = Reset the password
helpdesk-reset-password-label = New password
helpdesk-reset-password-half-done = The old password of { $caller } no longer works, and the new one is not saved yet. Choose another new password now to finish.
helpdesk-reset-password-no-address = There is no address to which a new password for { $caller } can be sent. Nothing was changed. Assign a passcode instead.
helpdesk-reset-password-undelivered = The new password could not be sent: { $caller } has no address any more. Nobody knows this password. Assign a passcode now.
helpdesk-reset-password-told-must-change = It must be changed at the next sign-in.
helpdesk-reset-password-told-need-not-change = It could not be marked as to be changed. Ask the caller to change it at once.

helpdesk-unlock-profile-title = Unlock the registration
helpdesk-unlock-profile-lead = After too many wrong proofs, { $caller } cannot use the self-service tasks. When you unlock the registration, they can again.
helpdesk-unlock-profile-go = Unlock the registration
helpdesk-unlock-profile-not-locked = The registration of { $caller } is not locked. Nothing was changed.

helpdesk-enforce-update-title = Ask for an update
helpdesk-enforce-update-lead = At the next sign-in to the self-service site, { $caller } is asked to bring the registration up to date, and cannot leave the questions out.
helpdesk-enforce-update-go = Ask for an update
helpdesk-enforce-update-already = { $caller } is already asked to update the registration.

helpdesk-require-change-title = Change at the next sign-in
helpdesk-require-change-lead = Decide whether { $caller } must choose a new password at the next sign-in.
helpdesk-require-change-choice = A new password must be chosen at the next sign-in

# What pages say to people about themselves, said to an operator about the caller. Each stands in for the code
# that comes after “helpdesk”.
helpdesk-activity-unlock-title = Unlock the account
helpdesk-activity-unlock-lead = The account can be used again with the current password. The password does not change.
helpdesk-activity-unlock-go = Unlock the account
helpdesk-activity-unlock-not-locked = The account is not locked. Nothing was changed. If the caller still cannot sign in, reset the password.
helpdesk-activity-enable-title = Turn the account on
helpdesk-activity-enable-lead = The account is turned off. Before you turn it on, make sure that it was not turned off on purpose.
helpdesk-activity-enable-go = Turn the account on
helpdesk-activity-enable-not-disabled = The account is not turned off. Nothing was changed.
helpdesk-activity-methods-title = How the caller proves who they are
helpdesk-activity-methods-lead = Choose the way that is easiest for the caller now.
helpdesk-activity-methods-lead-second = The first proof is accepted. Now add a second one.
helpdesk-activity-restart-lead = Nothing was changed. You can begin again.
helpdesk-task-unavailable-registered = The caller is already registered.
helpdesk-task-unavailable-unregistered = The caller has not registered yet.
helpdesk-task-unavailable-not-locked = The account is not locked.
helpdesk-task-unavailable-not-disabled = The account is not turned off.
helpdesk-task-unavailable-profile-not-locked = The registration is not locked.
helpdesk-run-done-still-locked = The new password is saved, but the account is still locked.
helpdesk-run-failed-nothing-changed = Nothing was changed. The password is the same as before.
helpdesk-run-stopped-changed = What was already saved stays saved. Nothing more is changed. You can close this page.
helpdesk-run-half-done = The old password no longer works, and no new one is saved. Reset the password again, or assign a passcode.
helpdesk-run-locked-lead = { $minutes ->
    [one] The caller was wrong too often. For one minute, the registration takes no proofs on the self-service site. Nothing was changed. If you doubt that it was the right person, tell your security team.
   *[other] The caller was wrong too often. For { $minutes } minutes, the registration takes no proofs on the self-service site. Nothing was changed. If you doubt that it was the right person, tell your security team.
}
helpdesk-run-too-many-tries = The caller was wrong too often. Nothing was changed. If you doubt that it was the right person, tell your security team.
helpdesk-run-assurance = The caller has not proved enough for this. Nothing was changed.
helpdesk-run-unknown-outcome-lead = The answer of your organization’s sign-in service is missing. We are asking whether the change was made. Do not try again yet; this page goes on by itself.
helpdesk-run-unknown-step = This task was changed by your organization in the meantime. Nothing was changed in the account. Begin again.

helpdesk-rule-windows-name = Does not contain the caller’s user name or a part of their name
helpdesk-rule-user-properties = Does not contain the caller’s name or other details about them
helpdesk-rule-history = { $count ->
    [one] Is not the caller’s last password
   *[other] Is not one of the caller’s last { $count } passwords
}
helpdesk-rule-age-min = { $count ->
    [one] The caller can change it again after one day
   *[other] The caller can change it again after { $count } days
}
helpdesk-rule-age-min-hours = { $count ->
    [one] The caller can change it again after one hour
   *[other] The caller can change it again after { $count } hours
}
helpdesk-rule-age-max = { $count ->
    [one] The caller must change it after one day
   *[other] The caller must change it after { $count } days
}

helpdesk-refused-wrong-password = The sign-in service did not accept the request. The change was not made. Try again.
helpdesk-refused-logon-hours = The account cannot be used at this time of day. The change was not made.
helpdesk-refused-workstation = The account can only be used on certain computers. The change was not made.
helpdesk-refused-password-expired = The account’s password has expired. The change was not made. Reset the password.
helpdesk-refused-account-disabled = The account is turned off. The change was not made.
helpdesk-refused-account-expired = The account has expired. The change was not made. Tell whoever manages the accounts.
helpdesk-refused-must-change = The account’s password must be changed first. The change was not made. Reset the password.
helpdesk-refused-locked-out = The account is locked after too many wrong passwords. The change was not made. Unlock the account first.
helpdesk-refused-too-short = The new password is shorter than your organization allows. The change was not made. Choose a longer one.
helpdesk-refused-not-complex = The new password is too simple, or it contains the caller’s name. The change was not made. Choose one with more kinds of characters.
helpdesk-refused-history = The caller has used this password before. The change was not made. Choose another one.
helpdesk-refused-too-young = The password was changed only a short while ago, and your organization does not allow another change yet. The change was not made.
helpdesk-refused-policy = The new password does not meet your organization’s rules. The change was not made. Choose a longer one, unlike earlier ones.
helpdesk-refused-not-permitted = This service does not have the right to do that. The change was not made, and trying again does not help. Tell your administrator.
helpdesk-refused-unwilling = Your organization’s sign-in service refused the request without a reason. The change was not made. Try again later, and tell your administrator if it happens again.
helpdesk-refused-change-forbidden = Your organization does not allow this for the account. The change was not made.

page-until-left = Works for { $time } more
page-until-minutes = { $minutes ->
    [0] Works for less than a minute more.
    [one] Works for one more minute.
   *[other] Works for { $minutes } more minutes.
}
page-until-over = Its time is over: it no longer works.

# Mails to the caller.
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
   *[other] { $operator } of the help desk began the task “{ $task }” for your account, and it did not work.
}
mail-helpdesk-failure-body-2 = If you called the help desk, ask there what to do next.
mail-helpdesk-failure-body-3 = If you did not, tell your help desk that somebody else is pretending to be you. Do not give codes, answers, or passwords to anyone.

# Mails to an administrator.
mail-helpdesk-admin-success-subject = { $operator } completed a task for { $name }
mail-helpdesk-admin-success-body-1 = { $operator } completed the task “{ $task }” for { $name } at the help desk of { $organization }.
mail-helpdesk-admin-success-body-2 = The history has the details. If this was not expected, ask both of them, and lock the account until it is clear.
mail-helpdesk-admin-failure-subject = { $operator } could not complete a task for { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } began the task “{ $task }” for { $name } at the help desk of { $organization }, and it failed.
mail-helpdesk-admin-failure-body-2 = The history has the cause. If it happens often, somebody may be pretending to be { $name }.
