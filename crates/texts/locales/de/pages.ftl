# Was die Seiten rund um die Aufgaben sagen: Rahmen, Startseite, Fehler, Profil.

page-skip = Zum Inhalt springen
page-nav = Konto und Sprache
page-nav-language = Sprache:
page-nav-me = Profil
page-nav-sign-in = Anmelden
page-nav-sign-out = Abmelden
page-help = Brauchen Sie Hilfe?
page-feedback = Rückmeldung geben
page-back = Zurück
page-problem-title = Problem:
page-problem-several = { $count ->
    [one] Ein Punkt muss noch stimmen:
   *[other] { $count } Punkte müssen noch stimmen:
}
page-step = Schritt { $step } von { $of }

page-home-title = Was brauchen Sie?
page-home-hello = Hallo, { $name }
page-home-lead = Das alles können Sie selbst erledigen, zu jeder Zeit und mit jedem Gerät.
page-home-empty = Im Moment gibt es hier nichts zu tun.
page-home-update = Der Helpdesk oder eine Änderung der Regeln verlangt, dass Sie Ihre Registrierung auf den neuesten Stand bringen. Wählen Sie „{ $task }“.
page-home-me = Ansehen, was ich registriert habe

page-sign-in-title = Anmelden
page-sign-in-lead = Sehen Sie Ihr Profil und die Aufgaben, die für Sie gelten.

page-find-label = Ihr Benutzername
page-find-label-attribute = Ihre Kennung
page-find-hint = So, wie Sie ihn bei der Arbeit eingeben, zum Beispiel ana.lopez, DOMÄNE\ana.lopez oder Ihre E-Mail-Adresse.
page-find-domain = Domäne
page-find-next = Weiter
page-find-start = Beginnen
page-find-signed-in = Sie sind als { $name } angemeldet.
page-find-empty = Geben Sie Ihren Benutzernamen ein.
page-find-search-title = Ich weiß meinen Benutzernamen nicht
page-find-search-label = Der Anfang Ihres Namens
page-find-search-button = Suchen
page-find-search-short = Geben Sie mindestens zwei Buchstaben Ihres Namens ein.

page-found-title = Wer davon sind Sie?
page-found-lead = { $count ->
    [one] Der Name einer Person beginnt mit „{ $text }“.
   *[other] Die Namen von { $count } Personen beginnen mit „{ $text }“.
}
page-found-nobody = Kein Name beginnt mit „{ $text }“. Prüfen Sie die Schreibweise oder geben Sie nur die ersten Buchstaben ein.
page-found-again = Anderen Namen eingeben

page-field-choose = Aus der Liste wählen
page-field-optional = (darf leer bleiben)
page-field-control = Das enthält Zeichen, die man nicht sieht und nicht tippen kann. Entfernen Sie sie und versuchen Sie es noch einmal.
page-field-too-long = { $most ->
    [one] Das ist zu lang. Verwenden Sie ein Zeichen.
   *[other] Das ist zu lang. Verwenden Sie höchstens { $most } Zeichen.
}

page-reveal-show = Zeigen
page-reveal-hide = Verbergen
page-reveal-label = Zeigen: { $field }

page-rules-title = Regeln für das neue Passwort
page-rules-met = Erfüllt
page-rules-unmet = Noch nicht erfüllt
page-rules-on-save = wird beim Speichern geprüft
page-rules-all-met = Alle Regeln sind erfüllt.
page-rules-some-unmet = { $count ->
    [one] Eine Regel ist noch nicht erfüllt.
   *[other] { $count } Regeln sind noch nicht erfüllt.
}
page-suggest-button = Passwort vorschlagen
page-suggest-here = Dieses Passwort erfüllt die Regeln. Bewahren Sie es sicher auf und geben Sie es unten ein.

page-codes-copy = Codes kopieren
page-codes-print = Codes drucken
page-codes-copied = Die Codes sind kopiert.
page-otp-scan = Scannen Sie dieses Bild mit Ihrer Authenticator-App.
page-otp-type = Wenn Sie es nicht scannen können, tippen Sie diesen Schlüssel in die App:
page-otp-open = In einer App auf diesem Gerät öffnen

page-until-left = Gilt noch { $time }
page-until-minutes = { $minutes ->
    [0] Gilt noch weniger als eine Minute.
    [one] Gilt noch eine Minute.
   *[other] Gilt noch { $minutes } Minuten.
}
page-until-over = Die Zeit ist um: Es gilt nicht mehr.

page-run-stale = Diese Seite war nicht mehr aktuell, darum wurde Ihre letzte Eingabe nicht verwendet. Hier sehen Sie, wo Sie jetzt sind.
page-run-ends = { $minutes ->
    [one] Zu Ihrer Sicherheit schließt sich diese Seite in einer Minute.
   *[other] Zu Ihrer Sicherheit schließt sich diese Seite in { $minutes } Minuten.
}
page-run-ends-title = Sind Sie noch da?
page-run-ends-lead = Zu Ihrer Sicherheit schließt sich diese Seite bald. Was Sie eingegeben haben, geht dann verloren und wird nicht verwendet; Sie können jederzeit neu beginnen.
page-run-ends-stay = Weitermachen

page-session-note = { $minutes ->
    [one] Nach einer Minute ohne Aktivität werden Sie abgemeldet.
   *[other] Nach { $minutes } Minuten ohne Aktivität werden Sie abgemeldet.
}
page-session-title = Sind Sie noch da?
page-session-lead = Zu Ihrer Sicherheit werden Sie in etwa zwei Minuten abgemeldet. Was Sie eingegeben haben, geht dann verloren und wird nicht verwendet.
page-session-stay = Angemeldet bleiben

