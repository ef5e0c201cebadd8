# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = استخدم مفتاح المرور
activity-passkey-lead = مفتاح المرور هو بصمة إصبعك أو وجهك أو رقم التعريف الشخصي (PIN) على هاتف أو حاسوب، أو مفتاح أمان. سيطلبه منك جهازك.
activity-passkey-label = مفتاح المرور
activity-passkey-use = استخدام مفتاح المرور الخاص بي
activity-passkey-nothing = لم يقدّم متصفحك مفتاح مرور. حاول مرة أخرى، أو اختر طريقة أخرى.
activity-passkey-wrong = لم يُقبل مفتاح المرور هذا. حاول مرة أخرى، أو اختر طريقة أخرى.
activity-passkey-not-verified = لم يتحقق جهازك من أنك أنت من يستخدمه. أعدّ عليه بصمة الإصبع أو الوجه أو رقم PIN، ثم حاول مرة أخرى.
activity-passkey-copied = لم يُقبل مفتاح المرور هذا: قد تكون هناك نسخة من مفتاح الأمان الخاص بك. اختر طريقة أخرى، وأخبر مكتب المساعدة.
activity-methods-option-passkey = مفتاح المرور
activity-methods-option-passkey-hint = بصمة إصبعك أو وجهك أو رقم PIN على هاتف أو حاسوب، أو مفتاح أمان.

activity-register-passkey-title = أنشئ مفتاح مرور
activity-register-passkey-lead = مفتاح المرور هو بصمة إصبعك أو وجهك أو رقم التعريف الشخصي (PIN) على هاتف أو حاسوب، أو مفتاح أمان. استخدامه سريع، ولا يمكن لأحد أن يخدعك ليأخذه منك.
activity-register-passkey-name = اسم مفتاح المرور
activity-register-passkey-name-hint = الجهاز الموجود عليه مثلًا. يمكنك تركه فارغًا.
activity-register-passkey-add = إنشاء مفتاح مرور
activity-register-passkey-back = العودة إلى مفاتيح المرور الخاصة بي
activity-register-passkey-known = مفتاح المرور هذا موجود بالفعل، أو بلغت الحد الأقصى لعدد المفاتيح المسموح لك بها.
activity-register-passkey-not-this-device = لا تقبل مؤسستك مفاتيح المرور على هذا النوع من الأجهزة. استخدم جهازًا آخر.
activity-register-passkey-added = أُنشئ مفتاح المرور.
activity-register-passkey-renamed = تغيّر اسم مفتاح المرور.
activity-register-passkey-removed = أُزيل مفتاح المرور. أزله من جهازك أيضًا.
activity-register-passkey-last = هذا مفتاح المرور الوحيد لديك. أنشئ مفتاحًا آخر قبل إزالته.
activity-register-passkey-list-title = مفاتيح المرور الخاصة بك
activity-register-passkey-list-lead = أزل مفتاح المرور عندما لا يعود جهازه لديك.
activity-register-passkey-which = مفاتيح المرور الخاصة بك
activity-register-passkey-which-needed = اختر أحد مفاتيح المرور الخاصة بك.
activity-register-passkey-new-name = الاسم الجديد
activity-register-passkey-name-needed = أدخل الاسم الجديد.
activity-register-passkey-another = إنشاء مفتاح مرور آخر
activity-register-passkey-full = { $limit ->
    [zero] لا يمكنك إنشاء أي مفتاح مرور.
    [one] يمكن أن يكون لديك مفتاح مرور واحد. أزله لإنشاء مفتاح آخر.
    [two] يمكن أن يكون لديك مفتاحا مرور. أزل أحدهما لإنشاء مفتاح آخر.
    [few] يمكن أن يكون لديك { $limit } مفاتيح مرور. أزل أحدها لإنشاء مفتاح آخر.
    [many] يمكن أن يكون لديك { $limit } مفتاح مرور. أزل أحدها لإنشاء مفتاح آخر.
   *[other] يمكن أن يكون لديك { $limit } مفتاح مرور. أزل أحدها لإنشاء مفتاح آخر.
}
activity-register-passkey-rename = تغيير الاسم
activity-register-passkey-remove = إزالة

page-passkey-waiting = اتبع ما يعرضه جهازك.
page-passkey-nothing = لم يصل أي مفتاح مرور. ربما ألغيت العملية، أو استغرقت وقتًا طويلًا، أو لا يوجد مفتاح على هذا الجهاز. حاول مرة أخرى، أو اختر طريقة أخرى.
page-passkey-unsupported = لا يدعم هذا المتصفح أو الجهاز مفاتيح المرور. اختر طريقة أخرى، أو استخدم جهازًا آخر.
page-passkey-known = لديك بالفعل مفتاح مرور على هذا الجهاز.
page-passkey-failed = تعذّر استخدام مفتاح المرور في هذه الصفحة. حاول مرة أخرى، أو اختر طريقة أخرى.
page-passkey-without = تحتاج مفاتيح المرور إلى JavaScript، وهو معطّل في متصفحك. فعّله، أو اختر طريقة أخرى.
page-me-passkeys = مفاتيح المرور
page-me-passkeys-none = لا يوجد
page-me-passkey-since = تاريخ الإنشاء
page-me-passkey-used = آخر استخدام
page-me-passkey-never-used = لم يُستخدم بعد
page-me-passkeys-manage = إضافة مفاتيح المرور أو تغيير أسمائها أو إزالتها

event-passkey-registered = أُنشئ مفتاح مرور
event-passkey-removed = أُزيل مفتاح مرور
event-passkey-refused = رُفض مفتاح مرور
