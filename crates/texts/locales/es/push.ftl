# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Confirma en tu teléfono
activity-push-approval-lead = Enviamos una pregunta a la aplicación de tu teléfono.
activity-push-approval-lead-how = Después, esta página muestra un número. Escribe o elige el mismo número en tu teléfono en { $minutes } min.
activity-push-approval-ask = Enviar la pregunta
activity-push-approval-waiting = Mira tu teléfono
activity-push-approval-waiting-lead = Escribe o elige allí este número. Deja esta página abierta: sigue por sí sola.
activity-push-approval-waiting-none = ¿No hay nada en tu teléfono? Abre allí la aplicación y mira otra vez, o elige otra forma si abajo se ofrece alguna.
activity-push-approval-number = Tu número
activity-push-approval-look = Mirar otra vez
activity-push-approval-expired = Tu teléfono no respondió a tiempo. Puedes enviar la pregunta otra vez o elegir otra forma si abajo se ofrece alguna.
activity-push-approval-wrong = En el teléfono se indicó otro número. Envía la pregunta otra vez y usa el número que muestre entonces esta página.
activity-push-approval-away = Ahora mismo no se puede preguntar a los teléfonos. Inténtalo dentro de unos minutos o elige otra forma si abajo se ofrece alguna.
activity-push-approval-not-taken = No se pudo preguntar a tu teléfono. Elige otra forma si abajo se ofrece alguna, o pregunta al servicio de asistencia.
activity-push-approval-denied = Alguien dijo en el teléfono que no eres tú. Si aun así eres tú, habla con el servicio de asistencia.
activity-methods-option-push-approval = Confirmación en tu teléfono
activity-methods-option-push-approval-hint = Confirmas un número en la aplicación de tu teléfono.

push-text = { $desk ->
    [yes] { $operator }, del servicio de asistencia de { $organization }, habla con alguien que dice ser tú. Si eres tú, indica el número que te digan. Si no eres tú, di que no.
   *[no] Alguien quiere demostrar en { $organization } que eres tú, desde la dirección de red { $address }. Si eres tú, indica el número de esa página. Si no eres tú, di que no.
}

event-push-sent = Se envió una pregunta al teléfono
event-push-failed = No se pudo enviar una pregunta al teléfono
event-push-approved = Confirmado en el teléfono
event-push-denied = Alguien dijo en el teléfono que es otra persona
event-push-refused = No se aceptó una respuesta de un teléfono
event-push-expired = Nadie respondió a tiempo en el teléfono
helpdesk-proved-push = { $caller } confirmó el número en el teléfono.
