# How a task ends, and what keeps it from going on.

run-done-register-title = Du är registrerad
run-done-register-lead = Nu kan du välja ett nytt lösenord eller låsa upp ditt konto utan att ringa någon.
run-done-manage-profile-title = Din profil är sparad
run-done-manage-profile-lead = Från och med nu använder du det som du just har registrerat.
run-done-forgot-password-title = Ditt nya lösenord är sparat
run-done-forgot-password-lead = Logga in med det från och med nu. Skriv in det på din telefon och dina andra enheter också, annars låser de ditt konto.
run-done-manage-passwords-title = Ditt lösenord är ändrat
run-done-manage-passwords-lead = Logga in med det nya från och med nu. Skriv in det på din telefon och dina andra enheter också, annars låser de ditt konto.
run-done-unlock-account-title = Ditt konto är upplåst
run-done-unlock-account-lead = Logga in med ditt nuvarande lösenord. Det har inte ändrats.
run-done-my-notifications-title = Ditt val är sparat
run-done-my-notifications-lead = Från och med nu får du de meddelanden som du har kryssat i.
run-done-passcode-title = Du är klar
run-done-passcode-lead = Åtkomstkoden är använd och fungerar inte igen. Nästa gång använder du det som du just har registrerat.
run-done-sign-in-title = Du är inloggad
run-done-sign-in-lead = Välj vad du vill göra.
run-done-other-title = Du är klar
run-done-other-lead = Allt är sparat.
run-done-still-locked = Ditt nya lösenord är sparat, men ditt konto är fortfarande låst. Vänta tills låsningen upphör eller kontakta helpdesken.

run-failed-title = Det gick inte
run-failed-nothing-changed = Ingenting har ändrats. Ditt lösenord är detsamma som tidigare.
run-stopped-title = Du avbröt
run-stopped-lead = Inget mer ändras. Du kan stänga sidan.
run-stopped-changed = Det du redan hade sparat är fortfarande sparat. Inget mer ändras. Du kan stänga sidan.
run-half-done = Ditt gamla lösenord fungerar inte längre och inget nytt är sparat. Börja om med ”Glömt lösenordet” och välj ett nytt, eller kontakta helpdesken.
run-expired = Tiden för uppgiften är slut. Det som inte sparades har inte ändrats. Börja om när du är redo.
run-expired-title = Tiden är slut
run-expired-lead = För din säkerhet stängs sidan efter en stund. Det som inte sparades har inte ändrats. Börja om när du är redo.
run-locked-title = För många felaktiga försök
run-locked-lead = { $minutes ->
    [one] För att skydda ditt konto går det inte att försöka igen på en minut. Ditt lösenord har inte ändrats. Försök igen senare eller kontakta helpdesken.
   *[other] För att skydda ditt konto går det inte att försöka igen på { $minutes } minuter. Ditt lösenord har inte ändrats. Försök igen senare eller kontakta helpdesken.
}
run-too-many-tries = För många felaktiga försök. Ingenting har ändrats. Börja om eller kontakta helpdesken.
run-assurance = Du har inte bekräftat tillräckligt för det här än. Ingenting har ändrats. Börja om och välj ett annat sätt, eller kontakta helpdesken.
run-step-up-missing = Du är redan registrerad. För att ändra hur du visar vem du är krävs mer än lösenordet, och det frågar den här uppgiften inte efter. Ingenting har ändrats. Kontakta helpdesken.
run-unknown-outcome-title = Vi kontrollerar vad som hände
run-unknown-outcome-lead = Vi saknar svar från din organisations inloggningstjänst. Vi frågar om din ändring gjordes. Försök inte igen än; sidan fortsätter av sig själv.
run-unknown-step = Din organisation har ändrat uppgiften under tiden. Ingenting har ändrats på ditt konto. Börja om.
run-resume = Fortsätt där du var
run-stale = Uppgiften fortsatte i ett annat fönster. Här ser du hur långt den har kommit.
