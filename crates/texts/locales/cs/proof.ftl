# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Zadejte heslo
activity-password-lead = Použijte heslo, kterým se teď přihlašujete. Tady funguje i heslo, jehož platnost skončila.
activity-password-label = Současné heslo
activity-password-wrong = Uživatelské jméno nebo heslo není správné. Zkontrolujte obojí a zkuste to znovu.

activity-questions-title = Odpovězte na své otázky
activity-questions-lead = { $count ->
    [one] Odpovězte stejně jako při registraci. Na velikosti písmen a mezerách nezáleží.
    [few] Odpovězte na všechny { $count } otázky stejně jako při registraci. Na velikosti písmen a mezerách nezáleží.
   *[other] Odpovězte na všech { $count } otázek stejně jako při registraci. Na velikosti písmen a mezerách nezáleží.
}
activity-questions-wrong = To není správně. Zkontrolujte, co je zadané, a zkuste to znovu.
activity-questions-wrong-one = Tato odpověď není správná.
activity-questions-too-few = Máte zaregistrováno méně otázek, než je tu potřeba. Zvolte jiný způsob ověření, nebo se obraťte na technickou podporu.
activity-questions-next = Ověřit odpovědi
activity-questions-pick = Otázka { $number }
activity-questions-answer = Odpověď { $number }
activity-questions-picked-twice = Tato otázka je vybraná dvakrát. Vyberte jinou.

activity-mail-code-title = Zadejte kód z e-mailu
activity-mail-code-lead-corporate = { $minutes ->
    [one] Poslali jsme kód na vaši pracovní e-mailovou adresu. Platí jednu minutu.
    [few] Poslali jsme kód na vaši pracovní e-mailovou adresu. Platí { $minutes } minuty.
   *[other] Poslali jsme kód na vaši pracovní e-mailovou adresu. Platí { $minutes } minut.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Poslali jsme kód na vaši soukromou e-mailovou adresu. Platí jednu minutu.
    [few] Poslali jsme kód na vaši soukromou e-mailovou adresu. Platí { $minutes } minuty.
   *[other] Poslali jsme kód na vaši soukromou e-mailovou adresu. Platí { $minutes } minut.
}
activity-mail-code-label = Kód
activity-mail-code-wrong = Kód není správný. Podívejte se do nejnovější zprávy a zkuste to znovu.
activity-mail-code-expired = Tento kód už neplatí. Nechte si poslat nový.
activity-mail-code-resend = Poslat nový kód
activity-mail-code-resent = Nový kód je na cestě. Dřívější kódy už neplatí.
activity-mail-code-held-up = Naše e-maily teď nelze doručit, takže váš kód zatím nedorazil. Zkoušíme to dál.
activity-mail-code-held-up-other = Naše e-maily teď nelze doručit, takže váš kód zatím nedorazil. Zkoušíme to dál; níže si můžete zvolit i jiný způsob.
activity-mail-code-wait = { $seconds ->
    [one] O nový kód můžete požádat za jednu sekundu.
    [few] O nový kód můžete požádat za { $seconds } sekundy.
   *[other] O nový kód můžete požádat za { $seconds } sekund.
}

activity-totp-title = Zadejte kód z ověřovací aplikace
activity-totp-lead = Otevřete aplikaci v telefonu a zadejte šest číslic, které ukazuje u vašeho účtu.
activity-totp-label = Kód
activity-totp-wrong = Kód není správný. Počkejte na další a zkuste to znovu.

activity-recovery-code-title = Zadejte záložní kód
activity-recovery-code-lead = Použijte jeden ze záložních kódů, které máte uschované od registrace. Každý lze použít jen jednou.
activity-recovery-code-label = Záložní kód
activity-recovery-code-wrong = Záložní kód není správný, nebo už byl použit. Zkontrolujte ho nebo použijte jiný.

activity-passcode-title = Zadejte přístupový kód
activity-passcode-lead = Přístupový kód vám dá technická podpora. Lze ho použít jen jednou a platí jen krátce.
activity-passcode-label = Přístupový kód
activity-passcode-wrong = Přístupový kód není správný, nebo už neplatí. Zkontrolujte ho, nebo požádejte technickou podporu o nový.

activity-not-registered-title = Zatím nenastaveno
activity-not-registered = Nemáte zaregistrováno, co je tu potřeba. Zvolte jiný způsob ověření, nebo se obraťte na technickou podporu.

activity-methods-title = Ověřte svou totožnost
activity-methods-lead = Zvolte způsob, který je teď pro vás nejsnazší.
activity-methods-lead-second = První ověření proběhlo. Teď přidejte druhé.
activity-methods-needed = { $number ->
    [one] Je potřeba ještě jedno ověření.
    [few] Jsou potřeba ještě { $number } ověření.
   *[other] Je potřeba ještě { $number } ověření.
}
activity-methods-option-mail-code = Kód na pracovní e-mail
activity-methods-option-mail-code-hint = Pošleme kód na e-mailovou adresu, kterou máte od organizace.
activity-methods-option-mail-code-personal = Kód na soukromý e-mail
activity-methods-option-mail-code-personal-hint = Pošleme kód na soukromou adresu, kterou máte zaregistrovanou.
activity-methods-option-questions = Otázky
activity-methods-option-questions-hint = Odpovězte na otázky vybrané při registraci.
activity-methods-option-totp = Ověřovací aplikace
activity-methods-option-totp-hint = Zadejte šest číslic, které ukazuje aplikace v telefonu.
activity-methods-option-recovery-code = Záložní kód
activity-methods-option-recovery-code-hint = Použijte jeden z kódů, které máte uschované pro případ nouze.
activity-methods-option-password = Současné heslo
activity-methods-option-password-hint = Zadejte heslo, kterým se teď přihlašujete.
activity-methods-option-passcode = Přístupový kód
activity-methods-option-passcode-hint = Zadejte přístupový kód, který vám dala technická podpora.
