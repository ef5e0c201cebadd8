# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Adicione seu próprio número de celular
activity-register-phone-lead = Ele ajuda quando você esquece a senha. Usamos o número para códigos e mensagens sobre sua conta, e para mais nada.
activity-register-phone-known = No momento, está cadastrado o número que termina em { $ends }. Um novo número entra no lugar dele.
activity-register-phone-country = País
activity-register-phone-number = Número de celular
activity-register-phone-number-hint = Como você disca dentro do país, ou com + e o código do país na frente.
activity-register-phone-blank = Digite seu número.
activity-register-phone-invalid = Este não é um número de telefone completo. Confira e tente de novo.
activity-register-phone-extension = Digite um número seu, sem ramal.
activity-register-phone-no-country = Não enviamos códigos a números deste país. Digite outro número.
activity-register-phone-not-taken = Não é possível enviar mensagens a este número. Confira ou digite outro.
activity-register-phone-code-title = Digite o código do seu telefone para confirmar o número
activity-register-phone-other = Usar outro número
activity-register-phone-remove = Remover o número
activity-phone-undelivered = Não foi possível entregar a mensagem. Escolha outro número ou outra forma.
activity-phone-nothing-came = Se nada chegar, o telefone pode estar fora de alcance. Escolha outro número, ou outra forma se houver uma abaixo.

phone-number-added = Este número agora confirma sua identidade em { $organization }. Se não foi você, ligue já para o suporte.
phone-number-removed = Este número não confirma mais sua identidade em { $organization }. Se não foi você, ligue já para o suporte.

page-me-personal-phone = Seu próprio número de celular
page-me-phone-add = Adicionar um número de celular
page-me-phone-manage = Alterar ou remover o número de celular
page-me-phone-proves-from = Confirma sua identidade a partir de

event-factor-phone-delivery = Um serviço telefônico informou se uma mensagem chegou
event-factor-phone-report-refused = Um informe de um serviço telefônico não foi aceito
