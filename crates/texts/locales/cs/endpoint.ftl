# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Nové heslo bez připojení k síti
endpoint-account-ask = Vaše uživatelské jméno
endpoint-finished = Heslo, které bylo dříve nastaveno pro účet { $account }, teď na tomto počítači funguje.
endpoint-working = Ověřuje se …
endpoint-cancelled = Nic se nezměnilo.

endpoint-refused-name = Toto není uživatelské jméno. Zkontrolujte ho a zkuste to znovu.
endpoint-refused-excluded = Heslo tohoto účtu tu resetovat nelze. Obraťte se na technickou podporu.
endpoint-refused-not-yours = Tady můžete resetovat jen heslo svého vlastního účtu.
endpoint-refused-unknown = Tento počítač nezná účet { $account }. Zná jen ty, kdo se na něm už někdy přihlásili.

endpoint-trouble-not-enrolled = Tento počítač k tomu není nastavený. Obraťte se na technickou podporu.
endpoint-trouble-revoked = Tento počítač k tomu už nemá oprávnění. Obraťte se na technickou podporu.
endpoint-trouble-memory = Tento počítač nemůže přečíst údaje, které k tomu má uložené. Požádejte technickou podporu, aby se podívala na „reclave-offline status“.
endpoint-trouble-busy = Právě to dělá příliš mnoho lidí. Chvíli počkejte a zkuste to znovu.
endpoint-trouble-no-helper = Služba pro reset hesla na tomto počítači neběží. Obraťte se na technickou podporu.

endpoint-code-title = Získejte kód odpovědi
endpoint-code-scan = Naskenujte obrázek telefonem. Na stránce, která se otevře, nastavte nové heslo pro účet { $account }. Pak vám ukáže kód odpovědi.
endpoint-code-help = Nemáte čím skenovat? Napište ? a kód se zobrazí jako text. Pokud telefon obrázek nepřečte, napište { $swap } a tmavé a světlé se prohodí.
endpoint-code-type = Na telefonu nebo jiném počítači otevřete { $site } a zadejte níže uvedené znaky. Nastavte tam nové heslo pro účet { $account }. Stránka vám pak ukáže kód odpovědi.
endpoint-code-type-anywhere = Na telefonu nebo jiném počítači otevřete stránku pro správu hesla, zvolte „Můj počítač je offline“ a zadejte níže uvedené znaky. Nastavte tam nové heslo pro účet { $account }. Stránka vám pak ukáže kód odpovědi.
endpoint-code-until = { $minutes ->
    [one] Máte na to jednu minutu.
    [few] Máte na to { $minutes } minuty.
   *[other] Máte na to { $minutes } minut.
}
endpoint-code-anew = Tento kód už nelze použít. Tady je nový.
endpoint-code-enough = To bylo příliš mnoho pokusů. Až budete chtít, začněte znovu.

endpoint-response-ask = Kód odpovědi
endpoint-response-again = Kód odpovědi (pro stejný stačí stisknout Enter)
endpoint-response-empty = Zadejte kód odpovědi, který ukazuje stránka: 20 písmen a číslic.

endpoint-password-title = Vaše nové heslo
endpoint-password-same = Napište nové heslo přesně tak, jak je nastavené na stránce.
endpoint-password-any = Zvolte nové heslo pro tento počítač. Až budete znovu online, budete ho muset ještě jednou změnit.
endpoint-password-rules = Heslo musí splňovat tato pravidla:
endpoint-password-unmet = Toto heslo nesplňuje tato pravidla:
endpoint-password-ask = Nové heslo
endpoint-password-repeat = Nové heslo znovu
endpoint-password-differs = Hesla se neshodují. Napište obě znovu.
endpoint-password-unusable = Toto nemůže být heslo. Napište ho znovu.

endpoint-failed-length = Správný počet znaků kódu odpovědi je { $expected }, zadaný počet je { $found }.
endpoint-failed-character = „{ $character }“ ve skupině { $group } se v žádném kódu odpovědi nevyskytuje. Zkontrolujte tuto skupinu.
endpoint-failed-groups = { $count ->
    [one] Ve skupině { $groups } kódu odpovědi je překlep. Zkontrolujte ji.
    [few] Ve skupinách { $groups } kódu odpovědi jsou překlepy. Zkontrolujte je.
   *[other] Ve skupinách { $groups } kódu odpovědi jsou překlepy. Zkontrolujte je.
}
endpoint-failed-version = Tento kód odpovědi je novější, než čemu tento počítač rozumí. Obraťte se na technickou podporu.
endpoint-failed-mismatch = Kód odpovědi a heslo k sobě nepatří. Napište přesně to heslo, které je nastavené na stránce, a zkontrolujte, zda stránka ukazuje váš účet a kód tohoto počítače.
endpoint-failed-earlier = Tento kód odpovědi patří k dřívějšímu kódu tohoto počítače. Použijte ten, který se zobrazuje teď.
endpoint-failed-used = Tento kód odpovědi už byl použit. Získejte nový.
endpoint-failed-expired = Trvalo to příliš dlouho, kód už neplatí.
endpoint-failed-clock = Hodiny tohoto počítače zřejmě nejdou správně: ukazují { $now }. Nastavte je, nebo se obraťte na technickou podporu.
endpoint-failed-too-long = Toto heslo je příliš dlouhé.
endpoint-failed-left = { $left ->
    [one] S tímto kódem máte ještě jeden pokus.
    [few] S tímto kódem máte ještě { $left } pokusy.
   *[other] S tímto kódem máte ještě { $left } pokusů.
}

endpoint-store-busy = Úložiště hesel tohoto počítače se právě používá. Nic se nezměnilo. Zkuste to za chvíli znovu.
endpoint-store-changed = Heslo tohoto účtu se mezitím změnilo, a proto zůstalo, jak je.
endpoint-store-unusable = Tento počítač nemůže změnit uložené heslo, proto se nic nezměnilo. Řekněte technické podpoře: { $detail }
endpoint-store-later = Kód odpovědi byl přijat, ale heslo teď nelze uložit. Zkuste to za chvíli znovu; pak se to dokončí.

endpoint-done-title = Hotovo
endpoint-done-same = Nové heslo účtu { $account } teď na tomto počítači funguje.
endpoint-done-any = Nové heslo účtu { $account } teď na tomto počítači funguje. Jakmile budete znovu online, ještě jednou ho změňte.

endpoint-report-differs = Heslo účtu { $account } na tomto počítači se liší od hesla ve vaší organizaci. Až budete online, přihlaste se heslem z organizace, nebo nastavte nové na stránce pro správu hesla.

endpoint-screen-keys = Enter: pokračovat    Esc: zrušit
