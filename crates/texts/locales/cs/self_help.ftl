# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Získejte přístupový kód
activity-get-passcode-lead = { $minutes ->
    [one] Přístupový kód pošleme na adresu { $address }. Lze ho použít jen jednou a platí jednu minutu.
    [few] Přístupový kód pošleme na adresu { $address }. Lze ho použít jen jednou a platí { $minutes } minuty.
   *[other] Přístupový kód pošleme na adresu { $address }. Lze ho použít jen jednou a platí { $minutes } minut.
}
activity-get-passcode-go = Poslat přístupový kód
activity-get-passcode-sent = Přístupový kód jsme poslali na adresu { $address }.
activity-get-passcode-no-address = Není tu žádná adresa, na kterou by se dal přístupový kód poslat. Nic se nezměnilo. Obraťte se na technickou podporu.

task-forgot-user-name-name = Zapomenuté uživatelské jméno
task-forgot-user-name-description = Nechte si poslat uživatelské jméno e-mailem.
run-done-forgot-user-name-title = Podívejte se do e-mailu
run-done-forgot-user-name-lead = Pokud vaše organizace tuto adresu zná, vaše uživatelské jméno už na ni odešlo. Pokud nic nepřijde, zkontrolujte adresu nebo se obraťte na technickou podporu.

page-find-label-mail = Vaše pracovní e-mailová adresa
page-find-hint-mail = Pokud tuto adresu známe, pošleme na ni vaše uživatelské jméno.
page-find-empty-mail = Zadejte svou e-mailovou adresu.

mail-own-passcode-subject = { $organization }: váš přístupový kód
mail-own-passcode-body-1 = Tady je vyžádaný přístupový kód:
mail-own-passcode-body-2 = { $minutes ->
    [one] Lze ho použít jen jednou a platí jednu minutu. Na portálu samoobsluhy zvolte „Mám přístupový kód“ a zadejte ho tam. Nikomu ho nedávejte.
    [few] Lze ho použít jen jednou a platí { $minutes } minuty. Na portálu samoobsluhy zvolte „Mám přístupový kód“ a zadejte ho tam. Nikomu ho nedávejte.
   *[other] Lze ho použít jen jednou a platí { $minutes } minut. Na portálu samoobsluhy zvolte „Mám přístupový kód“ a zadejte ho tam. Nikomu ho nedávejte.
}
mail-own-passcode-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu a řekněte, že váš účet používá někdo jiný.

mail-user-name-subject = { $organization }: vaše uživatelské jméno
mail-user-name-body-1 = Vaše uživatelské jméno je { $name }.
mail-user-name-body-2 = Někdo o ně požádal na portálu samoobsluhy a zadal přitom tuto adresu.
mail-user-name-body-3 = Pokud o tom nevíte, nemusíte nic dělat: jméno jsme poslali jen na tuto adresu. Pokud se to bude opakovat, řekněte to technické podpoře.
