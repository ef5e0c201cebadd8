# Choosing among the ways to register.

activity-methods-register-title = Elige qué quieres configurar
activity-methods-register-lead = Elige lo que quieres usar cuando olvides tu contraseña.
activity-methods-register-needed = { $number ->
    [one] Todavía falta una de estas opciones.
   *[other] Todavía faltan { $number } de estas opciones.
}
activity-methods-points = Puede que una sola forma no baste. Te pediremos otra hasta que tus pruebas juntas sean lo bastante seguras.
activity-methods-option-register-questions = Preguntas
activity-methods-option-register-questions-hint = Respuestas que solo tú sabes.
activity-methods-option-register-contact = Correo personal
activity-methods-option-register-contact-hint = Te enviamos códigos ahí cuando no puedes leer el correo del trabajo.
activity-methods-option-register-authenticator = Aplicación de autenticación
activity-methods-option-register-authenticator-hint = Una aplicación del teléfono muestra códigos, incluso sin conexión a la red.
activity-methods-option-register-passkey = Llave de acceso
activity-methods-option-register-passkey-hint = Tu huella, tu cara o tu PIN en un teléfono o un ordenador, o una llave de seguridad.
activity-methods-option-register-recovery-codes = Códigos de recuperación
activity-methods-option-register-recovery-codes-hint = Códigos que imprimes o anotas para una emergencia.
activity-methods-option-register-phone = Número de móvil
activity-methods-option-register-phone-hint = Te enviamos códigos ahí, por mensaje de texto o con una llamada.
activity-methods-option-remember-browser = Este navegador
activity-methods-option-remember-browser-hint = La próxima vez cuenta como una parte de la prueba de que eres tú.
activity-methods-option-confirm-contact = Correo del trabajo
activity-methods-option-confirm-contact-hint = Confirma que lees la dirección que te dio tu organización.

activity-confirm-contact-title = Confirma tu correo del trabajo
activity-confirm-contact-lead = { $minutes ->
    [one] Hemos enviado un código a { $address }. Sirve durante un minuto. Escríbelo aquí para que los códigos te lleguen ahí cuando olvides tu contraseña.
   *[other] Hemos enviado un código a { $address }. Sirve durante { $minutes } minutos. Escríbelo aquí para que los códigos te lleguen ahí cuando olvides tu contraseña.
}
activity-confirm-contact-none = Tu organización no tiene ninguna dirección de correo tuya. Pregunta al servicio de ayuda.

activity-register-totp-list-title = Tus aplicaciones de autenticación
activity-register-totp-list-lead = Quita una aplicación cuando ya no tengas su teléfono.
activity-register-totp-name = Nombre de la aplicación
activity-register-totp-name-hint = Por ejemplo, el teléfono en el que está. Puedes dejarlo vacío.
activity-register-totp-which-needed = Elige una de tus aplicaciones.
activity-register-totp-added = La aplicación está configurada.
activity-register-totp-renamed = La aplicación tiene su nuevo nombre.
activity-register-totp-removed = La aplicación se ha quitado. Sus códigos ya no sirven aquí.
activity-register-totp-last = Es tu única aplicación. Configura otra antes de quitarla.
activity-register-totp-another = Configurar otra aplicación
activity-register-totp-back = Volver a mis aplicaciones
activity-register-totp-full = { $limit ->
    [one] Puedes tener una aplicación. Quítala para configurar otra.
   *[other] Puedes tener { $limit } aplicaciones. Quita una para configurar otra.
}
page-me-app-used = Último uso
