# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Obter ajuda
mail-footer-site = Gerir a sua palavra-passe e a sua conta
mail-footer-sent-by = Enviado automaticamente por { $organization }. Ninguém lê as respostas a esta mensagem.
mail-result-success = concluída com êxito
mail-result-failure = falhou

mail-code-subject = O seu código para { $organization }
mail-code-body-1 = Introduza este código na página em que o pediu:
mail-code-body-2 = { $minutes ->
    [one] O código funciona uma vez, durante um minuto. Ninguém em { $organization } lhe vai pedir este código: não o dê a ninguém.
   *[other] O código funciona uma vez, durante { $minutes } minutos. Ninguém em { $organization } lhe vai pedir este código: não o dê a ninguém.
}
mail-code-body-3 = Se não pediu um código, outra pessoa introduziu o seu nome de utilizador. Sem este código, essa pessoa não consegue continuar. Apague esta mensagem e avise o suporte se acontecer novamente.

mail-contact-code-subject = Confirme o seu endereço de e-mail para { $organization }
mail-contact-code-body-1 = Introduza este código para confirmar que este endereço é seu:
mail-contact-code-body-2 = { $minutes ->
    [one] O código funciona uma vez, durante um minuto.
   *[other] O código funciona uma vez, durante { $minutes } minutos.
}
mail-contact-code-body-3 = Se não sabe do que se trata, alguém introduziu o seu endereço por engano. Apague esta mensagem; sem o código, o seu endereço não é usado.

mail-success-subject = { $task ->
    [register] O seu registo em { $organization } está concluído
    [manage-profile] O seu perfil em { $organization } foi alterado
    [forgot-password] A sua palavra-passe em { $organization } foi substituída
    [manage-passwords] A sua palavra-passe em { $organization } foi alterada
    [unlock-account] A sua conta em { $organization } foi desbloqueada
    [my-notifications] As suas mensagens de { $organization } foram alteradas
    [passcode] Um código de acesso foi usado na sua conta em { $organization }
    [activate-account] A sua conta em { $organization } foi ativada
    [forgot-user-name] O seu nome de utilizador em { $organization } foi enviado
    [sign-in] Alguém iniciou sessão na sua conta em { $organization }
    [offline-any] Um código para o seu computador offline foi entregue em { $organization }
   *[other] Foi feita uma alteração na sua conta em { $organization }
}
mail-success-body-1 = { $task ->
    [register] Definiu como confirmar a sua identidade. A partir de agora, pode escolher uma nova palavra-passe ou desbloquear a sua conta sem ajuda.
    [manage-profile] A forma de confirmar a sua identidade foi alterada.
    [forgot-password] Alguém se identificou com os seus dados e escolheu uma nova palavra-passe. A palavra-passe antiga já não funciona.
    [manage-passwords] Alguém que sabia a sua palavra-passe alterou-a. A palavra-passe antiga já não funciona.
    [unlock-account] Alguém se identificou com os seus dados e desbloqueou a sua conta. A sua palavra-passe não foi alterada.
    [my-notifications] A escolha das mensagens que recebe sobre a sua conta foi alterada.
    [passcode] Alguém usou o código de acesso que o suporte entregou para a sua conta. Já não funciona.
    [activate-account] Alguém usou o código de acesso entregue para a sua conta e escolheu uma palavra-passe. O código de acesso já não funciona.
    [forgot-user-name] Alguém pediu o seu nome de utilizador, que lhe foi enviado.
    [sign-in] Alguém se identificou com os seus dados e iniciou sessão no site onde gere a sua palavra-passe.
    [offline-any] Alguém se identificou com os seus dados e recebeu um código que define uma nova palavra-passe no seu computador enquanto está offline. A sua palavra-passe em { $organization } não foi alterada.
   *[other] A tarefa “{ $task }” foi concluída na sua conta.
}
mail-success-body-2 = Se foi iniciativa sua, não precisa de fazer nada.
mail-success-body-3 = Se não foi iniciativa sua, contacte já o suporte e diga que outra pessoa está a usar a sua conta.

