# Buttons, errors that any page can show, and the strength meter.

action-continue = Continue
action-stop-here = Stop here
action-stop = Stop, change nothing
action-other-way = Choose another way
action-resend = Send a new code
action-save-password = Save new password
action-unlock = Unlock my account
action-back-home = Back to the start page
action-skip = Skip this step
action-save-answers = Save my answers
action-send-code = Send a code
action-other-address = Use a different address

error-directory-unavailable = Your organization’s sign-in service cannot be reached right now. Nothing was changed. Try again in a few minutes.
error-condition-unknown = Something that your organization’s rules ask about cannot be told right now. Nothing was changed. Try again in a few minutes, or ask your help desk.
error-store-unavailable = This service cannot save anything right now. Until it can, it changes nothing. Try again in a few minutes.
error-busy = Many people are using this service right now. Nothing was changed. Try again in a few seconds.
error-too-many = { $seconds ->
    [one] Too many tries. Nothing was changed. Try again in one second.
   *[other] Too many tries. Nothing was changed. Try again in { $seconds } seconds.
}
error-not-found = There is nothing at this address. Go back to the start page.
error-bug = Something went wrong on our side. If you contact your help desk, give this reference: { $reference }
error-input-too-long = This text is too long. Shorten it and try again.
error-input-control-characters = This text has characters that cannot be used here. Type it instead of pasting it.
error-input-unknown-field = This page is out of date. Reload it and try again. Nothing was changed.

strength-caption = Strength
strength-0 = Very weak: guessed at once
strength-1 = Weak: guessed quickly
strength-2 = Fair: a few more characters help
strength-3 = Good
strength-4 = Very good
