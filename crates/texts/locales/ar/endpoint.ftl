# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = إعادة تعيين كلمة المرور من دون شبكة
endpoint-account-ask = اسم المستخدم
endpoint-finished = كلمة المرور التي عُيّنت سابقًا لـ { $account } تعمل الآن على هذا الحاسوب.
endpoint-working = جارٍ التحقق…
endpoint-cancelled = لم يتغير شيء.

endpoint-refused-name = هذا ليس اسم مستخدم. تحقق منه وحاول مرة أخرى.
endpoint-refused-excluded = لا يُعاد تعيين كلمة مرور هذا الحساب هنا. اسأل مكتب المساعدة.
endpoint-refused-not-yours = لا يمكنك هنا إلا إعادة تعيين كلمة مرور حسابك أنت.
endpoint-refused-unknown = لا يعرف هذا الحاسوب الحساب { $account }. وهو لا يعرف إلا من سجّل الدخول عليه من قبل.

endpoint-trouble-not-enrolled = لم يُعَدّ هذا الحاسوب لذلك. اسأل مكتب المساعدة.
endpoint-trouble-revoked = لم يعد مسموحًا لهذا الحاسوب بذلك. اسأل مكتب المساعدة.
endpoint-trouble-memory = لا يستطيع هذا الحاسوب قراءة ما يحتفظ به لذلك. اطلب من مكتب المساعدة الاطلاع على «reclave-offline status».
endpoint-trouble-busy = يقوم بذلك الآن أشخاص كثيرون. انتظر لحظة وحاول مرة أخرى.
endpoint-trouble-no-helper = خدمة إعادة التعيين على هذا الحاسوب لا تعمل. اسأل مكتب المساعدة.

endpoint-code-title = احصل على رمز استجابة
endpoint-code-scan = امسح الصورة ضوئيًا بهاتفك. عيّن كلمة مرور جديدة لـ { $account } في الصفحة التي تُفتح. بعد ذلك تعرض لك رمز استجابة.
endpoint-code-help = لا يمكنك المسح؟ اكتب ? لعرض الرمز نصًا. إذا لم يستطع هاتفك قراءة الصورة فاكتب { $swap } لتبديل الداكن والفاتح.
endpoint-code-type = على هاتف أو حاسوب آخر، افتح { $site } وأدخل الأحرف أدناه. عيّن هناك كلمة مرور جديدة لـ { $account }. بعد ذلك تعرض لك الصفحة رمز استجابة.
endpoint-code-type-anywhere = على هاتف أو حاسوب آخر، افتح موقع كلمات المرور، واختر «حاسوبي غير متصل» وأدخل الأحرف أدناه. عيّن هناك كلمة مرور جديدة لـ { $account }. بعد ذلك تعرض لك الصفحة رمز استجابة.
endpoint-code-until = { $minutes ->
    [zero] أمامك 0 دقيقة لذلك.
    [one] أمامك دقيقة واحدة لذلك.
    [two] أمامك دقيقتان لذلك.
    [few] أمامك { $minutes } دقائق لذلك.
    [many] أمامك { $minutes } دقيقة لذلك.
   *[other] أمامك { $minutes } دقيقة لذلك.
}
endpoint-code-anew = لم يعد ممكنًا استخدام هذا الرمز. إليك رمزًا جديدًا.
endpoint-code-enough = كانت هذه محاولات كثيرة جدًا. ابدأ من جديد عندما تكون مستعدًا.

endpoint-response-ask = رمز الاستجابة
endpoint-response-again = رمز الاستجابة (اضغط Enter لاستخدام الرمز نفسه)
endpoint-response-empty = أدخل رمز الاستجابة الذي تعرضه الصفحة: 20 حرفًا ورقمًا.

endpoint-password-title = كلمة المرور الجديدة
endpoint-password-same = اكتب كلمة المرور الجديدة تمامًا كما عيّنتها في الصفحة.
endpoint-password-any = اختر كلمة مرور جديدة لهذا الحاسوب. عندما تتصل من جديد سيلزمك تغييرها مرة أخرى.
endpoint-password-rules = يجب أن تستوفي كلمة المرور هذه القواعد:
endpoint-password-unmet = لا تستوفي كلمة المرور هذه القواعد:
endpoint-password-ask = كلمة المرور الجديدة
endpoint-password-repeat = تأكيد كلمة المرور الجديدة
endpoint-password-differs = كلمتا المرور غير متطابقتين. اكتبهما مرة أخرى.
endpoint-password-unusable = لا يمكن أن تكون هذه كلمة مرور. اكتبها مرة أخرى.

