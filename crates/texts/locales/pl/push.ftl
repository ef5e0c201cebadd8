# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Potwierdź na telefonie
activity-push-approval-lead = Wyślemy pytanie do aplikacji na Twoim telefonie.
activity-push-approval-lead-how = Ta strona pokaże potem liczbę. W ciągu { $minutes } min wpisz lub wybierz tę samą liczbę na telefonie.
activity-push-approval-ask = Wyślij pytanie
activity-push-approval-waiting = Spójrz na telefon
activity-push-approval-waiting-lead = Wpisz tam lub wybierz tę liczbę. Zostaw tę stronę otwartą, sama przejdzie dalej.
activity-push-approval-waiting-none = Nic nie ma na telefonie? Otwórz tam aplikację i sprawdź ponownie albo wybierz inny sposób, jeśli jest poniżej.
activity-push-approval-number = Twoja liczba
activity-push-approval-look = Sprawdź ponownie
activity-push-approval-expired = Odpowiedź z telefonu nie przyszła na czas. Możesz wysłać pytanie jeszcze raz albo wybrać inny sposób, jeśli jest poniżej.
activity-push-approval-wrong = Na telefonie podano inną liczbę. Wyślij pytanie jeszcze raz i użyj liczby, którą wtedy pokaże ta strona.
activity-push-approval-away = W tej chwili nie można wysyłać pytań na telefony. Spróbuj za kilka minut albo wybierz inny sposób, jeśli jest poniżej.
activity-push-approval-not-taken = Nie udało się wysłać pytania na Twój telefon. Wybierz inny sposób, jeśli jest poniżej, albo zwróć się do pomocy technicznej.
activity-push-approval-denied = Na telefonie ktoś odpowiedział, że to nie Ty. Jeśli to jednak Ty, porozmawiaj z pomocą techniczną.
activity-methods-option-push-approval = Potwierdzenie na telefonie
activity-methods-option-push-approval-hint = Potwierdzasz liczbę w aplikacji na swoim telefonie.

push-text = { $desk ->
    [yes] Pomoc techniczna { $organization } ({ $operator }) rozmawia z kimś, kto podaje się za Ciebie. Jeśli to Ty, podaj liczbę, którą usłyszysz. Jeśli nie, odpowiedz „nie”.
   *[no] Ktoś chce w { $organization } wykazać, że jest Tobą, z adresu sieciowego { $address }. Jeśli to Ty, podaj liczbę ze strony. Jeśli nie, odpowiedz „nie”.
}

event-push-sent = Wysłano pytanie na telefon
event-push-failed = Nie udało się wysłać pytania na telefon
event-push-approved = Potwierdzono na telefonie
event-push-denied = Na telefonie ktoś odpowiedział, że to ktoś inny
event-push-refused = Odpowiedź z telefonu nie została przyjęta
event-push-expired = Nikt nie odpowiedział na telefonie na czas
helpdesk-proved-push = { $caller }: liczba potwierdzona na telefonie.
