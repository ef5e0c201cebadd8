# Choosing among the ways to register.

activity-methods-register-title = Wybierz, co chcesz skonfigurować
activity-methods-register-lead = Wybierz, czego chcesz użyć, gdy zapomnisz hasła.
activity-methods-register-needed = { $number ->
    [one] Potrzebna jest jeszcze jedna z tych pozycji.
    [few] Potrzebne są jeszcze { $number } z tych pozycji.
    [many] Potrzeba jeszcze { $number } z tych pozycji.
   *[other] Potrzeba jeszcze { $number } z tych pozycji.
}
activity-methods-points = Jeden sposób może nie wystarczyć. Poprosimy o następny, aż potwierdzenia razem będą wystarczająco mocne.
activity-methods-option-register-questions = Pytania
activity-methods-option-register-questions-hint = Odpowiedzi, które znasz tylko Ty.
activity-methods-option-register-contact = Prywatny adres e-mail
activity-methods-option-register-contact-hint = Wysyłamy tam kody, gdy nie możesz odczytać poczty służbowej.
activity-methods-option-register-authenticator = Aplikacja uwierzytelniająca
activity-methods-option-register-authenticator-hint = Aplikacja w telefonie pokazuje kody, także bez połączenia z siecią.
activity-methods-option-register-passkey = Klucz dostępu
activity-methods-option-register-passkey-hint = Twój odcisk palca, twarz lub kod PIN w telefonie czy komputerze albo klucz bezpieczeństwa.
activity-methods-option-register-recovery-codes = Kody zapasowe
activity-methods-option-register-recovery-codes-hint = Kody do wydrukowania lub zapisania na wszelki wypadek.
activity-methods-option-register-phone = Numer komórkowy
activity-methods-option-register-phone-hint = Wysyłamy tam kody SMS-em albo przekazujemy je przez telefon.
activity-methods-option-remember-browser = Ta przeglądarka
activity-methods-option-remember-browser-hint = Następnym razem liczy się jako część potwierdzenia, że to Ty.
activity-methods-option-confirm-contact = Służbowy adres e-mail
activity-methods-option-confirm-contact-hint = Potwierdź, że odczytujesz adres otrzymany od organizacji.

activity-confirm-contact-title = Potwierdź służbowy adres e-mail
activity-confirm-contact-lead = { $minutes ->
    [one] Wysłaliśmy kod na adres { $address }. Jest ważny minutę. Wpisz go tutaj, aby kody docierały tam do Ciebie, gdy zapomnisz hasła.
    [few] Wysłaliśmy kod na adres { $address }. Jest ważny { $minutes } minuty. Wpisz go tutaj, aby kody docierały tam do Ciebie, gdy zapomnisz hasła.
    [many] Wysłaliśmy kod na adres { $address }. Jest ważny { $minutes } minut. Wpisz go tutaj, aby kody docierały tam do Ciebie, gdy zapomnisz hasła.
   *[other] Wysłaliśmy kod na adres { $address }. Jest ważny { $minutes } minuty. Wpisz go tutaj, aby kody docierały tam do Ciebie, gdy zapomnisz hasła.
}
activity-confirm-contact-none = Twoja organizacja nie ma Twojego adresu e-mail. Zapytaj w dziale pomocy.

activity-register-totp-list-title = Twoje aplikacje uwierzytelniające
activity-register-totp-list-lead = Usuń aplikację, gdy nie masz już jej telefonu.
activity-register-totp-name = Nazwa aplikacji
activity-register-totp-name-hint = Na przykład telefon, na którym jest. Możesz zostawić to pole puste.
activity-register-totp-which-needed = Wybierz jedną ze swoich aplikacji.
activity-register-totp-added = Aplikacja jest skonfigurowana.
activity-register-totp-renamed = Aplikacja ma nową nazwę.
activity-register-totp-removed = Aplikacja została usunięta. Jej kody już tu nie działają.
activity-register-totp-last = To Twoja jedyna aplikacja. Zanim ją usuniesz, skonfiguruj inną.
activity-register-totp-another = Skonfiguruj kolejną aplikację
activity-register-totp-back = Wróć do moich aplikacji
activity-register-totp-full = { $limit ->
    [one] Możesz mieć jedną aplikację. Usuń ją, aby skonfigurować inną.
    [few] Możesz mieć { $limit } aplikacje. Usuń jedną, aby skonfigurować inną.
    [many] Możesz mieć { $limit } aplikacji. Usuń jedną, aby skonfigurować inną.
   *[other] Możesz mieć { $limit } aplikacji. Usuń jedną, aby skonfigurować inną.
}
page-me-app-used = Ostatnie użycie
