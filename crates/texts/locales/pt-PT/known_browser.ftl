# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = O seu navegador memorizado
activity-known-browser-unknown = Este navegador não está memorizado ou deixou de estar. Escolha outra forma, se houver uma abaixo, ou fale com o suporte.
activity-methods-option-known-browser = Este navegador
activity-methods-option-known-browser-hint = Se antes pediu para o memorizar aqui.
activity-remember-browser-title = Memorizar este navegador?
activity-remember-browser-lead = Assim, este navegador conta como parte da confirmação da próxima vez que precisar de ajuda com a palavra-passe. O resto continua a ser pedido.
activity-remember-browser-days = { $days ->
    [one] Isto vale no máximo um dia e termina antes se a sua palavra-passe for reposta.
   *[other] Isto vale no máximo { $days } dias e termina antes se a sua palavra-passe for reposta.
}
activity-remember-browser-label = Memorizar este navegador
activity-remember-browser-hint = Só num dispositivo que mais ninguém usa. Pode anular isto em qualquer altura na página «O meu perfil».

page-me-browsers = Navegadores memorizados
page-me-browsers-lead = Cada um conta como parte da confirmação de que é mesmo o próprio. Esqueça os que não conhece ou já não usa.
page-me-browser-unnamed = Navegador
page-me-browser-since = Memorizado
page-me-browser-used = Última utilização
page-me-browser-never-used = Ainda não utilizado
page-me-browser-until = Até
page-me-browser-forget = Esquecer
page-me-browsers-forget-all = Esquecer todos

event-browser-remembered = Um navegador foi memorizado
event-browser-used = Um navegador memorizado serviu de prova
event-browser-ended = Um navegador deixou de estar memorizado
helpdesk-proved-known-browser = { $caller } usou um navegador memorizado.
