# The tasks that operators run for a caller. The pages speak to the operator.

task-helpdesk-verify-name = Anrufende Person prüfen
task-helpdesk-verify-description = Vergewissern Sie sich, dass am Telefon ist, wer es zu sein angibt. Jede andere Aufgabe braucht das zuerst.
task-helpdesk-prove-name = Sich selbst ausweisen
task-helpdesk-prove-description = Zeigen Sie der anrufenden Person, dass sie wirklich mit dem Helpdesk spricht.
task-helpdesk-reset-name = Passwort zurücksetzen
task-helpdesk-reset-description = Schicken Sie der Person ein neues Passwort.
task-helpdesk-passcode-name = Zugangscode vergeben
task-helpdesk-passcode-description = Geben Sie der Person einen Zugangscode, mit dem sie sich selbst hilft.
task-helpdesk-unlock-name = Konto entsperren
task-helpdesk-unlock-description = Lassen Sie die Person nach zu vielen falschen Passwörtern wieder hinein.
task-helpdesk-unlock-profile-name = Registrierung entsperren
task-helpdesk-unlock-profile-description = Lassen Sie die Person sich nach zu vielen falschen Nachweisen wieder selbst helfen.
task-helpdesk-update-name = Aktualisierung verlangen
task-helpdesk-update-description = Lassen Sie die Person ihre Registrierung auf den neuesten Stand bringen.
task-helpdesk-enable-name = Konto einschalten
task-helpdesk-enable-description = Lassen Sie die Person sich wieder anmelden, nachdem das Konto ausgeschaltet war.

run-done-helpdesk-verify-title = Die Person ist geprüft
run-done-helpdesk-verify-lead = Jede Aufgabe kann diese Prüfung einmal verwenden, solange Sie angemeldet bleiben.
run-done-helpdesk-prove-title = Die Person weiß, wer Sie sind
run-done-helpdesk-prove-lead = Die Zahl gilt kein zweites Mal.
run-done-helpdesk-reset-title = Das Passwort ist zurückgesetzt
run-done-helpdesk-reset-lead = Das alte Passwort gilt nicht mehr.
run-done-helpdesk-passcode-title = Der Zugangscode ist vergeben
run-done-helpdesk-passcode-lead = Er gilt einmal. Ein früherer Zugangscode gilt nicht mehr.
run-done-helpdesk-unlock-title = Das Konto ist entsperrt
run-done-helpdesk-unlock-lead = Die Person meldet sich mit dem jetzigen Passwort an. Es wurde nicht geändert.
run-done-helpdesk-unlock-profile-title = Die Registrierung ist entsperrt
run-done-helpdesk-unlock-profile-lead = Die Person kann sich auf der Selbsthilfe-Seite wieder selbst helfen.
run-done-helpdesk-update-title = Die Aktualisierung ist verlangt
run-done-helpdesk-update-lead = Bei der nächsten Anmeldung auf der Selbsthilfe-Seite wird die Person gebeten, die Registrierung auf den neuesten Stand zu bringen.
run-done-helpdesk-enable-title = Das Konto ist eingeschaltet
run-done-helpdesk-enable-lead = Die Person meldet sich mit dem jetzigen Passwort an. Es wurde nicht geändert.

activity-methods-option-caller-totp = Authentifizierungs-App
activity-methods-option-caller-totp-hint = Die Person liest die sechs Ziffern vor, die ihre App zeigt.
activity-methods-option-caller-recovery-code = Wiederherstellungscode
activity-methods-option-caller-recovery-code-hint = Die Person liest einen der Codes vor, die sie aufbewahrt hat. Er ist damit verbraucht.
activity-methods-option-caller-passcode = Zugangscode
activity-methods-option-caller-passcode-hint = Die Person liest einen Zugangscode vor, der ihr geschickt wurde.
activity-methods-option-caller-mail-code = Code per E-Mail
activity-methods-option-caller-mail-code-hint = Wir senden einen Code an eine bekannte Adresse, und die Person liest ihn vor.
activity-methods-option-caller-questions = Fragen
activity-methods-option-caller-questions-hint = Sie stellen Fragen, die die Person bei der Registrierung beantwortet hat.
activity-methods-option-caller-verified = Frühere Prüfung
activity-methods-option-caller-verified-hint = Sie haben diese Person vor Kurzem geprüft.


