# Prokázání totožnosti certifikátem, pro všechny.

activity-client-certificate-title = Použijte svůj certifikát
activity-client-certificate-lead = Vaše organizace vám dala certifikát: je na vaší čipové kartě nebo v tomto zařízení. Pokud máte kartu, vložte ji a pokračujte. Prohlížeč se může zeptat, který certifikát má použít, a na PIN karty.
activity-client-certificate-go = Použít můj certifikát
activity-client-certificate-none = Váš prohlížeč neposlal žádný certifikát. Vložte kartu, zavřete všechna okna prohlížeče, otevřete tuto stránku znovu a vyberte svůj certifikát, nebo zvolte jiný způsob, pokud je níže nabízen. Nepočítá se to jako chybný pokus.
activity-client-certificate-over = Váš certifikát teď neplatí. Pořiďte si nový, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-client-certificate-revoked = Váš certifikát byl odvolán. Zeptejte se technické podpory, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-client-certificate-unsuitable = Tento certifikát se tu nepřijímá. Zavřete prohlížeč, zkuste to znovu a vyberte jiný, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-client-certificate-unusable = Váš certifikát se nepodařilo použít. Zeptejte se technické podpory, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-client-certificate-other = Tento certifikát nepatří ke zde uvedenému jménu. Zavřete prohlížeč a zkuste to znovu se svým vlastním certifikátem.
activity-client-certificate-away = Teď nelze ověřit, zda váš certifikát ještě platí. Nepočítá se to jako chybný pokus. Zkuste to znovu za několik minut, nebo zvolte jiný způsob, pokud je níže nabízen.
activity-methods-option-client-certificate = Použít certifikát
activity-methods-option-client-certificate-hint = Ten na vaší čipové kartě nebo v tomto zařízení.
event-factor-certificate-refused = Klientský certifikát nebyl přijat
