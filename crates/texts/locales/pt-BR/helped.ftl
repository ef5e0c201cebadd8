# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Ativar minha conta
task-activate-account-description = Escolha sua primeira senha com o código de acesso que recebeu.
run-done-activate-account-title = Sua conta está pronta
run-done-activate-account-lead = Entre com a nova senha. Depois, faça seu cadastro, para resolver tudo sem ajuda a partir de agora.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Avisar quando o suporte confirmar minha identidade
    [helpdesk-prove] Avisar quando o suporte se identificar para mim
    [helpdesk-reset] Avisar quando o suporte redefinir minha senha
    [helpdesk-passcode] Avisar quando o suporte entregar um código de acesso para minha conta
    [helpdesk-unlock] Avisar quando o suporte desbloquear minha conta
    [helpdesk-unlock-profile] Avisar quando o suporte desbloquear meu cadastro
    [helpdesk-update] Avisar quando o suporte pedir que eu atualize meu cadastro
    [helpdesk-enable] Avisar quando o suporte ativar minha conta
    [helpdesk-forget-browsers] Avisar quando o suporte fizer esquecer meus navegadores
    [helpdesk-stop-waiting] Avisar quando o suporte interromper uma alteração da minha conta
   *[other] Avisar quando o suporte concluir a tarefa “{ $task }” na minha conta
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Avisar quando o suporte não conseguir confirmar a identidade de alguém que ligou em meu nome
    [helpdesk-prove] Avisar quando o suporte não conseguir se identificar para mim
    [helpdesk-reset] Avisar quando a redefinição da minha senha no suporte falhar
    [helpdesk-passcode] Avisar quando a entrega de um código de acesso para minha conta falhar
    [helpdesk-unlock] Avisar quando o desbloqueio da minha conta no suporte falhar
    [helpdesk-unlock-profile] Avisar quando o desbloqueio do meu cadastro no suporte falhar
    [helpdesk-update] Avisar quando o pedido de atualização do cadastro falhar
    [helpdesk-enable] Avisar quando a ativação da minha conta no suporte falhar
    [helpdesk-forget-browsers] Avisar quando o suporte não conseguir fazer esquecer meus navegadores
    [helpdesk-stop-waiting] Avisar quando o suporte não conseguir interromper uma alteração da minha conta
   *[other] Avisar quando a tarefa “{ $task }” do suporte falhar na minha conta
}

# Mails about calls to the help desk.
mail-caller-code-subject = Seu código para o suporte de { $organization }
mail-caller-code-body-1 = { $operator }, do suporte, pede que você leia este código em voz alta, para confirmar que é você:
mail-caller-code-body-2 = { $minutes ->
    [one] O código funciona uma vez, durante { $minutes } minuto. Leia-o em voz alta só se estiver falando com o suporte neste momento e se foi você quem ligou.
   *[other] O código funciona uma vez, durante { $minutes } minutos. Leia-o em voz alta só se estiver falando com o suporte neste momento e se foi você quem ligou.
}
mail-caller-code-body-3 = Se você não está falando com o suporte, outra pessoa está se passando por você. Não compartilhe este código com ninguém e avise o suporte.

mail-prove-operator-subject = Você está falando com o suporte de { $organization }?
mail-prove-operator-body-1 = { $operator }, do suporte, vai ler este número para você:
mail-prove-operator-body-2 = { $minutes ->
    [one] Se você ouvir o mesmo número, está falando com o suporte. Ele vale por { $minutes } minuto.
   *[other] Se você ouvir o mesmo número, está falando com o suporte. Ele vale por { $minutes } minutos.
}
mail-prove-operator-body-3 = Se o número não for o mesmo, ou se pedirem que você o leia, desligue e ligue para o suporte. O suporte nunca pede sua senha.

mail-helpdesk-passcode-subject = Seu código de acesso para { $organization }
mail-helpdesk-passcode-body-1 = { $operator }, do suporte, gerou este código de acesso para você:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Ele funciona uma vez, durante { $minutes } minuto. Escolha “Tenho um código de acesso” no site de autoatendimento e insira o código lá. Não o compartilhe com ninguém.
   *[other] Ele funciona uma vez, durante { $minutes } minutos. Escolha “Tenho um código de acesso” no site de autoatendimento e insira o código lá. Não o compartilhe com ninguém.
}
mail-helpdesk-passcode-body-3 = Se você não pediu esse código ao suporte, entre em contato com o suporte agora mesmo e diga que outra pessoa está se passando por você.

