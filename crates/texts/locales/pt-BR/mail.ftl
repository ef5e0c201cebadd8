# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Obter ajuda
mail-footer-site = Gerenciar sua senha e sua conta
mail-footer-sent-by = Enviado automaticamente por { $organization }. Ninguém lê as respostas a esta mensagem.
mail-result-success = concluída com sucesso
mail-result-failure = falhou

mail-code-subject = Seu código para { $organization }
mail-code-body-1 = Insira este código na página em que você o solicitou:
mail-code-body-2 = { $minutes ->
    [one] O código funciona uma vez, durante { $minutes } minuto. Ninguém em { $organization } vai pedir esse código a você: não o compartilhe com ninguém.
   *[other] O código funciona uma vez, durante { $minutes } minutos. Ninguém em { $organization } vai pedir esse código a você: não o compartilhe com ninguém.
}
mail-code-body-3 = Se você não pediu um código, outra pessoa inseriu seu nome de usuário. Sem este código, ela não consegue continuar. Apague esta mensagem e avise o suporte se acontecer novamente.

mail-contact-code-subject = Confirme seu endereço de e-mail para { $organization }
mail-contact-code-body-1 = Insira este código para confirmar que este endereço é seu:
mail-contact-code-body-2 = { $minutes ->
    [one] O código funciona uma vez, durante { $minutes } minuto.
   *[other] O código funciona uma vez, durante { $minutes } minutos.
}
mail-contact-code-body-3 = Se você não sabe do que se trata, alguém inseriu seu endereço por engano. Apague esta mensagem; sem o código, seu endereço não é usado.

mail-success-subject = { $task ->
    [register] Seu cadastro em { $organization } está concluído
    [manage-profile] Seu perfil em { $organization } foi alterado
    [forgot-password] Sua senha em { $organization } foi substituída
    [manage-passwords] Sua senha em { $organization } foi alterada
    [unlock-account] Sua conta em { $organization } foi desbloqueada
    [my-notifications] Suas mensagens de { $organization } foram alteradas
    [passcode] Um código de acesso foi usado na sua conta em { $organization }
    [activate-account] Sua conta em { $organization } foi ativada
    [forgot-user-name] Seu nome de usuário em { $organization } foi enviado
    [sign-in] Alguém entrou na sua conta em { $organization }
    [offline-any] Um código para seu computador offline foi entregue em { $organization }
   *[other] Foi feita uma alteração na sua conta em { $organization }
}
mail-success-body-1 = { $task ->
    [register] Você definiu como confirmar sua identidade. A partir de agora, pode escolher uma nova senha ou desbloquear sua conta sem ajuda.
    [manage-profile] A forma de confirmar sua identidade foi alterada.
    [forgot-password] Alguém se identificou como você e escolheu uma nova senha. A senha antiga não funciona mais.
    [manage-passwords] Alguém que sabia sua senha fez a alteração. A senha antiga não funciona mais.
    [unlock-account] Alguém se identificou como você e desbloqueou sua conta. Sua senha não foi alterada.
    [my-notifications] A escolha das mensagens que você recebe sobre sua conta foi alterada.
    [passcode] Alguém usou o código de acesso que o suporte entregou para sua conta. Ele não funciona mais.
    [activate-account] Alguém usou o código de acesso entregue para sua conta e escolheu uma senha. O código de acesso não funciona mais.
    [forgot-user-name] Alguém pediu seu nome de usuário, e ele foi enviado para você.
    [sign-in] Alguém se identificou como você e entrou no site onde você gerencia sua senha.
    [offline-any] Alguém se identificou como você e recebeu um código que define uma nova senha no seu computador enquanto está offline. Sua senha em { $organization } não foi alterada.
   *[other] A tarefa “{ $task }” foi concluída na sua conta.
}
mail-success-body-2 = Se foi você, não precisa fazer nada.
mail-success-body-3 = Se não foi você, entre em contato com o suporte agora mesmo e diga que outra pessoa está usando sua conta.

