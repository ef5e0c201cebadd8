# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave hos { $organization } behöver ses över
mail-environment-problems-body-1 = { $count ->
    [one] En sak är inte som den ska:
   *[other] { $count } saker är inte som de ska:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Översikten på administrationssidan visar mer. Du får ett nytt mejl när något ändras.

mail-environment-well-subject = Reclave hos { $organization } fungerar som det ska igen
mail-environment-well-body-1 = Allt som var fel är åtgärdat.
