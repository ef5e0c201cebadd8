# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Přidejte vlastní mobilní číslo
activity-register-phone-lead = Pomůže vám, když zapomenete heslo. Používáme ho pro kódy a zprávy o vašem účtu a k ničemu jinému.
activity-register-phone-known = Teď je zaregistrované číslo, které končí na { $ends }. Nové číslo ho nahradí.
activity-register-phone-country = Země
activity-register-phone-number = Mobilní číslo
activity-register-phone-number-hint = Tak, jak ho vytáčíte v dané zemi, nebo s + a předvolbou země na začátku.
activity-register-phone-blank = Zadejte své číslo.
activity-register-phone-invalid = Toto není úplné telefonní číslo. Zkontrolujte ho a zkuste to znovu.
activity-register-phone-extension = Zadejte vlastní číslo bez linky.
activity-register-phone-no-country = Na čísla v této zemi se kódy neposílají. Zadejte jiné číslo.
activity-register-phone-not-taken = Na toto číslo nelze poslat zprávu. Zkontrolujte ho, nebo zadejte jiné.
activity-register-phone-code-title = Zadejte kód z telefonu a potvrďte tím číslo
activity-register-phone-other = Použít jiné číslo
activity-register-phone-remove = Odebrat číslo
activity-phone-undelivered = Zprávu se nepodařilo doručit. Zvolte jiné číslo nebo jiný způsob.
activity-phone-nothing-came = Pokud nic nepřijde, telefon možná není dostupný. Zvolte jiné číslo, nebo jiný způsob, je-li níže nabídnut.

phone-number-added = { $organization }: toto číslo teď ověřuje vaši totožnost. Pokud jste to nebyli vy, ihned zavolejte na helpdesk.
phone-number-removed = { $organization }: toto číslo už vaši totožnost neověřuje. Pokud jste to nebyli vy, ihned zavolejte na helpdesk.

page-me-personal-phone = Vaše vlastní mobilní číslo
page-me-phone-add = Přidat mobilní číslo
page-me-phone-manage = Změnit nebo odebrat mobilní číslo
page-me-phone-proves-from = Ověřuje vaši totožnost od

event-factor-phone-delivery = Telefonní služba oznámila, zda zpráva dorazila
event-factor-phone-report-refused = Hlášení telefonní služby nebylo důvěryhodné
