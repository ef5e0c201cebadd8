# Browsers that are remembered, for administrators: settings of the steps, and somebody's browsers.

setting-remember-browser-ask = Preguntar a la persona
setting-remember-browser-ask-hint = Si no, se recuerda todo navegador que llegue hasta aquí.
setting-remember-browser-days = Días durante los que se recuerda un navegador
setting-remember-browser-limit = Navegadores que una persona puede tener recordados
setting-remember-browser-limit-hint = Cuando hay uno más, se olvida el más antiguo.
activity-kind-known-browser = Navegador recordado
activity-kind-known-browser-about = Prueba, débilmente, que la persona está ante un navegador que pidió recordar. No pregunta nada y nunca basta por sí solo.
activity-kind-remember-browser = Recordar el navegador
activity-kind-remember-browser-about = Ofrece recordar el navegador, o lo hace sin preguntar. Ponlo detrás del paso principal de la tarea: un restablecimiento termina lo que se recordó antes.

admin-browsers-title = Navegadores recordados
admin-browsers-name = Navegador
admin-browsers-added = Recordado
admin-browsers-last-used = Último uso
admin-browsers-never-used = Nunca
admin-browsers-expires = Hasta
admin-do-forget-browsers = Olvidar navegadores
admin-do-forget-browsers-title = ¿Olvidar los navegadores de { $name }?
admin-do-forget-browsers-lead = Ningún navegador vale ya como prueba hasta que se recuerde de nuevo. No cambia nada más.
admin-do-forget-browsers-done = Se han olvidado los navegadores.

activity-kind-forget-browsers = Olvidar los navegadores de quien llama
activity-kind-forget-browsers-about = Olvida todos los navegadores que la persona pidió recordar, de modo que ninguno cuenta como parte de la prueba hasta que se recuerde de nuevo.
task-helpdesk-forget-browsers-name = Olvidar los navegadores
task-helpdesk-forget-browsers-description = Cuando se perdió un ordenador o lo usó otra persona.
run-done-helpdesk-forget-browsers-title = Los navegadores se han olvidado
run-done-helpdesk-forget-browsers-lead = Ninguno cuenta ya como parte de la prueba.
helpdesk-forget-browsers-title = Olvida los navegadores
helpdesk-forget-browsers-lead = { $count ->
    [one] { $caller } tiene un navegador recordado. Cuando lo olvides, ya no contará como parte de la prueba.
   *[other] { $caller } tiene { $count } navegadores recordados. Cuando los olvides, ninguno contará ya como parte de la prueba.
}
helpdesk-forget-browsers-go = Olvidar los navegadores
helpdesk-forget-browsers-none = { $caller } no tiene navegadores recordados. No se ha cambiado nada.
desk-card-browsers = Navegadores recordados
desk-card-browsers-count = { $count ->
    [one] Uno cuenta como parte de la prueba
   *[other] { $count } cuentan como parte de la prueba
}
