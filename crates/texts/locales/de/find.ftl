# Who are you: the page before every task.

find-title = Wer sind Sie?
find-lead = Geben Sie den Namen ein, mit dem Sie sich bei der Arbeit anmelden.
find-ask-login = Benutzername
find-ask-upn = Benutzername oder E-Mail-Adresse
find-ask-attribute = Ihre Kennung
find-domain = Domäne
find-error-empty = Geben Sie Ihren Benutzernamen ein.
find-error-too-long = Dieser Name ist zu lang. Prüfen Sie ihn und versuchen Sie es noch einmal.
find-error-characters = Dieser Name enthält Zeichen, die in keinem Benutzernamen vorkommen. Prüfen Sie ihn und versuchen Sie es noch einmal.
