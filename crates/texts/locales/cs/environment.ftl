# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave v organizaci { $organization } vyžaduje pozornost
mail-environment-problems-body-1 = { $count ->
    [one] Jedna věc není v pořádku:
    [few] { $count } věci nejsou v pořádku:
   *[other] { $count } věcí není v pořádku:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Více říká přehled na stránkách správy. Jakmile se něco změní, přijde další zpráva.

mail-environment-well-subject = Reclave v organizaci { $organization } je opět v pořádku
mail-environment-well-body-1 = Všechno, co nebylo v pořádku, je napravené.
