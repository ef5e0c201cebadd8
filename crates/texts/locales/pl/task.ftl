# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Rejestracja
task-register-description = Ustaw, jak potwierdzisz swoją tożsamość, aby później radzić sobie bez niczyjej pomocy.
task-manage-profile-name = Edytuj profil
task-manage-profile-description = Zmień swoje pytania, prywatny adres e-mail lub aplikację uwierzytelniającą.
task-forgot-password-name = Nie pamiętam hasła
task-forgot-password-description = Potwierdź tożsamość i wybierz nowe hasło.
task-manage-passwords-name = Zmień hasło
task-manage-passwords-description = Wybierz nowe hasło, jeśli znasz obecne, nawet gdy już wygasło.
task-unlock-account-name = Odblokuj konto
task-unlock-account-description = Odzyskaj dostęp z obecnym hasłem po zbyt wielu błędnych próbach.
task-my-notifications-name = Moje powiadomienia
task-my-notifications-description = Wybierz, jakie powiadomienia o swoim koncie chcesz dostawać.
task-passcode-name = Mam kod dostępu
task-passcode-description = Użyj kodu dostępu od pomocy technicznej.
task-sign-in-name = Zaloguj się
task-sign-in-description = Zobacz swój profil i to, co możesz tu zrobić.
# A task that an administrator made and gave no words in this language.
task-other-name = Inna czynność
task-other-description = Tę czynność oferuje Twoja organizacja.
task-gone = Ta czynność nie jest już oferowana

# Why a task cannot be used now.
task-unavailable-registered = Rejestracja jest już zakończona.
task-unavailable-unregistered = Najpierw się zarejestruj.
task-unavailable-not-locked = Twoje konto nie jest zablokowane.
task-unavailable-not-disabled = Twoje konto nie jest wyłączone.
task-unavailable-profile-not-locked = Twoja rejestracja nie jest zablokowana.
task-unavailable-never = Twoja organizacja tego nie oferuje.
