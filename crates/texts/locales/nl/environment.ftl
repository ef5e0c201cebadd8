# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave bij { $organization } heeft aandacht nodig
mail-environment-problems-body-1 = { $count ->
    [one] Eén ding is niet zoals het hoort:
   *[other] { $count } dingen zijn niet zoals het hoort:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Op het overzicht van de beheersite staat meer. Je krijgt een nieuwe e-mail als er iets verandert.

mail-environment-well-subject = Reclave bij { $organization } is weer in orde
mail-environment-well-body-1 = Alles wat niet goed was, is verholpen.
