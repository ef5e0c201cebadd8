# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Din huskede browser
activity-known-browser-unknown = Denne browser er ikke husket, eller ikke længere. Vælg en anden måde, hvis der er en herunder, eller spørg helpdesken.
activity-methods-option-known-browser = Denne browser
activity-methods-option-known-browser-hint = Hvis du tidligere har fået den husket her.
activity-remember-browser-title = Skal denne browser huskes?
activity-remember-browser-lead = Så tæller denne browser som en del af beviset, næste gang du har brug for hjælp med din adgangskode. Du bliver stadig spurgt om resten.
activity-remember-browser-days = { $days ->
    [one] Det gælder højst én dag og slutter før, hvis din adgangskode nulstilles.
   *[other] Det gælder højst { $days } dage og slutter før, hvis din adgangskode nulstilles.
}
activity-remember-browser-label = Husk denne browser
activity-remember-browser-hint = Kun på en enhed, som ingen andre end du bruger. Du kan altid fortryde det på siden »Min profil«.

page-me-browsers = Huskede browsere
page-me-browsers-lead = Hver af dem tæller som en del af beviset for, at det er dig. Glem dem, du ikke kender eller ikke længere bruger.
page-me-browser-unnamed = Browser uden navn
page-me-browser-since = Husket
page-me-browser-used = Sidst brugt
page-me-browser-never-used = Ikke brugt endnu
page-me-browser-until = Indtil
page-me-browser-forget = Glem
page-me-browsers-forget-all = Glem alle

event-browser-remembered = En browser blev husket
event-browser-used = En husket browser blev brugt som bevis
event-browser-ended = En browser huskes ikke længere
helpdesk-proved-known-browser = { $caller } brugte en husket browser.