# What all these tasks share.
helpdesk-verify-first = Prüfen Sie zuerst die anrufende Person. Sie haben es in dieser Sitzung noch nicht getan, es ist mehr als ein paar Minuten her, oder diese Aufgabe hat die Prüfung schon verwendet.
helpdesk-cannot-ask-title = Dieser Weg ist nicht möglich
helpdesk-sent-to = Es wurde an { $address } gesendet.
helpdesk-address-personal = Private Adresse { $address }
helpdesk-address-corporate = Dienstliche Adresse { $address }
helpdesk-address-choose = Wählen Sie eine der Möglichkeiten.

# Verifying the caller.
helpdesk-caller-totp-title = Code aus der App der anrufenden Person
helpdesk-caller-totp-lead = Bitten Sie { $caller }, die Authentifizierungs-App zu öffnen und die sechs Ziffern vorzulesen, die sie zeigt.
helpdesk-caller-totp-label = Code, den die Person vorliest
helpdesk-caller-totp-wrong = Der Code ist nicht richtig. Fragen Sie nach dem nächsten.
helpdesk-caller-totp-missing = { $caller } hat keine Authentifizierungs-App. Wählen Sie einen anderen Weg.

helpdesk-caller-recovery-code-title = Wiederherstellungscode der anrufenden Person
helpdesk-caller-recovery-code-lead = Bitten Sie { $caller }, einen der aufbewahrten Wiederherstellungscodes vorzulesen. Er ist damit verbraucht, und { $caller } erfährt es per E-Mail.
helpdesk-caller-recovery-code-label = Code, den die Person vorliest
helpdesk-caller-recovery-code-wrong = Der Code ist nicht richtig oder schon verbraucht. Lassen Sie ihn noch einmal vorlesen.
helpdesk-caller-recovery-code-missing = { $caller } hat keine Wiederherstellungscodes mehr. Wählen Sie einen anderen Weg.

helpdesk-caller-passcode-title = Zugangscode der anrufenden Person
helpdesk-caller-passcode-lead = Bitten Sie { $caller }, den zugeschickten Zugangscode vorzulesen. Er ist damit verbraucht.
helpdesk-caller-passcode-label = Zugangscode, den die Person vorliest
helpdesk-caller-passcode-wrong = Der Zugangscode ist nicht richtig. Lassen Sie ihn noch einmal vorlesen.
helpdesk-caller-passcode-missing = { $caller } wurde kein Zugangscode geschickt, der noch gilt. Einer, den der Helpdesk vorgelesen hat, zählt hier nicht. Wählen Sie einen anderen Weg.

helpdesk-caller-mail-code-title = Code per E-Mail an die anrufende Person
helpdesk-caller-mail-code-address-lead = Fragen Sie { $caller }, welche dieser Adressen jetzt lesbar ist.
helpdesk-caller-mail-code-where = Code senden an
helpdesk-caller-mail-code-lead = { $minutes ->
    [one] Wir haben einen Code an { $address } gesendet. Bitten Sie { $caller }, ihn vorzulesen. Er gilt eine Minute lang.
   *[other] Wir haben einen Code an { $address } gesendet. Bitten Sie { $caller }, ihn vorzulesen. Er gilt { $minutes } Minuten lang.
}
helpdesk-caller-mail-code-label = Code, den die Person vorliest
helpdesk-caller-mail-code-wrong = Der Code ist nicht richtig. Bitten Sie die Person, die neueste Nachricht noch einmal vorzulesen.
helpdesk-caller-mail-code-missing = Es gibt keine Adresse, an die ein Code für { $caller } gesendet werden kann. Wählen Sie einen anderen Weg.

