# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = El servicio de inicio de sesión no ha aceptado la petición. La contraseña nueva no se ha guardado. Inténtalo de nuevo y contacta con el servicio de asistencia si vuelve a ocurrir.
reset-refused-logon-hours = Tu cuenta no se puede usar a esta hora. La contraseña nueva no se ha guardado. Inténtalo de nuevo en tu horario de trabajo o contacta con el servicio de asistencia.
reset-refused-workstation = Tu cuenta solo se puede usar en ciertos equipos. La contraseña nueva no se ha guardado. Inténtalo de nuevo en uno de ellos o contacta con el servicio de asistencia.
reset-refused-password-expired = Tu contraseña actual ha caducado. La contraseña nueva no se ha guardado. Elige «He olvidado mi contraseña» en la página de inicio.
reset-refused-account-disabled = Tu cuenta está desactivada. La contraseña nueva no se ha guardado. Contacta con el servicio de asistencia.
reset-refused-account-expired = Tu cuenta ha caducado. La contraseña nueva no se ha guardado. Contacta con el servicio de asistencia.
reset-refused-must-change = Primero hay que cambiar tu contraseña actual. La contraseña nueva no se ha guardado. Elige «He olvidado mi contraseña» en la página de inicio.
reset-refused-locked-out = Tu cuenta está bloqueada tras demasiados intentos fallidos. La contraseña nueva no se ha guardado. Elige «Desbloquear mi cuenta» en la página de inicio, o espera e inténtalo más tarde.
reset-refused-too-short = La contraseña nueva es más corta de lo que permite tu organización. La contraseña nueva no se ha guardado. Elige una más larga.
reset-refused-not-complex = La contraseña nueva es demasiado sencilla o contiene tu nombre. La contraseña nueva no se ha guardado. Elige una con más tipos de caracteres, como mayúsculas, dígitos y símbolos.
reset-refused-history = Ya has usado esta contraseña antes. La contraseña nueva no se ha guardado. Elige una que aún no hayas usado.
reset-refused-too-young = Tu contraseña se cambió hace muy poco y tu organización aún no permite otro cambio. La contraseña nueva no se ha guardado. Inténtalo más tarde o contacta con el servicio de asistencia.
reset-refused-policy = La contraseña nueva no cumple las reglas de tu organización. La contraseña nueva no se ha guardado. Elige una más larga y distinta de las anteriores.
reset-refused-not-permitted = Este servicio no tiene permiso para poner tu contraseña. La contraseña nueva no se ha guardado. No has hecho nada mal y otra contraseña no ayuda. Avisa al servicio de asistencia.
reset-refused-unwilling = El servicio de inicio de sesión de tu organización ha rechazado la petición sin dar un motivo. La contraseña nueva no se ha guardado. Inténtalo más tarde y contacta con el servicio de asistencia si vuelve a ocurrir.
reset-refused-change-forbidden = Tu organización no te permite cambiar esta contraseña. La contraseña nueva no se ha guardado. Contacta con el servicio de asistencia.

# Changing a known password.
change-refused-wrong-password = Tu contraseña actual no es correcta. Tu contraseña no se ha cambiado. Escribe otra vez tu contraseña actual.
change-refused-logon-hours = Tu cuenta no se puede usar a esta hora. Tu contraseña no se ha cambiado. Inténtalo de nuevo en tu horario de trabajo o contacta con el servicio de asistencia.
change-refused-workstation = Tu cuenta solo se puede usar en ciertos equipos. Tu contraseña no se ha cambiado. Inténtalo de nuevo en uno de ellos o contacta con el servicio de asistencia.
change-refused-password-expired = Tu contraseña actual ha caducado. Tu contraseña no se ha cambiado. Elige «He olvidado mi contraseña» en la página de inicio.
change-refused-account-disabled = Tu cuenta está desactivada. Tu contraseña no se ha cambiado. Contacta con el servicio de asistencia.
change-refused-account-expired = Tu cuenta ha caducado. Tu contraseña no se ha cambiado. Contacta con el servicio de asistencia.
change-refused-must-change = Primero hay que cambiar tu contraseña actual. Tu contraseña no se ha cambiado. Elige «He olvidado mi contraseña» en la página de inicio.
change-refused-locked-out = Tu cuenta está bloqueada tras demasiados intentos fallidos. Tu contraseña no se ha cambiado. Elige «Desbloquear mi cuenta» en la página de inicio, o espera e inténtalo más tarde.
change-refused-too-short = La contraseña nueva es más corta de lo que permite tu organización. Tu contraseña no se ha cambiado. Elige una más larga.
change-refused-not-complex = La contraseña nueva es demasiado sencilla o contiene tu nombre. Tu contraseña no se ha cambiado. Elige una con más tipos de caracteres, como mayúsculas, dígitos y símbolos.
change-refused-history = Ya has usado esta contraseña antes. Tu contraseña no se ha cambiado. Elige una que aún no hayas usado.
change-refused-too-young = Tu contraseña se cambió hace muy poco y tu organización aún no permite otro cambio. Tu contraseña no se ha cambiado. Inténtalo más tarde o contacta con el servicio de asistencia.
change-refused-policy = La contraseña nueva no cumple las reglas de tu organización. Tu contraseña no se ha cambiado. Elige una más larga y distinta de las anteriores.
change-refused-not-permitted = Tu contraseña no se puede cambiar aquí. Tu contraseña sigue igual. No has hecho nada mal y otra contraseña no ayuda. Avisa al servicio de asistencia.
change-refused-unwilling = El servicio de inicio de sesión de tu organización ha rechazado la petición sin dar un motivo. Tu contraseña no se ha cambiado. Inténtalo más tarde y contacta con el servicio de asistencia si vuelve a ocurrir.
change-refused-change-forbidden = Tu organización no te permite cambiar esta contraseña. Tu contraseña no se ha cambiado. Contacta con el servicio de asistencia.

