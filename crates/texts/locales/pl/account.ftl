# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Wybierz nowe hasło
activity-reset-lead = Użyj hasła, którego nie używasz nigdzie indziej.
activity-reset-label = Nowe hasło
activity-reset-again = Nowe hasło jeszcze raz
activity-reset-mismatch = Hasła nie są takie same. Wpisz nowe hasło jeszcze raz.
activity-reset-rules = To hasło nie spełnia wszystkich zasad. Wybierz inne.
activity-reset-kept = Dopóki nie zapiszesz nowego hasła, stare pozostaje bez zmian.
activity-reset-half-done = Stare hasło już nie działa, a nowe nie jest jeszcze zapisane. Wybierz teraz nowe hasło, aby dokończyć.
activity-reset-save = Zapisz nowe hasło

activity-change-title = Zmień hasło
activity-change-lead = Użyj hasła, którego nie używasz nigdzie indziej. Dopóki nie zapiszesz nowego hasła, obecne pozostaje bez zmian.
activity-change-current = Obecne hasło
activity-change-label = Nowe hasło
activity-change-again = Nowe hasło jeszcze raz
activity-change-mismatch = Hasła nie są takie same. Wpisz nowe hasło jeszcze raz.
activity-change-save = Zapisz nowe hasło

activity-unlock-title = Odblokuj swoje konto
activity-unlock-lead = Konta będzie można znów używać z obecnym hasłem. Hasło się nie zmieni.
activity-unlock-go = Odblokuj konto
activity-unlock-not-locked = Twoje konto nie jest zablokowane. Nic się nie zmieniło. Jeśli nadal nie możesz się zalogować, wybierz nowe hasło.

activity-enable-title = Włącz swoje konto
activity-enable-lead = Twoje konto jest wyłączone. Gdy je włączysz, możesz zalogować się obecnym hasłem.
activity-enable-go = Włącz konto
activity-enable-not-disabled = Twoje konto jest już włączone. Nic się nie zmieniło.

activity-require-change-title = Zmiana hasła przy następnym logowaniu
activity-require-change-lead = Przy następnym logowaniu poprosimy Cię o nowe hasło.
activity-require-change-go = Dalej

activity-agreement-title = Przeczytaj i zaakceptuj
activity-agreement-accept = Znam ten tekst i go akceptuję
activity-agreement-go = Zaakceptuj i przejdź dalej
activity-agreement-must-accept = Bez akceptacji nie można przejść dalej. Zaznacz pole albo zakończ; wtedy nic się nie zmieni.

activity-notifications-title = Wybierz powiadomienia
activity-notifications-lead = Zaznacz powiadomienia, które chcesz dostawać e-mailem. Niektóre powiadomienia o bezpieczeństwie wysyłamy zawsze.
activity-notifications-on-success = { $task ->
    [register] Powiadom mnie, gdy moja rejestracja będzie gotowa
    [manage-profile] Powiadom mnie, gdy mój profil się zmieni
    [forgot-password] Powiadom mnie, gdy moje hasło zostanie zastąpione nowym
    [manage-passwords] Powiadom mnie, gdy moje hasło się zmieni
    [unlock-account] Powiadom mnie, gdy moje konto zostanie odblokowane
    [my-notifications] Powiadom mnie, gdy mój wybór powiadomień się zmieni
    [passcode] Powiadom mnie, gdy ktoś użyje kodu dostępu do mojego konta
    [activate-account] Powiadom mnie, gdy zostanie wybrane pierwsze hasło do mojego konta
    [forgot-user-name] Powiadom mnie, gdy zostanie do mnie wysłana moja nazwa użytkownika
    [sign-in] Powiadom mnie, gdy ktoś zaloguje się tu na moje konto
   *[other] Powiadom mnie, gdy na moim koncie zostanie wykonana czynność „{ $task }”
}
activity-notifications-on-failure = { $task ->
    [register] Powiadom mnie, gdy rejestracja się nie uda
    [manage-profile] Powiadom mnie, gdy ktoś bezskutecznie spróbuje zmienić mój profil
    [forgot-password] Powiadom mnie, gdy ktoś bezskutecznie spróbuje zastąpić moje hasło nowym
    [manage-passwords] Powiadom mnie, gdy ktoś bezskutecznie spróbuje zmienić moje hasło
    [unlock-account] Powiadom mnie, gdy ktoś bezskutecznie spróbuje odblokować moje konto
    [my-notifications] Powiadom mnie, gdy ktoś bezskutecznie spróbuje zmienić mój wybór powiadomień
    [passcode] Powiadom mnie, gdy ktoś bezskutecznie spróbuje użyć kodu dostępu do mojego konta
    [activate-account] Powiadom mnie, gdy ktoś bezskutecznie spróbuje wybrać pierwsze hasło do mojego konta
    [forgot-user-name] Powiadom mnie, gdy ktoś bezskutecznie zapyta o moją nazwę użytkownika
    [sign-in] Powiadom mnie, gdy ktoś bezskutecznie spróbuje zalogować się tu na moje konto
   *[other] Powiadom mnie, gdy czynność „{ $task }” na moim koncie się nie uda
}
activity-notifications-none = Nie ma powiadomień do wyboru.
activity-notifications-save = Zapisz wybór

activity-restart-title = To się nie udało
activity-restart-lead = Hasło się nie zmieniło. Możesz zacząć od nowa.
activity-restart-go = Zacznij od nowa
