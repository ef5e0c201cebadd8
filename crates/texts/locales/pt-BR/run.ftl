# How a task ends, and what keeps it from going on.

run-done-register-title = Seu cadastro está concluído
run-done-register-lead = Agora você pode escolher uma nova senha ou desbloquear sua conta sem ligar para ninguém.
run-done-manage-profile-title = Seu perfil foi salvo
run-done-manage-profile-lead = A partir de agora, use o que acabou de cadastrar.
run-done-forgot-password-title = Sua nova senha foi salva
run-done-forgot-password-lead = A partir de agora, entre com ela. Insira-a também no celular e nos outros dispositivos, senão eles bloqueiam sua conta.
run-done-manage-passwords-title = Sua senha foi alterada
run-done-manage-passwords-lead = A partir de agora, entre com a nova. Insira-a também no celular e nos outros dispositivos, senão eles bloqueiam sua conta.
run-done-unlock-account-title = Sua conta foi desbloqueada
run-done-unlock-account-lead = Entre com sua senha atual. Ela não foi alterada.
run-done-my-notifications-title = Sua escolha foi salva
run-done-my-notifications-lead = A partir de agora, você recebe as mensagens que marcou.
run-done-passcode-title = Pronto
run-done-passcode-lead = O código de acesso foi usado e não funciona mais. Da próxima vez, use o que acabou de cadastrar.
run-done-sign-in-title = Você entrou
run-done-sign-in-lead = Escolha o que deseja fazer.
run-done-other-title = Pronto
run-done-other-lead = Tudo foi salvo.
run-done-still-locked = Sua nova senha foi salva, mas sua conta ainda está bloqueada. Espere o fim do bloqueio ou entre em contato com o suporte.

run-failed-title = Não deu certo
run-failed-nothing-changed = Nada foi alterado. Sua senha é a mesma de antes.
run-stopped-title = Você parou
run-stopped-lead = Nada mais será alterado. Você pode fechar esta página.
run-stopped-changed = O que já estava salvo continua salvo. Nada mais será alterado. Você pode fechar esta página.
run-half-done = Sua senha antiga não funciona mais, e nenhuma nova foi salva. Comece novamente “Esqueci minha senha” e escolha uma nova, ou entre em contato com o suporte.
run-expired = O tempo desta tarefa acabou. O que não foi salvo não foi alterado. Recomece quando quiser.
run-expired-title = Seu tempo acabou
run-expired-lead = Para sua segurança, esta página fecha após algum tempo. O que não foi salvo não foi alterado. Recomece quando quiser.
run-locked-title = Muitas tentativas erradas
run-locked-lead = { $minutes ->
    [one] Para proteger sua conta, não são aceitas mais tentativas durante { $minutes } minuto. Sua senha não foi alterada. Tente mais tarde ou entre em contato com o suporte.
   *[other] Para proteger sua conta, não são aceitas mais tentativas durante { $minutes } minutos. Sua senha não foi alterada. Tente mais tarde ou entre em contato com o suporte.
}
run-too-many-tries = Muitas tentativas erradas. Nada foi alterado. Recomece ou entre em contato com o suporte.
run-assurance = As confirmações feitas até agora não são suficientes para isso. Nada foi alterado. Recomece e escolha outra forma, ou entre em contato com o suporte.
run-step-up-missing = Você já está cadastrado. Para mudar a forma como confirma quem é, é preciso mais uma confirmação além da senha, e esta tarefa não a pede. Nada foi alterado. Entre em contato com o suporte.
run-unknown-outcome-title = Estamos verificando o que aconteceu
run-unknown-outcome-lead = Está faltando a resposta do serviço de login da sua organização. Estamos verificando se sua alteração foi feita. Não tente novamente ainda; esta página continua sozinha.
run-unknown-step = Sua organização alterou esta tarefa nesse meio-tempo. Nada foi alterado na sua conta. Recomece.
run-resume = Continuar de onde parou
run-stale = Esta tarefa continuou em outra janela. Veja em que ponto ela está agora.
