# Demostrar quién es alguien con un certificado, para todos.

activity-client-certificate-title = Usa tu certificado
activity-client-certificate-lead = Tu organización te dio un certificado: está en tu tarjeta inteligente o en este dispositivo. Introduce la tarjeta si la tienes y continúa. Es posible que el navegador te pregunte qué certificado usar y el PIN de la tarjeta.
activity-client-certificate-go = Usar mi certificado
activity-client-certificate-none = Tu navegador no ha enviado ningún certificado. Introduce tu tarjeta, cierra todas las ventanas del navegador, abre esta página de nuevo y elige tu certificado, o toma otro camino si abajo se ofrece alguno. No cuenta como intento fallido.
activity-client-certificate-over = Tu certificado no es válido en este momento. Consigue uno nuevo o toma otro camino si abajo se ofrece alguno.
activity-client-certificate-revoked = Tu certificado fue retirado. Pregunta al servicio de asistencia o toma otro camino si abajo se ofrece alguno.
activity-client-certificate-unsuitable = Este certificado no es de los que se aceptan aquí. Cierra el navegador, inténtalo de nuevo y elige otro, o toma otro camino si abajo se ofrece alguno.
activity-client-certificate-unusable = No se ha podido usar tu certificado. Pregunta al servicio de asistencia o toma otro camino si abajo se ofrece alguno.
activity-client-certificate-other = Este certificado no corresponde al nombre indicado aquí. Cierra el navegador e inténtalo de nuevo con tu propio certificado.
activity-client-certificate-away = Ahora mismo no se puede comprobar si tu certificado sigue siendo válido. No cuenta como intento fallido. Inténtalo dentro de unos minutos o toma otro camino si abajo se ofrece alguno.
activity-methods-option-client-certificate = Usar un certificado
activity-methods-option-client-certificate-hint = El de tu tarjeta inteligente o de este dispositivo.
event-factor-certificate-refused = No se aceptó un certificado de cliente
