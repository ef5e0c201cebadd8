# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = الانتقال إلى المحتوى
page-nav = الحساب واللغة
page-nav-language = اللغة:
page-nav-me = الملف الشخصي
page-nav-sign-in = تسجيل الدخول
page-nav-sign-out = تسجيل الخروج
page-help = هل تحتاج إلى مساعدة؟
page-feedback = إرسال ملاحظات
page-back = رجوع
page-problem-title = مشكلة:
page-problem-several = { $count ->
    [zero] لا شيء يحتاج إلى انتباهك.
    [one] أمر واحد يحتاج إلى انتباهك:
    [two] أمران يحتاجان إلى انتباهك:
    [few] { $count } أمور تحتاج إلى انتباهك:
    [many] { $count } أمرًا يحتاج إلى انتباهك:
   *[other] { $count } أمر يحتاج إلى انتباهك:
}
page-step = الخطوة { $step } من { $of }

page-home-title = ما الذي تحتاج إليه؟
page-home-hello = مرحبًا، { $name }
page-home-lead = يمكنك القيام بكل ذلك بنفسك، في أي ساعة ومن أي جهاز.
page-home-empty = لا يوجد ما يمكن فعله هنا حاليًا.
page-home-update = يطلب منك مكتب المساعدة أو تغيير في القواعد تحديث تسجيلك. اختر «{ $task }».
page-home-me = عرض ما سجّلته

page-sign-in-title = تسجيل الدخول
page-sign-in-lead = اطّلع على ملفك الشخصي والمهام المتاحة لك.

page-find-label = اسم المستخدم
page-find-label-attribute = معرّفك
page-find-hint = كما تكتبه في العمل، مثل ana.lopez أو DOMAIN\ana.lopez أو عنوان بريدك الإلكتروني.
page-find-domain = النطاق
page-find-next = متابعة
page-find-start = بدء
page-find-signed-in = لقد سجّلت الدخول باسم { $name }.
page-find-empty = أدخل اسم المستخدم.
page-find-search-title = لا أعرف اسم المستخدم الخاص بي
page-find-search-label = بداية اسمك
page-find-search-button = بحث
page-find-search-short = أدخل حرفين على الأقل من اسمك.

page-found-title = أيّهم أنت؟
page-found-lead = { $count ->
    [zero] لا يوجد من يبدأ اسمه بـ «{ $text }».
    [one] يوجد شخص واحد يبدأ اسمه بـ «{ $text }».
    [two] يوجد شخصان يبدأ اسماهما بـ «{ $text }».
    [few] يوجد { $count } أشخاص تبدأ أسماؤهم بـ «{ $text }».
    [many] يوجد { $count } شخصًا تبدأ أسماؤهم بـ «{ $text }».
   *[other] يوجد { $count } شخص تبدأ أسماؤهم بـ «{ $text }».
}
page-found-nobody = لا يوجد من يبدأ اسمه بـ «{ $text }». تحقق من الكتابة أو أدخل الأحرف الأولى فقط.
page-found-again = إدخال اسم آخر

page-field-choose = اختر من القائمة
page-field-optional = (اختياري)
page-field-control = يحتوي هذا على أحرف لا يمكن رؤيتها أو كتابتها. احذفها وحاول مرة أخرى.
page-field-too-long = { $most ->
    [zero] هذا طويل جدًا. استخدم ما لا يزيد على 0 حرف.
    [one] هذا طويل جدًا. استخدم ما لا يزيد على حرف واحد.
    [two] هذا طويل جدًا. استخدم ما لا يزيد على حرفين.
    [few] هذا طويل جدًا. استخدم ما لا يزيد على { $most } أحرف.
    [many] هذا طويل جدًا. استخدم ما لا يزيد على { $most } حرفًا.
   *[other] هذا طويل جدًا. استخدم ما لا يزيد على { $most } حرف.
}

page-reveal-show = إظهار
page-reveal-hide = إخفاء
page-reveal-label = إظهار: { $field }

page-rules-title = قواعد كلمة المرور الجديدة
page-rules-met = مستوفاة
page-rules-unmet = لم تُستوفَ بعد
page-rules-on-save = تُفحص عند الحفظ
page-rules-all-met = جميع القواعد مستوفاة.
page-rules-some-unmet = { $count ->
    [zero] جميع القواعد مستوفاة.
    [one] بقيت قاعدة واحدة لم تُستوفَ بعد.
    [two] بقيت قاعدتان لم تُستوفيا بعد.
    [few] بقيت { $count } قواعد لم تُستوفَ بعد.
    [many] بقيت { $count } قاعدة لم تُستوفَ بعد.
   *[other] بقيت { $count } قاعدة لم تُستوفَ بعد.
}
page-suggest-button = اقتراح كلمة مرور
page-suggest-here = تستوفي كلمة المرور هذه القواعد. احتفظ بها في مكان آمن وأدخلها أدناه.

