# Lo que dicen las páginas alrededor de las tareas: marco, inicio, errores, perfil.

page-skip = Ir al contenido
page-nav = Cuenta e idioma
page-nav-language = Idioma:
page-nav-me = Perfil
page-nav-sign-in = Iniciar sesión
page-nav-sign-out = Cerrar sesión
page-help = ¿Necesitas ayuda?
page-feedback = Enviar comentarios
page-back = Volver
page-problem-title = Problema:
page-problem-several = { $count ->
    [one] Hay un punto que debes revisar:
   *[other] Hay { $count } puntos que debes revisar:
}
page-step = Paso { $step } de { $of }

page-home-title = ¿Qué necesitas?
page-home-hello = Hola, { $name }
page-home-lead = Puedes hacer todo esto por tu cuenta, a cualquier hora y desde cualquier dispositivo.
page-home-empty = Ahora mismo no hay nada que hacer aquí.
page-home-update = El servicio de asistencia o un cambio de las reglas te pide que pongas al día tu registro. Elige «{ $task }».
page-home-me = Ver lo que tengo registrado

page-sign-in-title = Iniciar sesión
page-sign-in-lead = Consulta tu perfil y las tareas que te corresponden.

page-find-label = Tu nombre de usuario
page-find-label-attribute = Tu identificador
page-find-hint = Tal como lo escribes en el trabajo, por ejemplo ana.lopez, DOMINIO\ana.lopez o tu dirección de correo.
page-find-domain = Dominio
page-find-next = Continuar
page-find-start = Empezar
page-find-signed-in = Has iniciado sesión como { $name }.
page-find-empty = Escribe tu nombre de usuario.
page-find-search-title = No sé mi nombre de usuario
page-find-search-label = El comienzo de tu nombre
page-find-search-button = Buscar
page-find-search-short = Escribe al menos dos letras de tu nombre.

page-found-title = ¿Quién eres?
page-found-lead = { $count ->
    [one] El nombre de una persona empieza por «{ $text }».
   *[other] Los nombres de { $count } personas empiezan por «{ $text }».
}
page-found-nobody = Ningún nombre empieza por «{ $text }». Comprueba la ortografía o escribe solo las primeras letras.
page-found-again = Escribir otro nombre

page-field-choose = Elige de la lista
page-field-optional = (puedes dejarlo vacío)
page-field-control = Contiene caracteres que no se ven ni se pueden escribir. Quítalos e inténtalo de nuevo.
page-field-too-long = { $most ->
    [one] Es demasiado largo. Usa un carácter.
   *[other] Es demasiado largo. Usa como máximo { $most } caracteres.
}

page-reveal-show = Mostrar
page-reveal-hide = Ocultar
page-reveal-label = Mostrar: { $field }

page-rules-title = Reglas de la nueva contraseña
page-rules-met = Se cumple
page-rules-unmet = Aún no se cumple
page-rules-on-save = se comprueba al guardar
page-rules-all-met = Se cumplen todas las reglas.
page-rules-some-unmet = { $count ->
    [one] Falta por cumplir una regla.
   *[other] Faltan por cumplir { $count } reglas.
}
page-suggest-button = Sugerir una contraseña
page-suggest-here = Esta contraseña cumple las reglas. Guárdala en un lugar seguro y escríbela abajo.

page-codes-copy = Copiar los códigos
page-codes-print = Imprimir los códigos
page-codes-copied = Los códigos se han copiado.
page-otp-scan = Escanea esta imagen con tu aplicación de autenticación.
page-otp-type = Si no puedes escanearla, escribe esta clave en la aplicación:
page-otp-open = Abrir en una aplicación de este dispositivo

page-until-left = Sirve durante { $time } más
page-until-minutes = { $minutes ->
    [0] Sirve durante menos de un minuto más.
    [one] Sirve durante un minuto más.
   *[other] Sirve durante { $minutes } minutos más.
}
page-until-over = Su tiempo ha terminado: ya no sirve.

page-run-stale = Esta página estaba desactualizada, así que no se usó lo último que escribiste. Ahora estás aquí.
page-run-ends = { $minutes ->
    [one] Por tu seguridad, esta página se cierra dentro de un minuto.
   *[other] Por tu seguridad, esta página se cierra dentro de { $minutes } minutos.
}
page-run-ends-title = ¿Sigues ahí?
page-run-ends-lead = Por tu seguridad, esta página se cierra en breve. Lo que hayas escrito se perderá y no se usará; puedes empezar de nuevo cuando quieras.
page-run-ends-stay = Seguir

page-session-note = { $minutes ->
    [one] La sesión se cierra tras un minuto sin actividad.
   *[other] La sesión se cierra tras { $minutes } minutos sin actividad.
}
page-session-title = ¿Sigues ahí?
page-session-lead = Por tu seguridad, la sesión se cierra en unos dos minutos. Lo que hayas escrito se perderá y no se usará.
page-session-stay = Seguir con la sesión abierta

