# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = Få hjälp
mail-footer-site = Hantera ditt lösenord och ditt konto
mail-footer-sent-by = Skickat automatiskt av { $organization }. Ingen läser svar på det här meddelandet.
mail-result-success = genomförd
mail-result-failure = misslyckades

mail-code-subject = Din kod för { $organization }
mail-code-body-1 = Skriv den här koden på sidan där du bad om den:
mail-code-body-2 = { $minutes ->
    [one] Koden fungerar en gång och gäller i en minut. Ingen hos { $organization } frågar dig någonsin efter den: ge den inte till någon.
   *[other] Koden fungerar en gång och gäller i { $minutes } minuter. Ingen hos { $organization } frågar dig någonsin efter den: ge den inte till någon.
}
mail-code-body-3 = Om du inte har bett om en kod har någon annan skrivit ditt användarnamn. Utan koden kommer den personen inte vidare. Ta bort det här meddelandet och säg till helpdesken om det händer igen.

mail-contact-code-subject = Bekräfta din e-postadress för { $organization }
mail-contact-code-body-1 = Skriv den här koden för att bekräfta att adressen är din:
mail-contact-code-body-2 = { $minutes ->
    [one] Koden fungerar en gång och gäller i en minut.
   *[other] Koden fungerar en gång och gäller i { $minutes } minuter.
}
mail-contact-code-body-3 = Om du inte vet vad det här gäller har någon skrivit din adress av misstag. Ta bort det här meddelandet; utan koden används din adress inte.

mail-success-subject = { $task ->
    [register] Du är registrerad hos { $organization }
    [manage-profile] Din profil hos { $organization } har ändrats
    [forgot-password] Ditt lösenord hos { $organization } har ersatts
    [manage-passwords] Ditt lösenord hos { $organization } har ändrats
    [unlock-account] Ditt konto hos { $organization } har låsts upp
    [my-notifications] Dina meddelanden från { $organization } har ändrats
    [passcode] En åtkomstkod har använts för ditt konto hos { $organization }
    [activate-account] Ditt konto hos { $organization } har aktiverats
    [forgot-user-name] Ditt användarnamn hos { $organization } har skickats
    [sign-in] Någon har loggat in på ditt konto hos { $organization }
    [offline-any] En kod till din offlinedator har lämnats ut hos { $organization }
   *[other] Ditt konto hos { $organization } har ändrats
}
mail-success-body-1 = { $task ->
    [register] Du har ställt in hur du bekräftar vem du är. Från och med nu kan du själv välja ett nytt lösenord eller låsa upp ditt konto.
    [manage-profile] Det har ändrats hur du bekräftar vem du är.
    [forgot-password] Någon har identifierat sig som dig och valt ett nytt lösenord. Det gamla lösenordet fungerar inte längre.
    [manage-passwords] Någon som kände till ditt lösenord har ändrat det. Det gamla lösenordet fungerar inte längre.
    [unlock-account] Någon har identifierat sig som dig och låst upp ditt konto. Ditt lösenord har inte ändrats.
    [my-notifications] Valet av meddelanden som du får om ditt konto har ändrats.
    [passcode] Någon har använt åtkomstkoden som helpdesken lämnade ut för ditt konto. Den fungerar inte igen.
    [activate-account] Någon har använt åtkomstkoden som lämnades ut för ditt konto och valt ett lösenord. Åtkomstkoden fungerar inte igen.
    [forgot-user-name] Någon har bett om ditt användarnamn och det har skickats till dig.
    [sign-in] Någon har identifierat sig som dig och loggat in på webbplatsen där du hanterar ditt lösenord.
    [offline-any] Någon har identifierat sig som dig och fått en kod som ger din dator ett nytt lösenord medan den är offline. Ditt lösenord hos { $organization } har inte ändrats.
   *[other] Uppgiften ”{ $task }” har utförts för ditt konto.
}
mail-success-body-2 = Om det var du behöver du inte göra något.
mail-success-body-3 = Om det inte var du, kontakta helpdesken nu och säg att någon annan använder ditt konto.

