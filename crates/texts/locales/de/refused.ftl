# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = Der Anmeldedienst hat die Anfrage nicht angenommen. Das neue Passwort wurde nicht gespeichert. Versuchen Sie es noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
reset-refused-logon-hours = Ihr Konto kann zu dieser Uhrzeit nicht verwendet werden. Das neue Passwort wurde nicht gespeichert. Versuchen Sie es während Ihrer Arbeitszeit noch einmal oder wenden Sie sich an Ihren Helpdesk.
reset-refused-workstation = Ihr Konto kann nur an bestimmten Computern verwendet werden. Das neue Passwort wurde nicht gespeichert. Versuchen Sie es an einem davon noch einmal oder wenden Sie sich an Ihren Helpdesk.
reset-refused-password-expired = Ihr jetziges Passwort ist abgelaufen. Das neue Passwort wurde nicht gespeichert. Wählen Sie auf der Startseite „Passwort vergessen“.
reset-refused-account-disabled = Ihr Konto ist ausgeschaltet. Das neue Passwort wurde nicht gespeichert. Wenden Sie sich an Ihren Helpdesk.
reset-refused-account-expired = Ihr Konto ist abgelaufen. Das neue Passwort wurde nicht gespeichert. Wenden Sie sich an Ihren Helpdesk.
reset-refused-must-change = Ihr jetziges Passwort muss zuerst geändert werden. Das neue Passwort wurde nicht gespeichert. Wählen Sie auf der Startseite „Passwort vergessen“.
reset-refused-locked-out = Ihr Konto ist nach zu vielen Fehlversuchen gesperrt. Das neue Passwort wurde nicht gespeichert. Wählen Sie auf der Startseite „Mein Konto entsperren“, oder warten Sie und versuchen Sie es später noch einmal.
reset-refused-too-short = Das neue Passwort ist kürzer, als Ihre Organisation erlaubt. Das neue Passwort wurde nicht gespeichert. Wählen Sie ein längeres.
reset-refused-not-complex = Das neue Passwort ist zu einfach oder enthält Ihren Namen. Das neue Passwort wurde nicht gespeichert. Wählen Sie eines mit mehr Arten von Zeichen, zum Beispiel Großbuchstaben, Ziffern und Sonderzeichen.
reset-refused-history = Dieses Passwort haben Sie schon einmal verwendet. Das neue Passwort wurde nicht gespeichert. Wählen Sie eines, das Sie noch nicht verwendet haben.
reset-refused-too-young = Ihr Passwort wurde erst vor Kurzem geändert, und Ihre Organisation erlaubt noch keine weitere Änderung. Das neue Passwort wurde nicht gespeichert. Versuchen Sie es später noch einmal oder wenden Sie sich an Ihren Helpdesk.
reset-refused-policy = Das neue Passwort erfüllt die Regeln Ihrer Organisation nicht. Das neue Passwort wurde nicht gespeichert. Wählen Sie ein längeres, das Ihren früheren Passwörtern nicht ähnelt.
reset-refused-not-permitted = Dieser Dienst hat nicht das Recht, Ihr Passwort zu setzen. Das neue Passwort wurde nicht gespeichert. Sie haben nichts falsch gemacht, und ein anderes Passwort hilft nicht. Sagen Sie Ihrem Helpdesk Bescheid.
reset-refused-unwilling = Der Anmeldedienst Ihrer Organisation hat die Anfrage ohne Begründung abgelehnt. Das neue Passwort wurde nicht gespeichert. Versuchen Sie es später noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
reset-refused-change-forbidden = Ihre Organisation erlaubt nicht, dass Sie dieses Passwort selbst ändern. Das neue Passwort wurde nicht gespeichert. Wenden Sie sich an Ihren Helpdesk.

