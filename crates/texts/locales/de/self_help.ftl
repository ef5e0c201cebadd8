# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Zugangscode anfordern
activity-get-passcode-lead = { $minutes ->
    [one] Wir senden einen Zugangscode an { $address }. Er gilt einmal und eine Minute lang.
   *[other] Wir senden einen Zugangscode an { $address }. Er gilt einmal und { $minutes } Minuten lang.
}
activity-get-passcode-go = Zugangscode senden
activity-get-passcode-sent = Wir haben den Zugangscode an { $address } gesendet.
activity-get-passcode-no-address = Es gibt keine Adresse, an die ein Zugangscode gesendet werden kann. Es wurde nichts geändert. Wenden Sie sich an Ihren Helpdesk.

task-forgot-user-name-name = Benutzername vergessen
task-forgot-user-name-description = Lassen Sie sich Ihren Benutzernamen per E-Mail schicken.
run-done-forgot-user-name-title = Sehen Sie in Ihr Postfach
run-done-forgot-user-name-lead = Wenn Ihre Organisation diese Adresse kennt, ist Ihr Benutzername auf dem Weg dorthin. Wenn nichts kommt, prüfen Sie die Adresse oder wenden Sie sich an Ihren Helpdesk.

page-find-label-mail = Ihre dienstliche E-Mail-Adresse
page-find-hint-mail = Wir senden Ihren Benutzernamen an diese Adresse, wenn sie bekannt ist.
page-find-empty-mail = Geben Sie Ihre E-Mail-Adresse ein.

mail-own-passcode-subject = Ihr Zugangscode für { $organization }
mail-own-passcode-body-1 = Sie haben diesen Zugangscode angefordert:
mail-own-passcode-body-2 = { $minutes ->
    [one] Er gilt einmal und eine Minute lang. Wählen Sie auf der Selbsthilfe-Seite „Ich habe einen Zugangscode“ und geben Sie ihn dort ein. Geben Sie ihn niemandem.
   *[other] Er gilt einmal und { $minutes } Minuten lang. Wählen Sie auf der Selbsthilfe-Seite „Ich habe einen Zugangscode“ und geben Sie ihn dort ein. Geben Sie ihn niemandem.
}
mail-own-passcode-body-3 = Wenn Sie ihn nicht angefordert haben, wenden Sie sich jetzt an Ihren Helpdesk und sagen Sie, dass jemand anderes Ihr Konto verwendet.

mail-user-name-subject = Ihr Benutzername bei { $organization }
mail-user-name-body-1 = Ihr Benutzername ist { $name }.
mail-user-name-body-2 = Jemand hat diese Adresse auf der Selbsthilfe-Seite eingegeben, um danach zu fragen.
mail-user-name-body-3 = Wenn Sie das nicht waren, ist nichts zu tun: Der Name wurde nur an diese Adresse gesendet. Sagen Sie Ihrem Helpdesk Bescheid, wenn es wieder geschieht.
