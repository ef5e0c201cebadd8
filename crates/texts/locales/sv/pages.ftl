# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Gå till innehållet
page-nav = Konto och språk
page-nav-language = Språk:
page-nav-me = Profil
page-nav-sign-in = Logga in
page-nav-sign-out = Logga ut
page-help = Behöver du hjälp?
page-feedback = Ge feedback
page-back = Tillbaka
page-problem-title = Problem:
page-problem-several = { $count ->
    [one] En sak behöver ses över:
   *[other] { $count } saker behöver ses över:
}
page-step = Steg { $step } av { $of }

page-home-title = Vad behöver du?
page-home-hello = Hej, { $name }
page-home-lead = Allt det här kan du göra själv, när som helst och på vilken enhet som helst.
page-home-empty = Det finns inget att göra här just nu.
page-home-update = Helpdesken eller ändrade regler kräver att du uppdaterar din registrering. Välj ”{ $task }”.
page-home-me = Se vad jag har registrerat

page-sign-in-title = Logga in
page-sign-in-lead = Se din profil och de uppgifter som gäller dig.

page-find-label = Ditt användarnamn
page-find-label-attribute = Ditt id
page-find-hint = Som du skriver det på jobbet, till exempel ana.lopez, DOMÄN\ana.lopez eller din e-postadress.
page-find-domain = Domän
page-find-next = Fortsätt
page-find-start = Börja
page-find-signed-in = Du är inloggad som { $name }.
page-find-empty = Skriv ditt användarnamn.
page-find-search-title = Jag vet inte mitt användarnamn
page-find-search-label = Början av ditt namn
page-find-search-button = Sök
page-find-search-short = Skriv minst två bokstäver av ditt namn.

page-found-title = Vem av dem är du?
page-found-lead = { $count ->
    [one] En persons namn börjar med ”{ $text }”.
   *[other] { $count } personers namn börjar med ”{ $text }”.
}
page-found-nobody = Ingens namn börjar med ”{ $text }”. Kontrollera stavningen eller skriv bara de första bokstäverna.
page-found-again = Skriv ett annat namn

page-field-choose = Välj i listan
page-field-optional = (får lämnas tomt)
page-field-control = Här finns tecken som inte kan ses eller skrivas. Ta bort dem och försök igen.
page-field-too-long = { $most ->
    [one] Det är för långt. Använd ett tecken.
   *[other] Det är för långt. Använd högst { $most } tecken.
}

page-reveal-show = Visa
page-reveal-hide = Dölj
page-reveal-label = Visa: { $field }

page-rules-title = Regler för det nya lösenordet
page-rules-met = Uppfylld
page-rules-unmet = Inte uppfylld än
page-rules-on-save = kontrolleras när du sparar
page-rules-all-met = Alla regler är uppfyllda.
page-rules-some-unmet = { $count ->
    [one] En regel är inte uppfylld än.
   *[other] { $count } regler är inte uppfyllda än.
}
page-suggest-button = Föreslå ett lösenord
page-suggest-here = Det här lösenordet uppfyller reglerna. Spara det på ett säkert ställe och skriv det nedan.

page-codes-copy = Kopiera koderna
page-codes-print = Skriv ut koderna
page-codes-copied = Koderna är kopierade.
page-otp-scan = Skanna bilden med din autentiseringsapp.
page-otp-type = Om du inte kan skanna den, skriv den här nyckeln i appen:
page-otp-open = Öppna i en app på den här enheten

page-until-left = Gäller { $time } till
page-until-minutes = { $minutes ->
    [0] Gäller mindre än en minut till.
    [one] Gäller en minut till.
   *[other] Gäller { $minutes } minuter till.
}
page-until-over = Tiden är slut: det fungerar inte längre.

page-run-stale = Sidan var inaktuell, så det du skrev senast användes inte. Här är du nu.
page-run-ends = { $minutes ->
    [one] För din säkerhet stängs sidan om en minut.
   *[other] För din säkerhet stängs sidan om { $minutes } minuter.
}
page-run-ends-title = Är du kvar?
page-run-ends-lead = För din säkerhet stängs sidan snart. Det du har skrivit försvinner då och används inte. Du kan börja om när som helst.
page-run-ends-stay = Fortsätt

page-session-note = { $minutes ->
    [one] Du loggas ut efter en minut utan aktivitet.
   *[other] Du loggas ut efter { $minutes } minuter utan aktivitet.
}
page-session-title = Är du kvar?
page-session-lead = För din säkerhet loggas du ut om ungefär två minuter. Det du har skrivit försvinner då och används inte.
page-session-stay = Fortsätt vara inloggad

