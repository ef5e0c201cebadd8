# Choosing among the ways to register.

activity-methods-register-title = اختر ما تريد إعداده
activity-methods-register-lead = اختر ما تريد استخدامه عندما تنسى كلمة مرورك.
activity-methods-register-needed = { $number ->
    [zero] لا يلزم أي منها بعد الآن.
    [one] لا يزال يلزم واحد منها.
    [two] لا يزال يلزم اثنان منها.
    [few] لا تزال تلزم { $number } منها.
    [many] لا يزال يلزم { $number } منها.
   *[other] لا يزال يلزم { $number } منها.
}
activity-methods-points = قد لا تكفي طريقة واحدة. سنطلب طريقة أخرى حتى تصبح إثباتاتك معًا قوية بما يكفي.
activity-methods-option-register-questions = الأسئلة
activity-methods-option-register-questions-hint = إجابات لا يعرفها غيرك.
activity-methods-option-register-contact = عنوان البريد الإلكتروني الشخصي
activity-methods-option-register-contact-hint = نرسل إليه الرموز عندما لا تستطيع قراءة بريدك في العمل.
activity-methods-option-register-authenticator = تطبيق المصادقة
activity-methods-option-register-authenticator-hint = تطبيق في هاتفك يعرض الرموز حتى من دون اتصال بالشبكة.
activity-methods-option-register-passkey = مفتاح المرور
activity-methods-option-register-passkey-hint = بصمة إصبعك أو وجهك أو رقم PIN على هاتف أو حاسوب، أو مفتاح أمان.
activity-methods-option-register-recovery-codes = رموز الاسترداد
activity-methods-option-register-recovery-codes-hint = رموز تطبعها أو تدوّنها للطوارئ.
activity-methods-option-register-phone = رقم الهاتف المحمول
activity-methods-option-register-phone-hint = نرسل إليه الرموز برسالة نصية أو بمكالمة.
activity-methods-option-remember-browser = هذا المتصفح
activity-methods-option-remember-browser-hint = في المرة القادمة يُحتسب جزءًا من إثبات أنك أنت.
activity-methods-option-confirm-contact = بريد العمل الإلكتروني
activity-methods-option-confirm-contact-hint = أكّد أنك تقرأ العنوان الذي أعطتك إياه مؤسستك.

activity-confirm-contact-title = أكّد بريدك الإلكتروني في العمل
activity-confirm-contact-lead = { $minutes ->
    [zero] أرسلنا رمزًا إلى { $address }. لم يعد صالحًا. أدخله هنا لتصلك الرموز عليه عندما تنسى كلمة مرورك.
    [one] أرسلنا رمزًا إلى { $address }. يصلح لدقيقة واحدة. أدخله هنا لتصلك الرموز عليه عندما تنسى كلمة مرورك.
    [two] أرسلنا رمزًا إلى { $address }. يصلح لدقيقتين. أدخله هنا لتصلك الرموز عليه عندما تنسى كلمة مرورك.
    [few] أرسلنا رمزًا إلى { $address }. يصلح لمدة { $minutes } دقائق. أدخله هنا لتصلك الرموز عليه عندما تنسى كلمة مرورك.
    [many] أرسلنا رمزًا إلى { $address }. يصلح لمدة { $minutes } دقيقة. أدخله هنا لتصلك الرموز عليه عندما تنسى كلمة مرورك.
   *[other] أرسلنا رمزًا إلى { $address }. يصلح لمدة { $minutes } دقيقة. أدخله هنا لتصلك الرموز عليه عندما تنسى كلمة مرورك.
}
activity-confirm-contact-none = ليس لدى مؤسستك عنوان بريد إلكتروني لك. اسأل مكتب المساعدة.

activity-register-totp-list-title = تطبيقات المصادقة الخاصة بك
activity-register-totp-list-lead = أزل التطبيق عندما لا يعود هاتفه معك.
activity-register-totp-name = اسم التطبيق
activity-register-totp-name-hint = الهاتف الذي عليه التطبيق مثلًا. يمكنك ترك الحقل فارغًا.
activity-register-totp-which-needed = اختر أحد تطبيقاتك.
activity-register-totp-added = أُعدّ التطبيق.
activity-register-totp-renamed = أصبح للتطبيق اسم جديد.
activity-register-totp-removed = أُزيل التطبيق. لم تعد رموزه تعمل هنا.
activity-register-totp-last = هذا تطبيقك الوحيد. أعدّ تطبيقًا آخر قبل إزالته.
activity-register-totp-another = إعداد تطبيق آخر
activity-register-totp-back = العودة إلى تطبيقاتي
activity-register-totp-full = { $limit ->
    [zero] لا يمكن أن يكون لديك أي تطبيق.
    [one] يمكن أن يكون لديك تطبيق واحد. أزله لإعداد تطبيق آخر.
    [two] يمكن أن يكون لديك تطبيقان. أزل أحدهما لإعداد تطبيق آخر.
    [few] يمكن أن يكون لديك { $limit } تطبيقات. أزل أحدها لإعداد تطبيق آخر.
    [many] يمكن أن يكون لديك { $limit } تطبيقًا. أزل أحدها لإعداد تطبيق آخر.
   *[other] يمكن أن يكون لديك { $limit } تطبيق. أزل أحدها لإعداد تطبيق آخر.
}
page-me-app-used = آخر استخدام
