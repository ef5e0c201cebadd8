# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Použijte svůj přístupový klíč
activity-passkey-lead = Přístupový klíč je váš otisk prstu, obličej nebo PIN v telefonu či počítači, nebo bezpečnostní klíč. Vaše zařízení vás k ověření vyzve.
activity-passkey-label = Přístupový klíč
activity-passkey-use = Použít můj přístupový klíč
activity-passkey-nothing = Prohlížeč nepředal žádný přístupový klíč. Zkuste to znovu, nebo zvolte jiný způsob.
activity-passkey-wrong = Tento přístupový klíč nebyl přijat. Zkuste to znovu, nebo zvolte jiný způsob.
activity-passkey-not-verified = Vaše zařízení neověřilo, že jste to vy. Nastavte si v něm otisk prstu, obličej nebo PIN a zkuste to znovu.
activity-passkey-copied = Tento přístupový klíč nebyl přijat: možná existuje kopie vašeho bezpečnostního klíče. Zvolte jiný způsob a řekněte o tom technické podpoře.
activity-methods-option-passkey = Přístupový klíč
activity-methods-option-passkey-hint = Váš otisk prstu, obličej nebo PIN v telefonu či počítači, nebo bezpečnostní klíč.

activity-register-passkey-title = Vytvořte si přístupový klíč
activity-register-passkey-lead = Přístupový klíč je váš otisk prstu, obličej nebo PIN v telefonu či počítači, nebo bezpečnostní klíč. Je to rychlé a nikdo ho z vás nevyláká.
activity-register-passkey-name = Název přístupového klíče
activity-register-passkey-name-hint = Například zařízení, ve kterém je. Pole může zůstat prázdné.
activity-register-passkey-add = Vytvořit přístupový klíč
activity-register-passkey-back = Zpět na moje přístupové klíče
activity-register-passkey-known = Tento přístupový klíč už máte, nebo jich máte tolik, kolik jich mít můžete.
activity-register-passkey-not-this-device = Vaše organizace nepřijímá přístupové klíče v zařízeních tohoto druhu. Použijte jiné zařízení.
activity-register-passkey-added = Přístupový klíč je vytvořený.
activity-register-passkey-renamed = Přístupový klíč má nový název.
activity-register-passkey-removed = Přístupový klíč je odebraný. Odeberte ho i ze svého zařízení.
activity-register-passkey-last = Toto je váš jediný přístupový klíč. Než ho odeberete, vytvořte si jiný.
activity-register-passkey-list-title = Vaše přístupové klíče
activity-register-passkey-list-lead = Když už nějaké zařízení nemáte, odeberte jeho přístupový klíč.
activity-register-passkey-which = Vaše přístupové klíče
activity-register-passkey-which-needed = Vyberte jeden ze svých přístupových klíčů.
activity-register-passkey-new-name = Nový název
activity-register-passkey-name-needed = Zadejte nový název.
activity-register-passkey-another = Vytvořit další přístupový klíč
activity-register-passkey-full = { $limit ->
    [one] Můžete mít jeden přístupový klíč. Chcete-li vytvořit jiný, odeberte ho.
    [few] Můžete mít { $limit } přístupové klíče. Chcete-li vytvořit další, jeden odeberte.
   *[other] Můžete mít { $limit } přístupových klíčů. Chcete-li vytvořit další, jeden odeberte.
}
activity-register-passkey-rename = Přejmenovat
activity-register-passkey-remove = Odebrat

page-passkey-waiting = Postupujte podle pokynů svého zařízení.
page-passkey-nothing = Nepřišel žádný přístupový klíč. Možná došlo ke zrušení, trvalo to příliš dlouho, nebo v tomto zařízení žádný není. Zkuste to znovu, nebo zvolte jiný způsob.
page-passkey-unsupported = Tento prohlížeč nebo zařízení přístupové klíče neumí. Zvolte jiný způsob, nebo použijte jiné zařízení.
page-passkey-known = V tomto zařízení už přístupový klíč máte.
page-passkey-failed = Přístupový klíč se na této stránce nepodařilo použít. Zkuste to znovu, nebo zvolte jiný způsob.
page-passkey-without = Přístupové klíče potřebují JavaScript a ten je ve vašem prohlížeči vypnutý. Zapněte ho, nebo zvolte jiný způsob.
page-me-passkeys = Přístupové klíče
page-me-passkeys-none = Žádné
page-me-passkey-since = Vytvořen
page-me-passkey-used = Naposledy použit
page-me-passkey-never-used = Zatím nepoužit
page-me-passkeys-manage = Přidat, přejmenovat nebo odebrat přístupové klíče

event-passkey-registered = Přístupový klíč byl vytvořen
event-passkey-removed = Přístupový klíč byl odebrán
event-passkey-refused = Přístupový klíč byl odmítnut
