# The tasks that operators run for a caller. The pages speak to the operator.

task-helpdesk-verify-name = Verificar a la persona
task-helpdesk-verify-description = Asegúrate de que quien llama es quien dice ser. Las demás tareas lo necesitan antes.
task-helpdesk-prove-name = Demostrar quién eres
task-helpdesk-prove-description = Muestra a quien llama que habla de verdad con el servicio de asistencia.
task-helpdesk-reset-name = Restablecer la contraseña
task-helpdesk-reset-description = Envía a la persona una contraseña nueva.
task-helpdesk-passcode-name = Asignar un código de acceso
task-helpdesk-passcode-description = Da a la persona un código de acceso para que se ayude por sí misma.
task-helpdesk-unlock-name = Desbloquear la cuenta
task-helpdesk-unlock-description = Deja entrar de nuevo a la persona tras demasiadas contraseñas incorrectas.
task-helpdesk-unlock-profile-name = Desbloquear el registro
task-helpdesk-unlock-profile-description = Deja que la persona vuelva a ayudarse por sí misma tras demasiadas pruebas incorrectas.
task-helpdesk-update-name = Pedir una actualización
task-helpdesk-update-description = Haz que la persona ponga su registro al día.
task-helpdesk-enable-name = Activar la cuenta
task-helpdesk-enable-description = Deja que la persona vuelva a iniciar sesión con una cuenta que se desactivó.

run-done-helpdesk-verify-title = La persona está verificada
run-done-helpdesk-verify-lead = Cada tarea puede usar esta verificación una vez, mientras sigas en esta sesión.
run-done-helpdesk-prove-title = La persona sabe quién eres
run-done-helpdesk-prove-lead = El número no vuelve a servir.
run-done-helpdesk-reset-title = La contraseña está restablecida
run-done-helpdesk-reset-lead = La contraseña anterior ya no sirve.
run-done-helpdesk-passcode-title = El código de acceso está asignado
run-done-helpdesk-passcode-lead = Sirve una sola vez. Si había un código anterior, ya no sirve.
run-done-helpdesk-unlock-title = La cuenta está desbloqueada
run-done-helpdesk-unlock-lead = La persona inicia sesión con la contraseña actual. No se ha cambiado.
run-done-helpdesk-unlock-profile-title = El registro está desbloqueado
run-done-helpdesk-unlock-profile-lead = La persona puede volver a usar las tareas de autoservicio.
run-done-helpdesk-update-title = La actualización está pedida
run-done-helpdesk-update-lead = La próxima vez que inicie sesión en el sitio de autoservicio, se le pedirá a la persona que ponga al día el registro.
run-done-helpdesk-enable-title = La cuenta está activada
run-done-helpdesk-enable-lead = La persona inicia sesión con la contraseña actual. No se ha cambiado.

activity-methods-option-caller-totp = Aplicación de autenticación
activity-methods-option-caller-totp-hint = La persona lee en voz alta los seis dígitos que muestra su aplicación.
activity-methods-option-caller-recovery-code = Código de recuperación
activity-methods-option-caller-recovery-code-hint = La persona lee en voz alta uno de los códigos que guardó. Con eso queda usado.
activity-methods-option-caller-passcode = Código de acceso
activity-methods-option-caller-passcode-hint = La persona lee en voz alta un código de acceso que se le envió.
activity-methods-option-caller-mail-code = Código por correo
activity-methods-option-caller-mail-code-hint = Enviamos un código a una dirección conocida y la persona lo lee en voz alta.
activity-methods-option-caller-questions = Preguntas
activity-methods-option-caller-questions-hint = Haces preguntas que la persona contestó al registrarse.
activity-methods-option-caller-verified = Verificación anterior
activity-methods-option-caller-verified-hint = Has verificado a esta persona hace poco.


# What all these tasks share.
helpdesk-verify-first = Verifica antes a la persona. No lo has hecho en esta sesión, fue hace más de unos minutos o esta tarea ya lo ha usado.
helpdesk-cannot-ask-title = Esta forma no es posible
helpdesk-sent-to = Se ha enviado a { $address }.
helpdesk-address-personal = Dirección personal { $address }
helpdesk-address-corporate = Dirección del trabajo { $address }
helpdesk-address-choose = Elige una de las opciones.

