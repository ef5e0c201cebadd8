# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Insira seu código de login
activity-radius-code-lead = Use o código do app, do token ou da mensagem com que você também entra em outros sistemas da sua organização.
activity-radius-code-label = Código
activity-radius-code-answer = Sua resposta
activity-radius-code-asked = O sistema de login pergunta: { $prompt }
activity-radius-code-more = O sistema de login precisa de mais um código.
activity-radius-code-blank = Insira o código.
activity-radius-code-wrong = A confirmação não foi aceita. Espere o próximo código e recomece.
activity-radius-code-lost = O sistema de login não respondeu, por isso vamos recomeçar. Insira um novo código.
activity-radius-code-away = No momento não é possível verificar códigos, porque o sistema de login não responde. Isso não conta como tentativa errada. Tente novamente em alguns minutos ou use outra forma, se houver uma abaixo.
activity-methods-option-radius-code = Código de login
activity-methods-option-radius-code-hint = Use o código do app, do token ou da mensagem com que você entra em outros sistemas.

event-factor-reply-refused = A resposta de um servidor de login não foi considerada confiável
helpdesk-proved-radius = { $caller } informou um código de login que os servidores RADIUS aceitaram.
