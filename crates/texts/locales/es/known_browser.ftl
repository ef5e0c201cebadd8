# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Tu navegador recordado
activity-known-browser-unknown = Este navegador no está recordado o ha dejado de estarlo. Elige otra forma si abajo se ofrece alguna, o pregunta al servicio de asistencia.
activity-methods-option-known-browser = Este navegador
activity-methods-option-known-browser-hint = Si antes pediste que se recordara aquí.
activity-remember-browser-title = ¿Recordar este navegador?
activity-remember-browser-lead = Así, este navegador cuenta como parte de la comprobación la próxima vez que necesites ayuda con tu contraseña. Lo demás se te sigue pidiendo.
activity-remember-browser-days = { $days ->
    [one] Dura un día como máximo y termina antes si se restablece tu contraseña.
   *[other] Dura { $days } días como máximo y termina antes si se restablece tu contraseña.
}
activity-remember-browser-label = Recordar este navegador
activity-remember-browser-hint = Solo en un dispositivo que no use nadie más que tú. Puedes deshacerlo cuando quieras en la página «Mi perfil».

page-me-browsers = Navegadores recordados
page-me-browsers-lead = Cada uno cuenta como parte de la comprobación de que eres tú. Olvida los que no conozcas o ya no uses.
page-me-browser-unnamed = Navegador
page-me-browser-since = Recordado
page-me-browser-used = Último uso
page-me-browser-never-used = Aún sin usar
page-me-browser-until = Hasta
page-me-browser-forget = Olvidar
page-me-browsers-forget-all = Olvidar todos

event-browser-remembered = Se recordó un navegador
event-browser-used = Se usó como prueba un navegador recordado
event-browser-ended = Un navegador ya no se recuerda
helpdesk-proved-known-browser = { $caller } usó un navegador recordado.
