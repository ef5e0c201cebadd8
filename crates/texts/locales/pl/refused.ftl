# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = Usługa logowania nie przyjęła żądania. Nowe hasło nie zostało zapisane. Spróbuj ponownie. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
reset-refused-logon-hours = Z Twojego konta nie można korzystać o tej porze. Nowe hasło nie zostało zapisane. Spróbuj ponownie w godzinach pracy albo skontaktuj się z pomocą techniczną.
reset-refused-workstation = Z Twojego konta można korzystać tylko na niektórych komputerach. Nowe hasło nie zostało zapisane. Spróbuj ponownie na jednym z nich albo skontaktuj się z pomocą techniczną.
reset-refused-password-expired = Obecne hasło wygasło. Nowe hasło nie zostało zapisane. Na stronie głównej wybierz „Nie pamiętam hasła”.
reset-refused-account-disabled = Twoje konto jest wyłączone. Nowe hasło nie zostało zapisane. Skontaktuj się z pomocą techniczną.
reset-refused-account-expired = Twoje konto wygasło. Nowe hasło nie zostało zapisane. Skontaktuj się z pomocą techniczną.
reset-refused-must-change = Najpierw trzeba zmienić obecne hasło. Nowe hasło nie zostało zapisane. Na stronie głównej wybierz „Nie pamiętam hasła”.
reset-refused-locked-out = Twoje konto jest zablokowane po zbyt wielu błędnych próbach. Nowe hasło nie zostało zapisane. Na stronie głównej wybierz „Odblokuj konto” albo poczekaj i spróbuj ponownie później.
reset-refused-too-short = Nowe hasło jest krótsze, niż pozwala Twoja organizacja. Nowe hasło nie zostało zapisane. Wybierz dłuższe.
reset-refused-not-complex = Nowe hasło jest za proste albo zawiera Twoje imię lub nazwisko. Nowe hasło nie zostało zapisane. Wybierz takie, które ma więcej rodzajów znaków, na przykład wielkie litery, cyfry i znaki specjalne.
reset-refused-history = To hasło było już kiedyś używane. Nowe hasło nie zostało zapisane. Wybierz takie, które nie było jeszcze używane.
reset-refused-too-young = Hasło zmieniono dopiero niedawno, a Twoja organizacja nie pozwala jeszcze na kolejną zmianę. Nowe hasło nie zostało zapisane. Spróbuj ponownie później albo skontaktuj się z pomocą techniczną.
reset-refused-policy = Nowe hasło nie spełnia zasad Twojej organizacji. Nowe hasło nie zostało zapisane. Wybierz dłuższe i niepodobne do poprzednich.
reset-refused-not-permitted = Ta usługa nie ma prawa ustawić Twojego hasła. Nowe hasło nie zostało zapisane. To nie Twoja wina, a inne hasło nie pomoże. Powiedz o tym pomocy technicznej.
reset-refused-unwilling = Usługa logowania Twojej organizacji odrzuciła żądanie bez podania przyczyny. Nowe hasło nie zostało zapisane. Spróbuj ponownie później. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
reset-refused-change-forbidden = Twoja organizacja nie pozwala Ci samodzielnie zmienić tego hasła. Nowe hasło nie zostało zapisane. Skontaktuj się z pomocą techniczną.