mail-failure-subject = { $task ->
    [register] O cadastro em { $organization } falhou
    [manage-profile] Seu perfil em { $organization } não foi alterado
    [forgot-password] Uma tentativa de substituir sua senha em { $organization } falhou
    [manage-passwords] Uma tentativa de alterar sua senha em { $organization } falhou
    [unlock-account] Uma tentativa de desbloquear sua conta em { $organization } falhou
    [my-notifications] Suas mensagens de { $organization } não foram alteradas
    [passcode] Uma tentativa de usar um código de acesso em { $organization } falhou
    [activate-account] Uma tentativa de ativar sua conta em { $organization } falhou
    [forgot-user-name] Seu nome de usuário em { $organization } não foi enviado
    [sign-in] Uma tentativa de entrar na sua conta em { $organization } falhou
   *[other] Uma alteração na sua conta em { $organization } falhou
}
mail-failure-body-1 = { $task ->
    [register] Alguém tentou fazer o cadastro da sua conta e não terminou.
    [manage-profile] Alguém tentou alterar sua forma de confirmar a identidade e não terminou.
    [forgot-password] Alguém tentou escolher uma nova senha para sua conta e não terminou.
    [manage-passwords] Alguém tentou alterar sua senha e não terminou.
    [unlock-account] Alguém tentou desbloquear sua conta e não terminou.
    [my-notifications] Alguém tentou alterar as mensagens que você recebe e não terminou.
    [passcode] Alguém tentou usar um código de acesso na sua conta e não terminou.
    [activate-account] Alguém tentou escolher uma senha para sua conta com um código de acesso e não terminou.
    [forgot-user-name] Alguém pediu seu nome de usuário, e não foi possível enviá-lo.
    [sign-in] Alguém tentou entrar no site onde você gerencia sua senha e não terminou.
   *[other] Alguém começou a tarefa “{ $task }” na sua conta e não terminou.
}
mail-failure-body-2 = Se foi você, tente novamente ou peça ajuda ao suporte.
mail-failure-body-3 = Se não foi você, avise o suporte. Não compartilhe códigos, respostas ou senhas com ninguém, nem mesmo com quem disser que trabalha em { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } concluiu o cadastro
    [manage-profile] { $name } alterou o perfil
    [forgot-password] { $name } escolheu uma nova senha
    [manage-passwords] { $name } alterou a senha
    [unlock-account] { $name } desbloqueou a conta
    [my-notifications] { $name } alterou a escolha de mensagens
    [passcode] { $name } usou um código de acesso
    [activate-account] { $name } ativou a conta
    [forgot-user-name] { $name } pediu o nome de usuário
    [sign-in] { $name } entrou
   *[other] { $name } concluiu a tarefa “{ $task }”
}
mail-admin-success-body-1 = { $name } concluiu a tarefa “{ $task }” no site de autoatendimento de { $organization }.
mail-admin-success-body-2 = Veja os detalhes no histórico. Se isso não era esperado, fale com a pessoa e bloqueie a conta até esclarecer o caso.

mail-admin-failure-subject = { $task ->
    [register] { $name } não conseguiu concluir o cadastro
    [manage-profile] { $name } não conseguiu alterar o perfil
    [forgot-password] { $name } não conseguiu escolher uma nova senha
    [manage-passwords] { $name } não conseguiu alterar a senha
    [unlock-account] { $name } não conseguiu desbloquear a conta
    [my-notifications] { $name } não conseguiu alterar a escolha de mensagens
    [passcode] { $name } não conseguiu usar um código de acesso
    [activate-account] { $name } não conseguiu ativar a conta
    [forgot-user-name] { $name } não conseguiu obter o nome de usuário
    [sign-in] { $name } não conseguiu entrar
   *[other] { $name } não conseguiu concluir a tarefa “{ $task }”
}
mail-admin-failure-body-1 = { $name } começou a tarefa “{ $task }” no site de autoatendimento de { $organization }, e a tarefa falhou.
mail-admin-failure-body-2 = Veja a causa no histórico. Se isso acontecer com frequência, talvez outra pessoa esteja tentando: fale com a pessoa.

mail-profile-locked-subject = Muitas tentativas erradas na sua conta em { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Alguém tentou se identificar como você e errou muitas vezes. Para proteger sua conta, não são aceitas mais tentativas durante { $minutes } minuto.
   *[other] Alguém tentou se identificar como você e errou muitas vezes. Para proteger sua conta, não são aceitas mais tentativas durante { $minutes } minutos.
}
mail-profile-locked-body-2 = Sua senha não foi alterada, e você pode entrar com ela como de costume.
mail-profile-locked-body-3 = Se não foi você, avise o suporte. Não compartilhe códigos, respostas ou senhas com ninguém.

