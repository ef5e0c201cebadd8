# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Uzyskaj pomoc
mail-footer-site = Zarządzaj hasłem i kontem
mail-footer-sent-by = Wiadomość automatyczna, nadawca: { $organization }. Nikt nie czyta odpowiedzi na nią.
mail-result-success = zakończone powodzeniem
mail-result-failure = zakończone niepowodzeniem

mail-code-subject = { $organization }: Twój kod
mail-code-body-1 = Wpisz ten kod na stronie, która o niego pyta:
mail-code-body-2 = { $minutes ->
    [one] Kod działa raz, przez minutę. Nikt z organizacji { $organization } nigdy Cię o niego nie zapyta: nie podawaj go nikomu.
    [few] Kod działa raz, przez { $minutes } minuty. Nikt z organizacji { $organization } nigdy Cię o niego nie zapyta: nie podawaj go nikomu.
    [many] Kod działa raz, przez { $minutes } minut. Nikt z organizacji { $organization } nigdy Cię o niego nie zapyta: nie podawaj go nikomu.
   *[other] Kod działa raz, przez { $minutes } minut. Nikt z organizacji { $organization } nigdy Cię o niego nie zapyta: nie podawaj go nikomu.
}
mail-code-body-3 = Jeśli ta prośba nie pochodzi od Ciebie, ktoś inny wpisał Twoją nazwę użytkownika. Bez tego kodu nie przejdzie dalej. Usuń tę wiadomość, a jeśli to się powtórzy, powiedz o tym pomocy technicznej.

mail-contact-code-subject = { $organization }: potwierdź swój adres e-mail
mail-contact-code-body-1 = Wpisz ten kod, aby potwierdzić, że ten adres należy do Ciebie:
mail-contact-code-body-2 = { $minutes ->
    [one] Kod działa raz, przez minutę.
    [few] Kod działa raz, przez { $minutes } minuty.
    [many] Kod działa raz, przez { $minutes } minut.
   *[other] Kod działa raz, przez { $minutes } minut.
}
mail-contact-code-body-3 = Jeśli nie wiesz, o co chodzi, ktoś wpisał Twój adres przez pomyłkę. Usuń tę wiadomość; bez kodu Twój adres nie będzie używany.

mail-success-subject = { $task ->
    [register] { $organization }: Twoja rejestracja jest gotowa
    [manage-profile] { $organization }: zmieniono Twój profil
    [forgot-password] { $organization }: Twoje hasło zastąpiono nowym
    [manage-passwords] { $organization }: zmieniono Twoje hasło
    [unlock-account] { $organization }: odblokowano Twoje konto
    [my-notifications] { $organization }: zmieniono Twój wybór powiadomień
    [passcode] { $organization }: użyto kodu dostępu do Twojego konta
    [activate-account] { $organization }: aktywowano Twoje konto
    [forgot-user-name] { $organization }: wysłano Twoją nazwę użytkownika
    [sign-in] { $organization }: ktoś zalogował się na Twoje konto
    [offline-any] { $organization }: wydano kod dla Twojego komputera offline
   *[other] { $organization }: zmiana na Twoim koncie
}
mail-success-body-1 = { $task ->
    [register] Masz ustawione, jak potwierdzasz tożsamość. Od teraz możesz bez niczyjej pomocy wybrać nowe hasło lub odblokować konto.
    [manage-profile] Sposób, w jaki potwierdzasz tożsamość, się zmienił.
    [forgot-password] Ktoś potwierdził, że jest Tobą, i wybrał nowe hasło. Stare hasło już nie działa.
    [manage-passwords] Ktoś, kto znał Twoje hasło, zmienił je. Stare hasło już nie działa.
    [unlock-account] Ktoś potwierdził, że jest Tobą, i odblokował Twoje konto. Hasło się nie zmieniło.
    [my-notifications] Zmienił się wybór powiadomień, które dostajesz o swoim koncie.
    [passcode] Ktoś użył kodu dostępu, który pomoc techniczna wydała do Twojego konta. Kod nie zadziała ponownie.
    [activate-account] Ktoś użył kodu dostępu wydanego do Twojego konta i wybrał hasło. Kod dostępu nie zadziała ponownie.
    [forgot-user-name] Ktoś poprosił o Twoją nazwę użytkownika i wysłaliśmy ją do Ciebie.
    [sign-in] Ktoś potwierdził, że jest Tobą, i zalogował się na stronie, na której zarządzasz hasłem.
    [offline-any] Ktoś potwierdził, że jest Tobą, i otrzymał kod, którym można ustawić nowe hasło na Twoim komputerze offline. Twoje hasło w organizacji { $organization } się nie zmieniło.
   *[other] Na Twoim koncie zakończono czynność „{ $task }”.
}
mail-success-body-2 = Jeśli to Ty, nie musisz nic robić.
mail-success-body-3 = Jeśli to nie Ty, od razu skontaktuj się z pomocą techniczną i powiedz, że ktoś inny używa Twojego konta.

