# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Przejdź do treści
page-nav = Konto i język
page-nav-language = Język:
page-nav-me = Profil
page-nav-sign-in = Zaloguj się
page-nav-sign-out = Wyloguj się
page-help = Potrzebujesz pomocy?
page-feedback = Prześlij opinię
page-back = Wstecz
page-problem-title = Problem:
page-problem-several = { $count ->
    [one] Jedna rzecz wymaga poprawy:
    [few] { $count } rzeczy wymagają poprawy:
    [many] { $count } rzeczy wymaga poprawy:
   *[other] { $count } rzeczy wymaga poprawy:
}
page-step = Krok { $step } z { $of }

page-home-title = Czego potrzebujesz?
page-home-hello = Dzień dobry, { $name }
page-home-lead = Wszystko to zrobisz bez niczyjej pomocy, o każdej porze i na każdym urządzeniu.
page-home-empty = Nie ma tu teraz nic do zrobienia.
page-home-update = Pomoc techniczna lub zmiana zasad wymaga zaktualizowania Twojej rejestracji. Wybierz „{ $task }”.
page-home-me = Zobacz, co mam zarejestrowane

page-sign-in-title = Logowanie
page-sign-in-lead = Zobacz swój profil i to, co możesz tu zrobić.

page-find-label = Twoja nazwa użytkownika
page-find-label-attribute = Twój identyfikator
page-find-hint = Wpisz ją tak jak w pracy, na przykład ana.lopez, DOMENA\ana.lopez lub swój adres e-mail.
page-find-domain = Domena
page-find-next = Dalej
page-find-start = Zacznij
page-find-signed-in = Zalogowano jako: { $name }.
page-find-empty = Wpisz nazwę użytkownika.
page-find-search-title = Nie znam swojej nazwy użytkownika
page-find-search-label = Początek Twojego imienia lub nazwiska
page-find-search-button = Szukaj
page-find-search-short = Wpisz co najmniej dwie litery imienia lub nazwiska.

page-found-title = Które z nich to Ty?
page-found-lead = { $count ->
    [one] Na „{ $text }” zaczynają się dane jednej osoby.
    [few] Na „{ $text }” zaczynają się dane { $count } osób.
    [many] Na „{ $text }” zaczynają się dane { $count } osób.
   *[other] Na „{ $text }” zaczynają się dane { $count } osób.
}
page-found-nobody = Nie ma nikogo, czyje dane zaczynają się na „{ $text }”. Sprawdź pisownię albo wpisz tylko pierwsze litery.
page-found-again = Wpisz inną nazwę

page-field-choose = Wybierz z listy
page-field-optional = (opcjonalnie)
page-field-control = Tekst zawiera znaki, których nie widać lub nie da się wpisać. Usuń je i spróbuj ponownie.
page-field-too-long = { $most ->
    [one] Tekst jest za długi. Użyj jednego znaku.
    [few] Tekst jest za długi. Użyj najwyżej { $most } znaków.
    [many] Tekst jest za długi. Użyj najwyżej { $most } znaków.
   *[other] Tekst jest za długi. Użyj najwyżej { $most } znaków.
}

page-reveal-show = Pokaż
page-reveal-hide = Ukryj
page-reveal-label = Pokaż: { $field }

page-rules-title = Zasady dotyczące nowego hasła
page-rules-met = Spełniono
page-rules-unmet = Jeszcze nie spełniono
page-rules-on-save = sprawdzane przy zapisywaniu
page-rules-all-met = Wszystkie zasady są spełnione.
page-rules-some-unmet = { $count ->
    [one] Jedna zasada nie jest jeszcze spełniona.
    [few] { $count } zasady nie są jeszcze spełnione.
    [many] { $count } zasad nie jest jeszcze spełnionych.
   *[other] { $count } zasad nie jest jeszcze spełnionych.
}
page-suggest-button = Zaproponuj hasło
page-suggest-here = To hasło spełnia zasady. Zachowaj je w bezpiecznym miejscu i wpisz je poniżej.

