# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Obtener ayuda
mail-footer-site = Gestionar tu contraseña y tu cuenta
mail-footer-sent-by = Mensaje automático de { $organization }. Nadie lee las respuestas a este mensaje.
mail-result-success = completada
mail-result-failure = fallida

mail-code-subject = Tu código para { $organization }
mail-code-body-1 = Escribe este código en la página donde lo pediste:
mail-code-body-2 = { $minutes ->
    [one] El código sirve una vez, durante un minuto. Nadie de { $organization } te lo pide nunca: no se lo des a nadie.
   *[other] El código sirve una vez, durante { $minutes } minutos. Nadie de { $organization } te lo pide nunca: no se lo des a nadie.
}
mail-code-body-3 = Si no has pedido ningún código, otra persona ha escrito tu nombre de usuario. Sin este código no puede continuar. Borra este mensaje y avisa al servicio de asistencia si vuelve a ocurrir.

mail-contact-code-subject = Confirma tu dirección de correo para { $organization }
mail-contact-code-body-1 = Escribe este código para confirmar que esta dirección es tuya:
mail-contact-code-body-2 = { $minutes ->
    [one] El código sirve una vez, durante un minuto.
   *[other] El código sirve una vez, durante { $minutes } minutos.
}
mail-contact-code-body-3 = Si no sabes de qué se trata, alguien ha escrito tu dirección por error. Borra este mensaje; sin el código, tu dirección no se usa.

mail-success-subject = { $task ->
    [register] Te has registrado en { $organization }
    [manage-profile] Se ha cambiado tu perfil en { $organization }
    [forgot-password] Se ha sustituido tu contraseña en { $organization }
    [manage-passwords] Se ha cambiado tu contraseña en { $organization }
    [unlock-account] Se ha desbloqueado tu cuenta en { $organization }
    [my-notifications] Se han cambiado tus mensajes de { $organization }
    [passcode] Se ha usado un código de acceso para tu cuenta en { $organization }
    [activate-account] Se ha activado tu cuenta en { $organization }
    [forgot-user-name] Se ha enviado tu nombre de usuario en { $organization }
    [sign-in] Alguien ha iniciado sesión con tu cuenta en { $organization }
    [offline-any] Se entregó un código para tu ordenador sin conexión en { $organization }
   *[other] Se ha hecho un cambio en tu cuenta en { $organization }
}
mail-success-body-1 = { $task ->
    [register] Has preparado cómo demostrar quién eres. A partir de ahora puedes elegir una contraseña nueva o desbloquear tu cuenta sin ayuda.
    [manage-profile] Se ha cambiado la forma en que demuestras quién eres.
    [forgot-password] Alguien se ha identificado como tú y ha elegido una contraseña nueva. La anterior ya no sirve.
    [manage-passwords] Alguien que conocía tu contraseña la ha cambiado. La anterior ya no sirve.
    [unlock-account] Alguien se ha identificado como tú y ha desbloqueado tu cuenta. Tu contraseña no se ha cambiado.
    [my-notifications] Se ha cambiado la selección de mensajes que recibes sobre tu cuenta.
    [passcode] Alguien ha usado el código de acceso que el servicio de asistencia entregó para tu cuenta. No vuelve a servir.
    [activate-account] Alguien ha usado el código de acceso que se entregó para tu cuenta y ha elegido una contraseña. El código no vuelve a servir.
    [forgot-user-name] Alguien ha pedido tu nombre de usuario y se te ha enviado.
    [sign-in] Alguien se ha identificado como tú y ha iniciado sesión en el sitio donde gestionas tu contraseña.
    [offline-any] Alguien demostró ser tú y obtuvo un código que pone una contraseña nueva en tu ordenador sin conexión. Tu contraseña en { $organization } no cambió.
   *[other] Se ha completado la tarea «{ $task }» para tu cuenta.
}
mail-success-body-2 = Si fuiste tú, no tienes que hacer nada.
mail-success-body-3 = Si no fuiste tú, contacta ahora con el servicio de asistencia y di que otra persona está usando tu cuenta.