mail-failure-subject = { $task ->
    [register] { $organization }: rejestracja się nie udała
    [manage-profile] { $organization }: Twój profil się nie zmienił
    [forgot-password] { $organization }: próba zastąpienia Twojego hasła się nie udała
    [manage-passwords] { $organization }: próba zmiany Twojego hasła się nie udała
    [unlock-account] { $organization }: próba odblokowania Twojego konta się nie udała
    [my-notifications] { $organization }: Twój wybór powiadomień się nie zmienił
    [passcode] { $organization }: próba użycia kodu dostępu się nie udała
    [activate-account] { $organization }: próba aktywowania Twojego konta się nie udała
    [forgot-user-name] { $organization }: nie wysłano Twojej nazwy użytkownika
    [sign-in] { $organization }: próba zalogowania się na Twoje konto się nie udała
   *[other] { $organization }: zmiana na Twoim koncie się nie udała
}
mail-failure-body-1 = { $task ->
    [register] Ktoś próbował zarejestrować się na Twoim koncie i tego nie dokończył.
    [manage-profile] Ktoś próbował zmienić sposób, w jaki potwierdzasz tożsamość, i tego nie dokończył.
    [forgot-password] Ktoś próbował wybrać nowe hasło do Twojego konta i tego nie dokończył.
    [manage-passwords] Ktoś próbował zmienić Twoje hasło i tego nie dokończył.
    [unlock-account] Ktoś próbował odblokować Twoje konto i tego nie dokończył.
    [my-notifications] Ktoś próbował zmienić, jakie powiadomienia dostajesz, i tego nie dokończył.
    [passcode] Ktoś próbował użyć kodu dostępu do Twojego konta i tego nie dokończył.
    [activate-account] Ktoś próbował za pomocą kodu dostępu wybrać hasło do Twojego konta i tego nie dokończył.
    [forgot-user-name] Ktoś poprosił o Twoją nazwę użytkownika, ale nie dało się jej wysłać.
    [sign-in] Ktoś próbował zalogować się na stronie, na której zarządzasz hasłem, i tego nie dokończył.
   *[other] Ktoś zaczął na Twoim koncie czynność „{ $task }” i jej nie dokończył.
}
mail-failure-body-2 = Jeśli to Ty, spróbuj ponownie albo poproś pomoc techniczną o pomoc.
mail-failure-body-3 = Jeśli to nie Ty, powiedz o tym pomocy technicznej. Nie podawaj nikomu kodów, odpowiedzi ani haseł, nawet jeśli mówi, że jest z organizacji { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name }: zakończono rejestrację
    [manage-profile] { $name }: zmieniono profil
    [forgot-password] { $name }: wybrano nowe hasło
    [manage-passwords] { $name }: zmieniono hasło
    [unlock-account] { $name }: odblokowano konto
    [my-notifications] { $name }: zmieniono wybór powiadomień
    [passcode] { $name }: użyto kodu dostępu
    [activate-account] { $name }: aktywowano konto
    [forgot-user-name] { $name }: poproszono o nazwę użytkownika
    [sign-in] { $name }: zalogowano
   *[other] { $name }: zakończono czynność „{ $task }”
}
mail-admin-success-body-1 = { $name }: w portalu samoobsługi organizacji { $organization } zakończono czynność „{ $task }”.
mail-admin-success-body-2 = Szczegóły są w historii. Jeśli to niespodziewane, zapytaj tę osobę i zablokuj konto, dopóki sprawa się nie wyjaśni.

