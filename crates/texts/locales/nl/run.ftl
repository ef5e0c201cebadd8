# How a task ends, and what keeps it from going on.

run-done-register-title = Je bent geregistreerd
run-done-register-lead = Je kunt nu een nieuw wachtwoord kiezen of je account ontgrendelen zonder iemand te bellen.
run-done-manage-profile-title = Je profiel is opgeslagen
run-done-manage-profile-lead = Gebruik vanaf nu wat je zojuist hebt geregistreerd.
run-done-forgot-password-title = Je nieuwe wachtwoord is opgeslagen
run-done-forgot-password-lead = Log er vanaf nu mee in. Vul het ook in op je telefoon en je andere apparaten, anders vergrendelen die je account.
run-done-manage-passwords-title = Je wachtwoord is gewijzigd
run-done-manage-passwords-lead = Log vanaf nu in met het nieuwe. Vul het ook in op je telefoon en je andere apparaten, anders vergrendelen die je account.
run-done-unlock-account-title = Je account is ontgrendeld
run-done-unlock-account-lead = Log in met je huidige wachtwoord. Dat is niet gewijzigd.
run-done-my-notifications-title = Je keuze is opgeslagen
run-done-my-notifications-lead = Vanaf nu krijg je de berichten die je hebt aangevinkt.
run-done-passcode-title = Je bent klaar
run-done-passcode-lead = De toegangscode is gebruikt en werkt niet nog een keer. Gebruik de volgende keer wat je zojuist hebt geregistreerd.
run-done-sign-in-title = Je bent ingelogd
run-done-sign-in-lead = Kies wat je wilt doen.
run-done-other-title = Je bent klaar
run-done-other-lead = Alles is opgeslagen.
run-done-still-locked = Je nieuwe wachtwoord is opgeslagen, maar je account is nog vergrendeld. Wacht tot de vergrendeling eindigt of neem contact op met de helpdesk.

run-failed-title = Dat is niet gelukt
run-failed-nothing-changed = Er is niets gewijzigd. Je wachtwoord is hetzelfde als eerst.
run-stopped-title = Je bent gestopt
run-stopped-lead = Er wordt niets meer gewijzigd. Je kunt deze pagina sluiten.
run-stopped-changed = Wat je al had opgeslagen, blijft opgeslagen. Er wordt niets meer gewijzigd. Je kunt deze pagina sluiten.
run-half-done = Je oude wachtwoord werkt niet meer en er is geen nieuw wachtwoord opgeslagen. Begin “Wachtwoord vergeten” opnieuw en kies een nieuw wachtwoord, of neem contact op met de helpdesk.
run-expired = De tijd voor deze taak is om. Wat niet is opgeslagen, is niet gewijzigd. Begin opnieuw wanneer je zover bent.
run-expired-title = Je tijd is om
run-expired-lead = Voor je veiligheid sluit deze pagina na een tijdje. Wat niet is opgeslagen, is niet gewijzigd. Begin opnieuw wanneer je zover bent.
run-locked-title = Te veel foute pogingen
run-locked-lead = { $minutes ->
    [one] Om je account te beschermen zijn er één minuut lang geen pogingen meer mogelijk. Je wachtwoord is niet gewijzigd. Probeer het later opnieuw of neem contact op met de helpdesk.
   *[other] Om je account te beschermen zijn er { $minutes } minuten lang geen pogingen meer mogelijk. Je wachtwoord is niet gewijzigd. Probeer het later opnieuw of neem contact op met de helpdesk.
}
run-too-many-tries = Te veel foute pogingen. Er is niets gewijzigd. Begin opnieuw of neem contact op met de helpdesk.
run-assurance = Je hebt hiervoor nog niet genoeg bevestigd. Er is niets gewijzigd. Begin opnieuw en kies een andere manier, of neem contact op met de helpdesk.
run-step-up-missing = Je bent al geregistreerd. Om te wijzigen hoe je bewijst wie je bent, is naast je wachtwoord nog een bewijs nodig, en deze taak vraagt daar niet om. Er is niets gewijzigd. Neem contact op met de helpdesk.
run-unknown-outcome-title = We zoeken uit wat er is gebeurd
run-unknown-outcome-lead = Het antwoord van de inlogdienst van je organisatie ontbreekt. We vragen na of je wijziging is uitgevoerd. Probeer het nog niet opnieuw; deze pagina gaat vanzelf verder.
run-unknown-step = Je organisatie heeft deze taak intussen gewijzigd. Aan je account is niets gewijzigd. Begin opnieuw.
run-resume = Ga verder waar je was
run-stale = Deze taak is in een ander venster verdergegaan. Hier zie je hoe ver hij nu is.
