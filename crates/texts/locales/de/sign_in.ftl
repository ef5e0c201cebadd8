# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Sie haben sich ausgewiesen, haben auf dieser Seite aber keine Aufgabe. Bitten Sie die Administration darum.
staff-sign-in-administration = Bei der Administration anmelden
staff-sign-in-helpdesk = Beim Helpdesk anmelden
staff-sign-in-lead = Mit Ihrem eigenen Konto und einem zweiten Nachweis.
staff-setup-title = Erste Einrichtung
staff-setup-lead = Noch administriert niemand dieses System. Geben Sie den Einrichtungscode ein, den das Programm beim Start ausgegeben hat.
staff-setup-label = Einrichtungscode
staff-setup-hint = Er gilt einmal, eine Stunde lang. Starten Sie das Programm neu, um einen neuen zu erhalten.
staff-setup-wrong = Dieser Code ist nicht richtig, wurde schon benutzt oder ist zu alt. Starten Sie das Programm neu, um einen neuen zu erhalten.
staff-setup-begin = Beginnen
staff-prove-again = Weisen Sie sich noch einmal aus: Das hier ändert vieles auf einmal.
staff-prove-again-title = Sind Sie es?
staff-prove-again-label = Code Ihrer Authenticator-App
staff-prove-again-button = Bestätigen
