# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Hilfe holen
mail-footer-site = Passwort und Konto verwalten
mail-footer-sent-by = Automatische Nachricht von { $organization }. Antworten auf diese Nachricht liest niemand.
mail-result-success = erfolgreich
mail-result-failure = fehlgeschlagen

mail-code-subject = Ihr Code für { $organization }
mail-code-body-1 = Geben Sie diesen Code auf der Seite ein, auf der Sie ihn angefordert haben:
mail-code-body-2 = { $minutes ->
    [one] Der Code gilt einmal und eine Minute lang. Niemand bei { $organization } fragt Sie jemals danach: Geben Sie ihn niemandem.
   *[other] Der Code gilt einmal und { $minutes } Minuten lang. Niemand bei { $organization } fragt Sie jemals danach: Geben Sie ihn niemandem.
}
mail-code-body-3 = Wenn Sie keinen Code angefordert haben, hat jemand anderes Ihren Benutzernamen eingegeben. Ohne diesen Code kommt diese Person nicht weiter. Löschen Sie diese Nachricht und sagen Sie Ihrem Helpdesk Bescheid, wenn es wieder geschieht.

mail-contact-code-subject = Bestätigen Sie Ihre E-Mail-Adresse für { $organization }
mail-contact-code-body-1 = Geben Sie diesen Code ein, um zu bestätigen, dass diese Adresse Ihnen gehört:
mail-contact-code-body-2 = { $minutes ->
    [one] Der Code gilt einmal und eine Minute lang.
   *[other] Der Code gilt einmal und { $minutes } Minuten lang.
}
mail-contact-code-body-3 = Wenn Sie nicht wissen, worum es geht, hat jemand Ihre Adresse aus Versehen eingegeben. Löschen Sie diese Nachricht; ohne den Code wird Ihre Adresse nicht verwendet.

mail-success-subject = { $task ->
    [register] Sie sind bei { $organization } registriert
    [manage-profile] Ihr Profil bei { $organization } wurde geändert
    [forgot-password] Ihr Passwort bei { $organization } wurde ersetzt
    [manage-passwords] Ihr Passwort bei { $organization } wurde geändert
    [unlock-account] Ihr Konto bei { $organization } wurde entsperrt
    [my-notifications] Ihre Nachrichten von { $organization } wurden geändert
    [passcode] Ein Zugangscode für Ihr Konto bei { $organization } wurde verwendet
    [activate-account] Ihr Konto bei { $organization } wurde aktiviert
    [forgot-user-name] Ihr Benutzername bei { $organization } wurde gesendet
    [sign-in] Jemand hat sich mit Ihrem Konto bei { $organization } angemeldet
    [offline-any] Ein Code für Ihren Computer ohne Verbindung wurde bei { $organization } ausgegeben
   *[other] An Ihrem Konto bei { $organization } wurde etwas geändert
}
mail-success-body-1 = { $task ->
    [register] Sie haben festgelegt, wie Sie sich ausweisen. Ab jetzt können Sie selbst ein neues Passwort wählen oder Ihr Konto entsperren.
    [manage-profile] Die Art, wie Sie sich ausweisen, wurde geändert.
    [forgot-password] Jemand hat sich für Sie ausgewiesen und ein neues Passwort gewählt. Das alte Passwort gilt nicht mehr.
    [manage-passwords] Jemand, der Ihr Passwort kannte, hat es geändert. Das alte Passwort gilt nicht mehr.
    [unlock-account] Jemand hat sich für Sie ausgewiesen und Ihr Konto entsperrt. Ihr Passwort wurde nicht geändert.
    [my-notifications] Die Auswahl der Nachrichten, die Sie zu Ihrem Konto bekommen, wurde geändert.
    [passcode] Jemand hat den Zugangscode verwendet, den der Helpdesk für Ihr Konto ausgegeben hat. Er gilt nicht noch einmal.
    [activate-account] Jemand hat den Zugangscode verwendet, der für Ihr Konto ausgegeben wurde, und ein Passwort gewählt. Der Zugangscode gilt nicht noch einmal.
    [forgot-user-name] Jemand hat nach Ihrem Benutzernamen gefragt, und er wurde Ihnen gesendet.
    [sign-in] Jemand hat sich für Sie ausgewiesen und auf der Seite angemeldet, auf der Sie Ihr Passwort verwalten.
    [offline-any] Jemand hat sich als Sie ausgewiesen und einen Code erhalten, der auf Ihrem Computer ohne Verbindung ein neues Passwort setzt. Ihr Passwort bei { $organization } wurde nicht geändert.
   *[other] Die Aufgabe „{ $task }“ wurde für Ihr Konto abgeschlossen.
}
mail-success-body-2 = Wenn Sie das waren, brauchen Sie nichts zu tun.
mail-success-body-3 = Wenn Sie das nicht waren, wenden Sie sich jetzt an Ihren Helpdesk und sagen Sie, dass jemand anderes Ihr Konto verwendet.

