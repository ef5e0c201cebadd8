# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Hat noch nichts registriert. Beginnen Sie mit „Registrieren“; danach funktioniert „Passwort vergessen“ für Ana.
demo-people-tom = Hat Fragen und eine private E-Mail-Adresse registriert. Die Antwort auf jede Frage ist „{ $answer }“. Arbeitet auch im Helpdesk: Melden Sie sich dort mit dem Code der Authenticator-App an, den die Demo auf ihrer Seite der Codes zeigt.
demo-people-mei = Hat eine Authenticator-App registriert. Fügen Sie diesen Schlüssel einer eigenen App hinzu, um Mei zu spielen: { $secret } Verwaltet auch: Den Code der Authenticator-App zeigt die Demo auf ihrer Seite der Codes.
demo-sign-in-good = Das Passwort ist richtig. { $name } ist angemeldet.
demo-sign-in-must-change = Das Passwort ist richtig, muss aber vor allem anderen geändert werden. Wählen Sie auf der Startseite „Mein Passwort ändern“.
demo-sign-in-wrong = Der Benutzername oder das Passwort ist nicht richtig. Prüfen Sie beides und versuchen Sie es noch einmal.
demo-site-self-service = Selbsthilfe
demo-site-helpdesk = Helpdesk
demo-site-administration = Verwaltung
demo-codes = Codes der Authenticator-Apps
demo-codes-lead = Was die Authenticator-Apps der Personen zum Spielen gerade zeigen. Ein Code gilt einmal; warten Sie für einen weiteren auf den nächsten.
demo-codes-left = { $seconds ->
    [one] Noch eine Sekunde zu sehen
   *[other] Noch { $seconds } Sekunden zu sehen
}
demo-codes-again = Noch einmal nachsehen
