# Was ein Computer sagt, der ein Kennwort ohne Netz zurücksetzt: bei seiner eigenen Anmeldung oder in einem Terminal.

endpoint-title = Kennwort ohne Netz zurücksetzen
endpoint-account-ask = Ihr Benutzername
endpoint-finished = Das früher festgelegte Kennwort von { $account } gilt jetzt auf diesem Computer.
endpoint-working = Wird geprüft …
endpoint-cancelled = Es wurde nichts geändert.

endpoint-refused-name = Das ist kein Benutzername. Prüfen Sie ihn und versuchen Sie es noch einmal.
endpoint-refused-excluded = Das Kennwort dieses Kontos wird hier nicht zurückgesetzt. Fragen Sie Ihren Helpdesk.
endpoint-refused-not-yours = Hier können Sie nur das Kennwort Ihres eigenen Kontos zurücksetzen.
endpoint-refused-unknown = Dieser Computer kennt das Konto { $account } nicht. Er kennt nur Personen, die sich hier schon einmal angemeldet haben.

endpoint-trouble-not-enrolled = Dieser Computer ist dafür nicht eingerichtet. Fragen Sie Ihren Helpdesk.
endpoint-trouble-revoked = Dieser Computer darf das nicht mehr. Fragen Sie Ihren Helpdesk.
endpoint-trouble-memory = Dieser Computer kann nicht lesen, was er sich dafür gemerkt hat. Bitten Sie Ihren Helpdesk, „reclave-offline status“ anzusehen.
endpoint-trouble-busy = Das tun gerade zu viele Personen. Warten Sie einen Moment und versuchen Sie es noch einmal.
endpoint-trouble-no-helper = Der Dienst zum Zurücksetzen läuft auf diesem Computer nicht. Fragen Sie Ihren Helpdesk.

endpoint-code-title = Antwortcode holen
endpoint-code-scan = Scannen Sie das Bild mit Ihrem Telefon. Legen Sie auf der Seite, die sich öffnet, ein neues Kennwort für { $account } fest. Danach zeigt sie Ihnen einen Antwortcode.
endpoint-code-help = Kein Scanner? Geben Sie ? ein, um den Code als Text zu sehen. Wenn Ihr Telefon das Bild nicht lesen kann, tauschen Sie mit { $swap } hell und dunkel.
endpoint-code-type = Öffnen Sie auf einem Telefon oder einem anderen Computer { $site } und geben Sie die Zeichen unten ein. Legen Sie dort ein neues Kennwort für { $account } fest. Danach zeigt die Seite Ihnen einen Antwortcode.
endpoint-code-type-anywhere = Öffnen Sie auf einem Telefon oder einem anderen Computer Ihre Kennwortseite, wählen Sie „Mein Computer ist offline“ und geben Sie die Zeichen unten ein. Legen Sie dort ein neues Kennwort für { $account } fest. Danach zeigt die Seite Ihnen einen Antwortcode.
endpoint-code-until = { $minutes ->
    [one] Dafür haben Sie eine Minute Zeit.
   *[other] Dafür haben Sie { $minutes } Minuten Zeit.
}
endpoint-code-anew = Dieser Code gilt nicht mehr. Hier ist ein neuer.
endpoint-code-enough = Das waren zu viele Versuche. Beginnen Sie von vorn, wenn Sie bereit sind.

endpoint-response-ask = Antwortcode
endpoint-response-again = Antwortcode (nur Eingabetaste für denselben)
endpoint-response-empty = Geben Sie den Antwortcode ein, den die Seite zeigt: 20 Buchstaben und Ziffern.

endpoint-password-title = Ihr neues Kennwort
endpoint-password-same = Geben Sie das neue Kennwort genau so ein, wie Sie es auf der Seite festgelegt haben.
endpoint-password-any = Wählen Sie ein neues Kennwort für diesen Computer. Sobald Sie wieder verbunden sind, müssen Sie es noch einmal ändern.
endpoint-password-rules = Ihr Kennwort muss diese Regeln erfüllen:
endpoint-password-unmet = Dieses Kennwort erfüllt diese Regeln nicht:
endpoint-password-ask = Neues Kennwort
endpoint-password-repeat = Neues Kennwort noch einmal
endpoint-password-differs = Die beiden Kennwörter sind nicht gleich. Geben Sie beide noch einmal ein.
endpoint-password-unusable = Das kann kein Kennwort sein. Geben Sie es noch einmal ein.

endpoint-failed-length = Der Antwortcode hat { $expected } Zeichen, Sie haben { $found } eingegeben.
endpoint-failed-character = „{ $character }“ in Gruppe { $group } kommt in keinem Antwortcode vor. Prüfen Sie diese Gruppe.
endpoint-failed-groups = { $count ->
    [one] In Gruppe { $groups } des Antwortcodes ist ein Tippfehler. Prüfen Sie sie.
   *[other] In den Gruppen { $groups } des Antwortcodes sind Tippfehler. Prüfen Sie sie.
}
endpoint-failed-version = Dieser Antwortcode ist neuer, als dieser Computer versteht. Fragen Sie Ihren Helpdesk.
endpoint-failed-mismatch = Antwortcode und Kennwort passen nicht zusammen. Geben Sie genau das Kennwort ein, das Sie auf der Seite festgelegt haben, und prüfen Sie, ob die Seite Ihr Konto und den Code dieses Computers zeigt.
endpoint-failed-earlier = Dieser Antwortcode gehört zu einem früheren Code dieses Computers. Verwenden Sie den, der jetzt angezeigt wird.
endpoint-failed-used = Dieser Antwortcode wurde schon verwendet. Holen Sie einen neuen.
endpoint-failed-expired = Das hat zu lange gedauert, der Code gilt nicht mehr.
endpoint-failed-clock = Die Uhr dieses Computers geht anscheinend falsch: Sie zeigt { $now }. Stellen Sie sie, oder fragen Sie Ihren Helpdesk.
endpoint-failed-too-long = Dieses Kennwort ist zu lang.
endpoint-failed-left = { $left ->
    [one] Sie haben mit diesem Code noch einen Versuch.
   *[other] Sie haben mit diesem Code noch { $left } Versuche.
}

endpoint-store-busy = Der Ort, an dem dieser Computer Kennwörter aufbewahrt, wird gerade benutzt. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.
endpoint-store-changed = Das Kennwort dieses Kontos wurde inzwischen geändert und deshalb so gelassen, wie es ist.
endpoint-store-unusable = Dieser Computer kann sein gespeichertes Kennwort nicht ändern, deshalb wurde nichts geändert. Sagen Sie Ihrem Helpdesk: { $detail }
endpoint-store-later = Ihr Antwortcode wurde angenommen, aber das Kennwort kann gerade nicht gespeichert werden. Versuchen Sie es gleich noch einmal; dann wird es abgeschlossen.

endpoint-done-title = Fertig
endpoint-done-same = Das neue Kennwort von { $account } gilt jetzt auf diesem Computer.
endpoint-done-any = Das neue Kennwort von { $account } gilt jetzt auf diesem Computer. Ändern Sie es noch einmal, sobald Sie wieder verbunden sind.

endpoint-report-differs = Das Kennwort von { $account } auf diesem Computer ist nicht das Ihrer Organisation. Melden Sie sich, wenn Sie verbunden sind, mit dem Ihrer Organisation an, oder legen Sie auf der Kennwortseite ein neues fest.

endpoint-screen-keys = Eingabetaste: weiter    Esc: abbrechen