mail-failure-subject = { $task ->
    [register] Die Registrierung bei { $organization } ist fehlgeschlagen
    [manage-profile] Ihr Profil bei { $organization } wurde nicht geändert
    [forgot-password] Ein Versuch, Ihr Passwort bei { $organization } zu ersetzen, ist fehlgeschlagen
    [manage-passwords] Ein Versuch, Ihr Passwort bei { $organization } zu ändern, ist fehlgeschlagen
    [unlock-account] Ein Versuch, Ihr Konto bei { $organization } zu entsperren, ist fehlgeschlagen
    [my-notifications] Ihre Nachrichten von { $organization } wurden nicht geändert
    [passcode] Ein Versuch, bei { $organization } einen Zugangscode zu verwenden, ist fehlgeschlagen
    [activate-account] Ein Versuch, Ihr Konto bei { $organization } zu aktivieren, ist fehlgeschlagen
    [forgot-user-name] Ihr Benutzername bei { $organization } wurde nicht gesendet
    [sign-in] Ein Versuch, sich mit Ihrem Konto bei { $organization } anzumelden, ist fehlgeschlagen
   *[other] Eine Änderung an Ihrem Konto bei { $organization } ist fehlgeschlagen
}
mail-failure-body-1 = { $task ->
    [register] Jemand hat versucht, sich für Ihr Konto zu registrieren, und es nicht abgeschlossen.
    [manage-profile] Jemand hat versucht zu ändern, wie Sie sich ausweisen, und es nicht abgeschlossen.
    [forgot-password] Jemand hat versucht, ein neues Passwort für Ihr Konto zu wählen, und es nicht abgeschlossen.
    [manage-passwords] Jemand hat versucht, Ihr Passwort zu ändern, und es nicht abgeschlossen.
    [unlock-account] Jemand hat versucht, Ihr Konto zu entsperren, und es nicht abgeschlossen.
    [my-notifications] Jemand hat versucht zu ändern, welche Nachrichten Sie bekommen, und es nicht abgeschlossen.
    [passcode] Jemand hat versucht, einen Zugangscode für Ihr Konto zu verwenden, und es nicht abgeschlossen.
    [activate-account] Jemand hat versucht, mit einem Zugangscode ein Passwort für Ihr Konto zu wählen, und es nicht abgeschlossen.
    [forgot-user-name] Jemand hat nach Ihrem Benutzernamen gefragt, und er konnte nicht gesendet werden.
    [sign-in] Jemand hat versucht, sich auf der Seite anzumelden, auf der Sie Ihr Passwort verwalten, und es nicht abgeschlossen.
   *[other] Jemand hat die Aufgabe „{ $task }“ für Ihr Konto begonnen und nicht abgeschlossen.
}
mail-failure-body-2 = Wenn Sie das waren, versuchen Sie es noch einmal oder lassen Sie sich von Ihrem Helpdesk helfen.
mail-failure-body-3 = Wenn Sie das nicht waren, sagen Sie Ihrem Helpdesk Bescheid. Geben Sie niemandem Codes, Antworten oder Passwörter, auch wenn jemand sagt, für { $organization } zu arbeiten.

