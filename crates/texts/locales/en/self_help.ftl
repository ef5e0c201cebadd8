# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Get a passcode
activity-get-passcode-lead = { $minutes ->
    [one] We send a passcode to { $address }. It works once, for one minute.
   *[other] We send a passcode to { $address }. It works once, for { $minutes } minutes.
}
activity-get-passcode-go = Send me a passcode
activity-get-passcode-sent = We sent the passcode to { $address }.
activity-get-passcode-no-address = There is no address to which a passcode can be sent. Nothing was changed. Contact your help desk.

task-forgot-user-name-name = Forgot my user name
task-forgot-user-name-description = Get your user name by e-mail.
run-done-forgot-user-name-title = Look into your mailbox
run-done-forgot-user-name-lead = If your organization knows this address, your user name is on its way to it. If nothing comes, check the address or contact your help desk.

page-find-label-mail = Your e-mail address at work
page-find-hint-mail = We send your user name to this address, if it is known.
page-find-empty-mail = Enter your e-mail address.

mail-own-passcode-subject = Your passcode for { $organization }
mail-own-passcode-body-1 = You asked for this passcode:
mail-own-passcode-body-2 = { $minutes ->
    [one] It works once, for one minute. Choose “I have a passcode” on the self-service site and enter it there. Do not give it to anyone.
   *[other] It works once, for { $minutes } minutes. Choose “I have a passcode” on the self-service site and enter it there. Do not give it to anyone.
}
mail-own-passcode-body-3 = If you did not ask for it, contact your help desk now and say that somebody else is using your account.

mail-user-name-subject = Your user name at { $organization }
mail-user-name-body-1 = Your user name is { $name }.
mail-user-name-body-2 = Somebody entered this address on the self-service site to ask for it.
mail-user-name-body-3 = If this was not you, there is nothing to do: the name was sent to this address only. Tell your help desk if it happens again.
