# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = أدخل كلمة المرور
activity-password-lead = استخدم كلمة المرور التي تسجّل بها الدخول حاليًا. يمكنك هنا أيضًا استخدام كلمة مرور منتهية الصلاحية.
activity-password-label = كلمة المرور الحالية
activity-password-wrong = اسم المستخدم أو كلمة المرور غير صحيح. تحقق من كليهما وحاول مرة أخرى.

activity-questions-title = أجب عن أسئلتك
activity-questions-lead = { $count ->
    [zero] أجب كما فعلت عند التسجيل. لا تهم الأحرف الكبيرة ولا المسافات.
    [one] أجب كما فعلت عند التسجيل. لا تهم الأحرف الكبيرة ولا المسافات.
    [two] أجب عن السؤالين كما فعلت عند التسجيل. لا تهم الأحرف الكبيرة ولا المسافات.
    [few] أجب عن الأسئلة جميعها، وعددها { $count }، كما فعلت عند التسجيل. لا تهم الأحرف الكبيرة ولا المسافات.
    [many] أجب عن الأسئلة جميعها، وعددها { $count }، كما فعلت عند التسجيل. لا تهم الأحرف الكبيرة ولا المسافات.
   *[other] أجب عن الأسئلة جميعها، وعددها { $count }، كما فعلت عند التسجيل. لا تهم الأحرف الكبيرة ولا المسافات.
}
activity-questions-wrong = ما أجبت به غير صحيح. تحقق منه وحاول مرة أخرى.
activity-questions-wrong-one = هذه الإجابة غير صحيحة.
activity-questions-too-few = لقد سجّلت أسئلة أقل مما هو مطلوب هنا. اختر طريقة أخرى لإثبات هويتك، أو تواصل مع مكتب المساعدة.
activity-questions-next = التحقق من الإجابات
activity-questions-pick = السؤال { $number }
activity-questions-answer = الإجابة { $number }
activity-questions-picked-twice = اخترت هذا السؤال مرتين. اختر سؤالًا آخر.

activity-mail-code-title = أدخل الرمز الوارد في بريدك الإلكتروني
activity-mail-code-lead-corporate = { $minutes ->
    [zero] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني في العمل. وهو صالح لمدة 0 دقيقة.
    [one] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني في العمل. وهو صالح لمدة دقيقة واحدة.
    [two] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني في العمل. وهو صالح لمدة دقيقتين.
    [few] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني في العمل. وهو صالح لمدة { $minutes } دقائق.
    [many] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني في العمل. وهو صالح لمدة { $minutes } دقيقة.
   *[other] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني في العمل. وهو صالح لمدة { $minutes } دقيقة.
}
activity-mail-code-lead-personal = { $minutes ->
    [zero] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني الشخصي. وهو صالح لمدة 0 دقيقة.
    [one] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني الشخصي. وهو صالح لمدة دقيقة واحدة.
    [two] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني الشخصي. وهو صالح لمدة دقيقتين.
    [few] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني الشخصي. وهو صالح لمدة { $minutes } دقائق.
    [many] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني الشخصي. وهو صالح لمدة { $minutes } دقيقة.
   *[other] أرسلنا رمزًا إلى عنوان بريدك الإلكتروني الشخصي. وهو صالح لمدة { $minutes } دقيقة.
}
activity-mail-code-label = الرمز
activity-mail-code-wrong = الرمز غير صحيح. تحقق من أحدث رسالة وحاول مرة أخرى.
activity-mail-code-expired = لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.
activity-mail-code-resend = إرسال رمز جديد
activity-mail-code-resent = رمز جديد في طريقه إليك. لم تعد الرموز السابقة صالحة.
activity-mail-code-held-up = لا يمكن توصيل رسائلنا حاليًا، لذلك لم يصل رمزك بعد. نواصل المحاولة.
activity-mail-code-held-up-other = لا يمكن توصيل رسائلنا حاليًا، لذلك لم يصل رمزك بعد. نواصل المحاولة، ويمكنك أيضًا اختيار طريقة أخرى أدناه.
activity-mail-code-wait = { $seconds ->
    [zero] يمكنك طلب رمز جديد بعد 0 ثانية.
    [one] يمكنك طلب رمز جديد بعد ثانية واحدة.
    [two] يمكنك طلب رمز جديد بعد ثانيتين.
    [few] يمكنك طلب رمز جديد بعد { $seconds } ثوانٍ.
    [many] يمكنك طلب رمز جديد بعد { $seconds } ثانية.
   *[other] يمكنك طلب رمز جديد بعد { $seconds } ثانية.
}