mail-contact-changed-subject = O endereço de e-mail pessoal da sua conta em { $organization } foi alterado
mail-contact-changed-body-1 = O endereço de e-mail pessoal para códigos e mensagens sobre sua conta foi alterado. Esta mensagem vai para o endereço antigo e para o novo.
mail-contact-changed-body-2 = Se foi você, não precisa fazer nada.
mail-contact-changed-body-3 = Se não foi você, entre em contato com o suporte agora mesmo: outra pessoa talvez consiga receber seus códigos.

mail-factor-changed-subject = { $what ->
    [questions] Suas perguntas em { $organization } foram alteradas
    [authenticator] Um app autenticador foi adicionado à sua conta em { $organization }
    [authenticator-removed] O app autenticador da sua conta em { $organization } foi removido
    [passkey] Uma chave de acesso foi adicionada à sua conta em { $organization }
    [passkey-removed] Uma chave de acesso da sua conta em { $organization } foi removida
    [phone] Um número de celular foi adicionado à sua conta em { $organization }
    [phone-removed] O número de celular da sua conta em { $organization } foi removido
    [recovery-codes] Novos códigos de recuperação para sua conta em { $organization }
    [recovery-code-used] Um código de recuperação da sua conta em { $organization } foi usado
    [browser] Um navegador foi lembrado para sua conta em { $organization }
   *[other] A forma como você confirma sua identidade em { $organization } foi alterada
}
mail-factor-changed-body-1 = { $what ->
    [questions] As perguntas e respostas que confirmam sua identidade foram substituídas.
    [authenticator] A partir de agora, os códigos de um app autenticador confirmam sua identidade.
    [authenticator-removed] Os códigos do seu app autenticador não confirmam mais sua identidade.
    [passkey] A partir de agora, mais uma chave de acesso confirma sua identidade: impressão digital, rosto, PIN ou chave de segurança.
    [passkey-removed] Uma das suas chaves de acesso não confirma mais sua identidade.
    [phone] A partir de agora, os códigos enviados ao seu número de celular confirmam sua identidade.
    [phone-removed] Os códigos enviados ao seu número de celular não confirmam mais sua identidade.
    [recovery-codes] Novos códigos de recuperação foram criados. Todos os anteriores não funcionam mais.
    [recovery-code-used] Um dos seus códigos de recuperação foi usado para confirmar sua identidade. Ele não funciona mais.
    [browser] A partir de agora, mais um navegador conta como parte da prova de que é você. Ele está na página “Meu perfil”, onde você pode fazer com que seja esquecido.
   *[other] A forma de confirmar sua identidade foi alterada.
}
mail-factor-changed-body-2 = Se foi você, não precisa fazer nada.
mail-factor-changed-body-3 = Se não foi você, entre em contato com o suporte agora mesmo e diga que outra pessoa está usando sua conta.

mail-passkey-copied-subject = Uma cópia da sua chave de segurança pode estar em uso em { $organization }
mail-passkey-copied-body-1 = Alguém tentou confirmar sua identidade com a chave de acesso “{ $name }”. Ela não foi aceita: o que ela enviou indica que pode existir uma segunda cópia.
mail-passkey-copied-body-2 = Avise o suporte, remova esta chave de acesso da sua conta e configure uma nova.
mail-passkey-copied-body-3 = Se não foi você, entre em contato com o suporte agora mesmo: alguém pode ter sua chave de segurança ou uma cópia dela.

mail-bulk-change-required-subject = Escolha uma nova senha em { $organization }
mail-bulk-change-required-body-1 = Um administrador decidiu que você precisa de uma nova senha. No próximo login, você precisará escolher uma.
mail-bulk-change-required-body-2 = Entre como de costume com sua senha atual e escolha uma nova quando for solicitado. Se não conseguir entrar, entre em contato com o suporte.
mail-bulk-change-required-body-3 = Ninguém em { $organization } vai pedir sua senha a você. Não a compartilhe com ninguém e não a insira em uma página aberta por um link em uma mensagem.

mail-bulk-unregistered-subject = Seu cadastro em { $organization } foi removido
mail-bulk-unregistered-body-1 = Um administrador removeu o que você cadastrou para confirmar sua identidade, como respostas, um app autenticador ou códigos de recuperação. Sua conta e sua senha não foram alteradas.
mail-bulk-unregistered-body-2 = Faça seu cadastro novamente quando tiver tempo. Até lá, você não pode escolher uma nova senha nem desbloquear sua conta sem ajuda.
mail-bulk-unregistered-body-3 = Se tiver dúvidas, entre em contato com o suporte. Não compartilhe códigos, respostas ou senhas com ninguém, nem mesmo com quem disser que trabalha em { $organization }.
