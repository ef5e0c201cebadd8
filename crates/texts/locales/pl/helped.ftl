# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Aktywuj konto
task-activate-account-description = Wybierz pierwsze hasło za pomocą otrzymanego kodu dostępu.
run-done-activate-account-title = Twoje konto jest gotowe
run-done-activate-account-lead = Zaloguj się nowym hasłem. Potem się zarejestruj, aby odtąd radzić sobie bez niczyjej pomocy.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Powiadom mnie, gdy pomoc techniczna potwierdzi moją tożsamość
    [helpdesk-prove] Powiadom mnie, gdy pomoc techniczna udowodni mi, kim jest
    [helpdesk-reset] Powiadom mnie, gdy pomoc techniczna zresetuje moje hasło
    [helpdesk-passcode] Powiadom mnie, gdy pomoc techniczna wyda kod dostępu do mojego konta
    [helpdesk-unlock] Powiadom mnie, gdy pomoc techniczna odblokuje moje konto
    [helpdesk-unlock-profile] Powiadom mnie, gdy pomoc techniczna odblokuje moją rejestrację
    [helpdesk-update] Powiadom mnie, gdy pomoc techniczna poprosi mnie o aktualizację rejestracji
    [helpdesk-enable] Powiadom mnie, gdy pomoc techniczna włączy moje konto
    [helpdesk-forget-browsers] Powiadom mnie, gdy pomoc techniczna usunie moje zapamiętane przeglądarki
    [helpdesk-stop-waiting] Powiadom mnie, gdy pomoc techniczna zatrzyma zmianę mojego konta
   *[other] Powiadom mnie, gdy pomoc techniczna wykona na moim koncie czynność „{ $task }”
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Powiadom mnie, gdy pomoc techniczna nie potwierdzi tożsamości osoby, która dzwoni jako ja
    [helpdesk-prove] Powiadom mnie, gdy pomoc techniczna nie zdoła mi udowodnić, kim jest
    [helpdesk-reset] Powiadom mnie, gdy pomocy technicznej nie uda się zresetować mojego hasła
    [helpdesk-passcode] Powiadom mnie, gdy nie uda się przydzielić kodu dostępu do mojego konta
    [helpdesk-unlock] Powiadom mnie, gdy pomocy technicznej nie uda się odblokować mojego konta
    [helpdesk-unlock-profile] Powiadom mnie, gdy pomocy technicznej nie uda się odblokować mojej rejestracji
    [helpdesk-update] Powiadom mnie, gdy nie uda się poprosić mnie o aktualizację rejestracji
    [helpdesk-enable] Powiadom mnie, gdy pomocy technicznej nie uda się włączyć mojego konta
    [helpdesk-forget-browsers] Powiadom mnie, gdy pomocy technicznej nie uda się usunąć moich zapamiętanych przeglądarek
    [helpdesk-stop-waiting] Powiadom mnie, gdy pomocy technicznej nie uda się zatrzymać zmiany mojego konta
   *[other] Powiadom mnie, gdy czynność pomocy technicznej „{ $task }” na moim koncie się nie uda
}

# Mails about calls to the help desk.
mail-caller-code-subject = { $organization }: Twój kod dla pomocy technicznej
mail-caller-code-body-1 = { $operator } z pomocy technicznej prosi Cię o przeczytanie tego kodu na głos, aby mieć pewność, że to Ty:
mail-caller-code-body-2 = { $minutes ->
    [one] Kod działa raz, przez minutę. Przeczytaj go tylko wtedy, gdy rozmawiasz teraz z pomocą techniczną i to Ty do niej dzwonisz.
    [few] Kod działa raz, przez { $minutes } minuty. Przeczytaj go tylko wtedy, gdy rozmawiasz teraz z pomocą techniczną i to Ty do niej dzwonisz.
    [many] Kod działa raz, przez { $minutes } minut. Przeczytaj go tylko wtedy, gdy rozmawiasz teraz z pomocą techniczną i to Ty do niej dzwonisz.
   *[other] Kod działa raz, przez { $minutes } minut. Przeczytaj go tylko wtedy, gdy rozmawiasz teraz z pomocą techniczną i to Ty do niej dzwonisz.
}
mail-caller-code-body-3 = Jeśli nie rozmawiasz z pomocą techniczną, ktoś się pod Ciebie podszywa. Nie podawaj tego kodu nikomu i powiedz o tym pomocy technicznej.

mail-prove-operator-subject = { $organization }: czy rozmawiasz z pomocą techniczną?
mail-prove-operator-body-1 = { $operator } z pomocy technicznej za chwilę przeczyta Ci ten numer:
mail-prove-operator-body-2 = { $minutes ->
    [one] Jeśli usłyszysz ten sam numer, rozmawiasz z pomocą techniczną. Numer jest ważny przez minutę.
    [few] Jeśli usłyszysz ten sam numer, rozmawiasz z pomocą techniczną. Numer jest ważny przez { $minutes } minuty.
    [many] Jeśli usłyszysz ten sam numer, rozmawiasz z pomocą techniczną. Numer jest ważny przez { $minutes } minut.
   *[other] Jeśli usłyszysz ten sam numer, rozmawiasz z pomocą techniczną. Numer jest ważny przez { $minutes } minut.
}
mail-prove-operator-body-3 = Jeśli numer jest inny albo to Ty masz go przeczytać, rozłącz się i zadzwoń do pomocy technicznej. Pomoc techniczna nigdy nie pyta o hasło.

