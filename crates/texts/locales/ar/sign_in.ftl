# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = لقد أثبتّ هويتك، لكن ليس لديك دور في هذا الموقع. اطلب من أحد المسؤولين أن يمنحك دورًا.
staff-sign-in-administration = تسجيل الدخول إلى الإدارة
staff-sign-in-helpdesk = تسجيل الدخول إلى مكتب المساعدة
staff-sign-in-lead = بحسابك الخاص وإثبات ثانٍ.
staff-setup-title = الإعداد الأول
staff-setup-lead = لا يدير أحد هذا النطاق بعد. اكتب رمز الإعداد الذي طبعه البرنامج عند بدئه.
staff-setup-label = رمز الإعداد
staff-setup-hint = يعمل مرة واحدة خلال ساعة. أعد تشغيل البرنامج للحصول على رمز جديد.
staff-setup-wrong = هذا الرمز غير صحيح أو استُخدم من قبل أو أصبح قديمًا. أعد تشغيل البرنامج للحصول على رمز جديد.
staff-setup-begin = بدء
staff-prove-again = أثبت مرة أخرى أنك أنت: فهذا يغيّر الكثير دفعة واحدة.
staff-prove-again-title = هل هذا أنت؟
staff-prove-again-label = رمز تطبيق المصادقة
staff-prove-again-button = تأكيد
