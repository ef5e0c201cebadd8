# Massenvorgänge: was mit vielen Personen auf einmal geschieht und wie weit es ist.

bulk-kind-unregister = Registrierungen entfernen
bulk-kind-require-change = Neues Kennwort verlangen

# Wo ein Vorgang steht.
bulk-state-waiting = Wartet
bulk-state-gathering = Personen werden gesucht
bulk-state-running = Läuft
bulk-state-stopping = Wird angehalten
bulk-state-stopped = Angehalten
bulk-state-cancelled = Abgebrochen
bulk-state-done = Beendet
bulk-state-failed = Kann nicht weitergehen

# Wie weit es mit einer Person ist.
bulk-item-waiting = Wartet
bulk-item-begun = In Arbeit
bulk-item-done = Erledigt
bulk-item-refused = Abgelehnt
bulk-item-skipped = Ausgelassen
bulk-item-lost = Nicht geschehen

# Wer ausgelassen wird, und warum.
bulk-left-out-out-of-scope = { $count ->
    [one] { $count } Person gehört zu keiner Richtlinie, für die Sie zuständig sind, oder es gibt sie nicht.
   *[other] { $count } Personen gehören zu keiner Richtlinie, für die Sie zuständig sind, oder es gibt sie nicht.
}
bulk-left-out-author = Sie selbst werden ausgelassen.
bulk-left-out-gone = { $count ->
    [one] { $count } Konto gibt es nicht mehr.
   *[other] { $count } Konten gibt es nicht mehr.
}
bulk-left-out-unregistered = { $count ->
    [one] { $count } Person hat nichts registriert.
   *[other] { $count } Personen haben nichts registriert.
}
bulk-left-out-protected = { $count ->
    [one] { $count } Konto ist vom Verzeichnis geschützt und darf von diesem Dienst nicht geändert werden.
   *[other] { $count } Konten sind vom Verzeichnis geschützt und dürfen von diesem Dienst nicht geändert werden.
}
bulk-left-out-disabled = { $count ->
    [one] { $count } Konto ist deaktiviert.
   *[other] { $count } Konten sind deaktiviert.
}
bulk-left-out-already = { $count ->
    [one] { $count } Person muss bereits ein neues Kennwort wählen.
   *[other] { $count } Personen müssen bereits ein neues Kennwort wählen.
}

# Warum es mit einer Person so endete.
bulk-detail-out-of-scope = Gehört zu keiner Richtlinie, für die Sie zuständig sind
bulk-detail-author = Hat den Vorgang angeordnet
bulk-detail-gone = Das Konto gibt es nicht mehr
bulk-detail-unregistered = Es war nichts registriert
bulk-detail-protected = Das Verzeichnis schützt das Konto
bulk-detail-disabled = Das Konto ist deaktiviert
bulk-detail-already = Ein neues Kennwort wurde bereits verlangt
bulk-detail-recovered = Erledigt; nach einer Unterbrechung festgestellt
bulk-detail-unanswered = Das Verzeichnis hat nicht geantwortet, und nichts wurde geändert
bulk-detail-not-permitted = Dieser Dienst hat das Recht dazu nicht
bulk-detail-refused = Das Verzeichnis hat abgelehnt ({ $cause })

# Was einen Vorgang aufhält.
bulk-note-directory = Das Verzeichnis antwortet nicht. Der Vorgang geht von selbst weiter, sobald es das tut.
bulk-note-store = Die Datenbank antwortet nicht. Der Vorgang geht von selbst weiter, sobald sie das tut.
bulk-note-connection = Eine Domänenverbindung, die zum Vorgang gehört, gibt es nicht mehr. Legen Sie sie wieder an, und setzen Sie den Vorgang dann fort.
bulk-note-author = Wer den Vorgang angeordnet hat, darf das nicht mehr. Es ist nichts geschehen.
bulk-note-defect = In dieser Software ist etwas schiefgegangen. Das Protokoll sagt, was.

# Warum eine Anordnung nicht angenommen wird.
bulk-error-empty = Wählen Sie Personen, Gruppen oder Organisationseinheiten.
bulk-error-connection = Eine der Domänenverbindungen gibt es nicht mehr.
bulk-error-too-many = Wählen Sie höchstens { $people } Personen und { $objects } Gruppen und Organisationseinheiten. Für mehr Personen wählen Sie eine Gruppe.
bulk-error-name = Einer der Namen kann kein Name in einem Verzeichnis sein.
bulk-error-reason = Geben Sie einen Grund mit höchstens { $count } Zeichen an.
bulk-error-time = Wählen Sie einen Zeitpunkt innerhalb des nächsten Jahres.
bulk-error-open = Es warten oder laufen bereits { $count } Vorgänge. Warten Sie, bis einige davon beendet sind.
bulk-error-state = Das ist nicht mehr möglich: Der Vorgang ist weitergegangen.
