# The tasks that operators run for a caller. The pages speak to the operator.

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

activity-methods-option-caller-totp = Authenticator app
activity-methods-option-caller-totp-hint = The caller reads out the six digits that their app shows.
activity-methods-option-caller-recovery-code = Recovery code
activity-methods-option-caller-recovery-code-hint = The caller reads out one of the codes they saved. It is used up by that.
activity-methods-option-caller-passcode = Passcode
activity-methods-option-caller-passcode-hint = The caller reads out a passcode that was sent to them.
activity-methods-option-caller-mail-code = Code by e-mail
activity-methods-option-caller-mail-code-hint = We send a code to an address on record, and the caller reads it out.
activity-methods-option-caller-questions = Questions
activity-methods-option-caller-questions-hint = You ask questions that the caller answered when they registered.
activity-methods-option-caller-verified = Earlier verification
activity-methods-option-caller-verified-hint = You verified this caller a short while ago.


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

helpdesk-caller-recovery-code-title = Recovery code of the caller
helpdesk-caller-recovery-code-lead = Ask { $caller } to read out one of the recovery codes they saved. It is used up by that, and { $caller } is told by e-mail.
helpdesk-caller-recovery-code-label = Code that the caller reads out
helpdesk-caller-recovery-code-wrong = The code is not right, or it was used already. Ask the caller to read it out once more.
helpdesk-caller-recovery-code-missing = { $caller } has no recovery codes left. Choose another way.

helpdesk-caller-passcode-title = Passcode of the caller
helpdesk-caller-passcode-lead = Ask { $caller } to read out the passcode that was sent to them. It is used up by that.
helpdesk-caller-passcode-label = Passcode that the caller reads out
helpdesk-caller-passcode-wrong = The passcode is not right. Ask the caller to read it out once more.
helpdesk-caller-passcode-missing = No passcode was sent to { $caller } that still works. One that an operator read out does not count here. Choose another way.

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
