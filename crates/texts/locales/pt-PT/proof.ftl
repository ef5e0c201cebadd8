# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Introduza a sua palavra-passe
activity-password-lead = Use a palavra-passe com que inicia sessão atualmente. Uma palavra-passe expirada também funciona aqui.
activity-password-label = Palavra-passe atual
activity-password-wrong = O nome de utilizador ou a palavra-passe está incorreto. Verifique ambos e tente novamente.

activity-questions-title = Responda às suas perguntas
activity-questions-lead = { $count ->
    [one] Responda como fez no registo. Maiúsculas e espaços não importam.
   *[other] Responda a todas as { $count } perguntas como fez no registo. Maiúsculas e espaços não importam.
}
activity-questions-wrong = A sua resposta está incorreta. Verifique e tente novamente.
activity-questions-wrong-one = Esta resposta está incorreta.
activity-questions-too-few = Registou menos perguntas do que as necessárias aqui. Escolha outra forma de confirmar a sua identidade ou contacte o suporte.
activity-questions-next = Verificar respostas
activity-questions-pick = Pergunta { $number }
activity-questions-answer = Resposta { $number }
activity-questions-picked-twice = Escolheu esta pergunta duas vezes. Escolha uma diferente.

activity-mail-code-title = Introduza o código do seu e-mail
activity-mail-code-lead-corporate = { $minutes ->
    [one] Enviámos um código para o seu e-mail do trabalho. É válido durante um minuto.
   *[other] Enviámos um código para o seu e-mail do trabalho. É válido durante { $minutes } minutos.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Enviámos um código para o seu e-mail pessoal. É válido durante um minuto.
   *[other] Enviámos um código para o seu e-mail pessoal. É válido durante { $minutes } minutos.
}
activity-mail-code-label = Código
activity-mail-code-wrong = O código está incorreto. Verifique a mensagem mais recente e tente novamente.
activity-mail-code-expired = Este código já não funciona. Peça um novo.
activity-mail-code-resend = Enviar novo código
activity-mail-code-resent = Um novo código está a caminho. Os códigos anteriores já não funcionam.
activity-mail-code-held-up = De momento não é possível entregar e-mails, por isso o seu código ainda não chegou. Continuamos a tentar.
activity-mail-code-held-up-other = De momento não é possível entregar e-mails, por isso o seu código ainda não chegou. Continuamos a tentar; também pode escolher outra forma em baixo.
activity-mail-code-wait = { $seconds ->
    [one] Pode pedir um novo código dentro de um segundo.
   *[other] Pode pedir um novo código dentro de { $seconds } segundos.
}

activity-totp-title = Introduza o código da sua aplicação de autenticação
activity-totp-lead = Abra a aplicação no telemóvel e introduza os seis dígitos mostrados para a sua conta.
activity-totp-label = Código
activity-totp-wrong = O código está incorreto. Espere pelo seguinte e tente novamente.

activity-recovery-code-title = Introduza um código de recuperação
activity-recovery-code-lead = Use um dos códigos de recuperação que guardou no registo. Cada um funciona uma vez.
activity-recovery-code-label = Código de recuperação
activity-recovery-code-wrong = O código de recuperação está incorreto ou já foi usado. Verifique-o ou use outro.

activity-passcode-title = Introduza o seu código de acesso
activity-passcode-lead = O suporte dá-lhe um código de acesso. Funciona uma vez e só por pouco tempo.
activity-passcode-label = Código de acesso
activity-passcode-wrong = O código de acesso está incorreto ou já não funciona. Verifique-o ou peça um novo ao suporte.

activity-not-registered-title = Ainda não configurado
activity-not-registered = Não registou o que é necessário aqui. Escolha outra forma de confirmar a sua identidade ou contacte o suporte.

activity-methods-title = Confirme a sua identidade
activity-methods-lead = Escolha a forma mais fácil para si agora.
activity-methods-lead-second = A sua primeira confirmação foi aceite. Agora, adicione uma segunda.
activity-methods-needed = { $number ->
    [one] Falta mais uma confirmação.
   *[other] São necessárias { $number } confirmações.
}
activity-methods-option-mail-code = Código por e-mail do trabalho
activity-methods-option-mail-code-hint = Vamos enviar um código para o endereço de e-mail que a sua organização lhe deu.
activity-methods-option-mail-code-personal = Código por e-mail pessoal
activity-methods-option-mail-code-personal-hint = Vamos enviar um código para o endereço pessoal que registou.
activity-methods-option-questions = Perguntas
activity-methods-option-questions-hint = Responda às perguntas que escolheu no registo.
activity-methods-option-totp = Aplicação de autenticação
activity-methods-option-totp-hint = Introduza os seis dígitos que a aplicação mostra no telemóvel.
activity-methods-option-recovery-code = Código de recuperação
activity-methods-option-recovery-code-hint = Use um dos códigos que guardou para emergências.
activity-methods-option-password = Palavra-passe atual
activity-methods-option-password-hint = Introduza a palavra-passe com que inicia sessão atualmente.
activity-methods-option-passcode = Código de acesso
activity-methods-option-passcode-hint = Introduza o código de acesso que o suporte lhe deu.