mail-admin-success-subject = { $task ->
    [register] { $name } hat die Registrierung abgeschlossen
    [manage-profile] { $name } hat das Profil geändert
    [forgot-password] { $name } hat ein neues Passwort gewählt
    [manage-passwords] { $name } hat das Passwort geändert
    [unlock-account] { $name } hat das Konto entsperrt
    [my-notifications] { $name } hat die Auswahl der Nachrichten geändert
    [passcode] { $name } hat einen Zugangscode verwendet
    [activate-account] { $name } hat das Konto aktiviert
    [forgot-user-name] { $name } hat nach dem Benutzernamen gefragt
    [sign-in] { $name } hat sich angemeldet
   *[other] { $name } hat die Aufgabe „{ $task }“ abgeschlossen
}
mail-admin-success-body-1 = { $name } hat die Aufgabe „{ $task }“ auf der Selbstbedienungsseite von { $organization } abgeschlossen.
mail-admin-success-body-2 = Einzelheiten stehen im Verlauf. Wenn das nicht zu erwarten war, fragen Sie die Person und sperren Sie das Konto, bis es geklärt ist.

mail-admin-failure-subject = { $task ->
    [register] { $name } konnte die Registrierung nicht abschließen
    [manage-profile] { $name } konnte das Profil nicht ändern
    [forgot-password] { $name } konnte kein neues Passwort wählen
    [manage-passwords] { $name } konnte das Passwort nicht ändern
    [unlock-account] { $name } konnte das Konto nicht entsperren
    [my-notifications] { $name } konnte die Auswahl der Nachrichten nicht ändern
    [passcode] { $name } konnte keinen Zugangscode verwenden
    [activate-account] { $name } konnte das Konto nicht aktivieren
    [forgot-user-name] { $name } konnte den Benutzernamen nicht bekommen
    [sign-in] { $name } konnte sich nicht anmelden
   *[other] { $name } konnte die Aufgabe „{ $task }“ nicht abschließen
}
mail-admin-failure-body-1 = { $name } hat die Aufgabe „{ $task }“ auf der Selbstbedienungsseite von { $organization } begonnen, und sie ist fehlgeschlagen.
mail-admin-failure-body-2 = Die Ursache steht im Verlauf. Wenn das oft geschieht, versucht es vielleicht jemand anderes: Fragen Sie die Person.

mail-profile-locked-subject = Zu viele Fehlversuche für Ihr Konto bei { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Jemand hat versucht, sich für Sie auszuweisen, und lag zu oft falsch. Zum Schutz Ihres Kontos werden eine Minute lang keine Versuche mehr angenommen.
   *[other] Jemand hat versucht, sich für Sie auszuweisen, und lag zu oft falsch. Zum Schutz Ihres Kontos werden { $minutes } Minuten lang keine Versuche mehr angenommen.
}
mail-profile-locked-body-2 = Ihr Passwort wurde nicht geändert, und Sie können sich wie gewohnt damit anmelden.
mail-profile-locked-body-3 = Wenn Sie das nicht waren, sagen Sie Ihrem Helpdesk Bescheid. Geben Sie niemandem Codes, Antworten oder Passwörter.

mail-contact-changed-subject = Die private E-Mail-Adresse Ihres Kontos bei { $organization } wurde geändert
mail-contact-changed-body-1 = Die private E-Mail-Adresse für Codes und Nachrichten zu Ihrem Konto wurde geändert. Diese Nachricht geht an die alte und an die neue Adresse.
mail-contact-changed-body-2 = Wenn Sie das waren, brauchen Sie nichts zu tun.
mail-contact-changed-body-3 = Wenn Sie das nicht waren, wenden Sie sich jetzt an Ihren Helpdesk: Vielleicht bekommt jemand anderes Ihre Codes.