# Verifying the caller.
helpdesk-caller-totp-title = Código de la aplicación de la persona
helpdesk-caller-totp-lead = Pide a { $caller } que abra la aplicación de autenticación y lea en voz alta los seis dígitos que muestra.
helpdesk-caller-totp-label = Código que lee la persona
helpdesk-caller-totp-wrong = El código no es correcto. Pide a la persona el siguiente.
helpdesk-caller-totp-missing = { $caller } no tiene ninguna aplicación de autenticación. Elige otra forma.

helpdesk-caller-recovery-code-title = Código de recuperación de la persona
helpdesk-caller-recovery-code-lead = Pide a { $caller } que lea en voz alta uno de los códigos de recuperación que guardó. Con eso queda usado, y { $caller } recibe un correo sobre ello.
helpdesk-caller-recovery-code-label = Código que lee la persona
helpdesk-caller-recovery-code-wrong = El código no es correcto o ya se usó. Pide a la persona que lo lea otra vez.
helpdesk-caller-recovery-code-missing = A { $caller } no le quedan códigos de recuperación. Elige otra forma.

helpdesk-caller-passcode-title = Código de acceso de la persona
helpdesk-caller-passcode-lead = Pide a { $caller } que lea en voz alta el código de acceso que se le envió. Con eso queda usado.
helpdesk-caller-passcode-label = Código de acceso que lee la persona
helpdesk-caller-passcode-wrong = El código de acceso no es correcto. Pide a la persona que lo lea otra vez.
helpdesk-caller-passcode-missing = A { $caller } no se le envió ningún código de acceso que aún valga. Uno que leyó el servicio de ayuda no cuenta aquí. Elige otra forma.

helpdesk-caller-mail-code-title = Código por correo a la persona
helpdesk-caller-mail-code-address-lead = Pregunta a { $caller } cuál de estas direcciones puede leer ahora.
helpdesk-caller-mail-code-where = Enviar el código a
helpdesk-caller-mail-code-lead = { $minutes ->
    [one] Hemos enviado un código a { $address }. Pide a { $caller } que lo lea en voz alta. Sirve durante un minuto.
   *[other] Hemos enviado un código a { $address }. Pide a { $caller } que lo lea en voz alta. Sirve durante { $minutes } minutos.
}
helpdesk-caller-mail-code-label = Código que lee la persona
helpdesk-caller-mail-code-wrong = El código no es correcto. Pide a la persona que lea otra vez el mensaje más reciente.
helpdesk-caller-mail-code-missing = No hay ninguna dirección a la que enviar un código para { $caller }. Elige otra forma.

helpdesk-caller-questions-title = Pregunta a la persona
helpdesk-caller-questions-lead-compare = Haz a { $caller } cada pregunta. No des pistas. Compara después la respuesta con lo que aparece aquí.
helpdesk-caller-questions-lead-full = Haz a { $caller } cada pregunta y escribe la respuesta. Las mayúsculas y los espacios no importan.
helpdesk-caller-questions-lead-characters = Pide a { $caller } estas letras de cada respuesta y nada más. Se cuentan solo letras y dígitos, sin espacios.
helpdesk-caller-questions-letter = Letra { $number } de la respuesta a: { $question }
helpdesk-caller-questions-verdict = ¿Es igual la respuesta { $number }?
helpdesk-caller-questions-same = La respuesta de la persona es igual
helpdesk-caller-questions-different = La respuesta de la persona es distinta
helpdesk-caller-questions-incomplete = Aquí falta algo.
helpdesk-caller-questions-wrong = Lo que ha contestado la persona no es correcto. Pregunta otra vez y no digas qué respuesta falla.
helpdesk-caller-questions-missing = { $caller } no ha registrado las preguntas que se hacen aquí. Elige otra forma.
helpdesk-caller-questions-not-readable = Las respuestas de { $caller } están guardadas de modo que nadie puede leerlas, y aquí haría falta. Elige otra forma o avisa a tu administrador.
helpdesk-caller-questions-too-short = Las respuestas de { $caller } son tan cortas que unas pocas letras las revelarían. Elige otra forma.