helpdesk-caller-questions-title = Fragen Sie die anrufende Person
helpdesk-caller-questions-lead-compare = Stellen Sie { $caller } jede Frage. Geben Sie keine Hinweise. Vergleichen Sie dann die Antwort mit dem, was hier steht.
helpdesk-caller-questions-lead-full = Stellen Sie { $caller } jede Frage und geben Sie die Antwort ein. Großschreibung und Leerzeichen spielen keine Rolle.
helpdesk-caller-questions-lead-characters = Fragen Sie { $caller } nach diesen Buchstaben jeder Antwort und nach nichts weiter. Gezählt werden nur Buchstaben und Ziffern, ohne Leerzeichen.
helpdesk-caller-questions-letter = Buchstabe { $number } der Antwort auf: { $question }
helpdesk-caller-questions-verdict = Ist Antwort { $number } gleich?
helpdesk-caller-questions-same = Die Antwort der Person ist gleich
helpdesk-caller-questions-different = Die Antwort der Person ist anders
helpdesk-caller-questions-incomplete = Hier fehlt etwas.
helpdesk-caller-questions-wrong = Was die Person geantwortet hat, ist nicht richtig. Fragen Sie noch einmal, und sagen Sie nicht, welche Antwort es ist.
helpdesk-caller-questions-missing = { $caller } hat die Fragen, die hier gestellt werden, nicht registriert. Wählen Sie einen anderen Weg.
helpdesk-caller-questions-not-readable = Die Antworten von { $caller } sind so gespeichert, dass niemand sie lesen kann, und hier müsste das jemand. Wählen Sie einen anderen Weg, oder sagen Sie Ihrer Administration Bescheid.
helpdesk-caller-questions-too-short = Die Antworten von { $caller } sind so kurz, dass wenige Buchstaben sie verraten würden. Wählen Sie einen anderen Weg.

helpdesk-confirm-caller-holds = Prüfung
helpdesk-confirm-caller-too-late = Seit dem letzten Nachweis ist zu viel Zeit vergangen. Prüfen Sie die Person noch einmal.
helpdesk-proved-password = { $caller } kannte das jetzige Passwort.
helpdesk-proved-questions = { $caller } hat die Fragen beantwortet.
helpdesk-proved-mail-code = { $caller } hat den Code vorgelesen, der per E-Mail kam.
helpdesk-proved-totp = { $caller } hat einen Code der Authentifizierungs-App vorgelesen.
helpdesk-proved-recovery-code = { $caller } kannte einen Wiederherstellungscode.
helpdesk-proved-passcode = { $caller } kannte einen Zugangscode.
helpdesk-proved-caller-verified = { $caller } wurde schon vorher geprüft.

helpdesk-prove-operator-title = Weisen Sie sich gegenüber der anrufenden Person aus
helpdesk-prove-operator-lead = Wir haben diese Zahl mit Ihrem Namen an { $address } gesendet. Lesen Sie sie vor, und fragen Sie { $caller }, ob in der Nachricht dieselbe steht.
helpdesk-prove-operator-label = Ihre Zahl
helpdesk-prove-operator-go = Die Person hat sie gesehen
helpdesk-prove-operator-missing = Es gibt keine Adresse, an die eine Zahl für { $caller } gesendet werden kann. Es wurde nichts gesendet.

# Changing something for the caller.
helpdesk-assign-passcode-title = Zugangscode vergeben
helpdesk-assign-passcode-lead = { $minutes ->
    [one] Mit einem Zugangscode kann { $caller } sich ohne Sie registrieren oder ein Passwort wählen. Er gilt einmal und eine Minute lang.
   *[other] Mit einem Zugangscode kann { $caller } sich ohne Sie registrieren oder ein Passwort wählen. Er gilt einmal und { $minutes } Minuten lang.
}
helpdesk-assign-passcode-how = Wie die Person ihn bekommt
helpdesk-assign-passcode-read-out = Ich lese ihn vor
helpdesk-assign-passcode-mail = Per E-Mail an { $address }
helpdesk-assign-passcode-go = Zugangscode vergeben
helpdesk-assign-passcode-label = Zugangscode
helpdesk-assign-passcode-holds = Zugangscode
helpdesk-assign-passcode-no-address = Es gibt keine Adresse, an die ein Zugangscode für { $caller } gesendet werden kann. Es wurde nichts geändert.

