# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Zvolte nové heslo
activity-reset-lead = Použijte heslo, které nepoužíváte nikde jinde.
activity-reset-label = Nové heslo
activity-reset-again = Nové heslo znovu
activity-reset-mismatch = Hesla se neshodují. Zadejte nové heslo znovu.
activity-reset-rules = Toto heslo nesplňuje všechna pravidla. Zvolte jiné.
activity-reset-kept = Dokud nové heslo neuložíte, staré zůstává, jak je.
activity-reset-half-done = Vaše staré heslo už neplatí a nové zatím není uložené. Dokončete to: zvolte teď nové heslo.
activity-reset-save = Uložit nové heslo

activity-change-title = Změňte si heslo
activity-change-lead = Použijte heslo, které nepoužíváte nikde jinde. Dokud nové heslo neuložíte, současné zůstává, jak je.
activity-change-current = Současné heslo
activity-change-label = Nové heslo
activity-change-again = Nové heslo znovu
activity-change-mismatch = Hesla se neshodují. Zadejte nové heslo znovu.
activity-change-save = Uložit nové heslo

activity-unlock-title = Odemkněte svůj účet
activity-unlock-lead = Účet pak půjde znovu používat se současným heslem. Heslo se nezmění.
activity-unlock-go = Odemknout účet
activity-unlock-not-locked = Váš účet není zamčený. Nic se nezměnilo. Pokud se přesto nemůžete přihlásit, zvolte nové heslo.

activity-enable-title = Zapněte svůj účet
activity-enable-lead = Váš účet je vypnutý. Když ho zapnete, můžete se přihlásit svým současným heslem.
activity-enable-go = Zapnout účet
activity-enable-not-disabled = Váš účet už je zapnutý. Nic se nezměnilo.

activity-require-change-title = Změna hesla při příštím přihlášení
activity-require-change-lead = Až se budete příště přihlašovat, požádáme vás o nové heslo.
activity-require-change-go = Pokračovat

activity-agreement-title = Přečtěte si text a vyjádřete souhlas
activity-agreement-accept = Text mám přečtený a souhlasím s ním
activity-agreement-go = Souhlasit a pokračovat
activity-agreement-must-accept = Bez souhlasu nelze pokračovat. Zaškrtněte políčko, nebo skončete; v tom případě se nic nezmění.

activity-notifications-title = Vyberte si oznámení
activity-notifications-lead = Zaškrtněte oznámení, která chcete dostávat e-mailem. Některá oznámení o vaší bezpečnosti se posílají vždy.
activity-notifications-on-success = { $task ->
    [register] Dejte mi vědět, až se dokončí moje registrace
    [manage-profile] Dejte mi vědět, když se změní můj profil
    [forgot-password] Dejte mi vědět, když se moje heslo nahradí novým
    [manage-passwords] Dejte mi vědět, když se změní moje heslo
    [unlock-account] Dejte mi vědět, když se odemkne můj účet
    [my-notifications] Dejte mi vědět, když se změní můj výběr oznámení
    [passcode] Dejte mi vědět, když se pro můj účet použije přístupový kód
    [activate-account] Dejte mi vědět, když se pro můj účet zvolí první heslo
    [forgot-user-name] Dejte mi vědět, když mi pošlete moje uživatelské jméno
    [sign-in] Dejte mi vědět, když se sem někdo přihlásí mým účtem
   *[other] Dejte mi vědět, když se pro můj účet provede úkon „{ $task }“
}
activity-notifications-on-failure = { $task ->
    [register] Dejte mi vědět, když se registrace nezdaří
    [manage-profile] Dejte mi vědět, když se někdo neúspěšně pokusí změnit můj profil
    [forgot-password] Dejte mi vědět, když se někdo neúspěšně pokusí nahradit moje heslo
    [manage-passwords] Dejte mi vědět, když se někdo neúspěšně pokusí změnit moje heslo
    [unlock-account] Dejte mi vědět, když se někdo neúspěšně pokusí odemknout můj účet
    [my-notifications] Dejte mi vědět, když se někdo neúspěšně pokusí změnit můj výběr oznámení
    [passcode] Dejte mi vědět, když se někdo neúspěšně pokusí použít přístupový kód k mému účtu
    [activate-account] Dejte mi vědět, když se někdo neúspěšně pokusí zvolit první heslo k mému účtu
    [forgot-user-name] Dejte mi vědět, když si někdo marně vyžádá moje uživatelské jméno
    [sign-in] Dejte mi vědět, když se sem někdo neúspěšně pokusí přihlásit mým účtem
   *[other] Dejte mi vědět, když se pro můj účet nezdaří úkon „{ $task }“
}
activity-notifications-none = Žádná oznámení k výběru tu nejsou.
activity-notifications-save = Uložit výběr

activity-restart-title = To se nepovedlo
activity-restart-lead = Vaše heslo se nezměnilo. Můžete začít znovu.
activity-restart-go = Začít znovu
