# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = Aktivera mitt konto
task-activate-account-description = Välj ditt första lösenord med åtkomstkoden som du har fått.
run-done-activate-account-title = Ditt konto är klart
run-done-activate-account-lead = Logga in med ditt nya lösenord. Registrera dig sedan, så att du kan hjälpa dig själv från och med nu.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] Meddela mig när helpdesken har bekräftat vem jag är
    [helpdesk-prove] Meddela mig när helpdesken har visat mig att det är helpdesken
    [helpdesk-reset] Meddela mig när helpdesken har återställt mitt lösenord
    [helpdesk-passcode] Meddela mig när helpdesken har lämnat ut en åtkomstkod för mitt konto
    [helpdesk-unlock] Meddela mig när helpdesken har låst upp mitt konto
    [helpdesk-unlock-profile] Meddela mig när helpdesken har låst upp min registrering
    [helpdesk-update] Meddela mig när helpdesken ber mig uppdatera min registrering
    [helpdesk-enable] Meddela mig när helpdesken har slagit på mitt konto
    [helpdesk-forget-browsers] Meddela mig när helpdesken har glömt mina webbläsare
    [helpdesk-stop-waiting] Meddela mig när helpdesken har stoppat en ändring av mitt konto
   *[other] Meddela mig när helpdesken har utfört uppgiften ”{ $task }” för mitt konto
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] Meddela mig när helpdesken inte kunde bekräfta någon som ringde i mitt namn
    [helpdesk-prove] Meddela mig när helpdesken inte kunde visa mig att det är helpdesken
    [helpdesk-reset] Meddela mig när helpdesken inte kunde återställa mitt lösenord
    [helpdesk-passcode] Meddela mig när helpdesken inte kunde lämna ut en åtkomstkod för mitt konto
    [helpdesk-unlock] Meddela mig när helpdesken inte kunde låsa upp mitt konto
    [helpdesk-unlock-profile] Meddela mig när helpdesken inte kunde låsa upp min registrering
    [helpdesk-update] Meddela mig när helpdesken inte kunde be mig uppdatera min registrering
    [helpdesk-enable] Meddela mig när helpdesken inte kunde slå på mitt konto
    [helpdesk-forget-browsers] Meddela mig när helpdesken inte kunde glömma mina webbläsare
    [helpdesk-stop-waiting] Meddela mig när helpdesken inte kunde stoppa en ändring av mitt konto
   *[other] Meddela mig när helpdeskens uppgift ”{ $task }” har misslyckats för mitt konto
}

# Mails about calls to the help desk.
mail-caller-code-subject = Din kod för helpdesken hos { $organization }
mail-caller-code-body-1 = { $operator } på helpdesken ber dig läsa upp den här koden för att vara säker på att det är du:
mail-caller-code-body-2 = { $minutes ->
    [one] Koden fungerar en gång och gäller i en minut. Läs upp den bara om du talar med helpdesken just nu och själv har ringt dit.
   *[other] Koden fungerar en gång och gäller i { $minutes } minuter. Läs upp den bara om du talar med helpdesken just nu och själv har ringt dit.
}
mail-caller-code-body-3 = Om du inte talar med helpdesken är det någon annan som utger sig för att vara du. Ge inte koden till någon och säg till helpdesken.

mail-prove-operator-subject = Talar du med helpdesken hos { $organization }?
mail-prove-operator-body-1 = { $operator } på helpdesken kommer att läsa upp det här numret för dig:
mail-prove-operator-body-2 = { $minutes ->
    [one] Om du hör samma nummer talar du med helpdesken. Det gäller i en minut.
   *[other] Om du hör samma nummer talar du med helpdesken. Det gäller i { $minutes } minuter.
}
mail-prove-operator-body-3 = Om numret inte är detsamma, eller om du själv blir ombedd att läsa upp det, lägg på och ring helpdesken. Helpdesken frågar aldrig efter ditt lösenord.

