# The helpdesk site: finding people, what is known of them, beginning tasks, agreeing to them, lists. The pages
# speak to the operator.

task-helpdesk-sign-in-name = Entrar en el servicio de ayuda
task-administration-sign-in-name = Entrar en la administración

desk-nav-find = Buscar a alguien
desk-nav-approvals = Segundo operador
desk-nav-lists = Listas
desk-change-user = Cambiar de persona

desk-find-title = Buscar a alguien
desk-find-lead = Ayudas a las personas de: { $policies }
desk-find-label = Nombre, nombre de usuario o correo
desk-find-hint = Bastan las primeras letras, dos como mínimo.
desk-find-domain = Dominio
desk-find-any-domain = Todos los dominios
desk-find-go = Buscar
desk-find-too-short = { $least ->
    [one] Escribe al menos una letra.
   *[other] Escribe al menos { $least } letras.
}
desk-find-found = { $count ->
    [one] Una persona empieza por «{ $text }»
   *[other] { $count } personas empiezan por «{ $text }»
}
desk-find-nobody = Nadie a quien ayudas empieza por «{ $text }»
desk-find-nobody-hint = Revisa cómo se escribe o pregunta por el nombre de usuario. Quizá otros operadores atienden a esta persona.
desk-find-more = Puede haber más. Escribe más letras del nombre.
desk-find-waiting = { $count ->
    [one] Una tarea de un colega espera tu acuerdo.
   *[other] { $count } tareas de colegas esperan tu acuerdo.
}
desk-find-waiting-go = Verlo
desk-column-name = Nombre
desk-column-logon-name = Nombre de usuario
desk-column-state = Estado

desk-mark-locked = Bloqueada
desk-mark-disabled = Desactivada
desk-mark-account-expired = Cuenta caducada
desk-mark-must-change = Debe cambiar la contraseña
desk-mark-password-expired = Contraseña caducada
desk-mark-none = En orden

desk-card-facts = Lo que se sabe
desk-card-account = Cuenta
desk-card-mail = Correo
desk-card-policy = Política
desk-card-registered-pill = Con registro
desk-card-unregistered-pill = Sin registro
desk-card-registered = Registro desde
desk-card-not-registered = Todavía no
desk-card-locked-since = Bloqueada desde
desk-card-password = Contraseña
desk-card-password-age = { $days ->
    [0] Puesta hoy
    [one] De hace un día
   *[other] De hace { $days } días
}
desk-card-password-expires = Caduca
desk-card-password-expired = Caducó
desk-card-password-stays = No caduca
desk-card-unknown = No se sabe
desk-card-account-expires = La cuenta termina
desk-card-account-expired = La cuenta terminó
desk-card-last-logon = Último inicio de sesión
desk-card-proofs = Puede demostrar con
desk-card-no-proof = Nada todavía
desk-card-update = Se le pide que actualice el registro.
desk-card-profile-locked = Registro bloqueado hasta
desk-card-profile-held = hasta que lo desbloquees: la persona dijo «No he sido yo»
desk-card-passcode = Tiene un código de acceso hasta
desk-card-verified = Verificación válida hasta
desk-card-verified-by = Demostrado con
desk-card-verify-first = Verifica primero a quien llama.
desk-card-verify-first-lead = Las tareas se abren cuando { $name } ha demostrado quién es. La verificación dura unos minutos y queda en el historial con tu nombre.
desk-card-verify-each = Cada verificación sirve una vez para cada tarea.
desk-card-own = Es tu propia cuenta. Pide ayuda a otro operador.
desk-card-two-person = Antes de cambiar algo de esta persona, otro operador tiene que estar de acuerdo.
desk-card-tasks = Tareas
desk-card-no-tasks = No hay tareas para esta persona.
desk-card-history = Últimas acciones
desk-card-history-empty = Todavía no hay nada anotado.
desk-card-when = Cuándo
desk-card-what = Qué
desk-card-who = Quién
desk-card-failed = (falló)
desk-card-traces = Contraseñas equivocadas
desk-card-traces-none = Los controladores de dominio no respondieron a tiempo.
desk-card-controller = Controlador de dominio
desk-card-failures = Intentos fallidos
desk-card-last-failure = El último
desk-card-trace-locked = Bloqueada desde
desk-card-unreachable = No respondió
desk-card-no-time = -

desk-proof-totp = una aplicación de autenticación
desk-proof-questions = { $count ->
    [one] una pregunta de seguridad
   *[other] { $count } preguntas de seguridad
}
desk-proof-spoken = { $count ->
    [one] una pregunta para el teléfono
   *[other] { $count } preguntas para el teléfono
}
desk-proof-personal-mail = un código a la dirección personal { $address }
desk-proof-mail = un código a la dirección de la empresa { $address }
desk-proof-recovery-codes = { $count ->
    [one] un código de recuperación guardado
   *[other] { $count } códigos de recuperación guardados
}
desk-proved-password = contraseña
desk-proved-questions = preguntas
desk-proved-mail-code = código por correo
desk-proved-totp = aplicación de autenticación
desk-proved-recovery-code = código de recuperación
desk-proved-passcode = código de acceso
desk-proved-caller-verified = una verificación anterior

