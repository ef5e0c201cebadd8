# Registering what later proves who you are.

activity-register-title = Регистрация
activity-register-lead = Укажите, как вы будете подтверждать личность. Это займёт около трёх минут.
activity-register-choose = Выберите вопрос из списка.

activity-register-questions-title = Выберите вопросы
activity-register-questions-lead = Выберите ответы, которые вы запомните и которые никто о вас не узнает.
activity-register-question-select = Вопрос { $number }
activity-register-own-question = Ваш собственный вопрос { $number }
activity-register-helpdesk-hint = Об этом спрашивает по телефону служба поддержки; она может прочитать ответ.
activity-register-own-question-hint = { $count ->
    [one] Спросите о том, на что можете ответить только вы. Не менее { $count } символа.
    [few] Спросите о том, на что можете ответить только вы. Не менее { $count } символов.
    [many] Спросите о том, на что можете ответить только вы. Не менее { $count } символов.
   *[other] Спросите о том, на что можете ответить только вы. Не менее { $count } символов.
}
activity-register-answer = Ответ { $number }
activity-register-answer-again = Ответ { $number } ещё раз
activity-register-answer-short = { $count ->
    [one] Ответ слишком короткий. Введите не менее { $count } символа.
    [few] Ответ слишком короткий. Введите не менее { $count } символов.
    [many] Ответ слишком короткий. Введите не менее { $count } символов.
   *[other] Ответ слишком короткий. Введите не менее { $count } символов.
}
activity-register-answer-same = Такой ответ уже дан на другой вопрос. Выберите другой ответ.
activity-register-answer-in-question = Ответ содержится в вопросе. Выберите другой ответ.
activity-register-answer-mismatch = Ответы не совпадают. Введите ответ ещё раз.
activity-register-question-short = { $count ->
    [one] Вопрос слишком короткий. Введите не менее { $count } символа.
    [few] Вопрос слишком короткий. Введите не менее { $count } символов.
    [many] Вопрос слишком короткий. Введите не менее { $count } символов.
   *[other] Вопрос слишком короткий. Введите не менее { $count } символов.
}
activity-register-question-twice = Этот вопрос уже выбран. Выберите другой.

activity-register-contact-title = Добавьте личный адрес электронной почты
activity-register-contact-lead = Он поможет, если рабочая почта недоступна. Мы отправляем на него только коды и сообщения о вашей учётной записи.
activity-register-contact-code-title = Подтвердите адрес
activity-register-contact-code-lead = Мы отправили код на адрес { $address }. Введите его здесь, чтобы подтвердить, что адрес ваш.
activity-register-personal-mail = Личный адрес электронной почты
activity-register-personal-mail-hint = Например, ваш домашний адрес почты. Рабочий адрес не подходит.
activity-register-personal-mail-code = Код из письма
activity-register-mail-invalid = Это неполный адрес электронной почты. Проверьте его и попробуйте ещё раз.

activity-register-totp-title = Настройте приложение-аутентификатор
activity-register-totp-lead = Приложение каждые 30 секунд показывает новый код. Подключение к сети ему не нужно.
activity-register-totp-scan = Отсканируйте это изображение приложением или введите ключ вручную
activity-register-totp-code = Код из приложения

activity-register-recovery-codes-title = Резервные коды
activity-register-recovery-codes-lead = Резервные коды помогут, если у вас нет ни телефона, ни доступа к почте. Каждый действует один раз. Новые коды заменяют все прежние.
activity-register-recovery-codes-shown = Ваши резервные коды
activity-register-recovery-codes-keep = Эти коды у меня напечатаны или записаны
activity-register-recovery-codes-must-keep = Сохраните коды в надёжном месте и поставьте галочку. Больше мы их не покажем.
