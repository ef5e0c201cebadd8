# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Vaše totožnost je ověřená, ale na tomto webu nemáte přidělenou žádnou roli. Požádejte o ni administrátora.
staff-sign-in-administration = Přihlášení do administrace
staff-sign-in-helpdesk = Přihlášení do technické podpory
staff-sign-in-lead = Svým vlastním účtem a druhým ověřením.
staff-setup-title = První nastavení
staff-setup-lead = Tuto oblast zatím nikdo nespravuje. Napište instalační kód, který program vypsal při spuštění.
staff-setup-label = Instalační kód
staff-setup-hint = Lze ho použít jen jednou a platí hodinu. Nový získáte restartováním programu.
staff-setup-wrong = Kód není správný, už byl použit nebo je příliš starý. Nový získáte restartováním programu.
staff-setup-begin = Začít
staff-prove-again = Ještě jednou ověřte svou totožnost: tato akce změní hodně věcí najednou.
staff-prove-again-title = Jste to vy?
staff-prove-again-label = Kód z vaší ověřovací aplikace
staff-prove-again-button = Potvrdit