# Changing a known password.
change-refused-wrong-password = Obecne hasło jest niepoprawne. Hasło się nie zmieniło. Wpisz obecne hasło jeszcze raz.
change-refused-logon-hours = Z Twojego konta nie można korzystać o tej porze. Hasło się nie zmieniło. Spróbuj ponownie w godzinach pracy albo skontaktuj się z pomocą techniczną.
change-refused-workstation = Z Twojego konta można korzystać tylko na niektórych komputerach. Hasło się nie zmieniło. Spróbuj ponownie na jednym z nich albo skontaktuj się z pomocą techniczną.
change-refused-password-expired = Obecne hasło wygasło. Hasło się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
change-refused-account-disabled = Twoje konto jest wyłączone. Hasło się nie zmieniło. Skontaktuj się z pomocą techniczną.
change-refused-account-expired = Twoje konto wygasło. Hasło się nie zmieniło. Skontaktuj się z pomocą techniczną.
change-refused-must-change = Najpierw trzeba zmienić obecne hasło. Hasło się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
change-refused-locked-out = Twoje konto jest zablokowane po zbyt wielu błędnych próbach. Hasło się nie zmieniło. Na stronie głównej wybierz „Odblokuj konto” albo poczekaj i spróbuj ponownie później.
change-refused-too-short = Nowe hasło jest krótsze, niż pozwala Twoja organizacja. Hasło się nie zmieniło. Wybierz dłuższe.
change-refused-not-complex = Nowe hasło jest za proste albo zawiera Twoje imię lub nazwisko. Hasło się nie zmieniło. Wybierz takie, które ma więcej rodzajów znaków, na przykład wielkie litery, cyfry i znaki specjalne.
change-refused-history = To hasło było już kiedyś używane. Hasło się nie zmieniło. Wybierz takie, które nie było jeszcze używane.
change-refused-too-young = Hasło zmieniono dopiero niedawno, a Twoja organizacja nie pozwala jeszcze na kolejną zmianę. Hasło się nie zmieniło. Spróbuj ponownie później albo skontaktuj się z pomocą techniczną.
change-refused-policy = Nowe hasło nie spełnia zasad Twojej organizacji. Hasło się nie zmieniło. Wybierz dłuższe i niepodobne do poprzednich.
change-refused-not-permitted = Nie można tu zmienić Twojego hasła. Pozostaje takie samo jak przedtem. To nie Twoja wina, a inne hasło nie pomoże. Powiedz o tym pomocy technicznej.
change-refused-unwilling = Usługa logowania Twojej organizacji odrzuciła żądanie bez podania przyczyny. Hasło się nie zmieniło. Spróbuj ponownie później. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
change-refused-change-forbidden = Twoja organizacja nie pozwala Ci samodzielnie zmienić tego hasła. Hasło się nie zmieniło. Skontaktuj się z pomocą techniczną.

# Unlocking the account.
unlock-refused-wrong-password = Usługa logowania nie przyjęła żądania. Nic się nie zmieniło. Spróbuj ponownie. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
unlock-refused-logon-hours = Z Twojego konta nie można korzystać o tej porze. Nic się nie zmieniło. Spróbuj ponownie w godzinach pracy albo skontaktuj się z pomocą techniczną.
unlock-refused-workstation = Z Twojego konta można korzystać tylko na niektórych komputerach. Nic się nie zmieniło. Spróbuj ponownie na jednym z nich albo skontaktuj się z pomocą techniczną.
unlock-refused-password-expired = Obecne hasło wygasło. Nic się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
unlock-refused-account-disabled = Twoje konto jest wyłączone. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-account-expired = Twoje konto wygasło. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-must-change = Najpierw trzeba zmienić obecne hasło. Nic się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
unlock-refused-locked-out = Twoje konto nadal jest zablokowane, a Twoja organizacja nie pozwala odblokować go tutaj. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-too-short = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-not-complex = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-history = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-too-young = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-policy = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
unlock-refused-not-permitted = Ta usługa nie ma prawa odblokować Twojego konta. Nic się nie zmieniło. To nie Twoja wina. Powiedz o tym pomocy technicznej.
unlock-refused-unwilling = Usługa logowania Twojej organizacji odrzuciła żądanie bez podania przyczyny. Nic się nie zmieniło. Spróbuj ponownie później. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
unlock-refused-change-forbidden = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.

