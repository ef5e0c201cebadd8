# Registering what later proves who you are.

activity-register-title = Register
activity-register-lead = Set up how you prove who you are. It takes about three minutes.
activity-register-choose = Choose a question from the list.

activity-register-questions-title = Choose your questions
activity-register-questions-lead = Choose answers that you will remember and that nobody can find out about you.
activity-register-question-select = Question { $number }
activity-register-own-question = Your own question { $number }
activity-register-helpdesk-hint = Our help desk asks this on the phone and can read the answer.
activity-register-own-question-hint = { $count ->
    [one] Ask something that only you can answer, with at least one character.
   *[other] Ask something that only you can answer, with at least { $count } characters.
}
activity-register-answer = Answer { $number }
activity-register-answer-again = Answer { $number } again
activity-register-answer-short = { $count ->
    [one] The answer is empty. Enter at least one character.
   *[other] The answer is too short. Enter at least { $count } characters.
}
activity-register-answer-same = You have given this answer to another question. Choose a different answer.
activity-register-answer-in-question = The answer is part of the question. Choose a different answer.
activity-register-answer-mismatch = The two answers are not the same. Enter the answer again.
activity-register-question-short = { $count ->
    [one] The question is empty. Enter at least one character.
   *[other] The question is too short. Enter at least { $count } characters.
}
activity-register-question-twice = You have chosen this question before. Choose a different one.

activity-register-contact-title = Add a personal e-mail address
activity-register-contact-lead = It helps you when you cannot read your work e-mail. We use it for codes and for messages about your account, and for nothing else.
activity-register-contact-code-title = Confirm your address
activity-register-contact-code-lead = We sent a code to { $address }. Enter it here to confirm that the address is yours.
activity-register-personal-mail = Personal e-mail address
activity-register-personal-mail-hint = For example, your private address. Do not use your work address.
activity-register-personal-mail-code = Code from the e-mail
activity-register-mail-invalid = This is not a complete e-mail address. Check it and try again.

activity-register-totp-title = Set up an authenticator app
activity-register-totp-lead = The app shows a new code every 30 seconds. It works without a network connection.
activity-register-totp-scan = Scan this picture with the app, or enter the key by hand
activity-register-totp-code = Code that the app shows

activity-register-recovery-codes-title = Recovery codes
activity-register-recovery-codes-lead = Recovery codes help when you have neither your phone nor your e-mail. Each works once. New codes replace all earlier ones.
activity-register-recovery-codes-shown = Your recovery codes
activity-register-recovery-codes-keep = I have printed these codes or written them down
activity-register-recovery-codes-must-keep = Keep the codes in a safe place, then check the box. They are not shown again.
