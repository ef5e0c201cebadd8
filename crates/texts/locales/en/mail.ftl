# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Get help
mail-footer-site = Manage your password and your account
mail-footer-sent-by = Sent automatically by { $organization }. Nobody reads replies to this message.
mail-result-success = succeeded
mail-result-failure = failed

mail-code-subject = Your code for { $organization }
mail-code-body-1 = Enter this code on the page where you asked for it:
mail-code-body-2 = { $minutes ->
    [one] The code works once, for one minute. Nobody at { $organization } ever asks you for it: do not give it to anyone.
   *[other] The code works once, for { $minutes } minutes. Nobody at { $organization } ever asks you for it: do not give it to anyone.
}
mail-code-body-3 = If you did not ask for a code, somebody else entered your user name. Without this code they cannot go on. Delete this message, and tell your help desk if it happens again.

mail-contact-code-subject = Confirm your e-mail address for { $organization }
mail-contact-code-body-1 = Enter this code to confirm that this address is yours:
mail-contact-code-body-2 = { $minutes ->
    [one] The code works once, for one minute.
   *[other] The code works once, for { $minutes } minutes.
}
mail-contact-code-body-3 = If you do not know what this is about, somebody entered your address by mistake. Delete this message; without the code, your address is not used.

mail-success-subject = { $task ->
    [register] You are registered at { $organization }
    [manage-profile] Your profile at { $organization } was changed
    [forgot-password] Your password at { $organization } was replaced
    [manage-passwords] Your password at { $organization } was changed
    [unlock-account] Your account at { $organization } was unlocked
    [my-notifications] Your messages from { $organization } were changed
    [passcode] A passcode was used for your account at { $organization }
    [activate-account] Your account at { $organization } was activated
    [forgot-user-name] Your user name at { $organization } was sent
    [sign-in] Somebody signed in to your account at { $organization }
    [offline-any] A code for your offline computer was handed out at { $organization }
   *[other] A change to your account at { $organization } was made
}
mail-success-body-1 = { $task ->
    [register] You have set up how you prove who you are. From now on you can choose a new password or unlock your account yourself.
    [manage-profile] The way in which you prove who you are was changed.
    [forgot-password] Somebody proved to be you and chose a new password. The old password no longer works.
    [manage-passwords] Somebody who knew your password changed it. The old password no longer works.
    [unlock-account] Somebody proved to be you and unlocked your account. Your password was not changed.
    [my-notifications] The choice of messages that you get about your account was changed.
    [passcode] Somebody used the passcode that the help desk gave out for your account. It does not work again.
    [activate-account] Somebody used the passcode that was given out for your account and chose a password. The passcode does not work again.
    [forgot-user-name] Somebody asked for your user name, and it was sent to you.
    [sign-in] Somebody proved to be you and signed in to the site where you manage your password.
    [offline-any] Somebody proved to be you and got a code that sets a new password on your computer while it is offline. Your password at { $organization } was not changed.
   *[other] The task “{ $task }” was completed for your account.
}
mail-success-body-2 = If this was you, there is nothing to do.
mail-success-body-3 = If this was not you, contact your help desk now and say that somebody else is using your account.

mail-failure-subject = { $task ->
    [register] Registering at { $organization } failed
    [manage-profile] Your profile at { $organization } was not changed
    [forgot-password] A try to replace your password at { $organization } failed
    [manage-passwords] A try to change your password at { $organization } failed
    [unlock-account] A try to unlock your account at { $organization } failed
    [my-notifications] Your messages from { $organization } were not changed
    [passcode] A try to use a passcode at { $organization } failed
    [activate-account] A try to activate your account at { $organization } failed
    [forgot-user-name] Your user name at { $organization } was not sent
    [sign-in] A try to sign in to your account at { $organization } failed
   *[other] A change to your account at { $organization } failed
}
mail-failure-body-1 = { $task ->
    [register] Somebody tried to register for your account and did not finish.
    [manage-profile] Somebody tried to change how you prove who you are, and did not finish.
    [forgot-password] Somebody tried to choose a new password for your account, and did not finish.
    [manage-passwords] Somebody tried to change your password, and did not finish.
    [unlock-account] Somebody tried to unlock your account, and did not finish.
    [my-notifications] Somebody tried to change which messages you get, and did not finish.
    [passcode] Somebody tried to use a passcode for your account, and did not finish.
    [activate-account] Somebody tried to choose a password for your account with a passcode, and did not finish.
    [forgot-user-name] Somebody asked for your user name, and it could not be sent.
    [sign-in] Somebody tried to sign in to the site where you manage your password, and did not finish.
   *[other] Somebody began the task “{ $task }” for your account, and did not finish.
}
mail-failure-body-2 = If this was you, try again or ask your help desk for help.
mail-failure-body-3 = If this was not you, tell your help desk. Do not give codes, answers, or passwords to anyone, even if they say that they work for { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } registered
    [manage-profile] { $name } changed the profile
    [forgot-password] { $name } chose a new password
    [manage-passwords] { $name } changed the password
    [unlock-account] { $name } unlocked the account
    [my-notifications] { $name } changed the choice of messages
    [passcode] { $name } used a passcode
    [activate-account] { $name } activated the account
    [forgot-user-name] { $name } asked for the user name
    [sign-in] { $name } signed in
   *[other] { $name } completed the task “{ $task }”
}
mail-admin-success-body-1 = { $name } completed the task “{ $task }” on the self-service site of { $organization }.
mail-admin-success-body-2 = The history has the details. If this was not expected, ask the person, and lock the account until it is clear.

