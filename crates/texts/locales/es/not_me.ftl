# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Si no has sido tú, abre esta página en los próximos siete días y bloquea aquí tu acceso, incluso antes de que responda el servicio de asistencia: { $link }
page-not-me-asked = { $at }: Esto se hizo en tu cuenta ({ $account }), desde la dirección de red { $address }:
page-not-me-how = Si has sido tú, aquí no hay nada que hacer. Si no, pulsa el botón: se cierra la sesión de quien haya entrado como tú, termina lo que se empezó en tu nombre y nadie puede identificarse aquí como tú hasta que el servicio de asistencia lo desbloquee. Lo que ya se cambió sigue cambiado.
page-not-me-stop = No he sido yo, bloquear
page-not-me-done = Bloqueado desde: { $at }. Llama ahora al servicio de asistencia: solo allí pueden desbloquearlo y corregir lo que se cambió.
event-change-denied = La persona dijo que había sido otra: registro bloqueado
mail-not-me-told-subject = { $name }: «No he sido yo»
mail-not-me-told-body-1 = { $name } pulsó «No he sido yo» en un mensaje de { $organization } sobre un cambio hecho el { $at } desde la dirección de red { $address }. Se cerraron todas las sesiones y el registro queda bloqueado hasta que lo desbloquee el servicio de asistencia.
mail-not-me-told-body-2 = Probablemente otra persona sabe o tiene aquello con lo que se identifica. Habla con ella y haz que se cambie. El historial tiene los detalles.