helpdesk-reset-password-title = Passwort zurücksetzen
helpdesk-reset-password-choose-lead = Wählen Sie, woher das neue Passwort für { $caller } kommt.
helpdesk-reset-password-source = Das neue Passwort
helpdesk-reset-password-generate = Wird erzeugt
helpdesk-reset-password-type = Gebe ich ein
helpdesk-reset-password-generated-lead = Für { $caller } wird ein neues Passwort erzeugt. Das alte gilt dann nicht mehr.
helpdesk-reset-password-mail-lead = Es wird an { $address } gesendet. Sie sehen es nicht.
helpdesk-reset-password-show-lead = Sie sehen es danach und lesen es { $caller } vor. Achten Sie darauf, dass niemand mithört.
helpdesk-reset-password-typed-lead = Geben Sie ein neues Passwort für { $caller } ein. Das alte gilt dann nicht mehr.
helpdesk-reset-password-must-change = Es muss bei der nächsten Anmeldung geändert werden.
helpdesk-reset-password-must-change-choice = Es muss bei der nächsten Anmeldung geändert werden
helpdesk-reset-password-go = Passwort zurücksetzen
helpdesk-reset-password-label = Neues Passwort
helpdesk-reset-password-half-done = Das alte Passwort von { $caller } gilt nicht mehr, und das neue ist noch nicht gespeichert. Wählen Sie jetzt ein anderes neues Passwort, um fertig zu werden.
helpdesk-reset-password-no-address = Es gibt keine Adresse, an die ein neues Passwort für { $caller } gesendet werden kann. Es wurde nichts geändert. Vergeben Sie stattdessen einen Zugangscode.
helpdesk-reset-password-undelivered = Das neue Passwort konnte nicht gesendet werden: { $caller } hat keine Adresse mehr. Niemand kennt dieses Passwort. Vergeben Sie jetzt einen Zugangscode.
helpdesk-reset-password-told-must-change = Es muss bei der nächsten Anmeldung geändert werden.
helpdesk-reset-password-told-need-not-change = Es konnte nicht zum Ändern vorgemerkt werden. Bitten Sie die Person, es sofort zu ändern.

helpdesk-unlock-profile-title = Registrierung entsperren
helpdesk-unlock-profile-lead = Nach zu vielen falschen Nachweisen kann sich { $caller } auf der Selbsthilfe-Seite nicht mehr selbst helfen. Wenn Sie die Registrierung entsperren, geht es wieder.
helpdesk-unlock-profile-go = Registrierung entsperren
helpdesk-unlock-profile-not-locked = Die Registrierung von { $caller } ist nicht gesperrt. Es wurde nichts geändert.

helpdesk-enforce-update-title = Aktualisierung verlangen
helpdesk-enforce-update-lead = Bei der nächsten Anmeldung auf der Selbsthilfe-Seite wird { $caller } gebeten, die Registrierung auf den neuesten Stand zu bringen, und kann die Fragen nicht auslassen.
helpdesk-enforce-update-go = Aktualisierung verlangen
helpdesk-enforce-update-already = Von { $caller } ist die Aktualisierung der Registrierung schon verlangt.

helpdesk-require-change-title = Ändern bei der nächsten Anmeldung
helpdesk-require-change-lead = Entscheiden Sie, ob { $caller } bei der nächsten Anmeldung ein neues Passwort wählen muss.
helpdesk-require-change-choice = Bei der nächsten Anmeldung muss ein neues Passwort gewählt werden

