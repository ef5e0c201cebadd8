# RADIUS for administrators and operators: settings, pages, the dashboard, the helpdesk.

setting-realm-radius = RADIUS
setting-radius-settings-servers = RADIUS-Server, der beste zuerst
setting-radius-settings-servers-hint = Der nächste wird gefragt, solange ein früherer nicht antwortet.
setting-radius-settings-user-attribute = Attribut des Verzeichnisses, unter dem die Server die Personen kennen
setting-radius-settings-user-attribute-hint = Zum Beispiel userPrincipalName. Leer lassen für den Anmeldenamen.
setting-radius-settings-attributes = Was mit jeder Anfrage gesendet wird
setting-radius-settings-attributes-hint = Eines je Zeile: NAS-Identifier = reclave, NAS-Port-Type = 5, 87 = text:desk, 26.9.1 = text:x. Eine Zeile muss sagen, wer fragt.
setting-radius-settings-down-seconds = Sekunden, in denen ein Server ohne Antwort als letzter gefragt wird
setting-radius-settings-probe-name = Ein Name, den bei den Servern niemand hat
setting-radius-settings-probe-name-hint = Nach ihm wird gefragt, um zu sehen, ob ein Server antwortet, und anstelle von Namen, die niemandem gehören.
setting-radius-settings-asks-per-minute = Fragen an die Server in einer Minute, für alle zusammen
setting-radius-entry-id = Kurzer fester Name
setting-radius-entry-host = Servername oder Adresse
setting-radius-entry-port = UDP-Port
setting-radius-entry-port-hint = Meist 1812.
setting-radius-entry-secret = Gemeinsames Geheimnis
setting-radius-entry-secret-hint = Dasselbe wie beim Server; 16 zufällige Zeichen oder mehr.
setting-radius-entry-timeout-ms = Millisekunden, die ein Versuch auf die Antwort wartet
setting-radius-entry-timeout-ms-hint = Länger, wo Personen auf ihrem Telefon bestätigen.
setting-radius-entry-tries = Wie oft eine Anfrage gesendet wird, bevor der nächste Server gefragt wird
setting-radius-entry-status-server = Er beantwortet Statusfragen (Status-Server)
setting-radius-entry-status-server-hint = FreeRADIUS tut das, Windows NPS nicht.
setting-radius-code-prompt = Wonach die Seite fragt
setting-radius-code-prompt-hint = Je Sprache. Leer lassen für die Worte von Reclave.
setting-radius-code-typed = Wie der erste Code eingegeben wird
setting-radius-code-typed-digits = Ziffern, sichtbar
setting-radius-code-typed-digits-hint = Ein Einmalcode.
setting-radius-code-typed-hidden = Beliebiges, verborgen
setting-radius-code-typed-hidden-hint = Eine PIN gehört dazu, oder Buchstaben.
setting-radius-code-tries = Falsche Codes, bis der Schritt scheitert
setting-caller-radius-code-prompt = Worum der Operator die anrufende Person bittet
setting-caller-radius-code-prompt-hint = Je Sprache. Leer lassen für die Worte von Reclave.
setting-caller-radius-code-tries = Falsche Codes, bis der Schritt scheitert
activity-kind-radius-code = Code, den RADIUS prüft
activity-kind-radius-code-about = Prüft die Person durch einen Einmalcode, den Ihre RADIUS-Server prüfen, mit allem, was diese zurückfragen.
activity-kind-caller-radius-code = Mit einem Code prüfen, den RADIUS prüft
activity-kind-caller-radius-code-about = Prüft die anrufende Person durch einen Einmalcode, den Ihre RADIUS-Server prüfen und den sie vorliest.
activity-methods-option-caller-radius-code = Anmeldecode
activity-methods-option-caller-radius-code-hint = Die Person liest den Code aus der App, dem Gerät oder der Nachricht vor, mit dem sie sich sonst anmeldet.
helpdesk-caller-radius-code-title = Anmeldecode der anrufenden Person
helpdesk-caller-radius-code-lead = Bitten Sie { $caller }, den Code aus der App, dem Gerät oder der Nachricht vorzulesen, mit dem sie sich sonst anmeldet. Fragen Sie nie nach einer PIN oder einem Passwort.
helpdesk-caller-radius-code-more = Es wird noch ein Code gebraucht. Fragen Sie { $caller } nach dem nächsten.
helpdesk-caller-radius-code-asked = Das Anmeldesystem fragt: { $prompt }
helpdesk-caller-radius-code-label = Code, den die Person vorliest
helpdesk-caller-radius-code-wrong = Das wurde nicht angenommen. Fragen Sie nach dem nächsten Code.
helpdesk-caller-radius-code-missing = Das Anmeldesystem kennt { $caller } nicht. Wählen Sie einen anderen Weg.
helpdesk-caller-radius-code-lost = Das Anmeldesystem hat nicht geantwortet und beginnt von vorn. Fragen Sie nach einem neuen Code.
helpdesk-caller-radius-code-away = Codes können gerade nicht geprüft werden: Kein RADIUS-Server antwortet. Nichts wurde gezählt. Wählen Sie einen anderen Weg; Administratoren sehen den Grund auf ihrer Übersicht.
desk-proved-radius = Anmeldecode
realm-radius-title = RADIUS
realm-radius-lead = Server, die Einmalcodes prüfen. Sie werden in dieser Reihenfolge gefragt.
realm-radius-servers = RADIUS-Server
realm-radius-add = RADIUS-Server hinzufügen
realm-radius-server = RADIUS-Server { $name }
realm-radius-host = Server
realm-radius-port = Port
realm-radius-none = Es gibt noch keinen RADIUS-Server
realm-radius-none-lead = Fügen Sie einen hinzu, dann können die Schritte „Code, den RADIUS prüft“ in Aufgaben und Anmeldungen stehen.
realm-radius-test-title = Diesen Server testen
realm-radius-test-lead = Er wird gefragt, ob er da ist, so wie er in Ihrem Entwurf steht. Keine Person wird ihm genannt.
realm-radius-test-go = Testen
realm-radius-test-good = Der Server antwortet, wie er soll, nach { $ms } ms.
admin-task-radius = RADIUS-Server ansehen
admin-radius-title = RADIUS-Server
admin-radius-server = Server
realm-radius-test-bad = Der Test ist fehlgeschlagen: { $problem ->
    [unreachable] dorthin kann nichts gesendet werden: Prüfen Sie Name, Adresse und Port
    [unsigned] seine Antwort trägt keinen Message-Authenticator: Aktualisieren Sie den Server, oder lassen Sie ihn jeder Antwort einen beifügen
    [forged] seine Antwort passt nicht: Prüfen Sie, ob beide Seiten dasselbe gemeinsame Geheimnis haben
    [malformed] was zurückkommt, ist keine RADIUS-Antwort: Prüfen Sie den Port
   *[silent] er antwortet nicht: Prüfen Sie die Firewall, und ob der Server die Adresse von Reclave als Client mit diesem Geheimnis kennt
}.
admin-radius-problem = { $problem ->
    [unreachable] dorthin kann nichts gesendet werden: Prüfen Sie Name, Adresse und Port
    [unsigned] seine Antwort trägt keinen Message-Authenticator: Aktualisieren Sie den Server, oder lassen Sie ihn jeder Antwort einen beifügen
    [forged] seine Antwort passt nicht: Prüfen Sie, ob beide Seiten dasselbe gemeinsame Geheimnis haben
    [malformed] was zurückkommt, ist keine RADIUS-Antwort: Prüfen Sie den Port
   *[silent] er antwortet nicht: Prüfen Sie die Firewall, und ob der Server die Adresse von Reclave als Client mit diesem Geheimnis kennt
}
attention-radius = Der RADIUS-Server { $name } hilft gerade nicht: { $problem ->
    [unreachable] dorthin kann nichts gesendet werden: Prüfen Sie Name, Adresse und Port
    [unsigned] seine Antwort trägt keinen Message-Authenticator: Aktualisieren Sie den Server, oder lassen Sie ihn jeder Antwort einen beifügen
    [forged] seine Antwort passt nicht: Prüfen Sie, ob beide Seiten dasselbe gemeinsame Geheimnis haben
    [malformed] was zurückkommt, ist keine RADIUS-Antwort: Prüfen Sie den Port
   *[silent] er antwortet nicht: Prüfen Sie die Firewall, und ob der Server die Adresse von Reclave als Client mit diesem Geheimnis kennt
}.
attention-today-replies = { $count ->
    [one] Heute wurde einer Antwort eines Anmeldeservers nicht geglaubt.
   *[other] Heute wurde { $count } Antworten von Anmeldeservern nicht geglaubt.
}
