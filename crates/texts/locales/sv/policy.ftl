# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Inte tomt
rule-control-characters = Inga osynliga styrtecken
rule-longest = Inte längre än tjänsten tar emot
rule-length-min = { $count ->
    [one] Minst ett tecken
   *[other] Minst { $count } tecken
}
rule-length-max = { $count ->
    [one] Högst ett tecken
   *[other] Högst { $count } tecken
}
rule-windows-name = Innehåller inte ditt användarnamn eller en del av ditt namn
rule-windows-categories = Minst tre av följande: stora bokstäver, små bokstäver, siffror, specialtecken
rule-alphabetic-min = { $count ->
    [one] Minst en bokstav
   *[other] Minst { $count } bokstäver
}
rule-lowercase-min = { $count ->
    [one] Minst en liten bokstav
   *[other] Minst { $count } små bokstäver
}
rule-uppercase-min = { $count ->
    [one] Minst en stor bokstav
   *[other] Minst { $count } stora bokstäver
}
rule-unique-min = { $count ->
    [one] Minst ett tecken
   *[other] Minst { $count } olika tecken
}
rule-digits-min = { $count ->
    [one] Minst en siffra
   *[other] Minst { $count } siffror
}
rule-digits-positions = Siffror på de här platserna: { $positions }
rule-digits-ending = { $count ->
    [one] Det sista tecknet är en siffra
   *[other] De sista { $count } tecknen är siffror
}
rule-special-min = { $count ->
    [one] Minst ett av de här tecknen: { $set }
   *[other] Minst { $count } av de här tecknen: { $set }
}
rule-special-positions = Specialtecken på de här platserna: { $positions }
rule-special-ending = { $count ->
    [one] Det sista tecknet är ett specialtecken
   *[other] De sista { $count } tecknen är specialtecken
}
rule-no-digits-anywhere = Inga siffror
rule-no-digits-positions = Inga siffror på de här platserna: { $positions }
rule-no-digits-ending = { $count ->
    [one] Det sista tecknet är inte en siffra
   *[other] Inga siffror bland de sista { $count } tecknen
}
rule-no-special-anywhere = Inget av de här tecknen: { $set }
rule-no-special-positions = Inga specialtecken på de här platserna: { $positions }
rule-no-special-ending = { $count ->
    [one] Det sista tecknet är inte ett specialtecken
   *[other] Inga specialtecken bland de sista { $count } tecknen
}
rule-sequence-repeats = { $count ->
    [one] Inget tecken två gånger i rad
   *[other] Inget tecken mer än { $count } gånger i rad
}
rule-sequence-identical = { $count ->
    [one] Inget tecken mer än en gång
   *[other] Inget tecken mer än { $count } gånger
}
rule-sequence-run = { $count ->
    [one] Inga grannar i alfabetet eller bland siffrorna, till exempel ab eller 21
   *[other] Högst { $count } tecken i följd, till exempel abcd eller 4321
}
rule-user-properties = Innehåller inte ditt namn eller andra uppgifter om dig
rule-dictionary-anywhere = Innehåller inte ett vanligt ord
rule-dictionary-word = Är inte ett vanligt ord, inte ens med siffror eller specialtecken omkring
rule-dictionary-beginning = { $count ->
    [one] Börjar inte med den första bokstaven i ett vanligt ord
   *[other] Börjar inte med de första { $count } bokstäverna i ett vanligt ord
}
rule-dictionary-part = { $count ->
    [one] Innehåller inte den första bokstaven i ett vanligt ord
   *[other] Innehåller inte de första { $count } bokstäverna i ett vanligt ord
}
rule-symmetry-palindrome = Är inte likadant framifrån och bakifrån
rule-symmetry-ends = { $count ->
    [one] Slutet speglar högst ett tecken av början
   *[other] Slutet speglar högst { $count } tecken av början
}
rule-symmetry-inner = { $count ->
    [one] Ingen del är likadan framifrån och bakifrån
   *[other] Ingen del med fler än { $count } tecken är likadan framifrån och bakifrån
}
rule-strength = Tillräckligt starkt för att vara svårt att gissa
rule-differs-from-old = Är inte ditt nuvarande lösenord och innehåller det inte
rule-history = { $count ->
    [one] Är inte ditt senaste lösenord
   *[other] Är inte ett av dina senaste { $count } lösenord
}
rule-age-min = { $count ->
    [one] Du kan ändra det igen efter en dag
   *[other] Du kan ändra det igen efter { $count } dagar
}
rule-age-min-hours = { $count ->
    [one] Du kan ändra det igen efter en timme
   *[other] Du kan ändra det igen efter { $count } timmar
}
rule-age-max = { $count ->
    [one] Du måste ändra det efter en dag
   *[other] Du måste ändra det efter { $count } dagar
}
