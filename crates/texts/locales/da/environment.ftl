# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave hos { $organization } kræver opmærksomhed
mail-environment-problems-body-1 = { $count ->
    [one] Én ting er ikke, som den skal være:
   *[other] { $count } ting er ikke, som de skal være:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Oversigten på administrationssiden viser mere. Du får en ny mail, når noget ændrer sig.

mail-environment-well-subject = Reclave hos { $organization } er i orden igen
mail-environment-well-body-1 = Alt det, der var galt, er rettet.