helpdesk-confirm-caller-holds = Verificación
helpdesk-confirm-caller-too-late = Ha pasado demasiado tiempo desde la última prueba de la persona. Verifícala de nuevo.
helpdesk-proved-password = { $caller } sabía la contraseña actual.
helpdesk-proved-questions = { $caller } ha contestado las preguntas.
helpdesk-proved-mail-code = { $caller } ha leído el código enviado por correo.
helpdesk-proved-totp = { $caller } ha leído un código de la aplicación de autenticación.
helpdesk-proved-recovery-code = { $caller } sabía un código de recuperación.
helpdesk-proved-passcode = { $caller } sabía un código de acceso.
helpdesk-proved-caller-verified = La verificación de { $caller } es de antes.

helpdesk-prove-operator-title = Demuestra a la persona quién eres
helpdesk-prove-operator-lead = Hemos enviado este número con tu nombre a { $address }. Léelo en voz alta y pregunta a { $caller } si es el mismo que el del mensaje.
helpdesk-prove-operator-label = Tu número
helpdesk-prove-operator-go = La persona lo ha visto
helpdesk-prove-operator-missing = No hay ninguna dirección a la que enviar un número para { $caller }. No se ha enviado nada.

# Changing something for the caller.
helpdesk-assign-passcode-title = Asigna un código de acceso
helpdesk-assign-passcode-lead = { $minutes ->
    [one] Con un código de acceso, { $caller } puede registrarse o elegir una contraseña sin ti. Sirve una vez, durante un minuto.
   *[other] Con un código de acceso, { $caller } puede registrarse o elegir una contraseña sin ti. Sirve una vez, durante { $minutes } minutos.
}
helpdesk-assign-passcode-how = Cómo lo recibe la persona
helpdesk-assign-passcode-read-out = Lo leo yo en voz alta
helpdesk-assign-passcode-mail = Por correo a { $address }
helpdesk-assign-passcode-go = Asignar un código de acceso
helpdesk-assign-passcode-label = Código de acceso
helpdesk-assign-passcode-holds = Código de acceso
helpdesk-assign-passcode-no-address = No hay ninguna dirección a la que enviar un código de acceso para { $caller }. No se ha cambiado nada.

helpdesk-reset-password-title = Restablece la contraseña
helpdesk-reset-password-choose-lead = Elige de dónde sale la contraseña nueva de { $caller }.
helpdesk-reset-password-source = La contraseña nueva
helpdesk-reset-password-generate = Se genera
helpdesk-reset-password-type = La escribo yo
helpdesk-reset-password-generated-lead = Se genera una contraseña nueva para { $caller }. La anterior deja de servir.
helpdesk-reset-password-mail-lead = Se envía a { $address }. Tú no la ves.
helpdesk-reset-password-show-lead = Después la ves y la lees en voz alta a { $caller }. Asegúrate de que nadie más escucha.
helpdesk-reset-password-typed-lead = Escribe una contraseña nueva para { $caller }. La anterior deja de servir.
helpdesk-reset-password-must-change = Hay que cambiarla en el próximo inicio de sesión.
helpdesk-reset-password-must-change-choice = Hay que cambiarla en el próximo inicio de sesión
helpdesk-reset-password-go = Restablecer la contraseña
helpdesk-reset-password-label = Contraseña nueva
helpdesk-reset-password-half-done = La contraseña anterior de { $caller } ya no sirve y la nueva aún no está guardada. Elige ahora otra contraseña nueva para terminar.
helpdesk-reset-password-no-address = No hay ninguna dirección a la que enviar una contraseña nueva para { $caller }. No se ha cambiado nada. Asigna mejor un código de acceso.
helpdesk-reset-password-undelivered = La contraseña nueva no se ha podido enviar: { $caller } ya no tiene ninguna dirección. Nadie sabe esta contraseña. Asigna ahora un código de acceso.
helpdesk-reset-password-told-must-change = Hay que cambiarla en el próximo inicio de sesión.
helpdesk-reset-password-told-need-not-change = No se ha podido marcar para que se cambie. Pide a la persona que la cambie enseguida.

