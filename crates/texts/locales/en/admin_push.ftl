# Questions on phones, for administrators and operators: settings, their page, the helpdesk, the dashboard.

setting-realm-push = Questions on phones
setting-push-settings-url = Address of the provider
setting-push-settings-url-hint = https:// only, or http:// to this machine. Leave it empty where there is no provider.
setting-push-settings-method = How a request is made
setting-push-settings-method-post = POST
setting-push-settings-method-put = PUT
setting-push-settings-method-get = GET, without a body
setting-push-settings-account = Account
setting-push-settings-account-hint = What account in curly brackets stands for.
setting-push-settings-secret = Key
setting-push-settings-secret-hint = What secret in curly brackets stands for.
setting-push-settings-headers = Headers
setting-push-settings-headers-hint = One a line, a name, a colon and a value. Write secret in curly brackets where the key goes.
setting-push-settings-content = What the body is
setting-push-settings-content-hint = What is filled in is escaped for it.
setting-push-settings-content-json = JSON
setting-push-settings-content-form = Fields of a form
setting-push-settings-content-xml = XML
setting-push-settings-content-text = Plain text
setting-push-settings-body = Body
setting-push-settings-body-hint = These words in curly brackets are filled in: request, user, text, language, address, choices, expires, answer_to, account, secret, basic. The number that the page shows is never sent; choices are three numbers to pick from.
setting-push-settings-good-status = Statuses of an answer that mean success
setting-push-settings-good-status-hint = For example 200-299 or 202.
setting-push-settings-timeout-ms = Milliseconds that an answer may take
setting-push-settings-user-attribute = Attribute of the directory by which the provider knows people or their phones
setting-push-settings-user-attribute-hint = For example mail or userPrincipalName. Leave it empty for the logon name.
setting-push-settings-answer-at = Address at which the provider answers
setting-push-settings-answer-at-hint = The address of the self-service site as the provider reaches it, without a path. What answer_to in curly brackets is made of.
setting-push-settings-signing-secret = Secret with which the provider signs answers
setting-push-settings-signing-secret-hint = 16 random characters or more, the same as at the provider. An answer that is not signed with it counts for nothing.
setting-push-settings-signature-header = Header with the signature
setting-push-settings-signature-header-hint = HMAC-SHA-256 over the moment, a full stop and the body, in hexadecimal or base 64.
setting-push-settings-timestamp-header = Header with the moment of signing
setting-push-settings-timestamp-header-hint = In seconds since 1970. It may be five minutes away from the clock of this machine.
setting-push-approval-minutes = Minutes for which an answer counts
setting-push-approval-asks-per-hour = Times that one person can be asked in an hour
setting-push-approval-asks-per-hour-hint = In all tasks together. Three at most, so that nobody says yes to have peace.
setting-push-approval-digits = Digits of the number
setting-push-approval-digits-hint = Two are easy to compare. Six are what NIST asks for where the number is typed in.
setting-caller-push-approval-minutes = Minutes for which an answer counts
setting-caller-push-approval-asks-per-hour = Times that one person can be asked in an hour
setting-caller-push-approval-asks-per-hour-hint = In all tasks together. Three at most, so that nobody says yes to have peace.
setting-caller-push-approval-digits = Digits of the number
setting-caller-push-approval-digits-hint = Two are easy to compare. Six are what NIST asks for where the number is typed in.
activity-kind-push-approval = Confirmation on the phone
activity-kind-push-approval-about = Proves the person by a question on their phone: they give the number there that the page shows, or say that it is somebody else.
activity-kind-caller-push-approval = Verify by a question on the phone
activity-kind-caller-push-approval-about = Verifies the caller by a question on their phone: you read a number out, and the caller gives it there.
activity-methods-option-caller-push-approval = Confirmation on the phone
activity-methods-option-caller-push-approval-hint = The caller gives a number in the app on their phone.
helpdesk-activity-push-approval-title = Ask the caller’s phone
helpdesk-activity-push-approval-lead = A question is sent to the app on the caller’s phone.
helpdesk-activity-push-approval-lead-how = You get a number. Read it out to the caller, who enters or chooses it on the phone within { $minutes } min.
helpdesk-activity-push-approval-waiting = Waiting for the caller’s phone
helpdesk-activity-push-approval-waiting-lead = Read this number out to the caller. The caller enters or chooses it on the phone. Keep this page open: it goes on by itself.
helpdesk-activity-push-approval-waiting-none = Nothing on the phone? Have the caller open the app there, or choose another way.
helpdesk-activity-push-approval-number = The number for the caller
helpdesk-activity-push-approval-expired = Nothing came from the phone in time. Send the question again, or choose another way.
helpdesk-activity-push-approval-wrong = Another number was given on the phone. Send the question again and read the new number out slowly.
helpdesk-activity-push-approval-away = Phones cannot be asked at the moment: the provider does not answer. Choose another way; administrators see the reason in the history.
helpdesk-activity-push-approval-not-taken = The caller’s phone could not be asked: the provider does not know it, or did not take the question. Choose another way.
helpdesk-activity-push-approval-denied = Somebody said on the phone that this is not the caller. Do not help on any other way, and tell whoever looks after security.
desk-proved-push = phone
admin-task-phones = Put questions on phones
realm-push-title = Questions on phones
realm-push-lead = A provider puts a question on people’s phones, and they give the number there that the page shows. Any provider fits that takes one HTTP request a question and sends the answer to Reclave.
realm-push-answers = What the provider sends back
realm-push-answers-lead = A POST to { $path } of the self-service site with the headers above and JSON: request, the name of the question; answer, approve or deny; number, what was typed or picked.
realm-push-test = Test the provider
realm-push-test-lead = A question that nobody waits for goes to this phone, by the provider as it stands in your draft.
realm-push-test-go = Send a test
realm-push-test-good = The provider took it. Look at the phone; whatever you answer counts for nothing.
realm-test-push-user = Name of the person or the phone at the provider
config-push-none = There is no provider in your draft. Give its address and save first.
config-push-user = Say whose phone is to be asked, by the name that the provider knows.
config-push-test = This is a test of { $organization }. Whatever you answer counts for nothing.
realm-push-test-bad = The test failed ({ $detail }): { $problem ->
    [unreachable] the provider cannot be reached: check the address and the firewall
    [late] it did not answer in time
    [account] it does not know the account: check account and key
    [limited] it is asked too often, or the credit is used up
    [nonsense] what came back is not its answer: check the address
   *[failed] it did not take the question: check the body and the name
}.
attention-today-pushes = { $count ->
    [one] One question could not be put on a phone today.
   *[other] { $count } questions could not be put on phones today.
}
attention-today-denied = { $count ->
    [one] Somebody said on the phone today that it is somebody else.
   *[other] People said on the phone that it is somebody else, { $count } times today.
}
