# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Pide a alguien de tu trabajo que confirme que eres tú
activity-approval-lead-manager = Enviamos un correo a la persona a la que rindes cuentas, que confirma en una página nuestra que eres tú.
activity-approval-lead-group = Enviamos un correo a compañeros que pueden hacerlo. Confirman en una página nuestra que eres tú.
activity-approval-lead-both = Enviamos un correo a la persona a la que rindes cuentas y a otros compañeros que pueden hacerlo. Confirman en una página nuestra que eres tú.
activity-approval-lead-how = Recibirás un número. Llama a esa persona o ve a verla, y léele el número. Todo debe ocurrir en { $minutes } min.
activity-approval-ask = Enviar el correo
activity-approval-waiting = Esperando la confirmación
activity-approval-waiting-lead = Llama a esa persona o ve a verla, y léele el número de abajo: lo necesita para confirmar. Deja esta página abierta: sigue por sí sola.
activity-approval-number = El número que lees en voz alta
activity-approval-count = Confirmaciones: { $approved } de { $needed }
activity-approval-look = Mirar otra vez
activity-approval-expired = Nadie confirmó a tiempo. Puedes pedirlo otra vez o elegir otra forma si abajo se ofrece alguna.
activity-approval-nobody = Ahora mismo no hay nadie a quien podamos preguntar. Elige otra forma si abajo se ofrece alguna, o pregunta al servicio de asistencia.
activity-approval-denied = Alguien dijo que no eres tú. Si aun así eres tú, habla con el servicio de asistencia.
activity-methods-option-approval = Confirmación de un compañero
activity-methods-option-approval-hint = Tu responsable u otra persona del trabajo confirma que eres tú.

page-approve-title = Confirmar a alguien
page-approve-question = ¿Es de verdad { $name }?
page-approve-asked = { $name } ({ $account }) no puede iniciar sesión y te pide que confirmes quién es. Lo pidió hace { $minutes } min, desde la dirección de red { $address }.
page-approve-asked-desk = { $name } ({ $account }) habla con { $operator }, del servicio de asistencia, que te pide que confirmes quién es. Lo pidió hace { $minutes } min.
page-approve-how = Habla con esa persona antes de responder: en persona o a un número que ya tengas. Reconoce su cara o su voz, y deja que te lea su número. No lo hagas nunca por alguien que solo te escribe.
page-approve-number = El número que te lee { $name }
page-approve-number-hint = 4 cifras. Sin él no puedes confirmar.
page-approve-password = Tu propia contraseña
page-approve-password-hint = La de tu cuenta { $name }, para que sepamos que eres tú quien responde.
page-approve-approve = Sí, hemos hablado
page-approve-deny = No, detenerlo
page-approve-blank = Rellena esto.
page-approve-wrong-number = Ese no es el número. Pide que te lo lean otra vez.
page-approve-wrong-password = Esa contraseña no es correcta.
page-approve-account = Tu cuenta no puede usarse para esto en este momento. Habla con el servicio de asistencia.
page-approve-approved = Gracias. Has confirmado quién es.
page-approve-denied = Has dicho que es otra persona y el intento se detuvo. Si no tienes nada que ver con esto, avisa al servicio de asistencia.
page-approve-over = Ya no hay nada que confirmar: se acabó el tiempo, respondieron otros o el intento terminó.
page-approve-used-up = Hubo demasiadas entradas incorrectas, así que este enlace ya no sirve.
page-approve-again = Otra persona respondió en el mismo momento. Envía tu respuesta otra vez.

mail-approval-subject = { $name } te pide que confirmes quién es
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) habla con { $operator }, del servicio de asistencia de { $organization }. Te preguntamos si es de verdad esa persona.
   *[no] { $name } ({ $account }) no puede iniciar sesión en { $organization } y quiere elegir una contraseña nueva o desbloquear la cuenta. Te preguntamos si es de verdad esa persona.
}
mail-approval-body-2 = Abre esta página en { $minutes } min: { $link }
mail-approval-body-3 = Habla antes con esa persona, cara a cara o a un número que ya tengas. Te leerá un número que pide la página. Nadie necesita tu contraseña salvo esa página.
mail-approval-body-4 = Si nadie ha hablado contigo, elige «No» en la página: puede ser otra persona. Si no haces nada, no pasa nada.

mail-approval-asked-subject = En { $organization } se ha pedido a tus colegas que confirmen que eres tú
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: alguien llamó al servicio de asistencia diciendo ser tú, y { $operator } pidió a colegas tuyos que lo confirmaran.
   *[no] { $at }: alguien dijo ser tú y pidió a colegas tuyos que lo confirmaran, desde la dirección de red { $address }.
}
mail-approval-asked-body-2 = Si has sido tú, solo tienes que hablar con tu colega.
mail-approval-asked-body-3 = Si no has sido tú, avisa ahora al servicio de asistencia: otra persona se hace pasar por ti. Cualquier colega a quien se preguntó puede detenerlo.

event-colleagues-asked = Se pidió a compañeros que confirmaran quién es alguien
event-colleague-approved = Un compañero confirmó quién es alguien
event-colleague-denied = Un compañero dijo que es otra persona
event-colleague-refused = Contraseña o número incorrectos en la página para compañeros
event-colleagues-expired = Ningún compañero confirmó a tiempo
helpdesk-proved-approval = Un compañero de { $caller } confirmó que es esa persona.
