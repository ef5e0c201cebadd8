# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Użyj swojego klucza dostępu
activity-passkey-lead = Klucz dostępu to Twój odcisk palca, twarz lub kod PIN w telefonie czy komputerze albo klucz bezpieczeństwa. Urządzenie o niego poprosi.
activity-passkey-label = Klucz dostępu
activity-passkey-use = Użyj mojego klucza dostępu
activity-passkey-nothing = Przeglądarka nie przekazała klucza dostępu. Spróbuj ponownie albo wybierz inny sposób.
activity-passkey-wrong = Ten klucz dostępu nie został przyjęty. Spróbuj ponownie albo wybierz inny sposób.
activity-passkey-not-verified = Urządzenie nie sprawdziło, czy to Ty. Ustaw w nim odcisk palca, twarz lub kod PIN i spróbuj ponownie.
activity-passkey-copied = Ten klucz dostępu nie został przyjęty: być może istnieje kopia Twojego klucza bezpieczeństwa. Wybierz inny sposób i powiedz o tym pomocy technicznej.
activity-methods-option-passkey = Klucz dostępu
activity-methods-option-passkey-hint = Twój odcisk palca, twarz lub kod PIN w telefonie czy komputerze albo klucz bezpieczeństwa.

activity-register-passkey-title = Utwórz klucz dostępu
activity-register-passkey-lead = Klucz dostępu to Twój odcisk palca, twarz lub kod PIN w telefonie czy komputerze albo klucz bezpieczeństwa. To szybki sposób i nikt nie wyłudzi od Ciebie takiego klucza.
activity-register-passkey-name = Nazwa klucza dostępu
activity-register-passkey-name-hint = Na przykład urządzenie, na którym jest. Pole może pozostać puste.
activity-register-passkey-add = Utwórz klucz dostępu
activity-register-passkey-back = Wróć do moich kluczy dostępu
activity-register-passkey-known = Ten klucz dostępu już istnieje albo masz już tyle kluczy, ile możesz mieć.
activity-register-passkey-not-this-device = Twoja organizacja nie przyjmuje kluczy dostępu z urządzeń tego rodzaju. Użyj innego urządzenia.
activity-register-passkey-added = Klucz dostępu został utworzony.
activity-register-passkey-renamed = Klucz dostępu ma nową nazwę.
activity-register-passkey-removed = Klucz dostępu został usunięty. Usuń go też ze swojego urządzenia.
activity-register-passkey-last = To Twój jedyny klucz dostępu. Zanim go usuniesz, utwórz inny.
activity-register-passkey-list-title = Twoje klucze dostępu
activity-register-passkey-list-lead = Usuń klucz dostępu, gdy nie masz już jego urządzenia.
activity-register-passkey-which = Twoje klucze dostępu
activity-register-passkey-which-needed = Wybierz jeden ze swoich kluczy dostępu.
activity-register-passkey-new-name = Nowa nazwa
activity-register-passkey-name-needed = Wpisz nową nazwę.
activity-register-passkey-another = Utwórz kolejny klucz dostępu
activity-register-passkey-full = { $limit ->
    [one] Możesz mieć jeden klucz dostępu. Usuń go, aby utworzyć inny.
    [few] Możesz mieć { $limit } klucze dostępu. Usuń jeden, aby utworzyć inny.
    [many] Możesz mieć { $limit } kluczy dostępu. Usuń jeden, aby utworzyć inny.
   *[other] Możesz mieć { $limit } kluczy dostępu. Usuń jeden, aby utworzyć inny.
}
activity-register-passkey-rename = Zmień nazwę
activity-register-passkey-remove = Usuń

page-passkey-waiting = Postępuj zgodnie z tym, co pokazuje urządzenie.
page-passkey-nothing = Nie otrzymaliśmy klucza dostępu. Być może operację przerwano, trwała zbyt długo albo na tym urządzeniu nie ma klucza. Spróbuj ponownie albo wybierz inny sposób.
page-passkey-unsupported = Ta przeglądarka lub to urządzenie nie obsługuje kluczy dostępu. Wybierz inny sposób albo użyj innego urządzenia.
page-passkey-known = Na tym urządzeniu jest już Twój klucz dostępu.
page-passkey-failed = Na tej stronie nie udało się użyć klucza dostępu. Spróbuj ponownie albo wybierz inny sposób.
page-passkey-without = Klucze dostępu wymagają JavaScriptu, a w Twojej przeglądarce jest on wyłączony. Włącz go albo wybierz inny sposób.
page-me-passkeys = Klucze dostępu
page-me-passkeys-none = Brak
page-me-passkey-since = Utworzono
page-me-passkey-used = Ostatnio użyto
page-me-passkey-never-used = Jeszcze nie użyto
page-me-passkeys-manage = Dodaj lub usuń klucze dostępu albo zmień ich nazwy

event-passkey-registered = Utworzono klucz dostępu
event-passkey-removed = Usunięto klucz dostępu
event-passkey-refused = Odrzucono klucz dostępu
