# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Has not registered anything yet. Begin with “Register”; after that, “Forgot my password” works for Ana.
demo-people-tom = Has registered questions and a personal e-mail address. The answer to every question is “{ $answer }”. Works at the helpdesk, too: sign in there with the code of the authenticator app, which the demo shows on its page of codes.
demo-people-mei = Has registered an authenticator app. Add this key to an app of yours to play Mei: { $secret } Is an administrator, too: the demo shows the code of the authenticator app on its page of codes.
demo-sign-in-good = The password is right. { $name } is signed in.
demo-sign-in-must-change = The password is right, but it must be changed before anything else. Choose “Change my password” on the start page.
demo-sign-in-wrong = The user name or the password is not right. Check both and try again.
demo-site-self-service = Self-service
demo-site-helpdesk = Helpdesk
demo-site-administration = Administration
demo-codes = Codes of the authenticator apps
demo-codes-lead = What the authenticator apps of the people to play show now. A code works once; wait for the next one to use another.
demo-codes-left = { $seconds ->
    [one] Shown for one more second
   *[other] Shown for { $seconds } more seconds
}
demo-codes-again = Look again
