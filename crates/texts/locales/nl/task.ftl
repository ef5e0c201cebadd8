# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registreren
task-register-description = Stel in hoe je bevestigt dat jij het bent, zodat je jezelf later kunt helpen.
task-manage-profile-name = Mijn profiel beheren
task-manage-profile-description = Wijzig je vragen, je persoonlijke e-mailadres of je authenticator-app.
task-forgot-password-name = Wachtwoord vergeten
task-forgot-password-description = Bevestig dat jij het bent en kies een nieuw wachtwoord.
task-manage-passwords-name = Mijn wachtwoord wijzigen
task-manage-passwords-description = Kies een nieuw wachtwoord als je het huidige kent, ook als het verlopen is.
task-unlock-account-name = Mijn account ontgrendelen
task-unlock-account-description = Kom na te veel foute pogingen weer binnen met je huidige wachtwoord.
task-my-notifications-name = Mijn meldingen
task-my-notifications-description = Kies welke berichten je over je account krijgt.
task-passcode-name = Ik heb een toegangscode
task-passcode-description = Gebruik de toegangscode die je van de helpdesk hebt gekregen.
task-sign-in-name = Inloggen
task-sign-in-description = Bekijk je profiel en de taken die voor jou gelden.
# A task that an administrator made and gave no words in this language.
task-other-name = Andere taak
task-other-description = Je organisatie biedt deze taak aan.
task-gone = Deze taak wordt niet meer aangeboden

# Why a task cannot be used now.
task-unavailable-registered = Je bent al geregistreerd.
task-unavailable-unregistered = Registreer je eerst.
task-unavailable-not-locked = Je account is niet vergrendeld.
task-unavailable-not-disabled = Je account is niet uitgeschakeld.
task-unavailable-profile-not-locked = Je registratie is niet vergrendeld.
task-unavailable-never = Je organisatie biedt dit niet aan.
