# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Seu navegador lembrado
activity-known-browser-unknown = Este navegador não está lembrado ou deixou de estar. Escolha outra forma, se houver uma abaixo, ou fale com o suporte.
activity-methods-option-known-browser = Este navegador
activity-methods-option-known-browser-hint = Se você pediu antes para lembrar dele aqui.
activity-remember-browser-title = Lembrar deste navegador?
activity-remember-browser-lead = Assim, este navegador conta como parte da confirmação na próxima vez que você precisar de ajuda com a senha. O resto continua sendo pedido.
activity-remember-browser-days = { $days ->
    [one] Isso vale por no máximo um dia e termina antes se a sua senha for redefinida.
   *[other] Isso vale por no máximo { $days } dias e termina antes se a sua senha for redefinida.
}
activity-remember-browser-label = Lembrar deste navegador
activity-remember-browser-hint = Só em um dispositivo que ninguém além de você usa. Você pode desfazer isso quando quiser na página “Meu perfil”.

page-me-browsers = Navegadores lembrados
page-me-browsers-lead = Cada um conta como parte da confirmação de que é você. Esqueça os que você não conhece ou não usa mais.
page-me-browser-unnamed = Navegador
page-me-browser-since = Lembrado
page-me-browser-used = Último uso
page-me-browser-never-used = Ainda não usado
page-me-browser-until = Até
page-me-browser-forget = Esquecer
page-me-browsers-forget-all = Esquecer todos

event-browser-remembered = Um navegador passou a ser lembrado
event-browser-used = Um navegador lembrado serviu de prova
event-browser-ended = Um navegador não é mais lembrado
helpdesk-proved-known-browser = { $caller } usou um navegador lembrado.