mail-failure-subject = { $task ->
    [register] Registreringen hos { $organization } misslyckades
    [manage-profile] Din profil hos { $organization } ändrades inte
    [forgot-password] Ett försök att ersätta ditt lösenord hos { $organization } misslyckades
    [manage-passwords] Ett försök att ändra ditt lösenord hos { $organization } misslyckades
    [unlock-account] Ett försök att låsa upp ditt konto hos { $organization } misslyckades
    [my-notifications] Dina meddelanden från { $organization } ändrades inte
    [passcode] Ett försök att använda en åtkomstkod hos { $organization } misslyckades
    [activate-account] Ett försök att aktivera ditt konto hos { $organization } misslyckades
    [forgot-user-name] Ditt användarnamn hos { $organization } skickades inte
    [sign-in] Ett försök att logga in på ditt konto hos { $organization } misslyckades
   *[other] En ändring av ditt konto hos { $organization } misslyckades
}
mail-failure-body-1 = { $task ->
    [register] Någon försökte registrera sig för ditt konto, men blev inte klar.
    [manage-profile] Någon försökte ändra hur du bekräftar vem du är, men blev inte klar.
    [forgot-password] Någon försökte välja ett nytt lösenord för ditt konto, men blev inte klar.
    [manage-passwords] Någon försökte ändra ditt lösenord, men blev inte klar.
    [unlock-account] Någon försökte låsa upp ditt konto, men blev inte klar.
    [my-notifications] Någon försökte ändra vilka meddelanden du får, men blev inte klar.
    [passcode] Någon försökte använda en åtkomstkod för ditt konto, men blev inte klar.
    [activate-account] Någon försökte välja ett lösenord för ditt konto med en åtkomstkod, men blev inte klar.
    [forgot-user-name] Någon bad om ditt användarnamn, men det kunde inte skickas.
    [sign-in] Någon försökte logga in på webbplatsen där du hanterar ditt lösenord, men blev inte klar.
   *[other] Någon påbörjade uppgiften ”{ $task }” för ditt konto, men blev inte klar.
}
mail-failure-body-2 = Om det var du, försök igen eller be helpdesken om hjälp.
mail-failure-body-3 = Om det inte var du, säg till helpdesken. Ge inte koder, svar eller lösenord till någon, inte ens om de säger att de arbetar för { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name } har registrerat sig
    [manage-profile] { $name } har ändrat profilen
    [forgot-password] { $name } har valt ett nytt lösenord
    [manage-passwords] { $name } har ändrat lösenordet
    [unlock-account] { $name } har låst upp kontot
    [my-notifications] { $name } har ändrat valet av meddelanden
    [passcode] { $name } har använt en åtkomstkod
    [activate-account] { $name } har aktiverat kontot
    [forgot-user-name] { $name } har bett om användarnamnet
    [sign-in] { $name } har loggat in
   *[other] { $name } har slutfört uppgiften ”{ $task }”
}
mail-admin-success-body-1 = { $name } har slutfört uppgiften ”{ $task }” på självbetjäningssidan hos { $organization }.
mail-admin-success-body-2 = Detaljerna finns i historiken. Om det inte var väntat, fråga personen och lås kontot tills det är utrett.

mail-admin-failure-subject = { $task ->
    [register] { $name } kunde inte registrera sig
    [manage-profile] { $name } kunde inte ändra profilen
    [forgot-password] { $name } kunde inte välja ett nytt lösenord
    [manage-passwords] { $name } kunde inte ändra lösenordet
    [unlock-account] { $name } kunde inte låsa upp kontot
    [my-notifications] { $name } kunde inte ändra valet av meddelanden
    [passcode] { $name } kunde inte använda en åtkomstkod
    [activate-account] { $name } kunde inte aktivera kontot
    [forgot-user-name] { $name } kunde inte få användarnamnet
    [sign-in] { $name } kunde inte logga in
   *[other] { $name } kunde inte slutföra uppgiften ”{ $task }”
}
mail-admin-failure-body-1 = { $name } påbörjade uppgiften ”{ $task }” på självbetjäningssidan hos { $organization }, och den misslyckades.
mail-admin-failure-body-2 = Orsaken finns i historiken. Om det händer ofta kan det vara någon annan som försöker: fråga personen.

mail-profile-locked-subject = För många felaktiga försök på ditt konto hos { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [one] Någon försökte identifiera sig som dig och hade fel för många gånger. För att skydda ditt konto går det inte att försöka igen på en minut.
   *[other] Någon försökte identifiera sig som dig och hade fel för många gånger. För att skydda ditt konto går det inte att försöka igen på { $minutes } minuter.
}
mail-profile-locked-body-2 = Ditt lösenord har inte ändrats och du kan logga in med det som vanligt.
mail-profile-locked-body-3 = Om det inte var du, säg till helpdesken. Ge inte koder, svar eller lösenord till någon.