helpdesk-unlock-profile-title = Desbloquea el registro
helpdesk-unlock-profile-lead = Tras demasiadas pruebas incorrectas, { $caller } no puede usar las tareas de autoservicio. Cuando desbloquees el registro, podrá de nuevo.
helpdesk-unlock-profile-go = Desbloquear el registro
helpdesk-unlock-profile-not-locked = El registro de { $caller } no está bloqueado. No se ha cambiado nada.

helpdesk-enforce-update-title = Pide una actualización
helpdesk-enforce-update-lead = La próxima vez que inicie sesión en el sitio de autoservicio, se le pedirá a { $caller } que ponga al día el registro, y no podrá omitir las preguntas.
helpdesk-enforce-update-go = Pedir una actualización
helpdesk-enforce-update-already = Ya se le ha pedido a { $caller } que actualice el registro.

helpdesk-require-change-title = Cambio en el próximo inicio de sesión
helpdesk-require-change-lead = Decide si { $caller } tiene que elegir una contraseña nueva en el próximo inicio de sesión.
helpdesk-require-change-choice = Hay que elegir una contraseña nueva en el próximo inicio de sesión

# What pages say to people about themselves, said to an operator about the caller. Each stands in for the code
# that comes after “helpdesk”.
helpdesk-activity-unlock-title = Desbloquea la cuenta
helpdesk-activity-unlock-lead = La cuenta se podrá usar de nuevo con la contraseña actual. La contraseña no cambia.
helpdesk-activity-unlock-go = Desbloquear la cuenta
helpdesk-activity-unlock-not-locked = La cuenta no está bloqueada. No se ha cambiado nada. Si la persona sigue sin poder iniciar sesión, restablece la contraseña.
helpdesk-activity-enable-title = Activa la cuenta
helpdesk-activity-enable-lead = La cuenta está desactivada. Antes de activarla, asegúrate de que no se desactivó a propósito.
helpdesk-activity-enable-go = Activar la cuenta
helpdesk-activity-enable-not-disabled = La cuenta no está desactivada. No se ha cambiado nada.
helpdesk-activity-methods-title = Cómo demuestra la persona quién es
helpdesk-activity-methods-lead = Elige la forma que ahora sea más fácil para la persona.
helpdesk-activity-methods-lead-second = La primera prueba está aceptada. Ahora añade otra.
helpdesk-activity-restart-lead = No se ha cambiado nada. Puedes empezar de nuevo.
helpdesk-task-unavailable-registered = La persona ya se ha registrado.
helpdesk-task-unavailable-unregistered = La persona aún no se ha registrado.
helpdesk-task-unavailable-not-locked = La cuenta no está bloqueada.
helpdesk-task-unavailable-not-disabled = La cuenta no está desactivada.
helpdesk-task-unavailable-profile-not-locked = El registro no está bloqueado.
helpdesk-run-done-still-locked = La contraseña nueva está guardada, pero la cuenta sigue bloqueada.
helpdesk-run-failed-nothing-changed = No se ha cambiado nada. La contraseña es la misma de antes.
helpdesk-run-stopped-changed = Lo que ya estaba guardado sigue guardado. No se cambia nada más. Puedes cerrar esta página.
helpdesk-run-half-done = La contraseña anterior ya no sirve y no hay ninguna nueva guardada. Restablece la contraseña otra vez o asigna un código de acceso.
helpdesk-run-locked-lead = { $minutes ->
    [one] La persona ha fallado demasiadas veces. Durante un minuto, el registro no acepta pruebas en el sitio de autoservicio. No se ha cambiado nada. Si dudas de que fuera la persona correcta, avisa a tu equipo de seguridad.
   *[other] La persona ha fallado demasiadas veces. Durante { $minutes } minutos, el registro no acepta pruebas en el sitio de autoservicio. No se ha cambiado nada. Si dudas de que fuera la persona correcta, avisa a tu equipo de seguridad.
}
helpdesk-run-too-many-tries = La persona ha fallado demasiadas veces. No se ha cambiado nada. Si dudas de que fuera la persona correcta, avisa a tu equipo de seguridad.
helpdesk-run-assurance = Lo que ha demostrado la persona no basta para esto. No se ha cambiado nada.
helpdesk-run-unknown-outcome-lead = Falta la respuesta del servicio de inicio de sesión de tu organización. Estamos preguntando si el cambio se ha hecho. No lo intentes de nuevo todavía; esta página continúa por sí sola.
helpdesk-run-unknown-step = Tu organización ha modificado esta tarea mientras tanto. No se ha cambiado nada en la cuenta. Empieza de nuevo.

