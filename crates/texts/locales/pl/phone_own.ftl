# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Dodaj własny numer komórkowy
activity-register-phone-lead = Pomoże Ci, gdy zapomnisz hasła. Używamy go do kodów i wiadomości o Twoim koncie, i do niczego więcej.
activity-register-phone-known = Obecnie zarejestrowany jest numer kończący się na { $ends }. Nowy numer go zastąpi.
activity-register-phone-country = Kraj
activity-register-phone-number = Numer komórkowy
activity-register-phone-number-hint = Tak, jak wybierasz go w kraju, albo z + i numerem kierunkowym kraju na początku.
activity-register-phone-blank = Wpisz swój numer.
activity-register-phone-invalid = To nie jest pełny numer telefonu. Sprawdź go i spróbuj ponownie.
activity-register-phone-extension = Wpisz własny numer, bez numeru wewnętrznego.
activity-register-phone-no-country = Na numery w tym kraju nie wysyłamy kodów. Wpisz inny numer.
activity-register-phone-not-taken = Na ten numer nie można wysłać wiadomości. Sprawdź go albo wpisz inny.
activity-register-phone-code-title = Wpisz kod z telefonu, aby potwierdzić numer
activity-register-phone-other = Użyj innego numeru
activity-register-phone-remove = Usuń numer
activity-phone-undelivered = Nie udało się dostarczyć wiadomości. Wybierz inny numer albo inny sposób.
activity-phone-nothing-came = Jeśli nic nie dociera, telefon może być poza zasięgiem. Wybierz inny numer albo inny sposób, jeśli jest dostępny poniżej.

phone-number-added = { $organization }: ten numer potwierdza teraz Twoją tożsamość. Jeśli to nie Ty, od razu zadzwoń do działu pomocy.
phone-number-removed = { $organization }: ten numer nie potwierdza już Twojej tożsamości. Jeśli to nie Ty, od razu zadzwoń do działu pomocy.

page-me-personal-phone = Twój własny numer komórkowy
page-me-phone-add = Dodaj numer komórkowy
page-me-phone-manage = Zmień lub usuń numer komórkowy
page-me-phone-proves-from = Potwierdza tożsamość od

event-factor-phone-delivery = Usługa telefoniczna zgłosiła, czy wiadomość dotarła
event-factor-phone-report-refused = Zgłoszenie usługi telefonicznej nie zostało uznane
