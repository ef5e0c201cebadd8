# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = أكّد على هاتفك
activity-push-approval-lead = نرسل سؤالًا إلى التطبيق على هاتفك.
activity-push-approval-lead-how = تعرض هذه الصفحة بعد ذلك رقمًا. أدخل الرقم نفسه أو اختره على هاتفك خلال { $minutes } د.
activity-push-approval-ask = إرسال السؤال
activity-push-approval-waiting = انظر إلى هاتفك
activity-push-approval-waiting-lead = أدخل هذا الرقم أو اختره هناك. اترك هذه الصفحة مفتوحة، فهي تتابع من تلقاء نفسها.
activity-push-approval-waiting-none = لا شيء على هاتفك؟ افتح التطبيق فيه وانظر مرة أخرى، أو اختر طريقة أخرى إن وُجدت أدناه.
activity-push-approval-number = رقمك
activity-push-approval-look = النظر مرة أخرى
activity-push-approval-expired = لم يصل رد من هاتفك في الوقت المناسب. يمكنك أن ترسل السؤال مرة أخرى، أو أن تختار طريقة أخرى إن وُجدت أدناه.
activity-push-approval-wrong = أُعطي رقم آخر على الهاتف. أرسل السؤال مرة أخرى واستخدم الرقم الذي تعرضه هذه الصفحة حينها.
activity-push-approval-away = لا يمكن سؤال الهواتف الآن. حاول مرة أخرى بعد بضع دقائق، أو اختر طريقة أخرى إن وُجدت أدناه.
activity-push-approval-not-taken = تعذّر سؤال هاتفك. اختر طريقة أخرى إن وُجدت أدناه، أو اسأل مكتب المساعدة.
activity-push-approval-denied = أجاب شخص على الهاتف بأن هذا ليس أنت. إن كنت أنت رغم ذلك، فتحدث إلى مكتب المساعدة.
activity-methods-option-push-approval = تأكيد على هاتفك
activity-methods-option-push-approval-hint = تؤكد رقمًا في التطبيق على هاتفك.

push-text = { $desk ->
    [yes] يتحدث { $operator } من مكتب المساعدة في { $organization } إلى شخص يقول إنه أنت. إن كنت أنت، فأدخل الرقم الذي يقال لك. وإن لم تكن أنت، فأجب بلا.
   *[no] يريد شخص أن يثبت لدى { $organization } أنه أنت، من عنوان الشبكة { $address }. إن كنت أنت، فأدخل الرقم الظاهر في الصفحة. وإن لم تكن أنت، فأجب بلا.
}

event-push-sent = أُرسل سؤال إلى الهاتف
event-push-failed = تعذّر إرسال سؤال إلى الهاتف
event-push-approved = تم التأكيد على الهاتف
event-push-denied = أجاب شخص على الهاتف بأنه شخص آخر
event-push-refused = لم يُقبل رد من هاتف
event-push-expired = لم يُجب أحد على الهاتف في الوقت المناسب
helpdesk-proved-push = أكد { $caller } الرقم على الهاتف.
