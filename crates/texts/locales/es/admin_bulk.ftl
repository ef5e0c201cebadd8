# Bulk operations on the administration site.
admin-bulk-title = Operaciones en bloque
admin-bulk-lead = Elimina el registro de muchas personas o exígeles una contraseña nueva, ahora o más tarde.
admin-bulk-new = Operación nueva
admin-bulk-new-lead = Elige qué se hace y a quién. Antes de que ocurra nada verás a quién afectaría.
admin-bulk-none = Aún no se ha ordenado nada
admin-bulk-what = Operación
admin-bulk-state = Estado
admin-bulk-author = Ordenada por
admin-bulk-created = Ordenada
admin-bulk-older = Operaciones anteriores
admin-bulk-preview = Ver a quién afectaría
admin-bulk-kind = Qué se hace
admin-bulk-kind-require-change = Exigir una contraseña nueva
admin-bulk-kind-require-change-hint = Al entrar la próxima vez. La cuenta y el registro quedan como están.
admin-bulk-kind-unregister = Eliminar registros
admin-bulk-kind-unregister-hint = Se eliminan respuestas, aplicaciones de autenticación y códigos. La cuenta queda como está.
admin-bulk-connection = Dominio
admin-bulk-people = Personas
admin-bulk-people-hint = Nombres de inicio de sesión.
admin-bulk-groups = Grupos
admin-bulk-groups-hint = También cuentan los miembros de los grupos que contienen.
admin-bulk-units = Unidades organizativas
admin-bulk-units-hint = Cuenta todo lo que haya por debajo.
admin-bulk-reason = Motivo
admin-bulk-reason-hint = Queda en el historial, con tu nombre.
admin-bulk-notify = Avisar a cada persona por correo
admin-bulk-not-before = No antes de
admin-bulk-not-before-hint = Fecha y hora en UTC, por ejemplo 2026-12-01 03:00. Vacío para empezar enseguida.
admin-bulk-bad-time = Escribe la hora como 2026-12-01 03:00 o deja el campo vacío.
admin-bulk-no-such-person = No hay nadie con el nombre «{ $name }» en este dominio.
admin-bulk-hits = { $count ->
    [0] No afectaría a nadie.
    [one] Afectaría a una persona.
   *[other] Afectaría a { $count } personas.
}
admin-bulk-hits-at-least = Afectaría al menos a { $count } personas; aún no se ha mirado a todas.
admin-bulk-missing = Este grupo o unidad no existe: { $dn }
admin-bulk-begin-require-change = { $count ->
    [one] Exigir una contraseña nueva a una persona
   *[other] Exigir una contraseña nueva a { $count } personas
}
admin-bulk-begin-unregister = { $count ->
    [one] Eliminar el registro de una persona
   *[other] Eliminar el registro de { $count } personas
}
admin-bulk-stop = Detener
admin-bulk-go-on = Continuar
admin-bulk-file = Guardar como archivo
admin-bulk-more = Más personas
admin-bulk-name = Nombre
admin-bulk-detail = Por qué
admin-bulk-nobody = Aquí no hay nadie
admin-bulk-left-out = Fuera de la operación