page-codes-copy = Kopiuj kody
page-codes-print = Drukuj kody
page-codes-copied = Kody są skopiowane.
page-otp-scan = Zeskanuj ten obraz aplikacją uwierzytelniającą.
page-otp-type = Jeśli nie możesz go zeskanować, wpisz w aplikacji ten klucz:
page-otp-open = Otwórz w aplikacji na tym urządzeniu

page-until-left = Pozostały czas: { $time }
page-until-minutes = { $minutes ->
    [0] Pozostało mniej niż minuta.
    [one] Pozostała jedna minuta.
    [few] Pozostały { $minutes } minuty.
    [many] Pozostało { $minutes } minut.
   *[other] Pozostało { $minutes } minut.
}
page-until-over = Czas minął, to już nie działa.

page-run-stale = Ta strona była nieaktualna, więc ostatni wpis nie został użyty. Oto miejsce, w którym teraz jesteś.
page-run-ends = { $minutes ->
    [one] Dla Twojego bezpieczeństwa ta strona zamknie się za minutę.
    [few] Dla Twojego bezpieczeństwa ta strona zamknie się za { $minutes } minuty.
    [many] Dla Twojego bezpieczeństwa ta strona zamknie się za { $minutes } minut.
   *[other] Dla Twojego bezpieczeństwa ta strona zamknie się za { $minutes } minut.
}
page-run-ends-title = Nadal tu jesteś?
page-run-ends-lead = Dla Twojego bezpieczeństwa ta strona wkrótce się zamknie. Wpisany tekst przepadnie i nie zostanie użyty; możesz w każdej chwili zacząć od nowa.
page-run-ends-stay = Kontynuuj

page-session-note = { $minutes ->
    [one] Po minucie bezczynności nastąpi wylogowanie.
    [few] Po { $minutes } minutach bezczynności nastąpi wylogowanie.
    [many] Po { $minutes } minutach bezczynności nastąpi wylogowanie.
   *[other] Po { $minutes } minutach bezczynności nastąpi wylogowanie.
}
page-session-title = Nadal tu jesteś?
page-session-lead = Dla Twojego bezpieczeństwa za około dwie minuty nastąpi wylogowanie. Wpisany tekst przepadnie i nie zostanie użyty.
page-session-stay = Nie wylogowuj

page-me-title = Mój profil
page-me-account = Twoje konto
page-me-name = Imię i nazwisko
page-me-logon-name = Nazwa użytkownika
page-me-corporate-mail = Służbowy e-mail
page-me-password-expires = Hasło wygasa
page-me-never = Nigdy
page-me-none = Brak
page-me-not-yet = Jeszcze nie
page-me-proofs = Jak potwierdzasz tożsamość
page-me-registered = Rejestracja
page-me-questions = Pytania zabezpieczające
page-me-questions-count = { $count ->
    [0] Brak
    [one] Jedno z odpowiedzią
    [few] { $count } z odpowiedzią
    [many] { $count } z odpowiedzią
   *[other] { $count } z odpowiedzią
}
page-me-personal-mail = Prywatny e-mail
page-me-totp = Aplikacja uwierzytelniająca
page-me-recovery = Kody zapasowe
page-me-recovery-count = { $count ->
    [0] Żaden nie został
    [one] Został jeden
    [few] Zostały { $count }
    [many] Zostało { $count }
   *[other] Zostało { $count }
}
page-me-locked = Po zbyt wielu błędnych próbach nie można używać tych potwierdzeń do:
page-me-history = Co działo się z Twoim kontem
page-me-history-lead = Jeśli coś z tego nie pochodzi od Ciebie, powiedz o tym pomocy technicznej.
page-me-history-empty = Jeszcze nic.
page-me-done = Gotowe
page-me-failed = Nie udało się

