# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Your remembered browser
activity-known-browser-unknown = This browser is not remembered, or not any more. Choose another way if one is offered below, or contact your help desk.
activity-methods-option-known-browser = This browser
activity-methods-option-known-browser-hint = If you had it remembered here earlier.
activity-remember-browser-title = Remember this browser?
activity-remember-browser-lead = Then this browser counts as a part of the proof the next time you need help with your password. You are still asked for the rest.
activity-remember-browser-days = { $days ->
    [one] This lasts for one day at most, and ends earlier when your password is reset.
   *[other] This lasts for { $days } days at most, and ends earlier when your password is reset.
}
activity-remember-browser-label = Remember this browser
activity-remember-browser-hint = Only on a device that nobody uses but you. You can undo it at any time on the page “My profile”.

page-me-browsers = Remembered browsers
page-me-browsers-lead = Each of them counts as a part of the proof that it is you. Forget those that you do not know or no longer use.
page-me-browser-unnamed = Browser
page-me-browser-since = Remembered
page-me-browser-used = Last used
page-me-browser-never-used = Not used yet
page-me-browser-until = Until
page-me-browser-forget = Forget
page-me-browsers-forget-all = Forget all

event-browser-remembered = A browser was remembered
event-browser-used = A remembered browser was used as proof
event-browser-ended = A browser is no longer remembered
helpdesk-proved-known-browser = { $caller } used a browser that is remembered.
