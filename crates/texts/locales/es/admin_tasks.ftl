# Tareas programadas: sus páginas, sus nombres y lo que cuentan.

admin-task-title = Tareas
admin-task-lead = Lo que el sistema hace por sí mismo. Cada ejecución ocurre una vez, en la instancia que la toma.
admin-task-list = Tareas del sistema
admin-task-zone = Las horas son de esta zona horaria: { $zone }
admin-task-zone-title = Zona horaria de las tareas
admin-task-zone-lead = Las horas de todas las programaciones son de esta zona horaria, también cuando cambia la hora.
admin-task-when = Cuándo
admin-task-next = Próxima ejecución
admin-task-no-next = Ninguna
admin-task-off = Desactivada
admin-task-partly = En parte
admin-task-held-up = Detenida
admin-task-running = En marcha en { $host }
admin-task-asked = A punto de ejecutarse
admin-task-asked-note = La tarea se ejecuta en cuanto una instancia la toma. Vuelve a cargar la página para ver el resultado.
admin-task-errors = { $count ->
    [one] Algo salió mal.
   *[other] { $count } cosas salieron mal.
}
admin-task-was-held-up = { $count ->
    [one] Antes se detuvo una vez:
   *[other] Antes se detuvo { $count } veces, la última por:
}
admin-task-on = primero en { $host }
admin-task-every-minutes = { $count ->
    [one] Cada minuto
   *[other] Cada { $count } minutos
}
admin-task-every-hour = Cada hora, en el minuto { $minute }
admin-task-every-day = Cada día a las { $at }
admin-task-every-week = Los { $days } a las { $at }
admin-task-every-cron = Según la expresión cron { $cron }
admin-task-day-mon = lunes
admin-task-day-tue = martes
admin-task-day-wed = miércoles
admin-task-day-thu = jueves
admin-task-day-fri = viernes
admin-task-day-sat = sábado
admin-task-day-sun = domingo
admin-task-schedule = Programación
admin-task-ship = Volver a la programación de fábrica
admin-task-results = Resultados
admin-task-runs = Qué resultó de ella
admin-task-no-runs = Aún no se ha ejecutado.
admin-task-began = Empezada
admin-task-took = tardó { $seconds } s
admin-task-why = Motivo
admin-task-by-time = Era su hora
admin-task-by = La pidió { $name }
admin-task-day = Día
admin-task-policy = Política
admin-task-no-policy = En ninguna política
admin-task-statistics = Personas en los últimos días
admin-task-sites = Controladores y sus sitios
admin-task-controller = Controlador
admin-task-site = Sitio
admin-task-connection = Conexión de dominio
admin-task-takes = Tipo
admin-task-writable = Acepta cambios
admin-task-read-only = Solo lectura

admin-task-environment-health = Vigilar el entorno
admin-task-environment-health-about = Averigua si directorios, configuración, correo y las demás tareas están bien, y escribe a los administradores cuando eso cambia.
admin-task-user-statistics = Contar personas
admin-task-user-statistics-about = Cuenta las personas de cada política según su estado. Los días anteriores se conservan.
admin-task-directory-sites = Leer los sitios de los directorios
admin-task-directory-sites-about = Lee qué controladores nombra cada directorio y en qué sitios están.
admin-task-radius-status = Comprobar los servidores RADIUS
admin-task-radius-status-about = Pregunta a cada servidor RADIUS si responde como debe.
admin-task-oidc-status = Comprobar los proveedores de OpenID
admin-task-oidc-status-about = Pide a cada proveedor de OpenID su descripción y sus claves.
admin-task-verify-history = Verificar el historial
admin-task-verify-history-about = Comprueba que ningún suceso del historial se ha cambiado ni quitado.
admin-task-clean-up = Limpiar
admin-task-clean-up-about = Olvida lo que ha terminado: sesiones, tareas sin acabar, códigos usados, correos entregados.

admin-task-count-appeared = nuevos
admin-task-count-connections = directorios
admin-task-count-controllers = controladores
admin-task-count-events = sucesos
admin-task-count-gone = desaparecidos
admin-task-count-instances = instancias
admin-task-count-mails = correos
admin-task-count-people = personas
admin-task-count-problems = problemas
admin-task-count-servers = servidores RADIUS
admin-task-count-providers = proveedores de OpenID
admin-task-count-rows = filas olvidadas
admin-task-count-sites = sitios
admin-task-count-registered = registradas
admin-task-count-unregistered = sin registrar
admin-task-count-registration-locked = registro bloqueado
admin-task-count-locked = cuenta bloqueada
admin-task-count-password-expired = contraseña caducada
admin-task-count-account-expired = cuenta caducada

