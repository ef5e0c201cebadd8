# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = الحصول على مساعدة
mail-footer-site = إدارة كلمة المرور والحساب
mail-footer-sent-by = أُرسلت هذه الرسالة تلقائيًا من { $organization }. لا يقرأ أحد الردود عليها.
mail-result-success = نجحت
mail-result-failure = فشلت

mail-code-subject = رمزك لدى { $organization }
mail-code-body-1 = أدخل هذا الرمز في الصفحة التي طلبته منها:
mail-code-body-2 = { $minutes ->
    [zero] يعمل الرمز مرة واحدة ولمدة 0 دقيقة. لن يطلبه منك أبدًا أي شخص في { $organization }: لا تعطه لأحد.
    [one] يعمل الرمز مرة واحدة ولمدة دقيقة واحدة. لن يطلبه منك أبدًا أي شخص في { $organization }: لا تعطه لأحد.
    [two] يعمل الرمز مرة واحدة ولمدة دقيقتين. لن يطلبه منك أبدًا أي شخص في { $organization }: لا تعطه لأحد.
    [few] يعمل الرمز مرة واحدة ولمدة { $minutes } دقائق. لن يطلبه منك أبدًا أي شخص في { $organization }: لا تعطه لأحد.
    [many] يعمل الرمز مرة واحدة ولمدة { $minutes } دقيقة. لن يطلبه منك أبدًا أي شخص في { $organization }: لا تعطه لأحد.
   *[other] يعمل الرمز مرة واحدة ولمدة { $minutes } دقيقة. لن يطلبه منك أبدًا أي شخص في { $organization }: لا تعطه لأحد.
}
mail-code-body-3 = إذا لم تطلب رمزًا فقد أدخل شخص آخر اسم المستخدم الخاص بك. ولا يستطيع المتابعة من دون هذا الرمز. احذف هذه الرسالة، وأخبر مكتب المساعدة إذا تكرر ذلك.

mail-contact-code-subject = أكّد عنوان بريدك الإلكتروني لدى { $organization }
mail-contact-code-body-1 = أدخل هذا الرمز لتأكيد أن هذا العنوان لك:
mail-contact-code-body-2 = { $minutes ->
    [zero] يعمل الرمز مرة واحدة ولمدة 0 دقيقة.
    [one] يعمل الرمز مرة واحدة ولمدة دقيقة واحدة.
    [two] يعمل الرمز مرة واحدة ولمدة دقيقتين.
    [few] يعمل الرمز مرة واحدة ولمدة { $minutes } دقائق.
    [many] يعمل الرمز مرة واحدة ولمدة { $minutes } دقيقة.
   *[other] يعمل الرمز مرة واحدة ولمدة { $minutes } دقيقة.
}
mail-contact-code-body-3 = إذا كنت لا تعرف ما المقصود فقد أدخل شخص ما عنوانك خطأً. احذف هذه الرسالة؛ فمن دون الرمز لا يُستخدم عنوانك.

mail-success-subject = { $task ->
    [register] تم تسجيلك لدى { $organization }
    [manage-profile] تغيّر ملفك الشخصي لدى { $organization }
    [forgot-password] استُبدلت كلمة المرور الخاصة بك لدى { $organization }
    [manage-passwords] تغيرت كلمة المرور الخاصة بك لدى { $organization }
    [unlock-account] أُلغي قفل حسابك لدى { $organization }
    [my-notifications] تغيّرت رسائلك من { $organization }
    [passcode] استُخدم رمز مرور لحسابك لدى { $organization }
    [activate-account] فُعّل حسابك لدى { $organization }
    [forgot-user-name] أُرسل اسم المستخدم الخاص بك لدى { $organization }
    [sign-in] سجّل شخص ما الدخول إلى حسابك لدى { $organization }
    [offline-any] أُصدر رمز لحاسوبك غير المتصل لدى { $organization }
   *[other] أُجري تغيير في حسابك لدى { $organization }
}
mail-success-body-1 = { $task ->
    [register] لقد حددت كيف تثبت هويتك. من الآن فصاعدًا يمكنك اختيار كلمة مرور جديدة أو إلغاء قفل حسابك بنفسك.
    [manage-profile] تغيّرت الطريقة التي تثبت بها هويتك.
    [forgot-password] أثبت شخص ما أنه أنت واختار كلمة مرور جديدة. لم تعد كلمة المرور القديمة تعمل.
    [manage-passwords] غيّر كلمةَ المرور شخصٌ يعرفها. لم تعد كلمة المرور القديمة تعمل.
    [unlock-account] أثبت شخص ما أنه أنت وألغى قفل حسابك. لم تتغير كلمة المرور.
    [my-notifications] تغيّر اختيار الرسائل التي تصلك عن حسابك.
    [passcode] استخدم شخص ما رمز المرور الذي أعطاه مكتب المساعدة لحسابك. ولن يعمل مرة أخرى.
    [activate-account] استخدم شخص ما رمز المرور الذي أُعطي لحسابك واختار كلمة مرور. ولن يعمل رمز المرور مرة أخرى.
    [forgot-user-name] طلب شخص ما اسم المستخدم الخاص بك، وقد أُرسل إليك.
    [sign-in] أثبت شخص ما أنه أنت وسجّل الدخول إلى الموقع الذي تدير فيه كلمة المرور.
    [offline-any] أثبت شخص ما أنه أنت وحصل على رمز يعيّن كلمة مرور جديدة على حاسوبك وهو غير متصل. لم تتغير كلمة المرور الخاصة بك لدى { $organization }.
   *[other] أُنجزت المهمة «{ $task }» لحسابك.
}
mail-success-body-2 = إذا كنت أنت من فعل ذلك فلا داعي لفعل شيء.
mail-success-body-3 = إذا لم تكن أنت من فعل ذلك فتواصل الآن مع مكتب المساعدة وأخبره بأن شخصًا آخر يستخدم حسابك.

