# Questions on phones, for administrators and operators: settings, their page, the helpdesk, the dashboard.

setting-realm-push = Fragen auf Telefonen
setting-push-settings-url = Adresse des Anbieters
setting-push-settings-url-hint = Nur https://, oder http:// zu diesem Rechner. Leer lassen, wo es keinen Anbieter gibt.
setting-push-settings-method = Wie eine Anfrage gestellt wird
setting-push-settings-method-post = POST
setting-push-settings-method-put = PUT
setting-push-settings-method-get = GET, ohne Inhalt
setting-push-settings-account = Konto
setting-push-settings-account-hint = Wofür account in geschweiften Klammern steht.
setting-push-settings-secret = Schlüssel
setting-push-settings-secret-hint = Wofür secret in geschweiften Klammern steht.
setting-push-settings-headers = Kopfzeilen
setting-push-settings-headers-hint = Eine je Zeile: Name, Doppelpunkt und Wert. Schreiben Sie an die Stelle des Schlüssels secret in geschweiften Klammern.
setting-push-settings-content = Was der Inhalt ist
setting-push-settings-content-hint = Was eingesetzt wird, wird dafür geschützt.
setting-push-settings-content-json = JSON
setting-push-settings-content-form = Felder eines Formulars
setting-push-settings-content-xml = XML
setting-push-settings-content-text = Reiner Text
setting-push-settings-body = Inhalt
setting-push-settings-body-hint = Diese Wörter in geschweiften Klammern werden eingesetzt: request, user, text, language, address, choices, expires, answer_to, account, secret, basic. Die Zahl auf der Seite wird nie gesendet; choices sind drei Zahlen zum Auswählen.
setting-push-settings-good-status = Statuswerte einer Antwort, die Erfolg bedeuten
setting-push-settings-good-status-hint = Zum Beispiel 200-299 oder 202.
setting-push-settings-timeout-ms = Millisekunden, die eine Antwort dauern darf
setting-push-settings-user-attribute = Attribut des Verzeichnisses, unter dem der Anbieter Personen oder ihre Telefone kennt
setting-push-settings-user-attribute-hint = Zum Beispiel mail oder userPrincipalName. Leer lassen für den Anmeldenamen.
setting-push-settings-answer-at = Adresse, an die der Anbieter antwortet
setting-push-settings-answer-at-hint = Die Adresse der Selbstbedienung, wie der Anbieter sie erreicht, ohne Pfad. Daraus wird answer_to in geschweiften Klammern.
setting-push-settings-signing-secret = Geheimnis, mit dem der Anbieter Antworten unterschreibt
setting-push-settings-signing-secret-hint = Mindestens 16 zufällige Zeichen, dieselben wie beim Anbieter. Eine Antwort, die nicht damit unterschrieben ist, zählt nicht.
setting-push-settings-signature-header = Kopfzeile mit der Unterschrift
setting-push-settings-signature-header-hint = HMAC-SHA-256 über den Zeitpunkt, einen Punkt und den Inhalt, hexadezimal oder in Base64.
setting-push-settings-timestamp-header = Kopfzeile mit dem Zeitpunkt der Unterschrift
setting-push-settings-timestamp-header-hint = In Sekunden seit 1970. Er darf fünf Minuten von der Uhr dieses Rechners abweichen.
setting-push-approval-minutes = Minuten, in denen eine Antwort zählt
setting-push-approval-asks-per-hour = Wie oft eine Person in einer Stunde gefragt werden kann
setting-push-approval-asks-per-hour-hint = In allen Aufgaben zusammen. Höchstens dreimal, damit niemand zustimmt, nur um Ruhe zu haben.
setting-push-approval-digits = Stellen der Zahl
setting-push-approval-digits-hint = Zwei lassen sich leicht vergleichen. Sechs verlangt NIST, wo die Zahl eingetippt wird.
setting-caller-push-approval-minutes = Minuten, in denen eine Antwort zählt
setting-caller-push-approval-asks-per-hour = Wie oft eine Person in einer Stunde gefragt werden kann
setting-caller-push-approval-asks-per-hour-hint = In allen Aufgaben zusammen. Höchstens dreimal, damit niemand zustimmt, nur um Ruhe zu haben.
setting-caller-push-approval-digits = Stellen der Zahl
setting-caller-push-approval-digits-hint = Zwei lassen sich leicht vergleichen. Sechs verlangt NIST, wo die Zahl eingetippt wird.
activity-kind-push-approval = Bestätigung auf dem Telefon
activity-kind-push-approval-about = Prüft die Person durch eine Frage auf ihrem Telefon: Sie gibt dort die Zahl an, die die Seite zeigt, oder sagt, dass es jemand anderes ist.
activity-kind-caller-push-approval = Durch eine Frage auf dem Telefon prüfen
activity-kind-caller-push-approval-about = Prüft die anrufende Person durch eine Frage auf ihrem Telefon: Sie lesen eine Zahl vor, und die Person gibt sie dort an.
activity-methods-option-caller-push-approval = Bestätigung auf dem Telefon
activity-methods-option-caller-push-approval-hint = Die anrufende Person gibt in der App auf ihrem Telefon eine Zahl an.
helpdesk-activity-push-approval-title = Das Telefon der anrufenden Person fragen
helpdesk-activity-push-approval-lead = An die App auf dem Telefon der anrufenden Person wird eine Frage geschickt.
helpdesk-activity-push-approval-lead-how = Sie bekommen eine Zahl. Lesen Sie sie der anrufenden Person vor, die sie innerhalb von { $minutes } Min. auf dem Telefon eingibt oder auswählt.
helpdesk-activity-push-approval-waiting = Warten auf das Telefon der anrufenden Person
helpdesk-activity-push-approval-waiting-lead = Lesen Sie der anrufenden Person diese Zahl vor. Sie gibt sie auf dem Telefon ein oder wählt sie aus. Lassen Sie diese Seite offen: Sie geht von selbst weiter.
helpdesk-activity-push-approval-waiting-none = Nichts auf dem Telefon? Lassen Sie die Person dort die App öffnen oder wählen Sie einen anderen Weg.
helpdesk-activity-push-approval-number = Die Zahl für die anrufende Person
helpdesk-activity-push-approval-expired = Vom Telefon kam rechtzeitig keine Antwort. Senden Sie die Frage noch einmal oder wählen Sie einen anderen Weg.
helpdesk-activity-push-approval-wrong = Auf dem Telefon wurde eine andere Zahl angegeben. Senden Sie die Frage noch einmal und lesen Sie die neue Zahl langsam vor.
helpdesk-activity-push-approval-away = Telefone können im Moment nicht gefragt werden: Der Anbieter antwortet nicht. Wählen Sie einen anderen Weg; der Grund steht für Administratoren in der Historie.
helpdesk-activity-push-approval-not-taken = Das Telefon der anrufenden Person konnte nicht gefragt werden: Der Anbieter kennt es nicht oder hat die Frage nicht angenommen. Wählen Sie einen anderen Weg.
helpdesk-activity-push-approval-denied = Auf dem Telefon hat jemand gesagt, dass es nicht die anrufende Person ist. Helfen Sie auf keinem anderen Weg und sagen Sie es den Zuständigen für Sicherheit.
desk-proved-push = Telefon
admin-task-phones = Fragen auf Telefone bringen
realm-push-title = Fragen auf Telefonen
realm-push-lead = Ein Anbieter bringt eine Frage auf die Telefone der Personen, und sie geben dort die Zahl an, die die Seite zeigt. Es passt jeder Anbieter, der je Frage eine HTTP-Anfrage annimmt und die Antwort an Reclave schickt.
realm-push-answers = Was der Anbieter zurückschickt
realm-push-answers-lead = Ein POST an { $path } der Selbstbedienung mit den Kopfzeilen oben und JSON: request, der Name der Frage; answer, approve oder deny; number, was eingetippt oder ausgewählt wurde.
realm-push-test = Anbieter testen
realm-push-test-lead = Eine Frage, auf die niemand wartet, geht an dieses Telefon, über den Anbieter, wie er in Ihrem Entwurf steht.
realm-push-test-go = Test senden
realm-push-test-good = Der Anbieter hat sie angenommen. Sehen Sie auf das Telefon; was Sie dort antworten, zählt nicht.
realm-test-push-user = Name der Person oder des Telefons beim Anbieter
config-push-none = In Ihrem Entwurf gibt es keinen Anbieter. Geben Sie zuerst seine Adresse an und speichern Sie.
config-push-user = Sagen Sie, wessen Telefon gefragt werden soll, mit dem Namen, den der Anbieter kennt.
config-push-test = Das ist ein Test von { $organization }. Was Sie antworten, zählt nicht.
realm-push-test-bad = Der Test ist gescheitert ({ $detail }): { $problem ->
    [unreachable] Der Anbieter ist nicht erreichbar: Prüfen Sie Adresse und Firewall
    [late] Er hat nicht rechtzeitig geantwortet
    [account] Er kennt das Konto nicht: Prüfen Sie Konto und Schlüssel
    [limited] Er wird zu oft gefragt, oder das Guthaben ist verbraucht
    [nonsense] Was zurückkommt, ist keine Antwort von ihm: Prüfen Sie die Adresse
   *[failed] Er hat die Frage nicht angenommen: Prüfen Sie Inhalt und Namen
}.
attention-today-pushes = { $count ->
    [one] Eine Frage konnte heute nicht auf ein Telefon gebracht werden.
   *[other] { $count } Fragen konnten heute nicht auf Telefone gebracht werden.
}
attention-today-denied = { $count ->
    [one] Auf einem Telefon hat heute jemand gesagt, dass es jemand anderes ist.
   *[other] Auf Telefonen wurde heute { $count }-mal gesagt, dass es jemand anderes ist.
}