mail-helpdesk-passcode-subject = { $organization }: Twój kod dostępu
mail-helpdesk-passcode-body-1 = Pomoc techniczna ({ $operator }) przydzieliła Ci ten kod dostępu:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Działa raz, przez minutę. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
    [few] Działa raz, przez { $minutes } minuty. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
    [many] Działa raz, przez { $minutes } minut. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
   *[other] Działa raz, przez { $minutes } minut. W portalu samoobsługi wybierz „Mam kod dostępu” i wpisz go tam. Nie podawaj go nikomu.
}
mail-helpdesk-passcode-body-3 = Jeśli ta prośba nie pochodzi od Ciebie, od razu skontaktuj się z pomocą techniczną i powiedz, że ktoś się pod Ciebie podszywa.

mail-helpdesk-password-subject = { $organization }: Twoje nowe hasło
mail-helpdesk-password-body-1 = Pomoc techniczna ({ $operator }) zresetowała Twoje hasło. Oto nowe:
mail-helpdesk-password-body-2 = Zaloguj się nim teraz i wybierz własne hasło, którego nikt inny nie zna. Potem usuń tę wiadomość.
mail-helpdesk-password-body-3 = Jeśli ta prośba nie pochodzi od Ciebie, od razu skontaktuj się z pomocą techniczną i powiedz, że ktoś się pod Ciebie podszywa.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] { $organization }: pomoc techniczna potwierdziła Twoją tożsamość
    [helpdesk-prove] { $organization }: pomoc techniczna udowodniła Ci, kim jest
    [helpdesk-reset] { $organization }: pomoc techniczna zresetowała Twoje hasło
    [helpdesk-passcode] { $organization }: pomoc techniczna przydzieliła Ci kod dostępu
    [helpdesk-unlock] { $organization }: pomoc techniczna odblokowała Twoje konto
    [helpdesk-unlock-profile] { $organization }: pomoc techniczna odblokowała Twoją rejestrację
    [helpdesk-update] { $organization }: pomoc techniczna prosi Cię o aktualizację rejestracji
    [helpdesk-enable] { $organization }: pomoc techniczna włączyła Twoje konto
    [helpdesk-forget-browsers] { $organization }: pomoc techniczna usunęła Twoje zapamiętane przeglądarki
    [helpdesk-stop-waiting] { $organization }: pomoc techniczna zatrzymała zmianę Twojego konta
   *[other] { $organization }: pomoc techniczna wprowadziła zmianę na Twoim koncie
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Ktoś zadzwonił do pomocy technicznej i potwierdził, że jest Tobą. { $operator } z pomocy technicznej może teraz przez kilka minut pomagać w sprawie Twojego konta.
    [helpdesk-prove] { $operator } z pomocy technicznej czyta Ci przez telefon numer, aby udowodnić, z kim rozmawiasz.
    [helpdesk-reset] Pomoc techniczna ({ $operator }) ustawiła nowe hasło do Twojego konta. Stare już nie działa.
    [helpdesk-passcode] Pomoc techniczna ({ $operator }) przydzieliła kod dostępu do Twojego konta. Kto go ma, może się za Ciebie zarejestrować lub wybrać Twoje hasło.
    [helpdesk-unlock] Pomoc techniczna ({ $operator }) odblokowała Twoje konto. Hasło się nie zmieniło.
    [helpdesk-unlock-profile] Pomoc techniczna ({ $operator }) odblokowała Twoją rejestrację. Możesz znów korzystać z portalu samoobsługi.
    [helpdesk-update] Pomoc techniczna ({ $operator }) prosi Cię o zaktualizowanie rejestracji. W portalu samoobsługi wybierz „Edytuj profil”.
    [helpdesk-enable] Pomoc techniczna ({ $operator }) włączyła Twoje konto. Hasło się nie zmieniło.
    [helpdesk-forget-browsers] Pomoc techniczna ({ $operator }) usunęła wszystkie Twoje zapamiętane przeglądarki. Żadna nie liczy się już jako część potwierdzenia.
    [helpdesk-stop-waiting] Pomoc techniczna ({ $operator }) zatrzymała to, na co czekał ktoś, kto potwierdził Twoją tożsamość. Przez jeden dzień nikt nie może zacząć od nowa.
   *[other] Pomoc techniczna ({ $operator }) wykonała na Twoim koncie czynność „{ $task }”.
}
mail-helpdesk-success-body-2 = Jeśli to na Twoją prośbę, nie musisz nic więcej robić.
mail-helpdesk-success-body-3 = Jeśli nie, od razu skontaktuj się z pomocą techniczną i powiedz, że ktoś się pod Ciebie podszywa.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] { $organization }: ktoś zadzwonił jako Ty do pomocy technicznej i nie potwierdził tożsamości
    [helpdesk-prove] { $organization }: pomoc techniczna nie zdołała Ci udowodnić, kim jest
    [helpdesk-reset] { $organization }: pomocy technicznej nie udało się zresetować Twojego hasła
    [helpdesk-passcode] { $organization }: pomocy technicznej nie udało się przydzielić Ci kodu dostępu
    [helpdesk-unlock] { $organization }: pomocy technicznej nie udało się odblokować Twojego konta
    [helpdesk-unlock-profile] { $organization }: pomocy technicznej nie udało się odblokować Twojej rejestracji
    [helpdesk-update] { $organization }: pomocy technicznej nie udało się poprosić Cię o aktualizację rejestracji
    [helpdesk-enable] { $organization }: pomocy technicznej nie udało się włączyć Twojego konta
    [helpdesk-forget-browsers] { $organization }: pomocy technicznej nie udało się usunąć Twoich zapamiętanych przeglądarek
    [helpdesk-stop-waiting] { $organization }: pomocy technicznej nie udało się zatrzymać zmiany Twojego konta
   *[other] { $organization }: pomocy technicznej nie udała się zmiana na Twoim koncie
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Ktoś zadzwonił do pomocy technicznej ({ $operator }) w Twoim imieniu i nie zdołał potwierdzić, że jest Tobą. Nic się nie zmieniło.
    [helpdesk-prove] Pomoc techniczna ({ $operator }) próbowała Ci udowodnić, z kim rozmawiasz, ale to się nie udało.
    [helpdesk-reset] Pomoc techniczna ({ $operator }) próbowała zresetować Twoje hasło, ale to się nie udało.
    [helpdesk-passcode] Pomoc techniczna ({ $operator }) próbowała przydzielić kod dostępu do Twojego konta, ale to się nie udało.
    [helpdesk-unlock] Pomoc techniczna ({ $operator }) próbowała odblokować Twoje konto, ale to się nie udało.
    [helpdesk-unlock-profile] Pomoc techniczna ({ $operator }) próbowała odblokować Twoją rejestrację, ale to się nie udało.
    [helpdesk-update] Pomoc techniczna ({ $operator }) próbowała poprosić Cię o aktualizację rejestracji, ale to się nie udało.
    [helpdesk-enable] Pomoc techniczna ({ $operator }) próbowała włączyć Twoje konto, ale to się nie udało.
    [helpdesk-forget-browsers] Pomoc techniczna ({ $operator }) próbowała usunąć Twoje zapamiętane przeglądarki, ale to się nie udało.
    [helpdesk-stop-waiting] Pomoc techniczna ({ $operator }) próbowała zatrzymać zmianę Twojego konta, ale to się nie udało.
   *[other] Pomoc techniczna ({ $operator }) rozpoczęła na Twoim koncie czynność „{ $task }”, ale się nie udała.
}
mail-helpdesk-failure-body-2 = Jeśli to Ty dzwonisz do pomocy technicznej, zapytaj tam, co robić dalej.
mail-helpdesk-failure-body-3 = Jeśli nie, powiedz pomocy technicznej, że ktoś się pod Ciebie podszywa. Nie podawaj nikomu kodów, odpowiedzi ani haseł.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator }: zakończono czynność dla konta { $name }
mail-helpdesk-admin-success-body-1 = { $operator }: w pomocy technicznej organizacji { $organization } zakończono czynność „{ $task }”. Konto: { $name }.
mail-helpdesk-admin-success-body-2 = Szczegóły są w historii. Jeśli to niespodziewane, zapytaj obie osoby i zablokuj konto, dopóki sprawa się nie wyjaśni.

mail-helpdesk-admin-failure-subject = { $operator }: czynność dla konta { $name } się nie udała
mail-helpdesk-admin-failure-body-1 = { $operator }: w pomocy technicznej organizacji { $organization } rozpoczęto czynność „{ $task }”, ale się nie udała. Konto: { $name }.
mail-helpdesk-admin-failure-body-2 = Przyczyna jest w historii. Jeśli zdarza się to często, ktoś może się podszywać pod tę osobę: { $name }.

mail-operator-burst-subject = { $operator }: w pomocy technicznej więcej czynności, niż oczekiwano
mail-operator-burst-body-1 = { $operator }: liczba czynności rozpoczętych w ciągu godziny przekroczyła { $count }. Dotyczą osób z zasady „{ $policy }”.
mail-operator-burst-body-2 = Może to pracowity dzień. Może sesji tej osoby używa ktoś inny: zapytaj i zajrzyj do historii.
mail-operator-burst-body-3 = Nic nie zostało wstrzymane.
