# Registering what later proves who you are.

activity-register-title = Registrarte
activity-register-lead = Prepara cómo demostrar quién eres. Se tarda unos tres minutos.
activity-register-choose = Elige una pregunta de la lista.

activity-register-questions-title = Elige tus preguntas
activity-register-questions-lead = Elige respuestas que vayas a recordar y que nadie pueda averiguar sobre ti.
activity-register-question-select = Pregunta { $number }
activity-register-own-question = Tu propia pregunta { $number }
activity-register-helpdesk-hint = El servicio de ayuda lo pregunta por teléfono y puede leer la respuesta.
activity-register-own-question-hint = { $count ->
    [one] Pregunta algo que solo tú sepas responder, con al menos un carácter.
   *[other] Pregunta algo que solo tú sepas responder, con al menos { $count } caracteres.
}
activity-register-answer = Respuesta { $number }
activity-register-answer-again = Respuesta { $number } otra vez
activity-register-answer-short = { $count ->
    [one] La respuesta está vacía. Escribe al menos un carácter.
   *[other] La respuesta es demasiado corta. Escribe al menos { $count } caracteres.
}
activity-register-answer-same = Ya has dado esta respuesta a otra pregunta. Elige otra respuesta.
activity-register-answer-in-question = La respuesta forma parte de la pregunta. Elige otra respuesta.
activity-register-answer-mismatch = Las dos respuestas no son iguales. Escribe la respuesta otra vez.
activity-register-question-short = { $count ->
    [one] La pregunta está vacía. Escribe al menos un carácter.
   *[other] La pregunta es demasiado corta. Escribe al menos { $count } caracteres.
}
activity-register-question-twice = Ya has elegido esta pregunta antes. Elige otra.

activity-register-contact-title = Añade un correo personal
activity-register-contact-lead = Te ayuda cuando no puedes leer el correo del trabajo. Lo usamos para códigos y mensajes sobre tu cuenta, y para nada más.
activity-register-contact-code-title = Confirma tu dirección
activity-register-contact-code-lead = Hemos enviado un código a { $address }. Escríbelo aquí para confirmar que la dirección es tuya.
activity-register-personal-mail = Correo personal
activity-register-personal-mail-hint = Por ejemplo, tu dirección privada. No uses la del trabajo.
activity-register-personal-mail-code = Código del correo
activity-register-mail-invalid = Esta no es una dirección de correo completa. Revísala e inténtalo de nuevo.

activity-register-totp-title = Configura una aplicación de autenticación
activity-register-totp-lead = La aplicación muestra un código nuevo cada 30 segundos. Funciona sin conexión a la red.
activity-register-totp-scan = Escanea esta imagen con la aplicación o escribe la clave a mano
activity-register-totp-code = Código que muestra la aplicación

activity-register-recovery-codes-title = Códigos de recuperación
activity-register-recovery-codes-lead = Los códigos de recuperación te ayudan cuando no tienes ni el teléfono ni el correo. Cada uno sirve una vez. Los códigos nuevos sustituyen a todos los anteriores.
activity-register-recovery-codes-shown = Tus códigos de recuperación
activity-register-recovery-codes-keep = He imprimido o anotado estos códigos
activity-register-recovery-codes-must-keep = Guarda los códigos en un lugar seguro y marca la casilla. No se vuelven a mostrar.
