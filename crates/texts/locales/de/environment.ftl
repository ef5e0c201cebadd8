# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave bei { $organization } braucht Aufmerksamkeit
mail-environment-problems-body-1 = { $count ->
    [one] Eine Sache ist nicht, wie sie sein soll:
   *[other] { $count } Sachen sind nicht, wie sie sein sollen:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Mehr sagt die Übersicht der Verwaltungsseite. Sie bekommen wieder eine E-Mail, wenn sich etwas ändert.
mail-environment-well-subject = Reclave bei { $organization } ist wieder in Ordnung
mail-environment-well-body-1 = Alles, was nicht stimmte, ist behoben.
