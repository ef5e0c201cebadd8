# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Uzyskaj kod dostępu
activity-get-passcode-lead = { $minutes ->
    [one] Wyślemy kod dostępu na adres { $address }. Działa raz, przez minutę.
    [few] Wyślemy kod dostępu na adres { $address }. Działa raz, przez { $minutes } minuty.
    [many] Wyślemy kod dostępu na adres { $address }. Działa raz, przez { $minutes } minut.
   *[other] Wyślemy kod dostępu na adres { $address }. Działa raz, przez { $minutes } minut.
}
activity-get-passcode-go = Wyślij mi kod dostępu
activity-get-passcode-sent = Wysłaliśmy kod dostępu na adres { $address }.
activity-get-passcode-no-address = Nie ma adresu, na który można wysłać kod dostępu. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.

task-forgot-user-name-name = Nie pamiętam nazwy użytkownika
task-forgot-user-name-description = Otrzymaj nazwę użytkownika e-mailem.
run-done-forgot-user-name-title = Sprawdź pocztę
run-done-forgot-user-name-lead = Jeśli Twoja organizacja zna ten adres, nazwa użytkownika jest już w drodze. Jeśli nic nie przyjdzie, sprawdź adres lub skontaktuj się z pomocą techniczną.

page-find-label-mail = Twój służbowy adres e-mail
page-find-hint-mail = Jeśli znamy ten adres, wyślemy na niego Twoją nazwę użytkownika.
page-find-empty-mail = Wpisz swój adres e-mail.

mail-own-passcode-subject = { $organization }: Twój kod dostępu
mail-own-passcode-body-1 = Oto Twój zamówiony kod dostępu:
mail-own-passcode-body-2 = { $minutes ->
    [one] Działa raz, przez minutę. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
    [few] Działa raz, przez { $minutes } minuty. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
    [many] Działa raz, przez { $minutes } minut. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
   *[other] Działa raz, przez { $minutes } minut. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
}
mail-own-passcode-body-3 = Jeśli ta prośba nie pochodzi od Ciebie, od razu skontaktuj się z pomocą techniczną i powiedz, że ktoś inny używa Twojego konta.

mail-user-name-subject = { $organization }: Twoja nazwa użytkownika
mail-user-name-body-1 = Twoja nazwa użytkownika to { $name }.
mail-user-name-body-2 = Ktoś poprosił o nią w portalu samoobsługi i podał ten adres.
mail-user-name-body-3 = Jeśli to nie Ty, nie musisz nic robić: nazwę wysłaliśmy tylko na ten adres. Jeśli to się powtórzy, powiedz o tym pomocy technicznej.
