# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Si ce n’était pas vous, ouvrez cette page dans les sept jours et bloquez votre accès, avant même que l’assistance réponde : { $link }
page-not-me-asked = { $at } : Ceci a été fait pour votre compte ({ $account }), depuis l’adresse réseau { $address } :
page-not-me-how = Si c’était vous, il n’y a rien à faire ici. Sinon, appuyez sur le bouton : quiconque est connecté en votre nom est déconnecté, ce qui a été commencé pour vous s’arrête, et personne ne peut se faire passer ici pour vous tant que l’assistance ne l’a pas débloqué. Ce qui a été modifié le reste.
page-not-me-stop = Ce n’était pas moi, bloquer
page-not-me-done = Bloqué depuis : { $at }. Appelez maintenant l’assistance : elle seule peut débloquer et corriger ce qui a été modifié.
event-change-denied = La personne a dit que c’était quelqu’un d’autre : inscription bloquée
mail-not-me-told-subject = { $name } : « Ce n’était pas moi »
mail-not-me-told-body-1 = { $name } a appuyé sur « Ce n’était pas moi » dans un message de { $organization } à propos d’une modification faite le { $at } depuis l’adresse réseau { $address }. Toutes les sessions ont été fermées, et l’inscription reste bloquée jusqu’à ce que l’assistance la débloque.
mail-not-me-told-body-2 = Quelqu’un d’autre connaît ou possède sans doute ce qui prouve l’identité de cette personne. Parlez-lui et faites-le remplacer. L’historique contient les détails.
