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
