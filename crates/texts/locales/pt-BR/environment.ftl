# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = O Reclave em { $organization } precisa de atenção
mail-environment-problems-body-1 = { $count ->
    [one] { $count } coisa não está como deveria:
   *[other] { $count } coisas não estão como deveriam:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = O painel do site de administração mostra mais. Você receberá outro e-mail quando algo mudar.

mail-environment-well-subject = O Reclave em { $organization } está bem de novo
mail-environment-well-body-1 = Tudo o que estava errado foi corrigido.