# Unlocking the account.
unlock-refused-wrong-password = El servicio de inicio de sesión no ha aceptado la petición. No se ha cambiado nada. Inténtalo de nuevo y contacta con el servicio de asistencia si vuelve a ocurrir.
unlock-refused-logon-hours = Tu cuenta no se puede usar a esta hora. No se ha cambiado nada. Inténtalo de nuevo en tu horario de trabajo o contacta con el servicio de asistencia.
unlock-refused-workstation = Tu cuenta solo se puede usar en ciertos equipos. No se ha cambiado nada. Inténtalo de nuevo en uno de ellos o contacta con el servicio de asistencia.
unlock-refused-password-expired = Tu contraseña actual ha caducado. No se ha cambiado nada. Elige «He olvidado mi contraseña» en la página de inicio.
unlock-refused-account-disabled = Tu cuenta está desactivada. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-account-expired = Tu cuenta ha caducado. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-must-change = Primero hay que cambiar tu contraseña actual. No se ha cambiado nada. Elige «He olvidado mi contraseña» en la página de inicio.
unlock-refused-locked-out = Tu cuenta sigue bloqueada y tu organización no permite desbloquearla aquí. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-too-short = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-not-complex = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-history = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-too-young = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-policy = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
unlock-refused-not-permitted = Este servicio no tiene permiso para desbloquear tu cuenta. No se ha cambiado nada. No has hecho nada mal. Avisa al servicio de asistencia.
unlock-refused-unwilling = El servicio de inicio de sesión de tu organización ha rechazado la petición sin dar un motivo. No se ha cambiado nada. Inténtalo más tarde y contacta con el servicio de asistencia si vuelve a ocurrir.
unlock-refused-change-forbidden = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.

