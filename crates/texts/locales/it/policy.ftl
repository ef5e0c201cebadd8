# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Non vuota
rule-control-characters = Nessun carattere di controllo invisibile
rule-longest = Non più lunga di quanto questo servizio accetti
rule-length-min = { $count ->
    [one] Almeno un carattere
   *[other] Almeno { $count } caratteri
}
rule-length-max = { $count ->
    [one] Al massimo un carattere
   *[other] Al massimo { $count } caratteri
}
rule-windows-name = Non contiene il tuo nome utente né una parte del tuo nome
rule-windows-categories = Almeno tre tra: lettere maiuscole, lettere minuscole, cifre, caratteri speciali
rule-alphabetic-min = { $count ->
    [one] Almeno una lettera
   *[other] Almeno { $count } lettere
}
rule-lowercase-min = { $count ->
    [one] Almeno una lettera minuscola
   *[other] Almeno { $count } lettere minuscole
}
rule-uppercase-min = { $count ->
    [one] Almeno una lettera maiuscola
   *[other] Almeno { $count } lettere maiuscole
}
rule-unique-min = { $count ->
    [one] Almeno un carattere
   *[other] Almeno { $count } caratteri diversi
}
rule-digits-min = { $count ->
    [one] Almeno una cifra
   *[other] Almeno { $count } cifre
}
rule-digits-positions = Cifre in queste posizioni: { $positions }
rule-digits-ending = { $count ->
    [one] L’ultimo carattere è una cifra
   *[other] Gli ultimi { $count } caratteri sono cifre
}
rule-special-min = { $count ->
    [one] Almeno uno di questi caratteri: { $set }
   *[other] Almeno { $count } di questi caratteri: { $set }
}
rule-special-positions = Caratteri speciali in queste posizioni: { $positions }
rule-special-ending = { $count ->
    [one] L’ultimo carattere è un carattere speciale
   *[other] Gli ultimi { $count } caratteri sono caratteri speciali
}
rule-no-digits-anywhere = Nessuna cifra
rule-no-digits-positions = Nessuna cifra in queste posizioni: { $positions }
rule-no-digits-ending = { $count ->
    [one] L’ultimo carattere non è una cifra
   *[other] Nessuna cifra tra gli ultimi { $count } caratteri
}
rule-no-special-anywhere = Nessuno di questi caratteri: { $set }
rule-no-special-positions = Nessun carattere speciale in queste posizioni: { $positions }
rule-no-special-ending = { $count ->
    [one] L’ultimo carattere non è un carattere speciale
   *[other] Nessun carattere speciale tra gli ultimi { $count } caratteri
}
rule-sequence-repeats = { $count ->
    [one] Nessun carattere due volte di seguito
   *[other] Nessun carattere più di { $count } volte di seguito
}
rule-sequence-identical = { $count ->
    [one] Nessun carattere più di una volta
   *[other] Nessun carattere più di { $count } volte
}
rule-sequence-run = { $count ->
    [one] Nessun carattere vicino nell’alfabeto o tra le cifre, come ab o 21
   *[other] Non più di { $count } caratteri in ordine, come abcd o 4321
}
rule-user-properties = Non contiene il tuo nome né altri dati su di te
rule-dictionary-anywhere = Non contiene una parola comune
rule-dictionary-word = Non è una parola comune, nemmeno con cifre o caratteri speciali intorno
rule-dictionary-beginning = { $count ->
    [one] Non inizia con la prima lettera di una parola comune
   *[other] Non inizia con le prime { $count } lettere di una parola comune
}
rule-dictionary-part = { $count ->
    [one] Non contiene la prima lettera di una parola comune
   *[other] Non contiene le prime { $count } lettere di una parola comune
}
rule-symmetry-palindrome = Non si legge uguale in avanti e all’indietro
rule-symmetry-ends = { $count ->
    [one] La fine ripete a specchio al massimo un carattere dell’inizio
   *[other] La fine ripete a specchio al massimo { $count } caratteri dell’inizio
}
rule-symmetry-inner = { $count ->
    [one] Nessuna parte si legge uguale in avanti e all’indietro
   *[other] Nessuna parte di più di { $count } caratteri si legge uguale in avanti e all’indietro
}
rule-strength = Abbastanza sicura da essere difficile da indovinare
rule-differs-from-old = Non è la tua password attuale e non la contiene
rule-history = { $count ->
    [one] Non è la tua ultima password
   *[other] Non è una delle tue ultime { $count } password
}
rule-age-min = { $count ->
    [one] Puoi cambiarla di nuovo dopo un giorno
   *[other] Puoi cambiarla di nuovo dopo { $count } giorni
}
rule-age-min-hours = { $count ->
    [one] Puoi cambiarla di nuovo dopo un’ora
   *[other] Puoi cambiarla di nuovo dopo { $count } ore
}
rule-age-max = { $count ->
    [one] Devi cambiarla dopo un giorno
   *[other] Devi cambiarla dopo { $count } giorni
}
