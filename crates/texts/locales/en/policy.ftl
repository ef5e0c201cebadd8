# Password rules, each a sentence that can be ticked: it says what a good password is, not what is wrong.

rule-empty = Not empty
rule-control-characters = No invisible control characters
rule-longest = Not longer than this service accepts
rule-length-min = { $count ->
    [one] At least one character
   *[other] At least { $count } characters
}
rule-length-max = { $count ->
    [one] At most one character
   *[other] At most { $count } characters
}
rule-windows-name = Does not contain your user name or a part of your name
rule-windows-categories = At least three of these: capital letters, small letters, digits, symbols
rule-alphabetic-min = { $count ->
    [one] At least one letter
   *[other] At least { $count } letters
}
rule-lowercase-min = { $count ->
    [one] At least one small letter
   *[other] At least { $count } small letters
}
rule-uppercase-min = { $count ->
    [one] At least one capital letter
   *[other] At least { $count } capital letters
}
rule-unique-min = { $count ->
    [one] At least one character
   *[other] At least { $count } different characters
}
rule-digits-min = { $count ->
    [one] At least one digit
   *[other] At least { $count } digits
}
rule-digits-positions = Digits at these positions: { $positions }
rule-digits-ending = { $count ->
    [one] The last character is a digit
   *[other] The last { $count } characters are digits
}
rule-special-min = { $count ->
    [one] At least one of these characters: { $set }
   *[other] At least { $count } of these characters: { $set }
}
rule-special-positions = Special characters at these positions: { $positions }
rule-special-ending = { $count ->
    [one] The last character is a special character
   *[other] The last { $count } characters are special characters
}
rule-no-digits-anywhere = No digits
rule-no-digits-positions = No digits at these positions: { $positions }
rule-no-digits-ending = { $count ->
    [one] The last character is not a digit
   *[other] No digits among the last { $count } characters
}
rule-no-special-anywhere = None of these characters: { $set }
rule-no-special-positions = No special characters at these positions: { $positions }
rule-no-special-ending = { $count ->
    [one] The last character is not a special character
   *[other] No special characters among the last { $count } characters
}
rule-sequence-repeats = { $count ->
    [one] No character twice in a row
   *[other] No character more than { $count } times in a row
}
rule-sequence-identical = { $count ->
    [one] No character more than once
   *[other] No character more than { $count } times
}
rule-sequence-run = { $count ->
    [one] No neighbors in the alphabet or among the digits, such as ab or 21
   *[other] No more than { $count } characters in order, such as abcd or 4321
}
rule-user-properties = Does not contain your name or other details about you
rule-dictionary-anywhere = Does not contain a common word
rule-dictionary-word = Is not a common word, even with digits or symbols around it
rule-dictionary-beginning = { $count ->
    [one] Does not begin with the first letter of a common word
   *[other] Does not begin with the first { $count } letters of a common word
}
rule-dictionary-part = { $count ->
    [one] Does not contain the first letter of a common word
   *[other] Does not contain the first { $count } letters of a common word
}
rule-symmetry-palindrome = Does not read the same forward and backward
rule-symmetry-ends = { $count ->
    [one] The end mirrors at most one character of the beginning
   *[other] The end mirrors at most { $count } characters of the beginning
}
rule-symmetry-inner = { $count ->
    [one] No part reads the same forward and backward
   *[other] No part of more than { $count } characters reads the same forward and backward
}
rule-strength = Strong enough to be hard to guess
rule-differs-from-old = Is not your current password and does not contain it
rule-history = { $count ->
    [one] Is not your last password
   *[other] Is not one of your last { $count } passwords
}
rule-age-min = { $count ->
    [one] You can change it again after one day
   *[other] You can change it again after { $count } days
}
rule-age-min-hours = { $count ->
    [one] You can change it again after one hour
   *[other] You can change it again after { $count } hours
}
rule-age-max = { $count ->
    [one] You must change it after one day
   *[other] You must change it after { $count } days
}
