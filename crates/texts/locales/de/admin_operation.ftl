# Operation on the administration site: navigation, dashboard, instances and tasks, what needs attention.
admin-nav-dashboard = Übersicht
admin-nav-people-head = Personen
admin-nav-people = Personen suchen
admin-nav-operation = Betrieb
admin-nav-sessions = Sitzungen
admin-nav-history = Verlauf
admin-nav-instances = Instanzen

admin-dashboard-title = Übersicht
admin-dashboard-revision = Es gilt Revision { $number } der Konfiguration.
admin-dashboard-preset = Es gilt die Konfiguration, mit der das Programm beginnt; es wurde noch nichts veröffentlicht.
admin-dashboard-attention = Was Aufmerksamkeit braucht
admin-dashboard-all-well = Nichts braucht Aufmerksamkeit.
admin-dashboard-what = Was
admin-dashboard-urgency = Dringlichkeit
admin-dashboard-broken = Dringend
admin-dashboard-weak = Bald
admin-dashboard-note = Gut zu wissen
admin-dashboard-open = Ansehen
admin-dashboard-today = Heute (UTC)
admin-dashboard-resets = Passwörter zurückgesetzt
admin-dashboard-changes = Passwörter geändert
admin-dashboard-unlocks = Konten entsperrt
admin-dashboard-registrations = Registrierungen abgeschlossen
admin-dashboard-refused = Kontoänderungen nicht gemacht
admin-dashboard-locked = Registrierungen gesperrt
admin-dashboard-people = Registrierungen
admin-dashboard-registered = Registriert
admin-dashboard-locked-now = Jetzt gesperrt
admin-dashboard-must-update = Aktualisierung verlangt
admin-dashboard-directories = Verzeichnisse
admin-dashboard-no-directories = Kein Verzeichnis ist verbunden.
admin-dashboard-directory = Verzeichnis
admin-dashboard-health = Zustand
admin-dashboard-checked = Angesehen
admin-dashboard-findings = Was gefunden wurde
admin-dashboard-good = Funktioniert
admin-dashboard-bad = Braucht Aufmerksamkeit
admin-dashboard-unchecked = Noch nicht angesehen
admin-dashboard-took = { $ms } ms
admin-dashboard-mail = E-Mail
admin-dashboard-mail-waiting = Wartend
admin-dashboard-mail-failed = Nicht zugestellt
admin-dashboard-mail-delivered = Zugestellt
admin-dashboard-tasks = Hintergrundaufgaben dieser Instanz
admin-dashboard-instances = { $count ->
    [one] { $count } Instanz läuft.
   *[other] { $count } Instanzen laufen.
}
admin-dashboard-some = Ihre Rollen sind auf einige Richtlinien begrenzt; Sie sehen, was in diesen Aufmerksamkeit braucht.

admin-task-courier = E-Mails zustellen
admin-task-intents = Unterbrochene Kontoänderungen klären
admin-task-bulk = Massenvorgänge ausführen
admin-task-scheduler = Geplante Aufgaben ausführen
admin-task-follow = Neue Konfigurationen übernehmen
admin-task-health = Verzeichnisse und Administratoren ansehen
admin-task-caption = Was sie zuletzt taten
admin-task-name = Aufgabe
admin-task-instance = Instanz
admin-task-ended = Zuletzt
admin-task-outcome = Ergebnis
admin-task-total = Seit dem Start getan
admin-task-never = Noch nicht
admin-task-good = In Ordnung
admin-task-bad = Fehlgeschlagen
admin-task-run = Jetzt ausführen
admin-task-ran = Die Aufgabe lief auf dieser Instanz.
admin-task-ran-badly = Die Aufgabe lief auf dieser Instanz und schlug fehl; die Tabelle nennt den Grund.

admin-instances-title = Instanzen
admin-instances-lead = Die laufenden Prozesse dieses Systems. Jeder kann jede Anfrage bedienen; manche Arbeit führt jeweils einer.
admin-instances-caption = Instanzen, die in der letzten Minute ein Lebenszeichen gaben
admin-instances-host = Rechner
admin-instances-here = antwortet Ihnen gerade
admin-instances-version = Version
admin-instances-started = Gestartet
admin-instances-seen = Letztes Lebenszeichen
admin-instances-revision = Konfiguration
admin-instances-current = Revision { $number }
admin-instances-behind = Revision { $number }, nicht die neueste ({ $newest })
admin-instances-leads = Führt
admin-instances-nothing = Gerade nichts
admin-instances-reach = Verzeichnisse
admin-instances-reaches-all = Alle erreicht
admin-instances-reaches-not = Nicht erreicht: { $names }
admin-instances-tasks = Hintergrundaufgaben
admin-instances-verified = Der Verlauf wurde zuletzt geprüft
admin-instances-verified-never = Der Verlauf wurde noch nicht geprüft.
admin-instances-intact = { $count ->
    [one] { $count } Ereignis, lückenlos
   *[other] { $count } Ereignisse, lückenlos
}
admin-instances-broken = Gebrochen bei Ereignis { $sequence }

