# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Подтвердите на телефоне
activity-push-approval-lead = Мы отправим вопрос в приложение на вашем телефоне.
activity-push-approval-lead-how = Затем на этой странице появится число. В течение { $minutes } мин введите или выберите это же число на телефоне.
activity-push-approval-ask = Отправить вопрос
activity-push-approval-waiting = Посмотрите на телефон
activity-push-approval-waiting-lead = Введите или выберите там это число. Не закрывайте эту страницу, она продолжит сама.
activity-push-approval-waiting-none = На телефоне ничего нет? Откройте там приложение и проверьте ещё раз или выберите другой способ, если он есть ниже.
activity-push-approval-number = Ваше число
activity-push-approval-look = Проверить ещё раз
activity-push-approval-expired = С телефона не пришёл ответ вовремя. Вы можете отправить вопрос ещё раз или выбрать другой способ, если он есть ниже.
activity-push-approval-wrong = На телефоне указано другое число. Отправьте вопрос ещё раз и используйте число, которое тогда покажет эта страница.
activity-push-approval-away = Сейчас отправить вопрос на телефоны нельзя. Попробуйте через несколько минут или выберите другой способ, если он есть ниже.
activity-push-approval-not-taken = Не удалось отправить вопрос на ваш телефон. Выберите другой способ, если он есть ниже, или обратитесь в службу поддержки.
activity-push-approval-denied = На телефоне ответили, что это не вы. Если это всё же вы, поговорите со службой поддержки.
activity-methods-option-push-approval = Подтверждение на телефоне
activity-methods-option-push-approval-hint = Вы подтверждаете число в приложении на своём телефоне.

push-text = { $desk ->
    [yes] Служба поддержки { $organization } ({ $operator }) говорит с человеком, который назвался вами. Если это вы, укажите число, которое вам назовут. Если нет, ответьте «нет».
   *[no] Кто-то хочет доказать в { $organization }, что он — это вы, с сетевого адреса { $address }. Если это вы, укажите число со страницы. Если нет, ответьте «нет».
}

event-push-sent = На телефон отправлен вопрос
event-push-failed = Не удалось отправить вопрос на телефон
event-push-approved = Подтверждено на телефоне
event-push-denied = На телефоне ответили, что это другой человек
event-push-refused = Ответ с телефона не принят
event-push-expired = На телефоне никто не ответил вовремя
helpdesk-proved-push = { $caller }: число подтверждено на телефоне.
