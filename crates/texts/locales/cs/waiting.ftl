# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Pokračovat můžete později
activity-wait-lead = Prokázali jste, kdo jste. Na ochranu tohoto účtu se pokračuje až po čekací době: od { $from }.
activity-wait-told = Poslali jsme zprávu na e-mailové adresy, které od vás známe. Kdo ji přečte, může to zastavit.
activity-wait-back = Tuto stránku můžete zavřít. Začněte stejný úkol znovu mezi { $from } a { $until } a ještě jednou prokažte, kdo jste. Pak se hned pokračuje.
activity-wait-look = Podívat se znovu
activity-wait-stopped = Bylo to zastaveno odkazem v jednom z vašich e-mailů: „Nejsem to já“. Do { $until } to nelze začít znovu. Pokud jste to byli vy, zeptejte se technické podpory.
activity-wait-stopped-desk = Technická podpora to zastavila. Do { $until } to nelze začít znovu. Pokud jste to byli vy, zeptejte se technické podpory.
activity-wait-texted = Poslali jsme SMS na telefonní čísla, která od vás vaše organizace zná. Kdo ji přečte, může to nechat zastavit technickou podporou.
activity-wait-over = Čekací doba už byla využita nebo skončila. Začněte úkol znovu.

page-stop-title = Zastavit někoho jiného
page-stop-question = Byli jste to vy?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Někdo se ověřil jako vy ({ $account }) a chce si zvolit nové heslo.
    [unlock-account] { $at }: Někdo se ověřil jako vy ({ $account }) a chce odemknout váš účet.
   *[other] { $at }: Někdo se ověřil jako vy ({ $account }) a chce pokračovat v úkolu „{ $task }“.
}
page-stop-when = Přišlo to ze síťové adresy { $address }. Zatím se nic nestalo: možné to bude od { $from }.
page-stop-how = Pokud jste to byli vy, nemusíte zde nic dělat. Pokud ne, stiskněte tlačítko. Zastaví to a nic jiného nezmění.
page-stop-stop = Nejsem to já, zastavit
page-stop-stopped = Zastavili jste to { $at } a nic se nezměnilo. Do { $until } to nikdo nemůže začít znovu. Někdo jiný ví nebo má dost na to, aby se za vás vydával, proto hned promluvte s technickou podporou.
page-stop-stopped-desk = Technická podpora to zastavila { $at } a nic se nezměnilo. Do { $until } to nikdo nemůže začít znovu. Někdo jiný ví nebo má dost na to, aby se za vás vydával, proto hned promluvte s technickou podporou.
page-stop-late = Na zastavení je pozdě: pokračovalo to { $at }. Pokud jste to nebyli vy, hned zavolejte technické podpoře.
page-stop-over = Už není co zastavit: nikdo včas nepokračoval.
page-stop-again = Ve stejném okamžiku se stalo něco jiného. Stiskněte tlačítko ještě jednou.

mail-waiting-subject = Chcete změnit svůj účet v { $organization } právě vy?
mail-waiting-body-1 = { $task ->
    [forgot-password] Někdo se ověřil jako vy ({ $account }) a chce si zvolit nové heslo.
    [unlock-account] Někdo se ověřil jako vy ({ $account }) a chce odemknout váš účet.
   *[other] Někdo se ověřil jako vy ({ $account }) a chce pokračovat v úkolu „{ $task }“.
}
mail-waiting-body-2 = Zatím se nic nestalo. Možné to bude od { $from } do { $until }.
mail-waiting-body-3 = Pokud jste to byli vy, teď nemusíte nic dělat. V této době začněte úkol znovu.
mail-waiting-body-4 = Pokud jste to nebyli vy, otevřete tuto stránku a zastavte to: { $link }

mail-waiting-stopped-subject = { $name }: zastaven někdo, kdo se za tuto osobu vydával
mail-waiting-stopped-body-1 = { $at } se někdo na stránkách { $organization } ověřil jako { $name } a začal úkol „{ $task }“ ze síťové adresy { $address }. Zastavil to odkaz ve zprávě pro { $name }.
mail-waiting-stopped-body-2 = Někdo jiný pravděpodobně zná nebo má to, čím se tato osoba ověřuje. Promluvte s ní a nechte to vyměnit. Podrobnosti jsou v historii.

phone-waiting = { $organization }: Někdo prokázal, že jste to vy. Váš účet půjde změnit od { $from }. Pokud jste to nebyli vy, zavolejte hned technickou podporu nebo použijte odkaz v našem e-mailu.

event-waiting-begun = Začala čekací doba
event-waiting-passed = Čekací doba skončila a úkol pokračoval
event-waiting-stopped = Čekací doba byla zastavena: byl to někdo jiný