endpoint-failed-length = يتكون رمز الاستجابة من { $expected } حرفًا، وقد كتبت { $found }.
endpoint-failed-character = لا يرد «{ $character }» في المجموعة { $group } في أي رمز استجابة. تحقق من هذه المجموعة.
endpoint-failed-groups = { $count ->
    [zero] تحقق من المجموعات { $groups } في رمز الاستجابة.
    [one] المجموعة { $groups } في رمز الاستجابة مكتوبة خطأً. تحقق منها.
    [two] المجموعتان { $groups } في رمز الاستجابة مكتوبتان خطأً. تحقق منهما.
    [few] المجموعات { $groups } في رمز الاستجابة مكتوبة خطأً. تحقق منها.
    [many] المجموعات { $groups } في رمز الاستجابة مكتوبة خطأً. تحقق منها.
   *[other] المجموعات { $groups } في رمز الاستجابة مكتوبة خطأً. تحقق منها.
}
endpoint-failed-version = رمز الاستجابة هذا أحدث مما يفهمه هذا الحاسوب. اسأل مكتب المساعدة.
endpoint-failed-mismatch = لا يتطابق رمز الاستجابة مع كلمة المرور. اكتب تمامًا كلمة المرور التي عيّنتها في الصفحة، وتحقق من أن الصفحة تعرض حسابك ورمز هذا الحاسوب.
endpoint-failed-earlier = رمز الاستجابة هذا تابع لرمز سابق من هذا الحاسوب. استخدم الرمز المعروض الآن.
endpoint-failed-used = سبق استخدام رمز الاستجابة هذا. احصل على رمز جديد.
endpoint-failed-expired = استغرق هذا وقتًا طويلًا، ولم يعد الرمز صالحًا.
endpoint-failed-clock = يبدو أن ساعة هذا الحاسوب خاطئة: فهي تشير إلى { $now }. اضبطها، أو اسأل مكتب المساعدة.
endpoint-failed-too-long = كلمة المرور هذه طويلة جدًا.
endpoint-failed-left = { $left ->
    [zero] لم تبقَ لك أي محاولة بهذا الرمز.
    [one] بقيت لك محاولة واحدة بهذا الرمز.
    [two] بقيت لك محاولتان بهذا الرمز.
    [few] بقيت لك { $left } محاولات بهذا الرمز.
    [many] بقيت لك { $left } محاولة بهذا الرمز.
   *[other] بقيت لك { $left } محاولة بهذا الرمز.
}

endpoint-store-busy = المكان الذي يحفظ فيه هذا الحاسوب كلمات المرور مستخدم حاليًا. لم يتغير شيء. حاول مرة أخرى بعد لحظة.
endpoint-store-changed = تغيرت كلمة مرور هذا الحساب في هذه الأثناء، لذلك تُركت كما هي.
endpoint-store-unusable = لا يستطيع هذا الحاسوب تغيير كلمة المرور المحفوظة، لذلك لم يتغير شيء. أخبر مكتب المساعدة: { $detail }
endpoint-store-later = قُبل رمز الاستجابة، لكن لا يمكن حفظ كلمة المرور حاليًا. حاول مرة أخرى بعد لحظة، وعندئذٍ سيكتمل الأمر.

endpoint-done-title = تم
endpoint-done-same = تعمل كلمة المرور الجديدة لـ { $account } الآن على هذا الحاسوب.
endpoint-done-any = تعمل كلمة المرور الجديدة لـ { $account } الآن على هذا الحاسوب. غيّرها مرة أخرى حالما تتصل من جديد.

endpoint-report-differs = كلمة مرور { $account } على هذا الحاسوب ليست تلك الموجودة لدى مؤسستك. عندما تتصل، سجّل الدخول بكلمة مرور مؤسستك، أو عيّن كلمة جديدة في موقع كلمات المرور.

endpoint-screen-keys = Enter: متابعة    Esc: إلغاء
