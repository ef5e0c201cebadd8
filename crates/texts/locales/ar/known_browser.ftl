# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = متصفحك المحفوظ
activity-known-browser-unknown = هذا المتصفح غير محفوظ، أو لم يعد محفوظًا. اختر طريقة أخرى إن وُجدت أدناه، أو اسأل مكتب المساعدة.
activity-methods-option-known-browser = هذا المتصفح
activity-methods-option-known-browser-hint = إذا كنت قد طلبت حفظه هنا من قبل.
activity-remember-browser-title = هل تريد حفظ هذا المتصفح؟
activity-remember-browser-lead = عندها يُحتسب هذا المتصفح جزءًا من الإثبات في المرة القادمة التي تحتاج فيها إلى مساعدة في كلمة مرورك. وستُسأل عن الباقي كالمعتاد.
activity-remember-browser-days = { $days ->
    [zero] لا تبقى أي مدة لذلك، وينتهي قبلها إذا أُعيد تعيين كلمة مرورك.
    [one] يدوم ذلك يومًا واحدًا على الأكثر، وينتهي قبله إذا أُعيد تعيين كلمة مرورك.
    [two] يدوم ذلك يومين على الأكثر، وينتهي قبلهما إذا أُعيد تعيين كلمة مرورك.
    [few] يدوم ذلك { $days } أيام على الأكثر، وينتهي قبلها إذا أُعيد تعيين كلمة مرورك.
    [many] يدوم ذلك { $days } يومًا على الأكثر، وينتهي قبلها إذا أُعيد تعيين كلمة مرورك.
   *[other] يدوم ذلك { $days } يوم على الأكثر، وينتهي قبلها إذا أُعيد تعيين كلمة مرورك.
}
activity-remember-browser-label = حفظ هذا المتصفح
activity-remember-browser-hint = فقط على جهاز لا يستخدمه أحد غيرك. يمكنك التراجع عن ذلك في أي وقت في صفحة «ملفي الشخصي».

page-me-browsers = المتصفحات المحفوظة
page-me-browsers-lead = يُحتسب كل منها جزءًا من إثبات أنك أنت. أزل ما لا تعرفه منها أو لم تعد تستخدمه.
page-me-browser-unnamed = متصفح
page-me-browser-since = تاريخ الحفظ
page-me-browser-used = آخر استخدام
page-me-browser-never-used = لم يُستخدم بعد
page-me-browser-until = حتى
page-me-browser-forget = إزالة
page-me-browsers-forget-all = إزالة الكل

event-browser-remembered = حُفظ متصفح
event-browser-used = استُخدم متصفح محفوظ للإثبات
event-browser-ended = لم يعد أحد المتصفحات محفوظًا
helpdesk-proved-known-browser = استخدم { $caller } متصفحًا محفوظًا.
