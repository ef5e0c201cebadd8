# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = O Reclave em { $organization } precisa de atenção
mail-environment-problems-body-1 = { $count ->
    [one] Uma coisa não está como devia:
   *[other] { $count } coisas não estão como deviam:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = O painel do site de administração diz mais. Receberá outro e-mail quando algo mudar.

mail-environment-well-subject = O Reclave em { $organization } está novamente bem
mail-environment-well-body-1 = Tudo o que estava mal foi corrigido.
