# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Você pode continuar mais tarde
activity-wait-lead = Você comprovou quem é. Para proteger esta conta, só se continua depois de um tempo de espera: a partir de { $from }.
activity-wait-told = Enviamos uma mensagem aos endereços de e-mail que conhecemos de você. Quem a ler pode interromper isto.
activity-wait-back = Você pode fechar esta página. Comece a mesma tarefa de novo entre { $from } e { $until } e comprove mais uma vez quem você é. Aí ela continua na hora.
activity-wait-look = Olhar de novo
activity-wait-stopped = Isto foi interrompido pelo link de um dos seus e-mails: “Não fui eu”. Até { $until } não é possível começar de novo. Se foi você, pergunte ao suporte.
activity-wait-stopped-desk = O suporte interrompeu isto. Até { $until } não é possível começar de novo. Se foi você, pergunte ao suporte.
activity-wait-texted = Enviamos um SMS aos números de telefone que sua organização conhece de você. Quem o ler pode pedir ao suporte que interrompa isto.
activity-wait-over = O tempo de espera já foi usado ou acabou. Comece a tarefa de novo.

page-stop-title = Interromper outra pessoa
page-stop-question = Foi você?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Alguém se identificou como você ({ $account }) e quer escolher uma nova senha.
    [unlock-account] { $at }: Alguém se identificou como você ({ $account }) e quer desbloquear sua conta.
   *[other] { $at }: Alguém se identificou como você ({ $account }) e quer continuar a tarefa “{ $task }”.
}
page-stop-when = Veio do endereço de rede { $address }. Ainda não aconteceu nada: será possível a partir de { $from }.
page-stop-how = Se foi você, não há nada a fazer aqui. Se não foi, aperte o botão. Ele interrompe isto e não muda mais nada.
page-stop-stop = Não fui eu, interromper
page-stop-stopped = Você interrompeu isto em { $at } e nada foi alterado. Até { $until } ninguém pode começar de novo. Outra pessoa sabe ou tem o bastante para se passar por você, então fale agora com o suporte.
page-stop-stopped-desk = O suporte interrompeu isto em { $at } e nada foi alterado. Até { $until } ninguém pode começar de novo. Outra pessoa sabe ou tem o bastante para se passar por você, então fale agora com o suporte.
page-stop-late = É tarde para interromper: continuou em { $at }. Se não foi você, ligue já para o suporte.
page-stop-over = Não há mais nada a interromper: ninguém continuou a tempo.
page-stop-again = Outra coisa aconteceu no mesmo momento. Aperte o botão mais uma vez.

mail-waiting-subject = É você quem quer alterar sua conta em { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Alguém se identificou como você ({ $account }) e quer escolher uma nova senha.
    [unlock-account] Alguém se identificou como você ({ $account }) e quer desbloquear sua conta.
   *[other] Alguém se identificou como você ({ $account }) e quer continuar a tarefa “{ $task }”.
}
mail-waiting-body-2 = Ainda não aconteceu nada. Será possível de { $from } até { $until }.
mail-waiting-body-3 = Se foi você, não há nada a fazer agora. Comece a tarefa de novo nesse período.
mail-waiting-body-4 = Se não foi você, abra esta página e interrompa: { $link }

mail-waiting-stopped-subject = { $name } interrompeu alguém que se passava por essa pessoa
mail-waiting-stopped-body-1 = Em { $at }, alguém se identificou como { $name } no site de { $organization } e começou a tarefa “{ $task }”, do endereço de rede { $address }. O link da mensagem para { $name } interrompeu isto.
mail-waiting-stopped-body-2 = Provavelmente outra pessoa sabe ou tem o que comprova quem ela é. Fale com ela e providencie a troca. O histórico tem os detalhes.

phone-waiting = { $organization }: alguém provou ser você. Sua conta poderá ser alterada a partir de { $from }. Se não foi você, ligue agora para o suporte ou use o link do nosso e-mail.

event-waiting-begun = Um tempo de espera começou
event-waiting-passed = Um tempo de espera acabou e a tarefa continuou
event-waiting-stopped = Um tempo de espera foi interrompido: era outra pessoa
