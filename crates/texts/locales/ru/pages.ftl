# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Перейти к содержимому
page-nav = Учётная запись и язык
page-nav-language = Язык:
page-nav-me = Профиль
page-nav-sign-in = Войти
page-nav-sign-out = Выйти
page-help = Нужна помощь?
page-feedback = Оставить отзыв
page-back = Назад
page-problem-title = Ошибка:
page-problem-several = { $count ->
    [one] Нужно исправить { $count } пункт:
    [few] Нужно исправить { $count } пункта:
    [many] Нужно исправить { $count } пунктов:
   *[other] Нужно исправить { $count } пунктов:
}
page-step = Шаг { $step } из { $of }

page-home-title = Что вам нужно?
page-home-hello = Здравствуйте, { $name }
page-home-lead = Всё это можно сделать без чужой помощи, в любое время и с любого устройства.
page-home-empty = Сейчас здесь нечего делать.
page-home-update = Служба поддержки или новые правила требуют обновить вашу регистрацию. Выберите «{ $task }».
page-home-me = Посмотреть мои данные

page-sign-in-title = Вход
page-sign-in-lead = Посмотрите свой профиль и доступные вам действия.

page-find-label = Ваше имя пользователя
page-find-label-attribute = Ваш идентификатор
page-find-hint = Введите его так же, как на работе, например ana.lopez, DOMAIN\ana.lopez или адрес электронной почты.
page-find-domain = Домен
page-find-next = Продолжить
page-find-start = Начать
page-find-signed-in = Выполнен вход: { $name }.
page-find-empty = Введите имя пользователя.
page-find-search-title = Я не знаю своё имя пользователя
page-find-search-label = Начало вашего имени
page-find-search-button = Найти
page-find-search-short = Введите не менее двух букв своего имени.

page-found-title = Кто из них вы?
page-found-lead = { $count ->
    [one] На «{ $text }» начинается имя у { $count } человека.
    [few] На «{ $text }» начинается имя у { $count } человек.
    [many] На «{ $text }» начинается имя у { $count } человек.
   *[other] На «{ $text }» начинается имя у { $count } человек.
}
page-found-nobody = Никого, чьё имя начинается на «{ $text }», нет. Проверьте написание или введите только первые буквы.
page-found-again = Ввести другое имя

page-field-choose = Выберите из списка
page-field-optional = (необязательно)
page-field-control = Здесь есть символы, которые не видны или не вводятся с клавиатуры. Удалите их и попробуйте ещё раз.
page-field-too-long = { $most ->
    [one] Слишком длинно. Используйте не более { $most } символа.
    [few] Слишком длинно. Используйте не более { $most } символов.
    [many] Слишком длинно. Используйте не более { $most } символов.
   *[other] Слишком длинно. Используйте не более { $most } символов.
}

page-reveal-show = Показать
page-reveal-hide = Скрыть
page-reveal-label = Показать: { $field }

page-rules-title = Правила для нового пароля
page-rules-met = Выполнено
page-rules-unmet = Пока не выполнено
page-rules-on-save = проверяется при сохранении
page-rules-all-met = Все правила выполнены.
page-rules-some-unmet = { $count ->
    [one] Пока не выполнено { $count } правило.
    [few] Пока не выполнены { $count } правила.
    [many] Пока не выполнено { $count } правил.
   *[other] Пока не выполнено { $count } правил.
}
page-suggest-button = Предложить пароль
page-suggest-here = Этот пароль соответствует правилам. Сохраните его в надёжном месте и введите ниже.

page-codes-copy = Скопировать коды
page-codes-print = Напечатать коды
page-codes-copied = Коды скопированы.
page-otp-scan = Отсканируйте это изображение приложением-аутентификатором.
page-otp-type = Если отсканировать не получается, введите в приложении этот ключ:
page-otp-open = Открыть в приложении на этом устройстве

page-until-left = Действует ещё { $time }
page-until-minutes = { $minutes ->
    [0] Действует ещё меньше минуты.
    [one] Действует ещё { $minutes } минуту.
    [few] Действует ещё { $minutes } минуты.
    [many] Действует ещё { $minutes } минут.
   *[other] Действует ещё { $minutes } минут.
}
page-until-over = Время вышло: больше не действует.

page-run-stale = Страница устарела, поэтому то, что вы ввели последним, не использовано. Вот где вы сейчас.
page-run-ends = { $minutes ->
    [one] В целях безопасности эта страница закроется через { $minutes } минуту.
    [few] В целях безопасности эта страница закроется через { $minutes } минуты.
    [many] В целях безопасности эта страница закроется через { $minutes } минут.
   *[other] В целях безопасности эта страница закроется через { $minutes } минут.
}
page-run-ends-title = Вы ещё здесь?
page-run-ends-lead = В целях безопасности эта страница скоро закроется. Введённый текст пропадёт и не будет использован; начать заново можно в любое время.
page-run-ends-stay = Продолжить

page-session-note = { $minutes ->
    [one] После { $minutes } минуты бездействия выход выполняется автоматически.
    [few] После { $minutes } минут бездействия выход выполняется автоматически.
    [many] После { $minutes } минут бездействия выход выполняется автоматически.
   *[other] После { $minutes } минут бездействия выход выполняется автоматически.
}
page-session-title = Вы ещё здесь?
page-session-lead = В целях безопасности примерно через две минуты будет выполнен выход. Введённый текст пропадёт и не будет использован.
page-session-stay = Не выходить

