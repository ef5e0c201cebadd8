# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Prepare como voltar a entrar na sua conta de { $organization }
mail-reminder-invitation-body-1 = Se se esquecer da palavra-passe ou a sua conta ficar bloqueada, pode resolver sozinho a qualquer hora. Para isso, prepare uma vez como prova quem é. Demora cerca de dois minutos.
mail-reminder-invitation-body-2 = Comece aqui: { $link }
mail-reminder-invitation-body-3 = O site pede a sua palavra-passe uma vez. Ninguém de { $organization } a pede por e-mail ou por telefone.

mail-reminder-register-subject = Ainda não preparou como voltar a entrar na sua conta de { $organization }
mail-reminder-register-body-1 = Até lá, só o apoio técnico o pode ajudar se se esquecer da palavra-passe. Demora cerca de dois minutos.
mail-reminder-register-body-2 = Comece aqui: { $link }

mail-reminder-update-subject = O seu registo em { $organization } precisa de ser atualizado
mail-reminder-update-body-1 = O que preparou para provar quem é já não é tudo o que { $organization } pede. Atualize-o para poder continuar a resolver sozinho se se esquecer da palavra-passe.
mail-reminder-update-body-2 = Comece aqui: { $link }

mail-reminder-password-subject = { $days ->
    [one] A sua palavra-passe de { $organization } expira dentro de um dia
   *[other] A sua palavra-passe de { $organization } expira dentro de { $days } dias
}
mail-reminder-password-body-1 = Escolha uma nova a tempo e continue a trabalhar sem interrupção.
mail-reminder-password-body-2 = Altere-a aqui: { $link }
mail-reminder-password-body-3 = Se já a alterou, não é preciso fazer nada.

mail-reminder-account-subject = { $days ->
    [one] A sua conta de { $organization } expira dentro de um dia
   *[other] A sua conta de { $organization } expira dentro de { $days } dias
}
mail-reminder-account-body-1 = Depois disso, já não poderá iniciar sessão.
mail-reminder-account-body-2 = Se ainda precisa da conta, avise a tempo a sua chefia ou o apoio técnico.
