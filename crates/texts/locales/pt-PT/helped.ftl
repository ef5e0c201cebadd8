# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Ativar a minha conta
task-activate-account-description = Escolha a sua primeira palavra-passe com o código de acesso que recebeu.
run-done-activate-account-title = A sua conta está pronta
run-done-activate-account-lead = Inicie sessão com a nova palavra-passe. Depois, registe-se, para resolver tudo sem ajuda a partir de agora.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Avisar-me quando o suporte confirmar a minha identidade
    [helpdesk-prove] Avisar-me quando o suporte se identificar perante mim
    [helpdesk-reset] Avisar-me quando o suporte repuser a minha palavra-passe
    [helpdesk-passcode] Avisar-me quando o suporte entregar um código de acesso para a minha conta
    [helpdesk-unlock] Avisar-me quando o suporte desbloquear a minha conta
    [helpdesk-unlock-profile] Avisar-me quando o suporte desbloquear o meu registo
    [helpdesk-update] Avisar-me quando o suporte me pedir que atualize o meu registo
    [helpdesk-enable] Avisar-me quando o suporte ativar a minha conta
    [helpdesk-forget-browsers] Avisar-me quando o suporte esquecer os meus navegadores
    [helpdesk-stop-waiting] Avisar-me quando o suporte parar uma alteração da minha conta
   *[other] Avisar-me quando o suporte concluir a tarefa “{ $task }” na minha conta
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Avisar-me quando o suporte não conseguir confirmar a identidade de alguém que ligou em meu nome
    [helpdesk-prove] Avisar-me quando o suporte não conseguir identificar-se perante mim
    [helpdesk-reset] Avisar-me quando a reposição da minha palavra-passe no suporte falhar
    [helpdesk-passcode] Avisar-me quando a entrega de um código de acesso para a minha conta falhar
    [helpdesk-unlock] Avisar-me quando o desbloqueio da minha conta no suporte falhar
    [helpdesk-unlock-profile] Avisar-me quando o desbloqueio do meu registo no suporte falhar
    [helpdesk-update] Avisar-me quando o pedido de atualização do registo falhar
    [helpdesk-enable] Avisar-me quando a ativação da minha conta no suporte falhar
    [helpdesk-forget-browsers] Avisar-me quando o suporte não conseguir esquecer os meus navegadores
    [helpdesk-stop-waiting] Avisar-me quando o suporte não conseguir parar uma alteração da minha conta
   *[other] Avisar-me quando a tarefa “{ $task }” do suporte falhar na minha conta
}

# Mails about calls to the help desk.
mail-caller-code-subject = O seu código para o suporte de { $organization }
mail-caller-code-body-1 = { $operator }, do suporte, pede que leia este código em voz alta, para confirmar que se trata de si:
mail-caller-code-body-2 = { $minutes ->
    [one] O código funciona uma vez, durante um minuto. Leia-o em voz alta só se estiver a falar com o suporte neste momento e se a chamada tiver sido feita por si.
   *[other] O código funciona uma vez, durante { $minutes } minutos. Leia-o em voz alta só se estiver a falar com o suporte neste momento e se a chamada tiver sido feita por si.
}
mail-caller-code-body-3 = Se não está a falar com o suporte, outra pessoa está a fazer-se passar por si. Não dê este código a ninguém e avise o suporte.

mail-prove-operator-subject = Está a falar com o suporte de { $organization }?
mail-prove-operator-body-1 = { $operator }, do suporte, vai ler-lhe este número:
mail-prove-operator-body-2 = { $minutes ->
    [one] Se ouvir o mesmo número, está a falar com o suporte. É válido durante um minuto.
   *[other] Se ouvir o mesmo número, está a falar com o suporte. É válido durante { $minutes } minutos.
}
mail-prove-operator-body-3 = Se o número não for o mesmo, ou se pedirem que o leia, desligue e ligue ao suporte. O suporte nunca pede a sua palavra-passe.