mail-factor-changed-subject = { $what ->
    [questions] Ihre Fragen bei { $organization } wurden geändert
    [authenticator] Eine Authenticator-App wurde zu Ihrem Konto bei { $organization } hinzugefügt
    [authenticator-removed] Die Authenticator-App Ihres Kontos bei { $organization } wurde entfernt
    [passkey] Zu Ihrem Konto bei { $organization } wurde ein Passkey hinzugefügt
    [passkey-removed] Ein Passkey Ihres Kontos bei { $organization } wurde entfernt
    [phone] Zu Ihrem Konto bei { $organization } wurde eine Handynummer hinzugefügt
    [phone-removed] Die Handynummer Ihres Kontos bei { $organization } wurde entfernt
    [recovery-codes] Neue Wiederherstellungscodes für Ihr Konto bei { $organization }
    [recovery-code-used] Ein Wiederherstellungscode Ihres Kontos bei { $organization } wurde verwendet
    [browser] Für Ihr Konto bei { $organization } wurde ein Browser gemerkt
   *[other] Wie Sie sich bei { $organization } ausweisen, wurde geändert
}
mail-factor-changed-body-1 = { $what ->
    [questions] Die Fragen und Antworten, mit denen Sie sich ausweisen, wurden ersetzt.
    [authenticator] Ab jetzt weisen Sie sich mit den Codes einer Authenticator-App aus.
    [authenticator-removed] Mit den Codes Ihrer Authenticator-App können Sie sich nicht mehr ausweisen.
    [passkey] Von nun an weist Sie ein weiterer Passkey aus: ein Fingerabdruck, ein Gesicht, eine PIN oder ein Sicherheitsschlüssel.
    [passkey-removed] Einer Ihrer Passkeys weist Sie nicht mehr aus.
    [phone] Ab jetzt weisen Sie sich mit Codes aus, die an Ihre Handynummer gesendet werden.
    [phone-removed] Mit Codes an Ihre Handynummer können Sie sich nicht mehr ausweisen.
    [recovery-codes] Neue Wiederherstellungscodes wurden erstellt. Alle früheren gelten nicht mehr.
    [recovery-code-used] Einer Ihrer Wiederherstellungscodes wurde als Nachweis verwendet. Er gilt nicht noch einmal.
    [browser] Von nun an zählt ein weiterer Browser als Teil des Nachweises, dass Sie es sind. Sie finden ihn auf der Seite „Mein Profil“ und können ihn dort vergessen lassen.
   *[other] Die Art, wie Sie sich ausweisen, wurde geändert.
}
mail-factor-changed-body-2 = Wenn Sie das waren, brauchen Sie nichts zu tun.
mail-factor-changed-body-3 = Wenn Sie das nicht waren, wenden Sie sich jetzt an Ihren Helpdesk und sagen Sie, dass jemand anderes Ihr Konto verwendet.

mail-passkey-copied-subject = Vielleicht wird bei { $organization } eine Kopie Ihres Sicherheitsschlüssels benutzt
mail-passkey-copied-body-1 = Jemand wollte sich mit dem Passkey „{ $name }“ als Sie ausweisen. Er wurde abgelehnt: Was er geschickt hat, sieht aus, als gäbe es seinen Schlüssel zweimal.
mail-passkey-copied-body-2 = Sagen Sie Ihrem Helpdesk Bescheid, entfernen Sie diesen Passkey aus Ihrem Konto und richten Sie einen neuen ein.
mail-passkey-copied-body-3 = Wenn Sie das nicht waren, wenden Sie sich jetzt an Ihren Helpdesk: Vielleicht hat jemand Ihren Sicherheitsschlüssel oder eine Kopie davon.

mail-bulk-change-required-subject = Wählen Sie ein neues Kennwort bei { $organization }
mail-bulk-change-required-body-1 = Die Administration hat entschieden, dass Sie ein neues Kennwort brauchen. Bei Ihrer nächsten Anmeldung werden Sie gebeten, eines zu wählen.
mail-bulk-change-required-body-2 = Melden Sie sich wie gewohnt mit Ihrem jetzigen Kennwort an, und wählen Sie ein neues, wenn Sie danach gefragt werden. Wenn Sie sich nicht anmelden können, wenden Sie sich an den Helpdesk.
mail-bulk-change-required-body-3 = Niemand bei { $organization } fragt Sie nach Ihrem Kennwort. Geben Sie es niemandem, und geben Sie es auf keiner Seite ein, zu der ein Link in einer Nachricht geführt hat.

mail-bulk-unregistered-subject = Ihre Registrierung bei { $organization } wurde entfernt
mail-bulk-unregistered-body-1 = Die Administration hat entfernt, was Sie registriert hatten, um sich auszuweisen, zum Beispiel Antworten, eine Authenticator-App oder Wiederherstellungscodes. Ihr Konto und Ihr Kennwort wurden nicht geändert.
mail-bulk-unregistered-body-2 = Registrieren Sie sich bei Gelegenheit neu. Bis dahin können Sie weder selbst ein neues Kennwort wählen noch Ihr Konto entsperren.
mail-bulk-unregistered-body-3 = Wenn Sie Fragen haben, wenden Sie sich an den Helpdesk. Geben Sie niemandem Codes, Antworten oder Kennwörter, auch nicht, wenn jemand sagt, für { $organization } zu arbeiten.
