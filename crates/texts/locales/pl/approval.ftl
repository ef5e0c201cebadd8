# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Poproś współpracownika o potwierdzenie, że to Ty
activity-approval-lead-manager = Wyślemy e-mail do osoby, której podlegasz. Potwierdzi ona na naszej stronie, że to Ty.
activity-approval-lead-group = Wyślemy e-mail do osób z organizacji, które mogą to zrobić. Potwierdzą na naszej stronie, że to Ty.
activity-approval-lead-both = Wyślemy e-mail do osoby, której podlegasz, i do innych, którzy mogą to zrobić. Potwierdzą na naszej stronie, że to Ty.
activity-approval-lead-how = Dostaniesz numer. Zadzwoń do tej osoby albo do niej idź i odczytaj numer. Na wszystko jest { $minutes } min.
activity-approval-ask = Wyślij e-mail
activity-approval-waiting = Czekamy na potwierdzenie
activity-approval-waiting-lead = Zadzwoń do tej osoby albo do niej idź i odczytaj poniższy numer: jest jej potrzebny. Zostaw tę stronę otwartą, sama przejdzie dalej.
activity-approval-number = Numer, który odczytujesz
activity-approval-count = Potwierdzenia: { $approved } z { $needed }
activity-approval-look = Sprawdź ponownie
activity-approval-expired = Nikt nie potwierdził na czas. Możesz poprosić jeszcze raz albo wybrać inny sposób, jeśli jest poniżej.
activity-approval-nobody = W tej chwili nie ma nikogo, kogo można by poprosić. Wybierz inny sposób, jeśli jest poniżej, albo zwróć się do pomocy technicznej.
activity-approval-denied = Ktoś powiedział, że to nie Ty. Jeśli to jednak Ty, porozmawiaj z pomocą techniczną.
activity-methods-option-approval = Potwierdzenie przez współpracownika
activity-methods-option-approval-hint = Twój przełożony lub inna osoba potwierdza, że to Ty.

page-approve-title = Potwierdzanie osoby
page-approve-question = Czy to naprawdę { $name }?
page-approve-asked = { $name } ({ $account }) nie może się zalogować i prosi Cię o potwierdzenie. Prośba sprzed { $minutes } min, z adresu sieciowego { $address }.
page-approve-asked-desk = { $name } ({ $account }) rozmawia z pomocą techniczną ({ $operator }), która prosi Cię o potwierdzenie. Prośba sprzed { $minutes } min.
page-approve-how = Porozmawiajcie, zanim odpowiesz: osobiście albo pod numerem, który już znasz. Rozpoznaj twarz lub głos i poproś o odczytanie numeru. Nigdy nie rób tego dla kogoś, kto tylko do Ciebie pisze.
page-approve-number = Numer, który odczytuje { $name }
page-approve-number-hint = 4 cyfry. Bez niego nie można potwierdzić.
page-approve-password = Twoje własne hasło
page-approve-password-hint = Hasło konta { $name }, żebyśmy wiedzieli, że to Ty odpowiadasz.
page-approve-approve = Tak, rozmawialiśmy
page-approve-deny = Nie, zatrzymaj to
page-approve-blank = Wypełnij to pole.
page-approve-wrong-number = To nie ten numer. Poproś o odczytanie go jeszcze raz.
page-approve-wrong-password = To hasło jest nieprawidłowe.
page-approve-account = Twojego konta nie można teraz do tego użyć. Porozmawiaj z pomocą techniczną.
page-approve-approved = Dziękujemy. Osoba została potwierdzona.
page-approve-denied = Twoja odpowiedź: to ktoś inny. Próba została zatrzymana. Jeśli nie masz z tym nic wspólnego, powiedz o tym pomocy technicznej.
page-approve-over = Nie ma już czego potwierdzać: czas minął, odpowiedzieli inni albo próba się zakończyła.
page-approve-used-up = Zbyt wiele wpisów było błędnych, więc ten link już nie działa.
page-approve-again = Ktoś inny odpowiedział w tej samej chwili. Wyślij odpowiedź jeszcze raz.

mail-approval-subject = { $name }: prośba o potwierdzenie tożsamości
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) rozmawia z pomocą techniczną ({ $operator }) w { $organization }. Pytamy Cię, czy to naprawdę ta osoba.
   *[no] { $name } ({ $account }) nie może się zalogować w { $organization } i chce wybrać nowe hasło lub odblokować konto. Pytamy Cię, czy to naprawdę ta osoba.
}
mail-approval-body-2 = Otwórz tę stronę w ciągu { $minutes } min: { $link }
mail-approval-body-3 = Najpierw porozmawiajcie, osobiście albo pod numerem, który już znasz. Usłyszysz numer, o który zapyta strona. Twojego hasła nie potrzebuje nikt poza tą stroną.
mail-approval-body-4 = Jeśli nikt z Tobą nie rozmawiał, wybierz na stronie „Nie”: to może być ktoś inny. Jeśli nic nie zrobisz, nic się nie stanie.

mail-approval-asked-subject = { $organization }: poproszono Twoich współpracowników o potwierdzenie, że to Ty
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: Ktoś zadzwonił do pomocy technicznej, podając się za Ciebie. Pomoc techniczna ({ $operator }) poprosiła Twoich współpracowników o potwierdzenie.
   *[no] { $at }: Ktoś podał się za Ciebie i poprosił Twoich współpracowników o potwierdzenie, z adresu sieciowego { $address }.
}
mail-approval-asked-body-2 = Jeśli to Ty, wystarczy porozmawiać ze współpracownikiem.
mail-approval-asked-body-3 = Jeśli to nie Ty, powiedz o tym teraz pomocy technicznej: ktoś podaje się za Ciebie. Każda zapytana osoba może to zatrzymać.

event-colleagues-asked = Poproszono współpracowników o potwierdzenie osoby
event-colleague-approved = Współpracownik potwierdził osobę
event-colleague-denied = Współpracownik powiedział, że to ktoś inny
event-colleague-refused = Błędne hasło lub numer na stronie dla współpracowników
event-colleagues-expired = Żaden współpracownik nie potwierdził na czas
helpdesk-proved-approval = Współpracownik osoby { $caller } potwierdził, że to ona.