page-me-title = Мой профиль
page-me-account = Ваша учётная запись
page-me-name = Имя
page-me-logon-name = Имя пользователя
page-me-corporate-mail = Рабочая почта
page-me-password-expires = Пароль действует до
page-me-never = Бессрочно
page-me-none = Нет
page-me-not-yet = Пока нет
page-me-proofs = Как вы подтверждаете личность
page-me-registered = Регистрация
page-me-questions = Контрольные вопросы
page-me-questions-count = { $count ->
    [0] Нет
    [one] { $count } с ответом
    [few] { $count } с ответами
    [many] { $count } с ответами
   *[other] { $count } с ответами
}
page-me-personal-mail = Личная почта
page-me-totp = Приложение-аутентификатор
page-me-recovery = Резервные коды
page-me-recovery-count = { $count ->
    [0] Не осталось
    [one] Остался { $count }
    [few] Осталось { $count }
    [many] Осталось { $count }
   *[other] Осталось { $count }
}
page-me-locked = Из-за большого числа неверных попыток эти способы подтверждения недоступны до:
page-me-history = Что происходило с вашей учётной записью
page-me-history-lead = Если что-то из этого сделали не вы, сообщите в службу поддержки.
page-me-history-empty = Пока ничего.
page-me-done = Готово
page-me-failed = Не удалось

page-error-reference = Номер для службы поддержки:
page-error-back-to-task = Вернуться туда, где вы были
page-error-not-found-title = Такой страницы нет
page-error-not-found-detail = Возможно, в адресе опечатка или страница переехала. Ничего не изменилось.
page-error-run-title = Эта страница уже закрыта
page-error-run-detail = Она закрылась после некоторого времени бездействия или была открыта в другом браузере. Её открытие ничего не изменило. Начните заново с главной страницы.
page-error-malformed-title = Этот запрос нельзя использовать
page-error-malformed-detail = Его отправила не страница этого сайта, или он повредился по пути. Ничего не изменилось. Вернитесь назад, обновите страницу и попробуйте ещё раз.
page-error-too-large-title = Это слишком много за один раз
page-error-too-large-detail = Запрос больше, чем принимает этот сайт. Ничего не изменилось.
page-error-method-title = Здесь это сделать нельзя
page-error-method-detail = Адрес верный, но не для такого запроса. Ничего не изменилось.
page-error-cross-site-title = Этот запрос пришёл с другого сайта
page-error-cross-site-detail = В целях безопасности он отклонён. Ничего не изменилось. Откройте главную страницу этого сайта и начните с неё.
page-error-slow-title = Это заняло слишком много времени
page-error-slow-detail = Неизвестно, завершён ли ваш последний шаг. Прежде чем пробовать ещё раз, вернитесь и посмотрите, где вы.
page-error-sign-in-title = Сначала войдите
page-error-sign-in-detail = Вход не выполнен, или ваш сеанс закончился. Ничего не изменилось.
page-error-denied-title = Это не разрешено
page-error-invalid-title = Это нельзя использовать
page-error-too-many-title = Слишком много попыток
page-error-too-many-detail = { $minutes ->
    [one] Ничего не изменилось. Подождите { $minutes } минуту и попробуйте ещё раз.
    [few] Ничего не изменилось. Подождите { $minutes } минуты и попробуйте ещё раз.
    [many] Ничего не изменилось. Подождите { $minutes } минут и попробуйте ещё раз.
   *[other] Ничего не изменилось. Подождите { $minutes } минут и попробуйте ещё раз.
}
page-error-unavailable-title = Сейчас недоступно
page-error-defect-title = Что-то сломалось на нашей стороне
page-error-defect-detail = Неизвестно, завершён ли ваш последний шаг. Вернитесь и посмотрите, где вы. Если это повторится, сообщите в службу поддержки номер ниже.
page-error-host-title = У этого сайта другой адрес
page-error-host-detail = Ничего не изменилось. Откройте его по этому адресу:
page-error-plain-http-title = Это соединение не зашифровано
page-error-plain-http-detail = Пароли можно было бы прочитать по пути, поэтому здесь ничего не показывается и не меняется. Используйте адрес, который начинается с https.

page-demo-ribbon = Демо
page-demo-ribbon-label = Демо
page-demo-mails = Письма демоверсии
page-demo-mails-lead = Демоверсия ничего не отправляет. Каждое письмо, которое ушло бы, показано здесь, новые сверху.
page-demo-mails-to = Кому
page-demo-mails-html = Так, как его показывает почтовая программа
page-demo-mails-empty = Писем пока нет. Начните действие, при котором отправляется код, и вернитесь сюда.
page-demo-mails-again = Проверить новые письма
page-demo-try = Проверить пароль
page-demo-try-lead = Войдите так, как это сделала бы любая другая программа на работе, и посмотрите, подходит ли пароль.
page-demo-password = Пароль
page-demo-people-title = За кого можно сыграть
page-demo-people-lead = Эта компания вымышленная. Выберите одного из этих людей и решите его задачу так, как это сделал бы он.
