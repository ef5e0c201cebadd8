# Phone codes for administrators and operators: settings, pages, the helpdesk.

setting-realm-phone = Phone codes
setting-phone-settings-gateways = Phone gateways, best first
setting-phone-settings-gateways-hint = The next one is asked when an earlier one cannot.
setting-phone-settings-attributes = Attributes of the directory that hold phone numbers
setting-phone-settings-attributes-hint = One a line, in the order in which they are offered. Let only trusted people change them.
setting-phone-settings-country = Calling code of numbers that name no country
setting-phone-settings-country-hint = For example 49. Leave it empty to leave such numbers out.
setting-phone-settings-digits = Digits of a code
setting-phone-settings-minutes = Minutes that a code can be used
setting-phone-settings-resends = Times that a code may be sent again in one task
setting-phone-settings-wait-seconds = Seconds to wait before a code is sent again
setting-phone-settings-per-number = Codes to one number
setting-phone-settings-per-hour = Codes in an hour, for everybody together
setting-phone-settings-per-hour-hint = A bound on the cost. Names that are nobody’s count as well.
setting-phone-settings-per-day = Codes in a day, for everybody together
setting-phone-settings-text = Text of the message
setting-phone-settings-text-hint = By language. Write the word code in curly brackets where the code goes. Leave it empty for Reclave’s own words.
setting-phone-settings-extension-by = How an extension behind a switchboard is reached
setting-phone-settings-extension-by-tones = A machine answers: dial it as tones
setting-phone-settings-extension-by-operator = A person answers: ask for it
setting-phone-settings-extension-pause = Pause between number and extension
setting-phone-settings-extension-pause-hint = Commas, each one second.
setting-phone-settings-down-seconds = Seconds for which a gateway that could not is asked last
setting-phone-entry-id = Short stable name
setting-phone-entry-kind = What it speaks
setting-phone-entry-kind-telesign = TeleSign
setting-phone-entry-kind-twilio = Twilio
setting-phone-entry-kind-http = Another one, described here
setting-phone-entry-sms = It sends text messages
setting-phone-entry-call = It calls
setting-phone-entry-url = Address
setting-phone-entry-url-hint = https:// only, or http:// to this machine. For TeleSign and Twilio, leave it empty.
setting-phone-entry-account = Account
setting-phone-entry-account-hint = TeleSign’s customer ID, Twilio’s account SID, or what account in curly brackets stands for.
setting-phone-entry-login = SID of an API key
setting-phone-entry-login-hint = Leave it empty to use the account’s own token.
setting-phone-entry-secret = Key
setting-phone-entry-secret-hint = TeleSign’s API key, Twilio’s token or key secret, or what secret in curly brackets stands for.
setting-phone-entry-sender = Who sends and calls
setting-phone-entry-sender-hint = A number, a name, or Twilio’s messaging service.
setting-phone-entry-service = SID of a Verify service
setting-phone-entry-service-hint = Twilio then makes and checks the codes, and says its own words. Leave it empty for Reclave’s codes.
setting-phone-entry-own-code = TeleSign makes and checks the codes
setting-phone-entry-basic = Send the key itself in place of a signature
setting-phone-entry-method = How a request is made
setting-phone-entry-method-post = POST
setting-phone-entry-method-put = PUT
setting-phone-entry-method-get = GET, without a body
setting-phone-entry-headers = Headers
setting-phone-entry-headers-hint = One a line, a name, a colon and a value. Write secret in curly brackets where the key goes.
setting-phone-entry-content = What the body is
setting-phone-entry-content-hint = What is filled in is escaped for it.
setting-phone-entry-content-json = JSON
setting-phone-entry-content-form = Fields of a form
setting-phone-entry-content-xml = XML
setting-phone-entry-content-text = Plain text
setting-phone-entry-body = Body
setting-phone-entry-body-hint = These words in curly brackets are filled in: number, digits (without the plus), extension, text, code, way, language, sender, account, secret, basic.
setting-phone-entry-good-status = Statuses of an answer that mean success
setting-phone-entry-good-status-hint = For example 200-299 or 202.
setting-phone-entry-good-text = What must stand in a good answer
setting-phone-entry-bad-text = What must not stand in a good answer
setting-phone-entry-timeout-ms = Milliseconds that an answer may take
setting-phone-code-ways = How a code may go out
setting-phone-code-ways-both = By text message or by a call, as the person likes
setting-phone-code-ways-sms = By text message
setting-phone-code-ways-call = By a call
setting-caller-phone-code-ways = How a code may go out
setting-caller-phone-code-ways-both = By text message or by a call, as the operator likes
setting-caller-phone-code-ways-sms = By text message
setting-caller-phone-code-ways-call = By a call
activity-kind-phone-code = Code by phone
activity-kind-phone-code-about = Proves the person by a code sent to a phone number in the directory, by text message or by a call.
activity-kind-caller-phone-code = Verify by a code by phone
activity-kind-caller-phone-code-about = Verifies the caller by a code sent to a phone number in the directory, which the caller reads out.
activity-methods-option-caller-phone-code = Code by phone
activity-methods-option-caller-phone-code-hint = A code goes to a phone number on record, and the caller reads it out.
helpdesk-activity-phone-title = Send the caller a code
helpdesk-activity-phone-lead = Choose the number on record, and whether a text message or a call goes there. Never send it to a number that the caller names.
helpdesk-activity-phone-lead-one = A code can go to the number on record that ends in { $ends }. Never send it to a number that the caller names.
helpdesk-activity-phone-call = Call the number
helpdesk-activity-phone-call-again = Call the number again
helpdesk-activity-phone-code-title = Enter the code that the caller reads out
helpdesk-activity-phone-wrong = The code is not right. Ask the caller to look at the newest message.
helpdesk-activity-phone-away = No code can be sent at the moment: no phone gateway can. Nothing was counted. Choose another way; the history says why.
helpdesk-caller-phone-code-missing = There is no phone number of { $caller } on record. Choose another way.
desk-proved-phone = code by phone
realm-phone-title = Phone codes
realm-phone-lead = Gateways that send codes by text message and by call. They are asked in this order.
realm-phone-gateways = Phone gateways
realm-phone-add = Add a phone gateway
realm-phone-gateway = Phone gateway { $name }
realm-phone-gateway-column = Gateway
realm-phone-ways = Sends
realm-phone-ways-both = Text messages and calls
realm-phone-ways-sms = Text messages
realm-phone-ways-call = Calls
realm-phone-ways-none = Nothing
realm-phone-none = There is no phone gateway yet
realm-phone-none-lead = Add one, and the steps “Code by phone” can be used in tasks.
realm-phone-test-title = Test this gateway
realm-phone-test-lead = A code that is good for nothing goes to this number, through the gateway as it stands in your draft. It may cost money.
realm-phone-test-go = Send a test
realm-phone-test-good = The gateway took it. Look at the phone.
realm-test-phone-number = Number
realm-test-phone-way = How
realm-test-phone-way-sms = Text message
realm-test-phone-way-call = Call
config-phone-way = This gateway is not used for that. Switch it on first.
config-phone-number = This is no phone number. Begin it with + and the country, or set a calling code.
realm-phone-test-bad = The test failed ({ $detail }): { $problem ->
    [unreachable] the gateway cannot be reached: check the address and the firewall
    [late] it did not answer in time
    [account] it does not know the account: check account and key
    [number] it does not take this number, or not in this way
    [limited] it is asked too often, or the credit is used up
    [nonsense] what came back is not its answer: check the address
   *[failed] it says that it could not
}.
attention-today-gateways = { $count ->
    [one] One try of a phone gateway failed today.
   *[other] { $count } tries of phone gateways failed today.
}

setting-phone-settings-scope = Whose phones are used
setting-phone-settings-scope-hint = Without an entry, everybody’s. Whoever is left out meets the same pages and gets no message.
setting-assign-passcode-delivery-sms = In a text message to a number in the directory
setting-assign-passcode-delivery-sms-hint = The operator does not see it.
setting-helpdesk-reset-password-delivery-sms = In a text message to a number in the directory
setting-helpdesk-reset-password-delivery-sms-hint = To the first one that takes text messages.
helpdesk-assign-passcode-sms = In a text message to the number that ends in { $ends }
helpdesk-reset-password-sms-lead = It is sent in a text message to the number that ends in { $ends }. You do not see it.
helpdesk-reset-password-unsent = The new password could not be sent to the phone of { $caller }. Nobody knows this password. Assign a passcode now.
helpdesk-sent-to-phone = It was sent to the number that ends in { $ends }.
helpdesk-phone-away = No text message could be sent to this number. Nothing was changed. Try again in a few minutes, or choose another way.
