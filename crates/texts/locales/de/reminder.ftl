# Einladungen und Erinnerungen. Argumente aller: organization, link. days ist eine ganze Zahl, mindestens 1.

mail-reminder-invitation-subject = Richten Sie ein, wie Sie wieder in Ihr Konto bei { $organization } kommen
mail-reminder-invitation-body-1 = Wenn Sie Ihr Passwort vergessen oder Ihr Konto gesperrt ist, können Sie sich jederzeit selbst helfen. Dafür richten Sie einmal ein, wie Sie nachweisen, wer Sie sind. Das dauert etwa zwei Minuten.
mail-reminder-invitation-body-2 = Beginnen Sie hier: { $link }
mail-reminder-invitation-body-3 = Die Seite fragt einmal nach Ihrem Passwort. Niemand bei { $organization } fragt per E-Mail oder Telefon danach.

mail-reminder-register-subject = Sie haben noch nicht eingerichtet, wie Sie wieder in Ihr Konto bei { $organization } kommen
mail-reminder-register-body-1 = Bis dahin kann Ihnen nur der Helpdesk helfen, wenn Sie Ihr Passwort vergessen. Es dauert etwa zwei Minuten.
mail-reminder-register-body-2 = Beginnen Sie hier: { $link }

mail-reminder-update-subject = Ihre Registrierung bei { $organization } muss erneuert werden
mail-reminder-update-body-1 = Was Sie eingerichtet haben, um sich auszuweisen, ist nicht mehr alles, was { $organization } verlangt. Erneuern Sie es, damit Sie sich weiterhin selbst helfen können, wenn Sie Ihr Passwort vergessen.
mail-reminder-update-body-2 = Beginnen Sie hier: { $link }

mail-reminder-password-subject = { $days ->
    [one] Ihr Passwort bei { $organization } läuft innerhalb eines Tages ab
   *[other] Ihr Passwort bei { $organization } läuft innerhalb von { $days } Tagen ab
}
mail-reminder-password-body-1 = Wählen Sie rechtzeitig ein neues, dann arbeiten Sie ohne Unterbrechung weiter.
mail-reminder-password-body-2 = Hier ändern Sie es: { $link }
mail-reminder-password-body-3 = Wenn Sie es inzwischen geändert haben, ist nichts zu tun.

mail-reminder-account-subject = { $days ->
    [one] Ihr Konto bei { $organization } läuft innerhalb eines Tages ab
   *[other] Ihr Konto bei { $organization } läuft innerhalb von { $days } Tagen ab
}
mail-reminder-account-body-1 = Danach können Sie sich nicht mehr anmelden.
mail-reminder-account-body-2 = Wenn Sie das Konto noch brauchen, sagen Sie es rechtzeitig Ihrer Führungskraft oder dem Helpdesk.
