# Passkeys, wie man sie sieht: einrichten, sich ausweisen, was der Browser sagt.

activity-passkey-title = Verwenden Sie Ihren Passkey
activity-passkey-lead = Ein Passkey ist Ihr Fingerabdruck, Ihr Gesicht oder Ihre PIN auf einem Telefon oder Computer, oder ein Sicherheitsschlüssel. Ihr Gerät fragt Sie danach.
activity-passkey-label = Passkey
activity-passkey-use = Meinen Passkey verwenden
activity-passkey-nothing = Ihr Browser hat keinen Passkey übergeben. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
activity-passkey-wrong = Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
activity-passkey-not-verified = Ihr Gerät hat nicht geprüft, ob Sie es sind. Richten Sie darauf einen Fingerabdruck, ein Gesicht oder eine PIN ein und versuchen Sie es noch einmal.
activity-passkey-copied = Dieser Passkey wurde nicht angenommen: Vielleicht gibt es eine Kopie Ihres Sicherheitsschlüssels. Wählen Sie einen anderen Weg und sagen Sie Ihrem Helpdesk Bescheid.
activity-methods-option-passkey = Passkey
activity-methods-option-passkey-hint = Ihr Fingerabdruck, Ihr Gesicht oder Ihre PIN auf einem Telefon oder Computer, oder ein Sicherheitsschlüssel.

activity-register-passkey-title = Richten Sie einen Passkey ein
activity-register-passkey-lead = Ein Passkey ist Ihr Fingerabdruck, Ihr Gesicht oder Ihre PIN auf einem Telefon oder Computer, oder ein Sicherheitsschlüssel. Das geht schnell, und niemand kann Sie dazu verleiten, ihn preiszugeben.
activity-register-passkey-name = Name des Passkeys
activity-register-passkey-name-hint = Zum Beispiel das Gerät, auf dem er ist. Das Feld kann leer bleiben.
activity-register-passkey-add = Passkey einrichten
activity-register-passkey-back = Zurück zu meinen Passkeys
activity-register-passkey-known = Dieser Passkey ist schon eingerichtet, oder Sie haben bereits so viele, wie Sie haben können.
activity-register-passkey-not-this-device = Ihre Organisation nimmt keine Passkeys auf Geräten dieser Art an. Verwenden Sie ein anderes.
activity-register-passkey-added = Der Passkey ist eingerichtet.
activity-register-passkey-renamed = Der Passkey hat seinen neuen Namen.
activity-register-passkey-removed = Der Passkey ist entfernt. Entfernen Sie ihn auch von Ihrem Gerät.
activity-register-passkey-last = Das ist Ihr einziger Passkey. Richten Sie einen anderen ein, bevor Sie ihn entfernen.
activity-register-passkey-list-title = Ihre Passkeys
activity-register-passkey-list-lead = Entfernen Sie einen Passkey, wenn Sie sein Gerät nicht mehr haben.
activity-register-passkey-which = Ihre Passkeys
activity-register-passkey-which-needed = Wählen Sie einen Ihrer Passkeys.
activity-register-passkey-new-name = Neuer Name
activity-register-passkey-name-needed = Geben Sie den neuen Namen ein.
activity-register-passkey-another = Weiteren Passkey einrichten
activity-register-passkey-full = { $limit ->
    [one] Sie können einen Passkey haben. Entfernen Sie ihn, um einen anderen einzurichten.
   *[other] Sie können { $limit } Passkeys haben. Entfernen Sie einen, um einen anderen einzurichten.
}
activity-register-passkey-rename = Umbenennen
activity-register-passkey-remove = Entfernen

page-passkey-waiting = Folgen Sie dem, was Ihr Gerät zeigt.
page-passkey-nothing = Es kam kein Passkey. Vielleicht haben Sie abgebrochen, es hat zu lange gedauert, oder auf diesem Gerät ist keiner. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
page-passkey-unsupported = Dieser Browser oder dieses Gerät kann keine Passkeys verwenden. Wählen Sie einen anderen Weg oder nehmen Sie ein anderes Gerät.
page-passkey-known = Auf diesem Gerät ist schon ein Passkey für Sie.
page-passkey-failed = Der Passkey konnte auf dieser Seite nicht verwendet werden. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
page-passkey-without = Passkeys brauchen JavaScript, und in Ihrem Browser ist es ausgeschaltet. Schalten Sie es ein oder wählen Sie einen anderen Weg.
page-me-passkeys = Passkeys
page-me-passkeys-none = Keine
page-me-passkey-since = Eingerichtet
page-me-passkey-used = Zuletzt verwendet
page-me-passkey-never-used = Noch nicht verwendet
page-me-passkeys-manage = Passkeys hinzufügen, umbenennen oder entfernen

event-passkey-registered = Ein Passkey wurde eingerichtet
event-passkey-removed = Ein Passkey wurde entfernt
event-passkey-refused = Ein Passkey wurde abgelehnt
