# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Kies een nieuw wachtwoord
activity-reset-lead = Gebruik een wachtwoord dat je nergens anders gebruikt.
activity-reset-label = Nieuw wachtwoord
activity-reset-again = Herhaal nieuw wachtwoord
activity-reset-mismatch = De twee wachtwoorden zijn niet gelijk. Vul het nieuwe wachtwoord opnieuw in.
activity-reset-rules = Dit wachtwoord voldoet niet aan alle regels. Kies een ander.
activity-reset-kept = Tot je op Opslaan klikt, blijft je oude wachtwoord zoals het is.
activity-reset-half-done = Je oude wachtwoord werkt niet meer en het nieuwe is nog niet opgeslagen. Kies nu een nieuw wachtwoord om het af te ronden.
activity-reset-save = Nieuw wachtwoord opslaan

activity-change-title = Wijzig je wachtwoord
activity-change-lead = Gebruik een wachtwoord dat je nergens anders gebruikt. Tot je op Opslaan klikt, blijft je huidige wachtwoord zoals het is.
activity-change-current = Huidig wachtwoord
activity-change-label = Nieuw wachtwoord
activity-change-again = Herhaal nieuw wachtwoord
activity-change-mismatch = De twee wachtwoorden zijn niet gelijk. Vul het nieuwe wachtwoord opnieuw in.
activity-change-save = Nieuw wachtwoord opslaan

activity-unlock-title = Ontgrendel je account
activity-unlock-lead = Daarna kun je je account weer gebruiken met je huidige wachtwoord. Het wachtwoord verandert niet.
activity-unlock-go = Mijn account ontgrendelen
activity-unlock-not-locked = Je account is niet vergrendeld. Er is niets gewijzigd. Kun je nog steeds niet inloggen? Kies dan een nieuw wachtwoord.

activity-enable-title = Schakel je account in
activity-enable-lead = Je account is uitgeschakeld. Als je het inschakelt, kun je inloggen met je huidige wachtwoord.
activity-enable-go = Mijn account inschakelen
activity-enable-not-disabled = Je account is al ingeschakeld. Er is niets gewijzigd.

activity-require-change-title = Wijzig je wachtwoord de volgende keer dat je inlogt
activity-require-change-lead = De volgende keer dat je inlogt, wordt je om een nieuw wachtwoord gevraagd.
activity-require-change-go = Doorgaan

activity-agreement-title = Lezen en akkoord gaan
activity-agreement-accept = Ik heb dit gelezen en ga akkoord
activity-agreement-go = Akkoord en doorgaan
activity-agreement-must-accept = Je kunt niet doorgaan zonder akkoord. Zet het vinkje of stop; dan wordt er niets gewijzigd.

activity-notifications-title = Kies je berichten
activity-notifications-lead = Vink de berichten aan die je per e-mail wilt krijgen. Sommige berichten over je veiligheid worden altijd gestuurd.
activity-notifications-on-success = { $task ->
    [register] Laat het me weten als ik me heb geregistreerd
    [manage-profile] Laat het me weten als mijn profiel is gewijzigd
    [forgot-password] Laat het me weten als mijn wachtwoord door een nieuw is vervangen
    [manage-passwords] Laat het me weten als mijn wachtwoord is gewijzigd
    [unlock-account] Laat het me weten als mijn account is ontgrendeld
    [my-notifications] Laat het me weten als mijn keuze van berichten is gewijzigd
    [passcode] Laat het me weten als er een toegangscode voor mijn account is gebruikt
    [activate-account] Laat het me weten als het eerste wachtwoord voor mijn account is gekozen
    [forgot-user-name] Laat het me weten als mijn gebruikersnaam naar me is gestuurd
    [sign-in] Laat het me weten als iemand als mij op deze site heeft ingelogd
   *[other] Laat het me weten als de taak “{ $task }” voor mijn account is uitgevoerd
}
activity-notifications-on-failure = { $task ->
    [register] Laat het me weten als registreren is mislukt
    [manage-profile] Laat het me weten als iemand tevergeefs heeft geprobeerd mijn profiel te wijzigen
    [forgot-password] Laat het me weten als iemand tevergeefs heeft geprobeerd mijn wachtwoord te vervangen
    [manage-passwords] Laat het me weten als iemand tevergeefs heeft geprobeerd mijn wachtwoord te wijzigen
    [unlock-account] Laat het me weten als iemand tevergeefs heeft geprobeerd mijn account te ontgrendelen
    [my-notifications] Laat het me weten als iemand tevergeefs heeft geprobeerd mijn keuze van berichten te wijzigen
    [passcode] Laat het me weten als iemand tevergeefs heeft geprobeerd een toegangscode voor mijn account te gebruiken
    [activate-account] Laat het me weten als iemand tevergeefs heeft geprobeerd het eerste wachtwoord voor mijn account te kiezen
    [forgot-user-name] Laat het me weten als iemand tevergeefs om mijn gebruikersnaam heeft gevraagd
    [sign-in] Laat het me weten als iemand tevergeefs heeft geprobeerd als mij op deze site in te loggen
   *[other] Laat het me weten als de taak “{ $task }” voor mijn account is mislukt
}
activity-notifications-none = Er zijn geen berichten om uit te kiezen.
activity-notifications-save = Mijn keuze opslaan

activity-restart-title = Dat is niet gelukt
activity-restart-lead = Je wachtwoord is niet gewijzigd. Je kunt opnieuw beginnen.
activity-restart-go = Opnieuw beginnen
