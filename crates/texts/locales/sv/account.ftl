# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = Välj ett nytt lösenord
activity-reset-lead = Använd ett lösenord som du inte använder någon annanstans.
activity-reset-label = Nytt lösenord
activity-reset-again = Nytt lösenord igen
activity-reset-mismatch = Lösenorden är inte likadana. Skriv det nya lösenordet igen.
activity-reset-rules = Lösenordet uppfyller inte alla regler. Välj ett annat.
activity-reset-kept = Ditt gamla lösenord gäller tills du trycker på Spara.
activity-reset-half-done = Ditt gamla lösenord fungerar inte längre och det nya är inte sparat än. Välj ett nytt lösenord nu för att bli klar.
activity-reset-save = Spara nytt lösenord

activity-change-title = Ändra ditt lösenord
activity-change-lead = Använd ett lösenord som du inte använder någon annanstans. Ditt nuvarande lösenord gäller tills du trycker på Spara.
activity-change-current = Nuvarande lösenord
activity-change-label = Nytt lösenord
activity-change-again = Nytt lösenord igen
activity-change-mismatch = Lösenorden är inte likadana. Skriv det nya lösenordet igen.
activity-change-save = Spara nytt lösenord

activity-unlock-title = Lås upp ditt konto
activity-unlock-lead = Sedan kan du använda ditt konto igen med ditt nuvarande lösenord. Lösenordet ändras inte.
activity-unlock-go = Lås upp mitt konto
activity-unlock-not-locked = Ditt konto är inte låst. Ingenting har ändrats. Om du ändå inte kan logga in, välj ett nytt lösenord.

activity-enable-title = Slå på ditt konto
activity-enable-lead = Ditt konto är avstängt. När du slår på det kan du logga in med ditt nuvarande lösenord.
activity-enable-go = Slå på mitt konto
activity-enable-not-disabled = Ditt konto är redan påslaget. Ingenting har ändrats.

activity-require-change-title = Ändra ditt lösenord nästa gång du loggar in
activity-require-change-lead = Du får välja ett nytt lösenord nästa gång du loggar in.
activity-require-change-go = Fortsätt

activity-agreement-title = Läs och godkänn
activity-agreement-accept = Jag har läst det här och godkänner det
activity-agreement-go = Godkänn och fortsätt
activity-agreement-must-accept = Du kan inte fortsätta utan att godkänna. Kryssa i rutan eller avbryt; då ändras ingenting.

activity-notifications-title = Välj dina meddelanden
activity-notifications-lead = Kryssa i de meddelanden som du vill få med e-post. Vissa meddelanden om din säkerhet skickas alltid.
activity-notifications-on-success = { $task ->
    [register] Meddela mig när jag har registrerat mig
    [manage-profile] Meddela mig när min profil har ändrats
    [forgot-password] Meddela mig när mitt lösenord har ersatts med ett nytt
    [manage-passwords] Meddela mig när mitt lösenord har ändrats
    [unlock-account] Meddela mig när mitt konto har låsts upp
    [my-notifications] Meddela mig när mitt val av meddelanden har ändrats
    [passcode] Meddela mig när en åtkomstkod har använts för mitt konto
    [activate-account] Meddela mig när det första lösenordet för mitt konto har valts
    [forgot-user-name] Meddela mig när mitt användarnamn har skickats till mig
    [sign-in] Meddela mig när någon har loggat in på den här webbplatsen i mitt namn
   *[other] Meddela mig när uppgiften ”{ $task }” har utförts för mitt konto
}
activity-notifications-on-failure = { $task ->
    [register] Meddela mig när registreringen har misslyckats
    [manage-profile] Meddela mig när någon har försökt ändra min profil utan att lyckas
    [forgot-password] Meddela mig när någon har försökt ersätta mitt lösenord utan att lyckas
    [manage-passwords] Meddela mig när någon har försökt ändra mitt lösenord utan att lyckas
    [unlock-account] Meddela mig när någon har försökt låsa upp mitt konto utan att lyckas
    [my-notifications] Meddela mig när någon har försökt ändra mitt val av meddelanden utan att lyckas
    [passcode] Meddela mig när någon har försökt använda en åtkomstkod för mitt konto utan att lyckas
    [activate-account] Meddela mig när någon har försökt välja det första lösenordet för mitt konto utan att lyckas
    [forgot-user-name] Meddela mig när någon har bett om mitt användarnamn utan att få det
    [sign-in] Meddela mig när någon har försökt logga in på den här webbplatsen i mitt namn utan att lyckas
   *[other] Meddela mig när uppgiften ”{ $task }” har misslyckats för mitt konto
}
activity-notifications-none = Det finns inga meddelanden att välja bland.
activity-notifications-save = Spara mitt val

activity-restart-title = Det gick inte
activity-restart-lead = Ditt lösenord har inte ändrats. Du kan börja om.
activity-restart-go = Börja om
