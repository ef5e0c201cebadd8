# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registrarme
task-register-description = Prepara cómo demostrar quién eres, para poder ayudarte más adelante sin llamar a nadie.
task-manage-profile-name = Gestionar mi perfil
task-manage-profile-description = Cambia tus preguntas, tu correo personal o tu aplicación de autenticación.
task-forgot-password-name = He olvidado mi contraseña
task-forgot-password-description = Demuestra quién eres y elige una contraseña nueva.
task-manage-passwords-name = Cambiar mi contraseña
task-manage-passwords-description = Elige una contraseña nueva si conoces la actual, aunque haya caducado.
task-unlock-account-name = Desbloquear mi cuenta
task-unlock-account-description = Vuelve a entrar con tu contraseña actual después de demasiados intentos fallidos.
task-my-notifications-name = Mis avisos
task-my-notifications-description = Elige qué mensajes recibes sobre tu cuenta.
task-passcode-name = Tengo un código de acceso
task-passcode-description = Usa el código de acceso que te dio el servicio de asistencia.
task-sign-in-name = Iniciar sesión
task-sign-in-description = Consulta tu perfil y las tareas que te corresponden.
# A task that an administrator made and gave no words in this language.
task-other-name = Otra tarea
task-other-description = Tu organización ofrece esta tarea.
task-gone = Esta tarea ya no se ofrece

# Why a task cannot be used now.
task-unavailable-registered = Ya te has registrado.
task-unavailable-unregistered = Primero tienes que registrarte.
task-unavailable-not-locked = Tu cuenta no está bloqueada.
task-unavailable-not-disabled = Tu cuenta no está desactivada.
task-unavailable-profile-not-locked = Tu registro no está bloqueado.
task-unavailable-never = Tu organización no ofrece esta tarea.
