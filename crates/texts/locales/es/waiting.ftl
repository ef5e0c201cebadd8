# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Podrás continuar más tarde
activity-wait-lead = Has demostrado quién eres. Para proteger esta cuenta, solo se continúa después de un tiempo de espera: a partir de { $from }.
activity-wait-told = Hemos enviado un mensaje a las direcciones de correo que conocemos de ti. Quien lo lea puede detener esto.
activity-wait-back = Puedes cerrar esta página. Empieza otra vez la misma tarea entre { $from } y { $until } y demuestra de nuevo quién eres. Entonces continuará enseguida.
activity-wait-look = Mirar otra vez
activity-wait-stopped = Se detuvo con el enlace de uno de tus correos: «No he sido yo». Hasta { $until } no se puede empezar de nuevo. Si eras tú, pregunta al servicio de asistencia.
activity-wait-stopped-desk = El servicio de asistencia lo detuvo. Hasta { $until } no se puede empezar de nuevo. Si eras tú, pregunta al servicio de asistencia.
activity-wait-texted = Hemos enviado un SMS a los números de teléfono que tu organización conoce de ti. Quien lo lea puede pedir al servicio de asistencia que detenga esto.
activity-wait-over = El tiempo de espera ya se usó o ha terminado. Empieza la tarea otra vez.

page-stop-title = Detener a otra persona
page-stop-question = ¿Has sido tú?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Alguien se ha identificado como tú ({ $account }) y quiere elegir una contraseña nueva.
    [unlock-account] { $at }: Alguien se ha identificado como tú ({ $account }) y quiere desbloquear tu cuenta.
   *[other] { $at }: Alguien se ha identificado como tú ({ $account }) y quiere continuar con la tarea «{ $task }».
}
page-stop-when = Vino de la dirección de red { $address }. Todavía no ha pasado nada: será posible a partir de { $from }.
page-stop-how = Si has sido tú, no hay nada que hacer aquí. Si no, pulsa el botón. Detiene esto y no cambia nada más.
page-stop-stop = No he sido yo, detenerlo
page-stop-stopped = Lo detuviste el { $at } y no se cambió nada. Hasta { $until } nadie puede empezarlo de nuevo. Otra persona sabe o tiene lo suficiente para hacerse pasar por ti, así que habla ahora con el servicio de asistencia.
page-stop-stopped-desk = El servicio de asistencia lo detuvo el { $at } y no se cambió nada. Hasta { $until } nadie puede empezarlo de nuevo. Otra persona sabe o tiene lo suficiente para hacerse pasar por ti, así que habla ahora con el servicio de asistencia.
page-stop-late = Ya es tarde para detenerlo: continuó el { $at }. Si no has sido tú, llama enseguida al servicio de asistencia.
page-stop-over = Ya no hay nada que detener: nadie continuó a tiempo.
page-stop-again = En el mismo momento pasó otra cosa. Pulsa el botón otra vez.

mail-waiting-subject = ¿Eres tú quien quiere cambiar tu cuenta en { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Alguien se ha identificado como tú ({ $account }) y quiere elegir una contraseña nueva.
    [unlock-account] Alguien se ha identificado como tú ({ $account }) y quiere desbloquear tu cuenta.
   *[other] Alguien se ha identificado como tú ({ $account }) y quiere continuar con la tarea «{ $task }».
}
mail-waiting-body-2 = Todavía no ha pasado nada. Será posible desde { $from } hasta { $until }.
mail-waiting-body-3 = Si has sido tú, ahora no hay nada que hacer. Empieza la tarea otra vez en ese tiempo.
mail-waiting-body-4 = Si no has sido tú, abre esta página y detenlo: { $link }

mail-waiting-stopped-subject = { $name } detuvo a alguien que se hacía pasar por esta persona
mail-waiting-stopped-body-1 = El { $at }, alguien se identificó como { $name } en el sitio de { $organization } y empezó la tarea «{ $task }», desde la dirección de red { $address }. El enlace del mensaje a { $name } lo detuvo.
mail-waiting-stopped-body-2 = Probablemente otra persona sabe o tiene aquello con lo que se identifica. Habla con ella y haz que se cambie. El historial tiene los detalles.

phone-waiting = { $organization }: alguien ha probado ser tú. Tu cuenta se podrá cambiar a partir de { $from }. Si no has sido tú, llama ahora al servicio de asistencia o usa el enlace de nuestro correo.

event-waiting-begun = Empezó un tiempo de espera
event-waiting-passed = Terminó un tiempo de espera y la tarea continuó
event-waiting-stopped = Se detuvo un tiempo de espera: era otra persona
