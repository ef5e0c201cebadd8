# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = احصل على رمز على هاتفك
activity-phone-lead = اختر الرقم، وهل تريد رسالة نصية أم مكالمة.
activity-phone-lead-one = يمكننا إرسال رمز إلى الرقم الذي ينتهي بـ { $ends }.
activity-phone-where = الرقم
activity-phone-number = الرقم الذي ينتهي بـ { $ends }
activity-phone-call-only = لا يمكن سوى الاتصال بهذا الرقم.
activity-phone-choose = اختر رقمًا.
activity-phone-sms = إرسال رسالة نصية
activity-phone-call = الاتصال بي
activity-phone-sms-again = إرسال رسالة نصية أخرى
activity-phone-call-again = الاتصال بي مرة أخرى
activity-phone-other = الاختيار من جديد
activity-phone-code-title = أدخل الرمز الذي وصل إلى هاتفك
activity-phone-code-label = الرمز
activity-phone-sent = رسالة نصية فيها رمز في طريقها إلى الرقم الذي ينتهي بـ { $ends }. يعمل الرمز لبضع دقائق.
activity-phone-called = نتصل بالرقم الذي ينتهي بـ { $ends } لقراءة رمز عليك. يعمل الرمز لبضع دقائق.
activity-phone-blank = أدخل الرمز.
activity-phone-wrong = الرمز غير صحيح. راجع أحدث رسالة وحاول مرة أخرى.
activity-phone-expired = لم يعد هذا الرمز يعمل. اطلب رمزًا جديدًا.
activity-phone-wait = الرمز في طريقه إليك. انتظر لحظة قبل أن تطلب رمزًا آخر.
activity-phone-no-more = لا يمكن إرسال رموز أخرى لهذه المهمة. استخدم أحدث رمز، أو استخدم طريقة أخرى إن وُجدت أدناه.
activity-phone-away = لا يمكن إرسال رمز حاليًا. لم تُحتسب عليك أي محاولة خاطئة. حاول مرة أخرى بعد بضع دقائق، أو استخدم طريقة أخرى إن وُجدت أدناه.
activity-methods-option-phone-code = رمز عبر الهاتف
activity-methods-option-phone-code-hint = نرسل رمزًا إلى رقم هاتف مسجّل لدى مؤسستك، برسالة نصية أو بمكالمة.

phone-sms = { $code } هو رمزك لدى { $organization }. لا تعطه لأحد أبدًا.
phone-call = معك { $organization }. رمزك هو { $code }. لا تعطه لأحد أبدًا.
phone-passcode = { $code } هو رمز المرور الخاص بك لدى { $organization }. يعمل مرة واحدة. لا تعطه لأحد أبدًا.
phone-password = كلمة مرورك الجديدة لدى { $organization }. اختر قريبًا كلمة مرور خاصة بك واحذف هذه الرسالة: { $code }

event-factor-gateway-failed = تعذّر على إحدى خدمات الهاتف إرسال رمز
event-factor-phone-code-sent = أُرسل رمز إلى هاتف
helpdesk-proved-phone = أعطى { $caller } الرمز الذي أُرسل إلى الهاتف.
