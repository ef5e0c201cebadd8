# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Aún no ha registrado nada. Empieza con «Registrarme»; después, «He olvidado mi contraseña» funciona para Ana.
demo-people-tom = Ha registrado preguntas y un correo personal. La respuesta a todas las preguntas es «{ $answer }».
demo-people-mei = Ha registrado una aplicación de autenticación. Añade esta clave a una aplicación tuya para hacer de Mei: { $secret }
demo-sign-in-good = La contraseña es correcta. { $name } ha iniciado sesión.
demo-sign-in-must-change = La contraseña es correcta, pero hay que cambiarla antes de nada. Elige «Cambiar mi contraseña» en la página de inicio.
demo-sign-in-wrong = El nombre de usuario o la contraseña no son correctos. Revisa ambos e inténtalo de nuevo.
