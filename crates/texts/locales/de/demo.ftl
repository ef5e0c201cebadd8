# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Hat noch nichts registriert. Beginnen Sie mit „Registrieren“; danach funktioniert „Passwort vergessen“ für Ana.
demo-people-tom = Hat Fragen und eine private E-Mail-Adresse registriert. Die Antwort auf jede Frage ist „{ $answer }“.
demo-people-mei = Hat eine Authenticator-App registriert. Fügen Sie diesen Schlüssel einer eigenen App hinzu, um Mei zu spielen: { $secret }
demo-sign-in-good = Das Passwort ist richtig. { $name } ist angemeldet.
demo-sign-in-must-change = Das Passwort ist richtig, muss aber vor allem anderen geändert werden. Wählen Sie auf der Startseite „Mein Passwort ändern“.
demo-sign-in-wrong = Der Benutzername oder das Passwort ist nicht richtig. Prüfen Sie beides und versuchen Sie es noch einmal.
