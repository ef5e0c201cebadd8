# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Elige una contraseña nueva
activity-reset-lead = Usa una contraseña que no uses en ningún otro sitio.
activity-reset-label = Contraseña nueva
activity-reset-again = Contraseña nueva otra vez
activity-reset-mismatch = Las dos contraseñas no son iguales. Escribe la contraseña nueva otra vez.
activity-reset-rules = Esta contraseña no cumple todas las reglas. Elige otra.
activity-reset-kept = Hasta que pulses Guardar, tu contraseña anterior sigue igual.
activity-reset-half-done = Tu contraseña anterior ya no sirve y la nueva aún no está guardada. Elige ahora una contraseña nueva para terminar.
activity-reset-save = Guardar la contraseña nueva

activity-change-title = Cambia tu contraseña
activity-change-lead = Usa una contraseña que no uses en ningún otro sitio. Hasta que pulses Guardar, tu contraseña actual sigue igual.
activity-change-current = Contraseña actual
activity-change-label = Contraseña nueva
activity-change-again = Contraseña nueva otra vez
activity-change-mismatch = Las dos contraseñas no son iguales. Escribe la contraseña nueva otra vez.
activity-change-save = Guardar la contraseña nueva

activity-unlock-title = Desbloquea tu cuenta
activity-unlock-lead = Podrás volver a usar tu cuenta con la contraseña actual. La contraseña no cambia.
activity-unlock-go = Desbloquear mi cuenta
activity-unlock-not-locked = Tu cuenta no está bloqueada. No se ha cambiado nada. Si sigues sin poder iniciar sesión, elige una contraseña nueva.

activity-enable-title = Activa tu cuenta
activity-enable-lead = Tu cuenta está desactivada. Cuando la actives, podrás iniciar sesión con tu contraseña actual.
activity-enable-go = Activar mi cuenta
activity-enable-not-disabled = Tu cuenta ya está activada. No se ha cambiado nada.

activity-require-change-title = Cambia tu contraseña la próxima vez que inicies sesión
activity-require-change-lead = La próxima vez que inicies sesión se te pedirá una contraseña nueva.
activity-require-change-go = Continuar

activity-agreement-title = Lee y acepta
activity-agreement-accept = He leído este texto y lo acepto
activity-agreement-go = Aceptar y continuar
activity-agreement-must-accept = No puedes continuar sin aceptar. Marca la casilla o detente; en ese caso no se cambia nada.

activity-notifications-title = Elige tus mensajes
activity-notifications-lead = Marca los mensajes que quieres recibir por correo. Algunos mensajes sobre tu seguridad se envían siempre.
activity-notifications-on-success = { $task ->
    [register] Avisarme cuando me haya registrado
    [manage-profile] Avisarme cuando se cambie mi perfil
    [forgot-password] Avisarme cuando se sustituya mi contraseña por una nueva
    [manage-passwords] Avisarme cuando se cambie mi contraseña
    [unlock-account] Avisarme cuando se desbloquee mi cuenta
    [my-notifications] Avisarme cuando se cambie mi selección de mensajes
    [passcode] Avisarme cuando se use un código de acceso para mi cuenta
    [activate-account] Avisarme cuando se elija la primera contraseña de mi cuenta
    [forgot-user-name] Avisarme cuando se me envíe mi nombre de usuario
    [sign-in] Avisarme cuando alguien inicie sesión en este sitio con mi cuenta
   *[other] Avisarme cuando se complete la tarea «{ $task }» para mi cuenta
}
activity-notifications-on-failure = { $task ->
    [register] Avisarme cuando falle el registro
    [manage-profile] Avisarme cuando alguien intente cambiar mi perfil y no lo consiga
    [forgot-password] Avisarme cuando alguien intente sustituir mi contraseña y no lo consiga
    [manage-passwords] Avisarme cuando alguien intente cambiar mi contraseña y no lo consiga
    [unlock-account] Avisarme cuando alguien intente desbloquear mi cuenta y no lo consiga
    [my-notifications] Avisarme cuando alguien intente cambiar mi selección de mensajes y no lo consiga
    [passcode] Avisarme cuando alguien intente usar un código de acceso para mi cuenta y no lo consiga
    [activate-account] Avisarme cuando alguien intente elegir la primera contraseña de mi cuenta y no lo consiga
    [forgot-user-name] Avisarme cuando alguien pida mi nombre de usuario en vano
    [sign-in] Avisarme cuando alguien intente iniciar sesión en este sitio con mi cuenta y no lo consiga
   *[other] Avisarme cuando falle la tarea «{ $task }» para mi cuenta
}
activity-notifications-none = No hay mensajes entre los que elegir.
activity-notifications-save = Guardar mi selección

activity-restart-title = No ha funcionado
activity-restart-lead = Tu contraseña no se ha cambiado. Puedes empezar de nuevo.
activity-restart-go = Empezar de nuevo
