# Signing in at a provider outside (OpenID Connect), for everybody.

activity-external-sign-in-title = Sign in with { $provider }
activity-external-sign-in-lead = You go to { $provider } to sign in, and come back here afterwards. What you type there is not seen here.
activity-external-sign-in-go = Continue with { $provider }
activity-external-sign-in-denied = The sign-in with { $provider } was stopped or refused. Try again, or take another way if one is offered below.
activity-external-sign-in-not-signed-in = { $provider } did not sign you in. Try again and do what it asks for there, or take another way if one is offered below.
activity-external-sign-in-failed = The answer of { $provider } could not be used. Nothing was counted against you. Try again, or take another way if one is offered below.
activity-external-sign-in-away = { $provider } does not answer at the moment. Nothing was counted against you. Try again in a few minutes, or take another way if one is offered below.
activity-external-sign-in-stale = That sign-in took too long, or belongs to an earlier try. Begin again.
activity-external-sign-in-other = The account with which you signed in with { $provider } does not fit the name that was given here. Sign out there, then try again with your own account.
activity-methods-option-external-sign-in = Sign in elsewhere
activity-methods-option-external-sign-in-hint = Use an account with which you also sign in elsewhere in your organization.

page-elsewhere-title = Now sign in elsewhere
page-elsewhere-lead = You are being taken to { $host }. If nothing happens, use the button.
page-elsewhere-go = Go there now
page-error-back-title = This sign-in does not belong here
page-error-back-detail = It was begun in another browser, or is long over. Go back to the page where you began, and try again there. Nothing was changed.