# Changing a known password.
change-refused-wrong-password = Ihr jetziges Passwort ist nicht richtig. Ihr Passwort wurde nicht geändert. Geben Sie Ihr jetziges Passwort noch einmal ein.
change-refused-logon-hours = Ihr Konto kann zu dieser Uhrzeit nicht verwendet werden. Ihr Passwort wurde nicht geändert. Versuchen Sie es während Ihrer Arbeitszeit noch einmal oder wenden Sie sich an Ihren Helpdesk.
change-refused-workstation = Ihr Konto kann nur an bestimmten Computern verwendet werden. Ihr Passwort wurde nicht geändert. Versuchen Sie es an einem davon noch einmal oder wenden Sie sich an Ihren Helpdesk.
change-refused-password-expired = Ihr jetziges Passwort ist abgelaufen. Ihr Passwort wurde nicht geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
change-refused-account-disabled = Ihr Konto ist ausgeschaltet. Ihr Passwort wurde nicht geändert. Wenden Sie sich an Ihren Helpdesk.
change-refused-account-expired = Ihr Konto ist abgelaufen. Ihr Passwort wurde nicht geändert. Wenden Sie sich an Ihren Helpdesk.
change-refused-must-change = Ihr jetziges Passwort muss zuerst geändert werden. Ihr Passwort wurde nicht geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
change-refused-locked-out = Ihr Konto ist nach zu vielen Fehlversuchen gesperrt. Ihr Passwort wurde nicht geändert. Wählen Sie auf der Startseite „Mein Konto entsperren“, oder warten Sie und versuchen Sie es später noch einmal.
change-refused-too-short = Das neue Passwort ist kürzer, als Ihre Organisation erlaubt. Ihr Passwort wurde nicht geändert. Wählen Sie ein längeres.
change-refused-not-complex = Das neue Passwort ist zu einfach oder enthält Ihren Namen. Ihr Passwort wurde nicht geändert. Wählen Sie eines mit mehr Arten von Zeichen, zum Beispiel Großbuchstaben, Ziffern und Sonderzeichen.
change-refused-history = Dieses Passwort haben Sie schon einmal verwendet. Ihr Passwort wurde nicht geändert. Wählen Sie eines, das Sie noch nicht verwendet haben.
change-refused-too-young = Ihr Passwort wurde erst vor Kurzem geändert, und Ihre Organisation erlaubt noch keine weitere Änderung. Ihr Passwort wurde nicht geändert. Versuchen Sie es später noch einmal oder wenden Sie sich an Ihren Helpdesk.
change-refused-policy = Das neue Passwort erfüllt die Regeln Ihrer Organisation nicht. Ihr Passwort wurde nicht geändert. Wählen Sie ein längeres, das Ihren früheren Passwörtern nicht ähnelt.
change-refused-not-permitted = Ihr Passwort kann hier nicht geändert werden. Es ist dasselbe wie vorher. Sie haben nichts falsch gemacht, und ein anderes Passwort hilft nicht. Sagen Sie Ihrem Helpdesk Bescheid.
change-refused-unwilling = Der Anmeldedienst Ihrer Organisation hat die Anfrage ohne Begründung abgelehnt. Ihr Passwort wurde nicht geändert. Versuchen Sie es später noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
change-refused-change-forbidden = Ihre Organisation erlaubt nicht, dass Sie dieses Passwort selbst ändern. Ihr Passwort wurde nicht geändert. Wenden Sie sich an Ihren Helpdesk.

