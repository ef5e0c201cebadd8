# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = Введите пароль
activity-password-lead = Используйте пароль, с которым вы сейчас входите. Пароль с истёкшим сроком здесь тоже подходит.
activity-password-label = Текущий пароль
activity-password-wrong = Неверное имя пользователя или пароль. Проверьте и то и другое и попробуйте ещё раз.

activity-questions-title = Ответьте на свои вопросы
activity-questions-lead = { $count ->
    [one] Ответьте на { $count } вопрос так же, как при регистрации. Заглавные буквы и пробелы значения не имеют.
    [few] Ответьте на все { $count } вопроса так же, как при регистрации. Заглавные буквы и пробелы значения не имеют.
    [many] Ответьте на все { $count } вопросов так же, как при регистрации. Заглавные буквы и пробелы значения не имеют.
   *[other] Ответьте на все { $count } вопросов так же, как при регистрации. Заглавные буквы и пробелы значения не имеют.
}
activity-questions-wrong = Это неверно. Проверьте, что вы ввели, и попробуйте ещё раз.
activity-questions-wrong-one = Этот ответ неверный.
activity-questions-too-few = У вас зарегистрировано меньше вопросов, чем здесь нужно. Выберите другой способ подтвердить личность или обратитесь в службу поддержки.
activity-questions-next = Проверить ответы
activity-questions-pick = Вопрос { $number }
activity-questions-answer = Ответ { $number }
activity-questions-picked-twice = Этот вопрос выбран дважды. Выберите другой.

activity-mail-code-title = Введите код из письма
activity-mail-code-lead-corporate = { $minutes ->
    [one] Мы отправили код на ваш рабочий адрес электронной почты. Код действует { $minutes } минуту.
    [few] Мы отправили код на ваш рабочий адрес электронной почты. Код действует { $minutes } минуты.
    [many] Мы отправили код на ваш рабочий адрес электронной почты. Код действует { $minutes } минут.
   *[other] Мы отправили код на ваш рабочий адрес электронной почты. Код действует { $minutes } минут.
}
activity-mail-code-lead-personal = { $minutes ->
    [one] Мы отправили код на ваш личный адрес электронной почты. Код действует { $minutes } минуту.
    [few] Мы отправили код на ваш личный адрес электронной почты. Код действует { $minutes } минуты.
    [many] Мы отправили код на ваш личный адрес электронной почты. Код действует { $minutes } минут.
   *[other] Мы отправили код на ваш личный адрес электронной почты. Код действует { $minutes } минут.
}
activity-mail-code-label = Код
activity-mail-code-wrong = Неверный код. Посмотрите самое новое письмо и попробуйте ещё раз.
activity-mail-code-expired = Этот код больше не действует. Запросите новый.
activity-mail-code-resend = Отправить новый код
activity-mail-code-resent = Новый код отправлен. Прежние коды больше не действуют.
activity-mail-code-held-up = Сейчас наши письма не доставляются, поэтому код ещё не пришёл. Мы продолжаем попытки.
activity-mail-code-held-up-other = Сейчас наши письма не доставляются, поэтому код ещё не пришёл. Мы продолжаем попытки; ниже можно выбрать и другой способ.
activity-mail-code-wait = { $seconds ->
    [one] Новый код можно запросить через { $seconds } секунду.
    [few] Новый код можно запросить через { $seconds } секунды.
    [many] Новый код можно запросить через { $seconds } секунд.
   *[other] Новый код можно запросить через { $seconds } секунд.
}

activity-totp-title = Введите код из приложения-аутентификатора
activity-totp-lead = Откройте приложение на телефоне и введите шесть цифр, которые оно показывает для вашей учётной записи.
activity-totp-label = Код
activity-totp-wrong = Неверный код. Дождитесь следующего и попробуйте ещё раз.

activity-recovery-code-title = Введите резервный код
activity-recovery-code-lead = Используйте один из резервных кодов, которые вы сохранили при регистрации. Каждый действует один раз.
activity-recovery-code-label = Резервный код
activity-recovery-code-wrong = Резервный код неверный или уже использован. Проверьте его или возьмите другой.

activity-passcode-title = Введите код доступа
activity-passcode-lead = Код доступа даёт служба поддержки. Он действует один раз и недолго.
activity-passcode-label = Код доступа
activity-passcode-wrong = Код доступа неверный или больше не действует. Проверьте его или попросите в службе поддержки новый.

activity-not-registered-title = Пока не настроено
activity-not-registered = У вас не зарегистрировано то, что здесь нужно. Выберите другой способ подтвердить личность или обратитесь в службу поддержки.

activity-methods-title = Подтвердите личность
activity-methods-lead = Выберите способ, который сейчас для вас проще.
activity-methods-lead-second = Первое подтверждение принято. Теперь добавьте второе.
activity-methods-needed = { $number ->
    [one] Нужно ещё { $number } подтверждение.
    [few] Нужно ещё { $number } подтверждения.
    [many] Нужно ещё { $number } подтверждений.
   *[other] Нужно ещё { $number } подтверждений.
}
activity-methods-option-mail-code = Код на рабочую почту
activity-methods-option-mail-code-hint = Мы отправим код на адрес электронной почты, который вам дала организация.
activity-methods-option-mail-code-personal = Код на личную почту
activity-methods-option-mail-code-personal-hint = Мы отправим код на личный адрес, который вы зарегистрировали.
activity-methods-option-questions = Вопросы
activity-methods-option-questions-hint = Ответьте на вопросы, которые вы выбрали при регистрации.
activity-methods-option-totp = Приложение-аутентификатор
activity-methods-option-totp-hint = Введите шесть цифр, которые показывает приложение на телефоне.
activity-methods-option-recovery-code = Резервный код
activity-methods-option-recovery-code-hint = Используйте один из кодов, которые вы сохранили на крайний случай.
activity-methods-option-password = Текущий пароль
activity-methods-option-password-hint = Введите пароль, с которым вы сейчас входите.
activity-methods-option-passcode = Код доступа
activity-methods-option-passcode-hint = Введите код доступа, который вам дала служба поддержки.