mail-helpdesk-passcode-subject = O seu código de acesso para { $organization }
mail-helpdesk-passcode-body-1 = { $operator }, do suporte, atribuiu-lhe este código de acesso:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Funciona uma vez, durante um minuto. Escolha “Tenho um código de acesso” no site de self-service e introduza-o lá. Não o dê a ninguém.
   *[other] Funciona uma vez, durante { $minutes } minutos. Escolha “Tenho um código de acesso” no site de self-service e introduza-o lá. Não o dê a ninguém.
}
mail-helpdesk-passcode-body-3 = Se não o pediu ao suporte, contacte já o suporte e diga que outra pessoa está a fazer-se passar por si.

mail-helpdesk-password-subject = A sua nova palavra-passe em { $organization }
mail-helpdesk-password-body-1 = { $operator }, do suporte, repôs a sua palavra-passe. Esta é a nova:
mail-helpdesk-password-body-2 = Inicie sessão agora com ela e escolha uma palavra-passe só sua, que mais ninguém conheça. Depois, apague esta mensagem.
mail-helpdesk-password-body-3 = Se não a pediu ao suporte, contacte já o suporte e diga que outra pessoa está a fazer-se passar por si.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] O suporte de { $organization } confirmou a sua identidade
    [helpdesk-prove] O suporte de { $organization } identificou-se perante si
    [helpdesk-reset] O suporte de { $organization } repôs a sua palavra-passe
    [helpdesk-passcode] O suporte de { $organization } atribuiu-lhe um código de acesso
    [helpdesk-unlock] O suporte de { $organization } desbloqueou a sua conta
    [helpdesk-unlock-profile] O suporte de { $organization } desbloqueou o seu registo
    [helpdesk-update] O suporte de { $organization } pede que atualize o seu registo
    [helpdesk-enable] O suporte de { $organization } ativou a sua conta
    [helpdesk-forget-browsers] O suporte de { $organization } esqueceu os seus navegadores
    [helpdesk-stop-waiting] O suporte de { $organization } parou uma alteração da sua conta
   *[other] O suporte de { $organization } fez uma alteração na sua conta
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Alguém ligou ao suporte e identificou-se perante { $operator } com os seus dados. Durante alguns minutos, { $operator } pode ajudar com a sua conta.
    [helpdesk-prove] { $operator }, do suporte, leu-lhe um número, para mostrar quem está a falar.
    [helpdesk-reset] { $operator }, do suporte, definiu uma nova palavra-passe para a sua conta. A antiga já não funciona.
    [helpdesk-passcode] { $operator }, do suporte, atribuiu um código de acesso à sua conta. Quem o tiver pode fazer o registo por si ou escolher a sua palavra-passe.
    [helpdesk-unlock] { $operator }, do suporte, desbloqueou a sua conta. A sua palavra-passe não foi alterada.
    [helpdesk-unlock-profile] { $operator }, do suporte, desbloqueou o seu registo. Já pode voltar a usar o site de self-service.
    [helpdesk-update] { $operator }, do suporte, pede que atualize o seu registo. Escolha “Gerir o meu perfil” no site de self-service.
    [helpdesk-enable] { $operator }, do suporte, ativou a sua conta. A sua palavra-passe não foi alterada.
    [helpdesk-forget-browsers] { $operator }, do suporte, esqueceu todos os seus navegadores memorizados. Nenhum conta já como parte da prova.
    [helpdesk-stop-waiting] { $operator }, do suporte, parou aquilo por que esperava alguém que confirmou ser o próprio. Durante um dia ninguém pode começar de novo.
   *[other] { $operator }, do suporte, concluiu a tarefa “{ $task }” na sua conta.
}
mail-helpdesk-success-body-2 = Se pediu isto, não precisa de fazer mais nada.
mail-helpdesk-success-body-3 = Se não pediu, contacte já o suporte e diga que outra pessoa está a fazer-se passar por si.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Alguém ligou ao suporte de { $organization } em seu nome, mas a identidade não foi confirmada
    [helpdesk-prove] O suporte de { $organization } não conseguiu identificar-se perante si
    [helpdesk-reset] O suporte de { $organization } não conseguiu repor a sua palavra-passe
    [helpdesk-passcode] O suporte de { $organization } não conseguiu atribuir-lhe um código de acesso
    [helpdesk-unlock] O suporte de { $organization } não conseguiu desbloquear a sua conta
    [helpdesk-unlock-profile] O suporte de { $organization } não conseguiu desbloquear o seu registo
    [helpdesk-update] O suporte de { $organization } não conseguiu pedir-lhe que atualizasse o registo
    [helpdesk-enable] O suporte de { $organization } não conseguiu ativar a sua conta
    [helpdesk-forget-browsers] O suporte de { $organization } não conseguiu esquecer os seus navegadores
    [helpdesk-stop-waiting] O suporte de { $organization } não conseguiu parar uma alteração da sua conta
   *[other] Uma alteração na sua conta pelo suporte de { $organization } falhou
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Alguém ligou ao suporte em seu nome e não conseguiu identificar-se perante { $operator }. Nada foi alterado.
    [helpdesk-prove] { $operator }, do suporte, tentou identificar-se perante si, e não resultou.
    [helpdesk-reset] { $operator }, do suporte, tentou repor a sua palavra-passe, e não resultou.
    [helpdesk-passcode] { $operator }, do suporte, tentou atribuir um código de acesso à sua conta, e não resultou.
    [helpdesk-unlock] { $operator }, do suporte, tentou desbloquear a sua conta, e não resultou.
    [helpdesk-unlock-profile] { $operator }, do suporte, tentou desbloquear o seu registo, e não resultou.
    [helpdesk-update] { $operator }, do suporte, tentou pedir-lhe que atualizasse o registo, e não resultou.
    [helpdesk-enable] { $operator }, do suporte, tentou ativar a sua conta, e não resultou.
    [helpdesk-forget-browsers] { $operator }, do suporte, tentou esquecer os seus navegadores memorizados, e não resultou.
    [helpdesk-stop-waiting] { $operator }, do suporte, tentou parar uma alteração da sua conta, e não resultou.
   *[other] { $operator }, do suporte, começou a tarefa “{ $task }” na sua conta, e não resultou.
}
mail-helpdesk-failure-body-2 = Se ligou ao suporte, pergunte lá o que fazer a seguir.
mail-helpdesk-failure-body-3 = Se não ligou, avise o suporte de que outra pessoa está a fazer-se passar por si. Não dê códigos, respostas ou palavras-passe a ninguém.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } concluiu uma tarefa para { $name }
mail-helpdesk-admin-success-body-1 = { $operator } concluiu a tarefa “{ $task }” para { $name } no suporte de { $organization }.
mail-helpdesk-admin-success-body-2 = Veja os detalhes no histórico. Se isto não era esperado, fale com ambas as pessoas e bloqueie a conta até esclarecer o caso.

mail-helpdesk-admin-failure-subject = { $operator } não conseguiu concluir uma tarefa para { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } começou a tarefa “{ $task }” para { $name } no suporte de { $organization }, mas a tarefa falhou.
mail-helpdesk-admin-failure-body-2 = Veja a causa no histórico. Se isto acontecer com frequência, alguém pode estar a fazer-se passar por { $name }.

mail-operator-burst-subject = { $operator } está a fazer mais no suporte do que o esperado
mail-operator-burst-body-1 = { $operator } começou mais de { $count } tarefas numa hora para pessoas da política “{ $policy }”.
mail-operator-burst-body-2 = Talvez seja um dia cheio. Talvez outra pessoa esteja a usar a sessão desta pessoa: pergunte e veja o histórico.
mail-operator-burst-body-3 = Nada foi bloqueado.
