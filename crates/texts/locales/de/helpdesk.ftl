# The helpdesk site: finding people, what is known of them, beginning tasks, agreeing to them, lists. The pages
# speak to the operator.

task-helpdesk-sign-in-name = Beim Helpdesk anmelden
task-administration-sign-in-name = Bei der Administration anmelden

desk-nav-find = Person suchen
desk-nav-approvals = Vier Augen
desk-nav-lists = Listen
desk-change-user = Person wechseln

desk-find-title = Person suchen
desk-find-lead = Sie helfen den Personen von: { $policies }
desk-find-label = Name, Benutzername oder E-Mail-Adresse
desk-find-hint = Die ersten Buchstaben reichen, mindestens zwei.
desk-find-domain = Domäne
desk-find-any-domain = Alle Domänen
desk-find-go = Suchen
desk-find-too-short = { $least ->
    [one] Geben Sie mindestens einen Buchstaben ein.
   *[other] Geben Sie mindestens { $least } Buchstaben ein.
}
desk-find-found = { $count ->
    [one] Eine Person beginnt mit „{ $text }“
   *[other] { $count } Personen beginnen mit „{ $text }“
}
desk-find-nobody = Niemand, dem Sie helfen, beginnt mit „{ $text }“
desk-find-nobody-hint = Prüfen Sie die Schreibweise, oder fragen Sie nach dem Benutzernamen. Vielleicht sind andere für diese Person zuständig.
desk-find-more = Vielleicht gibt es noch mehr. Geben Sie mehr vom Namen ein.
desk-find-waiting = { $count ->
    [one] Eine Aufgabe wartet auf Ihre Zustimmung.
   *[other] { $count } Aufgaben warten auf Ihre Zustimmung.
}
desk-find-waiting-go = Ansehen
desk-column-name = Name
desk-column-logon-name = Benutzername
desk-column-state = Zustand

desk-mark-locked = Gesperrt
desk-mark-disabled = Ausgeschaltet
desk-mark-account-expired = Konto abgelaufen
desk-mark-must-change = Muss Passwort ändern
desk-mark-password-expired = Passwort abgelaufen
desk-mark-none = In Ordnung

desk-card-facts = Was bekannt ist
desk-card-account = Konto
desk-card-mail = E-Mail
desk-card-policy = Richtlinie
desk-card-registered-pill = Registriert
desk-card-unregistered-pill = Nicht registriert
desk-card-registered = Registriert seit
desk-card-not-registered = Noch nicht
desk-card-locked-since = Gesperrt seit
desk-card-password = Passwort
desk-card-password-age = { $days ->
    [0] Heute gesetzt
    [one] Einen Tag alt
   *[other] { $days } Tage alt
}
desk-card-password-expires = Läuft ab
desk-card-password-expired = Abgelaufen
desk-card-password-stays = Läuft nicht ab
desk-card-unknown = Unbekannt
desk-card-account-expires = Konto endet
desk-card-account-expired = Konto endete
desk-card-last-logon = Letzte Anmeldung
desk-card-proofs = Kann sich ausweisen mit
desk-card-no-proof = Noch mit nichts
desk-card-update = Eine Aktualisierung der Registrierung ist verlangt.
desk-card-profile-locked = Registrierung gesperrt bis
desk-card-profile-held = bis Sie sie entsperren: Die Person sagte „Das war ich nicht“
desk-card-passcode = Ein Zugangscode gilt bis
desk-card-verified = Geprüft bis
desk-card-verified-by = Nachgewiesen durch
desk-card-verify-first = Prüfen Sie zuerst, wer anruft.
desk-card-verify-first-lead = Die Aufgaben öffnen sich, wenn nachgewiesen ist, dass { $name } am Telefon ist. Der Nachweis gilt einige Minuten und steht mit Ihrem Namen im Verlauf.
desk-card-verify-each = Jede Prüfung dient jeder Aufgabe einmal.
desk-card-own = Das ist Ihr eigenes Konto. Lassen Sie sich dabei von jemand anderem im Helpdesk helfen.
desk-card-two-person = Bevor für diese Person etwas geändert wird, muss eine zweite Person im Helpdesk zustimmen.
desk-card-tasks = Aufgaben
desk-card-no-tasks = Für diese Person gibt es keine Aufgabe.
desk-card-history = Letzte Vorgänge
desk-card-history-empty = Noch ist nichts verzeichnet.
desk-card-when = Wann
desk-card-what = Was
desk-card-who = Wer
desk-card-failed = (fehlgeschlagen)
desk-card-traces = Falsche Passwörter
desk-card-traces-none = Die Domänencontroller haben nicht rechtzeitig geantwortet.
desk-card-controller = Domänencontroller
desk-card-failures = Fehlversuche
desk-card-last-failure = Der letzte
desk-card-trace-locked = Gesperrt seit
desk-card-unreachable = Hat nicht geantwortet
desk-card-no-time = -

desk-proof-totp = einer Authenticator-App
desk-proof-questions = { $count ->
    [one] einer Sicherheitsfrage
   *[other] { $count } Sicherheitsfragen
}
desk-proof-spoken = { $count ->
    [one] einer Frage fürs Telefon
   *[other] { $count } Fragen fürs Telefon
}
desk-proof-personal-mail = einem Code an die private Adresse { $address }
desk-proof-mail = einem Code an die Firmenadresse { $address }
desk-proof-recovery-codes = { $count ->
    [one] einem gespeicherten Wiederherstellungscode
   *[other] { $count } gespeicherten Wiederherstellungscodes
}
desk-proved-password = Passwort
desk-proved-questions = Fragen
desk-proved-mail-code = Code per E-Mail
desk-proved-totp = Authenticator-App
desk-proved-recovery-code = Wiederherstellungscode
desk-proved-passcode = Zugangscode
desk-proved-caller-verified = eine frühere Prüfung

