# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Nicht leer
rule-control-characters = Keine unsichtbaren Steuerzeichen
rule-longest = Nicht länger, als dieser Dienst annimmt
rule-length-min = { $count ->
    [one] Mindestens ein Zeichen
   *[other] Mindestens { $count } Zeichen
}
rule-length-max = { $count ->
    [one] Höchstens ein Zeichen
   *[other] Höchstens { $count } Zeichen
}
rule-windows-name = Enthält weder Ihren Benutzernamen noch einen Teil Ihres Namens
rule-windows-categories = Mindestens drei davon: Großbuchstaben, Kleinbuchstaben, Ziffern, Sonderzeichen
rule-alphabetic-min = { $count ->
    [one] Mindestens ein Buchstabe
   *[other] Mindestens { $count } Buchstaben
}
rule-lowercase-min = { $count ->
    [one] Mindestens ein Kleinbuchstabe
   *[other] Mindestens { $count } Kleinbuchstaben
}
rule-uppercase-min = { $count ->
    [one] Mindestens ein Großbuchstabe
   *[other] Mindestens { $count } Großbuchstaben
}
rule-unique-min = { $count ->
    [one] Mindestens ein Zeichen
   *[other] Mindestens { $count } verschiedene Zeichen
}
rule-digits-min = { $count ->
    [one] Mindestens eine Ziffer
   *[other] Mindestens { $count } Ziffern
}
rule-digits-positions = Ziffern an diesen Stellen: { $positions }
rule-digits-ending = { $count ->
    [one] Das letzte Zeichen ist eine Ziffer
   *[other] Die letzten { $count } Zeichen sind Ziffern
}
rule-special-min = { $count ->
    [one] Mindestens eines dieser Zeichen: { $set }
   *[other] Mindestens { $count } dieser Zeichen: { $set }
}
rule-special-positions = Sonderzeichen an diesen Stellen: { $positions }
rule-special-ending = { $count ->
    [one] Das letzte Zeichen ist ein Sonderzeichen
   *[other] Die letzten { $count } Zeichen sind Sonderzeichen
}
rule-no-digits-anywhere = Keine Ziffern
rule-no-digits-positions = Keine Ziffern an diesen Stellen: { $positions }
rule-no-digits-ending = { $count ->
    [one] Das letzte Zeichen ist keine Ziffer
   *[other] Keine Ziffern unter den letzten { $count } Zeichen
}
rule-no-special-anywhere = Keines dieser Zeichen: { $set }
rule-no-special-positions = Keine Sonderzeichen an diesen Stellen: { $positions }
rule-no-special-ending = { $count ->
    [one] Das letzte Zeichen ist kein Sonderzeichen
   *[other] Keine Sonderzeichen unter den letzten { $count } Zeichen
}
rule-sequence-repeats = { $count ->
    [one] Kein Zeichen zweimal hintereinander
   *[other] Kein Zeichen mehr als { $count }-mal hintereinander
}
rule-sequence-identical = { $count ->
    [one] Kein Zeichen mehr als einmal
   *[other] Kein Zeichen mehr als { $count }-mal
}
rule-sequence-run = { $count ->
    [one] Keine Nachbarn im Alphabet oder unter den Ziffern wie ab oder 21
   *[other] Nicht mehr als { $count } Zeichen der Reihe nach wie abcd oder 4321
}
rule-user-properties = Enthält weder Ihren Namen noch andere Angaben über Sie
rule-dictionary-anywhere = Enthält kein gebräuchliches Wort
rule-dictionary-word = Ist kein gebräuchliches Wort, auch nicht mit Ziffern oder Zeichen darum herum
rule-dictionary-beginning = { $count ->
    [one] Beginnt nicht mit dem ersten Buchstaben eines gebräuchlichen Wortes
   *[other] Beginnt nicht mit den ersten { $count } Buchstaben eines gebräuchlichen Wortes
}
rule-dictionary-part = { $count ->
    [one] Enthält nicht den ersten Buchstaben eines gebräuchlichen Wortes
   *[other] Enthält nicht die ersten { $count } Buchstaben eines gebräuchlichen Wortes
}
rule-symmetry-palindrome = Liest sich vorwärts und rückwärts nicht gleich
rule-symmetry-ends = { $count ->
    [one] Das Ende spiegelt höchstens ein Zeichen des Anfangs
   *[other] Das Ende spiegelt höchstens { $count } Zeichen des Anfangs
}
rule-symmetry-inner = { $count ->
    [one] Kein Teil liest sich vorwärts und rückwärts gleich
   *[other] Kein Teil mit mehr als { $count } Zeichen liest sich vorwärts und rückwärts gleich
}
rule-strength = Stark genug, um schwer zu erraten zu sein
rule-differs-from-old = Ist nicht Ihr jetziges Passwort und enthält es nicht
rule-history = { $count ->
    [one] Ist nicht Ihr letztes Passwort
   *[other] Ist keines Ihrer letzten { $count } Passwörter
}
rule-age-min = { $count ->
    [one] Nach einem Tag können Sie es wieder ändern
   *[other] Nach { $count } Tagen können Sie es wieder ändern
}
rule-age-min-hours = { $count ->
    [one] Nach einer Stunde können Sie es wieder ändern
   *[other] Nach { $count } Stunden können Sie es wieder ändern
}
rule-age-max = { $count ->
    [one] Nach einem Tag müssen Sie es ändern
   *[other] Nach { $count } Tagen müssen Sie es ändern
}