attention-reload = Die neueste Konfiguration gilt auf dieser Instanz nicht; die vorige gilt weiter. { $detail }
attention-behind = Auf der Instanz { $host } gilt Revision { $revision }, nicht die neueste, { $newest }.
attention-directory-away = Das Verzeichnis von { $name } ist nicht erreichbar: Dort kann niemandem geholfen werden.
attention-directory-findings = { $count ->
    [one] Beim Verzeichnis von { $name } stimmt etwas nicht.
   *[other] Beim Verzeichnis von { $name } stimmen { $count } Dinge nicht.
}
attention-directory-elsewhere = Die Instanz { $host } erreicht nicht: { $names }.
attention-mail-none = Es ist kein Mailserver eingerichtet: Codes und Hinweise können nicht verschickt werden.
attention-mail-failed = { $count ->
    [one] Eine E-Mail konnte nicht zugestellt werden. { $detail }
   *[other] { $count } E-Mails konnten nicht zugestellt werden. { $detail }
}
attention-mail-waiting = { $count ->
    [one] Eine E-Mail wartet, weil der Mailserver sie nicht annimmt. { $detail }
   *[other] { $count } E-Mails warten, weil der Mailserver sie nicht annimmt. { $detail }
}
attention-administrators-none = Niemand hat alle Rechte für dieses System.
attention-administrators-factor = Noch hat kein Administrator mit allen Rechten eine Authenticator-App: Die nächste Anmeldung hängt an einem Code per E-Mail.
attention-weakness = In { $policy } verlangt die Aufgabe { $task } weniger Nachweise, als das System fordert; jemand hat das angenommen.
attention-bulk-lost = { $count ->
    [one] Bei einer Person eines Massenvorgangs wurde es nicht getan: { $reason }
   *[other] Bei { $count } Personen eines Massenvorgangs wurde es nicht getan: { $reason }
}
attention-bulk-held = Ein Massenvorgang kommt nicht weiter: { $reason }
attention-today-unknown = { $count ->
    [one] Bei einer Kontoänderung von heute ist nicht bekannt, ob sie geschah.
   *[other] Bei { $count } Kontoänderungen von heute ist nicht bekannt, ob sie geschahen.
}
attention-today-bursts = { $count ->
    [one] Heute hat ein Helpdesk-Mitarbeiter in einer Stunde mehr getan als erwartet.
   *[other] Heute haben Helpdesk-Mitarbeiter { $count }-mal in einer Stunde mehr getan als erwartet.
}
attention-today-exceeded = { $count ->
    [one] Heute wurde eine Person außerhalb des eigenen Bereichs angefragt.
   *[other] Heute wurden { $count }-mal Personen außerhalb des eigenen Bereichs angefragt.
}
attention-task = { $task ->
    [courier] Das Zustellen von E-Mails
    [intents] Das Klären unterbrochener Kontoänderungen
    [bulk] Das Ausführen von Massenvorgängen
    [scheduler] Das Ausführen geplanter Aufgaben
    [colleagues] Das Bitten um Bestätigung durch andere
    [phones] Das Bringen von Fragen auf Telefone
    [follow] Das Übernehmen neuer Konfigurationen
    [health] Das Ansehen von Verzeichnissen und Administratoren
    [oidc] OpenID-Anbieter ansehen
   *[radius] RADIUS-Server ansehen
} schlug zuletzt fehl. { $detail }
attention-history-broken = Die Kette des Verlaufs ist bei Ereignis { $sequence } gebrochen: Vielleicht hat jemand sie in der Datenbank verändert.
attention-history-unverified = { $days ->
    [one] Der Verlauf wurde seit einem Tag nicht geprüft.
   *[other] Der Verlauf wurde seit { $days } Tagen nicht geprüft.
}

# Mails on their way.
admin-mails-title = Mails
admin-mails-lead = Aufgegebene Mails können Sie erneut versuchen, solange sie etwas nützen: einen Code einige Minuten, eine Mitteilung drei Tage lang.
admin-mails-caption = Mails, die neuesten zuerst
admin-mails-none = Solche Mails gibt es nicht.
admin-mails-state = Stand
admin-mails-every-state = Jeder Stand
admin-mails-state-waiting = Wartet
admin-mails-state-failed = Aufgegeben
admin-mails-state-delivered = Zugestellt
admin-mails-to = An
admin-mails-created = Angefordert
admin-mails-attempts = Versuche
admin-mails-next-try = Nächster Versuch
admin-mails-no-next = –
admin-mails-again = Erneut versuchen
admin-mails-sent-again = Die Mail wird erneut versucht.
