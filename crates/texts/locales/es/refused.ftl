# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = The sign-in service did not accept the request. The new password was not saved. Try again, and contact your help desk if it happens again.
reset-refused-logon-hours = Your account cannot be used at this time of day. The new password was not saved. Try again during your working hours, or contact your help desk.
reset-refused-workstation = Your account can only be used on certain computers. The new password was not saved. Try again on one of them, or contact your help desk.
reset-refused-password-expired = Your current password has expired. The new password was not saved. Choose “Forgot my password” on the start page.
reset-refused-account-disabled = Your account is turned off. The new password was not saved. Contact your help desk.
reset-refused-account-expired = Your account has expired. The new password was not saved. Contact your help desk.
reset-refused-must-change = Your current password must be changed first. The new password was not saved. Choose “Forgot my password” on the start page.
reset-refused-locked-out = Your account is locked after too many wrong tries. The new password was not saved. Choose “Unlock my account” on the start page, or wait and try again later.
reset-refused-too-short = The new password is shorter than your organization allows. The new password was not saved. Choose a longer one.
reset-refused-not-complex = The new password is too simple, or it contains your name. The new password was not saved. Choose one with more kinds of characters, such as capital letters, digits, and symbols.
reset-refused-history = You have used this password before. The new password was not saved. Choose one that you have not used yet.
reset-refused-too-young = Your password was changed only a short while ago, and your organization does not allow another change yet. The new password was not saved. Try again later, or contact your help desk.
reset-refused-policy = The new password does not meet your organization’s rules. The new password was not saved. Choose a longer one that is unlike your earlier passwords.
reset-refused-not-permitted = This service does not have the right to set your password. The new password was not saved. It is nothing that you did wrong, and another password does not help. Tell your help desk.
reset-refused-unwilling = Your organization’s sign-in service refused the request without a reason. The new password was not saved. Try again later, and contact your help desk if it happens again.
reset-refused-change-forbidden = Your organization does not let you change this password yourself. The new password was not saved. Contact your help desk.

# Changing a known password.
change-refused-wrong-password = Your current password is not right. Your password was not changed. Enter your current password again.
change-refused-logon-hours = Your account cannot be used at this time of day. Your password was not changed. Try again during your working hours, or contact your help desk.
change-refused-workstation = Your account can only be used on certain computers. Your password was not changed. Try again on one of them, or contact your help desk.
change-refused-password-expired = Your current password has expired. Your password was not changed. Choose “Forgot my password” on the start page.
change-refused-account-disabled = Your account is turned off. Your password was not changed. Contact your help desk.
change-refused-account-expired = Your account has expired. Your password was not changed. Contact your help desk.
change-refused-must-change = Your current password must be changed first. Your password was not changed. Choose “Forgot my password” on the start page.
change-refused-locked-out = Your account is locked after too many wrong tries. Your password was not changed. Choose “Unlock my account” on the start page, or wait and try again later.
change-refused-too-short = The new password is shorter than your organization allows. Your password was not changed. Choose a longer one.
change-refused-not-complex = The new password is too simple, or it contains your name. Your password was not changed. Choose one with more kinds of characters, such as capital letters, digits, and symbols.
change-refused-history = You have used this password before. Your password was not changed. Choose one that you have not used yet.
change-refused-too-young = Your password was changed only a short while ago, and your organization does not allow another change yet. Your password was not changed. Try again later, or contact your help desk.
change-refused-policy = The new password does not meet your organization’s rules. Your password was not changed. Choose a longer one that is unlike your earlier passwords.
change-refused-not-permitted = Your password cannot be changed here. Your password was not changed. It is nothing that you did wrong, and another password does not help. Tell your help desk.
change-refused-unwilling = Your organization’s sign-in service refused the request without a reason. Your password was not changed. Try again later, and contact your help desk if it happens again.
change-refused-change-forbidden = Your organization does not let you change this password yourself. Your password was not changed. Contact your help desk.

# Unlocking the account.
unlock-refused-wrong-password = The sign-in service did not accept the request. Nothing was changed. Try again, and contact your help desk if it happens again.
unlock-refused-logon-hours = Your account cannot be used at this time of day. Nothing was changed. Try again during your working hours, or contact your help desk.
unlock-refused-workstation = Your account can only be used on certain computers. Nothing was changed. Try again on one of them, or contact your help desk.
unlock-refused-password-expired = Your current password has expired. Nothing was changed. Choose “Forgot my password” on the start page.
unlock-refused-account-disabled = Your account is turned off. Nothing was changed. Contact your help desk.
unlock-refused-account-expired = Your account has expired. Nothing was changed. Contact your help desk.
unlock-refused-must-change = Your current password must be changed first. Nothing was changed. Choose “Forgot my password” on the start page.
unlock-refused-locked-out = Your account is still locked, and your organization does not let it be unlocked here. Nothing was changed. Contact your help desk.
unlock-refused-too-short = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
unlock-refused-not-complex = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
unlock-refused-history = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
unlock-refused-too-young = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
unlock-refused-policy = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
unlock-refused-not-permitted = This service does not have the right to unlock your account. Nothing was changed. It is nothing that you did wrong. Tell your help desk.
unlock-refused-unwilling = Your organization’s sign-in service refused the request without a reason. Nothing was changed. Try again later, and contact your help desk if it happens again.
unlock-refused-change-forbidden = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.

