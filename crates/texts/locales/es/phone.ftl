# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Recibe un código en tu teléfono
activity-phone-lead = Elige el número y si prefieres un SMS o una llamada.
activity-phone-lead-one = Podemos enviar un código al número que termina en { $ends }.
activity-phone-where = Número
activity-phone-number = Número que termina en { $ends }
activity-phone-call-only = A este número solo se puede llamar.
activity-phone-choose = Elige un número.
activity-phone-sms = Enviar un SMS
activity-phone-call = Llamarme
activity-phone-sms-again = Enviar otro SMS
activity-phone-call-again = Llamarme otra vez
activity-phone-other = Elegir de nuevo
activity-phone-code-title = Escribe el código que recibiste en tu teléfono
activity-phone-code-label = Código
activity-phone-sent = Un SMS con un código va en camino al número que termina en { $ends }. El código sirve durante unos minutos.
activity-phone-called = Estamos llamando al número que termina en { $ends } para leerte un código. El código sirve durante unos minutos.
activity-phone-blank = Escribe el código.
activity-phone-wrong = El código no es correcto. Mira el mensaje más reciente e inténtalo de nuevo.
activity-phone-expired = Este código ya no sirve. Pide uno nuevo.
activity-phone-wait = Un código va en camino. Espera un momento antes de pedir otro.
activity-phone-no-more = No se pueden enviar más códigos para esta tarea. Usa el más reciente o elige otra forma si se ofrece abajo.
activity-phone-away = Ahora no se puede enviar ningún código. No cuenta como intento fallido. Inténtalo de nuevo en unos minutos o elige otra forma si se ofrece abajo.
activity-methods-option-phone-code = Código por teléfono
activity-methods-option-phone-code-hint = Enviamos un código a un número de teléfono que tu organización tiene registrado, por SMS o por llamada.

phone-sms = { $code } es tu código para { $organization }. No lo compartas nunca.
phone-call = Te llama { $organization }. Tu código es { $code }. No lo compartas nunca.
phone-passcode = { $code } es tu código de acceso para { $organization }. Sirve una sola vez. No lo compartas nunca.
phone-password = Tu contraseña nueva de { $organization }. Elige pronto una propia y borra este mensaje: { $code }

event-factor-gateway-failed = Un servicio telefónico no pudo enviar un código
event-factor-phone-code-sent = Se envió un código a un teléfono
helpdesk-proved-phone = { $caller } dio el código que se envió a su teléfono.
