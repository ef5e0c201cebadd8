# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Tożsamość jest potwierdzona, ale nie masz żadnej roli w tej witrynie. Poproś o nią administratora.
staff-sign-in-administration = Zaloguj się do administracji
staff-sign-in-helpdesk = Zaloguj się do pomocy technicznej
staff-sign-in-lead = Własnym kontem i z drugim potwierdzeniem tożsamości.
staff-setup-title = Pierwsza konfiguracja
staff-setup-lead = Nikt jeszcze nie zarządza tym obszarem. Wpisz kod konfiguracji, który program wyświetlił przy uruchomieniu.
staff-setup-label = Kod konfiguracji
staff-setup-hint = Działa raz, przez godzinę. Aby uzyskać nowy, uruchom program ponownie.
staff-setup-wrong = Ten kod jest niepoprawny, został już użyty lub jest za stary. Aby uzyskać nowy, uruchom program ponownie.
staff-setup-begin = Zacznij
staff-prove-again = Potwierdź tożsamość jeszcze raz: to zmieni wiele rzeczy naraz.
staff-prove-again-title = Czy to Ty?
staff-prove-again-label = Kod z Twojej aplikacji uwierzytelniającej
staff-prove-again-button = Potwierdź