# Turning the account on.
enable-refused-wrong-password = Usługa logowania nie przyjęła żądania. Nic się nie zmieniło. Spróbuj ponownie. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
enable-refused-logon-hours = Z Twojego konta nie można korzystać o tej porze. Nic się nie zmieniło. Spróbuj ponownie w godzinach pracy albo skontaktuj się z pomocą techniczną.
enable-refused-workstation = Z Twojego konta można korzystać tylko na niektórych komputerach. Nic się nie zmieniło. Spróbuj ponownie na jednym z nich albo skontaktuj się z pomocą techniczną.
enable-refused-password-expired = Obecne hasło wygasło. Nic się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
enable-refused-account-disabled = Twoje konto jest wyłączone. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
enable-refused-account-expired = Twoje konto wygasło. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
enable-refused-must-change = Najpierw trzeba zmienić obecne hasło. Nic się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
enable-refused-locked-out = Twoje konto jest zablokowane po zbyt wielu błędnych próbach. Nic się nie zmieniło. Na stronie głównej wybierz „Odblokuj konto” albo poczekaj i spróbuj ponownie później.
enable-refused-too-short = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
enable-refused-not-complex = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
enable-refused-history = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
enable-refused-too-young = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
enable-refused-policy = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
enable-refused-not-permitted = Ta usługa nie ma do tego prawa w Twojej organizacji. Nic się nie zmieniło. To nie Twoja wina. Powiedz o tym pomocy technicznej.
enable-refused-unwilling = Usługa logowania Twojej organizacji odrzuciła żądanie bez podania przyczyny. Nic się nie zmieniło. Spróbuj ponownie później. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
enable-refused-change-forbidden = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = Usługa logowania nie przyjęła żądania. Nic się nie zmieniło. Spróbuj ponownie. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
require-change-refused-logon-hours = Z Twojego konta nie można korzystać o tej porze. Nic się nie zmieniło. Spróbuj ponownie w godzinach pracy albo skontaktuj się z pomocą techniczną.
require-change-refused-workstation = Z Twojego konta można korzystać tylko na niektórych komputerach. Nic się nie zmieniło. Spróbuj ponownie na jednym z nich albo skontaktuj się z pomocą techniczną.
require-change-refused-password-expired = Obecne hasło wygasło. Nic się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
require-change-refused-account-disabled = Twoje konto jest wyłączone. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
require-change-refused-account-expired = Twoje konto wygasło. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
require-change-refused-must-change = Najpierw trzeba zmienić obecne hasło. Nic się nie zmieniło. Na stronie głównej wybierz „Nie pamiętam hasła”.
require-change-refused-locked-out = Twoje konto jest zablokowane po zbyt wielu błędnych próbach. Nic się nie zmieniło. Na stronie głównej wybierz „Odblokuj konto” albo poczekaj i spróbuj ponownie później.
require-change-refused-too-short = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
require-change-refused-not-complex = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
require-change-refused-history = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
require-change-refused-too-young = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
require-change-refused-policy = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.
require-change-refused-not-permitted = Ta usługa nie ma do tego prawa w Twojej organizacji. Nic się nie zmieniło. To nie Twoja wina. Powiedz o tym pomocy technicznej.
require-change-refused-unwilling = Usługa logowania Twojej organizacji odrzuciła żądanie bez podania przyczyny. Nic się nie zmieniło. Spróbuj ponownie później. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
require-change-refused-change-forbidden = Zasady haseł Twojej organizacji na to nie pozwalają. Nic się nie zmieniło. Skontaktuj się z pomocą techniczną.

# Signing in.
sign-in-refused-wrong-password = Nazwa użytkownika lub hasło są niepoprawne. Logowanie się nie udało. Sprawdź jedno i drugie i spróbuj ponownie.
sign-in-refused-logon-hours = Z Twojego konta nie można korzystać o tej porze. Logowanie się nie udało. Spróbuj ponownie w godzinach pracy albo skontaktuj się z pomocą techniczną.
sign-in-refused-workstation = Z Twojego konta można korzystać tylko na niektórych komputerach. Logowanie się nie udało. Spróbuj ponownie na jednym z nich albo skontaktuj się z pomocą techniczną.
sign-in-refused-password-expired = Twoje hasło wygasło. Logowanie się nie udało. Najpierw wybierz nowe hasło.
sign-in-refused-account-disabled = Twoje konto jest wyłączone. Logowanie się nie udało. Skontaktuj się z pomocą techniczną.
sign-in-refused-account-expired = Twoje konto wygasło. Logowanie się nie udało. Skontaktuj się z pomocą techniczną.
sign-in-refused-must-change = Hasło trzeba zmienić. Logowanie się nie udało. Najpierw wybierz nowe hasło.
sign-in-refused-locked-out = Twoje konto jest zablokowane po zbyt wielu błędnych próbach. Logowanie się nie udało. Na stronie głównej wybierz „Odblokuj konto” albo poczekaj i spróbuj ponownie później.
sign-in-refused-too-short = Twoje hasło nie spełnia już zasad organizacji. Logowanie się nie udało. Najpierw wybierz nowe hasło.
sign-in-refused-not-complex = Twoje hasło nie spełnia już zasad organizacji. Logowanie się nie udało. Najpierw wybierz nowe hasło.
sign-in-refused-history = Twoje hasło nie spełnia już zasad organizacji. Logowanie się nie udało. Najpierw wybierz nowe hasło.
sign-in-refused-too-young = Twoje hasło nie spełnia już zasad organizacji. Logowanie się nie udało. Najpierw wybierz nowe hasło.
sign-in-refused-policy = Twoje hasło nie spełnia już zasad organizacji. Logowanie się nie udało. Najpierw wybierz nowe hasło.
sign-in-refused-not-permitted = Z tego konta nie można się tu logować. Logowanie się nie udało. Skontaktuj się z pomocą techniczną.
sign-in-refused-unwilling = Usługa logowania Twojej organizacji odmówiła bez podania przyczyny. Logowanie się nie udało. Spróbuj ponownie później. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.
sign-in-refused-change-forbidden = Twoje hasło nie spełnia już zasad organizacji. Logowanie się nie udało. Najpierw wybierz nowe hasło.
