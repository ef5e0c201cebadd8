# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Du har bekræftet, hvem du er, men du har ingen opgaver på dette websted. Bed en administrator om at give dig en.
staff-sign-in-administration = Log ind på administrationen
staff-sign-in-helpdesk = Log ind på helpdesken
staff-sign-in-lead = Med din egen konto og en ekstra bekræftelse.
staff-setup-title = Første opsætning
staff-setup-lead = Ingen administrerer dette system endnu. Skriv den opsætningskode, som programmet viste, da det startede.
staff-setup-label = Opsætningskode
staff-setup-hint = Den virker én gang inden for en time. Genstart programmet for at få en ny.
staff-setup-wrong = Koden er forkert, allerede brugt eller for gammel. Genstart programmet for at få en ny.
staff-setup-begin = Begynd
staff-prove-again = Bekræft endnu en gang, at det er dig: Dette ændrer meget på én gang.
staff-prove-again-title = Er det dig?
staff-prove-again-label = Kode fra din godkendelsesapp
staff-prove-again-button = Bekræft
