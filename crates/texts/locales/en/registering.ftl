# Choosing among the ways to register.

activity-methods-register-title = Choose what to set up
activity-methods-register-lead = Choose what you want to use when you forget your password.
activity-methods-register-needed = { $number ->
    [one] One of these is still needed.
   *[other] { $number } of these are still needed.
}
activity-methods-points = One way may not be enough. We ask for another one until your proofs are strong enough together.
activity-methods-option-register-questions = Questions
activity-methods-option-register-questions-hint = Answers that only you know.
activity-methods-option-register-contact = Personal e-mail address
activity-methods-option-register-contact-hint = We send codes there when you cannot read your work e-mail.
activity-methods-option-register-authenticator = Authenticator app
activity-methods-option-register-authenticator-hint = An app on your phone shows codes, even without a network connection.
activity-methods-option-register-passkey = Passkey
activity-methods-option-register-passkey-hint = Your fingerprint, face, or PIN on a phone or computer, or a security key.
activity-methods-option-register-recovery-codes = Recovery codes
activity-methods-option-register-recovery-codes-hint = Codes that you print or write down for emergencies.
activity-methods-option-register-phone = Mobile number
activity-methods-option-register-phone-hint = We send codes there, by text message or by a call.
activity-methods-option-remember-browser = This browser
activity-methods-option-remember-browser-hint = Next time, it counts as a part of the proof that it is you.
activity-methods-option-confirm-contact = Work e-mail address
activity-methods-option-confirm-contact-hint = Confirm that you read the address that your organization gave you.

activity-confirm-contact-title = Confirm your work e-mail address
activity-confirm-contact-lead = { $minutes ->
    [one] We sent a code to { $address }. It can be used for one minute. Enter it here, so that codes reach you there when you forget your password.
   *[other] We sent a code to { $address }. It can be used for { $minutes } minutes. Enter it here, so that codes reach you there when you forget your password.
}
activity-confirm-contact-none = Your organization has no e-mail address of yours on record. Ask your help desk.

activity-register-totp-list-title = Your authenticator apps
activity-register-totp-list-lead = Remove an app when you no longer have its phone.
activity-register-totp-name = Name of the app
activity-register-totp-name-hint = For example, the phone that it is on. You can leave it empty.
activity-register-totp-which-needed = Choose one of your apps.
activity-register-totp-added = The app is set up.
activity-register-totp-renamed = The app has its new name.
activity-register-totp-removed = The app is removed. Its codes no longer work here.
activity-register-totp-last = This is your only app. Set up another one before you remove it.
activity-register-totp-another = Set up another app
activity-register-totp-back = Back to my apps
activity-register-totp-full = { $limit ->
    [one] You can have one app. Remove it to set up another one.
   *[other] You can have { $limit } apps. Remove one to set up another one.
}
page-me-app-used = Last used
