# Registering what later proves who you are.

activity-register-title = Rejestracja
activity-register-lead = Ustaw, jak potwierdzisz swoją tożsamość. Zajmie to około trzech minut.
activity-register-choose = Wybierz pytanie z listy.

activity-register-questions-title = Wybierz pytania
activity-register-questions-lead = Wybierz odpowiedzi, które zapamiętasz i których nikt inny nie odgadnie.
activity-register-question-select = Pytanie { $number }
activity-register-own-question = Własne pytanie { $number }
activity-register-helpdesk-hint = O to pyta przez telefon pomoc techniczna i może przeczytać odpowiedź.
activity-register-own-question-hint = { $count ->
    [one] Zapytaj o coś, na co tylko Ty umiesz odpowiedzieć. Co najmniej jeden znak.
    [few] Zapytaj o coś, na co tylko Ty umiesz odpowiedzieć. Co najmniej { $count } znaki.
    [many] Zapytaj o coś, na co tylko Ty umiesz odpowiedzieć. Co najmniej { $count } znaków.
   *[other] Zapytaj o coś, na co tylko Ty umiesz odpowiedzieć. Co najmniej { $count } znaków.
}
activity-register-answer = Odpowiedź { $number }
activity-register-answer-again = Odpowiedź { $number } jeszcze raz
activity-register-answer-short = { $count ->
    [one] Odpowiedź jest pusta. Wpisz co najmniej jeden znak.
    [few] Odpowiedź jest za krótka. Wpisz co najmniej { $count } znaki.
    [many] Odpowiedź jest za krótka. Wpisz co najmniej { $count } znaków.
   *[other] Odpowiedź jest za krótka. Wpisz co najmniej { $count } znaków.
}
activity-register-answer-same = Ta odpowiedź jest już podana przy innym pytaniu. Wybierz inną odpowiedź.
activity-register-answer-in-question = Odpowiedź jest częścią pytania. Wybierz inną odpowiedź.
activity-register-answer-mismatch = Odpowiedzi nie są takie same. Wpisz odpowiedź jeszcze raz.
activity-register-question-short = { $count ->
    [one] Pytanie jest puste. Wpisz co najmniej jeden znak.
    [few] Pytanie jest za krótkie. Wpisz co najmniej { $count } znaki.
    [many] Pytanie jest za krótkie. Wpisz co najmniej { $count } znaków.
   *[other] Pytanie jest za krótkie. Wpisz co najmniej { $count } znaków.
}
activity-register-question-twice = To pytanie jest już wybrane. Wybierz inne.

activity-register-contact-title = Dodaj prywatny adres e-mail
activity-register-contact-lead = Pomoże Ci, gdy nie możesz czytać służbowej poczty. Używamy go do wysyłania kodów i wiadomości o Twoim koncie, do niczego więcej.
activity-register-contact-code-title = Potwierdź swój adres
activity-register-contact-code-lead = Wysłaliśmy kod na adres { $address }. Wpisz go tutaj, aby potwierdzić, że adres należy do Ciebie.
activity-register-personal-mail = Prywatny adres e-mail
activity-register-personal-mail-hint = Na przykład adres, którego używasz w domu. Nie podawaj adresu służbowego.
activity-register-personal-mail-code = Kod z e-maila
activity-register-mail-invalid = To nie jest pełny adres e-mail. Sprawdź go i spróbuj ponownie.

activity-register-totp-title = Skonfiguruj aplikację uwierzytelniającą
activity-register-totp-lead = Aplikacja pokazuje nowy kod co 30 sekund. Działa bez połączenia z siecią.
activity-register-totp-scan = Zeskanuj ten obraz aplikacją lub wpisz klucz ręcznie
activity-register-totp-code = Kod z aplikacji

activity-register-recovery-codes-title = Kody zapasowe
activity-register-recovery-codes-lead = Kody zapasowe pomagają, gdy nie masz ani telefonu, ani dostępu do poczty. Każdy działa raz. Nowe kody zastępują wszystkie wcześniejsze.
activity-register-recovery-codes-shown = Twoje kody zapasowe
activity-register-recovery-codes-keep = Kody są wydrukowane lub zapisane
activity-register-recovery-codes-must-keep = Zachowaj kody w bezpiecznym miejscu, a potem zaznacz pole. Nie pokażemy ich ponownie.
