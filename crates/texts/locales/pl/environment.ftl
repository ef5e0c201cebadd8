# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave w { $organization } wymaga uwagi
mail-environment-problems-body-1 = { $count ->
    [one] Jedna rzecz nie jest w porządku:
    [few] { $count } rzeczy nie są w porządku:
    [many] { $count } rzeczy nie jest w porządku:
   *[other] { $count } rzeczy nie jest w porządku:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Więcej pokazuje przegląd w witrynie administracyjnej. Gdy coś się zmieni, przyjdzie kolejna wiadomość.

mail-environment-well-subject = Reclave w { $organization } znów działa prawidłowo
mail-environment-well-body-1 = Wszystko, co było nie w porządku, zostało naprawione.
