# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Możesz kontynuować później
activity-wait-lead = Twoja tożsamość jest potwierdzona. Aby chronić to konto, dalszy ciąg jest możliwy dopiero po czasie oczekiwania: od { $from }.
activity-wait-told = Wysłaliśmy wiadomość na adresy e-mail, które od Ciebie znamy. Kto ją przeczyta, może to zatrzymać.
activity-wait-back = Możesz zamknąć tę stronę. Zacznij to samo zadanie ponownie między { $from } a { $until } i jeszcze raz potwierdź, kim jesteś. Wtedy od razu pójdzie dalej.
activity-wait-look = Sprawdź ponownie
activity-wait-stopped = Zatrzymano to linkiem z jednej z Twoich wiadomości e-mail: „To nie ja”. Do { $until } nie można zacząć od nowa. Jeśli to jednak Ty, zapytaj pomoc techniczną.
activity-wait-stopped-desk = Pomoc techniczna to zatrzymała. Do { $until } nie można zacząć od nowa. Jeśli to jednak Ty, zapytaj pomoc techniczną.
activity-wait-texted = Wysłaliśmy SMS na numery telefonów, które zna Twoja organizacja. Kto go przeczyta, może poprosić pomoc techniczną o zatrzymanie tego.
activity-wait-over = Czas oczekiwania został już wykorzystany albo minął. Zacznij zadanie od nowa.

page-stop-title = Zatrzymanie innej osoby
page-stop-question = Czy to Ty?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Ktoś potwierdził, że jest Tobą ({ $account }), i chce wybrać nowe hasło.
    [unlock-account] { $at }: Ktoś potwierdził, że jest Tobą ({ $account }), i chce odblokować Twoje konto.
   *[other] { $at }: Ktoś potwierdził, że jest Tobą ({ $account }), i chce kontynuować zadanie „{ $task }”.
}
page-stop-when = Przyszło to z adresu sieciowego { $address }. Nic się jeszcze nie stało: będzie to możliwe od { $from }.
page-stop-how = Jeśli to Ty, nie musisz tu nic robić. Jeśli nie, naciśnij przycisk. Zatrzyma to i nie zmieni niczego innego.
page-stop-stop = To nie ja, zatrzymaj to
page-stop-stopped = Zatrzymano to { $at } i nic nie zostało zmienione. Do { $until } nikt nie może zacząć od nowa. Ktoś inny wie lub ma dość, by podać się za Ciebie, więc porozmawiaj teraz z pomocą techniczną.
page-stop-stopped-desk = Pomoc techniczna zatrzymała to { $at } i nic nie zostało zmienione. Do { $until } nikt nie może zacząć od nowa. Ktoś inny wie lub ma dość, by podać się za Ciebie, więc porozmawiaj teraz z pomocą techniczną.
page-stop-late = Za późno, by to zatrzymać: poszło dalej { $at }. Jeśli to nie Ty, natychmiast zadzwoń do pomocy technicznej.
page-stop-over = Nie ma już czego zatrzymywać: nikt nie kontynuował na czas.
page-stop-again = W tej samej chwili stało się coś innego. Naciśnij przycisk jeszcze raz.

mail-waiting-subject = Czy to Ty chcesz zmienić swoje konto w { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Ktoś potwierdził, że jest Tobą ({ $account }), i chce wybrać nowe hasło.
    [unlock-account] Ktoś potwierdził, że jest Tobą ({ $account }), i chce odblokować Twoje konto.
   *[other] Ktoś potwierdził, że jest Tobą ({ $account }), i chce kontynuować zadanie „{ $task }”.
}
mail-waiting-body-2 = Nic się jeszcze nie stało. Będzie to możliwe od { $from } do { $until }.
mail-waiting-body-3 = Jeśli to Ty, teraz nie musisz nic robić. Zacznij zadanie ponownie w tym czasie.
mail-waiting-body-4 = Jeśli to nie Ty, otwórz tę stronę i zatrzymaj to: { $link }

mail-waiting-stopped-subject = { $name }: zatrzymano kogoś, kto podawał się za tę osobę
mail-waiting-stopped-body-1 = { $at } ktoś potwierdził na stronie { $organization }, że jest { $name }, i zaczął zadanie „{ $task }” z adresu sieciowego { $address }. Zatrzymał to link z wiadomości do { $name }.
mail-waiting-stopped-body-2 = Ktoś inny prawdopodobnie zna lub ma to, czym ta osoba się potwierdza. Porozmawiaj z nią i zadbaj o wymianę. Szczegóły są w historii.

phone-waiting = { $organization }: Ktoś potwierdził Twoją tożsamość. Twoje konto będzie można zmienić od { $from }. Jeśli to nie Ty, zadzwoń teraz do pomocy technicznej albo użyj linku z naszego e-maila.

event-waiting-begun = Zaczął się czas oczekiwania
event-waiting-passed = Czas oczekiwania minął i zadanie poszło dalej
event-waiting-stopped = Czas oczekiwania zatrzymano: to był ktoś inny
