# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Wpisz kod logowania
activity-radius-code-lead = Użyj kodu z aplikacji, tokena lub wiadomości, którym logujesz się także gdzie indziej w swojej organizacji.
activity-radius-code-label = Kod
activity-radius-code-answer = Twoja odpowiedź
activity-radius-code-asked = System logowania pyta: { $prompt }
activity-radius-code-more = System logowania potrzebuje jeszcze jednego kodu.
activity-radius-code-blank = Wpisz kod.
activity-radius-code-wrong = Kod lub odpowiedź nie zostały przyjęte. Poczekaj na następny kod i zacznij od nowa.
activity-radius-code-lost = System logowania nie odpowiedział, więc zaczynamy od nowa. Wpisz nowy kod.
activity-radius-code-away = Teraz nie można sprawdzać kodów, bo system logowania nie odpowiada. Nie liczy się to jako błędna próba. Spróbuj ponownie za kilka minut albo wybierz inny sposób, jeśli jest podany poniżej.
activity-methods-option-radius-code = Kod logowania
activity-methods-option-radius-code-hint = Użyj kodu z aplikacji, tokena lub wiadomości, którym logujesz się gdzie indziej.

event-factor-reply-refused = Odpowiedź serwera logowania uznano za niewiarygodną
helpdesk-proved-radius = { $caller }: serwery RADIUS przyjęły podany kod logowania.
