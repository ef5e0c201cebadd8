# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Code auf Ihr Telefon
activity-phone-lead = Wählen Sie die Nummer und ob Sie eine SMS oder einen Anruf möchten.
activity-phone-lead-one = Wir können einen Code an die Nummer mit der Endung { $ends } senden.
activity-phone-where = Nummer
activity-phone-number = Nummer mit der Endung { $ends }
activity-phone-call-only = Diese Nummer kann nur angerufen werden.
activity-phone-choose = Wählen Sie eine Nummer.
activity-phone-sms = SMS senden
activity-phone-call = Anrufen lassen
activity-phone-sms-again = Noch eine SMS senden
activity-phone-call-again = Noch einmal anrufen lassen
activity-phone-other = Neu wählen
activity-phone-code-title = Geben Sie den Code von Ihrem Telefon ein
activity-phone-code-label = Code
activity-phone-sent = Eine SMS mit einem Code ist unterwegs an die Nummer mit der Endung { $ends }. Der Code gilt einige Minuten.
activity-phone-called = Wir rufen die Nummer mit der Endung { $ends } an und lesen einen Code vor. Der Code gilt einige Minuten.
activity-phone-blank = Geben Sie den Code ein.
activity-phone-wrong = Der Code stimmt nicht. Sehen Sie in der neuesten Nachricht nach und versuchen Sie es noch einmal.
activity-phone-expired = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
activity-phone-wait = Ein Code ist unterwegs. Warten Sie einen Moment, bevor Sie noch einen anfordern.
activity-phone-no-more = Für diese Aufgabe können keine weiteren Codes gesendet werden. Verwenden Sie den neuesten, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-phone-away = Gerade kann kein Code gesendet werden. Es zählt nicht als Fehlversuch. Versuchen Sie es in einigen Minuten noch einmal, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-methods-option-phone-code = Code per Telefon
activity-methods-option-phone-code-hint = Wir senden einen Code an eine Telefonnummer, die bei Ihrer Organisation hinterlegt ist, per SMS oder per Anruf.

phone-sms = { $code } ist Ihr Code für { $organization }. Geben Sie ihn nie weiter.
phone-call = Hier ist { $organization }. Ihr Code lautet { $code }. Geben Sie ihn nie weiter.
phone-passcode = { $code } ist Ihr Zugangscode für { $organization }. Er gilt einmal. Geben Sie ihn nie weiter.
phone-password = Ihr neues Passwort für { $organization }. Wählen Sie bald ein eigenes und löschen Sie diese Nachricht: { $code }

event-factor-gateway-failed = Ein Telefondienst konnte keinen Code senden
event-factor-phone-code-sent = Ein Code wurde an ein Telefon gesendet
helpdesk-proved-phone = { $caller } hat den Code genannt, der an das Telefon gesendet wurde.
