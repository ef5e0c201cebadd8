# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Zadejte přihlašovací kód
activity-radius-code-lead = Použijte kód z aplikace, tokenu nebo zprávy, kterým se přihlašujete i jinde ve své organizaci.
activity-radius-code-label = Kód
activity-radius-code-answer = Vaše odpověď
activity-radius-code-asked = Přihlašovací systém se ptá: { $prompt }
activity-radius-code-more = Přihlašovací systém potřebuje ještě jeden kód.
activity-radius-code-blank = Zadejte kód.
activity-radius-code-wrong = Ověření se nezdařilo. Počkejte na další kód a začněte znovu.
activity-radius-code-lost = Přihlašovací systém neodpověděl, a proto začínáme znovu. Zadejte nový kód.
activity-radius-code-away = Kódy teď nelze ověřit, protože přihlašovací systém neodpovídá. Nepočítá se vám to jako chybný pokus. Zkuste to za pár minut, nebo použijte jiný způsob, pokud je níže v nabídce.
activity-methods-option-radius-code = Přihlašovací kód
activity-methods-option-radius-code-hint = Použijte kód z aplikace, tokenu nebo zprávy, kterým se přihlašujete jinde.

event-factor-reply-refused = Odpověď přihlašovacího serveru nebyla uznána za důvěryhodnou
helpdesk-proved-radius = { $caller }: servery RADIUS přijaly sdělený přihlašovací kód.
