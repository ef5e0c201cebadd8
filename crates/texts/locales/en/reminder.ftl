# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Set up how you get back into your account at { $organization }
mail-reminder-invitation-body-1 = When you forget your password or your account is locked, you can help yourself at any hour. For that, set up once how you prove who you are. It takes about two minutes.
mail-reminder-invitation-body-2 = Begin here: { $link }
mail-reminder-invitation-body-3 = The site asks for your password once. Nobody at { $organization } ever asks for it by e-mail or on the phone.

mail-reminder-register-subject = You have not yet set up how you get back into your account at { $organization }
mail-reminder-register-body-1 = Until you do, only the help desk can help you when you forget your password. It takes about two minutes.
mail-reminder-register-body-2 = Begin here: { $link }

mail-reminder-update-subject = Your registration at { $organization } needs an update
mail-reminder-update-body-1 = What you set up to prove who you are is no longer all that { $organization } asks for. Bring it up to date, so that you can still help yourself when you forget your password.
mail-reminder-update-body-2 = Begin here: { $link }

mail-reminder-password-subject = { $days ->
    [one] Your password at { $organization } expires within a day
   *[other] Your password at { $organization } expires within { $days } days
}
mail-reminder-password-body-1 = Choose a new one in time, and you go on working without interruption.
mail-reminder-password-body-2 = Change it here: { $link }
mail-reminder-password-body-3 = If you have changed it since, there is nothing to do.

mail-reminder-account-subject = { $days ->
    [one] Your account at { $organization } expires within a day
   *[other] Your account at { $organization } expires within { $days } days
}
mail-reminder-account-body-1 = After that, you can no longer sign in.
mail-reminder-account-body-2 = If you still need the account, tell your manager or the help desk in time.
