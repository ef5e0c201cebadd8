# Buttons, errors that any page can show, and the strength meter.

action-continue = Pokračovat
action-stop-here = Tady skončit
action-stop = Zrušit, nic neměnit
action-other-way = Zvolit jiný způsob
action-resend = Poslat nový kód
action-save-password = Uložit nové heslo
action-unlock = Odemknout účet
action-back-home = Zpět na úvodní stránku
action-skip = Přeskočit tento krok
action-save-answers = Uložit odpovědi
action-send-code = Poslat kód
action-other-address = Použít jinou adresu

error-directory-unavailable = Přihlašovací služba vaší organizace teď není dostupná. Nic se nezměnilo. Zkuste to znovu za pár minut.
error-condition-unknown = Něco, na co se ptají pravidla vaší organizace, teď nelze zjistit. Nic se nezměnilo. Zkuste to znovu za pár minut nebo se obraťte na technickou podporu.
error-store-unavailable = Tato služba teď nemůže nic uložit. Dokud to nepůjde, nic nezmění. Zkuste to znovu za pár minut.
error-busy = Tuto službu teď používá hodně lidí. Nic se nezměnilo. Zkuste to znovu za pár sekund.
error-too-many = { $seconds ->
    [one] Příliš mnoho pokusů. Nic se nezměnilo. Zkuste to znovu za jednu sekundu.
    [few] Příliš mnoho pokusů. Nic se nezměnilo. Zkuste to znovu za { $seconds } sekundy.
   *[other] Příliš mnoho pokusů. Nic se nezměnilo. Zkuste to znovu za { $seconds } sekund.
}
error-not-found = Na této adrese nic není. Vraťte se na úvodní stránku.
error-bug = Na naší straně se něco pokazilo. Pokud se obrátíte na technickou podporu, uveďte toto číslo: { $reference }
error-input-too-long = Text je příliš dlouhý. Zkraťte ho a zkuste to znovu.
error-input-control-characters = Text obsahuje znaky, které tu nelze použít. Místo vložení ho napište.
error-input-unknown-field = Stránka už není aktuální. Načtěte ji znovu a zkuste to ještě jednou. Nic se nezměnilo.

strength-caption = Síla hesla
strength-0 = Velmi slabé: dá se hned uhodnout
strength-1 = Slabé: dá se rychle uhodnout
strength-2 = Průměrné: pár znaků navíc pomůže
strength-3 = Dobré
strength-4 = Velmi dobré