# Turning the account on.
enable-refused-wrong-password = El servicio de inicio de sesión no ha aceptado la petición. No se ha cambiado nada. Inténtalo de nuevo y contacta con el servicio de asistencia si vuelve a ocurrir.
enable-refused-logon-hours = Tu cuenta no se puede usar a esta hora. No se ha cambiado nada. Inténtalo de nuevo en tu horario de trabajo o contacta con el servicio de asistencia.
enable-refused-workstation = Tu cuenta solo se puede usar en ciertos equipos. No se ha cambiado nada. Inténtalo de nuevo en uno de ellos o contacta con el servicio de asistencia.
enable-refused-password-expired = Tu contraseña actual ha caducado. No se ha cambiado nada. Elige «He olvidado mi contraseña» en la página de inicio.
enable-refused-account-disabled = Tu cuenta está desactivada. No se ha cambiado nada. Contacta con el servicio de asistencia.
enable-refused-account-expired = Tu cuenta ha caducado. No se ha cambiado nada. Contacta con el servicio de asistencia.
enable-refused-must-change = Primero hay que cambiar tu contraseña actual. No se ha cambiado nada. Elige «He olvidado mi contraseña» en la página de inicio.
enable-refused-locked-out = Tu cuenta está bloqueada tras demasiados intentos fallidos. No se ha cambiado nada. Elige «Desbloquear mi cuenta» en la página de inicio, o espera e inténtalo más tarde.
enable-refused-too-short = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
enable-refused-not-complex = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
enable-refused-history = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
enable-refused-too-young = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
enable-refused-policy = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
enable-refused-not-permitted = Este servicio no tiene permiso para hacer eso en tu organización. No se ha cambiado nada. No has hecho nada mal. Avisa al servicio de asistencia.
enable-refused-unwilling = El servicio de inicio de sesión de tu organización ha rechazado la petición sin dar un motivo. No se ha cambiado nada. Inténtalo más tarde y contacta con el servicio de asistencia si vuelve a ocurrir.
enable-refused-change-forbidden = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = El servicio de inicio de sesión no ha aceptado la petición. No se ha cambiado nada. Inténtalo de nuevo y contacta con el servicio de asistencia si vuelve a ocurrir.
require-change-refused-logon-hours = Tu cuenta no se puede usar a esta hora. No se ha cambiado nada. Inténtalo de nuevo en tu horario de trabajo o contacta con el servicio de asistencia.
require-change-refused-workstation = Tu cuenta solo se puede usar en ciertos equipos. No se ha cambiado nada. Inténtalo de nuevo en uno de ellos o contacta con el servicio de asistencia.
require-change-refused-password-expired = Tu contraseña actual ha caducado. No se ha cambiado nada. Elige «He olvidado mi contraseña» en la página de inicio.
require-change-refused-account-disabled = Tu cuenta está desactivada. No se ha cambiado nada. Contacta con el servicio de asistencia.
require-change-refused-account-expired = Tu cuenta ha caducado. No se ha cambiado nada. Contacta con el servicio de asistencia.
require-change-refused-must-change = Primero hay que cambiar tu contraseña actual. No se ha cambiado nada. Elige «He olvidado mi contraseña» en la página de inicio.
require-change-refused-locked-out = Tu cuenta está bloqueada tras demasiados intentos fallidos. No se ha cambiado nada. Elige «Desbloquear mi cuenta» en la página de inicio, o espera e inténtalo más tarde.
require-change-refused-too-short = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
require-change-refused-not-complex = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
require-change-refused-history = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
require-change-refused-too-young = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
require-change-refused-policy = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.
require-change-refused-not-permitted = Este servicio no tiene permiso para hacer eso en tu organización. No se ha cambiado nada. No has hecho nada mal. Avisa al servicio de asistencia.
require-change-refused-unwilling = El servicio de inicio de sesión de tu organización ha rechazado la petición sin dar un motivo. No se ha cambiado nada. Inténtalo más tarde y contacta con el servicio de asistencia si vuelve a ocurrir.
require-change-refused-change-forbidden = Las reglas de contraseñas de tu organización no lo permiten. No se ha cambiado nada. Contacta con el servicio de asistencia.

# Signing in.
sign-in-refused-wrong-password = El nombre de usuario o la contraseña no son correctos. No has iniciado sesión. Revisa ambos e inténtalo de nuevo.
sign-in-refused-logon-hours = Tu cuenta no se puede usar a esta hora. No has iniciado sesión. Inténtalo de nuevo en tu horario de trabajo o contacta con el servicio de asistencia.
sign-in-refused-workstation = Tu cuenta solo se puede usar en ciertos equipos. No has iniciado sesión. Inténtalo de nuevo en uno de ellos o contacta con el servicio de asistencia.
sign-in-refused-password-expired = Tu contraseña ha caducado. No has iniciado sesión. Elige primero una contraseña nueva.
sign-in-refused-account-disabled = Tu cuenta está desactivada. No has iniciado sesión. Contacta con el servicio de asistencia.
sign-in-refused-account-expired = Tu cuenta ha caducado. No has iniciado sesión. Contacta con el servicio de asistencia.
sign-in-refused-must-change = Hay que cambiar tu contraseña. No has iniciado sesión. Elige primero una contraseña nueva.
sign-in-refused-locked-out = Tu cuenta está bloqueada tras demasiados intentos fallidos. No has iniciado sesión. Elige «Desbloquear mi cuenta» en la página de inicio, o espera e inténtalo más tarde.
sign-in-refused-too-short = Tu contraseña ya no cumple las reglas de tu organización. No has iniciado sesión. Elige primero una contraseña nueva.
sign-in-refused-not-complex = Tu contraseña ya no cumple las reglas de tu organización. No has iniciado sesión. Elige primero una contraseña nueva.
sign-in-refused-history = Tu contraseña ya no cumple las reglas de tu organización. No has iniciado sesión. Elige primero una contraseña nueva.
sign-in-refused-too-young = Tu contraseña ya no cumple las reglas de tu organización. No has iniciado sesión. Elige primero una contraseña nueva.
sign-in-refused-policy = Tu contraseña ya no cumple las reglas de tu organización. No has iniciado sesión. Elige primero una contraseña nueva.
sign-in-refused-not-permitted = Tu cuenta no puede iniciar sesión aquí. No has iniciado sesión. Contacta con el servicio de asistencia.
sign-in-refused-unwilling = El servicio de inicio de sesión de tu organización te ha rechazado sin dar un motivo. No has iniciado sesión. Inténtalo más tarde y contacta con el servicio de asistencia si vuelve a ocurrir.
sign-in-refused-change-forbidden = Tu contraseña ya no cumple las reglas de tu organización. No has iniciado sesión. Elige primero una contraseña nueva.