mail-admin-failure-subject = { $task ->
    [register] { $name }: rejestracja się nie udała
    [manage-profile] { $name }: zmiana profilu się nie udała
    [forgot-password] { $name }: wybór nowego hasła się nie udał
    [manage-passwords] { $name }: zmiana hasła się nie udała
    [unlock-account] { $name }: odblokowanie konta się nie udało
    [my-notifications] { $name }: zmiana wyboru powiadomień się nie udała
    [passcode] { $name }: użycie kodu dostępu się nie udało
    [activate-account] { $name }: aktywacja konta się nie udała
    [forgot-user-name] { $name }: nie udało się uzyskać nazwy użytkownika
    [sign-in] { $name }: logowanie się nie udało
   *[other] { $name }: czynność „{ $task }” się nie udała
}
mail-admin-failure-body-1 = { $name }: w portalu samoobsługi organizacji { $organization } rozpoczęto czynność „{ $task }”, ale się nie udała.
mail-admin-failure-body-2 = Przyczyna jest w historii. Jeśli zdarza się to często, może próbować ktoś inny: zapytaj tę osobę.

mail-profile-locked-subject = { $organization }: za dużo błędnych prób na Twoim koncie
mail-profile-locked-body-1 = { $minutes ->
    [one] Ktoś próbował potwierdzić, że jest Tobą, i zbyt często się mylił. Aby chronić Twoje konto, przez minutę nie przyjmujemy kolejnych prób.
    [few] Ktoś próbował potwierdzić, że jest Tobą, i zbyt często się mylił. Aby chronić Twoje konto, przez { $minutes } minuty nie przyjmujemy kolejnych prób.
    [many] Ktoś próbował potwierdzić, że jest Tobą, i zbyt często się mylił. Aby chronić Twoje konto, przez { $minutes } minut nie przyjmujemy kolejnych prób.
   *[other] Ktoś próbował potwierdzić, że jest Tobą, i zbyt często się mylił. Aby chronić Twoje konto, przez { $minutes } minut nie przyjmujemy kolejnych prób.
}
mail-profile-locked-body-2 = Hasło się nie zmieniło i możesz się nim logować jak zwykle.
mail-profile-locked-body-3 = Jeśli to nie Ty, powiedz o tym pomocy technicznej. Nie podawaj nikomu kodów, odpowiedzi ani haseł.

mail-contact-changed-subject = { $organization }: zmieniono prywatny adres e-mail Twojego konta
mail-contact-changed-body-1 = Zmieniono prywatny adres e-mail do wysyłania kodów i wiadomości o Twoim koncie. Tę wiadomość wysyłamy na stary i na nowy adres.
mail-contact-changed-body-2 = Jeśli to Ty, nie musisz nic robić.
mail-contact-changed-body-3 = Jeśli to nie Ty, od razu skontaktuj się z pomocą techniczną: ktoś inny może otrzymywać Twoje kody.

