# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Niet leeg
rule-control-characters = Geen onzichtbare stuurtekens
rule-longest = Niet langer dan deze dienst aanneemt
rule-length-min = { $count ->
    [one] Minstens één teken
   *[other] Minstens { $count } tekens
}
rule-length-max = { $count ->
    [one] Hoogstens één teken
   *[other] Hoogstens { $count } tekens
}
rule-windows-name = Bevat niet je gebruikersnaam of een deel van je naam
rule-windows-categories = Minstens drie hiervan: hoofdletters, kleine letters, cijfers, speciale tekens
rule-alphabetic-min = { $count ->
    [one] Minstens één letter
   *[other] Minstens { $count } letters
}
rule-lowercase-min = { $count ->
    [one] Minstens één kleine letter
   *[other] Minstens { $count } kleine letters
}
rule-uppercase-min = { $count ->
    [one] Minstens één hoofdletter
   *[other] Minstens { $count } hoofdletters
}
rule-unique-min = { $count ->
    [one] Minstens één teken
   *[other] Minstens { $count } verschillende tekens
}
rule-digits-min = { $count ->
    [one] Minstens één cijfer
   *[other] Minstens { $count } cijfers
}
rule-digits-positions = Cijfers op deze plaatsen: { $positions }
rule-digits-ending = { $count ->
    [one] Het laatste teken is een cijfer
   *[other] De laatste { $count } tekens zijn cijfers
}
rule-special-min = { $count ->
    [one] Minstens één van deze tekens: { $set }
   *[other] Minstens { $count } van deze tekens: { $set }
}
rule-special-positions = Speciale tekens op deze plaatsen: { $positions }
rule-special-ending = { $count ->
    [one] Het laatste teken is een speciaal teken
   *[other] De laatste { $count } tekens zijn speciale tekens
}
rule-no-digits-anywhere = Geen cijfers
rule-no-digits-positions = Geen cijfers op deze plaatsen: { $positions }
rule-no-digits-ending = { $count ->
    [one] Het laatste teken is geen cijfer
   *[other] Geen cijfers bij de laatste { $count } tekens
}
rule-no-special-anywhere = Geen van deze tekens: { $set }
rule-no-special-positions = Geen speciale tekens op deze plaatsen: { $positions }
rule-no-special-ending = { $count ->
    [one] Het laatste teken is geen speciaal teken
   *[other] Geen speciale tekens bij de laatste { $count } tekens
}
rule-sequence-repeats = { $count ->
    [one] Geen teken twee keer achter elkaar
   *[other] Geen teken meer dan { $count } keer achter elkaar
}
rule-sequence-identical = { $count ->
    [one] Geen teken meer dan één keer
   *[other] Geen teken meer dan { $count } keer
}
rule-sequence-run = { $count ->
    [one] Geen buren in het alfabet of de cijferreeks, zoals ab of 21
   *[other] Niet meer dan { $count } tekens op volgorde, zoals abcd of 4321
}
rule-user-properties = Bevat niet je naam of andere gegevens over jou
rule-dictionary-anywhere = Bevat geen gewoon woord
rule-dictionary-word = Is geen gewoon woord, ook niet met cijfers of speciale tekens eromheen
rule-dictionary-beginning = { $count ->
    [one] Begint niet met de eerste letter van een gewoon woord
   *[other] Begint niet met de eerste { $count } letters van een gewoon woord
}
rule-dictionary-part = { $count ->
    [one] Bevat niet de eerste letter van een gewoon woord
   *[other] Bevat niet de eerste { $count } letters van een gewoon woord
}
rule-symmetry-palindrome = Is vooruit en achteruit niet hetzelfde
rule-symmetry-ends = { $count ->
    [one] Het einde spiegelt hoogstens één teken van het begin
   *[other] Het einde spiegelt hoogstens { $count } tekens van het begin
}
rule-symmetry-inner = { $count ->
    [one] Geen deel is vooruit en achteruit hetzelfde
   *[other] Geen deel van meer dan { $count } tekens is vooruit en achteruit hetzelfde
}
rule-strength = Sterk genoeg om moeilijk te raden te zijn
rule-differs-from-old = Is niet je huidige wachtwoord en bevat het ook niet
rule-history = { $count ->
    [one] Is niet je laatste wachtwoord
   *[other] Is niet een van je laatste { $count } wachtwoorden
}
rule-age-min = { $count ->
    [one] Je kunt het na één dag weer wijzigen
   *[other] Je kunt het na { $count } dagen weer wijzigen
}
rule-age-min-hours = { $count ->
    [one] Je kunt het na één uur weer wijzigen
   *[other] Je kunt het na { $count } uur weer wijzigen
}
rule-age-max = { $count ->
    [one] Je moet het na één dag wijzigen
   *[other] Je moet het na { $count } dagen wijzigen
}
