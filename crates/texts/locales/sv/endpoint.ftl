# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Återställ ditt lösenord utan nätverk
endpoint-account-ask = Ditt användarnamn
endpoint-finished = Lösenordet som valdes tidigare för { $account } fungerar nu på den här datorn.
endpoint-working = Kontrollerar …
endpoint-cancelled = Ingenting har ändrats.

endpoint-refused-name = Det är inte ett användarnamn. Kontrollera det och försök igen.
endpoint-refused-excluded = Lösenordet för det här kontot återställs inte här. Fråga helpdesken.
endpoint-refused-not-yours = Du kan bara återställa lösenordet för ditt eget konto här.
endpoint-refused-unknown = Den här datorn känner inte till kontot { $account }. Den känner bara till personer som har loggat in här tidigare.

endpoint-trouble-not-enrolled = Den här datorn är inte inställd för det här. Fråga helpdesken.
endpoint-trouble-revoked = Den här datorn får inte längre göra det här. Fråga helpdesken.
endpoint-trouble-memory = Den här datorn kan inte läsa det den har sparat för det här. Be helpdesken titta på ”reclave-offline status”.
endpoint-trouble-busy = För många gör det här just nu. Vänta en stund och försök igen.
endpoint-trouble-no-helper = Återställningstjänsten på den här datorn körs inte. Fråga helpdesken.

endpoint-code-title = Få en svarskod
endpoint-code-scan = Skanna bilden med din telefon. Välj ett nytt lösenord för { $account } på sidan som öppnas. Sedan visar den en svarskod.
endpoint-code-help = Ingen skanner? Skriv ? för att se koden som text. Om din telefon inte kan läsa bilden, skriv { $swap } för att byta mörkt och ljust.
endpoint-code-type = Öppna { $site } på en telefon eller en annan dator och skriv tecknen nedan. Välj ett nytt lösenord för { $account } där. Sedan visar sidan en svarskod.
endpoint-code-type-anywhere = Öppna din lösenordssida på en telefon eller en annan dator, välj ”Min dator är offline” och skriv tecknen nedan. Välj ett nytt lösenord för { $account } där. Sedan visar sidan en svarskod.
endpoint-code-until = { $minutes ->
    [one] Du har en minut på dig.
   *[other] Du har { $minutes } minuter på dig.
}
endpoint-code-anew = Koden kan inte användas längre. Här är en ny.
endpoint-code-enough = Det var för många försök. Börja om när du är redo.

endpoint-response-ask = Svarskod
endpoint-response-again = Svarskod (tryck bara på Enter för samma)
endpoint-response-empty = Skriv svarskoden som sidan visar: 20 bokstäver och siffror.

endpoint-password-title = Ditt nya lösenord
endpoint-password-same = Skriv det nya lösenordet precis som du valde det på sidan.
endpoint-password-any = Välj ett nytt lösenord för den här datorn. När du har anslutning igen måste du ändra det en gång till.
endpoint-password-rules = Ditt lösenord måste uppfylla de här reglerna:
endpoint-password-unmet = Lösenordet uppfyller inte de här reglerna:
endpoint-password-ask = Nytt lösenord
endpoint-password-repeat = Nytt lösenord igen
endpoint-password-differs = Lösenorden är inte likadana. Skriv båda igen.
endpoint-password-unusable = Det kan inte vara ett lösenord. Skriv det igen.

endpoint-failed-length = Svarskoden har { $expected } tecken, du skrev { $found }.
endpoint-failed-character = ”{ $character }” i grupp { $group } finns inte i någon svarskod. Kontrollera gruppen.
endpoint-failed-groups = { $count ->
    [one] Grupp { $groups } i svarskoden är felskriven. Kontrollera den.
   *[other] Grupperna { $groups } i svarskoden är felskrivna. Kontrollera dem.
}
endpoint-failed-version = Svarskoden är nyare än vad den här datorn förstår. Fråga helpdesken.
endpoint-failed-mismatch = Svarskoden och lösenordet passar inte ihop. Skriv precis det lösenord som du valde på sidan och kontrollera att sidan visar ditt konto och koden från den här datorn.
endpoint-failed-earlier = Svarskoden hör till en tidigare kod från den här datorn. Använd den som visas nu.
endpoint-failed-used = Svarskoden är använd. Skaffa en ny.
endpoint-failed-expired = Det tog för lång tid, koden gäller inte längre.
endpoint-failed-clock = Datorns klocka verkar gå fel: den visar { $now }. Ställ den eller fråga helpdesken.
endpoint-failed-too-long = Lösenordet är för långt.
endpoint-failed-left = { $left ->
    [one] Du har ett försök till med den här koden.
   *[other] Du har { $left } försök till med den här koden.
}

endpoint-store-busy = Platsen där datorn sparar lösenord används just nu. Ingenting har ändrats. Försök igen om en stund.
endpoint-store-changed = Kontots lösenord har ändrats under tiden, så det fick vara som det är.
endpoint-store-unusable = Datorn kan inte ändra sitt sparade lösenord, så ingenting har ändrats. Säg till helpdesken: { $detail }
endpoint-store-later = Din svarskod godtogs, men lösenordet kan inte sparas just nu. Försök igen om en stund, så blir det klart då.

endpoint-done-title = Klart
endpoint-done-same = Det nya lösenordet för { $account } fungerar nu på den här datorn.
endpoint-done-any = Det nya lösenordet för { $account } fungerar nu på den här datorn. Ändra det en gång till så snart du har anslutning igen.

endpoint-report-differs = Lösenordet för { $account } på den här datorn är inte det som din organisation har. När du har anslutning, logga in med organisationens eller välj ett nytt på lösenordssidan.

endpoint-screen-keys = Enter: fortsätt    Esc: avbryt
