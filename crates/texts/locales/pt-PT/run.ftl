# How a task ends, and what keeps it from going on.

run-done-register-title = O seu registo está concluído
run-done-register-lead = Agora pode escolher uma nova palavra-passe ou desbloquear a sua conta sem ligar a ninguém.
run-done-manage-profile-title = O seu perfil foi guardado
run-done-manage-profile-lead = A partir de agora, use o que acabou de registar.
run-done-forgot-password-title = A sua nova palavra-passe foi guardada
run-done-forgot-password-lead = A partir de agora, inicie sessão com ela. Introduza-a também no telemóvel e nos outros dispositivos, senão bloqueiam a sua conta.
run-done-manage-passwords-title = A sua palavra-passe foi alterada
run-done-manage-passwords-lead = A partir de agora, inicie sessão com a nova. Introduza-a também no telemóvel e nos outros dispositivos, senão bloqueiam a sua conta.
run-done-unlock-account-title = A sua conta foi desbloqueada
run-done-unlock-account-lead = Inicie sessão com a palavra-passe atual. Não foi alterada.
run-done-my-notifications-title = A sua escolha foi guardada
run-done-my-notifications-lead = A partir de agora, recebe as mensagens que marcou.
run-done-passcode-title = Pronto
run-done-passcode-lead = O código de acesso foi usado e já não funciona. Da próxima vez, use o que acabou de registar.
run-done-sign-in-title = A sua sessão foi iniciada
run-done-sign-in-lead = Escolha o que deseja fazer.
run-done-other-title = Pronto
run-done-other-lead = Tudo foi guardado.
run-done-still-locked = A sua nova palavra-passe foi guardada, mas a sua conta ainda está bloqueada. Espere o fim do bloqueio ou contacte o suporte.

run-failed-title = Não resultou
run-failed-nothing-changed = Nada foi alterado. A sua palavra-passe é a mesma de antes.
run-stopped-title = Parou
run-stopped-lead = Mais nada será alterado. Pode fechar esta página.
run-stopped-changed = O que já estava guardado continua guardado. Mais nada será alterado. Pode fechar esta página.
run-half-done = A sua palavra-passe antiga já não funciona, e nenhuma nova foi guardada. Comece novamente “Esqueci a minha palavra-passe” e escolha uma nova, ou contacte o suporte.
run-expired = O tempo desta tarefa acabou. O que não foi guardado não foi alterado. Recomece quando quiser.
run-expired-title = O seu tempo acabou
run-expired-lead = Para a sua segurança, esta página fecha após algum tempo. O que não foi guardado não foi alterado. Recomece quando quiser.
run-locked-title = Demasiadas tentativas erradas
run-locked-lead = { $minutes ->
    [one] Para proteger a sua conta, não são aceites mais tentativas durante um minuto. A sua palavra-passe não foi alterada. Tente mais tarde ou contacte o suporte.
   *[other] Para proteger a sua conta, não são aceites mais tentativas durante { $minutes } minutos. A sua palavra-passe não foi alterada. Tente mais tarde ou contacte o suporte.
}
run-too-many-tries = Demasiadas tentativas erradas. Nada foi alterado. Recomece ou contacte o suporte.
run-assurance = As confirmações feitas até agora não são suficientes para isto. Nada foi alterado. Recomece e escolha outra forma, ou contacte o suporte.
run-step-up-missing = Já está registado. Para mudar a forma como confirma quem é, é preciso mais uma confirmação além da palavra-passe, e esta tarefa não a pede. Nada foi alterado. Contacte o suporte.
run-unknown-outcome-title = Estamos a verificar o que aconteceu
run-unknown-outcome-lead = Falta a resposta do serviço de início de sessão da sua organização. Estamos a verificar se a sua alteração foi feita. Não tente novamente para já; esta página continua sozinha.
run-unknown-step = A sua organização alterou esta tarefa entretanto. Nada foi alterado na sua conta. Recomece.
run-resume = Continuar onde parou
run-stale = Esta tarefa continuou noutra janela. Veja em que ponto está agora.
