# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Проверка от роботов
captcha-typed = Введите символы с картинки
captcha-hint = Или послушайте: прозвучат группы сигналов. Сосчитайте сигналы в каждой группе и введите числа, например 3142.
captcha-picture = Картинка с символами, которые нужно ввести. Если вы её не видите, используйте звук.
captcha-sound = Группы сигналов, которые нужно сосчитать
captcha-again = Показать другую картинку
captcha-busy = Одну минуту: браузер выполняет короткую проверку.
captcha-done = Готово.
captcha-lost = Автоматическая проверка не удалась. Если ниже нет картинки, загрузите страницу ещё раз.
captcha-needs-scripts = Для этой проверки нужен JavaScript. Включите его в браузере или воспользуйтесь другим браузером.
captcha-google = Эту страницу защищает Google reCAPTCHA. Для этого браузер обменивается данными с Google.
captcha-needed = Прежде чем продолжить, нужна короткая проверка.
captcha-blank = Сначала ответьте на проверку.
captcha-old = Проверка была открыта слишком долго. Вот новая.
captcha-wrong = Ответ неверный. Вот новая проверка.
captcha-away = Сейчас проверку выполнить нельзя. Повторите попытку через несколько минут.
captcha-instead = В этот раз используйте картинку или звук.

activity-captcha-title = Короткая проверка
activity-captcha-lead-work = Браузер сделает это сам. Просто продолжайте.
activity-captcha-lead-picture = Так автоматические программы остаются снаружи.
activity-captcha-lead-recaptcha = Так автоматические программы остаются снаружи.
