# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registrer mig
task-register-description = Indstil, hvordan du bekræfter, hvem du er, så du kan hjælpe dig selv senere.
task-manage-profile-name = Rediger min profil
task-manage-profile-description = Skift dine spørgsmål, din private e-mailadresse eller din godkendelsesapp.
task-forgot-password-name = Glemt adgangskode
task-forgot-password-description = Bekræft, hvem du er, og vælg en ny adgangskode.
task-manage-passwords-name = Skift min adgangskode
task-manage-passwords-description = Vælg en ny adgangskode, når du kender den nuværende, også selv om den er udløbet.
task-unlock-account-name = Lås min konto op
task-unlock-account-description = Kom ind igen med din nuværende adgangskode efter for mange forkerte forsøg.
task-my-notifications-name = Mine beskeder
task-my-notifications-description = Vælg, hvilke beskeder du får om din konto.
task-passcode-name = Jeg har en engangskode
task-passcode-description = Brug den engangskode, du har fået af helpdesken.
task-sign-in-name = Log ind
task-sign-in-description = Se din profil og de opgaver, der gælder for dig.
# A task that an administrator made and gave no words in this language.
task-other-name = En anden opgave
task-other-description = Din organisation tilbyder denne opgave.
task-gone = Denne opgave tilbydes ikke længere

# Why a task cannot be used now.
task-unavailable-registered = Du er allerede registreret.
task-unavailable-unregistered = Registrer dig først.
task-unavailable-not-locked = Din konto er ikke låst.
task-unavailable-not-disabled = Din konto er ikke slået fra.
task-unavailable-profile-not-locked = Din registrering er ikke låst.
task-unavailable-never = Din organisation tilbyder ikke dette.