mail-helpdesk-password-subject = Sua nova senha em { $organization }
mail-helpdesk-password-body-1 = { $operator }, do suporte, redefiniu sua senha. Esta é a nova:
mail-helpdesk-password-body-2 = Entre agora com ela e escolha uma senha só sua, que ninguém mais conheça. Depois, apague esta mensagem.
mail-helpdesk-password-body-3 = Se você não pediu isso ao suporte, entre em contato com o suporte agora mesmo e diga que outra pessoa está se passando por você.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] O suporte de { $organization } confirmou sua identidade
    [helpdesk-prove] O suporte de { $organization } se identificou para você
    [helpdesk-reset] O suporte de { $organization } redefiniu sua senha
    [helpdesk-passcode] O suporte de { $organization } gerou um código de acesso para você
    [helpdesk-unlock] O suporte de { $organization } desbloqueou sua conta
    [helpdesk-unlock-profile] O suporte de { $organization } desbloqueou seu cadastro
    [helpdesk-update] O suporte de { $organization } pede que você atualize seu cadastro
    [helpdesk-enable] O suporte de { $organization } ativou sua conta
    [helpdesk-forget-browsers] O suporte de { $organization } fez esquecer seus navegadores
    [helpdesk-stop-waiting] O suporte de { $organization } interrompeu uma alteração da sua conta
   *[other] O suporte de { $organization } fez uma alteração na sua conta
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Alguém ligou para o suporte e se identificou como você para { $operator }. Por alguns minutos, { $operator } pode ajudar você com sua conta.
    [helpdesk-prove] { $operator }, do suporte, leu um número para você, para mostrar quem está falando.
    [helpdesk-reset] { $operator }, do suporte, definiu uma nova senha para sua conta. A antiga não funciona mais.
    [helpdesk-passcode] { $operator }, do suporte, gerou um código de acesso para sua conta. Quem tiver esse código pode fazer o cadastro por você ou escolher sua senha.
    [helpdesk-unlock] { $operator }, do suporte, desbloqueou sua conta. Sua senha não foi alterada.
    [helpdesk-unlock-profile] { $operator }, do suporte, desbloqueou seu cadastro. Você já pode usar o site de autoatendimento.
    [helpdesk-update] { $operator }, do suporte, pede que você atualize seu cadastro. Escolha “Gerenciar meu perfil” no site de autoatendimento.
    [helpdesk-enable] { $operator }, do suporte, ativou sua conta. Sua senha não foi alterada.
    [helpdesk-forget-browsers] { $operator }, do suporte, fez esquecer todos os seus navegadores lembrados. Nenhum conta mais como parte da prova.
    [helpdesk-stop-waiting] { $operator }, do suporte, interrompeu o que esperava alguém que provou ser você. Por um dia ninguém pode começar de novo.
   *[other] { $operator }, do suporte, concluiu a tarefa “{ $task }” na sua conta.
}
mail-helpdesk-success-body-2 = Se você pediu isso, não precisa fazer mais nada.
mail-helpdesk-success-body-3 = Se não pediu, entre em contato com o suporte agora mesmo e diga que outra pessoa está se passando por você.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Alguém ligou para o suporte de { $organization } em seu nome, mas a identidade não foi confirmada
    [helpdesk-prove] O suporte de { $organization } não conseguiu se identificar para você
    [helpdesk-reset] O suporte de { $organization } não conseguiu redefinir sua senha
    [helpdesk-passcode] O suporte de { $organization } não conseguiu gerar um código de acesso para você
    [helpdesk-unlock] O suporte de { $organization } não conseguiu desbloquear sua conta
    [helpdesk-unlock-profile] O suporte de { $organization } não conseguiu desbloquear seu cadastro
    [helpdesk-update] O suporte de { $organization } não conseguiu pedir que você atualizasse seu cadastro
    [helpdesk-enable] O suporte de { $organization } não conseguiu ativar sua conta
    [helpdesk-forget-browsers] O suporte de { $organization } não conseguiu fazer esquecer seus navegadores
    [helpdesk-stop-waiting] O suporte de { $organization } não conseguiu interromper uma alteração da sua conta
   *[other] Uma alteração na sua conta pelo suporte de { $organization } falhou
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Alguém ligou para o suporte em seu nome e não conseguiu comprovar a identidade para { $operator }. Nada foi alterado.
    [helpdesk-prove] { $operator }, do suporte, tentou se identificar para você, e não deu certo.
    [helpdesk-reset] { $operator }, do suporte, tentou redefinir sua senha, e não deu certo.
    [helpdesk-passcode] { $operator }, do suporte, tentou gerar um código de acesso para sua conta, e não deu certo.
    [helpdesk-unlock] { $operator }, do suporte, tentou desbloquear sua conta, e não deu certo.
    [helpdesk-unlock-profile] { $operator }, do suporte, tentou desbloquear seu cadastro, e não deu certo.
    [helpdesk-update] { $operator }, do suporte, tentou pedir que você atualizasse seu cadastro, e não deu certo.
    [helpdesk-enable] { $operator }, do suporte, tentou ativar sua conta, e não deu certo.
    [helpdesk-forget-browsers] { $operator }, do suporte, tentou fazer esquecer seus navegadores lembrados, e não deu certo.
    [helpdesk-stop-waiting] { $operator }, do suporte, tentou interromper uma alteração da sua conta, e não deu certo.
   *[other] { $operator }, do suporte, começou a tarefa “{ $task }” na sua conta, e não deu certo.
}
mail-helpdesk-failure-body-2 = Se você ligou para o suporte, pergunte lá o que fazer a seguir.
mail-helpdesk-failure-body-3 = Se não ligou, avise o suporte de que outra pessoa está se passando por você. Não compartilhe códigos, respostas ou senhas com ninguém.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } concluiu uma tarefa para { $name }
mail-helpdesk-admin-success-body-1 = { $operator } concluiu a tarefa “{ $task }” para { $name } no suporte de { $organization }.
mail-helpdesk-admin-success-body-2 = Veja os detalhes no histórico. Se isso não era esperado, fale com as duas pessoas e bloqueie a conta até esclarecer o caso.

mail-helpdesk-admin-failure-subject = { $operator } não conseguiu concluir uma tarefa para { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } começou a tarefa “{ $task }” para { $name } no suporte de { $organization }, e a tarefa falhou.
mail-helpdesk-admin-failure-body-2 = Veja a causa no histórico. Se isso acontecer com frequência, alguém pode estar se passando por { $name }.

mail-operator-burst-subject = { $operator } está fazendo mais no suporte do que o esperado
mail-operator-burst-body-1 = { $operator } começou mais de { $count } tarefas em uma hora para pessoas da política “{ $policy }”.
mail-operator-burst-body-2 = Talvez seja um dia cheio. Talvez outra pessoa esteja usando a sessão desta pessoa: pergunte e veja o histórico.
mail-operator-burst-body-3 = Nada foi bloqueado.
