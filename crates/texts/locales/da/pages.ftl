# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Gå til indholdet
page-nav = Konto og sprog
page-nav-language = Sprog:
page-nav-me = Profil
page-nav-sign-in = Log ind
page-nav-sign-out = Log ud
page-help = Brug for hjælp?
page-feedback = Giv feedback
page-back = Tilbage
page-problem-title = Problem:
page-problem-several = { $count ->
    [one] Der er én ting, du skal se på:
   *[other] Der er { $count } ting, du skal se på:
}
page-step = Trin { $step } af { $of }

page-home-title = Hvad har du brug for?
page-home-hello = Hej, { $name }
page-home-lead = Alt dette kan du klare selv, når som helst og fra enhver enhed.
page-home-empty = Der er ikke noget at gøre her lige nu.
page-home-update = Helpdesken eller nye regler kræver, at du opdaterer din registrering. Vælg ”{ $task }”.
page-home-me = Se, hvad jeg har registreret

page-sign-in-title = Log ind
page-sign-in-lead = Se din profil og de opgaver, der gælder for dig.

page-find-label = Dit brugernavn
page-find-label-attribute = Dit id
page-find-hint = Som du skriver det på arbejdet, for eksempel ana.lopez, DOMÆNE\ana.lopez eller din e-mailadresse.
page-find-domain = Domæne
page-find-next = Fortsæt
page-find-start = Begynd
page-find-signed-in = Du er logget ind som { $name }.
page-find-empty = Skriv dit brugernavn.
page-find-search-title = Jeg kender ikke mit brugernavn
page-find-search-label = Begyndelsen af dit navn
page-find-search-button = Søg
page-find-search-short = Skriv mindst to bogstaver af dit navn.

page-found-title = Hvem af dem er du?
page-found-lead = { $count ->
    [one] Én persons navn begynder med ”{ $text }”.
   *[other] { $count } personers navne begynder med ”{ $text }”.
}
page-found-nobody = Ingen har et navn, der begynder med ”{ $text }”. Tjek stavemåden, eller skriv kun de første bogstaver.
page-found-again = Skriv et andet navn

page-field-choose = Vælg fra listen
page-field-optional = (må gerne være tomt)
page-field-control = Her er der tegn, som ikke kan ses eller skrives. Fjern dem, og prøv igen.
page-field-too-long = { $most ->
    [one] Det er for langt. Brug ét tegn.
   *[other] Det er for langt. Brug højst { $most } tegn.
}

page-reveal-show = Vis
page-reveal-hide = Skjul
page-reveal-label = Vis: { $field }

page-rules-title = Regler for den nye adgangskode
page-rules-met = Opfyldt
page-rules-unmet = Ikke opfyldt endnu
page-rules-on-save = tjekkes, når du gemmer
page-rules-all-met = Alle regler er opfyldt.
page-rules-some-unmet = { $count ->
    [one] Én regel er ikke opfyldt endnu.
   *[other] { $count } regler er ikke opfyldt endnu.
}
page-suggest-button = Foreslå en adgangskode
page-suggest-here = Denne adgangskode opfylder reglerne. Gem den et sikkert sted, og skriv den nedenfor.

page-codes-copy = Kopiér koderne
page-codes-print = Udskriv koderne
page-codes-copied = Koderne er kopieret.
page-otp-scan = Scan billedet med din godkendelsesapp.
page-otp-type = Hvis du ikke kan scanne det, så skriv denne nøgle i appen:
page-otp-open = Åbn i en app på denne enhed

page-until-left = Virker { $time } endnu
page-until-minutes = { $minutes ->
    [0] Virker mindre end ét minut endnu.
    [one] Virker ét minut endnu.
   *[other] Virker { $minutes } minutter endnu.
}
page-until-over = Tiden er gået: Det virker ikke længere.

page-run-stale = Siden var forældet, så det, du sidst skrev, blev ikke brugt. Her er du nu.
page-run-ends = { $minutes ->
    [one] For din sikkerheds skyld lukker siden om ét minut.
   *[other] For din sikkerheds skyld lukker siden om { $minutes } minutter.
}
page-run-ends-title = Er du der stadig?
page-run-ends-lead = For din sikkerheds skyld lukker siden snart. Det, du har skrevet, går så tabt og bliver ikke brugt. Du kan begynde forfra når som helst.
page-run-ends-stay = Fortsæt

page-session-note = { $minutes ->
    [one] Du bliver logget ud efter ét minut uden aktivitet.
   *[other] Du bliver logget ud efter { $minutes } minutter uden aktivitet.
}
page-session-title = Er du der stadig?
page-session-lead = For din sikkerheds skyld bliver du logget ud om cirka to minutter. Det, du har skrevet, går så tabt og bliver ikke brugt.
page-session-stay = Forbliv logget ind

