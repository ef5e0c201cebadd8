# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Receba um código no seu telefone
activity-phone-lead = Escolha o número e se prefere um SMS ou uma chamada.
activity-phone-lead-one = Podemos enviar um código para o número que termina em { $ends }.
activity-phone-where = Número
activity-phone-number = Número que termina em { $ends }
activity-phone-call-only = Este número só pode receber chamadas.
activity-phone-choose = Escolha um número.
activity-phone-sms = Enviar um SMS
activity-phone-call = Ligar-me
activity-phone-sms-again = Enviar outro SMS
activity-phone-call-again = Ligar-me outra vez
activity-phone-other = Escolher de novo
activity-phone-code-title = Introduza o código do seu telefone
activity-phone-code-label = Código
activity-phone-sent = Um SMS com um código está a caminho do número que termina em { $ends }. O código é válido durante alguns minutos.
activity-phone-called = Estamos a ligar para o número que termina em { $ends } para ler um código. O código é válido durante alguns minutos.
activity-phone-blank = Introduza o código.
activity-phone-wrong = O código não está certo. Veja a mensagem mais recente e tente de novo.
activity-phone-expired = Este código já não é válido. Peça um novo.
activity-phone-wait = Um código está a caminho. Aguarde um momento antes de pedir outro.
activity-phone-no-more = Não é possível enviar mais códigos para esta tarefa. Use o mais recente ou escolha outra forma, se houver uma abaixo.
activity-phone-away = De momento não é possível enviar um código. Não conta como tentativa errada. Tente de novo dentro de alguns minutos ou escolha outra forma, se houver uma abaixo.
activity-methods-option-phone-code = Código por telefone
activity-methods-option-phone-code-hint = Enviamos um código para um número de telefone que a sua organização tem, por SMS ou por chamada.

phone-sms = { $code } é o seu código de { $organization }. Nunca o transmita a ninguém.
phone-call = Fala { $organization }. O seu código é { $code }. Nunca o transmita a ninguém.
phone-passcode = { $code } é o seu código de acesso de { $organization }. Serve uma única vez. Nunca o transmita a ninguém.
phone-password = A sua nova palavra-passe de { $organization }. Escolha em breve uma só sua e apague esta mensagem: { $code }

event-factor-gateway-failed = Um serviço telefónico não conseguiu enviar um código
event-factor-phone-code-sent = Foi enviado um código para um telefone
helpdesk-proved-phone = { $caller } indicou o código enviado para o telefone.