page-error-reference = Numer dla pomocy technicznej:
page-error-back-to-task = Wróć do poprzedniego miejsca
page-error-not-found-title = Ta strona nie istnieje
page-error-not-found-detail = Adres może zawierać błąd albo strona została przeniesiona. Nic się nie zmieniło.
page-error-run-title = Ta strona nie jest już otwarta
page-error-run-detail = Została zamknięta po pewnym czasie bezczynności albo otwarta w innej przeglądarce. Jej otwarcie niczego nie zmieniło. Zacznij od nowa na stronie głównej.
page-error-malformed-title = Tego żądania nie można użyć
page-error-malformed-detail = Nie wysłała go strona tej witryny albo uszkodziło się po drodze. Nic się nie zmieniło. Wróć, odśwież stronę i spróbuj jeszcze raz.
page-error-too-large-title = To za dużo naraz
page-error-too-large-detail = Żądanie jest większe, niż przyjmuje ta witryna. Nic się nie zmieniło.
page-error-method-title = Tutaj nie można tego zrobić
page-error-method-detail = Adres jest poprawny, ale nie dla takiego żądania. Nic się nie zmieniło.
page-error-cross-site-title = To żądanie pochodzi z innej witryny
page-error-cross-site-detail = Dla Twojego bezpieczeństwa zostało odrzucone. Nic się nie zmieniło. Otwórz stronę główną tej witryny i zacznij tam.
page-error-slow-title = Trwało to za długo
page-error-slow-detail = Nie ma pewności, czy ostatni krok został dokończony. Zanim spróbujesz ponownie, wróć i zobacz, w którym miejscu jesteś.
page-error-sign-in-title = Najpierw się zaloguj
page-error-sign-in-detail = Brak zalogowania albo sesja się skończyła. Nic się nie zmieniło.
page-error-denied-title = To nie jest dozwolone
page-error-invalid-title = Tego nie można użyć
page-error-too-many-title = Za dużo prób
page-error-too-many-detail = { $minutes ->
    [one] Nic się nie zmieniło. Poczekaj minutę i spróbuj ponownie.
    [few] Nic się nie zmieniło. Poczekaj { $minutes } minuty i spróbuj ponownie.
    [many] Nic się nie zmieniło. Poczekaj { $minutes } minut i spróbuj ponownie.
   *[other] Nic się nie zmieniło. Poczekaj { $minutes } minut i spróbuj ponownie.
}
page-error-unavailable-title = W tej chwili niedostępne
page-error-defect-title = Coś zawiodło po naszej stronie
page-error-defect-detail = Nie ma pewności, czy ostatni krok został dokończony. Wróć i zobacz, w którym miejscu jesteś. Jeśli to się powtórzy, podaj pomocy technicznej poniższy numer.
page-error-host-title = Ta witryna ma inny adres
page-error-host-detail = Nic się nie zmieniło. Otwórz ją pod tym adresem:
page-error-plain-http-title = To połączenie nie jest szyfrowane
page-error-plain-http-detail = Hasła można by po drodze odczytać, dlatego niczego się tu nie pokazuje ani nie zmienia. Użyj adresu, który zaczyna się od https.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = E-maile z dema
page-demo-mails-lead = Demo niczego nie wysyła. Tutaj widać każdy e-mail, który zostałby wysłany, najnowsze na górze.
page-demo-mails-to = Do
page-demo-mails-html = Tak, jak pokazuje to program pocztowy
page-demo-mails-empty = Nie ma jeszcze e-maili. Zacznij czynność, która wysyła kod, a potem tu wróć.
page-demo-mails-again = Szukaj nowych e-maili
page-demo-try = Wypróbuj hasło
page-demo-try-lead = Zaloguj się tak, jak zrobiłby to dowolny inny program w pracy, i zobacz, czy hasło działa.
page-demo-password = Hasło
page-demo-people-title = W kogo możesz się wcielić
page-demo-people-lead = To wymyślona firma. Wybierz jedną z tych osób i poradź sobie tak, jak ona.
