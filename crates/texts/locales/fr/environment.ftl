# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave chez { $organization } demande attention
mail-environment-problems-body-1 = { $count ->
    [one] Une chose n’est pas comme elle devrait :
   *[other] { $count } choses ne sont pas comme elles devraient :
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Le tableau de bord du site d’administration en dit plus. Vous recevrez un autre e-mail quand quelque chose change.
mail-environment-well-subject = Reclave chez { $organization } va de nouveau bien
mail-environment-well-body-1 = Tout ce qui n’allait pas a été réparé.
