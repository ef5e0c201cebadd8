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
admin-task-count-rows = filas olvidadas
admin-task-count-sites = sitios
admin-task-count-registered = registradas
admin-task-count-unregistered = sin registrar
admin-task-count-registration-locked = registro bloqueado
admin-task-count-locked = cuenta bloqueada
admin-task-count-password-expired = contraseña caducada
admin-task-count-account-expired = cuenta caducada

attention-scheduled = La tarea { $task } salió mal la última vez. { $detail }