activity-totp-title = أدخل الرمز الظاهر في تطبيق المصادقة
activity-totp-lead = افتح التطبيق في هاتفك وأدخل الأرقام الستة التي يعرضها لحسابك.
activity-totp-label = الرمز
activity-totp-wrong = الرمز غير صحيح. انتظر الرمز التالي وحاول مرة أخرى.

activity-recovery-code-title = أدخل رمز استرداد
activity-recovery-code-lead = استخدم أحد رموز الاسترداد التي احتفظت بها عند التسجيل. يعمل كل منها مرة واحدة.
activity-recovery-code-label = رمز الاسترداد
activity-recovery-code-wrong = رمز الاسترداد غير صحيح، أو سبق استخدامه. تحقق منه أو استخدم رمزًا آخر.

activity-passcode-title = أدخل رمز المرور
activity-passcode-lead = يعطيك مكتب المساعدة رمز مرور. يعمل مرة واحدة ولمدة قصيرة فقط.
activity-passcode-label = رمز المرور
activity-passcode-wrong = رمز المرور غير صحيح، أو لم يعد صالحًا. تحقق منه، أو اطلب من مكتب المساعدة رمزًا جديدًا.

activity-not-registered-title = لم يتم إعداده بعد
activity-not-registered = لم تسجّل ما هو مطلوب هنا. اختر طريقة أخرى لإثبات هويتك، أو تواصل مع مكتب المساعدة.

activity-methods-title = أثبت هويتك
activity-methods-lead = اختر الطريقة الأسهل لك الآن.
activity-methods-lead-second = قُبل إثباتك الأول. أضف الآن إثباتًا ثانيًا.
activity-methods-needed = { $number ->
    [zero] لا يلزم أي إثبات آخر.
    [one] يلزم إثبات واحد آخر.
    [two] يلزم إثباتان.
    [few] تلزم { $number } إثباتات.
    [many] يلزم { $number } إثباتًا.
   *[other] يلزم { $number } إثبات.
}
activity-methods-option-mail-code = رمز عبر بريد العمل
activity-methods-option-mail-code-hint = نرسل رمزًا إلى عنوان البريد الإلكتروني الذي خصصته لك مؤسستك.
activity-methods-option-mail-code-personal = رمز عبر البريد الشخصي
activity-methods-option-mail-code-personal-hint = نرسل رمزًا إلى العنوان الشخصي الذي سجّلته.
activity-methods-option-questions = الأسئلة
activity-methods-option-questions-hint = أجب عن الأسئلة التي اخترتها عند التسجيل.
activity-methods-option-totp = تطبيق المصادقة
activity-methods-option-totp-hint = أدخل الأرقام الستة التي يعرضها التطبيق في هاتفك.
activity-methods-option-recovery-code = رمز الاسترداد
activity-methods-option-recovery-code-hint = استخدم أحد الرموز التي احتفظت بها للطوارئ.
activity-methods-option-password = كلمة المرور الحالية
activity-methods-option-password-hint = أدخل كلمة المرور التي تسجّل بها الدخول حاليًا.
activity-methods-option-passcode = رمز المرور
activity-methods-option-passcode-hint = أدخل رمز المرور الذي أعطاك إياه مكتب المساعدة.
