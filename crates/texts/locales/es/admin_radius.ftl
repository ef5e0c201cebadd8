# RADIUS for administrators and operators: settings, pages, the dashboard, the helpdesk.

setting-realm-radius = RADIUS
setting-radius-settings-servers = Servidores RADIUS, el mejor primero
setting-radius-settings-servers-hint = Se pregunta al siguiente mientras uno anterior no responde.
setting-radius-settings-user-attribute = Atributo del directorio por el que los servidores conocen a las personas
setting-radius-settings-user-attribute-hint = Por ejemplo, userPrincipalName. Déjalo vacío para el nombre de inicio de sesión.
setting-radius-settings-attributes = Lo que se envía con cada pregunta
setting-radius-settings-attributes-hint = Una por línea: NAS-Identifier = reclave, NAS-Port-Type = 5, 87 = text:desk, 26.9.1 = text:x. Una línea debe decir quién pregunta.
setting-radius-settings-down-seconds = Segundos durante los que se pregunta en último lugar a un servidor que no respondió
setting-radius-settings-probe-name = Un nombre que nadie tiene en los servidores
setting-radius-settings-probe-name-hint = Se pregunta por él para ver si un servidor responde, y en lugar de nombres que no son de nadie.
setting-radius-settings-asks-per-minute = Preguntas a los servidores por minuto, para todas las personas juntas
setting-radius-entry-id = Nombre corto y estable
setting-radius-entry-host = Nombre o dirección del servidor
setting-radius-entry-port = Puerto UDP
setting-radius-entry-port-hint = Normalmente 1812.
setting-radius-entry-secret = Secreto compartido
setting-radius-entry-secret-hint = El mismo que en el servidor; 16 caracteres aleatorios o más.
setting-radius-entry-timeout-ms = Milisegundos que un intento espera la respuesta
setting-radius-entry-timeout-ms-hint = Más donde las personas confirman en su teléfono.
setting-radius-entry-tries = Veces que se envía una pregunta antes de pasar al siguiente servidor
setting-radius-entry-status-server = Responde a preguntas de estado (Status-Server)
setting-radius-entry-status-server-hint = FreeRADIUS lo hace, Windows NPS no.
setting-radius-code-prompt = Lo que pide la página
setting-radius-code-prompt-hint = Por idioma. Déjalo vacío para las palabras de Reclave.
setting-radius-code-typed = Cómo se escribe el primer código
setting-radius-code-typed-digits = Dígitos, a la vista
setting-radius-code-typed-digits-hint = Un código de un solo uso.
setting-radius-code-typed-hidden = Cualquier cosa, oculta
setting-radius-code-typed-hidden-hint = Incluye un PIN o letras.
setting-radius-code-tries = Códigos erróneos hasta que el paso fracasa
setting-caller-radius-code-prompt = Lo que el operador pide a quien llama
setting-caller-radius-code-prompt-hint = Por idioma. Déjalo vacío para las palabras de Reclave.
setting-caller-radius-code-tries = Códigos erróneos hasta que el paso fracasa
activity-kind-radius-code = Código comprobado por RADIUS
activity-kind-radius-code-about = Prueba quién es la persona con un código de un solo uso que comprueban tus servidores RADIUS, con lo que ellos pregunten.
activity-kind-caller-radius-code = Verificar con un código comprobado por RADIUS
activity-kind-caller-radius-code-about = Verifica a quien llama con un código de un solo uso que comprueban tus servidores RADIUS y que lee en voz alta.
activity-methods-option-caller-radius-code = Código de inicio de sesión
activity-methods-option-caller-radius-code-hint = La persona lee el código de la aplicación, el dispositivo o el mensaje con el que inicia sesión en otros servicios.
helpdesk-caller-radius-code-title = Código de inicio de sesión de la persona
helpdesk-caller-radius-code-lead = Pide a { $caller } que lea el código de la aplicación, el dispositivo o el mensaje con el que inicia sesión en otros servicios. No pidas nunca un PIN ni una contraseña.
helpdesk-caller-radius-code-more = Hace falta un código más. Pide a { $caller } el siguiente.
helpdesk-caller-radius-code-asked = El sistema de inicio de sesión pregunta: { $prompt }
helpdesk-caller-radius-code-label = Código que lee la persona
helpdesk-caller-radius-code-wrong = No se ha aceptado. Pide a la persona el siguiente código.
helpdesk-caller-radius-code-missing = El sistema de inicio de sesión no conoce a { $caller }. Elige otra forma.
helpdesk-caller-radius-code-lost = El sistema de inicio de sesión no ha respondido y empieza de nuevo. Pide a la persona un código nuevo.
helpdesk-caller-radius-code-away = Ahora no se pueden comprobar los códigos: ningún servidor RADIUS responde. No se ha contado nada. Elige otra forma; los administradores ven el motivo en su panel.
desk-proved-radius = código de inicio de sesión
realm-radius-title = RADIUS
realm-radius-lead = Servidores que comprueban códigos de un solo uso. Se les pregunta en este orden.
realm-radius-servers = Servidores RADIUS
realm-radius-add = Añadir un servidor RADIUS
realm-radius-server = Servidor RADIUS { $name }
realm-radius-host = Servidor
realm-radius-port = Puerto
realm-radius-none = Aún no hay ningún servidor RADIUS
realm-radius-none-lead = Añade uno y podrás usar los pasos «Código comprobado por RADIUS» en tareas e inicios de sesión.
realm-radius-test-title = Probar este servidor
realm-radius-test-lead = Se le pregunta si está ahí, tal como figura en tu borrador. No se le nombra a ninguna persona.
realm-radius-test-go = Probar
realm-radius-test-good = El servidor responde como debe, tras { $ms } ms.
admin-task-radius = Mirar los servidores RADIUS
admin-radius-title = Servidores RADIUS
admin-radius-server = Servidor
realm-radius-test-bad = La prueba ha fallado: { $problem ->
    [unreachable] no se le puede enviar nada: comprueba el nombre, la dirección y el puerto
    [unsigned] su respuesta no lleva Message-Authenticator: actualiza el servidor o haz que lo añada a cada respuesta
    [forged] su respuesta no encaja: comprueba que ambos lados tienen el mismo secreto compartido
    [malformed] lo que devuelve no es una respuesta RADIUS: comprueba el puerto
   *[silent] no responde: comprueba el cortafuegos y que el servidor conoce la dirección de Reclave como cliente con este secreto
}.
admin-radius-problem = { $problem ->
    [unreachable] no se le puede enviar nada: comprueba el nombre, la dirección y el puerto
    [unsigned] su respuesta no lleva Message-Authenticator: actualiza el servidor o haz que lo añada a cada respuesta
    [forged] su respuesta no encaja: comprueba que ambos lados tienen el mismo secreto compartido
    [malformed] lo que devuelve no es una respuesta RADIUS: comprueba el puerto
   *[silent] no responde: comprueba el cortafuegos y que el servidor conoce la dirección de Reclave como cliente con este secreto
}
attention-radius = El servidor RADIUS { $name } no sirve ahora: { $problem ->
    [unreachable] no se le puede enviar nada: comprueba el nombre, la dirección y el puerto
    [unsigned] su respuesta no lleva Message-Authenticator: actualiza el servidor o haz que lo añada a cada respuesta
    [forged] su respuesta no encaja: comprueba que ambos lados tienen el mismo secreto compartido
    [malformed] lo que devuelve no es una respuesta RADIUS: comprueba el puerto
   *[silent] no responde: comprueba el cortafuegos y que el servidor conoce la dirección de Reclave como cliente con este secreto
}.
attention-today-replies = { $count ->
    [one] Hoy no se creyó una respuesta de un servidor de inicio de sesión.
   *[other] Hoy no se creyeron { $count } respuestas de servidores de inicio de sesión.
}