mail-factor-changed-subject = { $what ->
    [questions] { $organization }: zmieniono Twoje pytania
    [authenticator] { $organization }: dodano aplikację uwierzytelniającą do Twojego konta
    [authenticator-removed] { $organization }: usunięto aplikację uwierzytelniającą z Twojego konta
    [passkey] { $organization }: dodano klucz dostępu do Twojego konta
    [passkey-removed] { $organization }: usunięto klucz dostępu z Twojego konta
    [phone] { $organization }: dodano numer komórkowy do Twojego konta
    [phone-removed] { $organization }: usunięto numer komórkowy z Twojego konta
    [recovery-codes] { $organization }: nowe kody zapasowe do Twojego konta
    [recovery-code-used] { $organization }: użyto kodu zapasowego do Twojego konta
    [browser] { $organization }: zapamiętano przeglądarkę dla Twojego konta
   *[other] { $organization }: zmienił się sposób potwierdzania Twojej tożsamości
}
mail-factor-changed-body-1 = { $what ->
    [questions] Pytania i odpowiedzi, którymi potwierdzasz tożsamość, zostały zastąpione nowymi.
    [authenticator] Od teraz potwierdzasz tożsamość kodami z aplikacji uwierzytelniającej.
    [authenticator-removed] Kodami z aplikacji uwierzytelniającej nie można już potwierdzić Twojej tożsamości.
    [passkey] Od teraz możesz potwierdzać tożsamość kolejnym kluczem dostępu: odciskiem palca, twarzą, kodem PIN lub kluczem bezpieczeństwa.
    [passkey-removed] Jednym z Twoich kluczy dostępu nie można już potwierdzić Twojej tożsamości.
    [phone] Od teraz potwierdzasz tożsamość kodami wysyłanymi na Twój numer komórkowy.
    [phone-removed] Kodami wysyłanymi na Twój numer komórkowy nie można już potwierdzić Twojej tożsamości.
    [recovery-codes] Utworzono nowe kody zapasowe. Wszystkie wcześniejsze już nie działają.
    [recovery-code-used] Jednym z Twoich kodów zapasowych potwierdzono tożsamość. Kod nie zadziała ponownie.
    [browser] Od teraz kolejna przeglądarka liczy się jako część potwierdzenia, że to Ty. Znajdziesz ją na stronie „Mój profil” i tam możesz ją usunąć z zapamiętanych.
   *[other] Sposób, w jaki potwierdzasz tożsamość, się zmienił.
}
mail-factor-changed-body-2 = Jeśli to Ty, nie musisz nic robić.
mail-factor-changed-body-3 = Jeśli to nie Ty, od razu skontaktuj się z pomocą techniczną i powiedz, że ktoś inny używa Twojego konta.

mail-passkey-copied-subject = { $organization }: ktoś mógł użyć kopii Twojego klucza bezpieczeństwa
mail-passkey-copied-body-1 = Ktoś próbował potwierdzić Twoją tożsamość kluczem dostępu „{ $name }”. Klucz odrzucono: z tego, co wysłał, wynika, że może istnieć jego druga kopia.
mail-passkey-copied-body-2 = Powiedz o tym pomocy technicznej, usuń ten klucz dostępu ze swojego konta i skonfiguruj nowy.
mail-passkey-copied-body-3 = Jeśli to nie Ty, od razu skontaktuj się z pomocą techniczną: ktoś może mieć Twój klucz bezpieczeństwa albo jego kopię.

mail-bulk-change-required-subject = { $organization }: wybierz nowe hasło
mail-bulk-change-required-body-1 = Administracja zdecydowała, że potrzebujesz nowego hasła. Przy następnym logowaniu poprosimy Cię o jego wybranie.
mail-bulk-change-required-body-2 = Zaloguj się jak zwykle obecnym hasłem i wybierz nowe, gdy o to poprosimy. Jeśli nie możesz się zalogować, skontaktuj się z pomocą techniczną.
mail-bulk-change-required-body-3 = Nikt z organizacji { $organization } nie pyta Cię o hasło. Nie podawaj go nikomu i nie wpisuj go na stronie otwartej linkiem z wiadomości.

mail-bulk-unregistered-subject = { $organization }: usunięto Twoją rejestrację
mail-bulk-unregistered-body-1 = Administracja usunęła to, co masz zarejestrowane do potwierdzania tożsamości, na przykład odpowiedzi, aplikację uwierzytelniającą lub kody zapasowe. Twoje konto i hasło się nie zmieniły.
mail-bulk-unregistered-body-2 = Zarejestruj się ponownie w wolnej chwili. Do tego czasu nie możesz samodzielnie wybrać nowego hasła ani odblokować konta.
mail-bulk-unregistered-body-3 = Jeśli masz pytania, skontaktuj się z pomocą techniczną. Nie podawaj nikomu kodów, odpowiedzi ani haseł, nawet jeśli mówi, że jest z organizacji { $organization }.
