# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Aktivovat účet
task-activate-account-description = Zvolte si první heslo pomocí přístupového kódu, který máte.
run-done-activate-account-title = Váš účet je připravený
run-done-activate-account-lead = Přihlaste se svým novým heslem. Pak se zaregistrujte, abyste si od teď poradili bez cizí pomoci.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Dejte mi vědět, když technická podpora ověří mou totožnost
    [helpdesk-prove] Dejte mi vědět, když se mi technická podpora prokáže
    [helpdesk-reset] Dejte mi vědět, když technická podpora resetuje moje heslo
    [helpdesk-passcode] Dejte mi vědět, když technická podpora vydá přístupový kód k mému účtu
    [helpdesk-unlock] Dejte mi vědět, když technická podpora odemkne můj účet
    [helpdesk-unlock-profile] Dejte mi vědět, když technická podpora odemkne moji registraci
    [helpdesk-update] Dejte mi vědět, když mě technická podpora požádá o aktualizaci registrace
    [helpdesk-enable] Dejte mi vědět, když technická podpora zapne můj účet
    [helpdesk-forget-browsers] Dejte mi vědět, když technická podpora zapomene mé prohlížeče
    [helpdesk-stop-waiting] Dejte mi vědět, když technická podpora zastaví změnu mého účtu
   *[other] Dejte mi vědět, když technická podpora provede pro můj účet úkon „{ $task }“
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Dejte mi vědět, když se technické podpoře nepodaří ověřit někoho, kdo volá mým jménem
    [helpdesk-prove] Dejte mi vědět, když se mi technická podpora nedokáže prokázat
    [helpdesk-reset] Dejte mi vědět, když se technické podpoře nepodaří resetovat moje heslo
    [helpdesk-passcode] Dejte mi vědět, když se nepodaří přidělit přístupový kód k mému účtu
    [helpdesk-unlock] Dejte mi vědět, když se technické podpoře nepodaří odemknout můj účet
    [helpdesk-unlock-profile] Dejte mi vědět, když se technické podpoře nepodaří odemknout moji registraci
    [helpdesk-update] Dejte mi vědět, když se nepodaří požádat mě o aktualizaci registrace
    [helpdesk-enable] Dejte mi vědět, když se technické podpoře nepodaří zapnout můj účet
    [helpdesk-forget-browsers] Dejte mi vědět, když se technické podpoře nepodaří zapomenout mé prohlížeče
    [helpdesk-stop-waiting] Dejte mi vědět, když se technické podpoře nepodaří zastavit změnu mého účtu
   *[other] Dejte mi vědět, když se technické podpoře nezdaří pro můj účet úkon „{ $task }“
}

# Mails about calls to the help desk.
mail-caller-code-subject = { $organization }: váš kód pro technickou podporu
mail-caller-code-body-1 = { $operator } z technické podpory vás žádá o přečtení tohoto kódu, aby bylo jisté, že jste to vy:
mail-caller-code-body-2 = { $minutes ->
    [one] Kód lze použít jen jednou a platí jednu minutu. Přečtěte ho jen tehdy, když právě mluvíte s technickou podporou a hovor vyšel od vás.
    [few] Kód lze použít jen jednou a platí { $minutes } minuty. Přečtěte ho jen tehdy, když právě mluvíte s technickou podporou a hovor vyšel od vás.
   *[other] Kód lze použít jen jednou a platí { $minutes } minut. Přečtěte ho jen tehdy, když právě mluvíte s technickou podporou a hovor vyšel od vás.
}
mail-caller-code-body-3 = Pokud s technickou podporou nemluvíte, někdo jiný se vydává za vás. Nikomu tento kód nedávejte a řekněte to technické podpoře.

mail-prove-operator-subject = { $organization }: mluvíte s technickou podporou?
mail-prove-operator-body-1 = { $operator } z technické podpory vám za chvíli přečte toto číslo:
mail-prove-operator-body-2 = { $minutes ->
    [one] Pokud uslyšíte stejné číslo, mluvíte s technickou podporou. Číslo platí jednu minutu.
    [few] Pokud uslyšíte stejné číslo, mluvíte s technickou podporou. Číslo platí { $minutes } minuty.
   *[other] Pokud uslyšíte stejné číslo, mluvíte s technickou podporou. Číslo platí { $minutes } minut.
}
mail-prove-operator-body-3 = Pokud číslo není stejné nebo ho máte přečíst vy, zavěste a zavolejte technické podpoře. Technická podpora se nikdy neptá na heslo.

