# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Wpisz hasło
activity-password-lead = Użyj hasła, którym się teraz logujesz. Wygasłe hasło też tu działa.
activity-password-label = Obecne hasło
activity-password-wrong = Nazwa użytkownika lub hasło są niepoprawne. Sprawdź jedno i drugie i spróbuj ponownie.

activity-questions-title = Odpowiedz na swoje pytania
activity-questions-lead = { $count ->
    [one] Odpowiedz tak jak podczas rejestracji. Wielkość liter i spacje nie mają znaczenia.
    [few] Odpowiedz na wszystkie { $count } pytania tak jak podczas rejestracji. Wielkość liter i spacje nie mają znaczenia.
    [many] Odpowiedz na wszystkie { $count } pytań tak jak podczas rejestracji. Wielkość liter i spacje nie mają znaczenia.
   *[other] Odpowiedz na wszystkie { $count } pytań tak jak podczas rejestracji. Wielkość liter i spacje nie mają znaczenia.
}
activity-questions-wrong = To nie jest poprawna odpowiedź. Sprawdź, co jest wpisane, i spróbuj ponownie.
activity-questions-wrong-one = Ta odpowiedź jest niepoprawna.
activity-questions-too-few = Masz zarejestrowanych mniej pytań, niż tu potrzeba. Wybierz inny sposób potwierdzenia tożsamości albo skontaktuj się z pomocą techniczną.
activity-questions-next = Sprawdź odpowiedzi
activity-questions-pick = Pytanie { $number }
activity-questions-answer = Odpowiedź { $number }
activity-questions-picked-twice = To pytanie jest wybrane dwa razy. Wybierz inne.

activity-mail-code-title = Wpisz kod z e-maila
activity-mail-code-lead-corporate = { $minutes ->
    [one] Wysłaliśmy kod na Twój służbowy adres e-mail. Kod działa przez minutę.
    [few] Wysłaliśmy kod na Twój służbowy adres e-mail. Kod działa przez { $minutes } minuty.
    [many] Wysłaliśmy kod na Twój służbowy adres e-mail. Kod działa przez { $minutes } minut.
   *[other] Wysłaliśmy kod na Twój służbowy adres e-mail. Kod działa przez { $minutes } minut.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Wysłaliśmy kod na Twój prywatny adres e-mail. Kod działa przez minutę.
    [few] Wysłaliśmy kod na Twój prywatny adres e-mail. Kod działa przez { $minutes } minuty.
    [many] Wysłaliśmy kod na Twój prywatny adres e-mail. Kod działa przez { $minutes } minut.
   *[other] Wysłaliśmy kod na Twój prywatny adres e-mail. Kod działa przez { $minutes } minut.
}
activity-mail-code-label = Kod
activity-mail-code-wrong = Kod jest niepoprawny. Sprawdź najnowszą wiadomość i spróbuj ponownie.
activity-mail-code-expired = Ten kod już nie działa. Poproś o nowy.
activity-mail-code-resend = Wyślij nowy kod
activity-mail-code-resent = Nowy kod jest w drodze. Wcześniejsze kody już nie działają.
activity-mail-code-held-up = Nasze e-maile nie mogą być teraz dostarczone, więc Twój kod jeszcze nie dotarł. Próbujemy dalej.
activity-mail-code-held-up-other = Nasze e-maile nie mogą być teraz dostarczone, więc Twój kod jeszcze nie dotarł. Próbujemy dalej; poniżej możesz też wybrać inny sposób.
activity-mail-code-wait = { $seconds ->
    [one] O nowy kod możesz poprosić za sekundę.
    [few] O nowy kod możesz poprosić za { $seconds } sekundy.
    [many] O nowy kod możesz poprosić za { $seconds } sekund.
   *[other] O nowy kod możesz poprosić za { $seconds } sekund.
}

activity-totp-title = Wpisz kod z aplikacji uwierzytelniającej
activity-totp-lead = Otwórz aplikację w telefonie i wpisz sześć cyfr, które pokazuje dla Twojego konta.
activity-totp-label = Kod
activity-totp-wrong = Kod jest niepoprawny. Poczekaj na następny i spróbuj ponownie.

activity-recovery-code-title = Wpisz kod zapasowy
activity-recovery-code-lead = Użyj jednego z kodów zapasowych zachowanych przy rejestracji. Każdy działa raz.
activity-recovery-code-label = Kod zapasowy
activity-recovery-code-wrong = Kod zapasowy jest niepoprawny albo został już użyty. Sprawdź go lub użyj innego.

activity-passcode-title = Wpisz kod dostępu
activity-passcode-lead = Kod dostępu daje Ci pomoc techniczna. Działa raz i tylko przez krótki czas.
activity-passcode-label = Kod dostępu
activity-passcode-wrong = Kod dostępu jest niepoprawny albo już nie działa. Sprawdź go lub poproś pomoc techniczną o nowy.

activity-not-registered-title = Jeszcze nie ustawiono
activity-not-registered = Nie masz zarejestrowane tego, co jest tu potrzebne. Wybierz inny sposób potwierdzenia tożsamości albo skontaktuj się z pomocą techniczną.

activity-methods-title = Potwierdź tożsamość
activity-methods-lead = Wybierz sposób, który jest teraz dla Ciebie najłatwiejszy.
activity-methods-lead-second = Pierwsze potwierdzenie zostało przyjęte. Teraz dodaj drugie.
activity-methods-needed = { $number ->
    [one] Potrzebne jest jeszcze jedno potwierdzenie.
    [few] Potrzebne są jeszcze { $number } potwierdzenia.
    [many] Potrzeba jeszcze { $number } potwierdzeń.
   *[other] Potrzeba jeszcze { $number } potwierdzeń.
}
activity-methods-option-mail-code = Kod na służbowy e-mail
activity-methods-option-mail-code-hint = Wyślemy kod na adres e-mail, który masz od organizacji.
activity-methods-option-mail-code-personal = Kod na prywatny e-mail
activity-methods-option-mail-code-personal-hint = Wyślemy kod na prywatny adres, który masz zarejestrowany.
activity-methods-option-questions = Pytania
activity-methods-option-questions-hint = Odpowiedz na pytania wybrane podczas rejestracji.
activity-methods-option-totp = Aplikacja uwierzytelniająca
activity-methods-option-totp-hint = Wpisz sześć cyfr, które pokazuje aplikacja w telefonie.
activity-methods-option-recovery-code = Kod zapasowy
activity-methods-option-recovery-code-hint = Użyj jednego z kodów zachowanych na nagłe sytuacje.
activity-methods-option-password = Obecne hasło
activity-methods-option-password-hint = Wpisz hasło, którym się teraz logujesz.
activity-methods-option-passcode = Kod dostępu
activity-methods-option-passcode-hint = Wpisz kod dostępu od pomocy technicznej.
