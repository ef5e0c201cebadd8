# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Получите код на телефон
activity-phone-lead = Выберите номер и способ: сообщение или звонок.
activity-phone-lead-one = Мы можем отправить код на номер, который заканчивается на { $ends }.
activity-phone-where = Номер
activity-phone-number = Номер, который заканчивается на { $ends }
activity-phone-call-only = На этот номер можно только позвонить.
activity-phone-choose = Выберите номер.
activity-phone-sms = Отправить сообщение
activity-phone-call = Позвонить мне
activity-phone-sms-again = Отправить ещё одно сообщение
activity-phone-call-again = Позвонить мне ещё раз
activity-phone-other = Выбрать заново
activity-phone-code-title = Введите код с телефона
activity-phone-code-label = Код
activity-phone-sent = Сообщение с кодом отправляется на номер, который заканчивается на { $ends }. Код действует несколько минут.
activity-phone-called = Мы звоним на номер, который заканчивается на { $ends }, и продиктуем код. Код действует несколько минут.
activity-phone-blank = Введите код.
activity-phone-wrong = Код неверный. Посмотрите самое новое сообщение и попробуйте ещё раз.
activity-phone-expired = Этот код больше не действует. Запросите новый.
activity-phone-wait = Код уже отправлен. Подождите немного, прежде чем запрашивать другой.
activity-phone-no-more = Для этой задачи больше нельзя отправить код. Используйте последний или выберите другой способ, если он предложен ниже.
activity-phone-away = Сейчас код отправить нельзя. Это не считается неверной попыткой. Попробуйте через несколько минут или выберите другой способ, если он предложен ниже.
activity-methods-option-phone-code = Код по телефону
activity-methods-option-phone-code-hint = Мы отправим код на номер телефона, который есть у вашей организации, сообщением или звонком.

phone-sms = { $code } — ваш код для { $organization }. Никому его не сообщайте.
phone-call = Это { $organization }. Ваш код: { $code }. Никому его не сообщайте.
phone-passcode = { $code } — ваш код доступа для { $organization }. Он действует один раз. Никому его не сообщайте.
phone-password = Ваш новый пароль для { $organization }. Скорее задайте свой и удалите это сообщение: { $code }

event-factor-gateway-failed = Телефонная служба не смогла отправить код
event-factor-phone-code-sent = Код отправлен на телефон
helpdesk-proved-phone = { $caller } назвал(а) код, отправленный на телефон.
