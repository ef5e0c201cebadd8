# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Use your passkey
activity-passkey-lead = A passkey is your fingerprint, face, or PIN on a phone or computer, or a security key. Your device asks you for it.
activity-passkey-label = Passkey
activity-passkey-use = Use my passkey
activity-passkey-nothing = Your browser did not hand over a passkey. Try again, or choose another way.
activity-passkey-wrong = This passkey was not accepted. Try again, or choose another way.
activity-passkey-not-verified = Your device did not check that it is you. Set up a fingerprint, a face, or a PIN on it, and try again.
activity-passkey-copied = This passkey was not accepted: there may be a copy of your security key. Choose another way, and tell your help desk.
activity-methods-option-passkey = Passkey
activity-methods-option-passkey-hint = Your fingerprint, face, or PIN on a phone or computer, or a security key.

activity-register-passkey-title = Set up a passkey
activity-register-passkey-lead = A passkey is your fingerprint, face, or PIN on a phone or computer, or a security key. It is quick, and nobody can trick you into giving it away.
activity-register-passkey-name = Name of the passkey
activity-register-passkey-name-hint = For example, the device that it is on. You can leave it empty.
activity-register-passkey-add = Set up a passkey
activity-register-passkey-back = Back to my passkeys
activity-register-passkey-known = This passkey is set up already, or you have as many as you may have.
activity-register-passkey-not-this-device = Your organization does not accept passkeys on this kind of device. Use another one.
activity-register-passkey-added = The passkey is set up.
activity-register-passkey-renamed = The passkey has its new name.
activity-register-passkey-removed = The passkey is removed. Remove it from your device, too.
activity-register-passkey-last = This is your only passkey. Set up another one before you remove it.
activity-register-passkey-list-title = Your passkeys
activity-register-passkey-list-lead = Remove a passkey when you no longer have its device.
activity-register-passkey-which = Your passkeys
activity-register-passkey-which-needed = Choose one of your passkeys.
activity-register-passkey-new-name = New name
activity-register-passkey-name-needed = Enter the new name.
activity-register-passkey-another = Set up another passkey
activity-register-passkey-full = { $limit ->
    [one] You can have one passkey. Remove it to set up another one.
   *[other] You can have { $limit } passkeys. Remove one to set up another one.
}
activity-register-passkey-rename = Rename
activity-register-passkey-remove = Remove

page-passkey-waiting = Follow what your device shows.
page-passkey-nothing = No passkey came. You may have stopped, taken too long, or have none on this device. Try again, or choose another way.
page-passkey-unsupported = This browser or device cannot use passkeys. Choose another way, or use another device.
page-passkey-known = This device has a passkey for you already.
page-passkey-failed = The passkey could not be used on this page. Try again, or choose another way.
page-passkey-without = Passkeys need JavaScript, and your browser has switched it off. Switch it on, or choose another way.
page-me-passkeys = Passkeys
page-me-passkeys-none = None
page-me-passkey-since = Set up
page-me-passkey-used = Last used
page-me-passkey-never-used = Not used yet
page-me-passkeys-manage = Add, rename, or remove passkeys

event-passkey-registered = A passkey was set up
event-passkey-removed = A passkey was removed
event-passkey-refused = A passkey was refused
