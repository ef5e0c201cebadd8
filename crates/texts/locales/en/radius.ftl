# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Enter your sign-in code
activity-radius-code-lead = Use the code from the app, token or message with which you also sign in elsewhere in your organization.
activity-radius-code-label = Code
activity-radius-code-answer = Your answer
activity-radius-code-asked = The sign-in system asks: { $prompt }
activity-radius-code-more = The sign-in system needs one more code.
activity-radius-code-blank = Enter the code.
activity-radius-code-wrong = That was not accepted. Wait for the next code and begin again.
activity-radius-code-lost = The sign-in system did not answer, so we begin again. Enter a new code.
activity-radius-code-away = Codes cannot be checked at the moment, because the sign-in system does not answer. Nothing was counted against you. Try again in a few minutes, or take another way if one is offered below.
activity-methods-option-radius-code = Sign-in code
activity-methods-option-radius-code-hint = Use the code from the app, token or message with which you sign in elsewhere.

event-factor-reply-refused = A reply of a sign-in server was not believed
helpdesk-proved-radius = { $caller } gave a sign-in code that the RADIUS servers accepted.
