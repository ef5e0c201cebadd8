# Entrada em um provedor externo (OpenID Connect), para todos.

activity-external-sign-in-title = Entre com { $provider }
activity-external-sign-in-lead = Você vai para { $provider } para entrar e depois volta para cá. O que você digita lá não é visto aqui.
activity-external-sign-in-go = Continuar com { $provider }
activity-external-sign-in-denied = A entrada com { $provider } foi interrompida ou recusada. Tente de novo ou use outra forma, se houver uma abaixo.
activity-external-sign-in-not-signed-in = { $provider } não concluiu a sua entrada. Tente de novo e faça o que for pedido lá, ou use outra forma, se houver uma abaixo.
activity-external-sign-in-failed = Não foi possível usar a resposta de { $provider }. Isso não conta como tentativa errada. Tente de novo ou use outra forma, se houver uma abaixo.
activity-external-sign-in-away = { $provider } não responde no momento. Isso não conta como tentativa errada. Tente de novo em alguns minutos ou use outra forma, se houver uma abaixo.
activity-external-sign-in-stale = Essa entrada demorou demais ou é de uma tentativa anterior. Comece de novo.
activity-external-sign-in-other = A conta com que você entrou em { $provider } não corresponde ao nome informado aqui. Saia de lá e tente de novo com a sua própria conta.
activity-methods-option-external-sign-in = Entrar em outro lugar
activity-methods-option-external-sign-in-hint = Use uma conta com que você também entra em outros serviços da sua organização.

page-elsewhere-title = Agora entre em outro lugar
page-elsewhere-lead = Você está indo para { $host }. Se nada acontecer, use o botão.
page-elsewhere-go = Ir agora
page-error-back-title = Esta entrada não pertence a esta página
page-error-back-detail = Ela começou em outro navegador ou terminou há muito tempo. Volte à página em que você começou e tente de novo por lá. Nada foi alterado.
