# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Introduza o seu código de início de sessão
activity-radius-code-lead = Use o código da aplicação, do token ou da mensagem com que também inicia sessão noutros sistemas da sua organização.
activity-radius-code-label = Código
activity-radius-code-answer = A sua resposta
activity-radius-code-asked = O sistema de início de sessão pergunta: { $prompt }
activity-radius-code-more = O sistema de início de sessão precisa de mais um código.
activity-radius-code-blank = Introduza o código.
activity-radius-code-wrong = A confirmação não foi aceite. Espere pelo código seguinte e recomece.
activity-radius-code-lost = O sistema de início de sessão não respondeu, por isso vamos recomeçar. Introduza um novo código.
activity-radius-code-away = De momento não é possível verificar códigos, porque o sistema de início de sessão não responde. Isto não conta como tentativa errada. Tente novamente dentro de alguns minutos ou use outra forma, se houver uma abaixo.
activity-methods-option-radius-code = Código de início de sessão
activity-methods-option-radius-code-hint = Use o código da aplicação, do token ou da mensagem com que inicia sessão noutros sistemas.

event-factor-reply-refused = A resposta de um servidor de início de sessão não foi considerada fidedigna
helpdesk-proved-radius = { $caller } indicou um código de início de sessão que os servidores RADIUS aceitaram.
