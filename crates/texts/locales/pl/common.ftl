# Buttons, errors that any page can show, and the strength meter.

action-continue = Dalej
action-stop-here = Zakończ tutaj
action-stop = Anuluj, niczego nie zmieniaj
action-other-way = Wybierz inny sposób
action-resend = Wyślij nowy kod
action-save-password = Zapisz nowe hasło
action-unlock = Odblokuj konto
action-back-home = Wróć na stronę główną
action-skip = Pomiń ten krok
action-save-answers = Zapisz odpowiedzi
action-send-code = Wyślij kod
action-other-address = Użyj innego adresu

error-directory-unavailable = Usługa logowania Twojej organizacji jest teraz niedostępna. Nic się nie zmieniło. Spróbuj ponownie za kilka minut.
error-condition-unknown = Nie można teraz ustalić czegoś, o co pytają reguły Twojej organizacji. Nic się nie zmieniło. Spróbuj ponownie za kilka minut albo skontaktuj się z pomocą techniczną.
error-store-unavailable = Ta usługa nie może teraz niczego zapisać. Dopóki tak jest, niczego nie zmienia. Spróbuj ponownie za kilka minut.
error-busy = Z tej usługi korzysta teraz wiele osób. Nic się nie zmieniło. Spróbuj ponownie za kilka sekund.
error-too-many = { $seconds ->
    [one] Za dużo prób. Nic się nie zmieniło. Spróbuj ponownie za sekundę.
    [few] Za dużo prób. Nic się nie zmieniło. Spróbuj ponownie za { $seconds } sekundy.
    [many] Za dużo prób. Nic się nie zmieniło. Spróbuj ponownie za { $seconds } sekund.
   *[other] Za dużo prób. Nic się nie zmieniło. Spróbuj ponownie za { $seconds } sekund.
}
error-not-found = Pod tym adresem niczego nie ma. Wróć na stronę główną.
error-bug = Coś poszło nie tak po naszej stronie. Jeśli skontaktujesz się z pomocą techniczną, podaj ten numer: { $reference }
error-input-too-long = Ten tekst jest za długi. Skróć go i spróbuj ponownie.
error-input-control-characters = Ten tekst zawiera znaki, których nie można tu użyć. Wpisz go zamiast wklejać.
error-input-unknown-field = Ta strona jest nieaktualna. Odśwież ją i spróbuj ponownie. Nic się nie zmieniło.

strength-caption = Siła hasła
strength-0 = Bardzo słabe: do odgadnięcia od razu
strength-1 = Słabe: do szybkiego odgadnięcia
strength-2 = Średnie: pomoże kilka dodatkowych znaków
strength-3 = Dobre
strength-4 = Bardzo dobre
