# Provar quem se é com um certificado, para todos.

activity-client-certificate-title = Use seu certificado
activity-client-certificate-lead = Sua organização deu a você um certificado: ele está no seu cartão inteligente ou neste dispositivo. Insira o cartão, se tiver um, e continue. O navegador pode perguntar qual certificado usar e pedir o PIN do cartão.
activity-client-certificate-go = Usar meu certificado
activity-client-certificate-none = Seu navegador não enviou nenhum certificado. Insira o cartão, feche todas as janelas do navegador, abra esta página de novo e escolha seu certificado, ou siga outro caminho se houver um abaixo. Isso não conta como tentativa errada.
activity-client-certificate-over = Seu certificado não é válido neste momento. Peça um novo ou siga outro caminho se houver um abaixo.
activity-client-certificate-revoked = Seu certificado foi revogado. Fale com o suporte ou siga outro caminho se houver um abaixo.
activity-client-certificate-unsuitable = Este certificado não é um dos aceitos aqui. Feche o navegador, tente de novo e escolha outro, ou siga outro caminho se houver um abaixo.
activity-client-certificate-unusable = Não foi possível usar seu certificado. Fale com o suporte ou siga outro caminho se houver um abaixo.
activity-client-certificate-other = Este certificado não pertence ao nome informado aqui. Feche o navegador e tente de novo com seu próprio certificado.
activity-client-certificate-away = No momento não dá para verificar se seu certificado ainda é válido. Isso não conta como tentativa errada. Tente de novo em alguns minutos ou siga outro caminho se houver um abaixo.
activity-methods-option-client-certificate = Usar um certificado
activity-methods-option-client-certificate-hint = O do seu cartão inteligente ou deste dispositivo.
event-factor-certificate-refused = Um certificado de cliente não foi aceito
