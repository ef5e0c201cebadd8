# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registrieren
task-register-description = Legen Sie fest, wie Sie sich später ausweisen, damit Sie sich selbst helfen können.
task-manage-profile-name = Mein Profil bearbeiten
task-manage-profile-description = Ändern Sie Ihre Fragen, Ihre private E-Mail-Adresse oder Ihre Authenticator-App.
task-forgot-password-name = Passwort vergessen
task-forgot-password-description = Weisen Sie sich aus und wählen Sie ein neues Passwort.
task-manage-passwords-name = Mein Passwort ändern
task-manage-passwords-description = Wählen Sie ein neues Passwort, wenn Sie Ihr jetziges kennen, auch wenn es abgelaufen ist.
task-unlock-account-name = Mein Konto entsperren
task-unlock-account-description = Kommen Sie nach zu vielen Fehlversuchen mit Ihrem jetzigen Passwort wieder hinein.
task-my-notifications-name = Meine Benachrichtigungen
task-my-notifications-description = Wählen Sie, welche Nachrichten Sie zu Ihrem Konto bekommen.
task-passcode-name = Ich habe einen Zugangscode
task-passcode-description = Verwenden Sie den Zugangscode, den Sie vom Helpdesk bekommen haben.
task-sign-in-name = Anmelden
task-sign-in-description = Sehen Sie Ihr Profil und die Aufgaben, die für Sie infrage kommen.
# A task that an administrator made and gave no words in this language.
task-other-name = Weitere Aufgabe
task-other-description = Ihre Organisation bietet diese Aufgabe an.
task-gone = Diese Aufgabe wird nicht mehr angeboten

# Why a task cannot be used now.
task-unavailable-registered = Sie sind bereits registriert.
task-unavailable-unregistered = Registrieren Sie sich zuerst.
task-unavailable-not-locked = Ihr Konto ist nicht gesperrt.
task-unavailable-not-disabled = Ihr Konto ist nicht deaktiviert.
task-unavailable-profile-not-locked = Ihre Registrierung ist nicht gesperrt.
task-unavailable-never = Ihre Organisation bietet das nicht an.
