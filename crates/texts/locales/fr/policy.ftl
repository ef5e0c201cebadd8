# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = N’est pas vide
rule-control-characters = Aucun caractère de contrôle invisible
rule-longest = Pas plus long que ce que ce service accepte
rule-length-min = { $count ->
    [one] Au moins { $count } caractère
   *[other] Au moins { $count } caractères
}
rule-length-max = { $count ->
    [one] Au plus { $count } caractère
   *[other] Au plus { $count } caractères
}
rule-windows-name = Ne contient ni votre nom d’utilisateur ni une partie de votre nom
rule-windows-categories = Au moins trois de ces sortes : majuscules, minuscules, chiffres, symboles
rule-alphabetic-min = { $count ->
    [one] Au moins { $count } lettre
   *[other] Au moins { $count } lettres
}
rule-lowercase-min = { $count ->
    [one] Au moins { $count } minuscule
   *[other] Au moins { $count } minuscules
}
rule-uppercase-min = { $count ->
    [one] Au moins { $count } majuscule
   *[other] Au moins { $count } majuscules
}
rule-unique-min = { $count ->
    [one] Au moins { $count } caractère
   *[other] Au moins { $count } caractères différents
}
rule-digits-min = { $count ->
    [one] Au moins { $count } chiffre
   *[other] Au moins { $count } chiffres
}
rule-digits-positions = Des chiffres à ces positions : { $positions }
rule-digits-ending = { $count ->
    [one] Le dernier caractère est un chiffre
   *[other] Les { $count } derniers caractères sont des chiffres
}
rule-special-min = { $count ->
    [one] Au moins { $count } de ces caractères : { $set }
   *[other] Au moins { $count } de ces caractères : { $set }
}
rule-special-positions = Des caractères spéciaux à ces positions : { $positions }
rule-special-ending = { $count ->
    [one] Le dernier caractère est un caractère spécial
   *[other] Les { $count } derniers caractères sont des caractères spéciaux
}
rule-no-digits-anywhere = Aucun chiffre
rule-no-digits-positions = Aucun chiffre à ces positions : { $positions }
rule-no-digits-ending = { $count ->
    [one] Le dernier caractère n’est pas un chiffre
   *[other] Aucun chiffre parmi les { $count } derniers caractères
}
rule-no-special-anywhere = Aucun de ces caractères : { $set }
rule-no-special-positions = Aucun caractère spécial à ces positions : { $positions }
rule-no-special-ending = { $count ->
    [one] Le dernier caractère n’est pas un caractère spécial
   *[other] Aucun caractère spécial parmi les { $count } derniers caractères
}
rule-sequence-repeats = { $count ->
    [one] Aucun caractère deux fois de suite
   *[other] Aucun caractère plus de { $count } fois de suite
}
rule-sequence-identical = { $count ->
    [one] Aucun caractère plus d’une fois
   *[other] Aucun caractère plus de { $count } fois
}
rule-sequence-run = { $count ->
    [one] Aucun voisin dans l’alphabet ou parmi les chiffres, comme ab ou 21
   *[other] Pas plus de { $count } caractères qui se suivent, comme abcd ou 4321
}
rule-user-properties = Ne contient ni votre nom ni d’autres informations sur vous
rule-dictionary-anywhere = Ne contient aucun mot courant
rule-dictionary-word = N’est pas un mot courant, même entouré de chiffres ou de symboles
rule-dictionary-beginning = { $count ->
    [one] Ne commence pas par la première lettre d’un mot courant
   *[other] Ne commence pas par les { $count } premières lettres d’un mot courant
}
rule-dictionary-part = { $count ->
    [one] Ne contient pas la première lettre d’un mot courant
   *[other] Ne contient pas les { $count } premières lettres d’un mot courant
}
rule-symmetry-palindrome = Ne se lit pas de la même façon dans les deux sens
rule-symmetry-ends = { $count ->
    [one] La fin reflète au plus { $count } caractère du début
   *[other] La fin reflète au plus { $count } caractères du début
}
rule-symmetry-inner = { $count ->
    [one] Aucune partie ne se lit de la même façon dans les deux sens
   *[other] Aucune partie de plus de { $count } caractères ne se lit de la même façon dans les deux sens
}
rule-strength = Assez robuste pour être difficile à deviner
rule-differs-from-old = N’est pas votre mot de passe actuel et ne le contient pas
rule-history = { $count ->
    [one] N’est pas votre dernier mot de passe
   *[other] N’est aucun de vos { $count } derniers mots de passe
}
rule-age-min = { $count ->
    [one] Vous pourrez le changer à nouveau après { $count } jour
   *[other] Vous pourrez le changer à nouveau après { $count } jours
}
rule-age-min-hours = { $count ->
    [one] Vous pourrez le changer à nouveau après { $count } heure
   *[other] Vous pourrez le changer à nouveau après { $count } heures
}
rule-age-max = { $count ->
    [one] Vous devrez le changer après { $count } jour
   *[other] Vous devrez le changer après { $count } jours
}
