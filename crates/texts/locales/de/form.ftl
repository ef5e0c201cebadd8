# What forms over the configuration say: buttons, hints of kinds of fields, what is wrong with what was typed.

form-save = Speichern
form-cancel = Abbrechen
form-yes = Ja
form-no = Nein
form-none = Nicht festgelegt
form-optional = (darf leer bleiben)
form-choose = Aus der Liste wählen
form-kind = Art
form-entry = Eintrag { $number }
form-empty-list = Hier ist noch nichts.
form-add = Eintrag hinzufügen
form-add-to = Hinzufügen zu: { $list }
form-set = Dies festlegen
form-remove = Entfernen
form-remove-what = Entfernen: { $what }
form-up = Nach oben
form-up-what = Nach oben: { $what }
form-down = Nach unten
form-down-what = Nach unten: { $what }
form-show = Einstellungen dazu zeigen
form-lines = Eine Angabe pro Zeile.
form-pairs = Eine Angabe pro Zeile, als Name = Wert.
form-json = Strukturierter Text (JSON). Er wird geprüft, bevor etwas gespeichert wird.
form-language-tag = Weitere Sprache, als Kürzel
form-language-tag-hint = Zum Beispiel it oder pt-BR.
form-language-add = Sprache hinzufügen
form-secret-set = Festgelegt. Wird nie gezeigt; lassen Sie dies leer, um es zu behalten.
form-secret-not-set = Nicht festgelegt.
form-secret-remove = Entfernen, was festgelegt ist
form-image-now = Das Bild jetzt
form-image-hint = Als Adresse, die mit data:image/png;base64, beginnt (auch JPEG und WebP), höchstens 48 KiB. Leer für keines.
form-image-file = Datei wählen
form-file = Datei
form-file-hint = Eine Textdatei (.toml) mit höchstens { $most } KB. Oder fügen Sie den Text unten ein.
form-file-not-text = Diese Datei ist kein lesbarer Text. Wählen Sie die ausgegebene .toml-Datei, kein Bild, kein Archiv und kein Dokument eines Büroprogramms.
form-file-too-large = Diese Datei hat mehr als { $most } KB. Wählen Sie eine kleinere.
form-file-empty = Diese Datei ist leer.
form-file-and-text = Wählen Sie eine Datei oder fügen Sie einen Text ein, nicht beides.
form-file-or-text = Wählen Sie eine Datei oder fügen Sie ihren Text ein.
form-search = Suchen
form-search-what = Suchen: { $what }
form-search-hint = Geben Sie mindestens zwei Buchstaben ein und wählen Sie aus der Liste.
form-search-none = Nichts gefunden. Prüfen Sie die Schreibweise oder geben Sie weniger ein.
form-search-failed = Die Suche geht gerade nicht. Drücken Sie stattdessen auf „Suchen“.
form-search-found = Gefunden: wählen Sie
form-search-chosen = Gewählt:

form-error-required = Füllen Sie dieses Feld aus.
form-error-choose = Wählen Sie eine dieser Möglichkeiten.
form-error-option = „{ $value }“ ist keine der Möglichkeiten.
form-error-whole-number = Schreiben Sie eine ganze Zahl in Ziffern.
form-error-number = Schreiben Sie eine Zahl, mit Punkt für Nachkommastellen.
form-error-range = Von { $least } bis { $most }.
form-error-at-least = Mindestens { $least }.
form-error-at-most = Höchstens { $most }.
form-error-control = Das enthält Zeichen, die man nicht sehen oder tippen kann. Entfernen Sie sie.
form-error-slug = Verwenden Sie 1 bis 64 Kleinbuchstaben, Ziffern, Bindestriche und Punkte.
form-error-color = Schreiben Sie eine Farbe als # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #0b5c56.
form-error-image = Das ist kein Bild der Art PNG, JPEG oder WebP.
form-error-line-number = „{ $line }“ ist keine ganze Zahl.
form-error-twice = „{ $value }“ steht zweimal da.
form-error-pair = „{ $line }“ hat nicht die Form Name = Wert.
form-error-no-language = Schreiben Sie es in mindestens einer Sprache.
form-error-not-chosen = „{ $text }“ wurde eingegeben, aber nicht gewählt. Drücken Sie auf „Suchen“, wählen Sie aus der Liste oder leeren Sie das Feld.
form-error-unknown = Diese Seite hat kein Feld „{ $name }“. Nichts wurde gespeichert. Laden Sie die Seite neu.
form-error-json = Zeile { $line }, Zeichen { $column }: Das ist nicht als JSON zu lesen.
form-error-json-type = Bei { $place }: { $value } ist von falscher Art.
form-error-json-option = Bei { $place }: { $value } ist keine der Möglichkeiten.
form-error-json-range = Bei { $place }: { $value } ist zu klein oder zu groß.
form-error-json-unknown = Bei { $place }: Es gibt keine Einstellung „{ $name }“.
form-error-json-missing = Bei { $place }: „{ $name }“ fehlt.

form-error-too-long = { $most ->
    [one] Verwenden Sie höchstens ein Zeichen.
   *[other] Verwenden Sie höchstens { $most } Zeichen.
}
form-error-too-short = { $least ->
    [one] Verwenden Sie mindestens ein Zeichen.
   *[other] Verwenden Sie mindestens { $least } Zeichen.
}
form-error-too-few = { $least ->
    [one] Mindestens ein Eintrag ist nötig.
   *[other] Mindestens { $least } Einträge sind nötig.
}
form-error-too-many = { $most ->
    [one] Höchstens ein Eintrag ist möglich.
   *[other] Höchstens { $most } Einträge sind möglich.
}
form-problems = { $count ->
    [one] Eine Sache braucht Ihre Aufmerksamkeit. Nichts wurde gespeichert.
   *[other] { $count } Dinge brauchen Ihre Aufmerksamkeit. Nichts wurde gespeichert.
}
