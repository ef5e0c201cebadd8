# Registration and choices, as administrators see them.

setting-choice-block-points = Puntos que deben valer en total
setting-choice-block-points-hint = Déjalo vacío para contar las opciones de arriba. Con puntos, la persona elige hasta que pruebas distintas valgan tanto; entonces el número de arriba no cuenta.
design-points = { $points ->
    [one] Hasta que valgan un punto
   *[other] Hasta que valgan { $points } puntos
}
check-choice-points = «{ $choice }» pide { $points } puntos, pero quien use todas sus opciones puede llegar solo a { $reached }.

manage-registration = Qué cuenta como registro
manage-registration-lead = Quien ha configurado una de estas opciones está registrado en cuanto también ha respondido las preguntas de esta política. Las invitaciones, los recordatorios y las estadísticas se guían por ello.
manage-registration-any = Cualquier forma
manage-registration-nothing = Nada
setting-management-policy-registration = Qué cuenta como registro
setting-registration-policy-ways = Formas que cuentan
setting-registration-policy-ways-questions = Preguntas respondidas
setting-registration-policy-ways-work-mail = Correo del trabajo confirmado
setting-registration-policy-ways-personal-mail = Correo personal
setting-registration-policy-ways-personal-phone = Móvil personal
setting-registration-policy-ways-authenticator = Aplicación de autenticación
setting-registration-policy-ways-passkey = Llave de acceso
activity-kind-confirm-contact = Confirmar el correo del trabajo
activity-kind-confirm-contact-about = Hace confirmar el correo del trabajo del directorio con un código enviado allí; vuelve a preguntar cuando el directorio tiene otro.
setting-confirm-contact-digits = Cifras del código
setting-confirm-contact-minutes = Minutos durante los que sirve el código
setting-confirm-contact-optional = Se puede omitir este paso
admin-reminders-need-way-missing = Ya no tiene nada que cuente
admin-reminders-need-contact-changed = El correo del trabajo ha cambiado
setting-invitation-conditions-way-missing = Quien ya no tiene nada configurado que cuente
setting-invitation-conditions-contact-changed = Quien tiene otro correo del trabajo desde que lo confirmó
setting-registration-reminder-conditions-way-missing = Quien ya no tiene nada configurado que cuente
setting-registration-reminder-conditions-contact-changed = Quien tiene otro correo del trabajo desde que lo confirmó
admin-person-confirmed-mail = Correo del trabajo confirmado
admin-person-confirmed-mail-since = Confirmado el

setting-register-authenticator-limit = Cuántas aplicaciones puede tener una persona
desk-proof-totp-named = una aplicación de autenticación ({ $name })
admin-person-totp-used = Último uso
admin-person-totp-never-used = Aún sin usar

admin-reminders-need-answers-short = Una respuesta es o puede ser demasiado corta
admin-reminders-need-answers-same = Dos respuestas son o pueden ser iguales
admin-reminders-need-answer-in-question = Una respuesta está o puede estar en su pregunta
setting-invitation-conditions-answers-short = Quien tiene, o puede tener, respuestas más cortas de lo que pide la política
setting-invitation-conditions-answers-same = Quien dio, o pudo dar, dos veces la misma respuesta aunque la política lo rechaza
setting-invitation-conditions-answer-in-question = Quien tiene, o puede tener, una respuesta que está en su pregunta aunque la política lo rechaza
setting-registration-reminder-conditions-answers-short = Quien tiene, o puede tener, respuestas más cortas de lo que pide la política
setting-registration-reminder-conditions-answers-same = Quien dio, o pudo dar, dos veces la misma respuesta aunque la política lo rechaza
setting-registration-reminder-conditions-answer-in-question = Quien tiene, o puede tener, una respuesta que está en su pregunta aunque la política lo rechaza
