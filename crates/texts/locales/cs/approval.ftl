# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Požádejte kolegu o potvrzení, že jste to vy
activity-approval-lead-manager = Pošleme e-mail vašemu nadřízenému. Ten na naší stránce potvrdí, že jste to vy.
activity-approval-lead-group = Pošleme e-mail kolegům, kteří to smějí udělat. Na naší stránce potvrdí, že jste to vy.
activity-approval-lead-both = Pošleme e-mail vašemu nadřízenému a dalším kolegům, kteří to smějí udělat. Na naší stránce potvrdí, že jste to vy.
activity-approval-lead-how = Dostanete číslo. Zavolejte kolegovi nebo za ním zajděte a číslo mu přečtěte. Na všechno máte { $minutes } min.
activity-approval-ask = Poslat e-mail
activity-approval-waiting = Čekáme na vašeho kolegu
activity-approval-waiting-lead = Zavolejte kolegovi nebo za ním zajděte a přečtěte mu číslo níže: potřebuje ho. Nechte tuto stránku otevřenou, pokračuje sama.
activity-approval-number = Číslo, které přečtete
activity-approval-count = Potvrzeno: { $approved } z { $needed }
activity-approval-look = Podívat se znovu
activity-approval-expired = Nikdo nepotvrdil včas. Můžete požádat znovu, nebo zvolit jiný způsob, pokud je níže nabídnut.
activity-approval-nobody = Momentálně není koho požádat. Zvolte jiný způsob, pokud je níže nabídnut, nebo se obraťte na technickou podporu.
activity-approval-denied = Kolega řekl, že to nejste vy. Pokud jste to přece jen vy, promluvte si s technickou podporou.
activity-methods-option-approval = Potvrzení od kolegy
activity-methods-option-approval-hint = Váš nadřízený nebo jiný kolega potvrdí, že jste to vy.

page-approve-title = Potvrzení kolegy
page-approve-question = Je to opravdu { $name }?
page-approve-asked = { $name } ({ $account }) se nemůže přihlásit a žádá vás o potvrzení totožnosti. Žádost přišla před { $minutes } min ze síťové adresy { $address }.
page-approve-asked-desk = { $name } ({ $account }) mluví s technickou podporou ({ $operator }), která vás žádá o potvrzení totožnosti. Žádost přišla před { $minutes } min.
page-approve-how = Než odpovíte, promluvte si spolu: osobně, nebo na čísle, které už máte. Poznejte tvář nebo hlas a nechte si číslo přečíst. Nikdy to nedělejte pro někoho, kdo vám jen píše.
page-approve-number = Číslo, které vám přečte { $name }
page-approve-number-hint = 4 číslice. Bez něj nemůžete potvrdit.
page-approve-password = Vaše vlastní heslo
page-approve-password-hint = Heslo k vašemu účtu { $name }, abychom věděli, že odpovídáte vy.
page-approve-approve = Ano, mluvili jsme spolu
page-approve-deny = Ne, zastavit
page-approve-blank = Vyplňte toto pole.
page-approve-wrong-number = To není to číslo. Nechte si ho přečíst ještě jednou.
page-approve-wrong-password = Toto heslo není správné.
page-approve-account = Váš účet k tomu teď nelze použít. Promluvte si s technickou podporou.
page-approve-approved = Děkujeme. Totožnost jste potvrdili.
page-approve-denied = Odpověděli jste, že je to někdo jiný, a pokus byl zastaven. Pokud s tím nemáte nic společného, řekněte to technické podpoře.
page-approve-over = Už není co potvrzovat: čas vypršel, odpověděli jiní, nebo pokus skončil.
page-approve-used-up = Bylo příliš mnoho chybných zadání, takže tento odkaz už neplatí.
page-approve-again = Ve stejném okamžiku odpověděl někdo jiný. Odešlete odpověď ještě jednou.

mail-approval-subject = { $name }: žádost o potvrzení totožnosti
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) mluví s technickou podporou ({ $operator }) v { $organization }. Ptáme se vás jako kolegy, zda je to opravdu tato osoba.
   *[no] { $name } ({ $account }) se nemůže přihlásit do { $organization } a chce si zvolit nové heslo nebo odemknout účet. Ptáme se vás jako kolegy, zda je to opravdu tato osoba.
}
mail-approval-body-2 = Otevřete tuto stránku do { $minutes } min: { $link }
mail-approval-body-3 = Nejdřív si spolu promluvte, osobně nebo na čísle, které už máte. Přečtou vám číslo, na které se stránka zeptá. Vaše heslo nepotřebuje nikdo kromě této stránky.
mail-approval-body-4 = Pokud s vámi nikdo nemluvil, zvolte na stránce „Ne“: může to být někdo jiný. Když neuděláte nic, nic se nestane.

mail-approval-asked-subject = { $organization }: kolegové dostali žádost o potvrzení, že jste to vy
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: Někdo volal technickou podporu a tvrdil, že jste to vy. Technická podpora ({ $operator }) požádala vaše kolegy o potvrzení.
   *[no] { $at }: Někdo tvrdil, že jste to vy, a požádal vaše kolegy o potvrzení, ze síťové adresy { $address }.
}
mail-approval-asked-body-2 = Pokud jste to byli vy, stačí si promluvit s kolegou.
mail-approval-asked-body-3 = Pokud jste to nebyli vy, hned to řekněte technické podpoře: někdo se za vás vydává. Každý dotázaný kolega to může zastavit.

event-colleagues-asked = Kolegové byli požádáni o potvrzení totožnosti
event-colleague-approved = Kolega potvrdil totožnost
event-colleague-denied = Kolega řekl, že je to někdo jiný
event-colleague-refused = Chybné heslo nebo číslo na stránce pro kolegy
event-colleagues-expired = Žádný kolega nepotvrdil včas
helpdesk-proved-approval = { $caller }: totožnost potvrdil kolega.