# Turning the account on.
enable-refused-wrong-password = The sign-in service did not accept the request. Nothing was changed. Try again, and contact your help desk if it happens again.
enable-refused-logon-hours = Your account cannot be used at this time of day. Nothing was changed. Try again during your working hours, or contact your help desk.
enable-refused-workstation = Your account can only be used on certain computers. Nothing was changed. Try again on one of them, or contact your help desk.
enable-refused-password-expired = Your current password has expired. Nothing was changed. Choose “Forgot my password” on the start page.
enable-refused-account-disabled = Your account is turned off. Nothing was changed. Contact your help desk.
enable-refused-account-expired = Your account has expired. Nothing was changed. Contact your help desk.
enable-refused-must-change = Your current password must be changed first. Nothing was changed. Choose “Forgot my password” on the start page.
enable-refused-locked-out = Your account is locked after too many wrong tries. Nothing was changed. Choose “Unlock my account” on the start page, or wait and try again later.
enable-refused-too-short = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
enable-refused-not-complex = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
enable-refused-history = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
enable-refused-too-young = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
enable-refused-policy = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
enable-refused-not-permitted = This service does not have the right to do that in your organization. Nothing was changed. It is nothing that you did wrong. Tell your help desk.
enable-refused-unwilling = Your organization’s sign-in service refused the request without a reason. Nothing was changed. Try again later, and contact your help desk if it happens again.
enable-refused-change-forbidden = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = The sign-in service did not accept the request. Nothing was changed. Try again, and contact your help desk if it happens again.
require-change-refused-logon-hours = Your account cannot be used at this time of day. Nothing was changed. Try again during your working hours, or contact your help desk.
require-change-refused-workstation = Your account can only be used on certain computers. Nothing was changed. Try again on one of them, or contact your help desk.
require-change-refused-password-expired = Your current password has expired. Nothing was changed. Choose “Forgot my password” on the start page.
require-change-refused-account-disabled = Your account is turned off. Nothing was changed. Contact your help desk.
require-change-refused-account-expired = Your account has expired. Nothing was changed. Contact your help desk.
require-change-refused-must-change = Your current password must be changed first. Nothing was changed. Choose “Forgot my password” on the start page.
require-change-refused-locked-out = Your account is locked after too many wrong tries. Nothing was changed. Choose “Unlock my account” on the start page, or wait and try again later.
require-change-refused-too-short = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
require-change-refused-not-complex = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
require-change-refused-history = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
require-change-refused-too-young = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
require-change-refused-policy = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.
require-change-refused-not-permitted = This service does not have the right to do that in your organization. Nothing was changed. It is nothing that you did wrong. Tell your help desk.
require-change-refused-unwilling = Your organization’s sign-in service refused the request without a reason. Nothing was changed. Try again later, and contact your help desk if it happens again.
require-change-refused-change-forbidden = Your organization’s password rules do not allow this. Nothing was changed. Contact your help desk.

# Signing in.
sign-in-refused-wrong-password = The user name or the password is not right. You are not signed in. Check both and try again.
sign-in-refused-logon-hours = Your account cannot be used at this time of day. You are not signed in. Try again during your working hours, or contact your help desk.
sign-in-refused-workstation = Your account can only be used on certain computers. You are not signed in. Try again on one of them, or contact your help desk.
sign-in-refused-password-expired = Your password has expired. You are not signed in. Choose a new password first.
sign-in-refused-account-disabled = Your account is turned off. You are not signed in. Contact your help desk.
sign-in-refused-account-expired = Your account has expired. You are not signed in. Contact your help desk.
sign-in-refused-must-change = Your password must be changed first. You are not signed in. Choose a new password first.
sign-in-refused-locked-out = Your account is locked after too many wrong tries. You are not signed in. Choose “Unlock my account” on the start page, or wait and try again later.
sign-in-refused-too-short = Your password no longer meets your organization’s rules. You are not signed in. Choose a new password first.
sign-in-refused-not-complex = Your password no longer meets your organization’s rules. You are not signed in. Choose a new password first.
sign-in-refused-history = Your password no longer meets your organization’s rules. You are not signed in. Choose a new password first.
sign-in-refused-too-young = Your password no longer meets your organization’s rules. You are not signed in. Choose a new password first.
sign-in-refused-policy = Your password no longer meets your organization’s rules. You are not signed in. Choose a new password first.
sign-in-refused-not-permitted = Your account may not sign in here. You are not signed in. Contact your help desk.
sign-in-refused-unwilling = Your organization’s sign-in service refused without a reason. You are not signed in. Try again later, and contact your help desk if it happens again.
sign-in-refused-change-forbidden = Your password no longer meets your organization’s rules. You are not signed in. Choose a new password first.
