# Choosing among the ways to register.

activity-methods-register-title = Выберите, что настроить
activity-methods-register-lead = Выберите, чем вы хотите пользоваться, если забудете пароль.
activity-methods-register-needed = { $number ->
    [one] Нужен ещё { $number } из этих способов.
    [few] Нужны ещё { $number } из этих способов.
    [many] Нужно ещё { $number } из этих способов.
   *[other] Нужно ещё { $number } из этих способов.
}
activity-methods-points = Одного способа может быть мало. Мы попросим ещё один, пока подтверждения вместе не станут достаточно надёжными.
activity-methods-option-register-questions = Вопросы
activity-methods-option-register-questions-hint = Ответы, которые знаете только вы.
activity-methods-option-register-contact = Личный адрес электронной почты
activity-methods-option-register-contact-hint = Мы отправляем туда коды, если рабочая почта недоступна.
activity-methods-option-register-authenticator = Приложение-аутентификатор
activity-methods-option-register-authenticator-hint = Приложение на телефоне показывает коды даже без подключения к сети.
activity-methods-option-register-passkey = Ключ доступа
activity-methods-option-register-passkey-hint = Ваш отпечаток пальца, лицо или ПИН-код на телефоне или компьютере либо ключ безопасности.
activity-methods-option-register-recovery-codes = Резервные коды
activity-methods-option-register-recovery-codes-hint = Коды, которые вы печатаете или записываете на крайний случай.
activity-methods-option-register-phone = Номер мобильного телефона
activity-methods-option-register-phone-hint = Мы отправляем туда коды в сообщении или сообщаем их по телефону.
activity-methods-option-remember-browser = Этот браузер
activity-methods-option-remember-browser-hint = В следующий раз он послужит частью подтверждения, что это вы.
activity-methods-option-confirm-contact = Рабочий адрес электронной почты
activity-methods-option-confirm-contact-hint = Подтвердите, что вы читаете почту по адресу, который дала вам организация.

activity-confirm-contact-title = Подтвердите рабочий адрес электронной почты
activity-confirm-contact-lead = { $minutes ->
    [one] Мы отправили код на адрес { $address }. Он действует { $minutes } минуту. Введите его здесь, чтобы коды приходили туда, если вы забудете пароль.
    [few] Мы отправили код на адрес { $address }. Он действует { $minutes } минуты. Введите его здесь, чтобы коды приходили туда, если вы забудете пароль.
    [many] Мы отправили код на адрес { $address }. Он действует { $minutes } минут. Введите его здесь, чтобы коды приходили туда, если вы забудете пароль.
   *[other] Мы отправили код на адрес { $address }. Он действует { $minutes } минуты. Введите его здесь, чтобы коды приходили туда, если вы забудете пароль.
}
activity-confirm-contact-none = У вашей организации нет вашего адреса электронной почты. Обратитесь в службу поддержки.

activity-register-totp-list-title = Ваши приложения-аутентификаторы
activity-register-totp-list-lead = Удалите приложение, если телефона с ним у вас больше нет.
activity-register-totp-name = Название приложения
activity-register-totp-name-hint = Например, телефон, на котором оно установлено. Поле можно оставить пустым.
activity-register-totp-which-needed = Выберите одно из своих приложений.
activity-register-totp-added = Приложение настроено.
activity-register-totp-renamed = У приложения новое название.
activity-register-totp-removed = Приложение удалено. Его коды здесь больше не действуют.
activity-register-totp-last = Это ваше единственное приложение. Настройте другое, прежде чем удалить его.
activity-register-totp-another = Настроить ещё одно приложение
activity-register-totp-back = Назад к моим приложениям
activity-register-totp-full = { $limit ->
    [one] У вас может быть { $limit } приложение. Удалите его, чтобы настроить другое.
    [few] У вас может быть { $limit } приложения. Удалите одно, чтобы настроить другое.
    [many] У вас может быть { $limit } приложений. Удалите одно, чтобы настроить другое.
   *[other] У вас может быть { $limit } приложения. Удалите одно, чтобы настроить другое.
}
page-me-app-used = Последнее использование
