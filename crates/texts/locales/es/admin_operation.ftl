# Operation on the administration site: navigation, dashboard, instances and tasks, what needs attention.
admin-nav-dashboard = Panel
admin-nav-people-head = Personas
admin-nav-people = Buscar personas
admin-nav-operation = Funcionamiento
admin-nav-sessions = Sesiones
admin-nav-history = Historial
admin-nav-instances = Instancias

admin-dashboard-title = Panel
admin-dashboard-revision = Está en vigor la revisión { $number } de la configuración.
admin-dashboard-preset = Está en vigor la configuración inicial del programa; aún no se ha publicado nada.
admin-dashboard-attention = Qué requiere atención
admin-dashboard-all-well = Nada requiere atención.
admin-dashboard-what = Qué
admin-dashboard-urgency = Urgencia
admin-dashboard-broken = Urgente
admin-dashboard-weak = Pronto
admin-dashboard-note = Conviene saberlo
admin-dashboard-open = Verlo
admin-dashboard-today = Hoy (UTC)
admin-dashboard-resets = Contraseñas restablecidas
admin-dashboard-changes = Contraseñas cambiadas
admin-dashboard-unlocks = Cuentas desbloqueadas
admin-dashboard-registrations = Registros completados
admin-dashboard-refused = Cambios de cuenta no hechos
admin-dashboard-locked = Registros bloqueados
admin-dashboard-people = Registros
admin-dashboard-registered = Registradas
admin-dashboard-locked-now = Bloqueados ahora
admin-dashboard-must-update = Con actualización pendiente
admin-dashboard-directories = Directorios
admin-dashboard-no-directories = No hay ningún directorio conectado.
admin-dashboard-directory = Directorio
admin-dashboard-health = Estado
admin-dashboard-checked = Revisado
admin-dashboard-findings = Qué se encontró
admin-dashboard-good = Funciona
admin-dashboard-bad = Requiere atención
admin-dashboard-unchecked = Sin revisar aún
admin-dashboard-took = { $ms } ms
admin-dashboard-mail = Correo
admin-dashboard-mail-waiting = En espera
admin-dashboard-mail-failed = No entregados
admin-dashboard-mail-delivered = Entregados
admin-dashboard-tasks = Tareas en segundo plano de esta instancia
admin-dashboard-instances = { $count ->
    [one] Hay { $count } instancia en marcha.
   *[other] Hay { $count } instancias en marcha.
}
admin-dashboard-some = Tus funciones se limitan a algunas políticas; aquí ves lo que requiere atención en ellas.

admin-task-courier = Entregar correos
admin-task-intents = Aclarar cambios de cuenta interrumpidos
admin-task-bulk = Ejecutar operaciones en masa
admin-task-scheduler = Ejecutar tareas programadas
admin-task-follow = Aplicar configuraciones nuevas
admin-task-health = Revisar directorios y administradores
admin-task-caption = Lo que hicieron por última vez
admin-task-name = Tarea
admin-task-instance = Instancia
admin-task-ended = Última vez
admin-task-outcome = Resultado
admin-task-total = Hecho desde el arranque
admin-task-never = Aún no
admin-task-good = Bien
admin-task-bad = Falló
admin-task-run = Ejecutar ahora
admin-task-ran = La tarea se ha ejecutado en esta instancia.
admin-task-ran-badly = La tarea se ha ejecutado en esta instancia y ha fallado; la tabla dice por qué.

admin-instances-title = Instancias
admin-instances-lead = Los procesos en marcha de este sistema. Cualquiera atiende cualquier petición; algunos trabajos los lleva uno solo cada vez.
admin-instances-caption = Instancias que han dado señales de vida en el último minuto
admin-instances-host = Máquina
admin-instances-here = te responde ahora
admin-instances-version = Versión
admin-instances-started = Arranque
admin-instances-seen = Última señal de vida
admin-instances-revision = Configuración
admin-instances-current = Revisión { $number }
admin-instances-behind = Revisión { $number }, no la más reciente ({ $newest })
admin-instances-leads = Lleva
admin-instances-nothing = Nada ahora
admin-instances-reach = Directorios
admin-instances-reaches-all = Todos accesibles
admin-instances-reaches-not = Sin acceso: { $names }
admin-instances-tasks = Tareas en segundo plano
admin-instances-verified = El historial se verificó por última vez
admin-instances-verified-never = El historial aún no se ha verificado.
admin-instances-intact = { $count ->
    [one] { $count } suceso, sin roturas
   *[other] { $count } sucesos, sin roturas
}
admin-instances-broken = Roto en el suceso { $sequence }

