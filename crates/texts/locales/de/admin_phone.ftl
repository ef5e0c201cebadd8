# Phone codes for administrators and operators: settings, pages, the helpdesk.

setting-realm-phone = Codes per Telefon
setting-phone-settings-gateways = Telefondienste, der beste zuerst
setting-phone-settings-gateways-hint = Der nächste wird gefragt, wenn ein früherer nicht kann.
setting-phone-settings-attributes = Attribute des Verzeichnisses mit Telefonnummern
setting-phone-settings-attributes-hint = Eines je Zeile, in der Reihenfolge, in der sie angeboten werden. Nur vertrauenswürdige Personen sollten sie ändern dürfen.
setting-phone-settings-country = Landesvorwahl für Nummern ohne Land
setting-phone-settings-country-hint = Zum Beispiel 49. Leer lassen, um solche Nummern auszulassen.
setting-phone-settings-digits = Ziffern eines Codes
setting-phone-settings-minutes = Minuten, in denen ein Code gilt
setting-phone-settings-resends = Wie oft ein Code in einer Aufgabe noch einmal gesendet werden darf
setting-phone-settings-wait-seconds = Sekunden, bis ein Code noch einmal gesendet wird
setting-phone-settings-per-number = Codes an eine Nummer
setting-phone-settings-per-hour = Codes in einer Stunde, für alle zusammen
setting-phone-settings-per-hour-hint = Eine Grenze für die Kosten. Namen, die niemandem gehören, zählen mit.
setting-phone-settings-per-day = Codes an einem Tag, für alle zusammen
setting-phone-settings-text = Text der Nachricht
setting-phone-settings-text-hint = Je Sprache. Schreiben Sie an die Stelle des Codes das Wort code in geschweiften Klammern. Leer lassen für die Worte von Reclave.
setting-phone-settings-extension-by = Wie eine Durchwahl hinter einer Telefonanlage erreicht wird
setting-phone-settings-extension-by-tones = Eine Anlage antwortet: als Töne wählen
setting-phone-settings-extension-by-operator = Ein Mensch antwortet: danach fragen
setting-phone-settings-extension-pause = Pause zwischen Nummer und Durchwahl
setting-phone-settings-extension-pause-hint = Kommas, jedes eine Sekunde.
setting-phone-settings-down-seconds = Sekunden, in denen ein Dienst, der nicht konnte, als letzter gefragt wird
setting-phone-entry-id = Kurzer fester Name
setting-phone-entry-kind = Was er spricht
setting-phone-entry-kind-telesign = TeleSign
setting-phone-entry-kind-twilio = Twilio
setting-phone-entry-kind-http = Ein anderer, hier beschrieben
setting-phone-entry-sms = Er sendet SMS
setting-phone-entry-call = Er ruft an
setting-phone-entry-url = Adresse
setting-phone-entry-url-hint = Nur https://, oder http:// zu diesem Rechner. Bei TeleSign und Twilio leer lassen.
setting-phone-entry-account = Konto
setting-phone-entry-account-hint = Die Kundennummer bei TeleSign, die Konto-SID bei Twilio, oder wofür account in geschweiften Klammern steht.
setting-phone-entry-login = SID eines API-Schlüssels
setting-phone-entry-login-hint = Leer lassen für das Token des Kontos.
setting-phone-entry-secret = Schlüssel
setting-phone-entry-secret-hint = Der API-Schlüssel von TeleSign, das Token oder Schlüsselgeheimnis von Twilio, oder wofür secret in geschweiften Klammern steht.
setting-phone-entry-sender = Wer sendet und anruft
setting-phone-entry-sender-hint = Eine Nummer, ein Name oder ein Messaging Service von Twilio.
setting-phone-entry-service = SID eines Verify-Dienstes
setting-phone-entry-service-hint = Twilio macht und prüft dann die Codes und sagt seine eigenen Worte. Leer lassen für Codes von Reclave.
setting-phone-entry-own-code = TeleSign macht und prüft die Codes
setting-phone-entry-basic = Den Schlüssel selbst statt einer Signatur senden
setting-phone-entry-method = Wie eine Anfrage gestellt wird
setting-phone-entry-method-post = POST
setting-phone-entry-method-put = PUT
setting-phone-entry-method-get = GET, ohne Inhalt
setting-phone-entry-headers = Kopfzeilen
setting-phone-entry-headers-hint = Eine je Zeile: Name, Doppelpunkt und Wert. Schreiben Sie an die Stelle des Schlüssels secret in geschweiften Klammern.
setting-phone-entry-content = Was der Inhalt ist
setting-phone-entry-content-hint = Was eingesetzt wird, wird dafür geschützt.
setting-phone-entry-content-json = JSON
setting-phone-entry-content-form = Felder eines Formulars
setting-phone-entry-content-xml = XML
setting-phone-entry-content-text = Reiner Text
setting-phone-entry-body = Inhalt
setting-phone-entry-body-hint = Diese Wörter in geschweiften Klammern werden eingesetzt: number, digits (ohne Plus), extension, text, code, way, language, sender, account, secret, basic.
setting-phone-entry-good-status = Statuswerte einer Antwort, die Erfolg bedeuten
setting-phone-entry-good-status-hint = Zum Beispiel 200-299 oder 202.
setting-phone-entry-good-text = Was in einer guten Antwort stehen muss
setting-phone-entry-bad-text = Was in einer guten Antwort nicht stehen darf
setting-phone-entry-timeout-ms = Millisekunden, die eine Antwort dauern darf
setting-phone-code-ways = Wie ein Code gesendet werden darf
setting-phone-code-ways-both = Per SMS oder Anruf, wie die Person mag
setting-phone-code-ways-sms = Per SMS
setting-phone-code-ways-call = Per Anruf
setting-caller-phone-code-ways = Wie ein Code gesendet werden darf
setting-caller-phone-code-ways-both = Per SMS oder Anruf, wie der Operator mag
setting-caller-phone-code-ways-sms = Per SMS
setting-caller-phone-code-ways-call = Per Anruf
activity-kind-phone-code = Code per Telefon
activity-kind-phone-code-about = Prüft die Person durch einen Code, der per SMS oder Anruf an eine Telefonnummer im Verzeichnis geht.
activity-kind-caller-phone-code = Mit einem Code per Telefon prüfen
activity-kind-caller-phone-code-about = Prüft die anrufende Person durch einen Code, der an eine Telefonnummer im Verzeichnis geht und den sie vorliest.
activity-methods-option-caller-phone-code = Code per Telefon
activity-methods-option-caller-phone-code-hint = Ein Code geht an eine hinterlegte Telefonnummer, und die Person liest ihn vor.
helpdesk-activity-phone-title = Einen Code an die anrufende Person senden
helpdesk-activity-phone-lead = Wählen Sie die hinterlegte Nummer und ob eine SMS oder ein Anruf dorthin geht. Senden Sie nie an eine Nummer, die die Person nennt.
helpdesk-activity-phone-lead-one = Ein Code kann an die hinterlegte Nummer mit der Endung { $ends } gehen. Senden Sie nie an eine Nummer, die die Person nennt.
helpdesk-activity-phone-call = Nummer anrufen
helpdesk-activity-phone-call-again = Nummer noch einmal anrufen
helpdesk-activity-phone-code-title = Geben Sie den Code ein, den die Person vorliest
helpdesk-activity-phone-wrong = Der Code stimmt nicht. Bitten Sie die Person, in der neuesten Nachricht nachzusehen.
helpdesk-activity-phone-away = Gerade kann kein Code gesendet werden: Kein Telefondienst kann es. Nichts wurde gezählt. Wählen Sie einen anderen Weg; der Verlauf nennt den Grund.
helpdesk-caller-phone-code-missing = Für { $caller } ist keine Telefonnummer hinterlegt. Wählen Sie einen anderen Weg.
desk-proved-phone = Code per Telefon
realm-phone-title = Codes per Telefon
realm-phone-lead = Dienste, die Codes per SMS und Anruf senden. Sie werden in dieser Reihenfolge gefragt.
realm-phone-gateways = Telefondienste
realm-phone-add = Telefondienst hinzufügen
realm-phone-gateway = Telefondienst { $name }
realm-phone-gateway-column = Dienst
realm-phone-ways = Sendet
realm-phone-ways-both = SMS und Anrufe
realm-phone-ways-sms = SMS
realm-phone-ways-call = Anrufe
realm-phone-ways-none = Nichts
realm-phone-none = Es gibt noch keinen Telefondienst
realm-phone-none-lead = Fügen Sie einen hinzu, dann können die Schritte „Code per Telefon“ in Aufgaben stehen.
realm-phone-test-title = Diesen Dienst testen
realm-phone-test-lead = Ein Code, der zu nichts taugt, geht an diese Nummer, über den Dienst, wie er in Ihrem Entwurf steht. Das kann Geld kosten.
realm-phone-test-go = Test senden
realm-phone-test-good = Der Dienst hat es angenommen. Sehen Sie auf das Telefon.
realm-test-phone-number = Nummer
realm-test-phone-way = Wie
realm-test-phone-way-sms = SMS
realm-test-phone-way-call = Anruf
config-phone-way = Dieser Dienst wird dafür nicht verwendet. Schalten Sie es zuerst ein.
config-phone-number = Das ist keine Telefonnummer. Beginnen Sie mit + und dem Land, oder geben Sie eine Landesvorwahl an.
realm-phone-test-bad = Der Test ist gescheitert ({ $detail }): { $problem ->
    [unreachable] Der Dienst ist nicht erreichbar: Prüfen Sie Adresse und Firewall
    [late] Er hat nicht rechtzeitig geantwortet
    [account] Er kennt das Konto nicht: Prüfen Sie Konto und Schlüssel
    [number] Er nimmt diese Nummer nicht an, oder nicht auf diesem Weg
    [limited] Er wird zu oft gefragt, oder das Guthaben ist verbraucht
    [nonsense] Was zurückkommt, ist keine Antwort von ihm: Prüfen Sie die Adresse
   *[failed] Er sagt, dass er nicht konnte
}.
attention-today-gateways = { $count ->
    [one] Heute ist ein Versuch eines Telefondienstes gescheitert.
   *[other] Heute sind { $count } Versuche von Telefondiensten gescheitert.
}

