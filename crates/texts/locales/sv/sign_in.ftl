# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Du har bekräftat vem du är, men du har inga uppgifter på den här webbplatsen. Be en administratör att ge dig en.
staff-sign-in-administration = Logga in på administrationen
staff-sign-in-helpdesk = Logga in på helpdesken
staff-sign-in-lead = Med ditt eget konto och en andra bekräftelse.
staff-setup-title = Första installationen
staff-setup-lead = Ingen administrerar systemet än. Skriv installationskoden som programmet visade när det startade.
staff-setup-label = Installationskod
staff-setup-hint = Den fungerar en gång, inom en timme. Starta om programmet för att få en ny.
staff-setup-wrong = Koden är fel, redan använd eller för gammal. Starta om programmet för att få en ny.
staff-setup-begin = Börja
staff-prove-again = Bekräfta en gång till att det är du: det här ändrar mycket på en gång.
staff-prove-again-title = Är det du?
staff-prove-again-label = Kod från din autentiseringsapp
staff-prove-again-button = Bekräfta
