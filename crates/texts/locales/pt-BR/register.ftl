# Registering what later proves who you are.

activity-register-title = Faça seu cadastro
activity-register-lead = Defina como você confirma sua identidade. Leva cerca de três minutos.
activity-register-choose = Escolha uma pergunta da lista.

activity-register-questions-title = Escolha suas perguntas
activity-register-questions-lead = Escolha respostas das quais vai se lembrar e que ninguém possa descobrir sobre você.
activity-register-question-select = Pergunta { $number }
activity-register-own-question = Sua própria pergunta { $number }
activity-register-helpdesk-hint = Nosso suporte faz esta pergunta por telefone e pode ler a resposta.
activity-register-own-question-hint = { $count ->
    [one] Pergunte algo que só você possa responder, com pelo menos { $count } caractere.
   *[other] Pergunte algo que só você possa responder, com pelo menos { $count } caracteres.
}
activity-register-answer = Resposta { $number }
activity-register-answer-again = Repita a resposta { $number }
activity-register-answer-short = { $count ->
    [one] A resposta é curta demais. Insira pelo menos { $count } caractere.
   *[other] A resposta é curta demais. Insira pelo menos { $count } caracteres.
}
activity-register-answer-same = Você deu esta resposta a outra pergunta. Escolha uma resposta diferente.
activity-register-answer-in-question = A resposta faz parte da pergunta. Escolha uma resposta diferente.
activity-register-answer-mismatch = As duas respostas não são iguais. Insira a resposta novamente.
activity-register-question-short = { $count ->
    [one] A pergunta é curta demais. Insira pelo menos { $count } caractere.
   *[other] A pergunta é curta demais. Insira pelo menos { $count } caracteres.
}
activity-register-question-twice = Você já escolheu esta pergunta. Escolha uma diferente.

activity-register-contact-title = Adicione um endereço de e-mail pessoal
activity-register-contact-lead = Ele ajuda quando você não consegue ler o e-mail do trabalho. Usamos esse endereço para códigos e para mensagens sobre sua conta, e para nada mais.
activity-register-contact-code-title = Confirme seu endereço
activity-register-contact-code-lead = Enviamos um código para { $address }. Insira-o aqui para confirmar que o endereço é seu.
activity-register-personal-mail = Endereço de e-mail pessoal
activity-register-personal-mail-hint = Por exemplo, seu endereço particular. Não use o do trabalho.
activity-register-personal-mail-code = Código do e-mail
activity-register-mail-invalid = Este não é um endereço de e-mail completo. Verifique-o e tente novamente.

activity-register-totp-title = Configure um app autenticador
activity-register-totp-lead = O app mostra um novo código a cada 30 segundos. Funciona sem conexão à rede.
activity-register-totp-scan = Escaneie esta imagem com o app ou insira a chave manualmente
activity-register-totp-code = Código que o app mostra

activity-register-recovery-codes-title = Códigos de recuperação
activity-register-recovery-codes-lead = Os códigos de recuperação ajudam quando você não tem o celular nem o e-mail. Cada um funciona uma vez. Os códigos novos substituem todos os anteriores.
activity-register-recovery-codes-shown = Seus códigos de recuperação
activity-register-recovery-codes-keep = Imprimi ou anotei estes códigos
activity-register-recovery-codes-must-keep = Guarde os códigos em um lugar seguro e marque a caixa. Eles não serão mostrados novamente.
