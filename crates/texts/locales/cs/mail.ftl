# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Získat pomoc
mail-footer-site = Spravovat heslo a účet
mail-footer-sent-by = Automatická zpráva, odesílatel: { $organization }. Odpovědi na ni nikdo nečte.
mail-result-success = úspěšně dokončeno
mail-result-failure = nezdařilo se

mail-code-subject = { $organization }: váš kód
mail-code-body-1 = Zadejte tento kód na stránce, která se na něj ptá:
mail-code-body-2 = { $minutes ->
    [one] Kód lze použít jen jednou a platí jednu minutu. Nikdo z organizace { $organization } se vás na něj nikdy nebude ptát: nikomu ho nedávejte.
    [few] Kód lze použít jen jednou a platí { $minutes } minuty. Nikdo z organizace { $organization } se vás na něj nikdy nebude ptát: nikomu ho nedávejte.
   *[other] Kód lze použít jen jednou a platí { $minutes } minut. Nikdo z organizace { $organization } se vás na něj nikdy nebude ptát: nikomu ho nedávejte.
}
mail-code-body-3 = Pokud o tom nevíte, zadal vaše uživatelské jméno někdo jiný. Bez tohoto kódu nemůže pokračovat. Zprávu smažte, a pokud se to bude opakovat, řekněte to technické podpoře.

mail-contact-code-subject = { $organization }: potvrďte svou e-mailovou adresu
mail-contact-code-body-1 = Zadejte tento kód a potvrďte tak, že je adresa vaše:
mail-contact-code-body-2 = { $minutes ->
    [one] Kód lze použít jen jednou a platí jednu minutu.
    [few] Kód lze použít jen jednou a platí { $minutes } minuty.
   *[other] Kód lze použít jen jednou a platí { $minutes } minut.
}
mail-contact-code-body-3 = Pokud nevíte, o co jde, někdo zadal vaši adresu omylem. Zprávu smažte; bez kódu se vaše adresa nepoužije.

mail-success-subject = { $task ->
    [register] { $organization }: vaše registrace je hotová
    [manage-profile] { $organization }: váš profil se změnil
    [forgot-password] { $organization }: vaše heslo bylo nahrazeno novým
    [manage-passwords] { $organization }: vaše heslo se změnilo
    [unlock-account] { $organization }: váš účet byl odemčen
    [my-notifications] { $organization }: váš výběr oznámení se změnil
    [passcode] { $organization }: pro váš účet byl použit přístupový kód
    [activate-account] { $organization }: váš účet byl aktivován
    [forgot-user-name] { $organization }: vaše uživatelské jméno bylo odesláno
    [sign-in] { $organization }: někdo se přihlásil k vašemu účtu
    [offline-any] { $organization }: byl vydán kód pro váš počítač bez připojení
   *[other] { $organization }: ve vašem účtu došlo ke změně
}
mail-success-body-1 = { $task ->
    [register] Máte nastaveno, jak ověříme vaši totožnost. Od teď si můžete bez cizí pomoci zvolit nové heslo nebo odemknout účet.
    [manage-profile] Způsob, jakým ověřujete svou totožnost, se změnil.
    [forgot-password] Někdo se ověřil jako vy a zvolil nové heslo. Staré heslo už neplatí.
    [manage-passwords] Někdo, kdo znal vaše heslo, ho změnil. Staré heslo už neplatí.
    [unlock-account] Někdo se ověřil jako vy a odemkl váš účet. Heslo se nezměnilo.
    [my-notifications] Změnil se výběr oznámení, která o svém účtu dostáváte.
    [passcode] Někdo použil přístupový kód, který technická podpora vydala pro váš účet. Znovu už neplatí.
    [activate-account] Někdo použil přístupový kód vydaný pro váš účet a zvolil heslo. Přístupový kód znovu už neplatí.
    [forgot-user-name] Někdo požádal o vaše uživatelské jméno a my jsme vám ho poslali.
    [sign-in] Někdo se ověřil jako vy a přihlásil se na web, kde spravujete své heslo.
    [offline-any] Někdo se ověřil jako vy a získal kód, kterým lze na vašem počítači bez připojení nastavit nové heslo. Vaše heslo v organizaci { $organization } se nezměnilo.
   *[other] Pro váš účet byl dokončen úkon „{ $task }“.
}
mail-success-body-2 = Pokud o tom víte, nemusíte nic dělat.
mail-success-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu a řekněte, že váš účet používá někdo jiný.

