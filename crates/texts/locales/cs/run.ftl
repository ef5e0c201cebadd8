# How a task ends, and what keeps it from going on.

run-done-register-title = Registrace je hotová
run-done-register-lead = Teď si můžete zvolit nové heslo nebo odemknout účet, aniž byste komukoli volali.
run-done-manage-profile-title = Váš profil je uložený
run-done-manage-profile-lead = Od teď používejte to, co je právě zaregistrované.
run-done-forgot-password-title = Vaše nové heslo je uložené
run-done-forgot-password-lead = Od teď se přihlašujte s ním. Zadejte ho i v telefonu a na dalších zařízeních, jinak vám zamknou účet.
run-done-manage-passwords-title = Vaše heslo je změněné
run-done-manage-passwords-lead = Od teď se přihlašujte s novým heslem. Zadejte ho i v telefonu a na dalších zařízeních, jinak vám zamknou účet.
run-done-unlock-account-title = Váš účet je odemčený
run-done-unlock-account-lead = Přihlaste se svým současným heslem. Nezměnilo se.
run-done-my-notifications-title = Váš výběr je uložený
run-done-my-notifications-lead = Od teď budete dostávat zaškrtnutá oznámení.
run-done-passcode-title = Hotovo
run-done-passcode-lead = Přístupový kód byl použit a znovu už platit nebude. Příště použijte to, co je právě zaregistrované.
run-done-sign-in-title = Přihlášení proběhlo
run-done-sign-in-lead = Vyberte, co chcete udělat.
run-done-other-title = Hotovo
run-done-other-lead = Vše je uloženo.
run-done-still-locked = Vaše nové heslo je uložené, ale účet je stále zamčený. Počkejte, až zámek skončí, nebo se obraťte na technickou podporu.

run-failed-title = To se nepovedlo
run-failed-nothing-changed = Nic se nezměnilo. Vaše heslo je stejné jako předtím.
run-stopped-title = Přerušeno
run-stopped-lead = Nic dalšího se nezmění. Tuto stránku můžete zavřít.
run-stopped-changed = Co už bylo uloženo, zůstává uložené. Nic dalšího se nezmění. Tuto stránku můžete zavřít.
run-half-done = Vaše staré heslo už neplatí a nové není uložené. Začněte znovu „Zapomenuté heslo“ a zvolte nové, nebo se obraťte na technickou podporu.
run-expired = Čas na tento úkon vypršel. Co se neuložilo, se nezměnilo. Až budete chtít, začněte znovu.
run-expired-title = Čas vypršel
run-expired-lead = Pro vaši bezpečnost se tato stránka po nějaké době zavírá. Co se neuložilo, se nezměnilo. Až budete chtít, začněte znovu.
run-locked-title = Příliš mnoho chybných pokusů
run-locked-lead = { $minutes ->
    [one] Abychom ochránili váš účet, jednu minutu nepřijímáme další pokusy. Vaše heslo se nezměnilo. Zkuste to později, nebo se obraťte na technickou podporu.
    [few] Abychom ochránili váš účet, { $minutes } minuty nepřijímáme další pokusy. Vaše heslo se nezměnilo. Zkuste to později, nebo se obraťte na technickou podporu.
   *[other] Abychom ochránili váš účet, { $minutes } minut nepřijímáme další pokusy. Vaše heslo se nezměnilo. Zkuste to později, nebo se obraťte na technickou podporu.
}
run-too-many-tries = Příliš mnoho chybných pokusů. Nic se nezměnilo. Začněte znovu, nebo se obraťte na technickou podporu.
run-assurance = Na tento úkon zatím ověření nestačí. Nic se nezměnilo. Začněte znovu a zvolte jiný způsob, nebo se obraťte na technickou podporu.
run-step-up-missing = Registrace už existuje. Ke změně toho, čím prokazujete svou totožnost, nestačí jen heslo, a tento úkol o nic dalšího nežádá. Nic se nezměnilo. Obraťte se na technickou podporu.
run-unknown-outcome-title = Zjišťujeme, co se stalo
run-unknown-outcome-lead = Přihlašovací služba vaší organizace neodpověděla. Ptáme se, zda se vaše změna provedla. Zatím to nezkoušejte znovu; tato stránka bude sama pokračovat.
run-unknown-step = Vaše organizace mezitím tento úkon změnila. Ve vašem účtu se nic nezměnilo. Začněte znovu.
run-resume = Pokračovat z posledního místa
run-stale = Tento úkon pokračoval v jiném okně. Tady je vidět, kde teď je.
