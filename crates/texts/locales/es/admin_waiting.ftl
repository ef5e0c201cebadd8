# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Horas hasta que la tarea continúa
setting-wait-hours-hint = Un día basta a la mayoría para leer su correo; un fin de semana necesita 72.
setting-wait-window-hours = Horas después en las que continúa, una vez
setting-wait-window-hours-hint = En ese tiempo la persona demuestra de nuevo quién es.
activity-kind-wait = Tiempo de espera con veto
activity-kind-wait-about = Hace esperar unas horas a quien ha demostrado ser la persona y se lo dice a la persona en cada dirección de correo conocida, con un enlace que lo detiene. Va antes del paso que cambia la cuenta.
