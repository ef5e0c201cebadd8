# Llaves de acceso, como las ven las personas: configurarlas, probar quién se es, lo que dice el navegador.

activity-passkey-title = Usa tu llave de acceso
activity-passkey-lead = Una llave de acceso es tu huella, tu cara o tu PIN en un teléfono o un ordenador, o una llave de seguridad. Tu dispositivo te la pide.
activity-passkey-label = Llave de acceso
activity-passkey-use = Usar mi llave de acceso
activity-passkey-nothing = Tu navegador no ha entregado ninguna llave de acceso. Inténtalo de nuevo o elige otra forma.
activity-passkey-wrong = Esta llave de acceso no se ha aceptado. Inténtalo de nuevo o elige otra forma.
activity-passkey-not-verified = Tu dispositivo no ha comprobado que eres tú. Configura en él una huella, una cara o un PIN e inténtalo de nuevo.
activity-passkey-copied = Esta llave de acceso no se ha aceptado: puede que haya una copia de tu llave de seguridad. Elige otra forma y avisa al servicio de ayuda.
activity-methods-option-passkey = Llave de acceso
activity-methods-option-passkey-hint = Tu huella, tu cara o tu PIN en un teléfono o un ordenador, o una llave de seguridad.

activity-register-passkey-title = Configura una llave de acceso
activity-register-passkey-lead = Una llave de acceso es tu huella, tu cara o tu PIN en un teléfono o un ordenador, o una llave de seguridad. Es rápida, y nadie puede engañarte para que se la des.
activity-register-passkey-name = Nombre de la llave de acceso
activity-register-passkey-name-hint = Por ejemplo, el dispositivo en el que está. Puedes dejarlo vacío.
activity-register-passkey-add = Configurar una llave de acceso
activity-register-passkey-back = Volver a mis llaves de acceso
activity-register-passkey-known = Esta llave de acceso ya está configurada, o ya tienes todas las que puedes tener.
activity-register-passkey-not-this-device = Tu organización no acepta llaves de acceso en este tipo de dispositivo. Usa otro.
activity-register-passkey-added = La llave de acceso está configurada.
activity-register-passkey-renamed = La llave de acceso tiene su nuevo nombre.
activity-register-passkey-removed = La llave de acceso se ha quitado. Quítala también de tu dispositivo.
activity-register-passkey-last = Es tu única llave de acceso. Configura otra antes de quitarla.
activity-register-passkey-list-title = Tus llaves de acceso
activity-register-passkey-list-lead = Quita una llave de acceso cuando ya no tengas su dispositivo.
activity-register-passkey-which = Tus llaves de acceso
activity-register-passkey-which-needed = Elige una de tus llaves de acceso.
activity-register-passkey-new-name = Nombre nuevo
activity-register-passkey-name-needed = Escribe el nombre nuevo.
activity-register-passkey-another = Configurar otra llave de acceso
activity-register-passkey-full = { $limit ->
    [one] Puedes tener una llave de acceso. Quítala para configurar otra.
   *[other] Puedes tener { $limit } llaves de acceso. Quita una para configurar otra.
}
activity-register-passkey-rename = Cambiar el nombre
activity-register-passkey-remove = Quitar

page-passkey-waiting = Sigue lo que muestra tu dispositivo.
page-passkey-nothing = No ha llegado ninguna llave de acceso. Quizá lo has cancelado, has tardado demasiado o no tienes ninguna en este dispositivo. Inténtalo de nuevo o elige otra forma.
page-passkey-unsupported = Este navegador o dispositivo no puede usar llaves de acceso. Elige otra forma o usa otro dispositivo.
page-passkey-known = Este dispositivo ya tiene una llave de acceso tuya.
page-passkey-failed = La llave de acceso no se ha podido usar en esta página. Inténtalo de nuevo o elige otra forma.
page-passkey-without = Las llaves de acceso necesitan JavaScript, y tu navegador lo tiene desactivado. Actívalo o elige otra forma.
page-me-passkeys = Llaves de acceso
page-me-passkeys-none = Ninguna
page-me-passkey-since = Configurada
page-me-passkey-used = Último uso
page-me-passkey-never-used = Aún sin usar
page-me-passkeys-manage = Añadir, cambiar de nombre o quitar llaves de acceso

event-passkey-registered = Se configuró una llave de acceso
event-passkey-removed = Se quitó una llave de acceso
event-passkey-refused = Se rechazó una llave de acceso
