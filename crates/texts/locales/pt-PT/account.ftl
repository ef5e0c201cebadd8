# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Escolha uma nova palavra-passe
activity-reset-lead = Use uma palavra-passe que não use em nenhum outro local.
activity-reset-label = Nova palavra-passe
activity-reset-again = Repita a nova palavra-passe
activity-reset-mismatch = As duas palavras-passe não são iguais. Introduza a nova palavra-passe novamente.
activity-reset-rules = Esta palavra-passe não cumpre todas as regras. Escolha uma diferente.
activity-reset-kept = Enquanto não guardar, a sua palavra-passe antiga fica como está.
activity-reset-half-done = A sua palavra-passe antiga já não funciona, e a nova ainda não foi guardada. Escolha agora uma nova palavra-passe para terminar.
activity-reset-save = Guardar nova palavra-passe

activity-change-title = Altere a sua palavra-passe
activity-change-lead = Use uma palavra-passe que não use em nenhum outro local. Enquanto não guardar, a sua palavra-passe atual fica como está.
activity-change-current = Palavra-passe atual
activity-change-label = Nova palavra-passe
activity-change-again = Repita a nova palavra-passe
activity-change-mismatch = As duas palavras-passe não são iguais. Introduza a nova palavra-passe novamente.
activity-change-save = Guardar nova palavra-passe

activity-unlock-title = Desbloqueie a sua conta
activity-unlock-lead = A sua conta poderá ser usada novamente com a palavra-passe atual. A palavra-passe não muda.
activity-unlock-go = Desbloquear a minha conta
activity-unlock-not-locked = A sua conta não está bloqueada. Nada foi alterado. Se ainda não conseguir iniciar sessão, escolha uma nova palavra-passe.

activity-enable-title = Ative a sua conta
activity-enable-lead = A sua conta está desativada. Depois de a ativar, poderá iniciar sessão com a palavra-passe atual.
activity-enable-go = Ativar a minha conta
activity-enable-not-disabled = A sua conta já está ativada. Nada foi alterado.

activity-require-change-title = Altere a sua palavra-passe no próximo início de sessão
activity-require-change-lead = Na próxima vez que iniciar sessão, será pedida uma nova palavra-passe.
activity-require-change-go = Continuar

activity-agreement-title = Leia e aceite
activity-agreement-accept = Li e aceito
activity-agreement-go = Aceitar e continuar
activity-agreement-must-accept = Não é possível continuar sem aceitar. Marque a caixa ou pare; nesse caso, nada será alterado.

activity-notifications-title = Escolha as suas mensagens
activity-notifications-lead = Marque as mensagens que deseja receber por e-mail. Algumas mensagens sobre a sua segurança são sempre enviadas.
activity-notifications-on-success = { $task ->
    [register] Avisar-me quando o meu registo for concluído
    [manage-profile] Avisar-me quando o meu perfil for alterado
    [forgot-password] Avisar-me quando a minha palavra-passe for substituída por uma nova
    [manage-passwords] Avisar-me quando a minha palavra-passe for alterada
    [unlock-account] Avisar-me quando a minha conta for desbloqueada
    [my-notifications] Avisar-me quando a minha escolha de mensagens for alterada
    [passcode] Avisar-me quando um código de acesso for usado na minha conta
    [activate-account] Avisar-me quando a primeira palavra-passe da minha conta for escolhida
    [forgot-user-name] Avisar-me quando o meu nome de utilizador me for enviado
    [sign-in] Avisar-me quando alguém iniciar sessão neste site com a minha conta
   *[other] Avisar-me quando a tarefa “{ $task }” for concluída na minha conta
}
activity-notifications-on-failure = { $task ->
    [register] Avisar-me quando o meu registo falhar
    [manage-profile] Avisar-me quando alguém tentar alterar o meu perfil e não conseguir
    [forgot-password] Avisar-me quando alguém tentar substituir a minha palavra-passe e não conseguir
    [manage-passwords] Avisar-me quando alguém tentar alterar a minha palavra-passe e não conseguir
    [unlock-account] Avisar-me quando alguém tentar desbloquear a minha conta e não conseguir
    [my-notifications] Avisar-me quando alguém tentar alterar a minha escolha de mensagens e não conseguir
    [passcode] Avisar-me quando alguém tentar usar um código de acesso na minha conta e não conseguir
    [activate-account] Avisar-me quando alguém tentar escolher a primeira palavra-passe da minha conta e não conseguir
    [forgot-user-name] Avisar-me quando alguém pedir o meu nome de utilizador sem sucesso
    [sign-in] Avisar-me quando alguém tentar iniciar sessão neste site com a minha conta e não conseguir
   *[other] Avisar-me quando a tarefa “{ $task }” falhar na minha conta
}
activity-notifications-none = Não há mensagens para escolher.
activity-notifications-save = Guardar a minha escolha

activity-restart-title = Não resultou
activity-restart-lead = A sua palavra-passe não foi alterada. Pode recomeçar.
activity-restart-go = Recomeçar