page-me-title = Mi perfil
page-me-account = Tu cuenta
page-me-name = Nombre
page-me-logon-name = Nombre de usuario
page-me-corporate-mail = Correo del trabajo
page-me-password-expires = La contraseña caduca
page-me-never = Nunca
page-me-none = Ninguno
page-me-not-yet = Todavía no
page-me-proofs = Cómo demuestras quién eres
page-me-registered = Registro
page-me-questions = Preguntas de seguridad
page-me-questions-count = { $count ->
    [0] Ninguna
    [one] Una contestada
   *[other] { $count } contestadas
}
page-me-personal-mail = Correo personal
page-me-totp = Aplicación de autenticación
page-me-recovery = Códigos de recuperación
page-me-recovery-count = { $count ->
    [0] No queda ninguno
    [one] Queda uno
   *[other] Quedan { $count }
}
page-me-locked = Tras demasiados intentos erróneos, no puedes usar estas pruebas hasta:
page-me-history = Qué ha pasado con tu cuenta
page-me-history-lead = Si algo de esto no lo hiciste tú, avisa al servicio de asistencia.
page-me-history-empty = Nada todavía.
page-me-done = Hecho
page-me-failed = Fallido

page-error-reference = Referencia para el servicio de asistencia:
page-error-back-to-task = Volver a donde estaba
page-error-not-found-title = Esta página no existe
page-error-not-found-detail = Puede que la dirección esté mal escrita o que la página se haya movido. No se ha cambiado nada.
page-error-run-title = Esta página ya no está abierta
page-error-run-detail = Se cerró tras un tiempo sin actividad o se empezó en otro navegador. Abrirla no ha cambiado nada. Empieza de nuevo desde la página de inicio.
page-error-malformed-title = Esta petición no se puede usar
page-error-malformed-detail = No la envió una página de este sitio o se dañó por el camino. No se ha cambiado nada. Vuelve atrás, carga la página de nuevo e inténtalo otra vez.
page-error-too-large-title = Es demasiado de una vez
page-error-too-large-detail = La petición es más grande de lo que este sitio acepta. No se ha cambiado nada.
page-error-method-title = Esto no se puede hacer aquí
page-error-method-detail = La dirección es correcta, pero no para este tipo de petición. No se ha cambiado nada.
page-error-cross-site-title = Esta petición venía de otro sitio
page-error-cross-site-detail = Por tu seguridad, se ha rechazado. No se ha cambiado nada. Abre la página de inicio de este sitio y empieza ahí.
page-error-slow-title = Ha tardado demasiado
page-error-slow-detail = No es seguro que tu último paso se haya completado. Vuelve para ver dónde estás antes de intentarlo de nuevo.
page-error-sign-in-title = Inicia sesión primero
page-error-sign-in-detail = No has iniciado sesión o la sesión ha terminado. No se ha cambiado nada.
page-error-denied-title = Esto no está permitido
page-error-invalid-title = Esto no se puede usar
page-error-too-many-title = Demasiados intentos
page-error-too-many-detail = { $minutes ->
    [one] No se ha cambiado nada. Espera un minuto y vuelve a intentarlo.
   *[other] No se ha cambiado nada. Espera { $minutes } minutos y vuelve a intentarlo.
}
page-error-unavailable-title = No disponible en este momento
page-error-defect-title = Algo ha fallado por nuestra parte
page-error-defect-detail = No es seguro que tu último paso se haya completado. Vuelve para ver dónde estás. Si ocurre otra vez, da al servicio de asistencia la referencia de abajo.
page-error-host-title = Este sitio tiene otra dirección
page-error-host-detail = No se ha cambiado nada. Ábrelo en esta dirección:
page-error-plain-http-title = Esta conexión no está cifrada
page-error-plain-http-detail = Las contraseñas se podrían leer por el camino, así que aquí no se muestra ni se cambia nada. Usa una dirección que empiece por https.

page-demo-ribbon = Demostración
page-demo-ribbon-label = Demostración
page-demo-mails = Correos de la demostración
page-demo-mails-lead = La demostración no envía nada. Aquí se muestra cada correo que se habría enviado, primero el más reciente.
page-demo-mails-to = Para
page-demo-mails-html = Como lo muestra un programa de correo
page-demo-mails-empty = Todavía no hay correos. Empieza una tarea que envíe un código y vuelve después.
page-demo-mails-again = Buscar correos nuevos
page-demo-try = Probar una contraseña
page-demo-try-lead = Inicia sesión como lo haría cualquier otro programa del trabajo, para ver si una contraseña funciona.
page-demo-password = Contraseña
page-demo-people-title = Personas que puedes representar
page-demo-people-lead = Esta empresa es inventada. Elige a una de estas personas y resuelve su problema como lo haría ella.
