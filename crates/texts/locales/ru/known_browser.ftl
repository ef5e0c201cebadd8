# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Запомненный браузер
activity-known-browser-unknown = Этот браузер не запомнен или уже забыт. Выберите другой способ, если он есть ниже, или обратитесь в службу поддержки.
activity-methods-option-known-browser = Этот браузер
activity-methods-option-known-browser-hint = Если раньше вы попросили его здесь запомнить.
activity-remember-browser-title = Запомнить этот браузер?
activity-remember-browser-lead = Тогда в следующий раз, когда вам понадобится помощь с паролем, этот браузер будет частью подтверждения. Об остальном вас по-прежнему спросят.
activity-remember-browser-days = { $days ->
    [one] Это действует не дольше { $days } дня и закончится раньше, если ваш пароль сбросят.
    [few] Это действует не дольше { $days } дней и закончится раньше, если ваш пароль сбросят.
    [many] Это действует не дольше { $days } дней и закончится раньше, если ваш пароль сбросят.
   *[other] Это действует не дольше { $days } дня и закончится раньше, если ваш пароль сбросят.
}
activity-remember-browser-label = Запомнить этот браузер
activity-remember-browser-hint = Только на устройстве, которым не пользуется никто, кроме вас. Отменить это можно в любое время на странице «Мой профиль».

page-me-browsers = Запомненные браузеры
page-me-browsers-lead = Каждый из них — часть подтверждения, что это вы. Удалите те, которые вы не знаете или которыми больше не пользуетесь.
page-me-browser-unnamed = Браузер
page-me-browser-since = Запомнен
page-me-browser-used = Последнее использование
page-me-browser-never-used = Ещё не использован
page-me-browser-until = До
page-me-browser-forget = Забыть
page-me-browsers-forget-all = Забыть все

event-browser-remembered = Браузер запомнен
event-browser-used = Запомненный браузер послужил подтверждением
event-browser-ended = Браузер больше не запомнен
helpdesk-proved-known-browser = { $caller }: использован запомненный браузер.
