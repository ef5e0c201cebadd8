# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Añade tu propio número de móvil
activity-register-phone-lead = Te ayuda cuando has olvidado tu contraseña. Lo usamos para códigos y mensajes sobre tu cuenta, y para nada más.
activity-register-phone-known = Ahora está registrado el número que termina en { $ends }. Uno nuevo ocupará su lugar.
activity-register-phone-country = País
activity-register-phone-number = Número de móvil
activity-register-phone-number-hint = Como lo marcas dentro del país, o con + y el prefijo del país delante.
activity-register-phone-blank = Escribe tu número.
activity-register-phone-invalid = No es un número de teléfono completo. Compruébalo e inténtalo de nuevo.
activity-register-phone-extension = Escribe un número tuyo, sin extensión.
activity-register-phone-no-country = No se envían códigos a números de este país. Escribe otro número.
activity-register-phone-not-taken = No se puede enviar ningún mensaje a este número. Compruébalo o escribe otro.
activity-register-phone-code-title = Escribe el código que recibiste en tu teléfono para confirmar el número
activity-register-phone-other = Usar otro número
activity-register-phone-remove = Quitar el número
activity-phone-undelivered = No se pudo entregar el mensaje. Elige otro número u otra forma.
activity-phone-nothing-came = Si no llega nada, puede que el teléfono esté fuera de cobertura. Elige otro número, u otra forma si se ofrece abajo.

phone-number-added = Este número demuestra ahora quién eres en { $organization }. Si no fuiste tú, llama ya a tu servicio de asistencia.
phone-number-removed = Este número ya no demuestra quién eres en { $organization }. Si no fuiste tú, llama ya a tu servicio de asistencia.

page-me-personal-phone = Tu propio número de móvil
page-me-phone-add = Añadir un número de móvil
page-me-phone-manage = Cambiar o quitar el número de móvil
page-me-phone-proves-from = Demuestra quién eres desde el

event-factor-phone-delivery = Un servicio telefónico informó de si llegó un mensaje
event-factor-phone-report-refused = No se creyó un informe de un servicio telefónico