# Unlocking the account.
unlock-refused-wrong-password = Der Anmeldedienst hat die Anfrage nicht angenommen. Es wurde nichts geändert. Versuchen Sie es noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
unlock-refused-logon-hours = Ihr Konto kann zu dieser Uhrzeit nicht verwendet werden. Es wurde nichts geändert. Versuchen Sie es während Ihrer Arbeitszeit noch einmal oder wenden Sie sich an Ihren Helpdesk.
unlock-refused-workstation = Ihr Konto kann nur an bestimmten Computern verwendet werden. Es wurde nichts geändert. Versuchen Sie es an einem davon noch einmal oder wenden Sie sich an Ihren Helpdesk.
unlock-refused-password-expired = Ihr jetziges Passwort ist abgelaufen. Es wurde nichts geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
unlock-refused-account-disabled = Ihr Konto ist ausgeschaltet. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-account-expired = Ihr Konto ist abgelaufen. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-must-change = Ihr jetziges Passwort muss zuerst geändert werden. Es wurde nichts geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
unlock-refused-locked-out = Ihr Konto ist weiterhin gesperrt, und Ihre Organisation lässt nicht zu, dass es hier entsperrt wird. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-too-short = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-not-complex = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-history = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-too-young = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-policy = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
unlock-refused-not-permitted = Dieser Dienst hat nicht das Recht, Ihr Konto zu entsperren. Es wurde nichts geändert. Sie haben nichts falsch gemacht. Sagen Sie Ihrem Helpdesk Bescheid.
unlock-refused-unwilling = Der Anmeldedienst Ihrer Organisation hat die Anfrage ohne Begründung abgelehnt. Es wurde nichts geändert. Versuchen Sie es später noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
unlock-refused-change-forbidden = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.

# Turning the account on.
enable-refused-wrong-password = Der Anmeldedienst hat die Anfrage nicht angenommen. Es wurde nichts geändert. Versuchen Sie es noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
enable-refused-logon-hours = Ihr Konto kann zu dieser Uhrzeit nicht verwendet werden. Es wurde nichts geändert. Versuchen Sie es während Ihrer Arbeitszeit noch einmal oder wenden Sie sich an Ihren Helpdesk.
enable-refused-workstation = Ihr Konto kann nur an bestimmten Computern verwendet werden. Es wurde nichts geändert. Versuchen Sie es an einem davon noch einmal oder wenden Sie sich an Ihren Helpdesk.
enable-refused-password-expired = Ihr jetziges Passwort ist abgelaufen. Es wurde nichts geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
enable-refused-account-disabled = Ihr Konto ist ausgeschaltet. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
enable-refused-account-expired = Ihr Konto ist abgelaufen. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
enable-refused-must-change = Ihr jetziges Passwort muss zuerst geändert werden. Es wurde nichts geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
enable-refused-locked-out = Ihr Konto ist nach zu vielen Fehlversuchen gesperrt. Es wurde nichts geändert. Wählen Sie auf der Startseite „Mein Konto entsperren“, oder warten Sie und versuchen Sie es später noch einmal.
enable-refused-too-short = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
enable-refused-not-complex = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
enable-refused-history = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
enable-refused-too-young = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
enable-refused-policy = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
enable-refused-not-permitted = Dieser Dienst hat in Ihrer Organisation nicht das Recht dazu. Es wurde nichts geändert. Sie haben nichts falsch gemacht. Sagen Sie Ihrem Helpdesk Bescheid.
enable-refused-unwilling = Der Anmeldedienst Ihrer Organisation hat die Anfrage ohne Begründung abgelehnt. Es wurde nichts geändert. Versuchen Sie es später noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
enable-refused-change-forbidden = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = Der Anmeldedienst hat die Anfrage nicht angenommen. Es wurde nichts geändert. Versuchen Sie es noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
require-change-refused-logon-hours = Ihr Konto kann zu dieser Uhrzeit nicht verwendet werden. Es wurde nichts geändert. Versuchen Sie es während Ihrer Arbeitszeit noch einmal oder wenden Sie sich an Ihren Helpdesk.
require-change-refused-workstation = Ihr Konto kann nur an bestimmten Computern verwendet werden. Es wurde nichts geändert. Versuchen Sie es an einem davon noch einmal oder wenden Sie sich an Ihren Helpdesk.
require-change-refused-password-expired = Ihr jetziges Passwort ist abgelaufen. Es wurde nichts geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
require-change-refused-account-disabled = Ihr Konto ist ausgeschaltet. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
require-change-refused-account-expired = Ihr Konto ist abgelaufen. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
require-change-refused-must-change = Ihr jetziges Passwort muss zuerst geändert werden. Es wurde nichts geändert. Wählen Sie auf der Startseite „Passwort vergessen“.
require-change-refused-locked-out = Ihr Konto ist nach zu vielen Fehlversuchen gesperrt. Es wurde nichts geändert. Wählen Sie auf der Startseite „Mein Konto entsperren“, oder warten Sie und versuchen Sie es später noch einmal.
require-change-refused-too-short = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
require-change-refused-not-complex = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
require-change-refused-history = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
require-change-refused-too-young = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
require-change-refused-policy = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.
require-change-refused-not-permitted = Dieser Dienst hat in Ihrer Organisation nicht das Recht dazu. Es wurde nichts geändert. Sie haben nichts falsch gemacht. Sagen Sie Ihrem Helpdesk Bescheid.
require-change-refused-unwilling = Der Anmeldedienst Ihrer Organisation hat die Anfrage ohne Begründung abgelehnt. Es wurde nichts geändert. Versuchen Sie es später noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
require-change-refused-change-forbidden = Die Passwortregeln Ihrer Organisation lassen das nicht zu. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.

