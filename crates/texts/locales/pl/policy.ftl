# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Nie jest puste
rule-control-characters = Bez niewidocznych znaków sterujących
rule-longest = Nie dłuższe, niż przyjmuje ta usługa
rule-length-min = { $count ->
    [one] Co najmniej jeden znak
    [few] Co najmniej { $count } znaki
    [many] Co najmniej { $count } znaków
   *[other] Co najmniej { $count } znaków
}
rule-length-max = { $count ->
    [one] Najwyżej jeden znak
    [few] Najwyżej { $count } znaki
    [many] Najwyżej { $count } znaków
   *[other] Najwyżej { $count } znaków
}
rule-windows-name = Nie zawiera Twojej nazwy użytkownika ani części imienia lub nazwiska
rule-windows-categories = Co najmniej trzy z tych rodzajów: wielkie litery, małe litery, cyfry, znaki specjalne
rule-alphabetic-min = { $count ->
    [one] Co najmniej jedna litera
    [few] Co najmniej { $count } litery
    [many] Co najmniej { $count } liter
   *[other] Co najmniej { $count } liter
}
rule-lowercase-min = { $count ->
    [one] Co najmniej jedna mała litera
    [few] Co najmniej { $count } małe litery
    [many] Co najmniej { $count } małych liter
   *[other] Co najmniej { $count } małych liter
}
rule-uppercase-min = { $count ->
    [one] Co najmniej jedna wielka litera
    [few] Co najmniej { $count } wielkie litery
    [many] Co najmniej { $count } wielkich liter
   *[other] Co najmniej { $count } wielkich liter
}
rule-unique-min = { $count ->
    [one] Co najmniej jeden znak
    [few] Co najmniej { $count } różne znaki
    [many] Co najmniej { $count } różnych znaków
   *[other] Co najmniej { $count } różnych znaków
}
rule-digits-min = { $count ->
    [one] Co najmniej jedna cyfra
    [few] Co najmniej { $count } cyfry
    [many] Co najmniej { $count } cyfr
   *[other] Co najmniej { $count } cyfr
}
rule-digits-positions = Cyfry na tych miejscach: { $positions }
rule-digits-ending = { $count ->
    [one] Ostatni znak to cyfra
    [few] Ostatnie { $count } znaki to cyfry
    [many] Ostatnich { $count } znaków to cyfry
   *[other] Ostatnich { $count } znaków to cyfry
}
rule-special-min = { $count ->
    [one] Co najmniej jeden z tych znaków: { $set }
    [few] Co najmniej { $count } z tych znaków: { $set }
    [many] Co najmniej { $count } z tych znaków: { $set }
   *[other] Co najmniej { $count } z tych znaków: { $set }
}
rule-special-positions = Znaki specjalne na tych miejscach: { $positions }
rule-special-ending = { $count ->
    [one] Ostatni znak jest specjalny
    [few] Ostatnie { $count } znaki są specjalne
    [many] Ostatnich { $count } znaków to znaki specjalne
   *[other] Ostatnich { $count } znaków to znaki specjalne
}
rule-no-digits-anywhere = Bez cyfr
rule-no-digits-positions = Bez cyfr na tych miejscach: { $positions }
rule-no-digits-ending = { $count ->
    [one] Ostatni znak nie jest cyfrą
    [few] Bez cyfr wśród ostatnich { $count } znaków
    [many] Bez cyfr wśród ostatnich { $count } znaków
   *[other] Bez cyfr wśród ostatnich { $count } znaków
}
rule-no-special-anywhere = Żadnego z tych znaków: { $set }
rule-no-special-positions = Bez znaków specjalnych na tych miejscach: { $positions }
rule-no-special-ending = { $count ->
    [one] Ostatni znak nie jest specjalny
    [few] Bez znaków specjalnych wśród ostatnich { $count } znaków
    [many] Bez znaków specjalnych wśród ostatnich { $count } znaków
   *[other] Bez znaków specjalnych wśród ostatnich { $count } znaków
}
rule-sequence-repeats = { $count ->
    [one] Żaden znak dwa razy z rzędu
    [few] Żaden znak więcej niż { $count } razy z rzędu
    [many] Żaden znak więcej niż { $count } razy z rzędu
   *[other] Żaden znak więcej niż { $count } razy z rzędu
}
rule-sequence-identical = { $count ->
    [one] Żaden znak więcej niż raz
    [few] Żaden znak więcej niż { $count } razy
    [many] Żaden znak więcej niż { $count } razy
   *[other] Żaden znak więcej niż { $count } razy
}
rule-sequence-run = { $count ->
    [one] Bez znaków sąsiadujących w alfabecie lub wśród cyfr, na przykład ab lub 21
    [few] Najwyżej { $count } kolejne znaki, na przykład abcd lub 4321
    [many] Najwyżej { $count } kolejnych znaków, na przykład abcd lub 4321
   *[other] Najwyżej { $count } kolejnych znaków, na przykład abcd lub 4321
}
rule-user-properties = Nie zawiera Twojego imienia, nazwiska ani innych danych o Tobie
rule-dictionary-anywhere = Nie zawiera popularnego słowa
rule-dictionary-word = Nie jest popularnym słowem, nawet z cyframi lub znakami specjalnymi wokół
rule-dictionary-beginning = { $count ->
    [one] Nie zaczyna się od pierwszej litery popularnego słowa
    [few] Nie zaczyna się od pierwszych { $count } liter popularnego słowa
    [many] Nie zaczyna się od pierwszych { $count } liter popularnego słowa
   *[other] Nie zaczyna się od pierwszych { $count } liter popularnego słowa
}
rule-dictionary-part = { $count ->
    [one] Nie zawiera pierwszej litery popularnego słowa
    [few] Nie zawiera pierwszych { $count } liter popularnego słowa
    [many] Nie zawiera pierwszych { $count } liter popularnego słowa
   *[other] Nie zawiera pierwszych { $count } liter popularnego słowa
}
rule-symmetry-palindrome = Czytane wspak nie jest takie samo
rule-symmetry-ends = { $count ->
    [one] Koniec jest odbiciem najwyżej jednego znaku początku
    [few] Koniec jest odbiciem najwyżej { $count } znaków początku
    [many] Koniec jest odbiciem najwyżej { $count } znaków początku
   *[other] Koniec jest odbiciem najwyżej { $count } znaków początku
}
rule-symmetry-inner = { $count ->
    [one] Żadna część czytana wspak nie jest taka sama
    [few] Żadna część dłuższa niż { $count } znaki nie jest taka sama czytana wspak
    [many] Żadna część dłuższa niż { $count } znaków nie jest taka sama czytana wspak
   *[other] Żadna część dłuższa niż { $count } znaków nie jest taka sama czytana wspak
}
rule-strength = Na tyle silne, że trudno je odgadnąć
rule-differs-from-old = Nie jest Twoim obecnym hasłem i go nie zawiera
rule-history = { $count ->
    [one] Nie jest Twoim ostatnim hasłem
    [few] Nie jest żadnym z Twoich ostatnich { $count } haseł
    [many] Nie jest żadnym z Twoich ostatnich { $count } haseł
   *[other] Nie jest żadnym z Twoich ostatnich { $count } haseł
}
rule-age-min = { $count ->
    [one] Możesz je znów zmienić po jednym dniu
    [few] Możesz je znów zmienić po { $count } dniach
    [many] Możesz je znów zmienić po { $count } dniach
   *[other] Możesz je znów zmienić po { $count } dniach
}
rule-age-min-hours = { $count ->
    [one] Możesz je znów zmienić po godzinie
    [few] Możesz je znów zmienić po { $count } godzinach
    [many] Możesz je znów zmienić po { $count } godzinach
   *[other] Możesz je znów zmienić po { $count } godzinach
}
rule-age-max = { $count ->
    [one] Musisz je zmienić po jednym dniu
    [few] Musisz je zmienić po { $count } dniach
    [many] Musisz je zmienić po { $count } dniach
   *[other] Musisz je zmienić po { $count } dniach
}
