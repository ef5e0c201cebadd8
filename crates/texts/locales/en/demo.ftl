# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Has not registered anything yet. Begin with “Register”; after that, “Forgot my password” works for Ana.
demo-people-tom = Has registered questions and a personal e-mail address. The answer to every question is “{ $answer }”.
demo-people-mei = Has registered an authenticator app. Add this key to an app of yours to play Mei: { $secret }
demo-sign-in-good = The password is right. { $name } is signed in.
demo-sign-in-must-change = The password is right, but it must be changed before anything else. Choose “Change my password” on the start page.
demo-sign-in-wrong = The user name or the password is not right. Check both and try again.
