# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = احصل على رمز مرور
activity-get-passcode-lead = { $minutes ->
    [zero] نرسل رمز مرور إلى { $address }. يعمل مرة واحدة ولمدة 0 دقيقة.
    [one] نرسل رمز مرور إلى { $address }. يعمل مرة واحدة ولمدة دقيقة واحدة.
    [two] نرسل رمز مرور إلى { $address }. يعمل مرة واحدة ولمدة دقيقتين.
    [few] نرسل رمز مرور إلى { $address }. يعمل مرة واحدة ولمدة { $minutes } دقائق.
    [many] نرسل رمز مرور إلى { $address }. يعمل مرة واحدة ولمدة { $minutes } دقيقة.
   *[other] نرسل رمز مرور إلى { $address }. يعمل مرة واحدة ولمدة { $minutes } دقيقة.
}
activity-get-passcode-go = إرسال رمز مرور إليّ
activity-get-passcode-sent = أرسلنا رمز المرور إلى { $address }.
activity-get-passcode-no-address = لا يوجد عنوان يمكن إرسال رمز مرور إليه. لم يتغير شيء. تواصل مع مكتب المساعدة.

task-forgot-user-name-name = نسيت اسم المستخدم
task-forgot-user-name-description = احصل على اسم المستخدم عبر البريد الإلكتروني.
run-done-forgot-user-name-title = انظر في صندوق بريدك
run-done-forgot-user-name-lead = إذا كانت مؤسستك تعرف هذا العنوان، فاسم المستخدم في طريقه إليه. إذا لم يصل شيء فتحقق من العنوان أو تواصل مع مكتب المساعدة.

page-find-label-mail = عنوان بريدك الإلكتروني في العمل
page-find-hint-mail = نرسل اسم المستخدم إلى هذا العنوان إذا كان معروفًا.
page-find-empty-mail = أدخل عنوان بريدك الإلكتروني.

mail-own-passcode-subject = رمز المرور الخاص بك لدى { $organization }
mail-own-passcode-body-1 = طلبت رمز المرور هذا:
mail-own-passcode-body-2 = { $minutes ->
    [zero] يعمل مرة واحدة ولمدة 0 دقيقة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [one] يعمل مرة واحدة ولمدة دقيقة واحدة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [two] يعمل مرة واحدة ولمدة دقيقتين. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [few] يعمل مرة واحدة ولمدة { $minutes } دقائق. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [many] يعمل مرة واحدة ولمدة { $minutes } دقيقة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
   *[other] يعمل مرة واحدة ولمدة { $minutes } دقيقة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
}
mail-own-passcode-body-3 = إذا لم تطلبه فتواصل الآن مع مكتب المساعدة وأخبره بأن شخصًا آخر يستخدم حسابك.

mail-user-name-subject = اسم المستخدم الخاص بك لدى { $organization }
mail-user-name-body-1 = اسم المستخدم الخاص بك هو { $name }.
mail-user-name-body-2 = أدخل شخص ما هذا العنوان في موقع الخدمة الذاتية ليطلبه.
mail-user-name-body-3 = إذا لم تكن أنت من فعل ذلك فلا داعي لفعل شيء: لم يُرسل الاسم إلا إلى هذا العنوان. أخبر مكتب المساعدة إذا تكرر ذلك.
