# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = Настройте, как вернуть доступ к учётной записи в { $organization }
mail-reminder-invitation-body-1 = Если вы забудете пароль или учётная запись будет заблокирована, вы сможете помочь себе сами в любое время. Для этого один раз настройте, как вы подтверждаете, кто вы. Это займёт около двух минут.
mail-reminder-invitation-body-2 = Начните здесь: { $link }
mail-reminder-invitation-body-3 = Сайт один раз спросит ваш пароль. Никто в { $organization } не спрашивает его по почте или по телефону.

mail-reminder-register-subject = Вы ещё не настроили, как вернуть доступ к учётной записи в { $organization }
mail-reminder-register-body-1 = До этого, если вы забудете пароль, помочь сможет только служба поддержки. Это займёт около двух минут.
mail-reminder-register-body-2 = Начните здесь: { $link }

mail-reminder-update-subject = Вашу регистрацию в { $organization } нужно обновить
mail-reminder-update-body-1 = То, чем вы подтверждаете, кто вы, — уже не всё, что требует { $organization }. Обновите это, чтобы и дальше помогать себе самостоятельно, если забудете пароль.
mail-reminder-update-body-2 = Начните здесь: { $link }

mail-reminder-password-subject = { $days ->
    [one] Срок действия пароля в { $organization } истекает, осталось дней: { $days }
    [few] Срок действия пароля в { $organization } истекает, осталось дней: { $days }
    [many] Срок действия пароля в { $organization } истекает, осталось дней: { $days }
   *[other] Срок действия пароля в { $organization } истекает, осталось дней: { $days }
}
mail-reminder-password-body-1 = Вовремя выберите новый, и вы продолжите работу без перерыва.
mail-reminder-password-body-2 = Смените его здесь: { $link }
mail-reminder-password-body-3 = Если вы уже сменили пароль, ничего делать не нужно.

mail-reminder-account-subject = { $days ->
    [one] Срок действия учётной записи в { $organization } истекает, осталось дней: { $days }
    [few] Срок действия учётной записи в { $organization } истекает, осталось дней: { $days }
    [many] Срок действия учётной записи в { $organization } истекает, осталось дней: { $days }
   *[other] Срок действия учётной записи в { $organization } истекает, осталось дней: { $days }
}
mail-reminder-account-body-1 = После этого войти будет нельзя.
mail-reminder-account-body-2 = Если учётная запись ещё нужна, вовремя сообщите об этом руководителю или в службу поддержки.
