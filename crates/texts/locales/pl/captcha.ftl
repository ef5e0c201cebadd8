# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Kontrola przeciw robotom
captcha-typed = Wpisz znaki z obrazka
captcha-hint = Albo posłuchaj: usłyszysz grupy sygnałów. Policz sygnały w każdej grupie i wpisz cyfry, na przykład 3142.
captcha-picture = Obrazek ze znakami do wpisania. Jeśli go nie widzisz, użyj dźwięku.
captcha-sound = Grupy sygnałów do policzenia
captcha-again = Pokaż inny obrazek
captcha-busy = Chwileczkę: przeglądarka wykonuje krótką kontrolę.
captcha-done = Gotowe.
captcha-lost = Automatyczna kontrola się nie udała. Jeśli poniżej nie ma obrazka, wczytaj stronę ponownie.
captcha-needs-scripts = Ta kontrola wymaga JavaScriptu. Włącz go w przeglądarce albo użyj innej przeglądarki.
captcha-google = Tę stronę chroni Google reCAPTCHA. Przeglądarka wymienia w tym celu dane z Google.
captcha-needed = Zanim przejdziesz dalej, potrzebna jest krótka kontrola.
captcha-blank = Najpierw odpowiedz na kontrolę.
captcha-old = Kontrola była otwarta zbyt długo. Oto nowa.
captcha-wrong = To nie było poprawne. Oto nowa kontrola.
captcha-away = Kontroli nie można teraz wykonać. Spróbuj ponownie za kilka minut.
captcha-instead = Tym razem użyj obrazka lub dźwięku.

activity-captcha-title = Krótka kontrola
activity-captcha-lead-work = Przeglądarka zrobi to sama. Po prostu kontynuuj.
activity-captcha-lead-picture = Dzięki temu automaty zostają na zewnątrz.
activity-captcha-lead-recaptcha = Dzięki temu automaty zostają na zewnątrz.
