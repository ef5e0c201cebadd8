# Registering what later proves who you are.

activity-register-title = Registrace
activity-register-lead = Nastavte, jak ověříme vaši totožnost. Zabere to asi tři minuty.
activity-register-choose = Vyberte otázku ze seznamu.

activity-register-questions-title = Vyberte si otázky
activity-register-questions-lead = Zvolte odpovědi, které si budete pamatovat a které o vás nikdo nezjistí.
activity-register-question-select = Otázka { $number }
activity-register-own-question = Vlastní otázka { $number }
activity-register-helpdesk-hint = Na toto se ptá technická podpora po telefonu a odpověď si může přečíst.
activity-register-own-question-hint = { $count ->
    [one] Zeptejte se na něco, na co umíte odpovědět jen vy. Otázka musí mít aspoň jeden znak.
    [few] Zeptejte se na něco, na co umíte odpovědět jen vy. Otázka musí mít aspoň { $count } znaky.
   *[other] Zeptejte se na něco, na co umíte odpovědět jen vy. Otázka musí mít aspoň { $count } znaků.
}
activity-register-answer = Odpověď { $number }
activity-register-answer-again = Odpověď { $number } znovu
activity-register-answer-short = { $count ->
    [one] Odpověď je prázdná. Zadejte aspoň jeden znak.
    [few] Odpověď je příliš krátká. Zadejte aspoň { $count } znaky.
   *[other] Odpověď je příliš krátká. Zadejte aspoň { $count } znaků.
}
activity-register-answer-same = Tato odpověď už je zadaná u jiné otázky. Zvolte jinou odpověď.
activity-register-answer-in-question = Odpověď je součástí otázky. Zvolte jinou odpověď.
activity-register-answer-mismatch = Odpovědi se neshodují. Zadejte odpověď znovu.
activity-register-question-short = { $count ->
    [one] Otázka je prázdná. Zadejte aspoň jeden znak.
    [few] Otázka je příliš krátká. Zadejte aspoň { $count } znaky.
   *[other] Otázka je příliš krátká. Zadejte aspoň { $count } znaků.
}
activity-register-question-twice = Tato otázka už je vybraná. Zvolte jinou.

activity-register-contact-title = Přidejte soukromou e-mailovou adresu
activity-register-contact-lead = Pomůže vám, když se nedostanete k pracovním e-mailům. Používáme ji na kódy a na zprávy o vašem účtu, na nic jiného.
activity-register-contact-code-title = Potvrďte svou adresu
activity-register-contact-code-lead = Poslali jsme kód na adresu { $address }. Zadejte ho tady, ať víme, že je adresa vaše.
activity-register-personal-mail = Soukromá e-mailová adresa
activity-register-personal-mail-hint = Například adresa, kterou používáte doma. Nepoužívejte pracovní adresu.
activity-register-personal-mail-code = Kód z e-mailu
activity-register-mail-invalid = Toto není úplná e-mailová adresa. Zkontrolujte ji a zkuste to znovu.

activity-register-totp-title = Nastavte si ověřovací aplikaci
activity-register-totp-lead = Aplikace ukazuje každých 30 sekund nový kód. Funguje i bez připojení k síti.
activity-register-totp-scan = Naskenujte aplikací tento obrázek, nebo klíč zadejte ručně
activity-register-totp-code = Kód z aplikace

activity-register-recovery-codes-title = Záložní kódy
activity-register-recovery-codes-lead = Záložní kódy pomohou, když nemáte telefon ani přístup k e-mailu. Každý lze použít jen jednou. Nové kódy nahrazují všechny dřívější.
activity-register-recovery-codes-shown = Vaše záložní kódy
activity-register-recovery-codes-keep = Kódy mám vytištěné nebo zapsané
activity-register-recovery-codes-must-keep = Uschovejte kódy na bezpečném místě a pak zaškrtněte políčko. Znovu se už nezobrazí.
