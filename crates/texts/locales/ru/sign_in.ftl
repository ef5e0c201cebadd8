# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Личность подтверждена, но у вас нет роли на этом сайте. Попросите администратора назначить её.
staff-sign-in-administration = Вход в администрирование
staff-sign-in-helpdesk = Вход в службу поддержки
staff-sign-in-lead = Со своей учётной записью и вторым подтверждением личности.
staff-setup-title = Первая настройка
staff-setup-lead = Этой областью пока никто не управляет. Введите код настройки, который программа вывела при запуске.
staff-setup-label = Код настройки
staff-setup-hint = Его можно использовать один раз в течение часа. Чтобы получить новый, перезапустите программу.
staff-setup-wrong = Этот код неверный, уже использован или слишком старый. Чтобы получить новый, перезапустите программу.
staff-setup-begin = Начать
staff-prove-again = Ещё раз подтвердите личность: это меняет сразу многое.
staff-prove-again-title = Это вы?
staff-prove-again-label = Код из вашего приложения-аутентификатора
staff-prove-again-button = Подтвердить
