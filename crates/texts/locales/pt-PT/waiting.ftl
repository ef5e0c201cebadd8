# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Pode continuar mais tarde
activity-wait-lead = Comprovou quem é. Para proteger esta conta, só se continua depois de um tempo de espera: a partir de { $from }.
activity-wait-told = Enviámos uma mensagem para os endereços de e-mail que conhecemos. Quem a ler pode parar isto.
activity-wait-back = Pode fechar esta página. Comece a mesma tarefa de novo entre { $from } e { $until } e comprove mais uma vez quem é. Nessa altura continua logo.
activity-wait-look = Ver de novo
activity-wait-stopped = Isto foi parado pela ligação de um dos seus e-mails: «Não fui eu». Até { $until } não é possível começar de novo. Se afinal foi o próprio, pergunte ao suporte.
activity-wait-stopped-desk = O suporte parou isto. Até { $until } não é possível começar de novo. Se afinal foi o próprio, pergunte ao suporte.
activity-wait-texted = Enviámos um SMS para os números de telefone que a sua organização conhece. Quem o ler pode pedir ao suporte que pare isto.
activity-wait-over = O tempo de espera já foi usado ou terminou. Comece a tarefa de novo.

page-stop-title = Parar outra pessoa
page-stop-question = Foi o próprio?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Alguém se identificou com os seus dados ({ $account }) e quer escolher uma nova palavra-passe.
    [unlock-account] { $at }: Alguém se identificou com os seus dados ({ $account }) e quer desbloquear a sua conta.
   *[other] { $at }: Alguém se identificou com os seus dados ({ $account }) e quer continuar a tarefa «{ $task }».
}
page-stop-when = Veio do endereço de rede { $address }. Ainda não aconteceu nada: será possível a partir de { $from }.
page-stop-how = Se foi o próprio, não há nada a fazer aqui. Se não foi, carregue no botão. Ele para isto e não altera mais nada.
page-stop-stop = Não fui eu, parar
page-stop-stopped = Parou isto em { $at } e nada foi alterado. Até { $until } ninguém pode começar de novo. Outra pessoa sabe ou tem o suficiente para se fazer passar por si, por isso fale já com o suporte.
page-stop-stopped-desk = O suporte parou isto em { $at } e nada foi alterado. Até { $until } ninguém pode começar de novo. Outra pessoa sabe ou tem o suficiente para se fazer passar por si, por isso fale já com o suporte.
page-stop-late = É tarde para parar: continuou em { $at }. Se não foi o próprio, telefone já para o suporte.
page-stop-over = Já não há nada a parar: ninguém continuou a tempo.
page-stop-again = Outra coisa aconteceu no mesmo momento. Carregue no botão mais uma vez.

mail-waiting-subject = Quer mesmo alterar a sua conta em { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Alguém se identificou com os seus dados ({ $account }) e quer escolher uma nova palavra-passe.
    [unlock-account] Alguém se identificou com os seus dados ({ $account }) e quer desbloquear a sua conta.
   *[other] Alguém se identificou com os seus dados ({ $account }) e quer continuar a tarefa «{ $task }».
}
mail-waiting-body-2 = Ainda não aconteceu nada. Será possível de { $from } até { $until }.
mail-waiting-body-3 = Se foi o próprio, não há nada a fazer agora. Comece a tarefa de novo nesse período.
mail-waiting-body-4 = Se não foi o próprio, abra esta página e pare isto: { $link }

mail-waiting-stopped-subject = { $name } parou alguém que se fazia passar por essa pessoa
mail-waiting-stopped-body-1 = Em { $at }, alguém se identificou como { $name } no site de { $organization } e começou a tarefa «{ $task }», do endereço de rede { $address }. A ligação da mensagem para { $name } parou isto.
mail-waiting-stopped-body-2 = Provavelmente outra pessoa sabe ou tem o que comprova quem ela é. Fale com ela e trate da substituição. O histórico tem os pormenores.

phone-waiting = { $organization }: alguém confirmou ser o próprio. A sua conta poderá ser alterada a partir de { $from }. Se não foi o próprio, ligue já para o suporte ou use a ligação do nosso e-mail.

event-waiting-begun = Começou um tempo de espera
event-waiting-passed = Um tempo de espera terminou e a tarefa continuou
event-waiting-stopped = Um tempo de espera foi parado: era outra pessoa
