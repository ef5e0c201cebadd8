# Přihlášení u vnějšího poskytovatele (OpenID Connect), pro všechny.

activity-external-sign-in-title = Přihlaste se přes { $provider }
activity-external-sign-in-lead = Přejdete na { $provider }, přihlásíte se a potom se vrátíte sem. To, co tam napíšete, zde není vidět.
activity-external-sign-in-go = Pokračovat přes { $provider }
activity-external-sign-in-denied = Přihlášení přes { $provider } bylo přerušeno nebo odmítnuto. Zkuste to znovu, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-external-sign-in-not-signed-in = { $provider }: přihlášení se nedokončilo. Zkuste to znovu a udělejte, co se tam žádá, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-external-sign-in-failed = Odpověď od { $provider } se nedala použít. Nepočítá se to jako chybný pokus. Zkuste to znovu, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-external-sign-in-away = { $provider } teď neodpovídá. Nepočítá se to jako chybný pokus. Zkuste to za několik minut, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-external-sign-in-stale = Toto přihlášení trvalo příliš dlouho, nebo patří k dřívějšímu pokusu. Začněte znovu.
activity-external-sign-in-other = Účet, se kterým jste se přihlásili přes { $provider }, neodpovídá zde uvedenému jménu. Odhlaste se tam a zkuste to znovu se svým vlastním účtem.
activity-methods-option-external-sign-in = Přihlásit se jinde
activity-methods-option-external-sign-in-hint = Použijte účet, se kterým se přihlašujete i jinde ve své organizaci.

page-elsewhere-title = Nyní se přihlaste jinde
page-elsewhere-lead = Přecházíte na { $host }. Pokud se nic nestane, použijte tlačítko.
page-elsewhere-go = Přejít tam
page-error-back-title = Toto přihlášení sem nepatří
page-error-back-detail = Bylo začato v jiném prohlížeči, nebo už dávno skončilo. Vraťte se na stránku, kde jste začali, a zkuste to tam znovu. Nic se nezměnilo.