mail-helpdesk-passcode-subject = { $organization }: váš přístupový kód
mail-helpdesk-passcode-body-1 = Technická podpora ({ $operator }) vám přidělila tento přístupový kód:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Lze ho použít jen jednou a platí jednu minutu. Na portálu samoobsluhy zvolte „Mám přístupový kód“ a zadejte ho tam. Nikomu ho nedávejte.
    [few] Lze ho použít jen jednou a platí { $minutes } minuty. Na portálu samoobsluhy zvolte „Mám přístupový kód“ a zadejte ho tam. Nikomu ho nedávejte.
   *[other] Lze ho použít jen jednou a platí { $minutes } minut. Na portálu samoobsluhy zvolte „Mám přístupový kód“ a zadejte ho tam. Nikomu ho nedávejte.
}
mail-helpdesk-passcode-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu a řekněte, že se za vás někdo vydává.

mail-helpdesk-password-subject = { $organization }: vaše nové heslo
mail-helpdesk-password-body-1 = Technická podpora ({ $operator }) resetovala vaše heslo. Tady je nové:
mail-helpdesk-password-body-2 = Přihlaste se teď s ním a zvolte si vlastní heslo, které nikdo jiný nezná. Pak tuto zprávu smažte.
mail-helpdesk-password-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu a řekněte, že se za vás někdo vydává.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] { $organization }: technická podpora ověřila vaši totožnost
    [helpdesk-prove] { $organization }: technická podpora se vám prokázala
    [helpdesk-reset] { $organization }: technická podpora resetovala vaše heslo
    [helpdesk-passcode] { $organization }: technická podpora vám přidělila přístupový kód
    [helpdesk-unlock] { $organization }: technická podpora odemkla váš účet
    [helpdesk-unlock-profile] { $organization }: technická podpora odemkla vaši registraci
    [helpdesk-update] { $organization }: technická podpora vás žádá o aktualizaci registrace
    [helpdesk-enable] { $organization }: technická podpora zapnula váš účet
    [helpdesk-forget-browsers] { $organization }: technická podpora zapomněla vaše prohlížeče
    [helpdesk-stop-waiting] { $organization }: technická podpora zastavila změnu vašeho účtu
   *[other] { $organization }: technická podpora provedla změnu ve vašem účtu
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Někdo zavolal technické podpoře a ověřil se jako vy. { $operator } z technické podpory teď může několik minut pomáhat s vaším účtem.
    [helpdesk-prove] { $operator } z technické podpory vám po telefonu čte číslo na důkaz, s kým mluvíte.
    [helpdesk-reset] Technická podpora ({ $operator }) nastavila pro váš účet nové heslo. Staré už neplatí.
    [helpdesk-passcode] Technická podpora ({ $operator }) přidělila k vašemu účtu přístupový kód. Kdo ho má, může se za vás zaregistrovat nebo zvolit vaše heslo.
    [helpdesk-unlock] Technická podpora ({ $operator }) odemkla váš účet. Vaše heslo se nezměnilo.
    [helpdesk-unlock-profile] Technická podpora ({ $operator }) odemkla vaši registraci. Portál samoobsluhy můžete znovu používat.
    [helpdesk-update] Technická podpora ({ $operator }) vás žádá, abyste aktualizovali svou registraci. Na portálu samoobsluhy zvolte „Upravit profil“.
    [helpdesk-enable] Technická podpora ({ $operator }) zapnula váš účet. Vaše heslo se nezměnilo.
    [helpdesk-forget-browsers] Technická podpora ({ $operator }) zapomněla všechny vaše zapamatované prohlížeče. Žádný se už nepočítá jako část ověření.
    [helpdesk-stop-waiting] Technická podpora ({ $operator }) zastavila to, na co čekal někdo, kdo prokázal, že jste to vy. Po jeden den to nikdo nemůže začít znovu.
   *[other] Technická podpora ({ $operator }) dokončila pro váš účet úkon „{ $task }“.
}
mail-helpdesk-success-body-2 = Pokud o tom víte, nemusíte nic dělat.
mail-helpdesk-success-body-3 = Pokud o tom nevíte, hned se obraťte na technickou podporu a řekněte, že se za vás někdo vydává.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] { $organization }: někdo volal technické podpoře vaším jménem a neověřil se
    [helpdesk-prove] { $organization }: technická podpora se vám nedokázala prokázat
    [helpdesk-reset] { $organization }: technické podpoře se nepodařilo resetovat vaše heslo
    [helpdesk-passcode] { $organization }: technické podpoře se nepodařilo přidělit vám přístupový kód
    [helpdesk-unlock] { $organization }: technické podpoře se nepodařilo odemknout váš účet
    [helpdesk-unlock-profile] { $organization }: technické podpoře se nepodařilo odemknout vaši registraci
    [helpdesk-update] { $organization }: technické podpoře se nepodařilo požádat vás o aktualizaci registrace
    [helpdesk-enable] { $organization }: technické podpoře se nepodařilo zapnout váš účet
    [helpdesk-forget-browsers] { $organization }: technické podpoře se nepodařilo zapomenout vaše prohlížeče
    [helpdesk-stop-waiting] { $organization }: technické podpoře se nepodařilo zastavit změnu vašeho účtu
   *[other] { $organization }: technické podpoře se nezdařila změna ve vašem účtu
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Někdo zavolal technické podpoře ({ $operator }) vaším jménem a nedokázal se ověřit jako vy. Nic se nezměnilo.
    [helpdesk-prove] Technická podpora ({ $operator }) se vám pokusila prokázat, ale nezdařilo se to.
    [helpdesk-reset] Technická podpora ({ $operator }) se pokusila resetovat vaše heslo, ale nezdařilo se to.
    [helpdesk-passcode] Technická podpora ({ $operator }) se pokusila přidělit k vašemu účtu přístupový kód, ale nezdařilo se to.
    [helpdesk-unlock] Technická podpora ({ $operator }) se pokusila odemknout váš účet, ale nezdařilo se to.
    [helpdesk-unlock-profile] Technická podpora ({ $operator }) se pokusila odemknout vaši registraci, ale nezdařilo se to.
    [helpdesk-update] Technická podpora ({ $operator }) se vás pokusila požádat o aktualizaci registrace, ale nezdařilo se to.
    [helpdesk-enable] Technická podpora ({ $operator }) se pokusila zapnout váš účet, ale nezdařilo se to.
    [helpdesk-forget-browsers] Technická podpora ({ $operator }) se pokusila zapomenout vaše prohlížeče, ale nezdařilo se to.
    [helpdesk-stop-waiting] Technická podpora ({ $operator }) se pokusila zastavit změnu vašeho účtu, ale nezdařilo se to.
   *[other] Technická podpora ({ $operator }) zahájila pro váš účet úkon „{ $task }“, ale nezdařil se.
}
mail-helpdesk-failure-body-2 = Pokud s technickou podporou mluvíte, zeptejte se jí, co dělat dál.
mail-helpdesk-failure-body-3 = Pokud o tom nevíte, řekněte technické podpoře, že se za vás někdo vydává. Nikomu nedávejte kódy, odpovědi ani hesla.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator }: dokončen úkon pro účet { $name }
mail-helpdesk-admin-success-body-1 = { $operator }: v technické podpoře organizace { $organization } byl dokončen úkon „{ $task }“. Účet: { $name }.
mail-helpdesk-admin-success-body-2 = Podrobnosti jsou v historii. Pokud to nebylo v plánu, zeptejte se obou, a než se to vyjasní, účet zamkněte.

mail-helpdesk-admin-failure-subject = { $operator }: úkon pro účet { $name } se nezdařil
mail-helpdesk-admin-failure-body-1 = { $operator }: v technické podpoře organizace { $organization } byl zahájen úkon „{ $task }“, ale nezdařil se. Účet: { $name }.
mail-helpdesk-admin-failure-body-2 = Příčina je v historii. Pokud se to stává často, možná se za tuto osobu někdo vydává: { $name }.

mail-operator-burst-subject = { $operator }: v technické podpoře víc práce, než se čekalo
mail-operator-burst-body-1 = { $operator }: počet úkonů zahájených během hodiny překročil { $count }. Týkají se lidí ze zásady „{ $policy }“.
mail-operator-burst-body-2 = Možná je rušný den. Možná relaci této osoby používá někdo jiný: zeptejte se a podívejte se do historie.
mail-operator-burst-body-3 = Nic nebylo pozdrženo.
