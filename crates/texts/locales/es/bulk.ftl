# Operaciones en bloque: lo que se hace a muchas personas a la vez y cómo avanza.

bulk-kind-unregister = Eliminar registros
bulk-kind-require-change = Exigir una contraseña nueva

# En qué punto está una operación.
bulk-state-waiting = En espera
bulk-state-gathering = Buscando a las personas
bulk-state-running = En curso
bulk-state-stopping = Deteniéndose
bulk-state-stopped = Detenida
bulk-state-cancelled = Cancelada
bulk-state-done = Terminada
bulk-state-failed = No puede continuar

# Hasta dónde ha llegado con una persona.
bulk-item-waiting = En espera
bulk-item-begun = En curso
bulk-item-done = Hecho
bulk-item-refused = Rechazado
bulk-item-skipped = Excluida
bulk-item-lost = No se hizo

# Quién queda fuera y por qué.
bulk-left-out-out-of-scope = { $count ->
    [one] { $count } persona no pertenece a ninguna directiva a tu cargo, o no existe.
   *[other] { $count } personas no pertenecen a ninguna directiva a tu cargo, o no existen.
}
bulk-left-out-author = Tú quedas fuera.
bulk-left-out-gone = { $count ->
    [one] { $count } cuenta ya no existe.
   *[other] { $count } cuentas ya no existen.
}
bulk-left-out-unregistered = { $count ->
    [one] { $count } persona no tiene nada registrado.
   *[other] { $count } personas no tienen nada registrado.
}
bulk-left-out-protected = { $count ->
    [one] El directorio protege { $count } cuenta, y este servicio no puede cambiarla.
   *[other] El directorio protege { $count } cuentas, y este servicio no puede cambiarlas.
}
bulk-left-out-disabled = { $count ->
    [one] { $count } cuenta está desactivada.
   *[other] { $count } cuentas están desactivadas.
}
bulk-left-out-already = { $count ->
    [one] { $count } persona ya debe elegir una contraseña nueva.
   *[other] { $count } personas ya deben elegir una contraseña nueva.
}

# Por qué terminó así con una persona.
bulk-detail-out-of-scope = No pertenece a ninguna directiva a tu cargo
bulk-detail-author = Ordenó la operación
bulk-detail-gone = La cuenta ya no existe
bulk-detail-unregistered = No había nada registrado
bulk-detail-protected = El directorio protege la cuenta
bulk-detail-disabled = La cuenta está desactivada
bulk-detail-already = Ya se exigía una contraseña nueva
bulk-detail-recovered = Hecho; se comprobó después de una interrupción
bulk-detail-unanswered = El directorio no respondió y no se cambió nada
bulk-detail-not-permitted = Este servicio no tiene permiso para hacerlo
bulk-detail-refused = El directorio lo rechazó ({ $cause })

# Qué retiene una operación.
bulk-note-directory = El directorio no responde. La operación continuará por sí sola en cuanto lo haga.
bulk-note-store = La base de datos no responde. La operación continuará por sí sola en cuanto lo haga.
bulk-note-connection = Una conexión de dominio que forma parte de la operación ya no existe. Añádela de nuevo y haz que la operación continúe.
bulk-note-author = Quien la ordenó ya no puede hacerlo. No se hizo nada.
bulk-note-defect = Algo falló en este programa. El registro indica qué.

# Por qué no se acepta una orden.
bulk-error-empty = Elige personas, grupos o unidades organizativas.
bulk-error-connection = Una de las conexiones de dominio ya no existe.
bulk-error-too-many = Elige como máximo { $people } personas y { $objects } grupos y unidades organizativas. Para más personas, elige un grupo.
bulk-error-name = Uno de los nombres no puede ser un nombre de un directorio.
bulk-error-reason = Indica un motivo de { $count } caracteres como máximo.
bulk-error-time = Elige un momento dentro del próximo año.
bulk-error-open = Ya hay { $count } operaciones en espera o en curso. Espera a que terminen algunas.
bulk-error-state = Ya no es posible: la operación ha avanzado.
