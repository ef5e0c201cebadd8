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
admin-task-was-held-up = { $count ->
    [one] Sie wurde vorher einmal aufgehalten:
   *[other] Sie wurde vorher { $count } Mal aufgehalten, zuletzt durch:
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
admin-task-radius-status = Nach RADIUS-Servern sehen
admin-task-radius-status-about = Fragt jeden RADIUS-Server, ob er antwortet, wie er soll.
admin-task-oidc-status = Nach OpenID-Anbietern sehen
admin-task-oidc-status-about = Fragt jeden OpenID-Anbieter nach seiner Beschreibung und seinen Schlüsseln.
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
admin-task-count-servers = RADIUS-Server
admin-task-count-providers = OpenID-Anbieter
admin-task-count-rows = vergessene Zeilen
admin-task-count-sites = Standorte
admin-task-count-registered = registriert
admin-task-count-unregistered = nicht registriert
admin-task-count-registration-locked = Registrierung gesperrt
admin-task-count-locked = Konto gesperrt
admin-task-count-password-expired = Passwort abgelaufen
admin-task-count-account-expired = Konto abgelaufen

attention-scheduled = Bei der Aufgabe { $task } ging zuletzt etwas schief. { $detail }

admin-task-invite = Zur Registrierung einladen
admin-task-invite-about = Schreibt einmal an Personen, die eine Regel ihrer Richtlinie einlädt.
admin-task-remind-registration = An die Registrierung erinnern
admin-task-remind-registration-about = Schreibt an Personen, die nicht registriert sind oder ihre Registrierung erneuern sollen.
admin-task-remind-password = An das Passwortende erinnern
admin-task-remind-password-about = Schreibt an Personen, deren Passwort bald abläuft.
admin-task-remind-account = An das Kontoende erinnern
admin-task-remind-account-about = Schreibt an Personen, deren Konto bald abläuft.
admin-task-maximum-password-age = Neue Passwörter verlangen
admin-task-maximum-password-age-about = Verlangt bei der nächsten Anmeldung ein neues Passwort, wenn das alte so alt ist, wie die Richtlinie sagt.
admin-task-count-no-address = ohne Adresse
admin-task-count-demanded = verlangte neue Passwörter

manage-reminders = Erinnerungen
manage-reminders-lead = Wem Reclave von selbst schreibt und ab welchem Alter es ein neues Passwort verlangt. Alles ist aus, bis Sie es einschalten.
manage-reminders-none = Keine

admin-reminders-title = Wer erinnert würde
admin-reminders-preview = Wer erinnert würde
admin-reminders-lead = Wählen Sie eine Regel, um zu sehen, wer danach jetzt eine E-Mail bekäme. Es wird nichts verschickt, und die Regel muss nicht eingeschaltet sein. Es zählt die geltende Konfiguration, nicht der Entwurf.
admin-reminders-found = { $due } von { $people } Personen dieser Richtlinie bekämen jetzt eine E-Mail.
admin-reminders-is-off = Diese Regel ist ausgeschaltet: Noch bekommt niemand diese E-Mails.
admin-reminders-partial = Es gibt mehr Personen, als diese Seite ansieht. Die Aufgabe sieht alle an.
admin-reminders-who = Diese Personen bekämen eine E-Mail
admin-reminders-nobody = Niemand
admin-reminders-person = Person
admin-reminders-directory = Verzeichnis
admin-reminders-which = Erinnerung
admin-reminders-why = Warum
admin-reminders-others = Alle anderen, nach dem Grund
admin-reminders-people = Personen
admin-reminders-scenario = { $days ->
    [one] bei einem Tag
   *[other] bei { $days } Tagen
}
admin-reminders-days-left = { $days ->
    [one] Läuft innerhalb eines Tages ab
   *[other] Läuft innerhalb von { $days } Tagen ab
}
admin-reminders-need-unregistered = Nicht registriert
admin-reminders-need-update-required = Eine Erneuerung wurde verlangt
admin-reminders-need-questions-missing = Fragen fehlen
admin-reminders-need-questions-gone = Eine Frage wird nicht mehr gestellt
admin-reminders-need-not-readable = Antworten sind nicht lesbar
admin-reminders-due = Bekommt beim nächsten Lauf eine E-Mail
admin-reminders-not-off = Die Regel ist ausgeschaltet
admin-reminders-not-out-of-scope = Die Regel gilt nicht für diese Person
admin-reminders-not-no-access = Deaktiviert, oder das Konto ist abgelaufen
admin-reminders-not-must-change = Ein neues Passwort ist schon verlangt
admin-reminders-not-never-expires = Läuft nie ab, oder das Verzeichnis sagt es nicht
admin-reminders-not-expired = Ist abgelaufen
admin-reminders-not-not-needed = Registriert, wie die Richtlinie es verlangt
admin-reminders-not-invited = Wurde schon eingeladen
admin-reminders-not-invitation-first = Die Einladung kommt zuerst
admin-reminders-not-later = Für die nächste Erinnerung ist es zu früh
admin-reminders-not-done = Hat alle Erinnerungen bekommen
admin-reminders-not-no-address = Hat keine E-Mail-Adresse
admin-reminders-heading = Erinnerungen
admin-reminders-of-person = Was jede Regel über diese Person sagt
admin-reminders-rule = Regel
admin-reminders-says = Was sie sagt
admin-reminders-next = Nächste E-Mail
admin-reminders-last = Letzte E-Mail
admin-reminders-never = Noch keine
admin-reminders-mails = { $count ->
    [one] eine E-Mail insgesamt
   *[other] { $count } E-Mails insgesamt
}
admin-reminders-found-age = { $due } von { $people } Personen dieser Richtlinie müssten bei der nächsten Anmeldung ihr Passwort ändern.
admin-reminders-is-off-age = Diese Regel ist ausgeschaltet: Noch wird wegen des Alters kein neues Passwort verlangt.
admin-reminders-who-age = Diese Personen müssten ihr Passwort ändern
admin-reminders-demand = Neues Passwort verlangt
admin-reminders-age = { $days ->
    [one] Das Passwort ist einen Tag alt
   *[other] Das Passwort ist { $days } Tage alt
}
admin-reminders-not-young = Das Passwort ist nicht alt genug
admin-reminders-not-protected = Das Konto ist geschützt
admin-reminders-not-age-unknown = Das Verzeichnis sagt nicht, wie alt das Passwort ist
