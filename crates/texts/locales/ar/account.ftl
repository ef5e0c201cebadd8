# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = اختر كلمة مرور جديدة
activity-reset-lead = استخدم كلمة مرور لا تستخدمها في أي مكان آخر.
activity-reset-label = كلمة المرور الجديدة
activity-reset-again = تأكيد كلمة المرور الجديدة
activity-reset-mismatch = كلمتا المرور غير متطابقتين. أدخل كلمة المرور الجديدة مرة أخرى.
activity-reset-rules = لا تستوفي كلمة المرور هذه جميع القواعد. اختر كلمة مرور أخرى.
activity-reset-kept = تبقى كلمة المرور القديمة كما هي إلى أن تضغط على زر الحفظ.
activity-reset-half-done = لم تعد كلمة المرور القديمة تعمل، ولم تُحفظ الجديدة بعد. اختر الآن كلمة مرور جديدة لإتمام العملية.
activity-reset-save = حفظ كلمة المرور الجديدة

activity-change-title = غيّر كلمة المرور
activity-change-lead = استخدم كلمة مرور لا تستخدمها في أي مكان آخر. تبقى كلمة المرور الحالية كما هي إلى أن تضغط على زر الحفظ.
activity-change-current = كلمة المرور الحالية
activity-change-label = كلمة المرور الجديدة
activity-change-again = تأكيد كلمة المرور الجديدة
activity-change-mismatch = كلمتا المرور غير متطابقتين. أدخل كلمة المرور الجديدة مرة أخرى.
activity-change-save = حفظ كلمة المرور الجديدة

activity-unlock-title = ألغِ قفل حسابك
activity-unlock-lead = يمكن استخدام حسابك مجددًا بكلمة المرور الحالية. لا تتغير كلمة المرور.
activity-unlock-go = إلغاء قفل حسابي
activity-unlock-not-locked = حسابك غير مقفل. لم يتغير شيء. إذا ظل تسجيل الدخول متعذّرًا فاختر كلمة مرور جديدة.

activity-enable-title = فعّل حسابك
activity-enable-lead = حسابك معطّل. عندما تفعّله يمكنك تسجيل الدخول بكلمة المرور الحالية.
activity-enable-go = تفعيل حسابي
activity-enable-not-disabled = حسابك مفعّل بالفعل. لم يتغير شيء.

activity-require-change-title = غيّر كلمة المرور عند تسجيل الدخول التالي
activity-require-change-lead = سيُطلب منك اختيار كلمة مرور جديدة عند تسجيل دخولك في المرة القادمة.
activity-require-change-go = متابعة

activity-agreement-title = اقرأ واقبل
activity-agreement-accept = قرأت هذا وأقبله
activity-agreement-go = القبول والمتابعة
activity-agreement-must-accept = لا يمكنك المتابعة من دون القبول. ضع علامة في المربع، أو توقف، وعندئذٍ لا يتغير شيء.

activity-notifications-title = اختر رسائلك
activity-notifications-lead = حدّد الرسائل التي تريد أن تصلك عبر البريد الإلكتروني. بعض الرسائل المتعلقة بأمانك تُرسل دائمًا.
activity-notifications-on-success = { $task ->
    [register] أخبرني عندما يكتمل تسجيلي
    [manage-profile] أخبرني عندما يتغير ملفي الشخصي
    [forgot-password] أخبرني عندما تُعيَّن كلمة مرور جديدة لحسابي
    [manage-passwords] أخبرني عندما تتغير كلمة المرور
    [unlock-account] أخبرني عندما يُلغى قفل حسابي
    [my-notifications] أخبرني عندما يتغير اختيار رسائلي
    [passcode] أخبرني عندما يُستخدم رمز مرور لحسابي
    [activate-account] أخبرني عندما تُختار أول كلمة مرور لحسابي
    [forgot-user-name] أخبرني عندما يُرسل إليّ اسم المستخدم
    [sign-in] أخبرني عندما يسجّل شخص ما الدخول إلى هذا الموقع باسمي
   *[other] أخبرني عندما تُنجز المهمة «{ $task }» لحسابي
}
activity-notifications-on-failure = { $task ->
    [register] أخبرني عندما يفشل تسجيلي
    [manage-profile] أخبرني عندما يحاول شخص ما تغيير ملفي الشخصي ويفشل
    [forgot-password] أخبرني عندما يحاول شخص ما استبدال كلمة المرور ويفشل
    [manage-passwords] أخبرني عندما يحاول شخص ما تغيير كلمة المرور ويفشل
    [unlock-account] أخبرني عندما يحاول شخص ما إلغاء قفل حسابي ويفشل
    [my-notifications] أخبرني عندما يحاول شخص ما تغيير اختيار رسائلي ويفشل
    [passcode] أخبرني عندما يحاول شخص ما استخدام رمز مرور لحسابي ويفشل
    [activate-account] أخبرني عندما يحاول شخص ما اختيار أول كلمة مرور لحسابي ويفشل
    [forgot-user-name] أخبرني عندما يُطلب اسم المستخدم الخاص بي ويتعذّر إرساله
    [sign-in] أخبرني عندما يحاول شخص ما تسجيل الدخول إلى هذا الموقع باسمي ويفشل
   *[other] أخبرني عندما تفشل المهمة «{ $task }» لحسابي
}
activity-notifications-none = لا توجد رسائل للاختيار منها.
activity-notifications-save = حفظ اختياري

activity-restart-title = لم ينجح ذلك
activity-restart-lead = لم تتغير كلمة المرور. يمكنك البدء من جديد.
activity-restart-go = البدء من جديد
