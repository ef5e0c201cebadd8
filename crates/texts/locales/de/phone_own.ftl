# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Eigene Handynummer hinzufügen
activity-register-phone-lead = Sie hilft Ihnen, wenn Sie Ihr Passwort vergessen haben. Wir verwenden sie für Codes und für Nachrichten zu Ihrem Konto, sonst für nichts.
activity-register-phone-known = Zurzeit ist die Nummer mit der Endung { $ends } hinterlegt. Eine neue tritt an ihre Stelle.
activity-register-phone-country = Land
activity-register-phone-number = Handynummer
activity-register-phone-number-hint = So, wie Sie sie im Land wählen, oder mit + und der Landesvorwahl davor.
activity-register-phone-blank = Geben Sie Ihre Nummer ein.
activity-register-phone-invalid = Das ist keine vollständige Telefonnummer. Prüfen Sie sie und versuchen Sie es noch einmal.
activity-register-phone-extension = Geben Sie eine eigene Nummer ohne Durchwahl ein.
activity-register-phone-no-country = An Nummern in diesem Land werden keine Codes gesendet. Geben Sie eine andere Nummer ein.
activity-register-phone-not-taken = An diese Nummer kann keine Nachricht gesendet werden. Prüfen Sie sie, oder geben Sie eine andere ein.
activity-register-phone-code-title = Geben Sie den Code von Ihrem Telefon ein, um die Nummer zu bestätigen
activity-register-phone-other = Andere Nummer verwenden
activity-register-phone-remove = Nummer entfernen
activity-phone-undelivered = Die Nachricht konnte nicht zugestellt werden. Wählen Sie eine andere Nummer oder einen anderen Weg.
activity-phone-nothing-came = Wenn nichts ankommt, ist das Telefon vielleicht nicht erreichbar. Wählen Sie eine andere Nummer, oder einen anderen Weg, wenn unten einer angeboten wird.

phone-number-added = Mit dieser Nummer weisen Sie sich jetzt bei { $organization } aus. Wenn Sie das nicht waren, rufen Sie sofort Ihren Helpdesk an.
phone-number-removed = Mit dieser Nummer weisen Sie sich bei { $organization } nicht mehr aus. Wenn Sie das nicht waren, rufen Sie sofort Ihren Helpdesk an.

page-me-personal-phone = Eigene Handynummer
page-me-phone-add = Handynummer hinzufügen
page-me-phone-manage = Handynummer ändern oder entfernen
page-me-phone-proves-from = Sie weist Sie aus ab

event-factor-phone-delivery = Ein Telefondienst hat gemeldet, ob eine Nachricht ankam
event-factor-phone-report-refused = Einer Meldung eines Telefondienstes wurde nicht geglaubt