attention-reload = La configuración más reciente no está en vigor en esta instancia; lo sigue estando la anterior. { $detail }
attention-behind = La instancia { $host } tiene en vigor la revisión { $revision }, no la más reciente, { $newest }.
attention-directory-away = No se puede acceder al directorio de { $name }: no se puede ayudar a nadie de allí.
attention-directory-findings = { $count ->
    [one] Hay algo que no está bien en el directorio de { $name }.
   *[other] Hay { $count } cosas que no están bien en el directorio de { $name }.
}
attention-directory-elsewhere = La instancia { $host } no tiene acceso a: { $names }.
attention-mail-none = No hay ningún servidor de correo: no se pueden enviar códigos ni avisos.
attention-mail-failed = { $count ->
    [one] Un correo no se pudo entregar. { $detail }
   *[other] { $count } correos no se pudieron entregar. { $detail }
}
attention-mail-waiting = { $count ->
    [one] Un correo espera porque el servidor no lo acepta. { $detail }
   *[other] { $count } correos esperan porque el servidor no los acepta. { $detail }
}
attention-administrators-none = Nadie tiene todos los derechos en este sistema.
attention-administrators-factor = Ningún administrador con todos los derechos tiene aún app de autenticación: el próximo inicio de sesión depende de un código por correo.
attention-weakness = En { $policy }, la tarea { $task } pide menos pruebas de las que exige el sistema; alguien lo aceptó.
attention-bulk-lost = { $count ->
    [one] Para una persona de una operación en masa se sabe que no se hizo: { $reason }
   *[other] Para { $count } personas de una operación en masa se sabe que no se hizo: { $reason }
}
attention-bulk-held = Una operación en masa está detenida: { $reason }
attention-today-unknown = { $count ->
    [one] De un cambio de cuenta de hoy no se sabe si se hizo.
   *[other] De { $count } cambios de cuenta de hoy no se sabe si se hicieron.
}
attention-today-bursts = { $count ->
    [one] Un operador ha hecho hoy en una hora más de lo esperado.
   *[other] Hoy los operadores han hecho en una hora más de lo esperado, { $count } veces.
}
attention-today-exceeded = { $count ->
    [one] Hoy alguien del personal ha pedido una persona fuera de su ámbito.
   *[other] Hoy se han pedido personas fuera del propio ámbito { $count } veces.
}
attention-task = { $task ->
    [courier] La entrega de correos
    [intents] La aclaración de cambios de cuenta interrumpidos
    [bulk] La ejecución de operaciones en masa
    [scheduler] La ejecución de tareas programadas
    [colleagues] La petición de confirmación a compañeros
    [phones] El envío de preguntas a los teléfonos
    [follow] La aplicación de configuraciones nuevas
    [health] La revisión de directorios y administradores
    [oidc] Mirar los proveedores de OpenID
   *[radius] Mirar los servidores RADIUS
} falló la última vez. { $detail }
attention-history-broken = La cadena del historial está rota en el suceso { $sequence }: alguien puede haberla cambiado en la base de datos.
attention-history-unverified = { $days ->
    [one] El historial lleva un día sin verificarse.
   *[other] El historial lleva { $days } días sin verificarse.
}

# Mails on their way.
admin-mails-title = Correos
admin-mails-lead = Puedes volver a intentar los correos abandonados mientras sirvan: un código durante unos minutos, un aviso durante tres días.
admin-mails-caption = Correos, los más recientes primero
admin-mails-none = No hay correos así.
admin-mails-state = Estado
admin-mails-every-state = Todos los estados
admin-mails-state-waiting = En espera
admin-mails-state-failed = Abandonado
admin-mails-state-delivered = Entregado
admin-mails-to = Para
admin-mails-created = Pedido
admin-mails-attempts = Intentos
admin-mails-next-try = Próximo intento
admin-mails-no-next = –
admin-mails-again = Volver a intentar
admin-mails-sent-again = Se vuelve a intentar el correo.
