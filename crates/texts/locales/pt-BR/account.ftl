# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Escolha uma nova senha
activity-reset-lead = Use uma senha que você não use em nenhum outro lugar.
activity-reset-label = Nova senha
activity-reset-again = Repita a nova senha
activity-reset-mismatch = As duas senhas não são iguais. Insira a nova senha novamente.
activity-reset-rules = Esta senha não atende a todas as regras. Escolha uma diferente.
activity-reset-kept = Até você salvar, sua senha antiga continua como está.
activity-reset-half-done = Sua senha antiga não funciona mais, e a nova ainda não foi salva. Escolha agora uma nova senha para terminar.
activity-reset-save = Salvar nova senha

activity-change-title = Altere sua senha
activity-change-lead = Use uma senha que você não use em nenhum outro lugar. Até você salvar, sua senha atual continua como está.
activity-change-current = Senha atual
activity-change-label = Nova senha
activity-change-again = Repita a nova senha
activity-change-mismatch = As duas senhas não são iguais. Insira a nova senha novamente.
activity-change-save = Salvar nova senha

activity-unlock-title = Desbloqueie sua conta
activity-unlock-lead = Sua conta poderá ser usada novamente com sua senha atual. A senha não muda.
activity-unlock-go = Desbloquear minha conta
activity-unlock-not-locked = Sua conta não está bloqueada. Nada foi alterado. Se você ainda não conseguir entrar, escolha uma nova senha.

activity-enable-title = Ative sua conta
activity-enable-lead = Sua conta está desativada. Ao ativá-la, você poderá entrar com sua senha atual.
activity-enable-go = Ativar minha conta
activity-enable-not-disabled = Sua conta já está ativada. Nada foi alterado.

activity-require-change-title = Altere sua senha no próximo login
activity-require-change-lead = Na próxima vez que você entrar, será solicitada uma nova senha.
activity-require-change-go = Continuar

activity-agreement-title = Leia e aceite
activity-agreement-accept = Li e aceito
activity-agreement-go = Aceitar e continuar
activity-agreement-must-accept = Não é possível continuar sem aceitar. Marque a caixa ou pare; nesse caso, nada será alterado.

activity-notifications-title = Escolha suas mensagens
activity-notifications-lead = Marque as mensagens que deseja receber por e-mail. Algumas mensagens sobre sua segurança são sempre enviadas.
activity-notifications-on-success = { $task ->
    [register] Avisar quando meu cadastro for concluído
    [manage-profile] Avisar quando meu perfil for alterado
    [forgot-password] Avisar quando minha senha for substituída por uma nova
    [manage-passwords] Avisar quando minha senha for alterada
    [unlock-account] Avisar quando minha conta for desbloqueada
    [my-notifications] Avisar quando minha escolha de mensagens for alterada
    [passcode] Avisar quando um código de acesso for usado na minha conta
    [activate-account] Avisar quando a primeira senha da minha conta for escolhida
    [forgot-user-name] Avisar quando meu nome de usuário for enviado para mim
    [sign-in] Avisar quando alguém entrar neste site com minha conta
   *[other] Avisar quando a tarefa “{ $task }” for concluída na minha conta
}
activity-notifications-on-failure = { $task ->
    [register] Avisar quando meu cadastro falhar
    [manage-profile] Avisar quando alguém tentar alterar meu perfil e não conseguir
    [forgot-password] Avisar quando alguém tentar substituir minha senha e não conseguir
    [manage-passwords] Avisar quando alguém tentar alterar minha senha e não conseguir
    [unlock-account] Avisar quando alguém tentar desbloquear minha conta e não conseguir
    [my-notifications] Avisar quando alguém tentar alterar minha escolha de mensagens e não conseguir
    [passcode] Avisar quando alguém tentar usar um código de acesso na minha conta e não conseguir
    [activate-account] Avisar quando alguém tentar escolher a primeira senha da minha conta e não conseguir
    [forgot-user-name] Avisar quando alguém pedir meu nome de usuário sem sucesso
    [sign-in] Avisar quando alguém tentar entrar neste site com minha conta e não conseguir
   *[other] Avisar quando a tarefa “{ $task }” falhar na minha conta
}
activity-notifications-none = Não há mensagens para escolher.
activity-notifications-save = Salvar minha escolha

activity-restart-title = Não deu certo
activity-restart-lead = Sua senha não foi alterada. Você pode recomeçar.
activity-restart-go = Recomeçar