page-codes-copy = نسخ الرموز
page-codes-print = طباعة الرموز
page-codes-copied = تم نسخ الرموز.
page-otp-scan = امسح هذه الصورة ضوئيًا بتطبيق المصادقة.
page-otp-type = إذا تعذّر عليك مسحها فاكتب هذا المفتاح في التطبيق:
page-otp-open = فتح في تطبيق على هذا الجهاز

page-until-left = صالح لمدة { $time } أخرى
page-until-minutes = { $minutes ->
    [0] صالح لأقل من دقيقة أخرى.
    [zero] صالح لأقل من دقيقة أخرى.
    [one] صالح لدقيقة واحدة أخرى.
    [two] صالح لدقيقتين أخريين.
    [few] صالح لمدة { $minutes } دقائق أخرى.
    [many] صالح لمدة { $minutes } دقيقة أخرى.
   *[other] صالح لمدة { $minutes } دقيقة أخرى.
}
page-until-over = انتهى وقته ولم يعد صالحًا.

page-run-stale = لم تكن هذه الصفحة محدّثة، لذلك لم يُستخدم آخر ما أدخلته. هذا هو الموضع الذي وصلت إليه الآن.
page-run-ends = { $minutes ->
    [zero] حفاظًا على أمانك، تُغلق هذه الصفحة بعد 0 دقيقة.
    [one] حفاظًا على أمانك، تُغلق هذه الصفحة بعد دقيقة واحدة.
    [two] حفاظًا على أمانك، تُغلق هذه الصفحة بعد دقيقتين.
    [few] حفاظًا على أمانك، تُغلق هذه الصفحة بعد { $minutes } دقائق.
    [many] حفاظًا على أمانك، تُغلق هذه الصفحة بعد { $minutes } دقيقة.
   *[other] حفاظًا على أمانك، تُغلق هذه الصفحة بعد { $minutes } دقيقة.
}
page-run-ends-title = هل ما زلت هنا؟
page-run-ends-lead = حفاظًا على أمانك، ستُغلق هذه الصفحة قريبًا. عندئذٍ يضيع ما كتبته ولا يُستخدم، ويمكنك البدء من جديد في أي وقت.
page-run-ends-stay = متابعة

page-session-note = { $minutes ->
    [zero] يتم تسجيل خروجك بعد 0 دقيقة من دون نشاط.
    [one] يتم تسجيل خروجك بعد دقيقة واحدة من دون نشاط.
    [two] يتم تسجيل خروجك بعد دقيقتين من دون نشاط.
    [few] يتم تسجيل خروجك بعد { $minutes } دقائق من دون نشاط.
    [many] يتم تسجيل خروجك بعد { $minutes } دقيقة من دون نشاط.
   *[other] يتم تسجيل خروجك بعد { $minutes } دقيقة من دون نشاط.
}
page-session-title = هل ما زلت هنا؟
page-session-lead = حفاظًا على أمانك، سيتم تسجيل خروجك بعد دقيقتين تقريبًا. عندئذٍ يضيع ما كتبته ولا يُستخدم.
page-session-stay = البقاء مسجّلًا للدخول