mail-failure-subject = { $task ->
    [register] O registo em { $organization } falhou
    [manage-profile] O seu perfil em { $organization } não foi alterado
    [forgot-password] Uma tentativa de substituir a sua palavra-passe em { $organization } falhou
    [manage-passwords] Uma tentativa de alterar a sua palavra-passe em { $organization } falhou
    [unlock-account] Uma tentativa de desbloquear a sua conta em { $organization } falhou
    [my-notifications] As suas mensagens de { $organization } não foram alteradas
    [passcode] Uma tentativa de usar um código de acesso em { $organization } falhou
    [activate-account] Uma tentativa de ativar a sua conta em { $organization } falhou
    [forgot-user-name] O seu nome de utilizador em { $organization } não foi enviado
    [sign-in] Uma tentativa de iniciar sessão na sua conta em { $organization } falhou
   *[other] Uma alteração na sua conta em { $organization } falhou
}
mail-failure-body-1 = { $task ->
    [register] Alguém tentou fazer o registo da sua conta e não terminou.
    [manage-profile] Alguém tentou alterar a forma de confirmar a sua identidade e não terminou.
    [forgot-password] Alguém tentou escolher uma nova palavra-passe para a sua conta e não terminou.
    [manage-passwords] Alguém tentou alterar a sua palavra-passe e não terminou.
    [unlock-account] Alguém tentou desbloquear a sua conta e não terminou.
    [my-notifications] Alguém tentou alterar as mensagens que recebe e não terminou.
    [passcode] Alguém tentou usar um código de acesso na sua conta e não terminou.
    [activate-account] Alguém tentou escolher uma palavra-passe para a sua conta com um código de acesso e não terminou.
    [forgot-user-name] Alguém pediu o seu nome de utilizador, e não foi possível enviá-lo.
    [sign-in] Alguém tentou iniciar sessão no site onde gere a sua palavra-passe e não terminou.
   *[other] Alguém começou a tarefa “{ $task }” na sua conta e não terminou.
}
mail-failure-body-2 = Se foi iniciativa sua, tente novamente ou peça ajuda ao suporte.
mail-failure-body-3 = Se não foi iniciativa sua, avise o suporte. Não dê códigos, respostas ou palavras-passe a ninguém, nem mesmo a quem diga que trabalha para { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } concluiu o registo
    [manage-profile] { $name } alterou o perfil
    [forgot-password] { $name } escolheu uma nova palavra-passe
    [manage-passwords] { $name } alterou a palavra-passe
    [unlock-account] { $name } desbloqueou a conta
    [my-notifications] { $name } alterou a escolha de mensagens
    [passcode] { $name } usou um código de acesso
    [activate-account] { $name } ativou a conta
    [forgot-user-name] { $name } pediu o nome de utilizador
    [sign-in] { $name } iniciou sessão
   *[other] { $name } concluiu a tarefa “{ $task }”
}
mail-admin-success-body-1 = { $name } concluiu a tarefa “{ $task }” no site de self-service de { $organization }.
mail-admin-success-body-2 = Veja os detalhes no histórico. Se isto não era esperado, fale com a pessoa e bloqueie a conta até esclarecer o caso.

mail-admin-failure-subject = { $task ->
    [register] { $name } não conseguiu concluir o registo
    [manage-profile] { $name } não conseguiu alterar o perfil
    [forgot-password] { $name } não conseguiu escolher uma nova palavra-passe
    [manage-passwords] { $name } não conseguiu alterar a palavra-passe
    [unlock-account] { $name } não conseguiu desbloquear a conta
    [my-notifications] { $name } não conseguiu alterar a escolha de mensagens
    [passcode] { $name } não conseguiu usar um código de acesso
    [activate-account] { $name } não conseguiu ativar a conta
    [forgot-user-name] { $name } não conseguiu obter o nome de utilizador
    [sign-in] { $name } não conseguiu iniciar sessão
   *[other] { $name } não conseguiu concluir a tarefa “{ $task }”
}
mail-admin-failure-body-1 = { $name } começou a tarefa “{ $task }” no site de self-service de { $organization }, mas a tarefa falhou.
mail-admin-failure-body-2 = Veja a causa no histórico. Se isto acontecer com frequência, talvez outra pessoa esteja a tentar: fale com a pessoa.

mail-profile-locked-subject = Demasiadas tentativas erradas para a sua conta em { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Alguém tentou identificar-se com os seus dados e errou demasiadas vezes. Para proteger a sua conta, não são aceites mais tentativas durante um minuto.
   *[other] Alguém tentou identificar-se com os seus dados e errou demasiadas vezes. Para proteger a sua conta, não são aceites mais tentativas durante { $minutes } minutos.
}
mail-profile-locked-body-2 = A sua palavra-passe não foi alterada, e pode iniciar sessão com ela como de costume.
mail-profile-locked-body-3 = Se não foi iniciativa sua, avise o suporte. Não dê códigos, respostas ou palavras-passe a ninguém.

