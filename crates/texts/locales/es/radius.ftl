# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Escribe tu código de inicio de sesión
activity-radius-code-lead = Usa el código de la aplicación, el dispositivo o el mensaje con el que también inicias sesión en otros servicios de tu organización.
activity-radius-code-label = Código
activity-radius-code-answer = Tu respuesta
activity-radius-code-asked = El sistema de inicio de sesión pregunta: { $prompt }
activity-radius-code-more = El sistema de inicio de sesión necesita un código más.
activity-radius-code-blank = Escribe el código.
activity-radius-code-wrong = No se ha aceptado. Espera al siguiente código y empieza de nuevo.
activity-radius-code-lost = El sistema de inicio de sesión no ha respondido, así que empezamos de nuevo. Escribe un código nuevo.
activity-radius-code-away = Ahora no se pueden comprobar los códigos porque el sistema de inicio de sesión no responde. No se ha contado como intento. Vuelve a probar dentro de unos minutos o elige otra forma si se ofrece abajo.
activity-methods-option-radius-code = Código de inicio de sesión
activity-methods-option-radius-code-hint = Usa el código de la aplicación, el dispositivo o el mensaje con el que inicias sesión en otros servicios.

event-factor-reply-refused = No se creyó una respuesta de un servidor de inicio de sesión
helpdesk-proved-radius = { $caller } dio un código de inicio de sesión que los servidores RADIUS aceptaron.
