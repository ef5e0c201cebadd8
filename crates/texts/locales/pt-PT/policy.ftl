# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Não está vazia
rule-control-characters = Sem caracteres de controlo invisíveis
rule-longest = Não é mais longa do que este serviço aceita
rule-length-min = { $count ->
    [one] Pelo menos um caráter
   *[other] Pelo menos { $count } caracteres
}
rule-length-max = { $count ->
    [one] No máximo um caráter
   *[other] No máximo { $count } caracteres
}
rule-windows-name = Não contém o seu nome de utilizador nem uma parte do seu nome
rule-windows-categories = Pelo menos três destes tipos: letras maiúsculas, letras minúsculas, dígitos, símbolos
rule-alphabetic-min = { $count ->
    [one] Pelo menos uma letra
   *[other] Pelo menos { $count } letras
}
rule-lowercase-min = { $count ->
    [one] Pelo menos uma letra minúscula
   *[other] Pelo menos { $count } letras minúsculas
}
rule-uppercase-min = { $count ->
    [one] Pelo menos uma letra maiúscula
   *[other] Pelo menos { $count } letras maiúsculas
}
rule-unique-min = { $count ->
    [one] Pelo menos um caráter
   *[other] Pelo menos { $count } caracteres diferentes
}
rule-digits-min = { $count ->
    [one] Pelo menos um dígito
   *[other] Pelo menos { $count } dígitos
}
rule-digits-positions = Dígitos nestas posições: { $positions }
rule-digits-ending = { $count ->
    [one] O último caráter é um dígito
   *[other] Os últimos { $count } caracteres são dígitos
}
rule-special-min = { $count ->
    [one] Pelo menos um destes caracteres: { $set }
   *[other] Pelo menos { $count } destes caracteres: { $set }
}
rule-special-positions = Caracteres especiais nestas posições: { $positions }
rule-special-ending = { $count ->
    [one] O último caráter é um caráter especial
   *[other] Os últimos { $count } caracteres são caracteres especiais
}
rule-no-digits-anywhere = Sem dígitos
rule-no-digits-positions = Sem dígitos nestas posições: { $positions }
rule-no-digits-ending = { $count ->
    [one] O último caráter não é um dígito
   *[other] Sem dígitos entre os últimos { $count } caracteres
}
rule-no-special-anywhere = Nenhum destes caracteres: { $set }
rule-no-special-positions = Sem caracteres especiais nestas posições: { $positions }
rule-no-special-ending = { $count ->
    [one] O último caráter não é um caráter especial
   *[other] Sem caracteres especiais entre os últimos { $count } caracteres
}
rule-sequence-repeats = { $count ->
    [one] Nenhum caráter duas vezes seguidas
   *[other] Nenhum caráter mais de { $count } vezes seguidas
}
rule-sequence-identical = { $count ->
    [one] Nenhum caráter mais de uma vez
   *[other] Nenhum caráter mais de { $count } vezes
}
rule-sequence-run = { $count ->
    [one] Sem caracteres vizinhos no alfabeto ou entre os dígitos, como ab ou 21
   *[other] No máximo { $count } caracteres em sequência, como abcd ou 4321
}
rule-user-properties = Não contém o seu nome nem outros dados sobre si
rule-dictionary-anywhere = Não contém uma palavra comum
rule-dictionary-word = Não é uma palavra comum, nem com dígitos ou símbolos em volta
rule-dictionary-beginning = { $count ->
    [one] Não começa com a primeira letra de uma palavra comum
   *[other] Não começa com as { $count } primeiras letras de uma palavra comum
}
rule-dictionary-part = { $count ->
    [one] Não contém a primeira letra de uma palavra comum
   *[other] Não contém as { $count } primeiras letras de uma palavra comum
}
rule-symmetry-palindrome = Não é igual quando lida de trás para a frente
rule-symmetry-ends = { $count ->
    [one] O fim espelha no máximo um caráter do início
   *[other] O fim espelha no máximo { $count } caracteres do início
}
rule-symmetry-inner = { $count ->
    [one] Nenhuma parte é igual quando lida de trás para a frente
   *[other] Nenhuma parte de mais de { $count } caracteres é igual quando lida de trás para a frente
}
rule-strength = Suficientemente forte para ser difícil de adivinhar
rule-differs-from-old = Não é a sua palavra-passe atual nem a contém
rule-history = { $count ->
    [one] Não é a sua última palavra-passe
   *[other] Não é uma das suas { $count } últimas palavras-passe
}
rule-age-min = { $count ->
    [one] Pode alterá-la novamente após um dia
   *[other] Pode alterá-la novamente após { $count } dias
}
rule-age-min-hours = { $count ->
    [one] Pode alterá-la novamente após uma hora
   *[other] Pode alterá-la novamente após { $count } horas
}
rule-age-max = { $count ->
    [one] Deve alterá-la após um dia
   *[other] Deve alterá-la após { $count } dias
}
