# Questions on phones, for administrators and operators: settings, their page, the helpdesk, the dashboard.

setting-realm-push = Preguntas en los teléfonos
setting-push-settings-url = Dirección del proveedor
setting-push-settings-url-hint = Solo https://, o http:// a esta máquina. Déjala vacía si no hay proveedor.
setting-push-settings-method = Cómo se hace una petición
setting-push-settings-method-post = POST
setting-push-settings-method-put = PUT
setting-push-settings-method-get = GET, sin cuerpo
setting-push-settings-account = Cuenta
setting-push-settings-account-hint = Lo que representa account entre llaves.
setting-push-settings-secret = Clave
setting-push-settings-secret-hint = Lo que representa secret entre llaves.
setting-push-settings-headers = Cabeceras
setting-push-settings-headers-hint = Una por línea: nombre, dos puntos y valor. Escribe secret entre llaves donde va la clave.
setting-push-settings-content = Qué es el cuerpo
setting-push-settings-content-hint = Lo que se inserta se escapa según ello.
setting-push-settings-content-json = JSON
setting-push-settings-content-form = Campos de un formulario
setting-push-settings-content-xml = XML
setting-push-settings-content-text = Texto sin formato
setting-push-settings-body = Cuerpo
setting-push-settings-body-hint = Estas palabras entre llaves se sustituyen: request, user, text, language, address, choices, expires, answer_to, account, secret, basic. El número que muestra la página no se envía nunca; choices son tres números para elegir.
setting-push-settings-good-status = Estados de una respuesta que significan éxito
setting-push-settings-good-status-hint = Por ejemplo 200-299 o 202.
setting-push-settings-timeout-ms = Milisegundos que puede tardar una respuesta
setting-push-settings-user-attribute = Atributo del directorio por el que el proveedor conoce a las personas o sus teléfonos
setting-push-settings-user-attribute-hint = Por ejemplo, mail o userPrincipalName. Déjalo vacío para el nombre de inicio de sesión.
setting-push-settings-answer-at = Dirección a la que responde el proveedor
setting-push-settings-answer-at-hint = La dirección del sitio de autoservicio tal como llega a ella el proveedor, sin ruta. De ella se forma answer_to entre llaves.
setting-push-settings-signing-secret = Secreto con el que el proveedor firma las respuestas
setting-push-settings-signing-secret-hint = 16 caracteres al azar o más, los mismos que en el proveedor. Una respuesta que no esté firmada con él no cuenta.
setting-push-settings-signature-header = Cabecera con la firma
setting-push-settings-signature-header-hint = HMAC-SHA-256 sobre el momento, un punto y el cuerpo, en hexadecimal o base 64.
setting-push-settings-timestamp-header = Cabecera con el momento de la firma
setting-push-settings-timestamp-header-hint = En segundos desde 1970. Puede alejarse cinco minutos del reloj de esta máquina.
setting-push-approval-minutes = Minutos durante los que cuenta una respuesta
setting-push-approval-asks-per-hour = Veces que se puede preguntar a una persona en una hora
setting-push-approval-asks-per-hour-hint = En todas las tareas juntas. Tres como máximo, para que nadie diga que sí por cansancio.
setting-push-approval-digits = Cifras del número
setting-push-approval-digits-hint = Dos se comparan con facilidad. Seis es lo que pide NIST donde el número se escribe.
setting-caller-push-approval-minutes = Minutos durante los que cuenta una respuesta
setting-caller-push-approval-asks-per-hour = Veces que se puede preguntar a una persona en una hora
setting-caller-push-approval-asks-per-hour-hint = En todas las tareas juntas. Tres como máximo, para que nadie diga que sí por cansancio.
setting-caller-push-approval-digits = Cifras del número
setting-caller-push-approval-digits-hint = Dos se comparan con facilidad. Seis es lo que pide NIST donde el número se escribe.
activity-kind-push-approval = Confirmación en el teléfono
activity-kind-push-approval-about = Comprueba a la persona con una pregunta en su teléfono: indica allí el número que muestra la página, o dice que es otra persona.
activity-kind-caller-push-approval = Verificar con una pregunta en el teléfono
activity-kind-caller-push-approval-about = Comprueba a quien llama con una pregunta en su teléfono: tú lees un número y esa persona lo indica allí.
activity-methods-option-caller-push-approval = Confirmación en el teléfono
activity-methods-option-caller-push-approval-hint = Quien llama indica un número en la aplicación de su teléfono.
helpdesk-activity-push-approval-title = Pregunta al teléfono de quien llama
helpdesk-activity-push-approval-lead = Se envía una pregunta a la aplicación del teléfono de quien llama.
helpdesk-activity-push-approval-lead-how = Recibirás un número. Léeselo a quien llama, que lo escribe o lo elige en el teléfono en { $minutes } min.
helpdesk-activity-push-approval-waiting = Esperando al teléfono de quien llama
helpdesk-activity-push-approval-waiting-lead = Lee este número a quien llama, que lo escribe o lo elige en el teléfono. Deja esta página abierta: sigue por sí sola.
helpdesk-activity-push-approval-waiting-none = ¿No hay nada en el teléfono? Pide que abra allí la aplicación o elige otra forma.
helpdesk-activity-push-approval-number = El número para quien llama
helpdesk-activity-push-approval-expired = El teléfono no respondió a tiempo. Envía la pregunta otra vez o elige otra forma.
helpdesk-activity-push-approval-wrong = En el teléfono se indicó otro número. Envía la pregunta otra vez y lee despacio el número nuevo.
helpdesk-activity-push-approval-away = Ahora mismo no se puede preguntar a los teléfonos: el proveedor no responde. Elige otra forma; los administradores ven el motivo en el historial.
helpdesk-activity-push-approval-not-taken = No se pudo preguntar al teléfono de quien llama: el proveedor no lo conoce o no aceptó la pregunta. Elige otra forma.
helpdesk-activity-push-approval-denied = Alguien dijo en el teléfono que no es quien llama. No ayudes de ninguna otra forma y avisa a quien se ocupa de la seguridad.
desk-proved-push = teléfono
admin-task-phones = Enviar preguntas a los teléfonos
realm-push-title = Preguntas en los teléfonos
realm-push-lead = Un proveedor pone una pregunta en los teléfonos de las personas, que indican allí el número que muestra la página. Sirve cualquier proveedor que acepte una petición HTTP por pregunta y envíe la respuesta a Reclave.
realm-push-answers = Lo que devuelve el proveedor
realm-push-answers-lead = Un POST a { $path } del sitio de autoservicio con las cabeceras de arriba y JSON: request, el nombre de la pregunta; answer, approve o deny; number, lo que se escribió o se eligió.
realm-push-test = Probar el proveedor
realm-push-test-lead = Se envía a este teléfono una pregunta que nadie espera, por el proveedor tal como está en tu borrador.
realm-push-test-go = Enviar una prueba
realm-push-test-good = El proveedor la aceptó. Mira el teléfono; lo que respondas no cuenta.
realm-test-push-user = Nombre de la persona o del teléfono en el proveedor
config-push-none = No hay ningún proveedor en tu borrador. Indica primero su dirección y guarda.
config-push-user = Indica a qué teléfono se pregunta, con el nombre que conoce el proveedor.
config-push-test = Esto es una prueba de { $organization }. Lo que respondas no cuenta.
realm-push-test-bad = La prueba falló ({ $detail }): { $problem ->
    [unreachable] no se puede llegar al proveedor: comprueba la dirección y el cortafuegos
    [late] no respondió a tiempo
    [account] no conoce la cuenta: comprueba la cuenta y la clave
    [limited] se le pregunta demasiado, o se agotó el crédito
    [nonsense] lo que vuelve no es su respuesta: comprueba la dirección
   *[failed] no aceptó la pregunta: comprueba el cuerpo y el nombre
}.
attention-today-pushes = { $count ->
    [one] Hoy no se pudo enviar una pregunta a un teléfono.
   *[other] Hoy no se pudieron enviar { $count } preguntas a teléfonos.
}
attention-today-denied = { $count ->
    [one] Hoy alguien dijo en el teléfono que es otra persona.
   *[other] Hoy se dijo en el teléfono que es otra persona { $count } veces.
}
