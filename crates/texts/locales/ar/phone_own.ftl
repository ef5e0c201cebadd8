# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = أضف رقم هاتفك المحمول
activity-register-phone-lead = يفيدك عندما تنسى كلمة مرورك. نستخدمه للرموز وللرسائل المتعلقة بحسابك، ولا نستخدمه لشيء آخر.
activity-register-phone-known = الرقم المسجّل حاليًا ينتهي بـ { $ends }. سيحل الرقم الجديد محله.
activity-register-phone-country = البلد
activity-register-phone-number = رقم الهاتف المحمول
activity-register-phone-number-hint = كما تطلبه داخل البلد، أو مع + ورمز البلد في البداية.
activity-register-phone-blank = أدخل رقمك.
activity-register-phone-invalid = هذا ليس رقم هاتف كاملًا. تحقق منه وحاول مرة أخرى.
activity-register-phone-extension = أدخل رقمًا خاصًا بك دون تحويلة داخلية.
activity-register-phone-no-country = لا تُرسل رموز إلى أرقام في هذا البلد. أدخل رقمًا آخر.
activity-register-phone-not-taken = لا يمكن إرسال رسالة إلى هذا الرقم. تحقق منه أو أدخل رقمًا آخر.
activity-register-phone-code-title = أدخل الرمز الذي وصل إلى هاتفك لتأكيد الرقم
activity-register-phone-other = استخدام رقم آخر
activity-register-phone-remove = إزالة الرقم
activity-phone-undelivered = تعذّر تسليم الرسالة. اختر رقمًا آخر أو طريقة أخرى.
activity-phone-nothing-came = إذا لم يصل شيء فربما كان الهاتف خارج التغطية. اختر رقمًا آخر، أو طريقة أخرى إن وُجدت أدناه.

phone-number-added = أصبح هذا الرقم يثبت هويتك لدى { $organization }. إذا لم تكن أنت من فعل ذلك فاتصل بمكتب المساعدة فورًا.
phone-number-removed = لم يعد هذا الرقم يثبت هويتك لدى { $organization }. إذا لم تكن أنت من فعل ذلك فاتصل بمكتب المساعدة فورًا.

page-me-personal-phone = رقم هاتفك المحمول
page-me-phone-add = إضافة رقم هاتف محمول
page-me-phone-manage = تغيير رقم الهاتف المحمول أو إزالته
page-me-phone-proves-from = يثبت هويتك ابتداءً من

event-factor-phone-delivery = أبلغت خدمة هاتف عن وصول رسالة أو عدم وصولها
event-factor-phone-report-refused = لم يُصدَّق بلاغ من خدمة هاتف
