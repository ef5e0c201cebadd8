# Inicio de sesión en un proveedor externo (OpenID Connect), para todos.

activity-external-sign-in-title = Inicia sesión con { $provider }
activity-external-sign-in-lead = Vas a { $provider } para iniciar sesión y después vuelves aquí. Lo que escribas allí no se ve aquí.
activity-external-sign-in-go = Continuar con { $provider }
activity-external-sign-in-denied = El inicio de sesión con { $provider } se canceló o fue rechazado. Vuelve a intentarlo o elige otra forma si se ofrece abajo.
activity-external-sign-in-not-signed-in = { $provider } no ha iniciado tu sesión. Vuelve a intentarlo y haz allí lo que se pida, o elige otra forma si se ofrece abajo.
activity-external-sign-in-failed = No se pudo usar la respuesta de { $provider }. No se ha contado como intento. Vuelve a intentarlo o elige otra forma si se ofrece abajo.
activity-external-sign-in-away = { $provider } no responde en este momento. No se ha contado como intento. Vuelve a probar dentro de unos minutos o elige otra forma si se ofrece abajo.
activity-external-sign-in-stale = Ese inicio de sesión tardó demasiado o es de un intento anterior. Empieza de nuevo.
activity-external-sign-in-other = La cuenta con la que iniciaste sesión en { $provider } no corresponde al nombre indicado aquí. Cierra la sesión allí y vuelve a intentarlo con tu propia cuenta.
activity-methods-option-external-sign-in = Iniciar sesión en otro sitio
activity-methods-option-external-sign-in-hint = Usa una cuenta con la que también inicias sesión en otros servicios de tu organización.

page-elsewhere-title = Ahora inicia sesión en otro sitio
page-elsewhere-lead = Te llevamos a { $host }. Si no ocurre nada, usa el botón.
page-elsewhere-go = Ir ahora
page-error-back-title = Este inicio de sesión no corresponde aquí
page-error-back-detail = Se empezó en otro navegador o terminó hace tiempo. Vuelve a la página en la que empezaste e inténtalo allí. No se ha cambiado nada.
