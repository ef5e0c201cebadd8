# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Insira sua senha
activity-password-lead = Use a senha com que você entra atualmente. Uma senha expirada também funciona aqui.
activity-password-label = Senha atual
activity-password-wrong = O nome de usuário ou a senha está incorreto. Verifique os dois e tente novamente.

activity-questions-title = Responda às suas perguntas
activity-questions-lead = { $count ->
    [one] Responda como você fez no cadastro. Maiúsculas e espaços não importam.
   *[other] Responda a todas as { $count } perguntas como você fez no cadastro. Maiúsculas e espaços não importam.
}
activity-questions-wrong = Sua resposta está incorreta. Verifique e tente novamente.
activity-questions-wrong-one = Esta resposta está incorreta.
activity-questions-too-few = Você cadastrou menos perguntas do que o necessário aqui. Escolha outra forma de confirmar sua identidade ou entre em contato com o suporte.
activity-questions-next = Verificar respostas
activity-questions-pick = Pergunta { $number }
activity-questions-answer = Resposta { $number }
activity-questions-picked-twice = Você escolheu esta pergunta duas vezes. Escolha uma diferente.

activity-mail-code-title = Insira o código do seu e-mail
activity-mail-code-lead-corporate = { $minutes ->
    [one] Enviamos um código para seu e-mail do trabalho. Ele vale por { $minutes } minuto.
   *[other] Enviamos um código para seu e-mail do trabalho. Ele vale por { $minutes } minutos.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Enviamos um código para seu e-mail pessoal. Ele vale por { $minutes } minuto.
   *[other] Enviamos um código para seu e-mail pessoal. Ele vale por { $minutes } minutos.
}
activity-mail-code-label = Código
activity-mail-code-wrong = O código está incorreto. Verifique a mensagem mais recente e tente novamente.
activity-mail-code-expired = Este código não funciona mais. Peça um novo.
activity-mail-code-resend = Enviar novo código
activity-mail-code-resent = Um novo código está a caminho. Os códigos anteriores não funcionam mais.
activity-mail-code-held-up = No momento não conseguimos entregar e-mails, por isso o seu código ainda não chegou. Continuamos tentando.
activity-mail-code-held-up-other = No momento não conseguimos entregar e-mails, por isso o seu código ainda não chegou. Continuamos tentando; você também pode escolher outra forma abaixo.
activity-mail-code-wait = { $seconds ->
    [one] Você pode pedir um novo código em { $seconds } segundo.
   *[other] Você pode pedir um novo código em { $seconds } segundos.
}

activity-totp-title = Insira o código do seu app autenticador
activity-totp-lead = Abra o app no celular e insira os seis dígitos mostrados para sua conta.
activity-totp-label = Código
activity-totp-wrong = O código está incorreto. Espere o próximo e tente novamente.

activity-recovery-code-title = Insira um código de recuperação
activity-recovery-code-lead = Use um dos códigos de recuperação que você guardou no cadastro. Cada um funciona uma vez.
activity-recovery-code-label = Código de recuperação
activity-recovery-code-wrong = O código de recuperação está incorreto ou já foi usado. Verifique-o ou use outro.

activity-passcode-title = Insira seu código de acesso
activity-passcode-lead = O suporte fornece um código de acesso. Ele funciona uma vez e só por pouco tempo.
activity-passcode-label = Código de acesso
activity-passcode-wrong = O código de acesso está incorreto ou não funciona mais. Verifique-o ou peça um novo ao suporte.

activity-not-registered-title = Ainda não configurado
activity-not-registered = Você não cadastrou o que é necessário aqui. Escolha outra forma de confirmar sua identidade ou entre em contato com o suporte.

activity-methods-title = Confirme sua identidade
activity-methods-lead = Escolha a forma mais fácil para você agora.
activity-methods-lead-second = Sua primeira confirmação foi aceita. Agora, adicione uma segunda.
activity-methods-needed = { $number ->
    [one] Falta mais { $number } confirmação.
   *[other] São necessárias { $number } confirmações.
}
activity-methods-option-mail-code = Código por e-mail do trabalho
activity-methods-option-mail-code-hint = Vamos enviar um código para o endereço de e-mail que sua organização forneceu.
activity-methods-option-mail-code-personal = Código por e-mail pessoal
activity-methods-option-mail-code-personal-hint = Vamos enviar um código para o endereço pessoal que você cadastrou.
activity-methods-option-questions = Perguntas
activity-methods-option-questions-hint = Responda às perguntas que você escolheu no cadastro.
activity-methods-option-totp = App autenticador
activity-methods-option-totp-hint = Insira os seis dígitos que o app mostra no celular.
activity-methods-option-recovery-code = Código de recuperação
activity-methods-option-recovery-code-hint = Use um dos códigos que você guardou para emergências.
activity-methods-option-password = Senha atual
activity-methods-option-password-hint = Insira a senha com que você entra atualmente.
activity-methods-option-passcode = Código de acesso
activity-methods-option-passcode-hint = Insira o código de acesso que o suporte forneceu.