page-me-title = Min profil
page-me-account = Din konto
page-me-name = Navn
page-me-logon-name = Brugernavn
page-me-corporate-mail = E-mail på arbejdet
page-me-password-expires = Adgangskoden udløber
page-me-never = Aldrig
page-me-none = Ingen
page-me-not-yet = Ikke endnu
page-me-proofs = Sådan bekræfter du, hvem du er
page-me-registered = Registreret
page-me-questions = Sikkerhedsspørgsmål
page-me-questions-count = { $count ->
    [0] Ingen
    [one] Ét besvaret
   *[other] { $count } besvaret
}
page-me-personal-mail = Privat e-mail
page-me-totp = Godkendelsesapp
page-me-recovery = Gendannelseskoder
page-me-recovery-count = { $count ->
    [0] Ingen tilbage
    [one] Én tilbage
   *[other] { $count } tilbage
}
page-me-locked = Efter for mange forkerte forsøg kan du ikke bruge disse bekræftelser før:
page-me-history = Det er der sket med din konto
page-me-history-lead = Hvis noget her ikke var dig, så sig det til helpdesken.
page-me-history-empty = Ikke noget endnu.
page-me-done = Udført
page-me-failed = Mislykkedes

page-error-reference = Reference til helpdesken:
page-error-back-to-task = Tilbage til det, jeg var i gang med
page-error-not-found-title = Siden findes ikke
page-error-not-found-detail = Måske er adressen skrevet forkert, eller siden er flyttet. Der er ikke ændret noget.
page-error-run-title = Siden er ikke længere åben
page-error-run-detail = Den blev lukket efter nogen tid uden aktivitet, eller den blev startet i en anden browser. Der blev ikke ændret noget ved at åbne den. Begynd forfra på startsiden.
page-error-malformed-title = Anmodningen kan ikke bruges
page-error-malformed-detail = Den blev ikke sendt fra en side på dette websted, eller den blev beskadiget undervejs. Der er ikke ændret noget. Gå tilbage, genindlæs siden, og prøv en gang til.
page-error-too-large-title = Det er for meget på én gang
page-error-too-large-detail = Anmodningen er større, end webstedet tager imod. Der er ikke ændret noget.
page-error-method-title = Det kan ikke gøres her
page-error-method-detail = Adressen er rigtig, men ikke til denne slags anmodning. Der er ikke ændret noget.
page-error-cross-site-title = Anmodningen kom fra et andet websted
page-error-cross-site-detail = For din sikkerheds skyld blev den afvist. Der er ikke ændret noget. Åbn webstedets startside, og begynd der.
page-error-slow-title = Det tog for lang tid
page-error-slow-detail = Det er ikke sikkert, at dit sidste trin blev gennemført. Gå tilbage, og se, hvor du er, før du prøver igen.
page-error-sign-in-title = Log ind først
page-error-sign-in-detail = Du er ikke logget ind, eller din session er slut. Der er ikke ændret noget.
page-error-denied-title = Det er ikke tilladt
page-error-invalid-title = Det kan ikke bruges
page-error-too-many-title = For mange forsøg
page-error-too-many-detail = { $minutes ->
    [one] Der er ikke ændret noget. Vent ét minut, og prøv så igen.
   *[other] Der er ikke ændret noget. Vent { $minutes } minutter, og prøv så igen.
}
page-error-unavailable-title = Ikke tilgængeligt lige nu
page-error-defect-title = Noget gik galt hos os
page-error-defect-detail = Det er ikke sikkert, at dit sidste trin blev gennemført. Gå tilbage, og se, hvor du er. Hvis det sker igen, så giv helpdesken referencen nedenfor.
page-error-host-title = Webstedet har en anden adresse
page-error-host-detail = Der er ikke ændret noget. Åbn det på denne adresse:
page-error-plain-http-title = Forbindelsen er ikke krypteret
page-error-plain-http-detail = Adgangskoder ville kunne læses undervejs, så her bliver intet vist eller ændret. Brug en adresse, der begynder med https.

page-demo-ribbon = Demo
page-demo-ribbon-label = Demo
page-demo-mails = Demoens e-mails
page-demo-mails-lead = Demoen sender ikke noget. Her ser du hver e-mail, der ville være blevet sendt, med den nyeste først.
page-demo-mails-to = Til
page-demo-mails-html = Som et mailprogram viser den
page-demo-mails-empty = Ingen e-mails endnu. Begynd på en opgave, der sender en kode, og kom så tilbage.
page-demo-mails-again = Se efter nye e-mails
page-demo-try = Prøv en adgangskode
page-demo-try-lead = Log ind, som ethvert andet program på arbejdet ville gøre, og se, om en adgangskode virker.
page-demo-password = Adgangskode
page-demo-people-title = Personer, du kan spille
page-demo-people-lead = Firmaet her er opdigtet. Vælg en af personerne, og klar tingene selv, som vedkommende ville gøre det.