# What pages say to people about themselves, said to an operator about the caller. Each stands in for the code
# that comes after “helpdesk”.
helpdesk-activity-unlock-title = Konto entsperren
helpdesk-activity-unlock-lead = Danach kann das Konto wieder mit dem jetzigen Passwort verwendet werden. Das Passwort ändert sich nicht.
helpdesk-activity-unlock-go = Konto entsperren
helpdesk-activity-unlock-not-locked = Das Konto ist nicht gesperrt. Es wurde nichts geändert. Wenn sich die Person trotzdem nicht anmelden kann, setzen Sie das Passwort zurück.
helpdesk-activity-enable-title = Konto einschalten
helpdesk-activity-enable-lead = Das Konto ist ausgeschaltet. Vergewissern Sie sich vor dem Einschalten, dass es nicht mit Absicht ausgeschaltet wurde.
helpdesk-activity-enable-go = Konto einschalten
helpdesk-activity-enable-not-disabled = Das Konto ist nicht ausgeschaltet. Es wurde nichts geändert.
helpdesk-activity-methods-title = Wie sich die Person ausweist
helpdesk-activity-methods-lead = Wählen Sie den Weg, der für die Person jetzt am leichtesten ist.
helpdesk-activity-methods-lead-second = Der erste Nachweis ist angenommen. Jetzt fehlt noch ein zweiter.
helpdesk-activity-restart-lead = Es wurde nichts geändert. Sie können von vorn beginnen.
helpdesk-task-unavailable-registered = Die Person ist bereits registriert.
helpdesk-task-unavailable-unregistered = Die Person hat sich noch nicht registriert.
helpdesk-task-unavailable-not-locked = Das Konto ist nicht gesperrt.
helpdesk-task-unavailable-not-disabled = Das Konto ist nicht ausgeschaltet.
helpdesk-task-unavailable-profile-not-locked = Die Registrierung ist nicht gesperrt.
helpdesk-run-done-still-locked = Das neue Passwort ist gespeichert, aber das Konto ist noch gesperrt.
helpdesk-run-failed-nothing-changed = Es wurde nichts geändert. Das Passwort ist dasselbe wie vorher.
helpdesk-run-stopped-changed = Was schon gespeichert war, bleibt gespeichert. Sonst wird nichts geändert. Sie können diese Seite schließen.
helpdesk-run-half-done = Das alte Passwort gilt nicht mehr, und ein neues ist nicht gespeichert. Setzen Sie das Passwort noch einmal zurück, oder vergeben Sie einen Zugangscode.
helpdesk-run-locked-lead = { $minutes ->
    [one] Die Person lag zu oft falsch. Eine Minute lang nimmt die Selbsthilfe-Seite keine Nachweise für diese Registrierung an. Es wurde nichts geändert. Wenn Sie zweifeln, ob es die richtige Person war, sagen Sie Ihrem Sicherheitsteam Bescheid.
   *[other] Die Person lag zu oft falsch. { $minutes } Minuten lang nimmt die Selbsthilfe-Seite keine Nachweise für diese Registrierung an. Es wurde nichts geändert. Wenn Sie zweifeln, ob es die richtige Person war, sagen Sie Ihrem Sicherheitsteam Bescheid.
}
helpdesk-run-too-many-tries = Die Person lag zu oft falsch. Es wurde nichts geändert. Wenn Sie zweifeln, ob es die richtige Person war, sagen Sie Ihrem Sicherheitsteam Bescheid.
helpdesk-run-assurance = Die Nachweise der Person reichen dafür nicht aus. Es wurde nichts geändert.
helpdesk-run-unknown-outcome-lead = Die Antwort des Anmeldedienstes Ihrer Organisation fehlt. Wir fragen nach, ob die Änderung gespeichert wurde. Warten Sie noch mit einem neuen Versuch; diese Seite geht von selbst weiter.
helpdesk-run-unknown-step = Ihre Organisation hat diese Aufgabe inzwischen geändert. Am Konto wurde nichts geändert. Beginnen Sie von vorn.

