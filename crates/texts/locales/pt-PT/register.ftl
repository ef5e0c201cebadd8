# Registering what later proves who you are.

activity-register-title = Registe-se
activity-register-lead = Defina como confirma a sua identidade. Leva cerca de três minutos.
activity-register-choose = Escolha uma pergunta da lista.

activity-register-questions-title = Escolha as suas perguntas
activity-register-questions-lead = Escolha respostas de que se vai lembrar e que ninguém possa descobrir sobre si.
activity-register-question-select = Pergunta { $number }
activity-register-own-question = A sua própria pergunta { $number }
activity-register-helpdesk-hint = O nosso suporte faz esta pergunta por telefone e pode ler a resposta.
activity-register-own-question-hint = { $count ->
    [one] Faça uma pergunta a que mais ninguém saiba responder, com pelo menos um caráter.
   *[other] Faça uma pergunta a que mais ninguém saiba responder, com pelo menos { $count } caracteres.
}
activity-register-answer = Resposta { $number }
activity-register-answer-again = Repita a resposta { $number }
activity-register-answer-short = { $count ->
    [one] A resposta é demasiado curta. Introduza pelo menos um caráter.
   *[other] A resposta é demasiado curta. Introduza pelo menos { $count } caracteres.
}
activity-register-answer-same = Deu esta resposta a outra pergunta. Escolha uma resposta diferente.
activity-register-answer-in-question = A resposta faz parte da pergunta. Escolha uma resposta diferente.
activity-register-answer-mismatch = As duas respostas não são iguais. Introduza a resposta novamente.
activity-register-question-short = { $count ->
    [one] A pergunta é demasiado curta. Introduza pelo menos um caráter.
   *[other] A pergunta é demasiado curta. Introduza pelo menos { $count } caracteres.
}
activity-register-question-twice = Já escolheu esta pergunta. Escolha uma diferente.

activity-register-contact-title = Adicione um endereço de e-mail pessoal
activity-register-contact-lead = É útil quando não consegue ler o e-mail do trabalho. Usamos esse endereço para códigos e para mensagens sobre a sua conta, e para mais nada.
activity-register-contact-code-title = Confirme o seu endereço
activity-register-contact-code-lead = Enviámos um código para { $address }. Introduza-o aqui para confirmar que o endereço é seu.
activity-register-personal-mail = Endereço de e-mail pessoal
activity-register-personal-mail-hint = Por exemplo, o seu endereço particular. Não use o do trabalho.
activity-register-personal-mail-code = Código do e-mail
activity-register-mail-invalid = Este não é um endereço de e-mail completo. Verifique-o e tente novamente.

activity-register-totp-title = Configure uma aplicação de autenticação
activity-register-totp-lead = A aplicação mostra um novo código a cada 30 segundos. Funciona sem ligação à rede.
activity-register-totp-scan = Digitalize esta imagem com a aplicação ou introduza a chave manualmente
activity-register-totp-code = Código que a aplicação mostra

activity-register-recovery-codes-title = Códigos de recuperação
activity-register-recovery-codes-lead = Os códigos de recuperação ajudam quando não tem o telemóvel nem o e-mail. Cada um funciona uma vez. Os códigos novos substituem todos os anteriores.
activity-register-recovery-codes-shown = Os seus códigos de recuperação
activity-register-recovery-codes-keep = Imprimi ou anotei estes códigos
activity-register-recovery-codes-must-keep = Guarde os códigos num local seguro e marque a caixa. Não voltarão a ser mostrados.