page-me-title = Mein Profil
page-me-account = Ihr Konto
page-me-name = Name
page-me-logon-name = Benutzername
page-me-corporate-mail = E-Mail bei der Arbeit
page-me-password-expires = Passwort läuft ab
page-me-never = Nie
page-me-none = Keine
page-me-not-yet = Noch nicht
page-me-proofs = Wie Sie beweisen, wer Sie sind
page-me-registered = Registriert
page-me-questions = Sicherheitsfragen
page-me-questions-count = { $count ->
    [0] Keine
    [one] Eine beantwortet
   *[other] { $count } beantwortet
}
page-me-personal-mail = Private E-Mail
page-me-totp = Authenticator-App
page-me-recovery = Wiederherstellungscodes
page-me-recovery-count = { $count ->
    [0] Keine mehr
    [one] Noch einer
   *[other] Noch { $count }
}
page-me-locked = Nach zu vielen falschen Versuchen können Sie diese Nachweise nicht verwenden bis:
page-me-history = Was mit Ihrem Konto geschehen ist
page-me-history-lead = Wenn etwas davon nicht von Ihnen war, sagen Sie es Ihrem Helpdesk.
page-me-history-empty = Noch nichts.
page-me-done = Erledigt
page-me-failed = Gescheitert

page-error-reference = Referenz für Ihren Helpdesk:
page-error-back-to-task = Zurück zur vorigen Stelle
page-error-not-found-title = Diese Seite gibt es nicht
page-error-not-found-detail = Vielleicht ist die Adresse falsch geschrieben oder die Seite ist umgezogen. Es wurde nichts geändert.
page-error-run-title = Diese Seite ist nicht mehr offen
page-error-run-detail = Sie wurde nach einiger Zeit ohne Aktivität geschlossen oder in einem anderen Browser begonnen. Durch das Öffnen wurde nichts geändert. Beginnen Sie noch einmal auf der Startseite.
page-error-malformed-title = Diese Anfrage ist nicht verwendbar
page-error-malformed-detail = Sie kam nicht von einer Seite dieser Website oder wurde unterwegs beschädigt. Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
page-error-too-large-title = Das ist zu viel auf einmal
page-error-too-large-detail = Die Anfrage ist größer, als diese Website annimmt. Es wurde nichts geändert.
page-error-method-title = Das geht hier nicht
page-error-method-detail = Die Adresse stimmt, aber nicht für diese Art von Anfrage. Es wurde nichts geändert.
page-error-cross-site-title = Diese Anfrage kam von einer anderen Website
page-error-cross-site-detail = Zu Ihrer Sicherheit wurde sie abgelehnt. Es wurde nichts geändert. Öffnen Sie die Startseite dieser Website und beginnen Sie dort.
page-error-slow-title = Das hat zu lange gedauert
page-error-slow-detail = Es ist nicht sicher, ob Ihr letzter Schritt abgeschlossen wurde. Gehen Sie zurück und sehen Sie nach, wo Sie sind, bevor Sie es noch einmal versuchen.
page-error-sign-in-title = Melden Sie sich zuerst an
page-error-sign-in-detail = Sie sind nicht angemeldet oder Ihre Sitzung ist zu Ende. Es wurde nichts geändert.
page-error-denied-title = Das ist nicht erlaubt
page-error-invalid-title = Das ist nicht verwendbar
page-error-too-many-title = Zu viele Versuche
page-error-too-many-detail = { $minutes ->
    [one] Es wurde nichts geändert. Warten Sie eine Minute und versuchen Sie es dann noch einmal.
   *[other] Es wurde nichts geändert. Warten Sie { $minutes } Minuten und versuchen Sie es dann noch einmal.
}
page-error-unavailable-title = Im Moment nicht verfügbar
page-error-defect-title = Bei uns ist etwas schiefgegangen
page-error-defect-detail = Es ist nicht sicher, ob Ihr letzter Schritt abgeschlossen wurde. Gehen Sie zurück und sehen Sie nach, wo Sie sind. Wenn es wieder passiert, nennen Sie Ihrem Helpdesk die Referenz unten.
page-error-host-title = Diese Website hat eine andere Adresse
page-error-host-detail = Es wurde nichts geändert. Öffnen Sie sie unter dieser Adresse:
page-error-plain-http-title = Diese Verbindung ist nicht verschlüsselt
page-error-plain-http-detail = Passwörter wären unterwegs lesbar, darum wird hier nichts gezeigt und nichts geändert. Verwenden Sie eine Adresse, die mit https beginnt.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = Mails der Demo
page-demo-mails-lead = Die Demo verschickt nichts. Jede Mail, die verschickt worden wäre, steht hier, die neueste zuerst.
page-demo-mails-to = An
page-demo-mails-html = So, wie ein Mailprogramm sie zeigt
page-demo-mails-empty = Noch keine Mail. Beginnen Sie eine Aufgabe, die einen Code sendet, und kommen Sie dann wieder.
page-demo-mails-again = Nach neuen Mails sehen
page-demo-try = Passwort ausprobieren
page-demo-try-lead = Melden Sie sich an, wie es jedes andere Programm bei der Arbeit täte, und sehen Sie, ob ein Passwort gilt.
page-demo-password = Passwort
page-demo-people-title = Personen zum Spielen
page-demo-people-lead = Diese Firma ist erfunden. Wählen Sie eine dieser Personen und helfen Sie sich selbst, wie sie es täte.
