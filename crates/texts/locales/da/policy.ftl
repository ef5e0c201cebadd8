# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Ikke tom
rule-control-characters = Ingen usynlige kontroltegn
rule-longest = Ikke længere, end tjenesten tager imod
rule-length-min = { $count ->
    [one] Mindst ét tegn
   *[other] Mindst { $count } tegn
}
rule-length-max = { $count ->
    [one] Højst ét tegn
   *[other] Højst { $count } tegn
}
rule-windows-name = Indeholder ikke dit brugernavn eller en del af dit navn
rule-windows-categories = Mindst tre af disse: store bogstaver, små bogstaver, cifre, specialtegn
rule-alphabetic-min = { $count ->
    [one] Mindst ét bogstav
   *[other] Mindst { $count } bogstaver
}
rule-lowercase-min = { $count ->
    [one] Mindst ét lille bogstav
   *[other] Mindst { $count } små bogstaver
}
rule-uppercase-min = { $count ->
    [one] Mindst ét stort bogstav
   *[other] Mindst { $count } store bogstaver
}
rule-unique-min = { $count ->
    [one] Mindst ét tegn
   *[other] Mindst { $count } forskellige tegn
}
rule-digits-min = { $count ->
    [one] Mindst ét ciffer
   *[other] Mindst { $count } cifre
}
rule-digits-positions = Cifre på disse pladser: { $positions }
rule-digits-ending = { $count ->
    [one] Det sidste tegn er et ciffer
   *[other] De sidste { $count } tegn er cifre
}
rule-special-min = { $count ->
    [one] Mindst ét af disse tegn: { $set }
   *[other] Mindst { $count } af disse tegn: { $set }
}
rule-special-positions = Specialtegn på disse pladser: { $positions }
rule-special-ending = { $count ->
    [one] Det sidste tegn er et specialtegn
   *[other] De sidste { $count } tegn er specialtegn
}
rule-no-digits-anywhere = Ingen cifre
rule-no-digits-positions = Ingen cifre på disse pladser: { $positions }
rule-no-digits-ending = { $count ->
    [one] Det sidste tegn er ikke et ciffer
   *[other] Ingen cifre blandt de sidste { $count } tegn
}
rule-no-special-anywhere = Ingen af disse tegn: { $set }
rule-no-special-positions = Ingen specialtegn på disse pladser: { $positions }
rule-no-special-ending = { $count ->
    [one] Det sidste tegn er ikke et specialtegn
   *[other] Ingen specialtegn blandt de sidste { $count } tegn
}
rule-sequence-repeats = { $count ->
    [one] Intet tegn to gange i træk
   *[other] Intet tegn mere end { $count } gange i træk
}
rule-sequence-identical = { $count ->
    [one] Intet tegn mere end én gang
   *[other] Intet tegn mere end { $count } gange
}
rule-sequence-run = { $count ->
    [one] Ingen naboer i alfabetet eller talrækken, for eksempel ab eller 21
   *[other] Højst { $count } tegn i rækkefølge, for eksempel abcd eller 4321
}
rule-user-properties = Indeholder ikke dit navn eller andre oplysninger om dig
rule-dictionary-anywhere = Indeholder ikke et almindeligt ord
rule-dictionary-word = Er ikke et almindeligt ord, heller ikke med cifre eller specialtegn omkring
rule-dictionary-beginning = { $count ->
    [one] Begynder ikke med det første bogstav i et almindeligt ord
   *[other] Begynder ikke med de første { $count } bogstaver i et almindeligt ord
}
rule-dictionary-part = { $count ->
    [one] Indeholder ikke det første bogstav i et almindeligt ord
   *[other] Indeholder ikke de første { $count } bogstaver i et almindeligt ord
}
rule-symmetry-palindrome = Er ikke ens forfra og bagfra
rule-symmetry-ends = { $count ->
    [one] Slutningen spejler højst ét tegn af begyndelsen
   *[other] Slutningen spejler højst { $count } tegn af begyndelsen
}
rule-symmetry-inner = { $count ->
    [one] Ingen del er ens forfra og bagfra
   *[other] Ingen del på mere end { $count } tegn er ens forfra og bagfra
}
rule-strength = Stærk nok til at være svær at gætte
rule-differs-from-old = Er ikke din nuværende adgangskode og indeholder den ikke
rule-history = { $count ->
    [one] Er ikke din seneste adgangskode
   *[other] Er ikke en af dine seneste { $count } adgangskoder
}
rule-age-min = { $count ->
    [one] Du kan skifte den igen efter én dag
   *[other] Du kan skifte den igen efter { $count } dage
}
rule-age-min-hours = { $count ->
    [one] Du kan skifte den igen efter én time
   *[other] Du kan skifte den igen efter { $count } timer
}
rule-age-max = { $count ->
    [one] Du skal skifte den efter én dag
   *[other] Du skal skifte den efter { $count } dage
}
