# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = أدخل رمز تسجيل الدخول
activity-radius-code-lead = استخدم الرمز الظاهر في التطبيق أو جهاز توليد الرموز أو الرسالة، وهو الرمز الذي تسجّل به الدخول أيضًا في أماكن أخرى في مؤسستك.
activity-radius-code-label = الرمز
activity-radius-code-answer = إجابتك
activity-radius-code-asked = يسأل نظام تسجيل الدخول: { $prompt }
activity-radius-code-more = يحتاج نظام تسجيل الدخول إلى رمز آخر.
activity-radius-code-blank = أدخل الرمز.
activity-radius-code-wrong = لم يُقبل ذلك. انتظر الرمز التالي وابدأ من جديد.
activity-radius-code-lost = لم يستجب نظام تسجيل الدخول، لذلك نبدأ من جديد. أدخل رمزًا جديدًا.
activity-radius-code-away = لا يمكن التحقق من الرموز حاليًا، لأن نظام تسجيل الدخول لا يستجيب. لم تُحتسب عليك أي محاولة خاطئة. حاول مرة أخرى بعد بضع دقائق، أو استخدم طريقة أخرى إن وُجدت أدناه.
activity-methods-option-radius-code = رمز تسجيل الدخول
activity-methods-option-radius-code-hint = استخدم الرمز الظاهر في التطبيق أو جهاز توليد الرموز أو الرسالة، وهو الرمز الذي تسجّل به الدخول في أماكن أخرى.

event-factor-reply-refused = لم يُوثق برد أحد خوادم تسجيل الدخول
helpdesk-proved-radius = أعطى { $caller } رمز تسجيل دخول قبلته خوادم RADIUS.
