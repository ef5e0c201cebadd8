# Buttons, errors that any page can show, and the strength meter.

action-continue = متابعة
action-stop-here = التوقف هنا
action-stop = التوقف من دون تغيير شيء
action-other-way = اختيار طريقة أخرى
action-resend = إرسال رمز جديد
action-save-password = حفظ كلمة المرور الجديدة
action-unlock = إلغاء قفل حسابي
action-back-home = العودة إلى الصفحة الرئيسية
action-skip = تخطي هذه الخطوة
action-save-answers = حفظ إجاباتي
action-send-code = إرسال رمز
action-other-address = استخدام عنوان آخر
action-remove-authenticator = إزالة تطبيق المصادقة

error-directory-unavailable = لا يمكن الوصول إلى خدمة تسجيل الدخول في مؤسستك حاليًا. لم يتغير شيء. حاول مرة أخرى بعد بضع دقائق.
error-store-unavailable = لا تستطيع هذه الخدمة حفظ أي شيء حاليًا. وإلى أن تستطيع ذلك لن تغيّر شيئًا. حاول مرة أخرى بعد بضع دقائق.
error-busy = يستخدم هذه الخدمة الآن أشخاص كثيرون. لم يتغير شيء. حاول مرة أخرى بعد بضع ثوانٍ.
error-too-many = { $seconds ->
    [zero] محاولات كثيرة جدًا. لم يتغير شيء. حاول مرة أخرى بعد 0 ثانية.
    [one] محاولات كثيرة جدًا. لم يتغير شيء. حاول مرة أخرى بعد ثانية واحدة.
    [two] محاولات كثيرة جدًا. لم يتغير شيء. حاول مرة أخرى بعد ثانيتين.
    [few] محاولات كثيرة جدًا. لم يتغير شيء. حاول مرة أخرى بعد { $seconds } ثوانٍ.
    [many] محاولات كثيرة جدًا. لم يتغير شيء. حاول مرة أخرى بعد { $seconds } ثانية.
   *[other] محاولات كثيرة جدًا. لم يتغير شيء. حاول مرة أخرى بعد { $seconds } ثانية.
}
error-not-found = لا يوجد شيء في هذا العنوان. عُد إلى الصفحة الرئيسية.
error-bug = حدث خطأ من جانبنا. إذا تواصلت مع مكتب المساعدة فاذكر هذا الرقم المرجعي: { $reference }
error-input-too-long = هذا النص طويل جدًا. اختصره وحاول مرة أخرى.
error-input-control-characters = يحتوي هذا النص على أحرف لا يمكن استخدامها هنا. اكتبه بدلًا من لصقه.
error-input-unknown-field = لم تعد هذه الصفحة محدّثة. أعد تحميلها وحاول مرة أخرى. لم يتغير شيء.

strength-caption = القوة
strength-0 = ضعيفة جدًا: تُخمَّن فورًا
strength-1 = ضعيفة: تُخمَّن بسرعة
strength-2 = مقبولة: بضعة أحرف إضافية تفيد
strength-3 = جيدة
strength-4 = جيدة جدًا
