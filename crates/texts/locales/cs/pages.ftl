# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Přejít k obsahu
page-nav = Účet a jazyk
page-nav-language = Jazyk:
page-nav-me = Profil
page-nav-sign-in = Přihlásit se
page-nav-sign-out = Odhlásit se
page-help = Potřebujete pomoc?
page-feedback = Sdělit názor
page-back = Zpět
page-problem-title = Problém:
page-problem-several = { $count ->
    [one] Jednu věc je potřeba opravit:
    [few] Je potřeba opravit { $count } věci:
   *[other] Je potřeba opravit { $count } věcí:
}
page-step = Krok { $step } z { $of }

page-home-title = Co potřebujete?
page-home-hello = Dobrý den, { $name }
page-home-lead = Tohle všechno zvládnete bez cizí pomoci, v kteroukoli hodinu a z jakéhokoli zařízení.
page-home-empty = Teď tu není co dělat.
page-home-update = Technická podpora nebo změna pravidel vyžaduje, abyste aktualizovali svou registraci. Zvolte „{ $task }“.
page-home-me = Zobrazit, co mám zaregistrováno

page-sign-in-title = Přihlášení
page-sign-in-lead = Podívejte se na svůj profil a na to, co tu můžete udělat.

page-find-label = Vaše uživatelské jméno
page-find-label-attribute = Váš identifikátor
page-find-hint = Zadejte ho stejně jako v práci, například ana.lopez, DOMENA\ana.lopez nebo svou e-mailovou adresu.
page-find-domain = Doména
page-find-next = Pokračovat
page-find-start = Začít
page-find-signed-in = Přihlášený účet: { $name }.
page-find-empty = Zadejte své uživatelské jméno.
page-find-search-title = Neznám své uživatelské jméno
page-find-search-label = Začátek vašeho jména
page-find-search-button = Hledat
page-find-search-short = Zadejte aspoň dvě písmena svého jména.

page-found-title = Kdo z nich jste vy?
page-found-lead = { $count ->
    [one] Jméno začínající na „{ $text }“ má jedna osoba.
    [few] Jméno začínající na „{ $text }“ mají { $count } osoby.
   *[other] Jméno začínající na „{ $text }“ má { $count } osob.
}
page-found-nobody = Žádné jméno nezačíná na „{ $text }“. Zkontrolujte pravopis nebo zadejte jen první písmena.
page-found-again = Zadat jiné jméno

page-field-choose = Vyberte ze seznamu
page-field-optional = (nepovinné)
page-field-control = Text obsahuje znaky, které nejsou vidět nebo se nedají napsat. Odstraňte je a zkuste to znovu.
page-field-too-long = { $most ->
    [one] Text je příliš dlouhý. Použijte jeden znak.
    [few] Text je příliš dlouhý. Použijte nejvýše { $most } znaky.
   *[other] Text je příliš dlouhý. Použijte nejvýše { $most } znaků.
}

page-reveal-show = Zobrazit
page-reveal-hide = Skrýt
page-reveal-label = Zobrazit: { $field }

page-rules-title = Pravidla pro nové heslo
page-rules-met = Splněno
page-rules-unmet = Zatím nesplněno
page-rules-on-save = ověří se při uložení
page-rules-all-met = Všechna pravidla jsou splněna.
page-rules-some-unmet = { $count ->
    [one] Jedno pravidlo zatím není splněno.
    [few] { $count } pravidla zatím nejsou splněna.
   *[other] { $count } pravidel zatím není splněno.
}
page-suggest-button = Navrhnout heslo
page-suggest-here = Toto heslo splňuje pravidla. Uschovejte ho na bezpečném místě a zadejte ho níže.

page-codes-copy = Kopírovat kódy
page-codes-print = Vytisknout kódy
page-codes-copied = Kódy jsou zkopírované.
page-otp-scan = Naskenujte tento obrázek ověřovací aplikací.
page-otp-type = Pokud ho nemůžete naskenovat, napište do aplikace tento klíč:
page-otp-open = Otevřít v aplikaci na tomto zařízení

page-until-left = Platí ještě { $time }
page-until-minutes = { $minutes ->
    [0] Platí ještě méně než minutu.
    [one] Platí ještě jednu minutu.
    [few] Platí ještě { $minutes } minuty.
   *[other] Platí ještě { $minutes } minut.
}
page-until-over = Čas vypršel, už to neplatí.

page-run-stale = Stránka nebyla aktuální, a proto se vaše poslední zadání nepoužilo. Tady je místo, kde teď jste.
page-run-ends = { $minutes ->
    [one] Pro vaši bezpečnost se tato stránka za jednu minutu zavře.
    [few] Pro vaši bezpečnost se tato stránka za { $minutes } minuty zavře.
   *[other] Pro vaši bezpečnost se tato stránka za { $minutes } minut zavře.
}
page-run-ends-title = Jste tu ještě?
page-run-ends-lead = Pro vaši bezpečnost se tato stránka brzy zavře. Co máte napsané, se ztratí a nepoužije; začít znovu můžete kdykoli.
page-run-ends-stay = Pokračovat

page-session-note = { $minutes ->
    [one] Po jedné minutě nečinnosti vás odhlásíme.
    [few] Po { $minutes } minutách nečinnosti vás odhlásíme.
   *[other] Po { $minutes } minutách nečinnosti vás odhlásíme.
}
page-session-title = Jste tu ještě?
page-session-lead = Pro vaši bezpečnost vás asi za dvě minuty odhlásíme. Co máte napsané, se ztratí a nepoužije.
page-session-stay = Neodhlašovat

