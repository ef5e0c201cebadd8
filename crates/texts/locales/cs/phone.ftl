# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Získejte kód na telefon
activity-phone-lead = Zvolte číslo a to, zda chcete textovou zprávu, nebo hovor.
activity-phone-lead-one = Můžeme poslat kód na číslo, které končí na { $ends }.
activity-phone-where = Číslo
activity-phone-number = Číslo, které končí na { $ends }
activity-phone-call-only = Na toto číslo lze jen zavolat.
activity-phone-choose = Zvolte číslo.
activity-phone-sms = Poslat textovou zprávu
activity-phone-call = Zavolat mi
activity-phone-sms-again = Poslat další textovou zprávu
activity-phone-call-again = Zavolat mi znovu
activity-phone-other = Zvolit znovu
activity-phone-code-title = Zadejte kód z telefonu
activity-phone-code-label = Kód
activity-phone-sent = Textová zpráva s kódem je na cestě na číslo, které končí na { $ends }. Kód platí několik minut.
activity-phone-called = Voláme na číslo, které končí na { $ends }, a přečteme vám kód. Kód platí několik minut.
activity-phone-blank = Zadejte kód.
activity-phone-wrong = Kód není správný. Podívejte se do nejnovější zprávy a zkuste to znovu.
activity-phone-expired = Tento kód už neplatí. Vyžádejte si nový.
activity-phone-wait = Kód je na cestě. Než si vyžádáte další, chvíli počkejte.
activity-phone-no-more = Pro tento úkol už nelze poslat další kód. Použijte nejnovější, nebo zvolte jiný způsob, pokud je níže nabídnut.
activity-phone-away = Kód teď nelze poslat. Nepočítá se to jako chybný pokus. Zkuste to znovu za několik minut, nebo zvolte jiný způsob, pokud je níže nabídnut.
activity-methods-option-phone-code = Kód na telefon
activity-methods-option-phone-code-hint = Pošleme kód na telefonní číslo, které má vaše organizace, textovou zprávou nebo hovorem.

phone-sms = { $code } je váš kód pro { $organization }. Nikomu ho nesdělujte.
phone-call = Tady { $organization }. Váš kód je { $code }. Nikomu ho nesdělujte.
phone-passcode = { $code } je váš přístupový kód pro { $organization }. Platí jednou. Nikomu ho nesdělujte.
phone-password = Vaše nové heslo pro { $organization }. Zvolte si brzy vlastní a tuto zprávu smažte: { $code }

event-factor-gateway-failed = Telefonní služba nemohla poslat kód
event-factor-phone-code-sent = Na telefon byl poslán kód
helpdesk-proved-phone = { $caller } sdělil(a) kód, který byl poslán na telefon.
