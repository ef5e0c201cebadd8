# Who are you: the page before every task.

find-title = Who are you?
find-lead = Enter the name that you use to sign in at work.
find-ask-login = User name
find-ask-upn = User name or e-mail address
find-ask-attribute = Your identifier
find-domain = Domain
find-error-empty = Enter your user name.
find-error-too-long = This name is too long. Check it and try again.
find-error-characters = This name has characters that no user name has. Check it and try again.
