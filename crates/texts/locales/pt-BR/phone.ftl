# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Receba um código no seu telefone
activity-phone-lead = Escolha o número e se prefere um SMS ou uma ligação.
activity-phone-lead-one = Podemos enviar um código para o número que termina em { $ends }.
activity-phone-where = Número
activity-phone-number = Número que termina em { $ends }
activity-phone-call-only = Este número só pode receber ligações.
activity-phone-choose = Escolha um número.
activity-phone-sms = Enviar um SMS
activity-phone-call = Ligar para mim
activity-phone-sms-again = Enviar outro SMS
activity-phone-call-again = Ligar para mim de novo
activity-phone-other = Escolher de novo
activity-phone-code-title = Digite o código do seu telefone
activity-phone-code-label = Código
activity-phone-sent = Um SMS com um código está a caminho do número que termina em { $ends }. O código vale por alguns minutos.
activity-phone-called = Estamos ligando para o número que termina em { $ends } para ler um código. O código vale por alguns minutos.
activity-phone-blank = Digite o código.
activity-phone-wrong = O código não está certo. Veja a mensagem mais recente e tente de novo.
activity-phone-expired = Este código não vale mais. Peça um novo.
activity-phone-wait = Um código está a caminho. Espere um momento antes de pedir outro.
activity-phone-no-more = Não é possível enviar mais códigos para esta tarefa. Use o mais recente ou escolha outra forma, se houver uma abaixo.
activity-phone-away = Não é possível enviar um código agora. Isso não conta como tentativa errada. Tente de novo em alguns minutos ou escolha outra forma, se houver uma abaixo.
activity-methods-option-phone-code = Código por telefone
activity-methods-option-phone-code-hint = Enviamos um código para um número de telefone que a sua organização tem, por SMS ou por ligação.

phone-sms = { $code } é o seu código de { $organization }. Nunca o passe a ninguém.
phone-call = Aqui é { $organization }. O seu código é { $code }. Nunca o passe a ninguém.
phone-passcode = { $code } é o seu código de acesso de { $organization }. Ele vale uma vez. Nunca o passe a ninguém.
phone-password = A sua nova senha de { $organization }. Escolha logo uma só sua e apague esta mensagem: { $code }

event-factor-gateway-failed = Um serviço telefônico não conseguiu enviar um código
event-factor-phone-code-sent = Um código foi enviado para um telefone
helpdesk-proved-phone = { $caller } informou o código enviado para o telefone.
