# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Reset your password without the network
endpoint-account-ask = Your user name
endpoint-finished = The password that was set earlier for { $account } works on this computer now.
endpoint-working = Checking …
endpoint-cancelled = Nothing was changed.

endpoint-refused-name = That is not a user name. Check it and try again.
endpoint-refused-excluded = The password of this account is not reset here. Ask your help desk.
endpoint-refused-not-yours = You can only reset the password of your own account here.
endpoint-refused-unknown = This computer does not know the account { $account }. It only knows people who have signed in here before.

endpoint-trouble-not-enrolled = This computer has not been set up for this. Ask your help desk.
endpoint-trouble-revoked = This computer may no longer do this. Ask your help desk.
endpoint-trouble-memory = This computer cannot read what it keeps for this. Ask your help desk to look at “reclave-offline status”.
endpoint-trouble-busy = Too many people are doing this right now. Wait a moment and try again.
endpoint-trouble-no-helper = The reset service of this computer is not running. Ask your help desk.

endpoint-code-title = Get a response code
endpoint-code-scan = Scan the picture with your phone. Set a new password for { $account } on the page that opens. It then shows you a response code.
endpoint-code-help = No scanner? Type ? to see the code as text. If your phone cannot read the picture, type { $swap } to swap dark and light.
endpoint-code-type = On a phone or another computer, open { $site } and enter the characters below. Set a new password for { $account } there. The page then shows you a response code.
endpoint-code-type-anywhere = On a phone or another computer, open your password site, choose “My computer is offline” and enter the characters below. Set a new password for { $account } there. The page then shows you a response code.
endpoint-code-until = { $minutes ->
    [one] You have one minute for this.
   *[other] You have { $minutes } minutes for this.
}
endpoint-code-anew = This code can no longer be used. Here is a new one.
endpoint-code-enough = That were too many tries. Begin again when you are ready.

endpoint-response-ask = Response code
endpoint-response-again = Response code (just press Enter for the same one)
endpoint-response-empty = Enter the response code that the page shows: 20 letters and digits.

endpoint-password-title = Your new password
endpoint-password-same = Type the new password exactly as you set it on the page.
endpoint-password-any = Choose a new password for this computer. When you are connected again, you have to change it once more.
endpoint-password-rules = Your password has to meet these rules:
endpoint-password-unmet = This password does not meet these rules:
endpoint-password-ask = New password
endpoint-password-repeat = New password again
endpoint-password-differs = The two passwords are not the same. Type both again.
endpoint-password-unusable = This cannot be a password. Type it again.

endpoint-failed-length = The response code has { $expected } characters, you typed { $found }.
endpoint-failed-character = “{ $character }” in group { $group } is in no response code. Check this group.
endpoint-failed-groups = { $count ->
    [one] Group { $groups } of the response code is mistyped. Check it.
   *[other] Groups { $groups } of the response code are mistyped. Check them.
}
endpoint-failed-version = This response code is newer than this computer understands. Ask your help desk.
endpoint-failed-mismatch = Response code and password do not fit together. Type exactly the password that you set on the page, and check that the page shows your account and the code of this computer.
endpoint-failed-earlier = This response code belongs to an earlier code of this computer. Use the one that is shown now.
endpoint-failed-used = This response code has been used. Get a new one.
endpoint-failed-expired = This has taken too long, the code is no longer valid.
endpoint-failed-clock = The clock of this computer seems to be wrong: it says { $now }. Set it, or ask your help desk.
endpoint-failed-too-long = This password is too long.
endpoint-failed-left = { $left ->
    [one] You have one more try with this code.
   *[other] You have { $left } more tries with this code.
}

endpoint-store-busy = The place where this computer keeps passwords is in use right now. Nothing was changed. Try again in a moment.
endpoint-store-changed = The password of this account was changed in the meantime, so it was left as it is.
endpoint-store-unusable = This computer cannot change its stored password, so nothing was changed. Tell your help desk: { $detail }
endpoint-store-later = Your response code was accepted, but the password cannot be stored right now. Try again in a moment; it will be finished then.

endpoint-done-title = Done
endpoint-done-same = The new password of { $account } works on this computer now.
endpoint-done-any = The new password of { $account } works on this computer now. Change it once more as soon as you are connected again.

endpoint-report-differs = The password of { $account } on this computer is not the one that your organization has. When you are connected, sign in with the one of your organization, or set a new one on the password site.

endpoint-screen-keys = Enter: go on    Esc: cancel
