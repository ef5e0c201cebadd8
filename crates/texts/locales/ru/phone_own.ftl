# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = Добавьте свой номер мобильного
activity-register-phone-lead = Он поможет, если вы забудете пароль. Мы используем его для кодов и сообщений о вашей учётной записи и больше ни для чего.
activity-register-phone-known = Сейчас зарегистрирован номер, который оканчивается на { $ends }. Новый номер заменит его.
activity-register-phone-country = Страна
activity-register-phone-number = Номер мобильного
activity-register-phone-number-hint = Так, как его набирают внутри страны, или с + и кодом страны в начале.
activity-register-phone-blank = Введите свой номер.
activity-register-phone-invalid = Это неполный номер телефона. Проверьте его и попробуйте ещё раз.
activity-register-phone-extension = Введите собственный номер без добавочного.
activity-register-phone-no-country = На номера этой страны коды не отправляются. Введите другой номер.
activity-register-phone-not-taken = На этот номер нельзя отправить сообщение. Проверьте его или введите другой.
activity-register-phone-code-title = Введите код с телефона, чтобы подтвердить номер
activity-register-phone-other = Указать другой номер
activity-register-phone-remove = Удалить номер
activity-phone-undelivered = Сообщение не удалось доставить. Выберите другой номер или другой способ.
activity-phone-nothing-came = Если ничего не приходит, телефон может быть недоступен. Выберите другой номер или другой способ, если он предложен ниже.

phone-number-added = { $organization }: теперь этот номер подтверждает вашу личность. Если это были не вы, сразу позвоните в службу поддержки.
phone-number-removed = { $organization }: этот номер больше не подтверждает вашу личность. Если это были не вы, сразу позвоните в службу поддержки.

page-me-personal-phone = Ваш номер мобильного
page-me-phone-add = Добавить номер мобильного
page-me-phone-manage = Изменить или удалить номер мобильного
page-me-phone-proves-from = Подтверждает личность с

event-factor-phone-delivery = Телефонная служба сообщила, дошло ли сообщение
event-factor-phone-report-refused = Отчёту телефонной службы не поверили
