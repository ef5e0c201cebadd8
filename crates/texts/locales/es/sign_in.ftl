# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Has demostrado quién eres, pero no tienes ninguna tarea en este sitio. Pide a un administrador que te dé una.
staff-sign-in-administration = Entrar en la administración
staff-sign-in-helpdesk = Entrar en el servicio de ayuda
staff-sign-in-lead = Con tu propia cuenta y una segunda prueba.
staff-setup-title = Primera puesta en marcha
staff-setup-lead = Nadie administra todavía este sistema. Escribe el código de puesta en marcha que el programa mostró al arrancar.
staff-setup-label = Código de puesta en marcha
staff-setup-hint = Sirve una sola vez, durante una hora. Reinicia el programa para obtener otro.
staff-setup-wrong = Este código no es correcto, ya se usó o es demasiado antiguo. Reinicia el programa para obtener otro.
staff-setup-begin = Empezar
staff-prove-again = Demuestra una vez más que eres tú: esto cambia muchas cosas a la vez.
staff-prove-again-title = ¿Eres tú?
staff-prove-again-label = Código de tu aplicación de autenticación
staff-prove-again-button = Confirmar
