# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Horas hasta que la tarea continúa
setting-wait-hours-hint = Un día basta a la mayoría para leer su correo; un fin de semana necesita 72.
setting-wait-window-hours = Horas después en las que continúa, una vez
setting-wait-window-hours-hint = En ese tiempo la persona demuestra de nuevo quién es.
activity-kind-wait = Tiempo de espera con veto
activity-kind-wait-about = Hace esperar unas horas a quien ha demostrado ser la persona y se lo dice a la persona en cada dirección de correo conocida, con un enlace que lo detiene. Va antes del paso que cambia la cuenta.

activity-kind-stop-waiting = Detener un tiempo de espera
activity-kind-stop-waiting-about = Detiene los tiempos de espera de las tareas de quien llama, como el enlace del correo: durante un día nadie puede seguir con ellas ni empezar otra.
task-helpdesk-stop-waiting-name = Detener un cambio en espera
task-helpdesk-stop-waiting-description = Cuando quien llama dice que otra persona se hizo pasar por ella.
run-done-helpdesk-stop-waiting-title = Está detenido
run-done-helpdesk-stop-waiting-lead = Durante un día nadie puede seguir ni empezarlo de nuevo.
helpdesk-stop-waiting-title = Detén un cambio en espera
helpdesk-stop-waiting-lead = { $task ->
    [forgot-password] El { $at }, alguien probó ser { $caller } desde la dirección de red { $address } y quiere elegir una contraseña nueva. Será posible a partir del { $from }.
    [unlock-account] El { $at }, alguien probó ser { $caller } desde la dirección de red { $address } y quiere desbloquear la cuenta. Será posible a partir del { $from }.
   *[other] El { $at }, alguien probó ser { $caller } desde la dirección de red { $address } y quiere seguir con la tarea «{ $task }». Será posible a partir del { $from }.
}
helpdesk-stop-waiting-what = Si lo detienes, no cambia nada en la cuenta y durante un día nadie puede empezarlo de nuevo. Si fue otra persona, hay que sustituir aquello con lo que se prueba quién es.
helpdesk-stop-waiting-go = Detenerlo
helpdesk-stop-waiting-none = Nada espera para { $caller }. No se ha cambiado nada.
desk-card-waiting = { $task ->
    [forgot-password] Espera una contraseña nueva: alguien probó ser esta persona el { $at }, desde { $address }. Es posible desde el { $from } hasta el { $until }. Si fue otra persona, detenlo.
    [unlock-account] Espera un desbloqueo: alguien probó ser esta persona el { $at }, desde { $address }. Es posible desde el { $from } hasta el { $until }. Si fue otra persona, detenlo.
   *[other] Espera la tarea «{ $task }»: alguien probó ser esta persona el { $at }, desde { $address }. Es posible desde el { $from } hasta el { $until }. Si fue otra persona, detenlo.
}
desk-card-waiting-ready = { $task ->
    [forgot-password] Espera una contraseña nueva: alguien probó ser esta persona el { $at }, desde { $address }. Es posible desde el { $from } y hasta el { $until }. Si fue otra persona, detenlo ahora.
    [unlock-account] Espera un desbloqueo: alguien probó ser esta persona el { $at }, desde { $address }. Es posible desde el { $from } y hasta el { $until }. Si fue otra persona, detenlo ahora.
   *[other] Espera la tarea «{ $task }»: alguien probó ser esta persona el { $at }, desde { $address }. Es posible desde el { $from } y hasta el { $until }. Si fue otra persona, detenlo ahora.
}
desk-card-waiting-stopped = Detenido; nadie puede empezar de nuevo hasta