mail-failure-subject = { $task ->
    [register] فشل التسجيل لدى { $organization }
    [manage-profile] لم يتغير ملفك الشخصي لدى { $organization }
    [forgot-password] فشلت محاولة لاستبدال كلمة المرور الخاصة بك لدى { $organization }
    [manage-passwords] فشلت محاولة لتغيير كلمة المرور الخاصة بك لدى { $organization }
    [unlock-account] فشلت محاولة لإلغاء قفل حسابك لدى { $organization }
    [my-notifications] لم تتغير رسائلك من { $organization }
    [passcode] فشلت محاولة لاستخدام رمز مرور لدى { $organization }
    [activate-account] فشلت محاولة لتفعيل حسابك لدى { $organization }
    [forgot-user-name] لم يُرسل اسم المستخدم الخاص بك لدى { $organization }
    [sign-in] فشلت محاولة لتسجيل الدخول إلى حسابك لدى { $organization }
   *[other] فشل تغيير في حسابك لدى { $organization }
}
mail-failure-body-1 = { $task ->
    [register] حاول شخص ما التسجيل بحسابك ولم يكمل العملية.
    [manage-profile] حاول شخص ما تغيير طريقة إثبات هويتك ولم يكمل العملية.
    [forgot-password] حاول شخص ما اختيار كلمة مرور جديدة لحسابك ولم يكمل العملية.
    [manage-passwords] حاول شخص ما تغيير كلمة المرور الخاصة بك ولم يكمل العملية.
    [unlock-account] حاول شخص ما إلغاء قفل حسابك ولم يكمل العملية.
    [my-notifications] حاول شخص ما تغيير الرسائل التي تصلك ولم يكمل العملية.
    [passcode] حاول شخص ما استخدام رمز مرور لحسابك ولم يكمل العملية.
    [activate-account] حاول شخص ما اختيار كلمة مرور لحسابك برمز مرور ولم يكمل العملية.
    [forgot-user-name] طلب شخص ما اسم المستخدم الخاص بك، ولم يمكن إرساله.
    [sign-in] حاول شخص ما تسجيل الدخول إلى الموقع الذي تدير فيه كلمة المرور ولم يكمل العملية.
   *[other] بدأ شخص ما المهمة «{ $task }» لحسابك ولم يكمل العملية.
}
mail-failure-body-2 = إذا كنت أنت من فعل ذلك فحاول مرة أخرى أو اطلب المساعدة من مكتب المساعدة.
mail-failure-body-3 = إذا لم تكن أنت من فعل ذلك فأخبر مكتب المساعدة. لا تعطِ الرموز أو الإجابات أو كلمات المرور لأحد، حتى لو قال إنه يعمل لدى { $organization }.

mail-admin-success-subject = { $task ->
    [register] { $name }: تم التسجيل
    [manage-profile] { $name }: تغيّر الملف الشخصي
    [forgot-password] { $name }: اختيرت كلمة مرور جديدة
    [manage-passwords] { $name }: تغيرت كلمة المرور
    [unlock-account] { $name }: أُلغي قفل الحساب
    [my-notifications] { $name }: تغيّر اختيار الرسائل
    [passcode] { $name }: استُخدم رمز مرور
    [activate-account] { $name }: فُعّل الحساب
    [forgot-user-name] { $name }: طُلب اسم المستخدم
    [sign-in] { $name }: تم تسجيل الدخول
   *[other] { $name }: أُنجزت المهمة «{ $task }»
}
mail-admin-success-body-1 = أنجز { $name } المهمة «{ $task }» في موقع الخدمة الذاتية لدى { $organization }.
mail-admin-success-body-2 = التفاصيل في السجل. إذا لم يكن ذلك متوقعًا فاسأل صاحب الحساب واقفل الحساب إلى أن يتضح الأمر.

