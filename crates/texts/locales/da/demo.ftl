# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Har ikke registreret noget endnu. Begynd med ”Registrer mig”; derefter virker ”Glemt adgangskode” for Ana.
demo-people-tom = Har registreret spørgsmål og en privat e-mailadresse. Svaret på alle spørgsmål er ”{ $answer }”. Arbejder også i helpdesken: Log ind der med koden fra godkendelsesappen, som demoen viser på sin side med koder.
demo-people-mei = Har registreret en godkendelsesapp. Føj denne nøgle til en app, du har, for at spille Mei: { $secret } Er også administrator: Demoen viser koden fra godkendelsesappen på sin side med koder.
demo-sign-in-good = Adgangskoden er rigtig. { $name } er logget ind.
demo-sign-in-must-change = Adgangskoden er rigtig, men den skal skiftes før alt andet. Vælg ”Skift min adgangskode” på startsiden.
demo-sign-in-wrong = Brugernavnet eller adgangskoden er forkert. Tjek begge dele, og prøv igen.
demo-site-self-service = Selvbetjening
demo-site-helpdesk = Helpdesk
demo-site-administration = Administration
demo-codes = Koder fra godkendelsesapps
demo-codes-lead = Det, som personernes godkendelsesapps viser lige nu. En kode virker én gang; vent på den næste for at bruge en ny.
demo-codes-left = { $seconds ->
    [one] Vises ét sekund endnu
   *[other] Vises { $seconds } sekunder endnu
}
demo-codes-again = Se igen