mail-contact-changed-subject = Den privata e-postadressen för ditt konto hos { $organization } har ändrats
mail-contact-changed-body-1 = Den privata e-postadressen för koder och meddelanden om ditt konto har ändrats. Det här meddelandet går till både den gamla och den nya adressen.
mail-contact-changed-body-2 = Om det var du behöver du inte göra något.
mail-contact-changed-body-3 = Om det inte var du, kontakta helpdesken nu: någon annan kan kanske få dina koder.

mail-factor-changed-subject = { $what ->
    [questions] Dina frågor hos { $organization } har ändrats
    [authenticator] En autentiseringsapp har lagts till i ditt konto hos { $organization }
    [authenticator-removed] Autentiseringsappen för ditt konto hos { $organization } har tagits bort
    [passkey] En lösennyckel (passkey) har lagts till i ditt konto hos { $organization }
    [passkey-removed] En lösennyckel (passkey) för ditt konto hos { $organization } har tagits bort
    [phone] Ett mobilnummer har lagts till i ditt konto hos { $organization }
    [phone-removed] Mobilnumret för ditt konto hos { $organization } har tagits bort
    [recovery-codes] Nya återställningskoder för ditt konto hos { $organization }
    [recovery-code-used] En återställningskod för ditt konto hos { $organization } har använts
    [browser] En webbläsare har sparats för ditt konto hos { $organization }
   *[other] Det har ändrats hur du bekräftar vem du är hos { $organization }
}
mail-factor-changed-body-1 = { $what ->
    [questions] Dina frågor och svar för att bekräfta vem du är har ersatts.
    [authenticator] Från och med nu bekräftar du vem du är med koder från en autentiseringsapp.
    [authenticator-removed] Du kan inte längre bekräfta vem du är med koder från din autentiseringsapp.
    [passkey] Från och med nu kan du bekräfta vem du är med en lösennyckel till: fingeravtryck, ansikte, pinkod eller säkerhetsnyckel.
    [passkey-removed] Du kan inte längre bekräfta vem du är med en av dina lösennycklar.
    [phone] Från och med nu bekräftar du vem du är med koder som skickas till ditt mobilnummer.
    [phone-removed] Du kan inte längre bekräfta vem du är med koder till ditt mobilnummer.
    [recovery-codes] Nya återställningskoder har skapats. De tidigare fungerar inte längre.
    [recovery-code-used] En av dina återställningskoder har använts för att bekräfta vem du är. Den fungerar inte igen.
    [browser] Från och med nu räknas en webbläsare till som en del av beviset på att det är du. Du hittar den på sidan ”Min profil” och kan ta bort den där.
   *[other] Det har ändrats hur du bekräftar vem du är.
}
mail-factor-changed-body-2 = Om det var du behöver du inte göra något.
mail-factor-changed-body-3 = Om det inte var du, kontakta helpdesken nu och säg att någon annan använder ditt konto.

mail-passkey-copied-subject = En kopia av din säkerhetsnyckel kan vara i bruk hos { $organization }
mail-passkey-copied-body-1 = Någon försökte bekräfta att de är du med lösennyckeln ”{ $name }”. Den godkändes inte: det den skickade tyder på att det finns en kopia av nyckeln.
mail-passkey-copied-body-2 = Säg till helpdesken, ta bort lösennyckeln från ditt konto och skapa en ny.
mail-passkey-copied-body-3 = Om det inte var du, kontakta helpdesken nu: någon kan ha din säkerhetsnyckel eller en kopia av den.

mail-bulk-change-required-subject = Välj ett nytt lösenord hos { $organization }
mail-bulk-change-required-body-1 = En administratör har bestämt att du behöver ett nytt lösenord. Nästa gång du loggar in får du välja ett.
mail-bulk-change-required-body-2 = Logga in som vanligt med ditt nuvarande lösenord och välj ett nytt när du får frågan. Om du inte kan logga in, kontakta helpdesken.
mail-bulk-change-required-body-3 = Ingen hos { $organization } frågar dig efter ditt lösenord. Ge det inte till någon och skriv det inte på en sida som du har kommit till via en länk i ett meddelande.

mail-bulk-unregistered-subject = Din registrering hos { $organization } har tagits bort
mail-bulk-unregistered-body-1 = En administratör har tagit bort det du hade registrerat för att bekräfta vem du är, till exempel svar, en autentiseringsapp eller återställningskoder. Ditt konto och ditt lösenord har inte ändrats.
mail-bulk-unregistered-body-2 = Registrera dig igen när du har tid. Till dess kan du inte själv välja ett nytt lösenord eller låsa upp ditt konto.
mail-bulk-unregistered-body-3 = Om du har frågor, kontakta helpdesken. Ge inte koder, svar eller lösenord till någon, inte ens om de säger att de arbetar för { $organization }.
