# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Váš zapamatovaný prohlížeč
activity-known-browser-unknown = Tento prohlížeč není zapamatovaný, nebo už není. Zvolte jiný způsob, pokud je níže nabídnut, nebo se obraťte na technickou podporu.
activity-methods-option-known-browser = Tento prohlížeč
activity-methods-option-known-browser-hint = Pokud jste si ho tu dříve nechali zapamatovat.
activity-remember-browser-title = Zapamatovat si tento prohlížeč?
activity-remember-browser-lead = Až budete příště potřebovat pomoc s heslem, bude se tento prohlížeč počítat jako část ověření. Na zbytek se vás zeptáme i potom.
activity-remember-browser-days = { $days ->
    [one] Platí to nejvýše jeden den a končí dříve, když bude vaše heslo obnoveno.
    [few] Platí to nejvýše { $days } dny a končí dříve, když bude vaše heslo obnoveno.
   *[other] Platí to nejvýše { $days } dnů a končí dříve, když bude vaše heslo obnoveno.
}
activity-remember-browser-label = Zapamatovat tento prohlížeč
activity-remember-browser-hint = Jen na zařízení, které nepoužívá nikdo jiný než vy. Kdykoli to můžete zrušit na stránce „Můj profil“.

page-me-browsers = Zapamatované prohlížeče
page-me-browsers-lead = Každý z nich se počítá jako část ověření, že jste to vy. Ty, které neznáte nebo už nepoužíváte, nechte zapomenout.
page-me-browser-unnamed = Prohlížeč
page-me-browser-since = Zapamatován
page-me-browser-used = Naposledy použit
page-me-browser-never-used = Zatím nepoužit
page-me-browser-until = Do
page-me-browser-forget = Zapomenout
page-me-browsers-forget-all = Zapomenout všechny

event-browser-remembered = Prohlížeč byl zapamatován
event-browser-used = Zapamatovaný prohlížeč posloužil k ověření
event-browser-ended = Prohlížeč už není zapamatovaný
helpdesk-proved-known-browser = { $caller }: použit zapamatovaný prohlížeč.
