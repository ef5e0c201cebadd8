# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Aún no ha registrado nada. Empieza con «Registrarme»; después, «He olvidado mi contraseña» funciona para Ana.
demo-people-tom = Ha registrado preguntas y un correo personal. La respuesta a todas las preguntas es «{ $answer }». También trabaja en el servicio de asistencia: inicia sesión allí con el código de la aplicación de autenticación, que la demostración muestra en su página de códigos.
demo-people-mei = Ha registrado una aplicación de autenticación. Añade esta clave a una aplicación tuya para hacer de Mei: { $secret } También administra: la demostración muestra el código de su aplicación de autenticación en su página de códigos.
demo-sign-in-good = La contraseña es correcta. { $name } ha iniciado sesión.
demo-sign-in-must-change = La contraseña es correcta, pero hay que cambiarla antes de nada. Elige «Cambiar mi contraseña» en la página de inicio.
demo-sign-in-wrong = El nombre de usuario o la contraseña no son correctos. Revisa ambos e inténtalo de nuevo.
demo-site-self-service = Autoservicio
demo-site-helpdesk = Asistencia
demo-site-administration = Administración
demo-codes = Códigos de las aplicaciones de autenticación
demo-codes-lead = Lo que muestran ahora las aplicaciones de autenticación de las personas que puedes representar. Un código sirve una vez; espera al siguiente para usar otro.
demo-codes-left = { $seconds ->
    [one] Se ve un segundo más
   *[other] Se ve { $seconds } segundos más
}
demo-codes-again = Volver a mirar