mail-failure-subject = { $task ->
    [register] Ha fallado el registro en { $organization }
    [manage-profile] Tu perfil en { $organization } no se ha cambiado
    [forgot-password] Ha fallado un intento de sustituir tu contraseña en { $organization }
    [manage-passwords] Ha fallado un intento de cambiar tu contraseña en { $organization }
    [unlock-account] Ha fallado un intento de desbloquear tu cuenta en { $organization }
    [my-notifications] Tus mensajes de { $organization } no se han cambiado
    [passcode] Ha fallado un intento de usar un código de acceso en { $organization }
    [activate-account] Ha fallado un intento de activar tu cuenta en { $organization }
    [forgot-user-name] No se ha enviado tu nombre de usuario en { $organization }
    [sign-in] Ha fallado un intento de iniciar sesión con tu cuenta en { $organization }
   *[other] Ha fallado un cambio en tu cuenta en { $organization }
}
mail-failure-body-1 = { $task ->
    [register] Alguien ha intentado registrarse con tu cuenta y no ha terminado.
    [manage-profile] Alguien ha intentado cambiar la forma en que demuestras quién eres y no ha terminado.
    [forgot-password] Alguien ha intentado elegir una contraseña nueva para tu cuenta y no ha terminado.
    [manage-passwords] Alguien ha intentado cambiar tu contraseña y no ha terminado.
    [unlock-account] Alguien ha intentado desbloquear tu cuenta y no ha terminado.
    [my-notifications] Alguien ha intentado cambiar los mensajes que recibes y no ha terminado.
    [passcode] Alguien ha intentado usar un código de acceso para tu cuenta y no ha terminado.
    [activate-account] Alguien ha intentado elegir una contraseña para tu cuenta con un código de acceso y no ha terminado.
    [forgot-user-name] Alguien ha pedido tu nombre de usuario y no se ha podido enviar.
    [sign-in] Alguien ha intentado iniciar sesión en el sitio donde gestionas tu contraseña y no ha terminado.
   *[other] Alguien ha empezado la tarea «{ $task }» para tu cuenta y no ha terminado.
}
mail-failure-body-2 = Si fuiste tú, inténtalo de nuevo o pide ayuda al servicio de asistencia.
mail-failure-body-3 = Si no fuiste tú, avisa al servicio de asistencia. No des códigos, respuestas ni contraseñas a nadie, aunque diga que trabaja para { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } ha completado su registro
    [manage-profile] { $name } ha cambiado su perfil
    [forgot-password] { $name } ha elegido una contraseña nueva
    [manage-passwords] { $name } ha cambiado su contraseña
    [unlock-account] { $name } ha desbloqueado su cuenta
    [my-notifications] { $name } ha cambiado su selección de mensajes
    [passcode] { $name } ha usado un código de acceso
    [activate-account] { $name } ha activado su cuenta
    [forgot-user-name] { $name } ha pedido su nombre de usuario
    [sign-in] { $name } ha iniciado sesión
   *[other] { $name } ha completado la tarea «{ $task }»
}
mail-admin-success-body-1 = { $name } ha completado la tarea «{ $task }» en el sitio de autoservicio de { $organization }.
mail-admin-success-body-2 = El historial tiene los detalles. Si no lo esperabas, pregunta a la persona y bloquea la cuenta hasta aclararlo.

mail-admin-failure-subject = { $task ->
    [register] { $name } no ha podido registrarse
    [manage-profile] { $name } no ha podido cambiar su perfil
    [forgot-password] { $name } no ha podido elegir una contraseña nueva
    [manage-passwords] { $name } no ha podido cambiar su contraseña
    [unlock-account] { $name } no ha podido desbloquear su cuenta
    [my-notifications] { $name } no ha podido cambiar su selección de mensajes
    [passcode] { $name } no ha podido usar un código de acceso
    [activate-account] { $name } no ha podido activar su cuenta
    [forgot-user-name] { $name } no ha podido recibir su nombre de usuario
    [sign-in] { $name } no ha podido iniciar sesión
   *[other] { $name } no ha podido completar la tarea «{ $task }»
}
mail-admin-failure-body-1 = { $name } ha empezado la tarea «{ $task }» en el sitio de autoservicio de { $organization } y ha fallado.
mail-admin-failure-body-2 = El historial tiene la causa. Si ocurre a menudo, puede que otra persona lo esté intentando: pregunta a la persona.

mail-profile-locked-subject = Demasiados intentos fallidos con tu cuenta en { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Alguien ha intentado identificarse como tú y se ha equivocado demasiadas veces. Para proteger tu cuenta, no se aceptan más intentos durante un minuto.
   *[other] Alguien ha intentado identificarse como tú y se ha equivocado demasiadas veces. Para proteger tu cuenta, no se aceptan más intentos durante { $minutes } minutos.
}
mail-profile-locked-body-2 = Tu contraseña no se ha cambiado y puedes iniciar sesión con ella como siempre.
mail-profile-locked-body-3 = Si no fuiste tú, avisa al servicio de asistencia. No des códigos, respuestas ni contraseñas a nadie.

