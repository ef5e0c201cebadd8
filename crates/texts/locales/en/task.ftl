# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Register
task-register-description = Set up how you prove who you are, so that you can help yourself later.
task-manage-profile-name = Manage my profile
task-manage-profile-description = Change your questions, your personal e-mail address, or your authenticator app.
task-forgot-password-name = Forgot my password
task-forgot-password-description = Prove who you are and choose a new password.
task-manage-passwords-name = Change my password
task-manage-passwords-description = Choose a new password when you know your current one, even if it has expired.
task-unlock-account-name = Unlock my account
task-unlock-account-description = Get back in with your current password after too many wrong tries.
task-my-notifications-name = My notifications
task-my-notifications-description = Choose which messages you get about your account.
task-passcode-name = I have a passcode
task-passcode-description = Use the passcode that your help desk gave you.
task-sign-in-name = Sign in
task-sign-in-description = See your profile and the tasks that apply to you.
# A task that an administrator made and gave no words in this language.
task-other-name = Another task
task-other-description = Your organization offers this task.
task-gone = This task is no longer offered

# Why a task cannot be used now.
task-unavailable-registered = You are already registered.
task-unavailable-unregistered = Register first.
task-unavailable-not-locked = Your account is not locked.
task-unavailable-not-disabled = Your account is not disabled.
task-unavailable-profile-not-locked = Your registration is not locked.
task-unavailable-never = Your organization does not offer this.
