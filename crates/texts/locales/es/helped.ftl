# Lo que las personas saben de la mesa de ayuda: la primera contraseña, avisos y correos sobre lo que se hizo por ellas.

task-activate-account-name = Activar mi cuenta
task-activate-account-description = Elige tu primera contraseña con el código de acceso que te dieron.
run-done-activate-account-title = Tu cuenta está lista
run-done-activate-account-lead = Inicia sesión con tu contraseña nueva. Después regístrate, para poder ayudarte por tu cuenta a partir de ahora.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Avisarme cuando el servicio de asistencia verifique quién soy
    [helpdesk-prove] Avisarme cuando el servicio de asistencia me demuestre quién es
    [helpdesk-reset] Avisarme cuando el servicio de asistencia restablezca mi contraseña
    [helpdesk-passcode] Avisarme cuando el servicio de asistencia entregue un código de acceso para mi cuenta
    [helpdesk-unlock] Avisarme cuando el servicio de asistencia desbloquee mi cuenta
    [helpdesk-unlock-profile] Avisarme cuando el servicio de asistencia desbloquee mi registro
    [helpdesk-update] Avisarme cuando el servicio de asistencia me pida actualizar mi registro
    [helpdesk-enable] Avisarme cuando el servicio de asistencia active mi cuenta
    [helpdesk-forget-browsers] Avisarme cuando el servicio de asistencia haga olvidar mis navegadores
    [helpdesk-stop-waiting] Avisarme cuando el servicio de asistencia detenga un cambio en mi cuenta
   *[other] Avisarme cuando el servicio de asistencia complete la tarea «{ $task }» para mi cuenta
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Avisarme cuando alguien llame en mi nombre y no se pueda verificar
    [helpdesk-prove] Avisarme cuando el servicio de asistencia no pueda demostrarme quién es
    [helpdesk-reset] Avisarme cuando falle el restablecimiento de mi contraseña
    [helpdesk-passcode] Avisarme cuando no se pueda asignar un código de acceso para mi cuenta
    [helpdesk-unlock] Avisarme cuando falle el desbloqueo de mi cuenta
    [helpdesk-unlock-profile] Avisarme cuando falle el desbloqueo de mi registro
    [helpdesk-update] Avisarme cuando no se me pueda pedir una actualización
    [helpdesk-enable] Avisarme cuando falle la activación de mi cuenta
    [helpdesk-forget-browsers] Avisarme cuando falle olvidar mis navegadores en el servicio de asistencia
    [helpdesk-stop-waiting] Avisarme cuando falle detener un cambio en mi cuenta
   *[other] Avisarme cuando falle para mi cuenta la tarea «{ $task }» del servicio de asistencia
}

# Correos sobre llamadas a la mesa de ayuda.
mail-caller-code-subject = Tu código para el servicio de asistencia de { $organization }
mail-caller-code-body-1 = { $operator }, del servicio de asistencia, te pide que leas este código en voz alta, para saber que eres tú:
mail-caller-code-body-2 = { $minutes ->
    [one] El código sirve una vez, durante un minuto. Léelo solo si estás hablando ahora con el servicio de asistencia y has llamado tú.
   *[other] El código sirve una vez, durante { $minutes } minutos. Léelo solo si estás hablando ahora con el servicio de asistencia y has llamado tú.
}
mail-caller-code-body-3 = Si no estás hablando con el servicio de asistencia, otra persona se hace pasar por ti. No des este código a nadie y avisa al servicio de asistencia.

mail-prove-operator-subject = ¿Hablas con el servicio de asistencia de { $organization }?
mail-prove-operator-body-1 = { $operator }, del servicio de asistencia, va a leerte este número:
mail-prove-operator-body-2 = { $minutes ->
    [one] Si oyes el mismo número, hablas con el servicio de asistencia. Sirve durante un minuto.
   *[other] Si oyes el mismo número, hablas con el servicio de asistencia. Sirve durante { $minutes } minutos.
}
mail-prove-operator-body-3 = Si el número no es el mismo, o si te piden que lo leas tú, cuelga y llama al servicio de asistencia. El servicio de asistencia nunca pide tu contraseña.

