# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Get a code on your phone
activity-phone-lead = Choose the number, and whether you want a text message or a call.
activity-phone-lead-one = We can send a code to the number that ends in { $ends }.
activity-phone-where = Number
activity-phone-number = Number that ends in { $ends }
activity-phone-call-only = This number can only be called.
activity-phone-choose = Choose a number.
activity-phone-sms = Send a text message
activity-phone-call = Call me
activity-phone-sms-again = Send another text message
activity-phone-call-again = Call me again
activity-phone-other = Choose again
activity-phone-code-title = Enter the code from your phone
activity-phone-code-label = Code
activity-phone-sent = A text message with a code is on its way to the number that ends in { $ends }. The code works for a few minutes.
activity-phone-called = We are calling the number that ends in { $ends } to read out a code. The code works for a few minutes.
activity-phone-blank = Enter the code.
activity-phone-wrong = The code is not right. Check the newest message and try again.
activity-phone-expired = This code no longer works. Ask for a new one.
activity-phone-wait = A code is on its way. Wait a moment before you ask for another one.
activity-phone-no-more = No more codes can be sent for this task. Use the newest one, or take another way if one is offered below.
activity-phone-away = No code can be sent at the moment. Nothing was counted against you. Try again in a few minutes, or take another way if one is offered below.
activity-methods-option-phone-code = Code by phone
activity-methods-option-phone-code-hint = We send a code to a phone number that your organization has on record, by text message or by a call.

phone-sms = { $code } is your code for { $organization }. Never pass it on.
phone-call = This is { $organization }. Your code is { $code }. Never pass it on.
phone-passcode = { $code } is your passcode for { $organization }. It works once. Never pass it on.
phone-password = Your new password for { $organization }. Choose one of your own soon and delete this message: { $code }

event-factor-gateway-failed = A phone gateway could not send a code
event-factor-phone-code-sent = A code was sent to a phone
helpdesk-proved-phone = { $caller } gave the code that was sent to their phone.