mail-contact-changed-subject = O endereço de e-mail pessoal da sua conta em { $organization } foi alterado
mail-contact-changed-body-1 = O endereço de e-mail pessoal para códigos e mensagens sobre a sua conta foi alterado. Esta mensagem vai para o endereço antigo e para o novo.
mail-contact-changed-body-2 = Se foi iniciativa sua, não precisa de fazer nada.
mail-contact-changed-body-3 = Se não foi iniciativa sua, contacte já o suporte: talvez outra pessoa consiga receber os seus códigos.

mail-factor-changed-subject = { $what ->
    [questions] As suas perguntas em { $organization } foram alteradas
    [authenticator] Uma aplicação de autenticação foi adicionada à sua conta em { $organization }
    [authenticator-removed] A aplicação de autenticação da sua conta em { $organization } foi removida
    [passkey] Uma chave de acesso foi adicionada à sua conta em { $organization }
    [passkey-removed] Uma chave de acesso da sua conta em { $organization } foi removida
    [phone] Um número de telemóvel foi adicionado à sua conta em { $organization }
    [phone-removed] O número de telemóvel da sua conta em { $organization } foi removido
    [recovery-codes] Novos códigos de recuperação para a sua conta em { $organization }
    [recovery-code-used] Um código de recuperação da sua conta em { $organization } foi usado
    [browser] Um navegador foi memorizado para a sua conta em { $organization }
   *[other] A forma de confirmar a sua identidade em { $organization } foi alterada
}
mail-factor-changed-body-1 = { $what ->
    [questions] As perguntas e respostas que confirmam a sua identidade foram substituídas.
    [authenticator] A partir de agora, os códigos de uma aplicação de autenticação confirmam a sua identidade.
    [authenticator-removed] Os códigos da sua aplicação de autenticação já não confirmam a sua identidade.
    [passkey] A partir de agora, mais uma chave de acesso confirma a sua identidade: impressão digital, rosto, PIN ou chave de segurança.
    [passkey-removed] Uma das suas chaves de acesso já não confirma a sua identidade.
    [phone] A partir de agora, os códigos enviados para o seu número de telemóvel confirmam a sua identidade.
    [phone-removed] Os códigos enviados para o seu número de telemóvel já não confirmam a sua identidade.
    [recovery-codes] Novos códigos de recuperação foram criados. Todos os anteriores já não funcionam.
    [recovery-code-used] Um dos seus códigos de recuperação foi usado para confirmar a sua identidade. Já não funciona.
    [browser] A partir de agora, mais um navegador conta como parte da prova da sua identidade. Encontra-o na página «O meu perfil» e pode esquecê-lo aí.
   *[other] A forma de confirmar a sua identidade foi alterada.
}
mail-factor-changed-body-2 = Se foi iniciativa sua, não precisa de fazer nada.
mail-factor-changed-body-3 = Se não foi iniciativa sua, contacte já o suporte e diga que outra pessoa está a usar a sua conta.

mail-passkey-copied-subject = Pode estar a ser usada uma cópia da sua chave de segurança em { $organization }
mail-passkey-copied-body-1 = Alguém tentou confirmar a sua identidade com a chave de acesso “{ $name }”. Não foi aceite: o que enviou indica que pode existir uma segunda cópia.
mail-passkey-copied-body-2 = Avise o suporte, remova esta chave de acesso da sua conta e configure uma nova.
mail-passkey-copied-body-3 = Se não foi iniciativa sua, contacte já o suporte: alguém pode ter a sua chave de segurança ou uma cópia dela.

mail-bulk-change-required-subject = Escolha uma nova palavra-passe em { $organization }
mail-bulk-change-required-body-1 = Um administrador decidiu que precisa de uma nova palavra-passe. No próximo início de sessão, terá de escolher uma.
mail-bulk-change-required-body-2 = Inicie sessão como de costume com a palavra-passe atual e escolha uma nova quando lhe for pedido. Se não conseguir iniciar sessão, contacte o suporte.
mail-bulk-change-required-body-3 = Ninguém em { $organization } lhe vai pedir a palavra-passe. Não a dê a ninguém e não a introduza numa página aberta através de uma ligação numa mensagem.

mail-bulk-unregistered-subject = O seu registo em { $organization } foi removido
mail-bulk-unregistered-body-1 = Um administrador removeu o que registou para confirmar a sua identidade, como respostas, uma aplicação de autenticação ou códigos de recuperação. A sua conta e a sua palavra-passe não foram alteradas.
mail-bulk-unregistered-body-2 = Faça o registo novamente quando tiver tempo. Até lá, não pode escolher uma nova palavra-passe nem desbloquear a sua conta sem ajuda.
mail-bulk-unregistered-body-3 = Se tiver dúvidas, contacte o suporte. Não dê códigos, respostas ou palavras-passe a ninguém, nem mesmo a quem diga que trabalha para { $organization }.
