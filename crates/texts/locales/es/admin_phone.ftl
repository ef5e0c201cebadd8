# Phone codes for administrators and operators: settings, pages, the helpdesk.

setting-realm-phone = Códigos por teléfono
setting-phone-settings-gateways = Pasarelas telefónicas, la mejor primero
setting-phone-settings-gateways-hint = Se pregunta a la siguiente cuando una anterior no puede.
setting-phone-settings-attributes = Atributos del directorio con números de teléfono
setting-phone-settings-attributes-hint = Uno por línea, en el orden en que se ofrecen. Deja que solo los cambien personas de confianza.
setting-phone-settings-country = Prefijo de los números que no indican país
setting-phone-settings-country-hint = Por ejemplo 34. Déjalo vacío para omitir esos números.
setting-phone-settings-digits = Dígitos de un código
setting-phone-settings-minutes = Minutos durante los que sirve un código
setting-phone-settings-resends = Veces que se puede reenviar un código en una tarea
setting-phone-settings-wait-seconds = Segundos de espera antes de reenviar un código
setting-phone-settings-per-number = Códigos a un número
setting-phone-settings-per-hour = Códigos por hora, para todos en conjunto
setting-phone-settings-per-hour-hint = Un límite de coste. También cuentan los nombres que no son de nadie.
setting-phone-settings-per-day = Códigos por día, para todos en conjunto
setting-phone-settings-text = Texto del mensaje
setting-phone-settings-text-hint = Por idioma. Escribe la palabra code entre llaves donde va el código. Déjalo vacío para las palabras de Reclave.
setting-phone-settings-extension-by = Cómo se llega a una extensión tras una centralita
setting-phone-settings-extension-by-tones = Contesta una máquina: marcar por tonos
setting-phone-settings-extension-by-operator = Contesta una persona: pedirla
setting-phone-settings-extension-pause = Pausa entre número y extensión
setting-phone-settings-extension-pause-hint = Comas, un segundo cada una.
setting-phone-settings-down-seconds = Segundos durante los que se pregunta en último lugar a una pasarela que falló
setting-phone-entry-id = Nombre corto y estable
setting-phone-entry-kind = Qué habla
setting-phone-entry-kind-telesign = TeleSign
setting-phone-entry-kind-twilio = Twilio
setting-phone-entry-kind-http = Otra, descrita aquí
setting-phone-entry-sms = Envía SMS
setting-phone-entry-call = Llama
setting-phone-entry-url = Dirección
setting-phone-entry-url-hint = Solo https://, o http:// a esta máquina. Para TeleSign y Twilio, déjala vacía.
setting-phone-entry-account = Cuenta
setting-phone-entry-account-hint = El ID de cliente de TeleSign, el SID de cuenta de Twilio, o lo que representa account entre llaves.
setting-phone-entry-login = SID de una clave de API
setting-phone-entry-login-hint = Déjalo vacío para usar el token de la cuenta.
setting-phone-entry-secret = Clave
setting-phone-entry-secret-hint = La clave de API de TeleSign, el token o secreto de Twilio, o lo que representa secret entre llaves.
setting-phone-entry-sender = Quién envía y llama
setting-phone-entry-sender-hint = Un número, un nombre o un servicio de mensajería de Twilio.
setting-phone-entry-service = SID de un servicio Verify
setting-phone-entry-service-hint = Entonces Twilio crea y comprueba los códigos, con sus propias palabras. Déjalo vacío para los códigos de Reclave.
setting-phone-entry-own-code = TeleSign crea y comprueba los códigos
setting-phone-entry-basic = Enviar la propia clave en lugar de una firma
setting-phone-entry-method = Cómo se hace una petición
setting-phone-entry-method-post = POST
setting-phone-entry-method-put = PUT
setting-phone-entry-method-get = GET, sin cuerpo
setting-phone-entry-headers = Cabeceras
setting-phone-entry-headers-hint = Una por línea: nombre, dos puntos y valor. Escribe secret entre llaves donde va la clave.
setting-phone-entry-content = Qué es el cuerpo
setting-phone-entry-content-hint = Lo que se inserta se escapa según ello.
setting-phone-entry-content-json = JSON
setting-phone-entry-content-form = Campos de un formulario
setting-phone-entry-content-xml = XML
setting-phone-entry-content-text = Texto sin formato
setting-phone-entry-body = Cuerpo
setting-phone-entry-body-hint = Estas palabras entre llaves se sustituyen: number, digits (sin el más), extension, text, code, way, language, sender, account, secret, basic.
setting-phone-entry-good-status = Estados de una respuesta que significan éxito
setting-phone-entry-good-status-hint = Por ejemplo 200-299 o 202.
setting-phone-entry-good-text = Lo que debe contener una buena respuesta
setting-phone-entry-bad-text = Lo que no debe contener una buena respuesta
setting-phone-entry-timeout-ms = Milisegundos que puede tardar una respuesta
setting-phone-code-ways = Cómo puede enviarse un código
setting-phone-code-ways-both = Por SMS o por llamada, como prefiera la persona
setting-phone-code-ways-sms = Por SMS
setting-phone-code-ways-call = Por llamada
setting-caller-phone-code-ways = Cómo puede enviarse un código
setting-caller-phone-code-ways-both = Por SMS o por llamada, como prefiera el operador
setting-caller-phone-code-ways-sms = Por SMS
setting-caller-phone-code-ways-call = Por llamada
activity-kind-phone-code = Código por teléfono
activity-kind-phone-code-about = Comprueba a la persona con un código enviado a un número del directorio, por SMS o por llamada.
activity-kind-caller-phone-code = Verificar con un código por teléfono
activity-kind-caller-phone-code-about = Verifica a quien llama con un código enviado a un número del directorio, que lee en voz alta.
activity-methods-option-caller-phone-code = Código por teléfono
activity-methods-option-caller-phone-code-hint = Se envía un código a un número registrado y quien llama lo lee.
helpdesk-activity-phone-title = Enviar un código a quien llama
helpdesk-activity-phone-lead = Elige el número registrado y si va un SMS o una llamada. Nunca lo envíes a un número que diga quien llama.
helpdesk-activity-phone-lead-one = Se puede enviar un código al número registrado que termina en { $ends }. Nunca lo envíes a un número que diga quien llama.
helpdesk-activity-phone-call = Llamar al número
helpdesk-activity-phone-call-again = Llamar otra vez al número
helpdesk-activity-phone-code-title = Escribe el código que lee quien llama
helpdesk-activity-phone-wrong = El código no es correcto. Pide a quien llama que mire el mensaje más reciente.
helpdesk-activity-phone-away = Ahora no se puede enviar ningún código: ninguna pasarela puede. No se contó nada. Elige otra forma; el historial dice por qué.
helpdesk-caller-phone-code-missing = No hay ningún número registrado de { $caller }. Elige otra forma.
desk-proved-phone = código por teléfono
realm-phone-title = Códigos por teléfono
realm-phone-lead = Pasarelas que envían códigos por SMS y por llamada. Se les pregunta en este orden.
realm-phone-gateways = Pasarelas telefónicas
realm-phone-add = Añadir una pasarela telefónica
realm-phone-gateway = Pasarela telefónica { $name }
realm-phone-gateway-column = Pasarela
realm-phone-ways = Envía
realm-phone-ways-both = SMS y llamadas
realm-phone-ways-sms = SMS
realm-phone-ways-call = Llamadas
realm-phone-ways-none = Nada
realm-phone-none = Todavía no hay ninguna pasarela telefónica
realm-phone-none-lead = Añade una y los pasos «Código por teléfono» podrán usarse en tareas.
realm-phone-test-title = Probar esta pasarela
realm-phone-test-lead = Se envía un código que no sirve para nada a este número, por la pasarela tal como está en tu borrador. Puede costar dinero.
realm-phone-test-go = Enviar una prueba
realm-phone-test-good = La pasarela lo aceptó. Mira el teléfono.
realm-test-phone-number = Número
realm-test-phone-way = Cómo
realm-test-phone-way-sms = SMS
realm-test-phone-way-call = Llamada
config-phone-way = Esta pasarela no se usa para eso. Actívalo primero.
config-phone-number = Esto no es un número de teléfono. Empieza con + y el país, o indica un prefijo.
realm-phone-test-bad = La prueba falló ({ $detail }): { $problem ->
    [unreachable] no se puede llegar a la pasarela: comprueba la dirección y el cortafuegos
    [late] no respondió a tiempo
    [account] no conoce la cuenta: comprueba la cuenta y la clave
    [number] no acepta este número, o no de esta forma
    [limited] se le pregunta demasiado, o se agotó el crédito
    [nonsense] lo que vuelve no es su respuesta: comprueba la dirección
   *[failed] dice que no pudo
}.
attention-today-gateways = { $count ->
    [one] Hoy falló un intento de una pasarela telefónica.
   *[other] Hoy fallaron { $count } intentos de pasarelas telefónicas.
}

setting-phone-settings-scope = De quién se usan los teléfonos
setting-phone-settings-scope-hint = Sin ninguna entrada, los de todas las personas. Quien queda fuera ve las mismas páginas y no recibe ningún mensaje.
setting-assign-passcode-delivery-sms = Por SMS a un número del directorio
setting-assign-passcode-delivery-sms-hint = El operador no lo ve.
setting-helpdesk-reset-password-delivery-sms = Por SMS a un número del directorio
setting-helpdesk-reset-password-delivery-sms-hint = Al primero que admite SMS.
helpdesk-assign-passcode-sms = Por SMS al número que termina en { $ends }
helpdesk-reset-password-sms-lead = Se envía por SMS al número que termina en { $ends }. Tú no la ves.
helpdesk-reset-password-unsent = No se ha podido enviar la contraseña nueva al teléfono de { $caller }. Nadie conoce esta contraseña. Asigna ahora un código de acceso.
helpdesk-sent-to-phone = Se ha enviado al número que termina en { $ends }.
helpdesk-phone-away = No se ha podido enviar ningún SMS a este número. No se ha cambiado nada. Inténtalo de nuevo en unos minutos o elige otra forma.
