# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Není prázdné
rule-control-characters = Bez neviditelných řídicích znaků
rule-longest = Není delší, než tato služba přijímá
rule-length-min = { $count ->
    [one] Aspoň jeden znak
    [few] Aspoň { $count } znaky
   *[other] Aspoň { $count } znaků
}
rule-length-max = { $count ->
    [one] Nejvýše jeden znak
    [few] Nejvýše { $count } znaky
   *[other] Nejvýše { $count } znaků
}
rule-windows-name = Neobsahuje vaše uživatelské jméno ani část vašeho jména
rule-windows-categories = Aspoň tři z těchto druhů: velká písmena, malá písmena, číslice, speciální znaky
rule-alphabetic-min = { $count ->
    [one] Aspoň jedno písmeno
    [few] Aspoň { $count } písmena
   *[other] Aspoň { $count } písmen
}
rule-lowercase-min = { $count ->
    [one] Aspoň jedno malé písmeno
    [few] Aspoň { $count } malá písmena
   *[other] Aspoň { $count } malých písmen
}
rule-uppercase-min = { $count ->
    [one] Aspoň jedno velké písmeno
    [few] Aspoň { $count } velká písmena
   *[other] Aspoň { $count } velkých písmen
}
rule-unique-min = { $count ->
    [one] Aspoň jeden znak
    [few] Aspoň { $count } různé znaky
   *[other] Aspoň { $count } různých znaků
}
rule-digits-min = { $count ->
    [one] Aspoň jedna číslice
    [few] Aspoň { $count } číslice
   *[other] Aspoň { $count } číslic
}
rule-digits-positions = Číslice na těchto místech: { $positions }
rule-digits-ending = { $count ->
    [one] Poslední znak je číslice
    [few] Poslední { $count } znaky jsou číslice
   *[other] Posledních { $count } znaků jsou číslice
}
rule-special-min = { $count ->
    [one] Aspoň jeden z těchto znaků: { $set }
    [few] Aspoň { $count } z těchto znaků: { $set }
   *[other] Aspoň { $count } z těchto znaků: { $set }
}
rule-special-positions = Speciální znaky na těchto místech: { $positions }
rule-special-ending = { $count ->
    [one] Poslední znak je speciální
    [few] Poslední { $count } znaky jsou speciální
   *[other] Posledních { $count } znaků je speciálních
}
rule-no-digits-anywhere = Žádné číslice
rule-no-digits-positions = Žádné číslice na těchto místech: { $positions }
rule-no-digits-ending = { $count ->
    [one] Poslední znak není číslice
    [few] Žádné číslice mezi posledními { $count } znaky
   *[other] Žádné číslice mezi posledními { $count } znaky
}
rule-no-special-anywhere = Žádný z těchto znaků: { $set }
rule-no-special-positions = Žádné speciální znaky na těchto místech: { $positions }
rule-no-special-ending = { $count ->
    [one] Poslední znak není speciální
    [few] Žádné speciální znaky mezi posledními { $count } znaky
   *[other] Žádné speciální znaky mezi posledními { $count } znaky
}
rule-sequence-repeats = { $count ->
    [one] Žádný znak dvakrát za sebou
    [few] Žádný znak víc než { $count }krát za sebou
   *[other] Žádný znak víc než { $count }krát za sebou
}
rule-sequence-identical = { $count ->
    [one] Žádný znak víc než jednou
    [few] Žádný znak víc než { $count }krát
   *[other] Žádný znak víc než { $count }krát
}
rule-sequence-run = { $count ->
    [one] Žádné znaky, které sousedí v abecedě nebo mezi číslicemi, například ab nebo 21
    [few] Nejvýše { $count } znaky jdoucí po sobě, například abcd nebo 4321
   *[other] Nejvýše { $count } znaků jdoucích po sobě, například abcd nebo 4321
}
rule-user-properties = Neobsahuje vaše jméno ani jiné údaje o vás
rule-dictionary-anywhere = Neobsahuje běžné slovo
rule-dictionary-word = Není to běžné slovo, ani s číslicemi nebo speciálními znaky kolem
rule-dictionary-beginning = { $count ->
    [one] Nezačíná prvním písmenem běžného slova
    [few] Nezačíná prvními { $count } písmeny běžného slova
   *[other] Nezačíná prvními { $count } písmeny běžného slova
}
rule-dictionary-part = { $count ->
    [one] Neobsahuje první písmeno běžného slova
    [few] Neobsahuje první { $count } písmena běžného slova
   *[other] Neobsahuje prvních { $count } písmen běžného slova
}
rule-symmetry-palindrome = Nečte se zepředu stejně jako zezadu
rule-symmetry-ends = { $count ->
    [one] Konec zrcadlí nejvýše jeden znak začátku
    [few] Konec zrcadlí nejvýše { $count } znaky začátku
   *[other] Konec zrcadlí nejvýše { $count } znaků začátku
}
rule-symmetry-inner = { $count ->
    [one] Žádná část se nečte zepředu stejně jako zezadu
    [few] Žádná část delší než { $count } znaky se nečte zepředu stejně jako zezadu
   *[other] Žádná část delší než { $count } znaků se nečte zepředu stejně jako zezadu
}
rule-strength = Dost silné, aby se těžko hádalo
rule-differs-from-old = Není to vaše současné heslo a neobsahuje ho
rule-history = { $count ->
    [one] Není to vaše poslední heslo
    [few] Není to žádné z vašich posledních { $count } hesel
   *[other] Není to žádné z vašich posledních { $count } hesel
}
rule-age-min = { $count ->
    [one] Znovu ho můžete změnit za jeden den
    [few] Znovu ho můžete změnit za { $count } dny
   *[other] Znovu ho můžete změnit za { $count } dní
}
rule-age-min-hours = { $count ->
    [one] Znovu ho můžete změnit za jednu hodinu
    [few] Znovu ho můžete změnit za { $count } hodiny
   *[other] Znovu ho můžete změnit za { $count } hodin
}
rule-age-max = { $count ->
    [one] Za jeden den ho musíte změnit
    [few] Za { $count } dny ho musíte změnit
   *[other] Za { $count } dní ho musíte změnit
}
