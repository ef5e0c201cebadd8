# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Pokud jste to nebyli vy, otevřete do sedmi dnů tuto stránku a zablokujte zde svůj přístup, ještě než odpoví technická podpora: { $link }
page-not-me-asked = { $at }: Toto bylo provedeno pro váš účet ({ $account }) ze síťové adresy { $address }:
page-not-me-how = Pokud jste to byli vy, není zde třeba nic dělat. Pokud ne, stiskněte tlačítko: kdo je přihlášen vaším jménem, bude odhlášen, co bylo pro vás zahájeno, skončí a nikdo se zde nebude moci vydávat za vás, dokud to technická podpora neodblokuje. Co bylo změněno, zůstane změněno.
page-not-me-stop = Nejsem to já, zablokovat
page-not-me-done = Zablokováno od: { $at }. Zavolejte nyní technickou podporu: jen ona může přístup odblokovat a napravit, co bylo změněno.
event-change-denied = Osoba uvedla, že to byl někdo jiný: registrace zablokována
mail-not-me-told-subject = { $name }: „Nejsem to já“
mail-not-me-told-body-1 = { $name }: ve zprávě od { $organization } o změně provedené { $at } ze síťové adresy { $address } bylo stisknuto „Nejsem to já“. Všechny relace byly ukončeny a registrace je zablokována, dokud ji technická podpora neodblokuje.
mail-not-me-told-body-2 = Někdo jiný pravděpodobně zná nebo má to, čím se tato osoba ověřuje. Promluvte s ní a nechte to vyměnit. Podrobnosti jsou v historii.
