# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Zatím nemá nic zaregistrováno. Začněte volbou „Registrace“; pak bude pro Anu fungovat „Zapomenuté heslo“.
demo-people-tom = Má zaregistrované otázky a soukromou e-mailovou adresu. Odpověď na každou otázku je „{ $answer }“. Pracuje i v technické podpoře: přihlaste se tam kódem z ověřovací aplikace, který demo ukazuje na své stránce kódů.
demo-people-mei = Má zaregistrovanou ověřovací aplikaci. Chcete-li hrát za Mei, přidejte do své aplikace tento klíč: { $secret } Pracuje i v administraci: kód z ověřovací aplikace ukazuje demo na své stránce kódů.
demo-sign-in-good = Heslo je správné. Přihlášený účet: { $name }.
demo-sign-in-must-change = Heslo je správné, ale nejdřív je potřeba ho změnit. Na úvodní stránce zvolte „Změnit heslo“.
demo-sign-in-wrong = Uživatelské jméno nebo heslo není správné. Zkontrolujte obojí a zkuste to znovu.
demo-site-self-service = Samoobsluha
demo-site-helpdesk = Technická podpora
demo-site-administration = Administrace
demo-codes = Kódy ověřovacích aplikací
demo-codes-lead = Co právě ukazují ověřovací aplikace osob, za které můžete hrát. Kód lze použít jen jednou; pokud potřebujete další, počkejte, až se změní.
demo-codes-left = { $seconds ->
    [one] Zobrazí se ještě jednu sekundu
    [few] Zobrazí se ještě { $seconds } sekundy
   *[other] Zobrazí se ještě { $seconds } sekund
}
demo-codes-again = Podívat se znovu
