# How a task ends, and what keeps it from going on.

run-done-register-title = Te has registrado
run-done-register-lead = Ya puedes elegir una contraseña nueva o desbloquear tu cuenta sin llamar a nadie.
run-done-manage-profile-title = Tu perfil está guardado
run-done-manage-profile-lead = A partir de ahora, usa lo que acabas de registrar.
run-done-forgot-password-title = Tu contraseña nueva está guardada
run-done-forgot-password-lead = Inicia sesión con ella a partir de ahora. Escríbela también en tu teléfono y en tus otros dispositivos; si no, bloquearán tu cuenta.
run-done-manage-passwords-title = Tu contraseña se ha cambiado
run-done-manage-passwords-lead = Inicia sesión con la nueva a partir de ahora. Escríbela también en tu teléfono y en tus otros dispositivos; si no, bloquearán tu cuenta.
run-done-unlock-account-title = Tu cuenta está desbloqueada
run-done-unlock-account-lead = Inicia sesión con tu contraseña actual. No se ha cambiado.
run-done-my-notifications-title = Tu selección está guardada
run-done-my-notifications-lead = A partir de ahora recibes los mensajes que has marcado.
run-done-passcode-title = Has terminado
run-done-passcode-lead = El código de acceso ya se ha usado y no vuelve a servir. La próxima vez, usa lo que acabas de registrar.
run-done-sign-in-title = Has iniciado sesión
run-done-sign-in-lead = Elige lo que quieres hacer.
run-done-other-title = Has terminado
run-done-other-lead = Todo está guardado.
run-done-still-locked = Tu contraseña nueva está guardada, pero tu cuenta sigue bloqueada. Espera a que termine el bloqueo o contacta con el servicio de asistencia.

run-failed-title = No ha funcionado
run-failed-nothing-changed = No se ha cambiado nada. Tu contraseña es la misma de antes.
run-stopped-title = Te has detenido
run-stopped-lead = No se cambia nada más. Puedes cerrar esta página.
run-stopped-changed = Lo que ya habías guardado sigue guardado. No se cambia nada más. Puedes cerrar esta página.
run-half-done = Tu contraseña anterior ya no sirve y no hay ninguna nueva guardada. Empieza otra vez «He olvidado mi contraseña» y elige una nueva, o contacta con el servicio de asistencia.
run-expired = Se ha acabado el tiempo de esta tarea. Lo que no se guardó no ha cambiado. Empieza de nuevo cuando quieras.
run-expired-title = Se ha acabado el tiempo
run-expired-lead = Por tu seguridad, esta página se cierra al cabo de un rato. Lo que no se guardó no ha cambiado. Empieza de nuevo cuando quieras.
run-locked-title = Demasiados intentos fallidos
run-locked-lead = { $minutes ->
    [one] Para proteger tu cuenta, no se aceptan más intentos durante un minuto. Tu contraseña no se ha cambiado. Inténtalo más tarde o contacta con el servicio de asistencia.
   *[other] Para proteger tu cuenta, no se aceptan más intentos durante { $minutes } minutos. Tu contraseña no se ha cambiado. Inténtalo más tarde o contacta con el servicio de asistencia.
}
run-too-many-tries = Demasiados intentos fallidos. No se ha cambiado nada. Empieza de nuevo o contacta con el servicio de asistencia.
run-assurance = Lo que has demostrado aún no basta para esto. No se ha cambiado nada. Empieza de nuevo y elige otra forma, o contacta con el servicio de asistencia.
run-step-up-missing = Ya estás registrado. Para cambiar cómo demuestras quién eres hace falta una prueba más que la contraseña, y esta tarea no la pide. No se ha cambiado nada. Pregunta al servicio de asistencia.
run-unknown-outcome-title = Estamos comprobando qué ha pasado
run-unknown-outcome-lead = Falta la respuesta del servicio de inicio de sesión de tu organización. Estamos preguntando si tu cambio se ha hecho. No lo intentes de nuevo todavía; esta página continúa por sí sola.
run-unknown-step = Tu organización ha modificado esta tarea mientras tanto. No se ha cambiado nada en tu cuenta. Empieza de nuevo.
run-resume = Continúa donde estabas
run-stale = Esta tarea ha continuado en otra ventana. Aquí ves por dónde va ahora.