setting-phone-settings-scope = Wessen Telefone verwendet werden
setting-phone-settings-scope-hint = Ohne Eintrag die von allen. Wer ausgenommen ist, sieht dieselben Seiten und bekommt keine Nachricht.
setting-assign-passcode-delivery-sms = Per SMS an eine Nummer aus dem Verzeichnis
setting-assign-passcode-delivery-sms-hint = Der Helpdesk sieht ihn nicht.
setting-helpdesk-reset-password-delivery-sms = Per SMS an eine Nummer aus dem Verzeichnis
setting-helpdesk-reset-password-delivery-sms-hint = An die erste, die SMS empfängt.
helpdesk-assign-passcode-sms = Per SMS an die Nummer mit der Endung { $ends }
helpdesk-reset-password-sms-lead = Es wird per SMS an die Nummer mit der Endung { $ends } gesendet. Sie sehen es nicht.
helpdesk-reset-password-unsent = Das neue Kennwort konnte nicht an das Telefon von { $caller } gesendet werden. Niemand kennt dieses Kennwort. Vergeben Sie jetzt einen Passcode.
helpdesk-sent-to-phone = Es wurde an die Nummer mit der Endung { $ends } gesendet.
helpdesk-phone-away = An diese Nummer konnte keine SMS gesendet werden. Es wurde nichts geändert. Versuchen Sie es in einigen Minuten noch einmal, oder wählen Sie einen anderen Weg.