mail-admin-failure-subject = { $task ->
    [register] { $name }: تعذّر التسجيل
    [manage-profile] { $name }: تعذّر تغيير الملف الشخصي
    [forgot-password] { $name }: تعذّر اختيار كلمة مرور جديدة
    [manage-passwords] { $name }: تعذّر تغيير كلمة المرور
    [unlock-account] { $name }: تعذّر إلغاء قفل الحساب
    [my-notifications] { $name }: تعذّر تغيير اختيار الرسائل
    [passcode] { $name }: تعذّر استخدام رمز مرور
    [activate-account] { $name }: تعذّر تفعيل الحساب
    [forgot-user-name] { $name }: تعذّر الحصول على اسم المستخدم
    [sign-in] { $name }: تعذّر تسجيل الدخول
   *[other] { $name }: تعذّر إنجاز المهمة «{ $task }»
}
mail-admin-failure-body-1 = بدأ { $name } المهمة «{ $task }» في موقع الخدمة الذاتية لدى { $organization }، وقد فشلت.
mail-admin-failure-body-2 = السبب في السجل. إذا تكرر ذلك كثيرًا فربما يحاول شخص آخر ذلك: اسأل صاحب الحساب.

mail-profile-locked-subject = محاولات خاطئة كثيرة جدًا لحسابك لدى { $organization }
mail-profile-locked-body-1 = { $minutes ->
    [zero] حاول شخص ما إثبات أنه أنت وأخطأ مرات كثيرة جدًا. لحماية حسابك، لا تُقبل محاولات أخرى لمدة 0 دقيقة.
    [one] حاول شخص ما إثبات أنه أنت وأخطأ مرات كثيرة جدًا. لحماية حسابك، لا تُقبل محاولات أخرى لمدة دقيقة واحدة.
    [two] حاول شخص ما إثبات أنه أنت وأخطأ مرات كثيرة جدًا. لحماية حسابك، لا تُقبل محاولات أخرى لمدة دقيقتين.
    [few] حاول شخص ما إثبات أنه أنت وأخطأ مرات كثيرة جدًا. لحماية حسابك، لا تُقبل محاولات أخرى لمدة { $minutes } دقائق.
    [many] حاول شخص ما إثبات أنه أنت وأخطأ مرات كثيرة جدًا. لحماية حسابك، لا تُقبل محاولات أخرى لمدة { $minutes } دقيقة.
   *[other] حاول شخص ما إثبات أنه أنت وأخطأ مرات كثيرة جدًا. لحماية حسابك، لا تُقبل محاولات أخرى لمدة { $minutes } دقيقة.
}
mail-profile-locked-body-2 = لم تتغير كلمة المرور، ويمكنك تسجيل الدخول بها كالمعتاد.
mail-profile-locked-body-3 = إذا لم تكن أنت من فعل ذلك فأخبر مكتب المساعدة. لا تعطِ الرموز أو الإجابات أو كلمات المرور لأحد.

mail-contact-changed-subject = تغيّر عنوان البريد الإلكتروني الشخصي لحسابك لدى { $organization }
mail-contact-changed-body-1 = تغيّر عنوان البريد الإلكتروني الشخصي للرموز والرسائل المتعلقة بحسابك. تُرسل هذه الرسالة إلى العنوانين القديم والجديد.
mail-contact-changed-body-2 = إذا كنت أنت من فعل ذلك فلا داعي لفعل شيء.
mail-contact-changed-body-3 = إذا لم تكن أنت من فعل ذلك فتواصل الآن مع مكتب المساعدة: فربما يستطيع شخص آخر الحصول على رموزك.

