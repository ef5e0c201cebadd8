# Geplante Aufgaben: ihre Seiten, Namen und Zählungen.

admin-task-title = Aufgaben
admin-task-lead = Was das System von selbst tut. Jeder Lauf geschieht einmal, auf der Instanz, die ihn übernimmt.
admin-task-list = Aufgaben des Systems
admin-task-zone = Zeiten gelten in dieser Zeitzone: { $zone }
admin-task-zone-title = Zeitzone der Aufgaben
admin-task-zone-lead = Die Zeiten aller Zeitpläne gelten in dieser Zeitzone, auch bei der Zeitumstellung.
admin-task-when = Wann
admin-task-next = Nächster Lauf
admin-task-no-next = Keiner
admin-task-off = Ausgeschaltet
admin-task-partly = Zum Teil
admin-task-held-up = Aufgehalten
admin-task-running = Läuft auf { $host }
admin-task-asked = Läuft gleich
admin-task-asked-note = Die Aufgabe läuft, sobald eine Instanz sie übernimmt. Laden Sie die Seite neu, um das Ergebnis zu sehen.
admin-task-errors = { $count ->
    [one] Eine Sache ging schief.
   *[other] { $count } Sachen gingen schief.
}
admin-task-on = zuerst auf { $host }
admin-task-every-minutes = { $count ->
    [one] Jede Minute
   *[other] Alle { $count } Minuten
}
admin-task-every-hour = Jede Stunde, zur Minute { $minute }
admin-task-every-day = Jeden Tag um { $at }
admin-task-every-week = Am { $days } um { $at }
admin-task-every-cron = Nach dem Cron-Ausdruck { $cron }
admin-task-day-mon = Montag
admin-task-day-tue = Dienstag
admin-task-day-wed = Mittwoch
admin-task-day-thu = Donnerstag
admin-task-day-fri = Freitag
admin-task-day-sat = Samstag
admin-task-day-sun = Sonntag
admin-task-schedule = Zeitplan
admin-task-ship = Zurück zum mitgelieferten Zeitplan
admin-task-results = Ergebnisse
admin-task-runs = Was daraus wurde
admin-task-no-runs = Sie lief noch nicht.
admin-task-began = Begonnen
admin-task-took = dauerte { $seconds } s
admin-task-why = Anlass
admin-task-by-time = Die Zeit war gekommen
admin-task-by = { $name } hat darum gebeten
admin-task-day = Tag
admin-task-policy = Richtlinie
admin-task-no-policy = In keiner Richtlinie
admin-task-statistics = Personen an den letzten Tagen
admin-task-sites = Controller und ihre Standorte
admin-task-controller = Controller
admin-task-site = Standort
admin-task-connection = Domänenverbindung
admin-task-takes = Art
admin-task-writable = Nimmt Änderungen an
admin-task-read-only = Nur lesend

admin-task-environment-health = Nach der Umgebung sehen
admin-task-environment-health-about = Stellt fest, ob Verzeichnisse, Konfiguration, E-Mail und die anderen Aufgaben in Ordnung sind, und schreibt den Administratoren, wenn sich das ändert.
admin-task-user-statistics = Personen zählen
admin-task-user-statistics-about = Zählt die Personen jeder Richtlinie nach ihrem Stand. Frühere Tage bleiben erhalten.
admin-task-directory-sites = Standorte der Verzeichnisse lesen
admin-task-directory-sites-about = Liest, welche Controller jedes Verzeichnis nennt und an welchen Standorten sie sind.
admin-task-verify-history = Verlauf prüfen
admin-task-verify-history-about = Prüft, dass kein Ereignis des Verlaufs verändert oder entfernt wurde.
admin-task-clean-up = Aufräumen
admin-task-clean-up-about = Vergisst, was vorbei ist: Sitzungen, nicht beendete Vorgänge, benutzte Codes, zugestellte E-Mails.

admin-task-count-appeared = neu
admin-task-count-connections = Verzeichnisse
admin-task-count-controllers = Controller
admin-task-count-events = Ereignisse
admin-task-count-gone = verschwunden
admin-task-count-instances = Instanzen
admin-task-count-mails = E-Mails
admin-task-count-people = Personen
admin-task-count-problems = Probleme
admin-task-count-rows = vergessene Zeilen
admin-task-count-sites = Standorte
admin-task-count-registered = registriert
admin-task-count-unregistered = nicht registriert
admin-task-count-registration-locked = Registrierung gesperrt
admin-task-count-locked = Konto gesperrt
admin-task-count-password-expired = Passwort abgelaufen
admin-task-count-account-expired = Konto abgelaufen

attention-scheduled = Bei der Aufgabe { $task } ging zuletzt etwas schief. { $detail }