mail-admin-failure-subject = { $task ->
    [register] { $name } could not register
    [manage-profile] { $name } could not change the profile
    [forgot-password] { $name } could not choose a new password
    [manage-passwords] { $name } could not change the password
    [unlock-account] { $name } could not unlock the account
    [my-notifications] { $name } could not change the choice of messages
    [passcode] { $name } could not use a passcode
    [activate-account] { $name } could not activate the account
    [forgot-user-name] { $name } could not get the user name
    [sign-in] { $name } could not sign in
   *[other] { $name } could not complete the task “{ $task }”
}
mail-admin-failure-body-1 = { $name } began the task “{ $task }” on the self-service site of { $organization }, and it failed.
mail-admin-failure-body-2 = The history has the cause. If it happens often, somebody else may be trying: ask the person.

mail-profile-locked-subject = Too many wrong tries for your account at { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Somebody tried to prove to be you and was wrong too often. To protect your account, no more tries are accepted for one minute.
   *[other] Somebody tried to prove to be you and was wrong too often. To protect your account, no more tries are accepted for { $minutes } minutes.
}
mail-profile-locked-body-2 = Your password was not changed, and you can sign in with it as usual.
mail-profile-locked-body-3 = If this was not you, tell your help desk. Do not give codes, answers, or passwords to anyone.

mail-contact-changed-subject = The personal e-mail address of your account at { $organization } was changed
mail-contact-changed-body-1 = The personal e-mail address for codes and messages about your account was changed. This message goes to the old and to the new address.
mail-contact-changed-body-2 = If this was you, there is nothing to do.
mail-contact-changed-body-3 = If this was not you, contact your help desk now: somebody else may be able to get your codes.

mail-factor-changed-subject = { $what ->
    [questions] Your questions at { $organization } were changed
    [authenticator] An authenticator app was added to your account at { $organization }
    [authenticator-removed] The authenticator app of your account at { $organization } was removed
    [passkey] A passkey was added to your account at { $organization }
    [passkey-removed] A passkey of your account at { $organization } was removed
    [phone] A mobile number was added to your account at { $organization }
    [phone-removed] The mobile number of your account at { $organization } was removed
    [recovery-codes] New recovery codes for your account at { $organization }
    [recovery-code-used] A recovery code of your account at { $organization } was used
    [browser] A browser was remembered for your account at { $organization }
   *[other] How you prove who you are at { $organization } was changed
}
mail-factor-changed-body-1 = { $what ->
    [questions] The questions and answers that prove who you are were replaced.
    [authenticator] From now on, the codes of an authenticator app prove who you are.
    [authenticator-removed] The codes of your authenticator app no longer prove who you are.
    [passkey] From now on, one more passkey proves who you are: a fingerprint, a face, a PIN, or a security key.
    [passkey-removed] One of your passkeys no longer proves who you are.
    [phone] From now on, codes that are sent to a mobile number of yours prove who you are.
    [phone-removed] Codes that are sent to your mobile number no longer prove who you are.
    [recovery-codes] New recovery codes were made. All earlier ones no longer work.
    [recovery-code-used] One of your recovery codes was used to prove who you are. It does not work again.
    [browser] From now on, one more browser counts as a part of the proof that it is you. You find it on the page “My profile” and can have it forgotten there.
   *[other] The way in which you prove who you are was changed.
}
mail-factor-changed-body-2 = If this was you, there is nothing to do.
mail-factor-changed-body-3 = If this was not you, contact your help desk now and say that somebody else is using your account.

mail-passkey-copied-subject = A copy of your security key may be in use at { $organization }
mail-passkey-copied-body-1 = Somebody tried to prove that they are you with the passkey “{ $name }”. It was refused: what it sent looks as if there is a second copy of its key.
mail-passkey-copied-body-2 = Tell your help desk, remove this passkey from your account, and set up a new one.
mail-passkey-copied-body-3 = If this was not you, contact your help desk now: somebody may have your security key or a copy of it.

mail-bulk-change-required-subject = Choose a new password at { $organization }
mail-bulk-change-required-body-1 = An administrator has decided that you need a new password. At your next sign-in you are asked to choose one.
mail-bulk-change-required-body-2 = Sign in as usual with your current password, and choose a new one when you are asked. If you cannot sign in, contact your help desk.
mail-bulk-change-required-body-3 = Nobody at { $organization } asks you for your password. Do not give it to anyone, and do not enter it on a page that you reached through a link in a message.

mail-bulk-unregistered-subject = Your registration at { $organization } was removed
mail-bulk-unregistered-body-1 = An administrator has removed what you registered to prove who you are, such as answers, an authenticator app, or recovery codes. Your account and your password were not changed.
mail-bulk-unregistered-body-2 = Register again when you have time. Until then you cannot choose a new password or unlock your account yourself.
mail-bulk-unregistered-body-3 = If you have questions, contact your help desk. Do not give codes, answers, or passwords to anyone, even if they say that they work for { $organization }.
