# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Jeśli to nie Ty, otwórz tę stronę w ciągu siedmiu dni i zablokuj tu swój dostęp, zanim jeszcze odpowie pomoc techniczna: { $link }
page-not-me-asked = { $at }: To zrobiono na Twoim koncie ({ $account }) z adresu sieciowego { $address }:
page-not-me-how = Jeśli to Ty, nie trzeba tu nic robić. Jeśli nie, naciśnij przycisk: wszyscy zalogowani jako Ty zostaną wylogowani, to, co rozpoczęto w Twoim imieniu, skończy się i nikt nie będzie mógł się tu za Ciebie podać, dopóki pomoc techniczna tego nie odblokuje. To, co zmieniono, pozostaje zmienione.
page-not-me-stop = To nie ja, zablokuj
page-not-me-done = Zablokowano: { $at }. Zadzwoń teraz do pomocy technicznej: tylko ona może odblokować dostęp i naprawić to, co zmieniono.
event-change-denied = Zgłoszono, że to był ktoś inny: rejestracja zablokowana
mail-not-me-told-subject = { $name }: „To nie ja”
mail-not-me-told-body-1 = { $name }: w wiadomości od { $organization } o zmianie dokonanej { $at } z adresu sieciowego { $address } naciśnięto „To nie ja”. Wszystkie sesje zakończono, a rejestracja jest zablokowana, dopóki pomoc techniczna jej nie odblokuje.
mail-not-me-told-body-2 = Ktoś inny prawdopodobnie zna lub ma to, czym ta osoba się potwierdza. Porozmawiaj z nią i zadbaj o wymianę. Szczegóły są w historii.
