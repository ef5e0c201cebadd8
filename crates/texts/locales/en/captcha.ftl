# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Check against robots
captcha-typed = Type the characters in the picture
captcha-hint = Or listen: you will hear groups of beeps. Count the beeps in each group and type the numbers, for example 3142.
captcha-picture = Picture with the characters to type. If you cannot see it, use the sound.
captcha-sound = Groups of beeps to count
captcha-again = Show another picture
captcha-busy = One moment: your browser is doing a short check.
captcha-done = Done.
captcha-lost = The automatic check did not work. If you see no picture below, load this page again.
captcha-needs-scripts = This check needs JavaScript. Switch it on in your browser, or use another browser.
captcha-google = This page is protected by Google reCAPTCHA. Your browser exchanges data with Google for it.
captcha-needed = A short check is needed before you can go on.
captcha-blank = Answer the check first.
captcha-old = The check was open for too long. Here is a new one.
captcha-wrong = That was not right. Here is a new check.
captcha-away = The check cannot be done at the moment. Try again in a few minutes.
captcha-instead = Use the picture or the sound this time.

activity-captcha-title = A short check
activity-captcha-lead-work = Your browser does this by itself. Just continue.
activity-captcha-lead-picture = This keeps automated programs out.
activity-captcha-lead-recaptcha = This keeps automated programs out.
