# Buttons, errors that any page can show, and the strength meter.

action-continue = Continuar
action-stop-here = Dejarlo aquí
action-stop = Detener sin cambiar nada
action-other-way = Elegir otra forma
action-resend = Enviar otro código
action-save-password = Guardar la contraseña nueva
action-unlock = Desbloquear mi cuenta
action-back-home = Volver a la página de inicio
action-skip = Omitir este paso
action-save-answers = Guardar mis respuestas
action-send-code = Enviar un código
action-other-address = Usar otra dirección

error-directory-unavailable = Ahora no se puede contactar con el servicio de inicio de sesión de tu organización. No se ha cambiado nada. Inténtalo de nuevo dentro de unos minutos.
error-condition-unknown = Ahora no se puede averiguar algo que las reglas de tu organización necesitan saber. No se ha cambiado nada. Inténtalo de nuevo dentro de unos minutos o pregunta a tu servicio de asistencia.
error-store-unavailable = Este servicio no puede guardar nada ahora. Mientras tanto, no cambia nada. Inténtalo de nuevo dentro de unos minutos.
error-busy = Muchas personas están usando este servicio ahora. No se ha cambiado nada. Inténtalo de nuevo dentro de unos segundos.
error-too-many = { $seconds ->
    [one] Demasiados intentos. No se ha cambiado nada. Inténtalo de nuevo dentro de un segundo.
   *[other] Demasiados intentos. No se ha cambiado nada. Inténtalo de nuevo dentro de { $seconds } segundos.
}
error-not-found = No hay nada en esta dirección. Vuelve a la página de inicio.
error-bug = Algo ha fallado por nuestra parte. Si contactas con el servicio de asistencia, indica esta referencia: { $reference }
error-input-too-long = Este texto es demasiado largo. Acórtalo e inténtalo de nuevo.
error-input-control-characters = Este texto tiene caracteres que no se pueden usar aquí. Escríbelo en lugar de pegarlo.
error-input-unknown-field = Esta página está desactualizada. Vuelve a cargarla e inténtalo de nuevo. No se ha cambiado nada.

strength-caption = Seguridad
strength-0 = Muy débil: se adivina al instante
strength-1 = Débil: se adivina rápido
strength-2 = Aceptable: mejora con algunos caracteres más
strength-3 = Buena
strength-4 = Muy buena