mail-failure-subject = { $task ->
    [register] { $organization }: registrace se nezdařila
    [manage-profile] { $organization }: váš profil se nezměnil
    [forgot-password] { $organization }: pokus o nahrazení vašeho hesla se nezdařil
    [manage-passwords] { $organization }: pokus o změnu vašeho hesla se nezdařil
    [unlock-account] { $organization }: pokus o odemknutí vašeho účtu se nezdařil
    [my-notifications] { $organization }: váš výběr oznámení se nezměnil
    [passcode] { $organization }: pokus o použití přístupového kódu se nezdařil
    [activate-account] { $organization }: pokus o aktivaci vašeho účtu se nezdařil
    [forgot-user-name] { $organization }: vaše uživatelské jméno nebylo odesláno
    [sign-in] { $organization }: pokus o přihlášení k vašemu účtu se nezdařil
   *[other] { $organization }: změna ve vašem účtu se nezdařila
}
mail-failure-body-1 = { $task ->
    [register] Někdo se pokusil o registraci vašeho účtu a nedokončil ji.
    [manage-profile] Někdo se pokusil změnit, jak ověřujete svou totožnost, a nedokončil to.
    [forgot-password] Někdo se pokusil zvolit pro váš účet nové heslo a nedokončil to.
    [manage-passwords] Někdo se pokusil změnit vaše heslo a nedokončil to.
    [unlock-account] Někdo se pokusil odemknout váš účet a nedokončil to.
    [my-notifications] Někdo se pokusil změnit, která oznámení dostáváte, a nedokončil to.
    [passcode] Někdo se pokusil použít přístupový kód pro váš účet a nedokončil to.
    [activate-account] Někdo se pokusil zvolit pro váš účet heslo pomocí přístupového kódu a nedokončil to.
    [forgot-user-name] Někdo požádal o vaše uživatelské jméno, ale nebylo možné ho odeslat.
    [sign-in] Někdo se pokusil přihlásit na web, kde spravujete své heslo, a nedokončil to.
   *[other] Někdo pro váš účet začal úkon „{ $task }“ a nedokončil ho.
}
mail-failure-body-2 = Pokud o tom víte, zkuste to znovu, nebo požádejte o pomoc technickou podporu.
mail-failure-body-3 = Pokud o tom nevíte, řekněte to technické podpoře. Nikomu nedávejte kódy, odpovědi ani hesla, i když tvrdí, že je z organizace { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name }: registrace dokončena
    [manage-profile] { $name }: profil změněn
    [forgot-password] { $name }: zvoleno nové heslo
    [manage-passwords] { $name }: heslo změněno
    [unlock-account] { $name }: účet odemčen
    [my-notifications] { $name }: výběr oznámení změněn
    [passcode] { $name }: použit přístupový kód
    [activate-account] { $name }: účet aktivován
    [forgot-user-name] { $name }: vyžádáno uživatelské jméno
    [sign-in] { $name }: přihlášení
   *[other] { $name }: dokončen úkon „{ $task }“
}
mail-admin-success-body-1 = { $name }: na portálu samoobsluhy organizace { $organization } byl dokončen úkon „{ $task }“.
mail-admin-success-body-2 = Podrobnosti jsou v historii. Pokud to nebylo v plánu, zeptejte se dotyčné osoby, a než se to vyjasní, účet zamkněte.

mail-admin-failure-subject = { $task ->
    [register] { $name }: registrace se nezdařila
    [manage-profile] { $name }: změna profilu se nezdařila
    [forgot-password] { $name }: volba nového hesla se nezdařila
    [manage-passwords] { $name }: změna hesla se nezdařila
    [unlock-account] { $name }: odemknutí účtu se nezdařilo
    [my-notifications] { $name }: změna výběru oznámení se nezdařila
    [passcode] { $name }: použití přístupového kódu se nezdařilo
    [activate-account] { $name }: aktivace účtu se nezdařila
    [forgot-user-name] { $name }: uživatelské jméno se nepodařilo získat
    [sign-in] { $name }: přihlášení se nezdařilo
   *[other] { $name }: úkon „{ $task }“ se nezdařil
}
mail-admin-failure-body-1 = { $name }: na portálu samoobsluhy organizace { $organization } byl zahájen úkon „{ $task }“, ale nezdařil se.
mail-admin-failure-body-2 = Příčina je v historii. Pokud se to stává často, možná to zkouší někdo jiný: zeptejte se dotyčné osoby.

mail-profile-locked-subject = { $organization }: příliš mnoho chybných pokusů u vašeho účtu
mail-profile-locked-body-1 = { $minutes ->
    [one] Někdo se pokoušel ověřit jako vy a příliš často chyboval. Abychom ochránili váš účet, jednu minutu nepřijímáme další pokusy.
    [few] Někdo se pokoušel ověřit jako vy a příliš často chyboval. Abychom ochránili váš účet, { $minutes } minuty nepřijímáme další pokusy.
   *[other] Někdo se pokoušel ověřit jako vy a příliš často chyboval. Abychom ochránili váš účet, { $minutes } minut nepřijímáme další pokusy.
}
mail-profile-locked-body-2 = Vaše heslo se nezměnilo a můžete se jím přihlašovat jako obvykle.
mail-profile-locked-body-3 = Pokud o tom nevíte, řekněte to technické podpoře. Nikomu nedávejte kódy, odpovědi ani hesla.

