# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Nowe hasło bez połączenia z siecią
endpoint-account-ask = Twoja nazwa użytkownika
endpoint-finished = Hasło ustawione wcześniej dla konta { $account } działa już na tym komputerze.
endpoint-working = Sprawdzanie …
endpoint-cancelled = Nic się nie zmieniło.

endpoint-refused-name = To nie jest nazwa użytkownika. Sprawdź ją i spróbuj ponownie.
endpoint-refused-excluded = Hasła tego konta nie można tu zresetować. Skontaktuj się z pomocą techniczną.
endpoint-refused-not-yours = Możesz tu zresetować tylko hasło własnego konta.
endpoint-refused-unknown = Ten komputer nie zna konta { $account }. Zna tylko osoby, które już się tu kiedyś logowały.

endpoint-trouble-not-enrolled = Ten komputer nie jest do tego przygotowany. Skontaktuj się z pomocą techniczną.
endpoint-trouble-revoked = Ten komputer nie ma już do tego prawa. Skontaktuj się z pomocą techniczną.
endpoint-trouble-memory = Ten komputer nie może odczytać danych, które do tego przechowuje. Poproś pomoc techniczną o sprawdzenie „reclave-offline status”.
endpoint-trouble-busy = Zbyt wiele osób robi to w tej chwili. Poczekaj chwilę i spróbuj ponownie.
endpoint-trouble-no-helper = Usługa resetowania hasła nie działa na tym komputerze. Skontaktuj się z pomocą techniczną.

endpoint-code-title = Uzyskaj kod odpowiedzi
endpoint-code-scan = Zeskanuj obraz telefonem. Na stronie, która się otworzy, ustaw nowe hasło dla konta { $account }. Pokaże ona wtedy kod odpowiedzi.
endpoint-code-help = Nie masz czym zeskanować? Wpisz ?, aby zobaczyć kod jako tekst. Jeśli telefon nie może odczytać obrazu, wpisz { $swap }, aby zamienić ciemne z jasnym.
endpoint-code-type = Na telefonie lub innym komputerze otwórz { $site } i wpisz poniższe znaki. Ustaw tam nowe hasło dla konta { $account }. Strona pokaże wtedy kod odpowiedzi.
endpoint-code-type-anywhere = Na telefonie lub innym komputerze otwórz stronę do zarządzania hasłem, wybierz „Mój komputer jest offline” i wpisz poniższe znaki. Ustaw tam nowe hasło dla konta { $account }. Strona pokaże wtedy kod odpowiedzi.
endpoint-code-until = { $minutes ->
    [one] Masz na to minutę.
    [few] Masz na to { $minutes } minuty.
    [many] Masz na to { $minutes } minut.
   *[other] Masz na to { $minutes } minut.
}
endpoint-code-anew = Tego kodu nie można już użyć. Oto nowy.
endpoint-code-enough = To było za dużo prób. Zacznij od nowa, kiedy zechcesz.

endpoint-response-ask = Kod odpowiedzi
endpoint-response-again = Kod odpowiedzi (naciśnij Enter, aby użyć tego samego)
endpoint-response-empty = Wpisz kod odpowiedzi, który pokazuje strona: 20 liter i cyfr.

endpoint-password-title = Twoje nowe hasło
endpoint-password-same = Wpisz nowe hasło dokładnie tak, jak jest ustawione na stronie.
endpoint-password-any = Wybierz nowe hasło dla tego komputera. Gdy znów będzie połączenie, trzeba je będzie zmienić jeszcze raz.
endpoint-password-rules = Hasło musi spełniać te zasady:
endpoint-password-unmet = To hasło nie spełnia tych zasad:
endpoint-password-ask = Nowe hasło
endpoint-password-repeat = Nowe hasło jeszcze raz
endpoint-password-differs = Hasła nie są takie same. Wpisz oba jeszcze raz.
endpoint-password-unusable = To nie może być hasło. Wpisz je jeszcze raz.

endpoint-failed-length = Poprawna liczba znaków kodu odpowiedzi to { $expected }, a wpisana to { $found }.
endpoint-failed-character = Znak „{ $character }” w grupie { $group } nie występuje w żadnym kodzie odpowiedzi. Sprawdź tę grupę.
endpoint-failed-groups = { $count ->
    [one] W grupie { $groups } kodu odpowiedzi jest błąd. Sprawdź ją.
    [few] W grupach { $groups } kodu odpowiedzi są błędy. Sprawdź je.
    [many] W grupach { $groups } kodu odpowiedzi są błędy. Sprawdź je.
   *[other] W grupach { $groups } kodu odpowiedzi są błędy. Sprawdź je.
}
endpoint-failed-version = Ten kod odpowiedzi jest za nowy dla tego komputera. Skontaktuj się z pomocą techniczną.
endpoint-failed-mismatch = Kod odpowiedzi i hasło do siebie nie pasują. Wpisz dokładnie to hasło, które jest ustawione na stronie, i sprawdź, czy strona pokazuje Twoje konto i kod tego komputera.
endpoint-failed-earlier = Ten kod odpowiedzi należy do wcześniejszego kodu tego komputera. Użyj tego, który jest pokazany teraz.
endpoint-failed-used = Ten kod odpowiedzi został już użyty. Uzyskaj nowy.
endpoint-failed-expired = Trwało to za długo, kod stracił ważność.
endpoint-failed-clock = Zegar tego komputera chyba źle chodzi: pokazuje { $now }. Ustaw go albo skontaktuj się z pomocą techniczną.
endpoint-failed-too-long = To hasło jest za długie.
endpoint-failed-left = { $left ->
    [one] Masz z tym kodem jeszcze jedną próbę.
    [few] Masz z tym kodem jeszcze { $left } próby.
    [many] Masz z tym kodem jeszcze { $left } prób.
   *[other] Masz z tym kodem jeszcze { $left } prób.
}

endpoint-store-busy = Miejsce, w którym ten komputer przechowuje hasła, jest teraz używane. Nic się nie zmieniło. Spróbuj ponownie za chwilę.
endpoint-store-changed = Hasło tego konta zostało w międzyczasie zmienione, więc pozostało bez zmian.
endpoint-store-unusable = Ten komputer nie może zmienić zapisanego hasła, więc nic się nie zmieniło. Powiedz pomocy technicznej: { $detail }
endpoint-store-later = Kod odpowiedzi został przyjęty, ale hasła nie można teraz zapisać. Spróbuj ponownie za chwilę; wtedy to dokończymy.

endpoint-done-title = Gotowe
endpoint-done-same = Nowe hasło konta { $account } działa już na tym komputerze.
endpoint-done-any = Nowe hasło konta { $account } działa już na tym komputerze. Zmień je jeszcze raz, gdy tylko znów będzie połączenie.

endpoint-report-differs = Hasło konta { $account } na tym komputerze jest inne niż to, które ma Twoja organizacja. Gdy będzie połączenie, zaloguj się hasłem z organizacji albo ustaw nowe na stronie do zarządzania hasłem.

endpoint-screen-keys = Enter: dalej    Esc: anuluj
