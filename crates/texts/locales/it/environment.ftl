# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave di { $organization } richiede attenzione
mail-environment-problems-body-1 = { $count ->
    [one] Una cosa non è come dovrebbe essere:
   *[other] { $count } cose non sono come dovrebbero essere:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Il pannello del sito di amministrazione dice di più. Riceverai un’altra email quando cambia qualcosa.

mail-environment-well-subject = Reclave di { $organization } è di nuovo a posto
mail-environment-well-body-1 = Tutto ciò che non andava è stato risolto.
