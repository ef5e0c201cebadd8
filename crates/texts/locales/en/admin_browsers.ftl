# Browsers that are remembered, for administrators: settings of the steps, and somebody's browsers.

setting-remember-browser-ask = Ask the person
setting-remember-browser-ask-hint = Otherwise every browser is remembered that gets here.
setting-remember-browser-days = Days for which a browser is remembered
setting-remember-browser-limit = Browsers that a person can have remembered
setting-remember-browser-limit-hint = The oldest is forgotten when there is one more.
activity-kind-known-browser = Remembered browser
activity-kind-known-browser-about = Proves, weakly, that the person sits at a browser which they had remembered. Asks nothing, and is never enough alone.
activity-kind-remember-browser = Remember the browser
activity-kind-remember-browser-about = Offers to remember the browser, or does it without asking. Put it behind the step that the task is for: a reset ends what was remembered before.

admin-browsers-title = Remembered browsers
admin-browsers-name = Browser
admin-browsers-added = Remembered
admin-browsers-last-used = Last used
admin-browsers-never-used = Never
admin-browsers-expires = Until
admin-do-forget-browsers = Forget browsers
admin-do-forget-browsers-title = Forget the browsers of { $name }?
admin-do-forget-browsers-lead = No browser counts as a proof any more until it is remembered anew. Nothing else changes.
admin-do-forget-browsers-done = The browsers were forgotten.

activity-kind-forget-browsers = Forget the caller’s browsers
activity-kind-forget-browsers-about = Forgets every browser that the caller had remembered, so that none counts as a part of the proof until it is remembered anew.
task-helpdesk-forget-browsers-name = Forget the browsers
task-helpdesk-forget-browsers-description = When a computer was lost, or somebody else used it.
run-done-helpdesk-forget-browsers-title = The browsers are forgotten
run-done-helpdesk-forget-browsers-lead = None of them counts as a part of the proof any more.
helpdesk-forget-browsers-title = Forget the browsers
helpdesk-forget-browsers-lead = { $count ->
    [one] { $caller } has one remembered browser. When you forget it, it no longer counts as a part of the proof.
   *[other] { $caller } has { $count } remembered browsers. When you forget them, none counts as a part of the proof any more.
}
helpdesk-forget-browsers-go = Forget the browsers
helpdesk-forget-browsers-none = { $caller } has no remembered browsers. Nothing was changed.
desk-card-browsers = Remembered browsers
desk-card-browsers-count = { $count ->
    [one] One counts as a part of the proof
   *[other] { $count } count as a part of the proof
}
