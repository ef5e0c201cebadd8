# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = No está vacía
rule-control-characters = Sin caracteres de control invisibles
rule-longest = No es más larga de lo que admite este servicio
rule-length-min = { $count ->
    [one] Al menos un carácter
   *[other] Al menos { $count } caracteres
}
rule-length-max = { $count ->
    [one] Como máximo un carácter
   *[other] Como máximo { $count } caracteres
}
rule-windows-name = No contiene tu nombre de usuario ni parte de tu nombre
rule-windows-categories = Al menos tres de estos tipos: mayúsculas, minúsculas, dígitos, símbolos
rule-alphabetic-min = { $count ->
    [one] Al menos una letra
   *[other] Al menos { $count } letras
}
rule-lowercase-min = { $count ->
    [one] Al menos una minúscula
   *[other] Al menos { $count } minúsculas
}
rule-uppercase-min = { $count ->
    [one] Al menos una mayúscula
   *[other] Al menos { $count } mayúsculas
}
rule-unique-min = { $count ->
    [one] Al menos un carácter
   *[other] Al menos { $count } caracteres distintos
}
rule-digits-min = { $count ->
    [one] Al menos un dígito
   *[other] Al menos { $count } dígitos
}
rule-digits-positions = Dígitos en estas posiciones: { $positions }
rule-digits-ending = { $count ->
    [one] El último carácter es un dígito
   *[other] Los últimos { $count } caracteres son dígitos
}
rule-special-min = { $count ->
    [one] Al menos uno de estos caracteres: { $set }
   *[other] Al menos { $count } de estos caracteres: { $set }
}
rule-special-positions = Caracteres especiales en estas posiciones: { $positions }
rule-special-ending = { $count ->
    [one] El último carácter es especial
   *[other] Los últimos { $count } caracteres son especiales
}
rule-no-digits-anywhere = Sin dígitos
rule-no-digits-positions = Sin dígitos en estas posiciones: { $positions }
rule-no-digits-ending = { $count ->
    [one] El último carácter no es un dígito
   *[other] Sin dígitos entre los últimos { $count } caracteres
}
rule-no-special-anywhere = Ninguno de estos caracteres: { $set }
rule-no-special-positions = Sin caracteres especiales en estas posiciones: { $positions }
rule-no-special-ending = { $count ->
    [one] El último carácter no es especial
   *[other] Sin caracteres especiales entre los últimos { $count } caracteres
}
rule-sequence-repeats = { $count ->
    [one] Ningún carácter dos veces seguidas
   *[other] Ningún carácter más de { $count } veces seguidas
}
rule-sequence-identical = { $count ->
    [one] Ningún carácter más de una vez
   *[other] Ningún carácter más de { $count } veces
}
rule-sequence-run = { $count ->
    [one] Sin vecinos del alfabeto o de los números, como ab o 21
   *[other] No más de { $count } caracteres en orden, como abcd o 4321
}
rule-user-properties = No contiene tu nombre ni otros datos tuyos
rule-dictionary-anywhere = No contiene ninguna palabra común
rule-dictionary-word = No es una palabra común, ni siquiera con dígitos o símbolos alrededor
rule-dictionary-beginning = { $count ->
    [one] No empieza por la primera letra de una palabra común
   *[other] No empieza por las { $count } primeras letras de una palabra común
}
rule-dictionary-part = { $count ->
    [one] No contiene la primera letra de una palabra común
   *[other] No contiene las { $count } primeras letras de una palabra común
}
rule-symmetry-palindrome = No se lee igual al derecho y al revés
rule-symmetry-ends = { $count ->
    [one] El final refleja como máximo un carácter del principio
   *[other] El final refleja como máximo { $count } caracteres del principio
}
rule-symmetry-inner = { $count ->
    [one] Ninguna parte se lee igual al derecho y al revés
   *[other] Ninguna parte de más de { $count } caracteres se lee igual al derecho y al revés
}
rule-strength = Lo bastante segura para ser difícil de adivinar
rule-differs-from-old = No es tu contraseña actual ni la contiene
rule-history = { $count ->
    [one] No es tu última contraseña
   *[other] No es ninguna de tus últimas { $count } contraseñas
}
rule-age-min = { $count ->
    [one] Podrás cambiarla de nuevo después de un día
   *[other] Podrás cambiarla de nuevo después de { $count } días
}
rule-age-min-hours = { $count ->
    [one] Podrás cambiarla de nuevo después de una hora
   *[other] Podrás cambiarla de nuevo después de { $count } horas
}
rule-age-max = { $count ->
    [one] Tendrás que cambiarla después de un día
   *[other] Tendrás que cambiarla después de { $count } días
}
