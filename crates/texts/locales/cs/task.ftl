# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registrace
task-register-description = Nastavte, jak ověříme vaši totožnost, abyste si později poradili bez cizí pomoci.
task-manage-profile-name = Upravit profil
task-manage-profile-description = Změňte své otázky, soukromou e-mailovou adresu nebo ověřovací aplikaci.
task-forgot-password-name = Zapomenuté heslo
task-forgot-password-description = Ověřte svou totožnost a zvolte nové heslo.
task-manage-passwords-name = Změnit heslo
task-manage-passwords-description = Zvolte nové heslo, pokud znáte současné, i když jeho platnost skončila.
task-unlock-account-name = Odemknout účet
task-unlock-account-description = Dostaňte se po příliš mnoha chybných pokusech zpět do účtu se současným heslem.
task-my-notifications-name = Moje oznámení
task-my-notifications-description = Vyberte, která oznámení o svém účtu chcete dostávat.
task-passcode-name = Mám přístupový kód
task-passcode-description = Použijte přístupový kód, který vám dala technická podpora.
task-sign-in-name = Přihlásit se
task-sign-in-description = Podívejte se na svůj profil a na to, co tu můžete udělat.
# A task that an administrator made and gave no words in this language.
task-other-name = Jiný úkon
task-other-description = Tento úkon nabízí vaše organizace.
task-gone = Tento úkon už se nenabízí

# Why a task cannot be used now.
task-unavailable-registered = Už máte registraci.
task-unavailable-unregistered = Nejdřív se zaregistrujte.
task-unavailable-not-locked = Váš účet není zamčený.
task-unavailable-not-disabled = Váš účet není vypnutý.
task-unavailable-profile-not-locked = Vaše registrace není zamčená.
task-unavailable-never = Vaše organizace toto nenabízí.
