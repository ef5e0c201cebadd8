# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Potvrďte to v telefonu
activity-push-approval-lead = Pošleme dotaz do aplikace ve vašem telefonu.
activity-push-approval-lead-how = Tato stránka pak ukáže číslo. Do { $minutes } min zadejte nebo vyberte stejné číslo v telefonu.
activity-push-approval-ask = Poslat dotaz
activity-push-approval-waiting = Podívejte se na telefon
activity-push-approval-waiting-lead = Zadejte nebo vyberte tam toto číslo. Nechte tuto stránku otevřenou, pokračuje sama.
activity-push-approval-waiting-none = V telefonu nic není? Otevřete v něm aplikaci a podívejte se znovu, nebo zvolte jiný způsob, pokud je níže nabídnut.
activity-push-approval-number = Vaše číslo
activity-push-approval-look = Podívat se znovu
activity-push-approval-expired = Z telefonu nepřišla odpověď včas. Můžete dotaz poslat znovu, nebo zvolit jiný způsob, pokud je níže nabídnut.
activity-push-approval-wrong = V telefonu bylo zadáno jiné číslo. Pošlete dotaz znovu a použijte číslo, které pak tato stránka ukáže.
activity-push-approval-away = Telefonů se teď nelze zeptat. Zkuste to za pár minut, nebo zvolte jiný způsob, pokud je níže nabídnut.
activity-push-approval-not-taken = Vašeho telefonu se nepodařilo zeptat. Zvolte jiný způsob, pokud je níže nabídnut, nebo se obraťte na technickou podporu.
activity-push-approval-denied = Někdo v telefonu odpověděl, že to nejste vy. Pokud jste to přece jen vy, promluvte si s technickou podporou.
activity-methods-option-push-approval = Potvrzení v telefonu
activity-methods-option-push-approval-hint = Potvrdíte číslo v aplikaci ve svém telefonu.

push-text = { $desk ->
    [yes] Technická podpora organizace { $organization } ({ $operator }) mluví s někým, kdo tvrdí, že jste to vy. Pokud jste to vy, zadejte číslo, které vám řeknou. Pokud ne, odpovězte ne.
   *[no] Někdo chce v organizaci { $organization } prokázat, že jste to vy, ze síťové adresy { $address }. Pokud jste to vy, zadejte číslo ze stránky. Pokud ne, odpovězte ne.
}

event-push-sent = Do telefonu byl poslán dotaz
event-push-failed = Dotaz se nepodařilo poslat do telefonu
event-push-approved = Potvrzeno v telefonu
event-push-denied = V telefonu někdo odpověděl, že je to někdo jiný
event-push-refused = Odpověď z telefonu nebyla přijata
event-push-expired = V telefonu nikdo neodpověděl včas
helpdesk-proved-push = { $caller }: číslo potvrzeno v telefonu.
