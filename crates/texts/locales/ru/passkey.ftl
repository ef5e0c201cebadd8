# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Используйте ключ доступа
activity-passkey-lead = Ключ доступа — это ваш отпечаток пальца, лицо или ПИН-код на телефоне или компьютере либо ключ безопасности. Устройство само попросит его.
activity-passkey-label = Ключ доступа
activity-passkey-use = Использовать мой ключ доступа
activity-passkey-nothing = Браузер не передал ключ доступа. Попробуйте ещё раз или выберите другой способ.
activity-passkey-wrong = Этот ключ доступа не принят. Попробуйте ещё раз или выберите другой способ.
activity-passkey-not-verified = Устройство не проверило, что это вы. Настройте на нём отпечаток пальца, распознавание лица или ПИН-код и попробуйте ещё раз.
activity-passkey-copied = Этот ключ доступа не принят: возможно, у вашего ключа безопасности есть копия. Выберите другой способ и сообщите в службу поддержки.
activity-methods-option-passkey = Ключ доступа
activity-methods-option-passkey-hint = Ваш отпечаток пальца, лицо или ПИН-код на телефоне или компьютере либо ключ безопасности.

activity-register-passkey-title = Создайте ключ доступа
activity-register-passkey-lead = Ключ доступа — это ваш отпечаток пальца, лицо или ПИН-код на телефоне или компьютере либо ключ безопасности. Это быстро, и никто не сможет выманить его у вас.
activity-register-passkey-name = Название ключа доступа
activity-register-passkey-name-hint = Например, устройство, на котором он хранится. Поле можно оставить пустым.
activity-register-passkey-add = Создать ключ доступа
activity-register-passkey-back = Вернуться к моим ключам доступа
activity-register-passkey-known = Этот ключ доступа уже есть, или у вас их уже столько, сколько разрешено.
activity-register-passkey-not-this-device = Ваша организация не принимает ключи доступа на устройствах этого типа. Используйте другое устройство.
activity-register-passkey-added = Ключ доступа создан.
activity-register-passkey-renamed = Ключ доступа переименован.
activity-register-passkey-removed = Ключ доступа удалён. Удалите его и на своём устройстве.
activity-register-passkey-last = Это ваш единственный ключ доступа. Прежде чем удалить его, создайте другой.
activity-register-passkey-list-title = Ваши ключи доступа
activity-register-passkey-list-lead = Если устройства у вас больше нет, удалите его ключ доступа.
activity-register-passkey-which = Ваши ключи доступа
activity-register-passkey-which-needed = Выберите один из своих ключей доступа.
activity-register-passkey-new-name = Новое название
activity-register-passkey-name-needed = Введите новое название.
activity-register-passkey-another = Создать ещё один ключ доступа
activity-register-passkey-full = { $limit ->
    [one] У вас может быть { $limit } ключ доступа. Чтобы создать другой, удалите имеющийся.
    [few] У вас может быть { $limit } ключа доступа. Чтобы создать другой, удалите один из них.
    [many] У вас может быть { $limit } ключей доступа. Чтобы создать другой, удалите один из них.
   *[other] У вас может быть { $limit } ключей доступа. Чтобы создать другой, удалите один из них.
}
activity-register-passkey-rename = Переименовать
activity-register-passkey-remove = Удалить

page-passkey-waiting = Следуйте указаниям на устройстве.
page-passkey-nothing = Ключ доступа не получен. Возможно, вы прервали действие, прошло слишком много времени или на этом устройстве нет ключа. Попробуйте ещё раз или выберите другой способ.
page-passkey-unsupported = Этот браузер или это устройство не поддерживает ключи доступа. Выберите другой способ или используйте другое устройство.
page-passkey-known = На этом устройстве уже есть ваш ключ доступа.
page-passkey-failed = Не удалось использовать ключ доступа на этой странице. Попробуйте ещё раз или выберите другой способ.
page-passkey-without = Для ключей доступа нужен JavaScript, а в вашем браузере он выключен. Включите его или выберите другой способ.
page-me-passkeys = Ключи доступа
page-me-passkeys-none = Нет
page-me-passkey-since = Создан
page-me-passkey-used = Последнее использование
page-me-passkey-never-used = Ещё не использован
page-me-passkeys-manage = Добавить, переименовать или удалить ключи доступа

event-passkey-registered = Создан ключ доступа
event-passkey-removed = Удалён ключ доступа
event-passkey-refused = Ключ доступа отклонён
