# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Twoja zapamiętana przeglądarka
activity-known-browser-unknown = Ta przeglądarka nie jest zapamiętana albo już nie jest. Wybierz inny sposób, jeśli jest poniżej, albo zwróć się do pomocy technicznej.
activity-methods-option-known-browser = Ta przeglądarka
activity-methods-option-known-browser-hint = Jeśli została tu wcześniej zapamiętana.
activity-remember-browser-title = Zapamiętać tę przeglądarkę?
activity-remember-browser-lead = Gdy następnym razem będzie potrzebna pomoc z hasłem, ta przeglądarka posłuży jako część potwierdzenia. Pozostałe pytania nadal się pojawią.
activity-remember-browser-days = { $days ->
    [one] Trwa to najwyżej jeden dzień i kończy się wcześniej, gdy hasło zostanie zresetowane.
    [few] Trwa to najwyżej { $days } dni i kończy się wcześniej, gdy hasło zostanie zresetowane.
    [many] Trwa to najwyżej { $days } dni i kończy się wcześniej, gdy hasło zostanie zresetowane.
   *[other] Trwa to najwyżej { $days } dnia i kończy się wcześniej, gdy hasło zostanie zresetowane.
}
activity-remember-browser-label = Zapamiętaj tę przeglądarkę
activity-remember-browser-hint = Tylko na urządzeniu, którego nie używa nikt inny. Możesz to w każdej chwili cofnąć na stronie „Mój profil”.

page-me-browsers = Zapamiętane przeglądarki
page-me-browsers-lead = Każda z nich służy jako część potwierdzenia, że to Ty. Usuń z pamięci te, których nie znasz albo już nie używasz.
page-me-browser-unnamed = Przeglądarka
page-me-browser-since = Zapamiętano
page-me-browser-used = Ostatnio użyto
page-me-browser-never-used = Jeszcze nie użyto
page-me-browser-until = Do
page-me-browser-forget = Zapomnij
page-me-browsers-forget-all = Zapomnij wszystkie

event-browser-remembered = Zapamiętano przeglądarkę
event-browser-used = Zapamiętana przeglądarka posłużyła jako dowód
event-browser-ended = Przeglądarka nie jest już zapamiętana
helpdesk-proved-known-browser = { $caller }: użyto zapamiętanej przeglądarki.
