# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Ustal, jak wrócisz na swoje konto w { $organization }
mail-reminder-invitation-body-1 = Jeśli zapomnisz hasła albo konto zostanie zablokowane, o każdej porze możesz pomóc sobie samodzielnie. W tym celu ustal raz, jak potwierdzasz, kim jesteś. Zajmuje to około dwóch minut.
mail-reminder-invitation-body-2 = Zacznij tutaj: { $link }
mail-reminder-invitation-body-3 = Strona raz pyta o twoje hasło. Nikt w { $organization } nie pyta o nie w wiadomości ani przez telefon.

mail-reminder-register-subject = Nie masz jeszcze ustalonego sposobu powrotu na konto w { $organization }
mail-reminder-register-body-1 = Do tego czasu, gdy zapomnisz hasła, pomóc może tylko dział pomocy. Zajmuje to około dwóch minut.
mail-reminder-register-body-2 = Zacznij tutaj: { $link }

mail-reminder-update-subject = Twoja rejestracja w { $organization } wymaga aktualizacji
mail-reminder-update-body-1 = To, czym potwierdzasz, kim jesteś, nie obejmuje już wszystkiego, o co prosi { $organization }. Zaktualizuj to, aby nadal móc pomóc sobie samodzielnie, gdy zapomnisz hasła.
mail-reminder-update-body-2 = Zacznij tutaj: { $link }

mail-reminder-password-subject = { $days ->
    [one] Twoje hasło w { $organization } wygaśnie w ciągu jednego dnia
    [few] Twoje hasło w { $organization } wygaśnie w ciągu { $days } dni
    [many] Twoje hasło w { $organization } wygaśnie w ciągu { $days } dni
   *[other] Twoje hasło w { $organization } wygaśnie w ciągu { $days } dni
}
mail-reminder-password-body-1 = Wybierz nowe na czas, a nie będzie przerwy w pracy.
mail-reminder-password-body-2 = Zmień je tutaj: { $link }
mail-reminder-password-body-3 = Jeśli hasło jest już zmienione, nie trzeba nic robić.

mail-reminder-account-subject = { $days ->
    [one] Twoje konto w { $organization } wygaśnie w ciągu jednego dnia
    [few] Twoje konto w { $organization } wygaśnie w ciągu { $days } dni
    [many] Twoje konto w { $organization } wygaśnie w ciągu { $days } dni
   *[other] Twoje konto w { $organization } wygaśnie w ciągu { $days } dni
}
mail-reminder-account-body-1 = Potem nie będzie można się zalogować.
mail-reminder-account-body-2 = Jeśli konto jest nadal potrzebne, powiedz o tym na czas przełożonemu lub działowi pomocy.