page-me-title = ملفي الشخصي
page-me-account = حسابك
page-me-name = الاسم
page-me-logon-name = اسم المستخدم
page-me-corporate-mail = البريد الإلكتروني للعمل
page-me-password-expires = تنتهي صلاحية كلمة المرور
page-me-never = لا تنتهي
page-me-none = لا يوجد
page-me-not-yet = ليس بعد
page-me-proofs = كيف تثبت هويتك
page-me-registered = التسجيل
page-me-questions = أسئلة الأمان
page-me-questions-count = { $count ->
    [0] لا يوجد
    [zero] لا يوجد
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
page-me-personal-mail = البريد الإلكتروني الشخصي
page-me-totp = تطبيق المصادقة
page-me-recovery = رموز الاسترداد
page-me-recovery-count = { $count ->
    [0] لم يبقَ أي رمز
    [zero] لم يبقَ أي رمز
    [one] بقي رمز واحد
    [two] بقي رمزان
    [few] بقيت { $count } رموز
    [many] بقي { $count } رمزًا
   *[other] بقي { $count } رمز
}
page-me-locked = بعد محاولات خاطئة كثيرة، لا يمكنك استخدام هذه الإثباتات حتى:
page-me-history = ما حدث لحسابك
page-me-history-lead = إذا وجدت هنا شيئًا لم تفعله أنت، فأخبر مكتب المساعدة.
page-me-history-empty = لا شيء بعد.
page-me-done = تم
page-me-failed = فشل

page-error-reference = الرقم المرجعي لمكتب المساعدة:
page-error-back-to-task = العودة إلى حيث كنت
page-error-not-found-title = هذه الصفحة غير موجودة
page-error-not-found-detail = ربما كُتب العنوان خطأً أو نُقلت الصفحة. لم يتغير شيء.
page-error-run-title = لم تعد هذه الصفحة مفتوحة
page-error-run-detail = أُغلقت بعد مدة من دون نشاط، أو فُتحت في متصفح آخر. لم يؤدِّ فتحها إلى أي تغيير. ابدأ من جديد من الصفحة الرئيسية.
page-error-malformed-title = لا يمكن استخدام هذا الطلب
page-error-malformed-detail = لم ترسله صفحة من هذا الموقع، أو تضرر في الطريق. لم يتغير شيء. ارجع وأعد تحميل الصفحة ثم حاول مرة أخرى.
page-error-too-large-title = هذا أكثر مما يمكن قبوله دفعة واحدة
page-error-too-large-detail = الطلب أكبر مما يقبله هذا الموقع. لم يتغير شيء.
page-error-method-title = لا يمكن فعل ذلك هنا
page-error-method-detail = العنوان صحيح، لكنه ليس لهذا النوع من الطلبات. لم يتغير شيء.
page-error-cross-site-title = جاء هذا الطلب من موقع آخر
page-error-cross-site-detail = رُفض حفاظًا على أمانك. لم يتغير شيء. افتح الصفحة الرئيسية لهذا الموقع وابدأ منها.
page-error-slow-title = استغرق هذا وقتًا طويلًا
page-error-slow-detail = ليس من المؤكد أن خطوتك الأخيرة قد اكتملت. ارجع لمعرفة أين وصلت قبل أن تحاول مرة أخرى.
page-error-sign-in-title = سجّل الدخول أولًا
page-error-sign-in-detail = لم تسجّل الدخول، أو انتهت جلستك. لم يتغير شيء.
page-error-denied-title = هذا غير مسموح
page-error-invalid-title = لا يمكن استخدام هذا
page-error-too-many-title = محاولات كثيرة جدًا
page-error-too-many-detail = { $minutes ->
    [zero] لم يتغير شيء. انتظر 0 دقيقة ثم حاول مرة أخرى.
    [one] لم يتغير شيء. انتظر دقيقة واحدة ثم حاول مرة أخرى.
    [two] لم يتغير شيء. انتظر دقيقتين ثم حاول مرة أخرى.
    [few] لم يتغير شيء. انتظر { $minutes } دقائق ثم حاول مرة أخرى.
    [many] لم يتغير شيء. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
   *[other] لم يتغير شيء. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
}
page-error-unavailable-title = غير متاح حاليًا
page-error-defect-title = حدث خلل من جانبنا
page-error-defect-detail = ليس من المؤكد أن خطوتك الأخيرة قد اكتملت. ارجع لمعرفة أين وصلت. إذا تكرر ذلك فاذكر لمكتب المساعدة الرقم المرجعي أدناه.
page-error-host-title = لهذا الموقع عنوان آخر
page-error-host-detail = لم يتغير شيء. افتحه في هذا العنوان:
page-error-plain-http-title = هذا الاتصال غير مشفّر
page-error-plain-http-detail = قد تُقرأ كلمات المرور في الطريق، لذلك لا يُعرض شيء هنا ولا يُغيَّر. استخدم عنوانًا يبدأ بـ https.

page-demo-ribbon = عرض توضيحي
page-demo-ribbon-label = عرض توضيحي
page-demo-mails = رسائل العرض التوضيحي
page-demo-mails-lead = لا يرسل العرض التوضيحي شيئًا. تُعرض هنا كل رسالة كانت ستُرسل، والأحدث أولًا.
page-demo-mails-to = إلى
page-demo-mails-html = كما يعرضها برنامج البريد
page-demo-mails-empty = لا توجد رسائل بعد. ابدأ مهمة ترسل رمزًا ثم عُد إلى هنا.
page-demo-mails-again = البحث عن رسائل جديدة
page-demo-try = تجربة كلمة مرور
page-demo-try-lead = سجّل الدخول كما يفعل أي برنامج آخر في العمل، لمعرفة ما إذا كانت كلمة المرور تعمل.
page-demo-password = كلمة المرور
page-demo-people-title = أشخاص لتجربة دورهم
page-demo-people-lead = هذه شركة خيالية. اختر أحد هؤلاء الأشخاص ونفّذ المهام كما لو كنت مكانه.