# Signing in.
sign-in-refused-wrong-password = Der Benutzername oder das Passwort ist nicht richtig. Sie sind nicht angemeldet. Prüfen Sie beides und versuchen Sie es noch einmal.
sign-in-refused-logon-hours = Ihr Konto kann zu dieser Uhrzeit nicht verwendet werden. Sie sind nicht angemeldet. Versuchen Sie es während Ihrer Arbeitszeit noch einmal oder wenden Sie sich an Ihren Helpdesk.
sign-in-refused-workstation = Ihr Konto kann nur an bestimmten Computern verwendet werden. Sie sind nicht angemeldet. Versuchen Sie es an einem davon noch einmal oder wenden Sie sich an Ihren Helpdesk.
sign-in-refused-password-expired = Ihr Passwort ist abgelaufen. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
sign-in-refused-account-disabled = Ihr Konto ist ausgeschaltet. Sie sind nicht angemeldet. Wenden Sie sich an Ihren Helpdesk.
sign-in-refused-account-expired = Ihr Konto ist abgelaufen. Sie sind nicht angemeldet. Wenden Sie sich an Ihren Helpdesk.
sign-in-refused-must-change = Ihr Passwort muss geändert werden. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
sign-in-refused-locked-out = Ihr Konto ist nach zu vielen Fehlversuchen gesperrt. Sie sind nicht angemeldet. Wählen Sie auf der Startseite „Mein Konto entsperren“, oder warten Sie und versuchen Sie es später noch einmal.
sign-in-refused-too-short = Ihr Passwort erfüllt die Regeln Ihrer Organisation nicht mehr. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
sign-in-refused-not-complex = Ihr Passwort erfüllt die Regeln Ihrer Organisation nicht mehr. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
sign-in-refused-history = Ihr Passwort erfüllt die Regeln Ihrer Organisation nicht mehr. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
sign-in-refused-too-young = Ihr Passwort erfüllt die Regeln Ihrer Organisation nicht mehr. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
sign-in-refused-policy = Ihr Passwort erfüllt die Regeln Ihrer Organisation nicht mehr. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
sign-in-refused-not-permitted = Mit Ihrem Konto ist hier keine Anmeldung erlaubt. Sie sind nicht angemeldet. Wenden Sie sich an Ihren Helpdesk.
sign-in-refused-unwilling = Der Anmeldedienst Ihrer Organisation hat Sie ohne Begründung abgelehnt. Sie sind nicht angemeldet. Versuchen Sie es später noch einmal und wenden Sie sich an Ihren Helpdesk, wenn es wieder geschieht.
sign-in-refused-change-forbidden = Ihr Passwort erfüllt die Regeln Ihrer Organisation nicht mehr. Sie sind nicht angemeldet. Wählen Sie zuerst ein neues Passwort.