helpdesk-rule-windows-name = Enthält weder den Benutzernamen der Person noch einen Teil ihres Namens
helpdesk-rule-user-properties = Enthält weder den Namen der Person noch andere Angaben über sie
helpdesk-rule-history = { $count ->
    [one] Ist nicht das letzte Passwort der Person
   *[other] Ist keines der letzten { $count } Passwörter der Person
}
helpdesk-rule-age-min = { $count ->
    [one] Nach einem Tag kann die Person es wieder ändern
   *[other] Nach { $count } Tagen kann die Person es wieder ändern
}
helpdesk-rule-age-min-hours = { $count ->
    [one] Nach einer Stunde kann die Person es wieder ändern
   *[other] Nach { $count } Stunden kann die Person es wieder ändern
}
helpdesk-rule-age-max = { $count ->
    [one] Nach einem Tag muss die Person es ändern
   *[other] Nach { $count } Tagen muss die Person es ändern
}

helpdesk-refused-wrong-password = Der Anmeldedienst hat die Anfrage nicht angenommen. Die Änderung wurde nicht gemacht. Versuchen Sie es noch einmal.
helpdesk-refused-logon-hours = Das Konto kann zu dieser Uhrzeit nicht verwendet werden. Die Änderung wurde nicht gemacht.
helpdesk-refused-workstation = Das Konto kann nur an bestimmten Computern verwendet werden. Die Änderung wurde nicht gemacht.
helpdesk-refused-password-expired = Das Passwort des Kontos ist abgelaufen. Die Änderung wurde nicht gemacht. Setzen Sie das Passwort zurück.
helpdesk-refused-account-disabled = Das Konto ist ausgeschaltet. Die Änderung wurde nicht gemacht.
helpdesk-refused-account-expired = Das Konto ist abgelaufen. Die Änderung wurde nicht gemacht. Wenden Sie sich an die Stelle, die die Konten verwaltet.
helpdesk-refused-must-change = Das Passwort des Kontos muss zuerst geändert werden. Die Änderung wurde nicht gemacht. Setzen Sie das Passwort zurück.
helpdesk-refused-locked-out = Das Konto ist nach zu vielen falschen Passwörtern gesperrt. Die Änderung wurde nicht gemacht. Entsperren Sie zuerst das Konto.
helpdesk-refused-too-short = Das neue Passwort ist kürzer, als Ihre Organisation erlaubt. Die Änderung wurde nicht gemacht. Wählen Sie ein längeres.
helpdesk-refused-not-complex = Das neue Passwort ist zu einfach oder enthält den Namen der Person. Die Änderung wurde nicht gemacht. Wählen Sie eines mit mehr Arten von Zeichen.
helpdesk-refused-history = Die Person hat dieses Passwort schon einmal verwendet. Die Änderung wurde nicht gemacht. Wählen Sie ein anderes.
helpdesk-refused-too-young = Das Passwort wurde erst vor Kurzem geändert, und Ihre Organisation erlaubt noch keine weitere Änderung. Die Änderung wurde nicht gemacht.
helpdesk-refused-policy = Das neue Passwort erfüllt die Regeln Ihrer Organisation nicht. Die Änderung wurde nicht gemacht. Wählen Sie ein längeres, das früheren nicht ähnelt.
helpdesk-refused-not-permitted = Dieser Dienst hat nicht das Recht dazu. Die Änderung wurde nicht gemacht, und ein neuer Versuch hilft nicht. Sagen Sie Ihrer Administration Bescheid.
helpdesk-refused-unwilling = Der Anmeldedienst Ihrer Organisation hat die Anfrage ohne Begründung abgelehnt. Die Änderung wurde nicht gemacht. Versuchen Sie es später noch einmal, und sagen Sie Ihrer Administration Bescheid, wenn es wieder geschieht.
helpdesk-refused-change-forbidden = Ihre Organisation erlaubt das für dieses Konto nicht. Die Änderung wurde nicht gemacht.