desk-own-account = Für Ihr eigenes Konto muss das jemand anderes im Helpdesk tun.
desk-verify-first = Prüfen Sie zuerst, wer anruft.
desk-verify-again = Die Prüfung wurde für diese Aufgabe schon verwendet. Prüfen Sie noch einmal, wer anruft.
desk-unavailable-registered = Die Person ist schon registriert.
desk-unavailable-unregistered = Die Person hat sich noch nicht registriert.
desk-unavailable-not-locked = Das Konto ist nicht gesperrt.
desk-unavailable-not-disabled = Das Konto ist nicht ausgeschaltet.
desk-unavailable-profile-not-locked = Die Registrierung ist nicht gesperrt.
desk-unavailable-never = Diese Aufgabe ist abgeschaltet.
desk-reason-needed = Nennen Sie einen Grund oder eine Ticketnummer.
desk-text-too-long = { $most ->
    [one] Verwenden Sie höchstens ein Zeichen.
   *[other] Verwenden Sie höchstens { $most } Zeichen.
}

desk-start-for = Für wen
desk-start-reason = Grund oder Ticketnummer
desk-start-reason-hint = Steht mit Ihrem Namen im Verlauf.
desk-start-reason-optional = Steht mit Ihrem Namen im Verlauf. Sie können das Feld leer lassen.
desk-start-nothing-yet = Diese Seite allein ändert nichts.
desk-start-begin = Beginnen
desk-start-ask = Um Zustimmung bitten
desk-start-two-person = Dieser Aufgabe muss eine zweite Person im Helpdesk zustimmen. Wenn Sie fragen, erscheint es auf deren Seite.
desk-start-waiting = Sie haben gefragt. Sobald jemand zustimmt, können Sie beginnen.
desk-start-given = Es wurde zugestimmt. Sie können einmal beginnen.
desk-start-refused = Es wurde nicht zugestimmt.
desk-start-to-approvals = Was gefragt wurde
desk-start-back = Zurück zu { $name }

desk-caller = Für wen die Aufgabe ist
desk-caller-card = Was über { $name } bekannt ist
desk-caller-back = Zurück zu { $name }

desk-approvals-title = Vier Augen
desk-approvals-lead = Aufgaben für manche Personen beginnen erst, wenn eine zweite Person im Helpdesk zustimmt. Frage und Antwort gelten eine halbe Stunde.
desk-approvals-others = Wartet auf Sie
desk-approvals-mine = Von Ihnen gefragt
desk-approvals-none = Nichts wartet auf Sie.
desk-approvals-none-mine = Sie haben um nichts gebeten.
desk-approvals-person = Person
desk-approvals-task = Aufgabe
desk-approvals-asker = Gefragt von
desk-approvals-reason = Grund
desk-approvals-asked = Wann
desk-approvals-state = Antwort
desk-approvals-look = Ansehen
desk-approvals-begin = Aufgabe beginnen
desk-approvals-waiting = Offen
desk-approvals-given = Zugestimmt
desk-approvals-refused = Nicht zugestimmt
desk-approvals-by = { $name }: { $comment }
desk-approval-title = { $asker } bittet um Ihre Zustimmung
desk-approval-lead = Stimmen Sie nur zu, wenn Sie wissen, warum das geschieht. Ihr Name steht im Verlauf.
desk-approval-expires = Gilt bis
desk-approval-no-reason = Keiner genannt
desk-approval-comment = Ein Wort dazu
desk-approval-comment-hint = Ihre Kollegin oder Ihr Kollege liest es. Sie können das Feld leer lassen.
desk-approval-agree = Zustimmen
desk-approval-refuse = Nicht zustimmen
desk-approval-used = Die Zustimmung wurde schon verwendet. Fragen Sie noch einmal.
desk-approval-over = Jemand hat schon geantwortet, oder die Zeit ist um.
desk-approval-own = Das muss jemand anderes im Helpdesk beantworten.

desk-lists-title = Wer Aufmerksamkeit braucht
desk-lists-lead = Aus dem Verzeichnis gelesen; bis zu einer Minute alt.
desk-lists-uncounted = Zum Zählen öffnen
desk-lists-as-of = Stand
desk-lists-count = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
desk-lists-at-least = { $count } Personen, vielleicht mehr
desk-lists-shown = Die ersten { $shown } sind zu sehen. Die Datei enthält alle, die gezählt wurden.
desk-lists-empty = Niemand steht auf dieser Liste.
desk-lists-file = Als Datei speichern
desk-lists-idle = Ohne Anmeldung seit
desk-lists-days = { $days ->
    [one] Einem Tag
   *[other] { $days } Tagen
}
desk-list-locked = Gesperrt
desk-list-must-change = Müssen das Passwort ändern
desk-list-password-expired = Passwort abgelaufen
desk-list-expiring = Passwort läuft in 14 Tagen ab
desk-list-account-expired = Konto abgelaufen
desk-list-disabled = Ausgeschaltet
desk-list-never-registered = Nie registriert
desk-list-idle = Lange nicht angemeldet
desk-moment-locked = Gesperrt seit
desk-moment-must-change = Passwort gesetzt
desk-moment-password-expired = Abgelaufen
desk-moment-expiring = Läuft ab
desk-moment-account-expired = Endete
desk-moment-disabled = Seit
desk-moment-never-registered = Konto angelegt
desk-moment-idle = Letzte Anmeldung
desk-export-name = Name
desk-export-logon-name = Benutzername
desk-export-domain = Domäne
desk-export-detail = Angaben
desk-export-moment = Wann
