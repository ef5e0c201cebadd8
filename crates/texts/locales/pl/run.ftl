# How a task ends, and what keeps it from going on.

run-done-register-title = Rejestracja gotowa
run-done-register-lead = Teraz możesz wybrać nowe hasło lub odblokować konto bez dzwonienia do kogokolwiek.
run-done-manage-profile-title = Twój profil jest zapisany
run-done-manage-profile-lead = Od teraz używaj tego, co właśnie zostało zarejestrowane.
run-done-forgot-password-title = Nowe hasło jest zapisane
run-done-forgot-password-lead = Od teraz loguj się tym hasłem. Wpisz je też w telefonie i na innych urządzeniach, bo inaczej zablokują Ci konto.
run-done-manage-passwords-title = Hasło jest zmienione
run-done-manage-passwords-lead = Od teraz loguj się nowym hasłem. Wpisz je też w telefonie i na innych urządzeniach, bo inaczej zablokują Ci konto.
run-done-unlock-account-title = Twoje konto jest odblokowane
run-done-unlock-account-lead = Zaloguj się obecnym hasłem. Hasło się nie zmieniło.
run-done-my-notifications-title = Twój wybór jest zapisany
run-done-my-notifications-lead = Od teraz będziesz dostawać zaznaczone powiadomienia.
run-done-passcode-title = Gotowe
run-done-passcode-lead = Kod dostępu został użyty i nie zadziała ponownie. Następnym razem użyj tego, co właśnie zostało zarejestrowane.
run-done-sign-in-title = Zalogowano
run-done-sign-in-lead = Wybierz, co chcesz zrobić.
run-done-other-title = Gotowe
run-done-other-lead = Wszystko jest zapisane.
run-done-still-locked = Nowe hasło jest zapisane, ale konto nadal jest zablokowane. Poczekaj, aż blokada się skończy, albo skontaktuj się z pomocą techniczną.

run-failed-title = To się nie udało
run-failed-nothing-changed = Nic się nie zmieniło. Hasło jest takie samo jak przedtem.
run-stopped-title = Przerwano
run-stopped-lead = Nic więcej się nie zmieni. Możesz zamknąć tę stronę.
run-stopped-changed = To, co już zapisano, pozostaje zapisane. Nic więcej się nie zmieni. Możesz zamknąć tę stronę.
run-half-done = Stare hasło już nie działa, a nowe nie jest zapisane. Zacznij jeszcze raz „Nie pamiętam hasła” i wybierz nowe albo skontaktuj się z pomocą techniczną.
run-expired = Czas na tę czynność minął. To, czego nie zapisano, się nie zmieniło. Zacznij od nowa, kiedy zechcesz.
run-expired-title = Czas minął
run-expired-lead = Dla Twojego bezpieczeństwa ta strona po pewnym czasie się zamyka. To, czego nie zapisano, się nie zmieniło. Zacznij od nowa, kiedy zechcesz.
run-locked-title = Za dużo błędnych prób
run-locked-lead = { $minutes ->
    [one] Aby chronić Twoje konto, przez minutę nie przyjmujemy kolejnych prób. Hasło się nie zmieniło. Spróbuj ponownie później albo skontaktuj się z pomocą techniczną.
    [few] Aby chronić Twoje konto, przez { $minutes } minuty nie przyjmujemy kolejnych prób. Hasło się nie zmieniło. Spróbuj ponownie później albo skontaktuj się z pomocą techniczną.
    [many] Aby chronić Twoje konto, przez { $minutes } minut nie przyjmujemy kolejnych prób. Hasło się nie zmieniło. Spróbuj ponownie później albo skontaktuj się z pomocą techniczną.
   *[other] Aby chronić Twoje konto, przez { $minutes } minut nie przyjmujemy kolejnych prób. Hasło się nie zmieniło. Spróbuj ponownie później albo skontaktuj się z pomocą techniczną.
}
run-too-many-tries = Za dużo błędnych prób. Nic się nie zmieniło. Zacznij od nowa albo skontaktuj się z pomocą techniczną.
run-assurance = To potwierdzenie tożsamości jeszcze tu nie wystarcza. Nic się nie zmieniło. Zacznij od nowa i wybierz inny sposób albo skontaktuj się z pomocą techniczną.
run-step-up-missing = Rejestracja już istnieje. Aby zmienić sposób potwierdzania tożsamości, potrzeba czegoś więcej niż hasła, a to zadanie o to nie pyta. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
run-unknown-outcome-title = Sprawdzamy, co się stało
run-unknown-outcome-lead = Usługa logowania Twojej organizacji nie odpowiedziała. Pytamy ją, czy zmiana została wprowadzona. Na razie nie próbuj ponownie; ta strona sama przejdzie dalej.
run-unknown-step = Twoja organizacja zmieniła w międzyczasie tę czynność. Na Twoim koncie nic się nie zmieniło. Zacznij od nowa.
run-resume = Kontynuuj od ostatniego miejsca
run-stale = Ta czynność była kontynuowana w innym oknie. Oto miejsce, w którym teraz jest.