attention-scheduled = La tarea { $task } salió mal la última vez. { $detail }

admin-task-invite = Invitar a registrarse
admin-task-invite-about = Escribe una vez a las personas a las que invita una regla de su política.
admin-task-remind-registration = Recordar el registro
admin-task-remind-registration-about = Escribe a quien no se ha registrado o debe actualizar su registro.
admin-task-remind-password = Recordar el fin de la contraseña
admin-task-remind-password-about = Escribe a las personas cuya contraseña está a punto de caducar.
admin-task-remind-account = Recordar el fin de la cuenta
admin-task-remind-account-about = Escribe a las personas cuya cuenta está a punto de caducar.
admin-task-maximum-password-age = Pedir contraseñas nuevas
admin-task-maximum-password-age-about = Pide una contraseña nueva en el próximo inicio de sesión cuando la anterior tiene la edad que dice la política.
admin-task-count-no-address = sin dirección
admin-task-count-demanded = contraseñas nuevas pedidas

manage-reminders = Recordatorios
manage-reminders-lead = A quién escribe Reclave por sí mismo y a qué edad pide una contraseña nueva. Todo está desactivado hasta que lo actives.
manage-reminders-none = Ninguno

admin-reminders-title = A quién se recordaría
admin-reminders-preview = A quién se recordaría
admin-reminders-lead = Elige una regla para ver quién recibiría ahora un correo por ella. No se envía nada y la regla no tiene que estar activada. Cuenta la configuración en vigor, no el borrador.
admin-reminders-found = { $due } de { $people } personas de esta política recibirían ahora un correo.
admin-reminders-is-off = Esta regla está desactivada: nadie recibe aún estos correos.
admin-reminders-partial = Hay más personas de las que mira esta página. La tarea mira a todas.
admin-reminders-who = Estas personas recibirían un correo
admin-reminders-nobody = Nadie
admin-reminders-person = Persona
admin-reminders-directory = Directorio
admin-reminders-which = Recordatorio
admin-reminders-why = Motivo
admin-reminders-others = Todas las demás, según el motivo
admin-reminders-people = Personas
admin-reminders-scenario = { $days ->
    [one] de un día
   *[other] de { $days } días
}
admin-reminders-days-left = { $days ->
    [one] Caduca en un día
   *[other] Caduca en { $days } días
}
admin-reminders-need-unregistered = Sin registrar
admin-reminders-need-update-required = Se pidió una actualización
admin-reminders-need-questions-missing = Faltan preguntas
admin-reminders-need-questions-gone = Una pregunta ya no se hace
admin-reminders-need-not-readable = Las respuestas no se pueden leer
admin-reminders-due = Recibe un correo en la próxima ejecución
admin-reminders-not-off = La regla está desactivada
admin-reminders-not-out-of-scope = La regla no es para esta persona
admin-reminders-not-no-access = Deshabilitada, o la cuenta ha caducado
admin-reminders-not-must-change = Ya se pide una contraseña nueva
admin-reminders-not-never-expires = No caduca nunca, o el directorio no lo dice
admin-reminders-not-expired = Ha caducado
admin-reminders-not-not-needed = Registrada como pide la política
admin-reminders-not-invited = Ya fue invitada
admin-reminders-not-invitation-first = Primero va la invitación
admin-reminders-not-later = Es pronto para el siguiente recordatorio
admin-reminders-not-done = Ha recibido todos los recordatorios
admin-reminders-not-no-address = No tiene dirección de correo
admin-reminders-heading = Recordatorios
admin-reminders-of-person = Lo que dice cada regla de esta persona
admin-reminders-rule = Regla
admin-reminders-says = Lo que dice
admin-reminders-next = Próximo correo
admin-reminders-last = Último correo
admin-reminders-never = Ninguno aún
admin-reminders-mails = { $count ->
    [one] un correo en total
   *[other] { $count } correos en total
}
admin-reminders-found-age = { $due } de { $people } personas de esta directiva tendrían que cambiar la contraseña en el próximo inicio de sesión.
admin-reminders-is-off-age = Esta regla está desactivada: todavía no se exige una contraseña nueva por su antigüedad.
admin-reminders-who-age = Estas personas tendrían que cambiar la contraseña
admin-reminders-demand = Se exige contraseña nueva
admin-reminders-age = { $days ->
    [one] La contraseña tiene un día
   *[other] La contraseña tiene { $days } días
}
admin-reminders-not-young = La contraseña no es lo bastante antigua
admin-reminders-not-protected = La cuenta está protegida
admin-reminders-not-age-unknown = El directorio no dice qué antigüedad tiene la contraseña
