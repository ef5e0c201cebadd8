# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Add your own mobile number
activity-register-phone-lead = It helps you when you have forgotten your password. We use it for codes and for messages about your account, and for nothing else.
activity-register-phone-known = At the moment the number that ends in { $ends } is registered. A new one takes its place.
activity-register-phone-country = Country
activity-register-phone-number = Mobile number
activity-register-phone-number-hint = As you dial it within the country, or with + and the country in front.
activity-register-phone-blank = Enter your number.
activity-register-phone-invalid = This is not a complete phone number. Check it and try again.
activity-register-phone-extension = Enter a number of your own, without an extension.
activity-register-phone-no-country = No codes are sent to numbers in this country. Enter another number.
activity-register-phone-not-taken = No message can be sent to this number. Check it, or enter another one.
activity-register-phone-code-title = Enter the code from your phone to confirm the number
activity-register-phone-other = Use another number
activity-register-phone-remove = Remove the number
activity-phone-undelivered = The message could not be delivered. Choose another number or another way.
activity-phone-nothing-came = If nothing arrives, the phone may be out of reach. Choose another number, or another way if one is offered below.

phone-number-added = This number now proves who you are at { $organization }. If this was not you, call your help desk now.
phone-number-removed = This number no longer proves who you are at { $organization }. If this was not you, call your help desk now.

page-me-personal-phone = Your own mobile number
page-me-phone-add = Add a mobile number
page-me-phone-manage = Change or remove the mobile number
page-me-phone-proves-from = It proves who you are from

event-factor-phone-delivery = A phone service reported whether a message arrived
event-factor-phone-report-refused = A report of a phone service was not believed
