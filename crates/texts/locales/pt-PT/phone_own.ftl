# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Adicione o seu próprio número de telemóvel
activity-register-phone-lead = Ajuda-o quando se esquece da palavra-passe. Usamo-lo para códigos e mensagens sobre a sua conta, e para mais nada.
activity-register-phone-known = Neste momento está registado o número que termina em { $ends }. Um novo número toma o lugar dele.
activity-register-phone-country = País
activity-register-phone-number = Número de telemóvel
activity-register-phone-number-hint = Como o marca dentro do país, ou com + e o indicativo do país à frente.
activity-register-phone-blank = Introduza o seu número.
activity-register-phone-invalid = Este não é um número de telefone completo. Verifique-o e tente novamente.
activity-register-phone-extension = Introduza um número seu, sem extensão.
activity-register-phone-no-country = Não são enviados códigos para números deste país. Introduza outro número.
activity-register-phone-not-taken = Não é possível enviar mensagens para este número. Verifique-o ou introduza outro.
activity-register-phone-code-title = Introduza o código do seu telefone para confirmar o número
activity-register-phone-other = Usar outro número
activity-register-phone-remove = Remover o número
activity-phone-undelivered = Não foi possível entregar a mensagem. Escolha outro número ou outra forma.
activity-phone-nothing-came = Se nada chegar, o telefone pode estar sem rede. Escolha outro número, ou outra forma se existir uma abaixo.

phone-number-added = Este número confirma agora a sua identidade em { $organization }. Se não foi o próprio, ligue já para o apoio.
phone-number-removed = Este número já não confirma a sua identidade em { $organization }. Se não foi o próprio, ligue já para o apoio.

page-me-personal-phone = O seu próprio número de telemóvel
page-me-phone-add = Adicionar um número de telemóvel
page-me-phone-manage = Alterar ou remover o número de telemóvel
page-me-phone-proves-from = Confirma a sua identidade a partir de

event-factor-phone-delivery = Um serviço telefónico comunicou se uma mensagem chegou
event-factor-phone-report-refused = Uma comunicação de um serviço telefónico não foi aceite
