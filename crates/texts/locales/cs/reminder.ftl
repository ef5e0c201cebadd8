# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Nastavte si, jak se znovu dostanete ke svému účtu v { $organization }
mail-reminder-invitation-body-1 = Když zapomenete heslo nebo se váš účet zablokuje, můžete si kdykoli pomoci sami. K tomu si jednou nastavte, jak prokážete, kdo jste. Trvá to asi dvě minuty.
mail-reminder-invitation-body-2 = Začněte zde: { $link }
mail-reminder-invitation-body-3 = Stránka se jednou zeptá na vaše heslo. Nikdo v { $organization } se na ně neptá e-mailem ani po telefonu.

mail-reminder-register-subject = Ještě jste si nenastavili, jak se znovu dostanete ke svému účtu v { $organization }
mail-reminder-register-body-1 = Do té doby vám při zapomenutém hesle může pomoci jen technická podpora. Trvá to asi dvě minuty.
mail-reminder-register-body-2 = Začněte zde: { $link }

mail-reminder-update-subject = Vaši registraci v { $organization } je třeba aktualizovat
mail-reminder-update-body-1 = To, čím prokazujete, kdo jste, už není vše, co { $organization } žádá. Aktualizujte to, abyste si při zapomenutém hesle mohli dál pomoci sami.
mail-reminder-update-body-2 = Začněte zde: { $link }

mail-reminder-password-subject = { $days ->
    [one] Vaše heslo v { $organization } vyprší do jednoho dne
    [few] Vaše heslo v { $organization } vyprší do { $days } dnů
   *[other] Vaše heslo v { $organization } vyprší do { $days } dnů
}
mail-reminder-password-body-1 = Zvolte včas nové a budete pracovat bez přerušení.
mail-reminder-password-body-2 = Změňte je zde: { $link }
mail-reminder-password-body-3 = Pokud jste je mezitím změnili, nemusíte nic dělat.

mail-reminder-account-subject = { $days ->
    [one] Váš účet v { $organization } vyprší do jednoho dne
    [few] Váš účet v { $organization } vyprší do { $days } dnů
   *[other] Váš účet v { $organization } vyprší do { $days } dnů
}
mail-reminder-account-body-1 = Potom se už nebudete moci přihlásit.
mail-reminder-account-body-2 = Pokud účet ještě potřebujete, řekněte to včas svému vedoucímu nebo technické podpoře.
