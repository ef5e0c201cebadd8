# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Din ihågkomna webbläsare
activity-known-browser-unknown = Den här webbläsaren är inte ihågkommen, eller inte längre. Välj ett annat sätt om det finns ett nedan, eller fråga helpdesken.
activity-methods-option-known-browser = Den här webbläsaren
activity-methods-option-known-browser-hint = Om du har låtit den kommas ihåg här tidigare.
activity-remember-browser-title = Ska vi komma ihåg den här webbläsaren?
activity-remember-browser-lead = Då räknas den här webbläsaren som en del av beviset nästa gång du behöver hjälp med ditt lösenord. Resten får du fortfarande svara på.
activity-remember-browser-days = { $days ->
    [one] Det gäller i högst en dag och upphör tidigare om ditt lösenord återställs.
   *[other] Det gäller i högst { $days } dagar och upphör tidigare om ditt lösenord återställs.
}
activity-remember-browser-label = Kom ihåg den här webbläsaren
activity-remember-browser-hint = Bara på en enhet som ingen annan än du använder. Du kan när som helst ångra det på sidan ”Min profil”.

page-me-browsers = Ihågkomna webbläsare
page-me-browsers-lead = Var och en räknas som en del av beviset för att det är du. Glöm dem som du inte känner igen eller inte längre använder.
page-me-browser-unnamed = Webbläsare
page-me-browser-since = Ihågkommen
page-me-browser-used = Senast använd
page-me-browser-never-used = Inte använd än
page-me-browser-until = Till och med
page-me-browser-forget = Glöm
page-me-browsers-forget-all = Glöm alla

event-browser-remembered = En webbläsare lades på minnet
event-browser-used = En ihågkommen webbläsare användes som bevis
event-browser-ended = En webbläsare är inte längre ihågkommen
helpdesk-proved-known-browser = { $caller } använde en ihågkommen webbläsare.