helpdesk-rule-windows-name = No contiene el nombre de usuario de la persona ni parte de su nombre
helpdesk-rule-user-properties = No contiene el nombre de la persona ni otros datos suyos
helpdesk-rule-history = { $count ->
    [one] No es la última contraseña de la persona
   *[other] No es ninguna de las últimas { $count } contraseñas de la persona
}
helpdesk-rule-age-min = { $count ->
    [one] La persona podrá cambiarla de nuevo después de un día
   *[other] La persona podrá cambiarla de nuevo después de { $count } días
}
helpdesk-rule-age-min-hours = { $count ->
    [one] La persona podrá cambiarla de nuevo después de una hora
   *[other] La persona podrá cambiarla de nuevo después de { $count } horas
}
helpdesk-rule-age-max = { $count ->
    [one] La persona tendrá que cambiarla después de un día
   *[other] La persona tendrá que cambiarla después de { $count } días
}

helpdesk-refused-wrong-password = El servicio de inicio de sesión no ha aceptado la petición. El cambio no se ha hecho. Inténtalo de nuevo.
helpdesk-refused-logon-hours = La cuenta no se puede usar a esta hora. El cambio no se ha hecho.
helpdesk-refused-workstation = La cuenta solo se puede usar en ciertos equipos. El cambio no se ha hecho.
helpdesk-refused-password-expired = La contraseña de la cuenta ha caducado. El cambio no se ha hecho. Restablece la contraseña.
helpdesk-refused-account-disabled = La cuenta está desactivada. El cambio no se ha hecho.
helpdesk-refused-account-expired = La cuenta ha caducado. El cambio no se ha hecho. Avisa a quien administra las cuentas.
helpdesk-refused-must-change = Antes hay que cambiar la contraseña de la cuenta. El cambio no se ha hecho. Restablece la contraseña.
helpdesk-refused-locked-out = La cuenta está bloqueada tras demasiadas contraseñas incorrectas. El cambio no se ha hecho. Desbloquea antes la cuenta.
helpdesk-refused-too-short = La contraseña nueva es más corta de lo que permite tu organización. El cambio no se ha hecho. Elige una más larga.
helpdesk-refused-not-complex = La contraseña nueva es demasiado sencilla o contiene el nombre de la persona. El cambio no se ha hecho. Elige una con más tipos de caracteres.
helpdesk-refused-history = La persona ya ha usado antes esta contraseña. El cambio no se ha hecho. Elige otra.
helpdesk-refused-too-young = La contraseña se cambió hace muy poco y tu organización aún no permite otro cambio. El cambio no se ha hecho.
helpdesk-refused-policy = La contraseña nueva no cumple las reglas de tu organización. El cambio no se ha hecho. Elige una más larga y distinta de las anteriores.
helpdesk-refused-not-permitted = Este servicio no tiene permiso para hacerlo. El cambio no se ha hecho y repetirlo no ayuda. Avisa a tu administrador.
helpdesk-refused-unwilling = El servicio de inicio de sesión de tu organización ha rechazado la petición sin dar un motivo. El cambio no se ha hecho. Inténtalo más tarde y avisa a tu administrador si vuelve a ocurrir.
helpdesk-refused-change-forbidden = Tu organización no permite esto para la cuenta. El cambio no se ha hecho.