page-me-title = Můj profil
page-me-account = Váš účet
page-me-name = Jméno
page-me-logon-name = Uživatelské jméno
page-me-corporate-mail = Pracovní e-mail
page-me-password-expires = Platnost hesla končí
page-me-never = Nikdy
page-me-none = Žádný
page-me-not-yet = Zatím ne
page-me-proofs = Jak ověřujete svou totožnost
page-me-registered = Registrace
page-me-questions = Bezpečnostní otázky
page-me-questions-count = { $count ->
    [0] Žádné
    [one] Jedna zodpovězená
    [few] { $count } zodpovězené
   *[other] { $count } zodpovězených
}
page-me-personal-mail = Soukromý e-mail
page-me-totp = Ověřovací aplikace
page-me-recovery = Záložní kódy
page-me-recovery-count = { $count ->
    [0] Žádný nezbývá
    [one] Zbývá jeden
    [few] Zbývají { $count }
   *[other] Zbývá { $count }
}
page-me-locked = Po příliš mnoha chybných pokusech nelze tyto způsoby ověření použít do:
page-me-history = Co se dělo s vaším účtem
page-me-history-lead = Pokud tu je něco, o čem nevíte, řekněte to technické podpoře.
page-me-history-empty = Zatím nic.
page-me-done = Hotovo
page-me-failed = Nezdařilo se

page-error-reference = Číslo pro technickou podporu:
page-error-back-to-task = Zpět na předchozí místo
page-error-not-found-title = Tato stránka neexistuje
page-error-not-found-detail = V adrese může být překlep nebo se stránka přestěhovala. Nic se nezměnilo.
page-error-run-title = Tato stránka už není otevřená
page-error-run-detail = Zavřela se po chvíli nečinnosti, nebo byla otevřena v jiném prohlížeči. Jejím otevřením se nic nezměnilo. Začněte znovu z úvodní stránky.
page-error-malformed-title = Tento požadavek nelze použít
page-error-malformed-detail = Neposlala ho stránka tohoto webu, nebo se cestou poškodil. Nic se nezměnilo. Vraťte se, načtěte stránku znovu a zkuste to ještě jednou.
page-error-too-large-title = Je toho příliš najednou
page-error-too-large-detail = Požadavek je větší, než tento web přijímá. Nic se nezměnilo.
page-error-method-title = Tady to udělat nelze
page-error-method-detail = Adresa je správná, ale ne pro tento druh požadavku. Nic se nezměnilo.
page-error-cross-site-title = Tento požadavek přišel z jiného webu
page-error-cross-site-detail = Pro vaši bezpečnost jsme ho odmítli. Nic se nezměnilo. Otevřete úvodní stránku tohoto webu a začněte tam.
page-error-slow-title = Trvalo to příliš dlouho
page-error-slow-detail = Není jisté, zda se váš poslední krok dokončil. Než to zkusíte znovu, vraťte se a podívejte se, kde jste.
page-error-sign-in-title = Nejdřív se přihlaste
page-error-sign-in-detail = Buď ještě neproběhlo přihlášení, nebo vaše relace skončila. Nic se nezměnilo.
page-error-denied-title = Toto není povoleno
page-error-invalid-title = Toto nelze použít
page-error-too-many-title = Příliš mnoho pokusů
page-error-too-many-detail = { $minutes ->
    [one] Nic se nezměnilo. Počkejte jednu minutu a zkuste to znovu.
    [few] Nic se nezměnilo. Počkejte { $minutes } minuty a zkuste to znovu.
   *[other] Nic se nezměnilo. Počkejte { $minutes } minut a zkuste to znovu.
}
page-error-unavailable-title = Teď to není dostupné
page-error-defect-title = Na naší straně se něco pokazilo
page-error-defect-detail = Není jisté, zda se váš poslední krok dokončil. Vraťte se a podívejte se, kde jste. Pokud se to bude opakovat, sdělte technické podpoře číslo uvedené níže.
page-error-host-title = Tento web má jinou adresu
page-error-host-detail = Nic se nezměnilo. Otevřete ho na této adrese:
page-error-plain-http-title = Toto připojení není šifrované
page-error-plain-http-detail = Hesla by se cestou dala přečíst, proto se tu nic nezobrazuje ani nemění. Použijte adresu, která začíná na https.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = E-maily dema
page-demo-mails-lead = Demo nic neposílá. Každý e-mail, který by se odeslal, se zobrazí tady, nejnovější nahoře.
page-demo-mails-to = Komu
page-demo-mails-html = Tak, jak ho ukáže poštovní program
page-demo-mails-empty = Zatím žádný e-mail. Začněte něco, při čem se posílá kód, a pak se sem vraťte.
page-demo-mails-again = Hledat nové e-maily
page-demo-try = Vyzkoušet heslo
page-demo-try-lead = Přihlaste se tak, jak by to udělal jakýkoli jiný program v práci, a podívejte se, zda heslo funguje.
page-demo-password = Heslo
page-demo-people-title = Za koho můžete hrát
page-demo-people-lead = Toto je smyšlená firma. Vyberte si jednu z těchto osob a pomozte si sami jako ona.
