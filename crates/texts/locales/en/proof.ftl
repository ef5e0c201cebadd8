# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Enter your password
activity-password-lead = Use the password that you sign in with today. An expired password works here too.
activity-password-label = Current password
activity-password-wrong = The user name or the password is not right. Check both and try again.

activity-questions-title = Answer your questions
activity-questions-lead = { $count ->
    [one] Answer as you did when you registered. Capital letters and spaces do not matter.
   *[other] Answer all { $count } questions as you did when you registered. Capital letters and spaces do not matter.
}
activity-questions-wrong = What you answered is not right. Check it and try again.
activity-questions-wrong-one = This answer is not right.
activity-questions-too-few = You have registered fewer questions than are needed here. Choose another way to prove who you are, or contact your help desk.
activity-questions-next = Check answers
activity-questions-pick = Question { $number }
activity-questions-answer = Answer { $number }
activity-questions-picked-twice = You chose this question twice. Choose a different one.

activity-mail-code-title = Enter the code from your e-mail
activity-mail-code-lead-corporate = { $minutes ->
    [one] We sent a code to your work e-mail address. It works for one minute.
   *[other] We sent a code to your work e-mail address. It works for { $minutes } minutes.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] We sent a code to your personal e-mail address. It works for one minute.
   *[other] We sent a code to your personal e-mail address. It works for { $minutes } minutes.
}
activity-mail-code-label = Code
activity-mail-code-wrong = The code is not right. Check the newest message and try again.
activity-mail-code-expired = This code no longer works. Ask for a new one.
activity-mail-code-resend = Send a new code
activity-mail-code-resent = A new code is on its way. Earlier codes no longer work.
activity-mail-code-held-up = Our e-mails cannot be delivered at present, so your code has not arrived so far. We keep trying.
activity-mail-code-held-up-other = Our e-mails cannot be delivered at present, so your code has not arrived so far. We keep trying; you can also take another way below.
activity-mail-code-wait = { $seconds ->
    [one] You can ask for a new code in one second.
   *[other] You can ask for a new code in { $seconds } seconds.
}

activity-totp-title = Enter the code from your authenticator app
activity-totp-lead = Open the app on your phone and enter the six digits that it shows for your account.
activity-totp-label = Code
activity-totp-wrong = The code is not right. Wait for the next one and try again.

activity-recovery-code-title = Enter a recovery code
activity-recovery-code-lead = Use one of the recovery codes that you kept when you registered. Each works once.
activity-recovery-code-label = Recovery code
activity-recovery-code-wrong = The recovery code is not right, or it has been used. Check it or take another one.

activity-passcode-title = Enter your passcode
activity-passcode-lead = Your help desk gives you a passcode. It works once, and only for a short time.
activity-passcode-label = Passcode
activity-passcode-wrong = The passcode is not right, or it no longer works. Check it, or ask your help desk for a new one.

activity-not-registered-title = Not set up yet
activity-not-registered = You have not registered what is needed here. Choose another way to prove who you are, or contact your help desk.

activity-methods-title = Prove who you are
activity-methods-lead = Choose the way that is easiest for you now.
activity-methods-lead-second = Your first proof is accepted. Now add a second one.
activity-methods-needed = { $number ->
    [one] One more proof is needed.
   *[other] { $number } proofs are needed.
}
activity-methods-option-mail-code = Code by work e-mail
activity-methods-option-mail-code-hint = We send a code to the e-mail address that your organization gave you.
activity-methods-option-mail-code-personal = Code by personal e-mail
activity-methods-option-mail-code-personal-hint = We send a code to the personal address that you registered.
activity-methods-option-questions = Questions
activity-methods-option-questions-hint = Answer the questions that you chose when you registered.
activity-methods-option-totp = Authenticator app
activity-methods-option-totp-hint = Enter the six digits that the app on your phone shows.
activity-methods-option-recovery-code = Recovery code
activity-methods-option-recovery-code-hint = Use one of the codes that you kept for emergencies.
activity-methods-option-password = Current password
activity-methods-option-password-hint = Enter the password that you sign in with today.
activity-methods-option-passcode = Passcode
activity-methods-option-passcode-hint = Enter the passcode that your help desk gave you.
