# Registering what later proves who you are.

activity-register-title = Registrieren
activity-register-lead = Legen Sie fest, wie Sie sich ausweisen. Das dauert etwa drei Minuten.
activity-register-choose = Wählen Sie eine Frage aus der Liste.

activity-register-questions-title = Wählen Sie Ihre Fragen
activity-register-questions-lead = Wählen Sie Antworten, die Sie sich merken und die niemand über Sie herausfinden kann.
activity-register-question-select = Frage { $number }
activity-register-own-question = Ihre eigene Frage { $number }
activity-register-helpdesk-hint = Der Helpdesk fragt danach am Telefon und kann die Antwort lesen.
activity-register-own-question-hint = { $count ->
    [one] Fragen Sie etwas, das nur Sie beantworten können, mit mindestens einem Zeichen.
   *[other] Fragen Sie etwas, das nur Sie beantworten können, mit mindestens { $count } Zeichen.
}
activity-register-answer = Antwort { $number }
activity-register-answer-again = Antwort { $number } noch einmal
activity-register-answer-short = { $count ->
    [one] Die Antwort ist leer. Geben Sie mindestens ein Zeichen ein.
   *[other] Die Antwort ist zu kurz. Geben Sie mindestens { $count } Zeichen ein.
}
activity-register-answer-same = Diese Antwort haben Sie schon auf eine andere Frage gegeben. Wählen Sie eine andere Antwort.
activity-register-answer-in-question = Die Antwort kommt in der Frage vor. Wählen Sie eine andere Antwort.
activity-register-answer-mismatch = Die beiden Antworten sind nicht gleich. Geben Sie die Antwort noch einmal ein.
activity-register-question-short = { $count ->
    [one] Die Frage ist leer. Geben Sie mindestens ein Zeichen ein.
   *[other] Die Frage ist zu kurz. Geben Sie mindestens { $count } Zeichen ein.
}
activity-register-question-twice = Diese Frage haben Sie schon gewählt. Wählen Sie eine andere.

activity-register-contact-title = Private E-Mail-Adresse hinzufügen
activity-register-contact-lead = Sie hilft Ihnen, wenn Sie Ihre dienstlichen E-Mails nicht lesen können. Wir verwenden sie für Codes und für Nachrichten zu Ihrem Konto, sonst für nichts.
activity-register-contact-code-title = Bestätigen Sie Ihre Adresse
activity-register-contact-code-lead = Wir haben einen Code an { $address } geschickt. Geben Sie ihn hier ein, um zu bestätigen, dass die Adresse Ihnen gehört.
activity-register-personal-mail = Private E-Mail-Adresse
activity-register-personal-mail-hint = Zum Beispiel Ihre Adresse von zu Hause. Verwenden Sie nicht Ihre dienstliche Adresse.
activity-register-personal-mail-code = Code aus der E-Mail
activity-register-mail-invalid = Das ist keine vollständige E-Mail-Adresse. Prüfen Sie sie und versuchen Sie es noch einmal.

activity-register-totp-title = Authenticator-App einrichten
activity-register-totp-lead = Die App zeigt alle 30 Sekunden einen neuen Code. Sie funktioniert ohne Netzverbindung.
activity-register-totp-scan = Scannen Sie dieses Bild mit der App oder geben Sie den Schlüssel von Hand ein
activity-register-totp-code = Code, den die App zeigt

activity-register-recovery-codes-title = Wiederherstellungscodes
activity-register-recovery-codes-lead = Wiederherstellungscodes helfen, wenn Sie weder Ihr Telefon noch Ihre E-Mails haben. Jeder gilt einmal. Neue Codes ersetzen alle früheren.
activity-register-recovery-codes-shown = Ihre Wiederherstellungscodes
activity-register-recovery-codes-keep = Ich habe diese Codes ausgedruckt oder aufgeschrieben
activity-register-recovery-codes-must-keep = Bewahren Sie die Codes sicher auf und setzen Sie dann das Häkchen. Sie werden nicht noch einmal gezeigt.
