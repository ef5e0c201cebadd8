# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = التسجيل
task-register-description = حدّد كيف تثبت هويتك لتتمكن من إدارة حسابك بنفسك لاحقًا.
task-manage-profile-name = إدارة ملفي الشخصي
task-manage-profile-description = غيّر أسئلتك أو بريدك الإلكتروني الشخصي أو تطبيق المصادقة.
task-forgot-password-name = نسيت كلمة المرور
task-forgot-password-description = أثبت هويتك واختر كلمة مرور جديدة.
task-manage-passwords-name = تغيير كلمة المرور
task-manage-passwords-description = اختر كلمة مرور جديدة إذا كنت تعرف الحالية، حتى لو انتهت صلاحيتها.
task-unlock-account-name = إلغاء قفل حسابي
task-unlock-account-description = عُد إلى حسابك بكلمة المرور الحالية بعد محاولات خاطئة كثيرة.
task-my-notifications-name = إشعاراتي
task-my-notifications-description = اختر الرسائل التي تصلك عن حسابك.
task-passcode-name = لديّ رمز مرور
task-passcode-description = استخدم رمز المرور الذي أعطاك إياه مكتب المساعدة.
task-sign-in-name = تسجيل الدخول
task-sign-in-description = اطّلع على ملفك الشخصي والمهام المتاحة لك.
# A task that an administrator made and gave no words in this language.
task-other-name = مهمة أخرى
task-other-description = تتيح مؤسستك هذه المهمة.
task-gone = لم تعد هذه المهمة متاحة

# Why a task cannot be used now.
task-unavailable-registered = لقد أكملت التسجيل من قبل.
task-unavailable-unregistered = أكمل التسجيل أولًا.
task-unavailable-not-locked = حسابك غير مقفل.
task-unavailable-not-disabled = حسابك غير معطّل.
task-unavailable-profile-not-locked = تسجيلك غير مقفل.
task-unavailable-never = لا تتيح مؤسستك ذلك.