mail-contact-changed-subject = { $organization }: soukromá e-mailová adresa vašeho účtu se změnila
mail-contact-changed-body-1 = Soukromá e-mailová adresa pro kódy a zprávy o vašem účtu se změnila. Tuto zprávu posíláme na starou i na novou adresu.
mail-contact-changed-body-2 = Pokud o tom víte, nemusíte nic dělat.
mail-contact-changed-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu: k vašim kódům se možná dostane někdo jiný.

mail-factor-changed-subject = { $what ->
    [questions] { $organization }: vaše otázky se změnily
    [authenticator] { $organization }: k vašemu účtu byla přidána ověřovací aplikace
    [authenticator-removed] { $organization }: z vašeho účtu byla odebrána ověřovací aplikace
    [passkey] { $organization }: k vašemu účtu byl přidán přístupový klíč
    [passkey-removed] { $organization }: z vašeho účtu byl odebrán přístupový klíč
    [phone] { $organization }: k vašemu účtu bylo přidáno mobilní číslo
    [phone-removed] { $organization }: z vašeho účtu bylo odebráno mobilní číslo
    [recovery-codes] { $organization }: nové záložní kódy k vašemu účtu
    [recovery-code-used] { $organization }: byl použit záložní kód k vašemu účtu
    [browser] { $organization }: k vašemu účtu byl zapamatován prohlížeč
   *[other] { $organization }: změnil se způsob ověření vaší totožnosti
}
mail-factor-changed-body-1 = { $what ->
    [questions] Otázky a odpovědi, kterými ověřujete svou totožnost, byly nahrazeny.
    [authenticator] Od teď vaši totožnost ověřují kódy z ověřovací aplikace.
    [authenticator-removed] Kódy z vaší ověřovací aplikace už vaši totožnost neověřují.
    [passkey] Od teď vaši totožnost ověřuje další přístupový klíč: otisk prstu, obličej, PIN nebo bezpečnostní klíč.
    [passkey-removed] Jeden z vašich přístupových klíčů už vaši totožnost neověřuje.
    [phone] Od teď vaši totožnost ověřují kódy zasílané na vaše mobilní číslo.
    [phone-removed] Kódy zasílané na vaše mobilní číslo už vaši totožnost neověřují.
    [recovery-codes] Byly vytvořeny nové záložní kódy. Všechny dřívější už neplatí.
    [recovery-code-used] K ověření vaší totožnosti byl použit jeden z vašich záložních kódů. Znovu už neplatí.
    [browser] Od teď se další prohlížeč počítá jako část ověření vaší totožnosti. Najdete ho na stránce „Můj profil“ a můžete ho tam nechat zapomenout.
   *[other] Způsob, jakým ověřujete svou totožnost, se změnil.
}
mail-factor-changed-body-2 = Pokud o tom víte, nemusíte nic dělat.
mail-factor-changed-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu a řekněte, že váš účet používá někdo jiný.

mail-passkey-copied-subject = { $organization }: možná někdo používá kopii vašeho bezpečnostního klíče
mail-passkey-copied-body-1 = Někdo se pokusil ověřit vaši totožnost přístupovým klíčem „{ $name }“. Klíč nebyl přijat: podle toho, co odeslal, možná existuje jeho druhá kopie.
mail-passkey-copied-body-2 = Řekněte o tom technické podpoře, odeberte tento přístupový klíč ze svého účtu a nastavte si nový.
mail-passkey-copied-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu: někdo možná má váš bezpečnostní klíč nebo jeho kopii.

mail-bulk-change-required-subject = { $organization }: zvolte nové heslo
mail-bulk-change-required-body-1 = Administrace rozhodla, že potřebujete nové heslo. Při příštím přihlášení vás požádáme, abyste si ho zvolili.
mail-bulk-change-required-body-2 = Přihlaste se jako obvykle svým současným heslem a zvolte nové, až vás o to požádáme. Pokud se nemůžete přihlásit, obraťte se na technickou podporu.
mail-bulk-change-required-body-3 = Nikdo z organizace { $organization } se vás na heslo neptá. Nikomu ho nedávejte a nezadávejte ho na žádné stránce otevřené odkazem ze zprávy.

mail-bulk-unregistered-subject = { $organization }: vaše registrace byla odstraněna
mail-bulk-unregistered-body-1 = Administrace odstranila to, co máte zaregistrováno k ověření totožnosti, například odpovědi, ověřovací aplikaci nebo záložní kódy. Váš účet ani heslo se nezměnily.
mail-bulk-unregistered-body-2 = Až budete mít čas, znovu se zaregistrujte. Do té doby si nemůžete bez cizí pomoci zvolit nové heslo ani odemknout účet.
mail-bulk-unregistered-body-3 = Pokud máte dotazy, obraťte se na technickou podporu. Nikomu nedávejte kódy, odpovědi ani hesla, i když tvrdí, že je z organizace { $organization }.
