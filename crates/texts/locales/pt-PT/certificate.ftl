# Provar quem se é com um certificado, para todos.

activity-client-certificate-title = Utilize o seu certificado
activity-client-certificate-lead = A sua organização deu-lhe um certificado: está no seu cartão inteligente ou neste dispositivo. Introduza o cartão, se tiver um, e continue. O navegador pode perguntar que certificado utilizar e pedir o PIN do cartão.
activity-client-certificate-go = Utilizar o meu certificado
activity-client-certificate-none = O seu navegador não enviou nenhum certificado. Introduza o cartão, feche todas as janelas do navegador, abra esta página de novo e escolha o seu certificado, ou siga outro caminho se houver algum abaixo. Não conta como tentativa errada.
activity-client-certificate-over = O seu certificado não é válido neste momento. Obtenha um novo ou siga outro caminho se houver algum abaixo.
activity-client-certificate-revoked = O seu certificado foi revogado. Contacte o apoio técnico ou siga outro caminho se houver algum abaixo.
activity-client-certificate-unsuitable = Este certificado não é dos que são aceites aqui. Feche o navegador, tente de novo e escolha outro, ou siga outro caminho se houver algum abaixo.
activity-client-certificate-unusable = Não foi possível utilizar o seu certificado. Contacte o apoio técnico ou siga outro caminho se houver algum abaixo.
activity-client-certificate-other = Este certificado não pertence ao nome indicado aqui. Feche o navegador e tente de novo com o seu próprio certificado.
activity-client-certificate-away = De momento não é possível verificar se o seu certificado ainda é válido. Não conta como tentativa errada. Tente de novo dentro de alguns minutos ou siga outro caminho se houver algum abaixo.
activity-methods-option-client-certificate = Utilizar um certificado
activity-methods-option-client-certificate-hint = O do seu cartão inteligente ou deste dispositivo.
event-factor-certificate-refused = Um certificado de cliente não foi aceite
