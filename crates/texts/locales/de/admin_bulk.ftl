# Bulk operations on the administration site.
admin-bulk-title = Massenvorgänge
admin-bulk-lead = Entfernen Sie die Registrierungen vieler Personen oder verlangen Sie ein neues Passwort von ihnen, jetzt oder später.
admin-bulk-new = Neuer Vorgang
admin-bulk-new-lead = Wählen Sie, was geschieht und mit wem. Bevor etwas geschieht, sehen Sie, wen es treffen würde.
admin-bulk-none = Noch wurde nichts angeordnet
admin-bulk-what = Vorgang
admin-bulk-state = Stand
admin-bulk-author = Angeordnet von
admin-bulk-created = Angeordnet
admin-bulk-older = Ältere Vorgänge
admin-bulk-preview = Zeigen, wen es treffen würde
admin-bulk-kind = Was geschieht
admin-bulk-kind-require-change = Ein neues Passwort verlangen
admin-bulk-kind-require-change-hint = Bei der nächsten Anmeldung. Konto und Registrierung bleiben, wie sie sind.
admin-bulk-kind-unregister = Registrierungen entfernen
admin-bulk-kind-unregister-hint = Antworten, Authenticator-Apps und Codes werden entfernt. Das Konto bleibt, wie es ist.
admin-bulk-connection = Domäne
admin-bulk-people = Personen
admin-bulk-people-hint = Anmeldenamen.
admin-bulk-groups = Gruppen
admin-bulk-groups-hint = Auch die Mitglieder enthaltener Gruppen zählen.
admin-bulk-units = Organisationseinheiten
admin-bulk-units-hint = Alle darunter zählen.
admin-bulk-reason = Grund
admin-bulk-reason-hint = Er bleibt mit Ihrem Namen im Verlauf.
admin-bulk-notify = Jede Person per E-Mail benachrichtigen
admin-bulk-not-before = Nicht vor
admin-bulk-not-before-hint = Datum und Uhrzeit in UTC, zum Beispiel 2026-12-01 03:00. Leer für sofort.
admin-bulk-bad-time = Schreiben Sie die Zeit als 2026-12-01 03:00 oder lassen Sie das Feld leer.
admin-bulk-no-such-person = In dieser Domäne gibt es niemanden mit dem Namen „{ $name }“.
admin-bulk-hits = { $count ->
    [0] Es würde niemanden treffen.
    [one] Es würde eine Person treffen.
   *[other] Es würde { $count } Personen treffen.
}
admin-bulk-hits-at-least = Es würde mindestens { $count } Personen treffen; noch wurden nicht alle angesehen.
admin-bulk-missing = Diese Gruppe oder Einheit gibt es nicht: { $dn }
admin-bulk-begin-require-change = { $count ->
    [one] Von einer Person ein neues Passwort verlangen
   *[other] Von { $count } Personen ein neues Passwort verlangen
}
admin-bulk-begin-unregister = { $count ->
    [one] Die Registrierung einer Person entfernen
   *[other] Die Registrierungen von { $count } Personen entfernen
}
admin-bulk-stop = Anhalten
admin-bulk-go-on = Fortsetzen
admin-bulk-file = Als Datei speichern
admin-bulk-more = Weitere Personen
admin-bulk-name = Name
admin-bulk-detail = Warum
admin-bulk-nobody = Hier ist niemand
admin-bulk-left-out = Ausgenommen
