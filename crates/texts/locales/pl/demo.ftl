# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Nie ma jeszcze nic zarejestrowanego. Zacznij od „Rejestracja”; potem dla Any zadziała „Nie pamiętam hasła”.
demo-people-tom = Ma zarejestrowane pytania i prywatny adres e-mail. Odpowiedź na każde pytanie to „{ $answer }”. Pracuje też w pomocy technicznej: zaloguj się tam kodem z aplikacji uwierzytelniającej, który demo pokazuje na swojej stronie kodów.
demo-people-mei = Ma zarejestrowaną aplikację uwierzytelniającą. Aby wcielić się w Mei, dodaj do swojej aplikacji ten klucz: { $secret } Pracuje też w administracji: kod z aplikacji uwierzytelniającej demo pokazuje na swojej stronie kodów.
demo-sign-in-good = Hasło jest poprawne. Zalogowano jako: { $name }.
demo-sign-in-must-change = Hasło jest poprawne, ale najpierw trzeba je zmienić. Na stronie głównej wybierz „Zmień hasło”.
demo-sign-in-wrong = Nazwa użytkownika lub hasło są niepoprawne. Sprawdź jedno i drugie i spróbuj ponownie.
demo-site-self-service = Samoobsługa
demo-site-helpdesk = Pomoc techniczna
demo-site-administration = Administracja
demo-codes = Kody z aplikacji uwierzytelniających
demo-codes-lead = Co pokazują teraz aplikacje uwierzytelniające osób, w które możesz się wcielić. Kod działa raz; jeśli potrzebujesz kolejnego, poczekaj na następny.
demo-codes-left = { $seconds ->
    [one] Widoczny jeszcze przez sekundę
    [few] Widoczny jeszcze przez { $seconds } sekundy
    [many] Widoczny jeszcze przez { $seconds } sekund
   *[other] Widoczny jeszcze przez { $seconds } sekund
}
demo-codes-again = Zobacz jeszcze raz