page-me-title = Min profil
page-me-account = Ditt konto
page-me-name = Namn
page-me-logon-name = Användarnamn
page-me-corporate-mail = E-post på jobbet
page-me-password-expires = Lösenordet går ut
page-me-never = Aldrig
page-me-none = Ingen
page-me-not-yet = Inte än
page-me-proofs = Så bekräftar du vem du är
page-me-registered = Registrerat
page-me-questions = Säkerhetsfrågor
page-me-questions-count = { $count ->
    [0] Inga
    [one] En besvarad
   *[other] { $count } besvarade
}
page-me-personal-mail = Privat e-post
page-me-totp = Autentiseringsapp
page-me-recovery = Återställningskoder
page-me-recovery-count = { $count ->
    [0] Inga kvar
    [one] En kvar
   *[other] { $count } kvar
}
page-me-locked = Efter för många felaktiga försök kan du inte använda de här bekräftelserna förrän:
page-me-history = Vad som har hänt med ditt konto
page-me-history-lead = Om något här inte var du, säg till helpdesken.
page-me-history-empty = Inget än.
page-me-done = Klart
page-me-failed = Misslyckades

page-error-reference = Referens till helpdesken:
page-error-back-to-task = Tillbaka dit jag var
page-error-not-found-title = Sidan finns inte
page-error-not-found-detail = Adressen kan vara felskriven, eller så har sidan flyttats. Ingenting har ändrats.
page-error-run-title = Sidan är inte öppen längre
page-error-run-detail = Den stängdes efter en tid utan aktivitet, eller så påbörjades den i en annan webbläsare. Ingenting ändrades av att den öppnades. Börja om från startsidan.
page-error-malformed-title = Begäran kan inte användas
page-error-malformed-detail = Den skickades inte från en sida på den här webbplatsen, eller så skadades den på vägen. Ingenting har ändrats. Gå tillbaka, ladda om sidan och försök en gång till.
page-error-too-large-title = Det är för mycket på en gång
page-error-too-large-detail = Begäran är större än webbplatsen tar emot. Ingenting har ändrats.
page-error-method-title = Det går inte att göra här
page-error-method-detail = Adressen är rätt, men inte för en sådan begäran. Ingenting har ändrats.
page-error-cross-site-title = Begäran kom från en annan webbplats
page-error-cross-site-detail = För din säkerhet avvisades den. Ingenting har ändrats. Öppna webbplatsens startsida och börja där.
page-error-slow-title = Det tog för lång tid
page-error-slow-detail = Det är inte säkert att ditt senaste steg blev klart. Gå tillbaka och se var du är innan du försöker igen.
page-error-sign-in-title = Logga in först
page-error-sign-in-detail = Du är inte inloggad, eller så är din session slut. Ingenting har ändrats.
page-error-denied-title = Det är inte tillåtet
page-error-invalid-title = Det kan inte användas
page-error-too-many-title = För många försök
page-error-too-many-detail = { $minutes ->
    [one] Ingenting har ändrats. Vänta en minut och försök sedan igen.
   *[other] Ingenting har ändrats. Vänta { $minutes } minuter och försök sedan igen.
}
page-error-unavailable-title = Inte tillgängligt just nu
page-error-defect-title = Något gick fel hos oss
page-error-defect-detail = Det är inte säkert att ditt senaste steg blev klart. Gå tillbaka och se var du är. Om det händer igen, ge helpdesken referensen nedan.
page-error-host-title = Webbplatsen har en annan adress
page-error-host-detail = Ingenting har ändrats. Öppna den på den här adressen:
page-error-plain-http-title = Anslutningen är inte krypterad
page-error-plain-http-detail = Lösenord skulle kunna läsas på vägen, så inget visas eller ändras här. Använd en adress som börjar med https.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = Demoversionens e-post
page-demo-mails-lead = Demoversionen skickar ingenting. Alla e-postmeddelanden som skulle ha skickats visas här, det nyaste först.
page-demo-mails-to = Till
page-demo-mails-html = Som ett e-postprogram visar det
page-demo-mails-empty = Ingen e-post än. Börja på en uppgift som skickar en kod och kom sedan tillbaka.
page-demo-mails-again = Se efter ny e-post
page-demo-try = Prova ett lösenord
page-demo-try-lead = Logga in som vilket annat program på jobbet som helst skulle göra och se om ett lösenord fungerar.
page-demo-password = Lösenord
page-demo-people-title = Personer att spela
page-demo-people-lead = Det här företaget är påhittat. Välj en av personerna och hjälp dig själv som den personen skulle göra.
