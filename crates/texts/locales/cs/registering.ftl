# Choosing among the ways to register.

activity-methods-register-title = Zvolte, co si nastavíte
activity-methods-register-lead = Zvolte, co chcete použít, když zapomenete heslo.
activity-methods-register-needed = { $number ->
    [one] Ještě je potřeba jedna z možností.
    [few] Ještě jsou potřeba { $number } z možností.
   *[other] Ještě je potřeba { $number } z možností.
}
activity-methods-points = Jeden způsob možná nebude stačit. Požádáme o další, dokud vaše ověření nebudou dohromady dost silná.
activity-methods-option-register-questions = Otázky
activity-methods-option-register-questions-hint = Odpovědi, které znáte jen vy.
activity-methods-option-register-contact = Soukromá e-mailová adresa
activity-methods-option-register-contact-hint = Posíláme tam kódy, když se nedostanete k pracovním e-mailům.
activity-methods-option-register-authenticator = Ověřovací aplikace
activity-methods-option-register-authenticator-hint = Aplikace v telefonu ukazuje kódy, i bez připojení k síti.
activity-methods-option-register-passkey = Přístupový klíč
activity-methods-option-register-passkey-hint = Váš otisk prstu, obličej nebo PIN v telefonu či počítači, nebo bezpečnostní klíč.
activity-methods-option-register-recovery-codes = Záložní kódy
activity-methods-option-register-recovery-codes-hint = Kódy, které si vytisknete nebo zapíšete pro případ nouze.
activity-methods-option-register-phone = Číslo mobilu
activity-methods-option-register-phone-hint = Posíláme tam kódy zprávou SMS nebo je řekneme po telefonu.
activity-methods-option-remember-browser = Tento prohlížeč
activity-methods-option-remember-browser-hint = Příště se počítá jako část ověření, že jste to vy.
activity-methods-option-confirm-contact = Pracovní e-mailová adresa
activity-methods-option-confirm-contact-hint = Potvrďte, že čtete adresu, kterou máte od organizace.

activity-confirm-contact-title = Potvrďte svou pracovní e-mailovou adresu
activity-confirm-contact-lead = { $minutes ->
    [one] Poslali jsme kód na adresu { $address }. Platí jednu minutu. Zadejte ho tady, aby se k vám kódy dostaly, když zapomenete heslo.
    [few] Poslali jsme kód na adresu { $address }. Platí { $minutes } minuty. Zadejte ho tady, aby se k vám kódy dostaly, když zapomenete heslo.
   *[other] Poslali jsme kód na adresu { $address }. Platí { $minutes } minut. Zadejte ho tady, aby se k vám kódy dostaly, když zapomenete heslo.
}
activity-confirm-contact-none = Vaše organizace nemá žádnou vaši e-mailovou adresu. Zeptejte se technické podpory.

activity-register-totp-list-title = Vaše ověřovací aplikace
activity-register-totp-list-lead = Odeberte aplikaci, když už nemáte její telefon.
activity-register-totp-name = Název aplikace
activity-register-totp-name-hint = Například telefon, ve kterém je. Pole můžete nechat prázdné.
activity-register-totp-which-needed = Vyberte jednu ze svých aplikací.
activity-register-totp-added = Aplikace je nastavená.
activity-register-totp-renamed = Aplikace má nový název.
activity-register-totp-removed = Aplikace je odebraná. Její kódy tu už neplatí.
activity-register-totp-last = Je to vaše jediná aplikace. Než ji odeberete, nastavte si jinou.
activity-register-totp-another = Nastavit další aplikaci
activity-register-totp-back = Zpět k mým aplikacím
activity-register-totp-full = { $limit ->
    [one] Můžete mít jednu aplikaci. Chcete-li nastavit jinou, odeberte ji.
    [few] Můžete mít { $limit } aplikace. Chcete-li nastavit další, jednu odeberte.
   *[other] Můžete mít { $limit } aplikací. Chcete-li nastavit další, jednu odeberte.
}
page-me-app-used = Naposledy použita