mail-helpdesk-passcode-subject = Tu código de acceso para { $organization }
mail-helpdesk-passcode-body-1 = { $operator }, del servicio de asistencia, te ha asignado este código de acceso:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Sirve una vez, durante un minuto. Elige «Tengo un código de acceso» en el sitio de autoservicio y escríbelo allí. No se lo des a nadie.
   *[other] Sirve una vez, durante { $minutes } minutos. Elige «Tengo un código de acceso» en el sitio de autoservicio y escríbelo allí. No se lo des a nadie.
}
mail-helpdesk-passcode-body-3 = Si no lo pediste al servicio de asistencia, contacta ahora con él y di que otra persona se hace pasar por ti.

mail-helpdesk-password-subject = Tu contraseña nueva en { $organization }
mail-helpdesk-password-body-1 = { $operator }, del servicio de asistencia, ha restablecido tu contraseña. Esta es la nueva:
mail-helpdesk-password-body-2 = Inicia sesión ahora con ella y elige una contraseña propia, que no sepa nadie más. Después borra este mensaje.
mail-helpdesk-password-body-3 = Si no lo pediste al servicio de asistencia, contacta ahora con él y di que otra persona se hace pasar por ti.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] El servicio de asistencia de { $organization } ha verificado que eres tú
    [helpdesk-prove] El servicio de asistencia de { $organization } te ha demostrado quién es
    [helpdesk-reset] El servicio de asistencia de { $organization } ha restablecido tu contraseña
    [helpdesk-passcode] El servicio de asistencia de { $organization } te ha asignado un código de acceso
    [helpdesk-unlock] El servicio de asistencia de { $organization } ha desbloqueado tu cuenta
    [helpdesk-unlock-profile] El servicio de asistencia de { $organization } ha desbloqueado tu registro
    [helpdesk-update] El servicio de asistencia de { $organization } te pide que actualices tu registro
    [helpdesk-enable] El servicio de asistencia de { $organization } ha activado tu cuenta
    [helpdesk-forget-browsers] El servicio de asistencia de { $organization } ha hecho olvidar tus navegadores
    [helpdesk-stop-waiting] El servicio de asistencia de { $organization } ha detenido un cambio en tu cuenta
   *[other] El servicio de asistencia de { $organization } ha hecho un cambio en tu cuenta
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Alguien ha llamado al servicio de asistencia y ha demostrado a { $operator } que eres tú. Durante unos minutos, { $operator } puede ayudar con tu cuenta.
    [helpdesk-prove] { $operator }, del servicio de asistencia, te ha leído un número para demostrar quién habla.
    [helpdesk-reset] { $operator }, del servicio de asistencia, ha puesto una contraseña nueva en tu cuenta. La anterior ya no sirve.
    [helpdesk-passcode] { $operator }, del servicio de asistencia, ha asignado un código de acceso para tu cuenta. Quien lo tenga puede registrarse por ti o elegir tu contraseña.
    [helpdesk-unlock] { $operator }, del servicio de asistencia, ha desbloqueado tu cuenta. Tu contraseña no se ha cambiado.
    [helpdesk-unlock-profile] { $operator }, del servicio de asistencia, ha terminado el bloqueo de tu registro. Puedes volver a usar el sitio de autoservicio.
    [helpdesk-update] { $operator }, del servicio de asistencia, te pide que pongas tu registro al día. Elige «Gestionar mi perfil» en el sitio de autoservicio.
    [helpdesk-enable] { $operator }, del servicio de asistencia, ha activado tu cuenta. Tu contraseña no se ha cambiado.
    [helpdesk-forget-browsers] { $operator }, del servicio de asistencia, ha hecho olvidar todos tus navegadores recordados. Ninguno cuenta ya como parte de la prueba.
    [helpdesk-stop-waiting] { $operator }, del servicio de asistencia, ha detenido lo que esperaba alguien que probó ser tú. Durante un día nadie puede empezarlo de nuevo.
   *[other] { $operator }, del servicio de asistencia, ha completado la tarea «{ $task }» para tu cuenta.
}
mail-helpdesk-success-body-2 = Si lo pediste tú, no hay nada más que hacer.
mail-helpdesk-success-body-3 = Si no, contacta ahora con el servicio de asistencia y di que otra persona se hace pasar por ti.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Alguien ha llamado en tu nombre al servicio de asistencia de { $organization } y no se ha verificado
    [helpdesk-prove] El servicio de asistencia de { $organization } no ha podido demostrarte quién es
    [helpdesk-reset] El servicio de asistencia de { $organization } no ha podido restablecer tu contraseña
    [helpdesk-passcode] El servicio de asistencia de { $organization } no ha podido asignarte un código de acceso
    [helpdesk-unlock] El servicio de asistencia de { $organization } no ha podido desbloquear tu cuenta
    [helpdesk-unlock-profile] El servicio de asistencia de { $organization } no ha podido desbloquear tu registro
    [helpdesk-update] El servicio de asistencia de { $organization } no ha podido pedirte una actualización
    [helpdesk-enable] El servicio de asistencia de { $organization } no ha podido activar tu cuenta
    [helpdesk-forget-browsers] El servicio de asistencia de { $organization } no ha podido olvidar tus navegadores
    [helpdesk-stop-waiting] El servicio de asistencia de { $organization } no ha podido detener un cambio en tu cuenta
   *[other] Ha fallado un cambio del servicio de asistencia de { $organization } en tu cuenta
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Alguien ha llamado en tu nombre al servicio de asistencia y no ha podido demostrar a { $operator } que eres tú. No se ha cambiado nada.
    [helpdesk-prove] { $operator }, del servicio de asistencia, ha intentado demostrarte quién habla y no ha funcionado.
    [helpdesk-reset] { $operator }, del servicio de asistencia, ha intentado restablecer tu contraseña y no ha funcionado.
    [helpdesk-passcode] { $operator }, del servicio de asistencia, ha intentado asignar un código de acceso para tu cuenta y no ha funcionado.
    [helpdesk-unlock] { $operator }, del servicio de asistencia, ha intentado desbloquear tu cuenta y no ha funcionado.
    [helpdesk-unlock-profile] { $operator }, del servicio de asistencia, ha intentado desbloquear tu registro y no ha funcionado.
    [helpdesk-update] { $operator }, del servicio de asistencia, ha intentado pedirte que actualices tu registro y no ha funcionado.
    [helpdesk-enable] { $operator }, del servicio de asistencia, ha intentado activar tu cuenta y no ha funcionado.
    [helpdesk-forget-browsers] { $operator }, del servicio de asistencia, ha intentado hacer olvidar tus navegadores y no ha funcionado.
    [helpdesk-stop-waiting] { $operator }, del servicio de asistencia, ha intentado detener un cambio en tu cuenta y no ha funcionado.
   *[other] { $operator }, del servicio de asistencia, ha empezado la tarea «{ $task }» para tu cuenta y no ha funcionado.
}
mail-helpdesk-failure-body-2 = Si llamaste tú al servicio de asistencia, pregunta allí cómo seguir.
mail-helpdesk-failure-body-3 = Si no, avisa al servicio de asistencia de que otra persona se hace pasar por ti. No des códigos, respuestas ni contraseñas a nadie.

# Correos a un administrador sobre la mesa de ayuda.
mail-helpdesk-admin-success-subject = { $operator } ha completado una tarea para { $name }
mail-helpdesk-admin-success-body-1 = { $operator } ha completado la tarea «{ $task }» para { $name } en el servicio de asistencia de { $organization }.
mail-helpdesk-admin-success-body-2 = El historial tiene los detalles. Si no lo esperabas, pregunta a las dos personas y bloquea la cuenta hasta aclararlo.

mail-helpdesk-admin-failure-subject = { $operator } no ha podido completar una tarea para { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } ha empezado la tarea «{ $task }» para { $name } en el servicio de asistencia de { $organization } y ha fallado.
mail-helpdesk-admin-failure-body-2 = El historial tiene la causa. Si ocurre a menudo, puede que alguien se haga pasar por { $name }.

mail-operator-burst-subject = { $operator } hace en el servicio de asistencia más de lo esperado
mail-operator-burst-body-1 = { $operator } ha empezado más de { $count } tareas en una hora para personas de la política «{ $policy }».
mail-operator-burst-body-2 = Quizá sea un día de mucho trabajo. Quizá otra persona use su sesión: pregúntale y mira el historial.
mail-operator-burst-body-3 = No se ha detenido nada.
