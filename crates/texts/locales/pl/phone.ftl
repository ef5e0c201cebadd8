# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Odbierz kod na telefon
activity-phone-lead = Wybierz numer oraz to, czy wolisz SMS, czy rozmowę.
activity-phone-lead-one = Możemy wysłać kod na numer kończący się na { $ends }.
activity-phone-where = Numer
activity-phone-number = Numer kończący się na { $ends }
activity-phone-call-only = Na ten numer można tylko zadzwonić.
activity-phone-choose = Wybierz numer.
activity-phone-sms = Wyślij SMS
activity-phone-call = Zadzwoń do mnie
activity-phone-sms-again = Wyślij kolejny SMS
activity-phone-call-again = Zadzwoń do mnie ponownie
activity-phone-other = Wybierz ponownie
activity-phone-code-title = Wpisz kod z telefonu
activity-phone-code-label = Kod
activity-phone-sent = SMS z kodem jest w drodze na numer kończący się na { $ends }. Kod działa przez kilka minut.
activity-phone-called = Dzwonimy na numer kończący się na { $ends }, aby odczytać kod. Kod działa przez kilka minut.
activity-phone-blank = Wpisz kod.
activity-phone-wrong = Kod jest nieprawidłowy. Sprawdź najnowszą wiadomość i spróbuj ponownie.
activity-phone-expired = Ten kod już nie działa. Poproś o nowy.
activity-phone-wait = Kod jest w drodze. Poczekaj chwilę, zanim poprosisz o kolejny.
activity-phone-no-more = Do tego zadania nie można wysłać więcej kodów. Użyj najnowszego albo wybierz inny sposób, jeśli jest podany poniżej.
activity-phone-away = W tej chwili nie można wysłać kodu. Nie liczy się to jako błędna próba. Spróbuj ponownie za kilka minut albo wybierz inny sposób, jeśli jest podany poniżej.
activity-methods-option-phone-code = Kod na telefon
activity-methods-option-phone-code-hint = Wyślemy kod na numer telefonu znany Twojej organizacji, SMS-em lub w rozmowie.

phone-sms = { $code } to Twój kod do { $organization }. Nikomu go nie podawaj.
phone-call = Tu { $organization }. Twój kod to { $code }. Nikomu go nie podawaj.
phone-passcode = { $code } to Twój kod dostępu do { $organization }. Działa jeden raz. Nikomu go nie podawaj.
phone-password = Twoje nowe hasło do { $organization }. Ustaw wkrótce własne i usuń tę wiadomość: { $code }

event-factor-gateway-failed = Usługa telefoniczna nie mogła wysłać kodu
event-factor-phone-code-sent = Kod wysłano na telefon
helpdesk-proved-phone = { $caller } podał(a) kod wysłany na telefon.
