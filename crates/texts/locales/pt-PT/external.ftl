# Início de sessão num fornecedor externo (OpenID Connect), para todos.

activity-external-sign-in-title = Inicie sessão com { $provider }
activity-external-sign-in-lead = Vai para { $provider } para iniciar sessão e depois volta aqui. O que escreve lá não é visto aqui.
activity-external-sign-in-go = Continuar com { $provider }
activity-external-sign-in-denied = O início de sessão com { $provider } foi interrompido ou recusado. Tente novamente ou escolha outra forma, se houver uma em baixo.
activity-external-sign-in-not-signed-in = { $provider } não concluiu o início de sessão. Tente novamente e faça o que lhe for pedido lá, ou escolha outra forma, se houver uma em baixo.
activity-external-sign-in-failed = Não foi possível usar a resposta de { $provider }. Não conta como tentativa errada. Tente novamente ou escolha outra forma, se houver uma em baixo.
activity-external-sign-in-away = { $provider } não responde neste momento. Não conta como tentativa errada. Tente novamente dentro de alguns minutos ou escolha outra forma, se houver uma em baixo.
activity-external-sign-in-stale = Esse início de sessão demorou demasiado ou pertence a uma tentativa anterior. Comece de novo.
activity-external-sign-in-other = A conta com que iniciou sessão em { $provider } não corresponde ao nome indicado aqui. Termine a sessão lá e tente novamente com a sua própria conta.
activity-methods-option-external-sign-in = Iniciar sessão noutro sítio
activity-methods-option-external-sign-in-hint = Use uma conta com que também inicia sessão noutros serviços da sua organização.

page-elsewhere-title = Inicie agora sessão noutro sítio
page-elsewhere-lead = Está a ser levado para { $host }. Se nada acontecer, use o botão.
page-elsewhere-go = Ir agora
page-error-back-title = Este início de sessão não pertence aqui
page-error-back-detail = Foi começado noutro navegador ou terminou há muito. Volte à página onde começou e tente novamente a partir daí. Nada foi alterado.