mail-helpdesk-passcode-subject = Din åtkomstkod för { $organization }
mail-helpdesk-passcode-body-1 = { $operator } på helpdesken har gett dig den här åtkomstkoden:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [one] Den fungerar en gång och gäller i en minut. Välj ”Jag har en åtkomstkod” på självbetjäningssidan och skriv den där. Ge den inte till någon.
   *[other] Den fungerar en gång och gäller i { $minutes } minuter. Välj ”Jag har en åtkomstkod” på självbetjäningssidan och skriv den där. Ge den inte till någon.
}
mail-helpdesk-passcode-body-3 = Om du inte har bett helpdesken om den, kontakta helpdesken nu och säg att någon annan utger sig för att vara du.

mail-helpdesk-password-subject = Ditt nya lösenord hos { $organization }
mail-helpdesk-password-body-1 = { $operator } på helpdesken har återställt ditt lösenord. Det här är det nya:
mail-helpdesk-password-body-2 = Logga in med det nu och välj ett eget lösenord som ingen annan känner till. Ta sedan bort det här meddelandet.
mail-helpdesk-password-body-3 = Om du inte har bett helpdesken om det, kontakta helpdesken nu och säg att någon annan utger sig för att vara du.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] Helpdesken hos { $organization } har bekräftat att det är du
    [helpdesk-prove] Helpdesken hos { $organization } har visat dig att det är helpdesken
    [helpdesk-reset] Helpdesken hos { $organization } har återställt ditt lösenord
    [helpdesk-passcode] Helpdesken hos { $organization } har gett dig en åtkomstkod
    [helpdesk-unlock] Helpdesken hos { $organization } har låst upp ditt konto
    [helpdesk-unlock-profile] Helpdesken hos { $organization } har låst upp din registrering
    [helpdesk-update] Helpdesken hos { $organization } ber dig uppdatera din registrering
    [helpdesk-enable] Helpdesken hos { $organization } har slagit på ditt konto
    [helpdesk-forget-browsers] Helpdesken hos { $organization } har glömt dina webbläsare
    [helpdesk-stop-waiting] Helpdesken hos { $organization } har stoppat en ändring av ditt konto
   *[other] Helpdesken hos { $organization } har ändrat ditt konto
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] Någon ringde helpdesken och identifierade sig som dig för { $operator }. { $operator } kan nu hjälpa till med ditt konto i några minuter.
    [helpdesk-prove] { $operator } på helpdesken läste upp ett nummer för dig för att visa vem det är som talar.
    [helpdesk-reset] { $operator } på helpdesken har gett ditt konto ett nytt lösenord. Det gamla fungerar inte längre.
    [helpdesk-passcode] { $operator } på helpdesken har lämnat ut en åtkomstkod för ditt konto. Den som har koden kan registrera sig som du eller välja ditt lösenord.
    [helpdesk-unlock] { $operator } på helpdesken har låst upp ditt konto. Ditt lösenord har inte ändrats.
    [helpdesk-unlock-profile] { $operator } på helpdesken har låst upp din registrering. Du kan använda självbetjäningssidan igen.
    [helpdesk-update] { $operator } på helpdesken ber dig uppdatera din registrering. Välj ”Hantera min profil” på självbetjäningssidan.
    [helpdesk-enable] { $operator } på helpdesken har slagit på ditt konto. Ditt lösenord har inte ändrats.
    [helpdesk-forget-browsers] { $operator } på helpdesken har tagit bort alla dina sparade webbläsare. Ingen av dem räknas längre som en del av beviset.
    [helpdesk-stop-waiting] { $operator } på helpdesken stoppade det som någon som visat sig vara du väntade på. Under ett dygn kan ingen påbörja det igen.
   *[other] { $operator } på helpdesken har utfört uppgiften ”{ $task }” för ditt konto.
}
mail-helpdesk-success-body-2 = Om du har bett om det behöver du inte göra något mer.
mail-helpdesk-success-body-3 = Om inte, kontakta helpdesken nu och säg att någon annan utger sig för att vara du.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] Någon ringde helpdesken hos { $organization } i ditt namn och kunde inte identifiera sig
    [helpdesk-prove] Helpdesken hos { $organization } kunde inte visa dig att det är helpdesken
    [helpdesk-reset] Helpdesken hos { $organization } kunde inte återställa ditt lösenord
    [helpdesk-passcode] Helpdesken hos { $organization } kunde inte ge dig en åtkomstkod
    [helpdesk-unlock] Helpdesken hos { $organization } kunde inte låsa upp ditt konto
    [helpdesk-unlock-profile] Helpdesken hos { $organization } kunde inte låsa upp din registrering
    [helpdesk-update] Helpdesken hos { $organization } kunde inte be dig om en uppdatering
    [helpdesk-enable] Helpdesken hos { $organization } kunde inte slå på ditt konto
    [helpdesk-forget-browsers] Helpdesken hos { $organization } kunde inte glömma dina webbläsare
    [helpdesk-stop-waiting] Helpdesken hos { $organization } kunde inte stoppa en ändring av ditt konto
   *[other] En ändring av ditt konto av helpdesken hos { $organization } misslyckades
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] Någon ringde helpdesken i ditt namn och kunde inte identifiera sig som dig för { $operator }. Ingenting har ändrats.
    [helpdesk-prove] { $operator } på helpdesken försökte visa dig vem det är som talar, men det gick inte.
    [helpdesk-reset] { $operator } på helpdesken försökte återställa ditt lösenord, men det gick inte.
    [helpdesk-passcode] { $operator } på helpdesken försökte lämna ut en åtkomstkod för ditt konto, men det gick inte.
    [helpdesk-unlock] { $operator } på helpdesken försökte låsa upp ditt konto, men det gick inte.
    [helpdesk-unlock-profile] { $operator } på helpdesken försökte låsa upp din registrering, men det gick inte.
    [helpdesk-update] { $operator } på helpdesken försökte be dig uppdatera din registrering, men det gick inte.
    [helpdesk-enable] { $operator } på helpdesken försökte slå på ditt konto, men det gick inte.
    [helpdesk-forget-browsers] { $operator } på helpdesken försökte ta bort dina sparade webbläsare, men det gick inte.
    [helpdesk-stop-waiting] { $operator } på helpdesken försökte stoppa en ändring av ditt konto, men det gick inte.
   *[other] { $operator } på helpdesken påbörjade uppgiften ”{ $task }” för ditt konto, men det gick inte.
}
mail-helpdesk-failure-body-2 = Om du har ringt helpdesken, fråga där vad du ska göra nu.
mail-helpdesk-failure-body-3 = Om inte, säg till helpdesken att någon annan utger sig för att vara du. Ge inte koder, svar eller lösenord till någon.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } har slutfört en uppgift för { $name }
mail-helpdesk-admin-success-body-1 = { $operator } har slutfört uppgiften ”{ $task }” för { $name } på helpdesken hos { $organization }.
mail-helpdesk-admin-success-body-2 = Detaljerna finns i historiken. Om det inte var väntat, fråga båda och lås kontot tills det är utrett.

mail-helpdesk-admin-failure-subject = { $operator } kunde inte slutföra en uppgift för { $name }
mail-helpdesk-admin-failure-body-1 = { $operator } påbörjade uppgiften ”{ $task }” för { $name } på helpdesken hos { $organization }, och den misslyckades.
mail-helpdesk-admin-failure-body-2 = Orsaken finns i historiken. Om det händer ofta kanske någon utger sig för att vara { $name }.

mail-operator-burst-subject = { $operator } gör mer på helpdesken än väntat
mail-operator-burst-body-1 = { $operator } har påbörjat fler än { $count } uppgifter inom en timme för personer med policyn ”{ $policy }”.
mail-operator-burst-body-2 = Det kanske är mycket att göra i dag. Kanske använder någon annan den här personens session: fråga och titta i historiken.
mail-operator-burst-body-3 = Ingenting stoppades.