mail-contact-changed-subject = Se ha cambiado el correo personal de tu cuenta en { $organization }
mail-contact-changed-body-1 = Se ha cambiado la dirección personal para códigos y mensajes sobre tu cuenta. Este mensaje va a la dirección anterior y a la nueva.
mail-contact-changed-body-2 = Si fuiste tú, no tienes que hacer nada.
mail-contact-changed-body-3 = Si no fuiste tú, contacta ahora con el servicio de asistencia: puede que otra persona reciba tus códigos.

mail-factor-changed-subject = { $what ->
    [questions] Se han cambiado tus preguntas en { $organization }
    [authenticator] Se ha añadido una aplicación de autenticación a tu cuenta en { $organization }
    [authenticator-removed] Se ha quitado la aplicación de autenticación de tu cuenta en { $organization }
    [passkey] Se añadió una llave de acceso a tu cuenta en { $organization }
    [passkey-removed] Se quitó una llave de acceso de tu cuenta en { $organization }
    [phone] Se ha añadido un número de móvil a tu cuenta en { $organization }
    [phone-removed] Se ha quitado el número de móvil de tu cuenta en { $organization }
    [recovery-codes] Códigos de recuperación nuevos para tu cuenta en { $organization }
    [recovery-code-used] Se ha usado un código de recuperación de tu cuenta en { $organization }
    [browser] Se ha recordado un navegador para tu cuenta en { $organization }
   *[other] Se ha cambiado cómo demuestras quién eres en { $organization }
}
mail-factor-changed-body-1 = { $what ->
    [questions] Se han sustituido las preguntas y respuestas con las que demuestras quién eres.
    [authenticator] A partir de ahora, los códigos de una aplicación de autenticación demuestran quién eres.
    [authenticator-removed] Los códigos de tu aplicación de autenticación ya no demuestran quién eres.
    [passkey] Desde ahora, una llave de acceso más prueba quién eres: una huella, una cara, un PIN o una llave de seguridad.
    [passkey-removed] Una de tus llaves de acceso ya no prueba quién eres.
    [phone] A partir de ahora, los códigos que se envían a tu número de móvil demuestran quién eres.
    [phone-removed] Los códigos que se envían a tu número de móvil ya no demuestran quién eres.
    [recovery-codes] Se han creado códigos de recuperación nuevos. Los anteriores ya no sirven.
    [recovery-code-used] Se ha usado uno de tus códigos de recuperación para demostrar quién eres. No vuelve a servir.
    [browser] Desde ahora, un navegador más cuenta como parte de la prueba de que eres tú. Lo encuentras en la página «Mi perfil» y allí puedes hacer que se olvide.
   *[other] Se ha cambiado la forma en que demuestras quién eres.
}
mail-factor-changed-body-2 = Si fuiste tú, no tienes que hacer nada.
mail-factor-changed-body-3 = Si no fuiste tú, contacta ahora con el servicio de asistencia y di que otra persona está usando tu cuenta.

mail-passkey-copied-subject = Puede que alguien use una copia de tu llave de seguridad en { $organization }
mail-passkey-copied-body-1 = Alguien intentó demostrar que es tú con la llave de acceso «{ $name }». No se ha aceptado: lo que envió hace pensar que hay una segunda copia de su clave.
mail-passkey-copied-body-2 = Avisa al servicio de asistencia, quita esta llave de acceso de tu cuenta y configura una nueva.
mail-passkey-copied-body-3 = Si no fuiste tú, contacta ahora con el servicio de asistencia: puede que alguien tenga tu llave de seguridad o una copia.

mail-bulk-change-required-subject = Elige una contraseña nueva en { $organization }
mail-bulk-change-required-body-1 = Un administrador ha decidido que necesitas una contraseña nueva. La próxima vez que inicies sesión se te pedirá que elijas una.
mail-bulk-change-required-body-2 = Inicia sesión como siempre con tu contraseña actual y elige una nueva cuando se te pida. Si no puedes iniciar sesión, contacta con el servicio de asistencia.
mail-bulk-change-required-body-3 = Nadie en { $organization } te pide tu contraseña. No se la des a nadie ni la escribas en una página a la que hayas llegado por el enlace de un mensaje.

mail-bulk-unregistered-subject = Se eliminó tu registro en { $organization }
mail-bulk-unregistered-body-1 = Un administrador ha eliminado lo que registraste para demostrar quién eres, como respuestas, una aplicación de autenticación o códigos de recuperación. Tu cuenta y tu contraseña no han cambiado.
mail-bulk-unregistered-body-2 = Regístrate de nuevo cuando tengas tiempo. Hasta entonces no podrás elegir una contraseña nueva ni desbloquear tu cuenta por ti mismo.
mail-bulk-unregistered-body-3 = Si tienes preguntas, contacta con el servicio de asistencia. No des códigos, respuestas ni contraseñas a nadie, aunque diga que trabaja para { $organization }.
