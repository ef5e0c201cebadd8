# Who are you: the page before every task.

find-title = ¿Quién eres?
find-lead = Escribe el nombre con el que inicias sesión en el trabajo.
find-ask-login = Nombre de usuario
find-ask-upn = Nombre de usuario o dirección de correo
find-ask-attribute = Tu identificador
find-domain = Dominio
find-error-empty = Escribe tu nombre de usuario.
find-error-too-long = Este nombre es demasiado largo. Revísalo e inténtalo de nuevo.
find-error-characters = Este nombre tiene caracteres que ningún nombre de usuario lleva. Revísalo e inténtalo de nuevo.
