# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registrera mig
task-register-description = Ställ in hur du bekräftar vem du är, så att du kan hjälpa dig själv senare.
task-manage-profile-name = Hantera min profil
task-manage-profile-description = Ändra dina frågor, din privata e-postadress eller din autentiseringsapp.
task-forgot-password-name = Glömt lösenordet
task-forgot-password-description = Bekräfta vem du är och välj ett nytt lösenord.
task-manage-passwords-name = Ändra mitt lösenord
task-manage-passwords-description = Välj ett nytt lösenord när du kan ditt nuvarande, även om det har gått ut.
task-unlock-account-name = Lås upp mitt konto
task-unlock-account-description = Kom in igen med ditt nuvarande lösenord efter för många felaktiga försök.
task-my-notifications-name = Mina aviseringar
task-my-notifications-description = Välj vilka meddelanden du får om ditt konto.
task-passcode-name = Jag har en åtkomstkod
task-passcode-description = Använd åtkomstkoden som du har fått av helpdesken.
task-sign-in-name = Logga in
task-sign-in-description = Se din profil och de uppgifter som gäller dig.
# A task that an administrator made and gave no words in this language.
task-other-name = En annan uppgift
task-other-description = Din organisation erbjuder den här uppgiften.
task-gone = Uppgiften erbjuds inte längre

# Why a task cannot be used now.
task-unavailable-registered = Du är redan registrerad.
task-unavailable-unregistered = Registrera dig först.
task-unavailable-not-locked = Ditt konto är inte låst.
task-unavailable-not-disabled = Ditt konto är inte avstängt.
task-unavailable-profile-not-locked = Din registrering är inte låst.
task-unavailable-never = Din organisation erbjuder inte det här.
