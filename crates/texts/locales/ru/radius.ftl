# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = Введите код для входа
activity-radius-code-lead = Используйте код из приложения, токена или сообщения, с которым вы входите и в другие системы своей организации.
activity-radius-code-label = Код
activity-radius-code-answer = Ваш ответ
activity-radius-code-asked = Система входа спрашивает: { $prompt }
activity-radius-code-more = Системе входа нужен ещё один код.
activity-radius-code-blank = Введите код.
activity-radius-code-wrong = Подтверждение не принято. Дождитесь следующего кода и начните заново.
activity-radius-code-lost = Система входа не ответила, поэтому начинаем заново. Введите новый код.
activity-radius-code-away = Сейчас проверить код нельзя: система входа не отвечает. Это не считается неверной попыткой. Попробуйте через несколько минут или выберите другой способ, если он есть ниже.
activity-methods-option-radius-code = Код для входа
activity-methods-option-radius-code-hint = Используйте код из приложения, токена или сообщения, с которым вы входите в другие системы.

event-factor-reply-refused = Ответ сервера входа не признан достоверным
helpdesk-proved-radius = { $caller }: серверы RADIUS приняли названный код для входа.