mail-factor-changed-subject = { $what ->
    [questions] تغيّرت أسئلتك لدى { $organization }
    [authenticator] أُضيف تطبيق مصادقة إلى حسابك لدى { $organization }
    [authenticator-removed] أُزيل تطبيق المصادقة من حسابك لدى { $organization }
    [passkey] أُضيف مفتاح مرور إلى حسابك لدى { $organization }
    [passkey-removed] أُزيل مفتاح مرور من حسابك لدى { $organization }
    [phone] أُضيف رقم هاتف محمول إلى حسابك لدى { $organization }
    [phone-removed] أُزيل رقم الهاتف المحمول من حسابك لدى { $organization }
    [recovery-codes] رموز استرداد جديدة لحسابك لدى { $organization }
    [recovery-code-used] استُخدم رمز استرداد لحسابك لدى { $organization }
    [browser] حُفظ متصفح لحسابك لدى { $organization }
   *[other] تغيّرت طريقة إثبات هويتك لدى { $organization }
}
mail-factor-changed-body-1 = { $what ->
    [questions] استُبدلت الأسئلة والإجابات التي تثبت هويتك.
    [authenticator] من الآن فصاعدًا، تثبت رموز تطبيق المصادقة هويتك.
    [authenticator-removed] لم تعد رموز تطبيق المصادقة تثبت هويتك.
    [passkey] من الآن فصاعدًا، يثبت مفتاح مرور إضافي هويتك: بصمة إصبع أو وجه أو رقم PIN أو مفتاح أمان.
    [passkey-removed] لم يعد أحد مفاتيح المرور الخاصة بك يثبت هويتك.
    [phone] من الآن فصاعدًا، تثبت الرموز المرسلة إلى رقم هاتفك المحمول هويتك.
    [phone-removed] لم تعد الرموز المرسلة إلى رقم هاتفك المحمول تثبت هويتك.
    [recovery-codes] أُنشئت رموز استرداد جديدة. لم تعد الرموز السابقة تعمل.
    [recovery-code-used] استُخدم أحد رموز الاسترداد الخاصة بك لإثبات هويتك. ولن يعمل مرة أخرى.
    [browser] من الآن فصاعدًا، يُحسب متصفح إضافي جزءًا من إثبات هويتك. تجده في صفحة «ملفي» ويمكنك نسيانه هناك.
   *[other] تغيّرت الطريقة التي تثبت بها هويتك.
}
mail-factor-changed-body-2 = إذا كنت أنت من فعل ذلك فلا داعي لفعل شيء.
mail-factor-changed-body-3 = إذا لم تكن أنت من فعل ذلك فتواصل الآن مع مكتب المساعدة وأخبره بأن شخصًا آخر يستخدم حسابك.

mail-passkey-copied-subject = ربما تُستخدم نسخة من مفتاح الأمان الخاص بك لدى { $organization }
mail-passkey-copied-body-1 = حاول شخص ما إثبات أنه أنت باستخدام مفتاح المرور «{ $name }». رُفضت المحاولة: ما أرسله المفتاح يدل على احتمال وجود نسخة ثانية منه.
mail-passkey-copied-body-2 = أخبر مكتب المساعدة، وأزل مفتاح المرور هذا من حسابك، ثم أنشئ مفتاحًا جديدًا.
mail-passkey-copied-body-3 = إذا لم تكن أنت من فعل ذلك فتواصل الآن مع مكتب المساعدة: ربما لدى شخص آخر مفتاح الأمان الخاص بك أو نسخة منه.

mail-bulk-change-required-subject = اختر كلمة مرور جديدة لدى { $organization }
mail-bulk-change-required-body-1 = قرر أحد المسؤولين أنك تحتاج إلى كلمة مرور جديدة. سيُطلب منك اختيار واحدة عند تسجيل دخولك التالي.
mail-bulk-change-required-body-2 = سجّل الدخول كالمعتاد بكلمة المرور الحالية، واختر كلمة جديدة عندما يُطلب منك ذلك. إذا تعذّر عليك تسجيل الدخول فتواصل مع مكتب المساعدة.
mail-bulk-change-required-body-3 = لا يطلب منك أي شخص في { $organization } كلمة المرور. لا تعطها لأحد، ولا تدخلها في صفحة وصلت إليها عبر رابط في رسالة.

mail-bulk-unregistered-subject = أُزيل تسجيلك لدى { $organization }
mail-bulk-unregistered-body-1 = أزال أحد المسؤولين ما سجّلته لإثبات هويتك، مثل الإجابات أو تطبيق المصادقة أو رموز الاسترداد. لم يتغير حسابك ولا كلمة المرور.
mail-bulk-unregistered-body-2 = أكمل التسجيل من جديد عندما يتسع وقتك. وإلى ذلك الحين لا يمكنك اختيار كلمة مرور جديدة أو إلغاء قفل حسابك بنفسك.
mail-bulk-unregistered-body-3 = إذا كانت لديك أسئلة فتواصل مع مكتب المساعدة. لا تعطِ الرموز أو الإجابات أو كلمات المرور لأحد، حتى لو قال إنه يعمل لدى { $organization }.