desk-own-account = Otro operador tiene que hacerlo con tu propia cuenta.
desk-verify-first = Verifica primero a quien llama.
desk-verify-again = La verificación ya se usó para esta tarea. Verifica otra vez a quien llama.
desk-unavailable-registered = La persona ya se ha registrado.
desk-unavailable-unregistered = La persona todavía no se ha registrado.
desk-unavailable-not-locked = La cuenta no está bloqueada.
desk-unavailable-not-disabled = La cuenta no está desactivada.
desk-unavailable-profile-not-locked = El registro no está bloqueado.
desk-unavailable-never = Esta tarea está desactivada.
desk-reason-needed = Escribe un motivo o un número de incidencia.
desk-text-too-long = { $most ->
    [one] Usa un carácter como máximo.
   *[other] Usa { $most } caracteres como máximo.
}

desk-start-for = Para quién
desk-start-reason = Motivo o número de incidencia
desk-start-reason-hint = Queda en el historial con tu nombre.
desk-start-reason-optional = Queda en el historial con tu nombre. Puedes dejarlo vacío.
desk-start-nothing-yet = Esta página por sí sola no cambia nada.
desk-start-begin = Empezar
desk-start-ask = Pedir acuerdo a otro operador
desk-start-two-person = Otro operador tiene que estar de acuerdo con esta tarea. Cuando lo pidas, tus colegas lo verán en su página.
desk-start-waiting = Lo has pedido. Podrás empezar en cuanto otro operador esté de acuerdo.
desk-start-given = Otro operador está de acuerdo. Puedes empezar una vez.
desk-start-refused = Otro operador no está de acuerdo.
desk-start-to-approvals = Lo que se pidió
desk-start-back = Volver a { $name }

desk-caller = Para quién es la tarea
desk-caller-card = Lo que se sabe de { $name }
desk-caller-back = Volver a { $name }

desk-approvals-title = Segundo operador
desk-approvals-lead = Las tareas para algunas personas solo empiezan cuando otro operador está de acuerdo. La petición y la respuesta valen media hora.
desk-approvals-others = Te esperan
desk-approvals-mine = Lo que has pedido
desk-approvals-none = Nada te espera.
desk-approvals-none-mine = No has pedido nada.
desk-approvals-person = Persona
desk-approvals-task = Tarea
desk-approvals-asker = Lo pide
desk-approvals-reason = Motivo
desk-approvals-asked = Cuándo
desk-approvals-state = Respuesta
desk-approvals-look = Verlo
desk-approvals-begin = Empezar la tarea
desk-approvals-waiting = En espera
desk-approvals-given = De acuerdo
desk-approvals-refused = No de acuerdo
desk-approvals-by = { $name }: { $comment }
desk-approval-title = { $asker } te pide tu acuerdo
desk-approval-lead = Acepta solo si sabes por qué se hace. Tu nombre queda en el historial.
desk-approval-expires = Vale hasta
desk-approval-no-reason = Ninguno
desk-approval-comment = Unas palabras
desk-approval-comment-hint = Las lee tu colega. Puedes dejarlo vacío.
desk-approval-agree = Estoy de acuerdo
desk-approval-refuse = No estoy de acuerdo
desk-approval-used = El acuerdo ya se usó. Pídelo otra vez.
desk-approval-over = Alguien ya respondió, o se acabó el tiempo.
desk-approval-own = Tiene que responder otro operador.

desk-lists-title = Personas que necesitan atención
desk-lists-lead = Leído del directorio; puede tener un minuto.
desk-lists-uncounted = Ábrela para contar
desk-lists-as-of = A fecha de
desk-lists-count = { $count ->
    [one] Una persona
   *[other] { $count } personas
}
desk-lists-at-least = { $count } personas, quizá más
desk-lists-shown = Se ven las primeras { $shown }. El archivo tiene todas las que se contaron.
desk-lists-empty = No hay nadie en esta lista.
desk-lists-file = Guardar como archivo
desk-lists-idle = Sin iniciar sesión desde hace
desk-lists-days = { $days ->
    [one] Un día
   *[other] { $days } días
}
desk-list-locked = Bloqueadas
desk-list-must-change = Deben cambiar la contraseña
desk-list-password-expired = Contraseña caducada
desk-list-expiring = La contraseña caduca en 14 días
desk-list-account-expired = Cuenta caducada
desk-list-disabled = Desactivadas
desk-list-never-registered = Nunca se registraron
desk-list-idle = Mucho tiempo sin iniciar sesión
desk-moment-locked = Bloqueada desde
desk-moment-must-change = Contraseña puesta
desk-moment-password-expired = Caducó
desk-moment-expiring = Caduca
desk-moment-account-expired = Terminó
desk-moment-disabled = Desde
desk-moment-never-registered = Cuenta creada
desk-moment-idle = Último inicio de sesión
desk-export-name = Nombre
desk-export-logon-name = Nombre de usuario
desk-export-domain = Dominio
desk-export-detail = Datos
desk-export-moment = Cuándo
