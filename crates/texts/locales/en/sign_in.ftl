# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = You have proved who you are, but you have no task on this site. Ask an administrator to give you one.
staff-sign-in-administration = Sign in to administration
staff-sign-in-helpdesk = Sign in to the help desk
staff-sign-in-lead = With your own account and a second proof.
staff-setup-title = First set-up
staff-setup-lead = Nobody administers this realm yet. Type the set-up code that the program printed when it started.
staff-setup-label = Set-up code
staff-setup-hint = It works once, within an hour. Restart the program for a new one.
staff-setup-wrong = This code is not right, was used before or is too old. Restart the program for a new one.
staff-setup-begin = Begin
staff-prove-again = Prove that it is you once more: this changes a lot at once.
staff-prove-again-title = Is it you?
staff-prove-again-label = Code of your authenticator app
staff-prove-again-button = Confirm
