# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Escribe tu contraseña
activity-password-lead = Usa la contraseña con la que inicias sesión hoy. Aquí también sirve una contraseña caducada.
activity-password-label = Contraseña actual
activity-password-wrong = El nombre de usuario o la contraseña no son correctos. Revisa ambos e inténtalo de nuevo.

activity-questions-title = Responde a tus preguntas
activity-questions-lead = { $count ->
    [one] Responde igual que cuando te registraste. Las mayúsculas y los espacios no importan.
   *[other] Responde a las { $count } preguntas igual que cuando te registraste. Las mayúsculas y los espacios no importan.
}
activity-questions-wrong = Lo que has respondido no es correcto. Revísalo e inténtalo de nuevo.
activity-questions-wrong-one = Esta respuesta no es correcta.
activity-questions-too-few = Registraste menos preguntas de las que hacen falta aquí. Elige otra forma de demostrar quién eres o contacta con el servicio de asistencia.
activity-questions-next = Comprobar respuestas
activity-questions-pick = Pregunta { $number }
activity-questions-answer = Respuesta { $number }
activity-questions-picked-twice = Has elegido esta pregunta dos veces. Elige otra.

activity-mail-code-title = Escribe el código que recibiste por correo
activity-mail-code-lead-corporate = { $minutes ->
    [one] Hemos enviado un código a tu correo del trabajo. Sirve durante un minuto.
   *[other] Hemos enviado un código a tu correo del trabajo. Sirve durante { $minutes } minutos.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Hemos enviado un código a tu correo personal. Sirve durante un minuto.
   *[other] Hemos enviado un código a tu correo personal. Sirve durante { $minutes } minutos.
}
activity-mail-code-label = Código
activity-mail-code-wrong = El código no es correcto. Mira el mensaje más reciente e inténtalo de nuevo.
activity-mail-code-expired = Este código ya no sirve. Pide uno nuevo.
activity-mail-code-resend = Enviar otro código
activity-mail-code-resent = Un código nuevo va en camino. Los anteriores ya no sirven.
activity-mail-code-held-up = Ahora mismo no podemos entregar correos, así que tu código aún no ha llegado. Lo seguimos intentando.
activity-mail-code-held-up-other = Ahora mismo no podemos entregar correos, así que tu código aún no ha llegado. Lo seguimos intentando; también puedes elegir otra forma más abajo.
activity-mail-code-wait = { $seconds ->
    [one] Podrás pedir otro código dentro de un segundo.
   *[other] Podrás pedir otro código dentro de { $seconds } segundos.
}

activity-totp-title = Escribe el código de tu aplicación de autenticación
activity-totp-lead = Abre la aplicación en tu teléfono y escribe los seis dígitos que muestra para tu cuenta.
activity-totp-label = Código
activity-totp-wrong = El código no es correcto. Espera al siguiente e inténtalo de nuevo.

activity-recovery-code-title = Escribe un código de recuperación
activity-recovery-code-lead = Usa uno de los códigos de recuperación que guardaste al registrarte. Cada uno sirve una vez.
activity-recovery-code-label = Código de recuperación
activity-recovery-code-wrong = El código de recuperación no es correcto o ya se ha usado. Revísalo o usa otro.

activity-passcode-title = Escribe tu código de acceso
activity-passcode-lead = El servicio de asistencia te da un código de acceso. Sirve una sola vez y durante poco tiempo.
activity-passcode-label = Código de acceso
activity-passcode-wrong = El código de acceso no es correcto o ya no sirve. Revísalo o pide uno nuevo al servicio de asistencia.

activity-not-registered-title = Aún sin configurar
activity-not-registered = No has registrado lo que hace falta aquí. Elige otra forma de demostrar quién eres o contacta con el servicio de asistencia.

activity-methods-title = Demuestra quién eres
activity-methods-lead = Elige la forma que te resulte más fácil ahora.
activity-methods-lead-second = Tu primera prueba es correcta. Añade ahora una segunda.
activity-methods-needed = { $number ->
    [one] Hace falta una prueba más.
   *[other] Hacen falta { $number } pruebas.
}
activity-methods-option-mail-code = Código por correo del trabajo
activity-methods-option-mail-code-hint = Enviamos un código a la dirección que te dio tu organización.
activity-methods-option-mail-code-personal = Código por correo personal
activity-methods-option-mail-code-personal-hint = Enviamos un código a la dirección personal que registraste.
activity-methods-option-questions = Preguntas
activity-methods-option-questions-hint = Responde a las preguntas que elegiste al registrarte.
activity-methods-option-totp = Aplicación de autenticación
activity-methods-option-totp-hint = Escribe los seis dígitos que muestra la aplicación de tu teléfono.
activity-methods-option-recovery-code = Código de recuperación
activity-methods-option-recovery-code-hint = Usa uno de los códigos que guardaste para emergencias.
activity-methods-option-password = Contraseña actual
activity-methods-option-password-hint = Escribe la contraseña con la que inicias sesión hoy.
activity-methods-option-passcode = Código de acceso
activity-methods-option-passcode-hint = Escribe el código que te dio el servicio de asistencia.
