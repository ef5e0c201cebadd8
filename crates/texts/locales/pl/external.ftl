# Logowanie u dostawcy zewnętrznego (OpenID Connect), dla wszystkich.

activity-external-sign-in-title = Zaloguj się przez { $provider }
activity-external-sign-in-lead = Przejdziesz do { $provider }, aby się zalogować, a potem wrócisz tutaj. Tego, co tam wpiszesz, tutaj nie widać.
activity-external-sign-in-go = Kontynuuj przez { $provider }
activity-external-sign-in-denied = Logowanie przez { $provider } przerwano lub odrzucono. Spróbuj ponownie albo wybierz inny sposób, jeśli jest dostępny poniżej.
activity-external-sign-in-not-signed-in = { $provider }: logowanie nie zostało ukończone. Spróbuj ponownie i zrób to, o co tam poproszono, albo wybierz inny sposób, jeśli jest dostępny poniżej.
activity-external-sign-in-failed = Odpowiedzi od { $provider } nie dało się użyć. Nie liczy się to jako błędna próba. Spróbuj ponownie albo wybierz inny sposób, jeśli jest dostępny poniżej.
activity-external-sign-in-away = { $provider } teraz nie odpowiada. Nie liczy się to jako błędna próba. Spróbuj za kilka minut albo wybierz inny sposób, jeśli jest dostępny poniżej.
activity-external-sign-in-stale = To logowanie trwało zbyt długo albo należy do wcześniejszej próby. Zacznij od nowa.
activity-external-sign-in-other = Konto użyte do logowania przez { $provider } nie pasuje do podanej tutaj nazwy. Wyloguj się tam i spróbuj ponownie na własnym koncie.
activity-methods-option-external-sign-in = Zaloguj się gdzie indziej
activity-methods-option-external-sign-in-hint = Użyj konta, na które logujesz się także gdzie indziej w swojej organizacji.

page-elsewhere-title = Teraz zaloguj się gdzie indziej
page-elsewhere-lead = Przechodzisz do { $host }. Jeśli nic się nie dzieje, użyj przycisku.
page-elsewhere-go = Przejdź teraz
page-error-back-title = To logowanie nie należy do tego miejsca
page-error-back-detail = Rozpoczęto je w innej przeglądarce albo dawno się zakończyło. Wróć na stronę, na której rozpoczęto, i spróbuj tam ponownie. Nic nie zostało zmienione.
