# Lo que dice un equipo que restablece una contraseña sin la red: en su propio inicio de sesión o en un terminal.

endpoint-title = Restablece tu contraseña sin la red
endpoint-account-ask = Tu nombre de usuario
endpoint-finished = La contraseña que se estableció antes para { $account } ya funciona en este equipo.
endpoint-working = Comprobando …
endpoint-cancelled = No se ha cambiado nada.

endpoint-refused-name = Eso no es un nombre de usuario. Compruébalo e inténtalo de nuevo.
endpoint-refused-excluded = La contraseña de esta cuenta no se restablece aquí. Pregunta al servicio de ayuda.
endpoint-refused-not-yours = Aquí solo puedes restablecer la contraseña de tu propia cuenta.
endpoint-refused-unknown = Este equipo no conoce la cuenta { $account }. Solo conoce a quienes ya han iniciado sesión aquí.

endpoint-trouble-not-enrolled = Este equipo no está preparado para esto. Pregunta al servicio de ayuda.
endpoint-trouble-revoked = Este equipo ya no puede hacer esto. Pregunta al servicio de ayuda.
endpoint-trouble-memory = Este equipo no puede leer lo que guarda para esto. Pide al servicio de ayuda que mire «reclave-offline status».
endpoint-trouble-busy = Demasiadas personas están haciendo esto ahora. Espera un momento e inténtalo de nuevo.
endpoint-trouble-no-helper = El servicio para restablecer no está en marcha en este equipo. Pregunta al servicio de ayuda.

endpoint-code-title = Consigue un código de respuesta
endpoint-code-scan = Escanea la imagen con tu teléfono. En la página que se abre, establece una contraseña nueva para { $account }. Después te muestra un código de respuesta.
endpoint-code-help = ¿No tienes escáner? Escribe ? para ver el código como texto. Si tu teléfono no puede leer la imagen, escribe { $swap } para intercambiar claro y oscuro.
endpoint-code-type = En un teléfono o en otro equipo, abre { $site } e introduce los caracteres de abajo. Establece allí una contraseña nueva para { $account }. Después la página te muestra un código de respuesta.
endpoint-code-type-anywhere = En un teléfono o en otro equipo, abre tu sitio de contraseñas, elige «Mi equipo no tiene conexión» e introduce los caracteres de abajo. Establece allí una contraseña nueva para { $account }. Después la página te muestra un código de respuesta.
endpoint-code-until = { $minutes ->
    [one] Tienes un minuto para ello.
   *[other] Tienes { $minutes } minutos para ello.
}
endpoint-code-anew = Este código ya no se puede usar. Aquí tienes uno nuevo.
endpoint-code-enough = Han sido demasiados intentos. Empieza de nuevo cuando quieras.

endpoint-response-ask = Código de respuesta
endpoint-response-again = Código de respuesta (solo Intro para usar el mismo)
endpoint-response-empty = Introduce el código de respuesta que muestra la página: 20 letras y cifras.

endpoint-password-title = Tu contraseña nueva
endpoint-password-same = Escribe la contraseña nueva exactamente como la estableciste en la página.
endpoint-password-any = Elige una contraseña nueva para este equipo. Cuando vuelvas a tener conexión, tendrás que cambiarla otra vez.
endpoint-password-rules = Tu contraseña tiene que cumplir estas reglas:
endpoint-password-unmet = Esta contraseña no cumple estas reglas:
endpoint-password-ask = Contraseña nueva
endpoint-password-repeat = Contraseña nueva otra vez
endpoint-password-differs = Las dos contraseñas no son iguales. Escribe ambas de nuevo.
endpoint-password-unusable = Eso no puede ser una contraseña. Escríbela de nuevo.

endpoint-failed-length = El código de respuesta tiene { $expected } caracteres, has escrito { $found }.
endpoint-failed-character = «{ $character }» en el grupo { $group } no está en ningún código de respuesta. Comprueba ese grupo.
endpoint-failed-groups = { $count ->
    [one] El grupo { $groups } del código de respuesta está mal escrito. Compruébalo.
   *[other] Los grupos { $groups } del código de respuesta están mal escritos. Compruébalos.
}
endpoint-failed-version = Este código de respuesta es más nuevo de lo que este equipo entiende. Pregunta al servicio de ayuda.
endpoint-failed-mismatch = El código de respuesta y la contraseña no van juntos. Escribe exactamente la contraseña que estableciste en la página y comprueba que la página muestra tu cuenta y el código de este equipo.
endpoint-failed-earlier = Este código de respuesta pertenece a un código anterior de este equipo. Usa el que se muestra ahora.
endpoint-failed-used = Este código de respuesta ya se ha usado. Consigue uno nuevo.
endpoint-failed-expired = Ha pasado demasiado tiempo, el código ya no es válido.
endpoint-failed-clock = El reloj de este equipo parece estar mal: marca { $now }. Ponlo en hora o pregunta al servicio de ayuda.
endpoint-failed-too-long = Esta contraseña es demasiado larga.
endpoint-failed-left = { $left ->
    [one] Te queda un intento con este código.
   *[other] Te quedan { $left } intentos con este código.
}

endpoint-store-busy = El lugar donde este equipo guarda las contraseñas está en uso ahora. No se ha cambiado nada. Inténtalo de nuevo en un momento.
endpoint-store-changed = La contraseña de esta cuenta se cambió mientras tanto, así que se ha dejado como está.
endpoint-store-unusable = Este equipo no puede cambiar su contraseña guardada, así que no se ha cambiado nada. Dile al servicio de ayuda: { $detail }
endpoint-store-later = Tu código de respuesta se ha aceptado, pero la contraseña no se puede guardar ahora. Inténtalo de nuevo en un momento; entonces se terminará.

endpoint-done-title = Hecho
endpoint-done-same = La contraseña nueva de { $account } ya funciona en este equipo.
endpoint-done-any = La contraseña nueva de { $account } ya funciona en este equipo. Cámbiala otra vez en cuanto vuelvas a tener conexión.

endpoint-report-differs = La contraseña de { $account } en este equipo no es la que tiene tu organización. Cuando tengas conexión, inicia sesión con la de tu organización o establece una nueva en el sitio de contraseñas.

endpoint-screen-keys = Intro: continuar    Esc: cancelar
