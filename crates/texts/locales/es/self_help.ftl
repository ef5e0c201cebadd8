# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Recibe un código de acceso
activity-get-passcode-lead = { $minutes ->
    [one] Enviamos un código de acceso a { $address }. Sirve una vez, durante un minuto.
   *[other] Enviamos un código de acceso a { $address }. Sirve una vez, durante { $minutes } minutos.
}
activity-get-passcode-go = Enviarme un código de acceso
activity-get-passcode-sent = Hemos enviado el código de acceso a { $address }.
activity-get-passcode-no-address = No hay ninguna dirección a la que enviar un código de acceso. No se ha cambiado nada. Contacta con el servicio de asistencia.

task-forgot-user-name-name = He olvidado mi nombre de usuario
task-forgot-user-name-description = Recibe tu nombre de usuario por correo.
run-done-forgot-user-name-title = Mira tu correo
run-done-forgot-user-name-lead = Si tu organización conoce esta dirección, tu nombre de usuario está en camino. Si no llega nada, revisa la dirección o contacta con el servicio de asistencia.

page-find-label-mail = Tu dirección de correo del trabajo
page-find-hint-mail = Enviamos tu nombre de usuario a esta dirección, si la conocemos.
page-find-empty-mail = Escribe tu dirección de correo.

mail-own-passcode-subject = Tu código de acceso para { $organization }
mail-own-passcode-body-1 = Has pedido este código de acceso:
mail-own-passcode-body-2 = { $minutes ->
    [one] Sirve una vez, durante un minuto. Elige «Tengo un código de acceso» en el sitio de autoservicio y escríbelo allí. No se lo des a nadie.
   *[other] Sirve una vez, durante { $minutes } minutos. Elige «Tengo un código de acceso» en el sitio de autoservicio y escríbelo allí. No se lo des a nadie.
}
mail-own-passcode-body-3 = Si no lo has pedido, contacta ahora con el servicio de asistencia y di que otra persona está usando tu cuenta.

mail-user-name-subject = Tu nombre de usuario en { $organization }
mail-user-name-body-1 = Tu nombre de usuario es { $name }.
mail-user-name-body-2 = Alguien ha escrito esta dirección en el sitio de autoservicio para pedirlo.
mail-user-name-body-3 = Si no fuiste tú, no hay nada que hacer: el nombre solo se ha enviado a esta dirección. Avisa al servicio de asistencia si vuelve a ocurrir.
