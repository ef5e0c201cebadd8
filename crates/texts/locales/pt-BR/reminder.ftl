# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Configure como voltar a entrar na sua conta de { $organization }
mail-reminder-invitation-body-1 = Se você esquecer a senha ou sua conta for bloqueada, pode resolver por conta própria a qualquer hora. Para isso, configure uma vez como provar quem você é. Leva cerca de dois minutos.
mail-reminder-invitation-body-2 = Comece aqui: { $link }
mail-reminder-invitation-body-3 = O site pede sua senha uma vez. Ninguém de { $organization } pede a senha por e-mail ou por telefone.

mail-reminder-register-subject = Você ainda não configurou como voltar a entrar na sua conta de { $organization }
mail-reminder-register-body-1 = Até lá, só o suporte pode ajudar se você esquecer a senha. Leva cerca de dois minutos.
mail-reminder-register-body-2 = Comece aqui: { $link }

mail-reminder-update-subject = Seu cadastro em { $organization } precisa de atualização
mail-reminder-update-body-1 = O que você configurou para provar quem é já não é tudo o que { $organization } pede. Atualize, para continuar resolvendo por conta própria se esquecer a senha.
mail-reminder-update-body-2 = Comece aqui: { $link }

mail-reminder-password-subject = { $days ->
    [one] Sua senha de { $organization } expira em um dia
   *[other] Sua senha de { $organization } expira em { $days } dias
}
mail-reminder-password-body-1 = Escolha uma nova a tempo e continue trabalhando sem interrupção.
mail-reminder-password-body-2 = Troque aqui: { $link }
mail-reminder-password-body-3 = Se você já trocou a senha, não é preciso fazer nada.

mail-reminder-account-subject = { $days ->
    [one] Sua conta de { $organization } expira em um dia
   *[other] Sua conta de { $organization } expira em { $days } dias
}
mail-reminder-account-body-1 = Depois disso, não será mais possível entrar.
mail-reminder-account-body-2 = Se você ainda precisa da conta, avise a tempo seu gestor ou o suporte.
