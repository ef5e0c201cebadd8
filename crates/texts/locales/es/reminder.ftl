# Invitaciones y recordatorios. Argumentos de todos: organization, link. days es un número entero, al menos 1.

mail-reminder-invitation-subject = Prepara cómo volver a entrar en tu cuenta de { $organization }
mail-reminder-invitation-body-1 = Si olvidas tu contraseña o tu cuenta se bloquea, puedes ayudarte a cualquier hora. Para eso, prepara una vez cómo demuestras quién eres. Se tarda unos dos minutos.
mail-reminder-invitation-body-2 = Empieza aquí: { $link }
mail-reminder-invitation-body-3 = El sitio pide tu contraseña una vez. Nadie de { $organization } te la pide por correo ni por teléfono.

mail-reminder-register-subject = Aún no has preparado cómo volver a entrar en tu cuenta de { $organization }
mail-reminder-register-body-1 = Hasta entonces, solo el servicio de asistencia puede ayudarte si olvidas tu contraseña. Se tarda unos dos minutos.
mail-reminder-register-body-2 = Empieza aquí: { $link }

mail-reminder-update-subject = Tu registro en { $organization } necesita una actualización
mail-reminder-update-body-1 = Lo que preparaste para demostrar quién eres ya no es todo lo que pide { $organization }. Actualízalo para poder seguir ayudándote si olvidas tu contraseña.
mail-reminder-update-body-2 = Empieza aquí: { $link }

mail-reminder-password-subject = { $days ->
    [one] Tu contraseña de { $organization } caduca en un día
   *[other] Tu contraseña de { $organization } caduca en { $days } días
}
mail-reminder-password-body-1 = Elige una nueva a tiempo y sigue trabajando sin interrupción.
mail-reminder-password-body-2 = Cámbiala aquí: { $link }
mail-reminder-password-body-3 = Si ya la has cambiado, no hay nada que hacer.

mail-reminder-account-subject = { $days ->
    [one] Tu cuenta de { $organization } caduca en un día
   *[other] Tu cuenta de { $organization } caduca en { $days } días
}
mail-reminder-account-body-1 = Después ya no podrás iniciar sesión.
mail-reminder-account-body-2 = Si aún necesitas la cuenta, díselo a tiempo a tu responsable o al servicio de asistencia.
