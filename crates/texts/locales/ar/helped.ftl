# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = تفعيل حسابي
task-activate-account-description = اختر أول كلمة مرور لك برمز المرور الذي حصلت عليه.
run-done-activate-account-title = حسابك جاهز
run-done-activate-account-lead = سجّل الدخول بكلمة المرور الجديدة. ثم أكمل التسجيل لتتمكن من إدارة حسابك بنفسك من الآن فصاعدًا.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] أخبرني عندما يتحقق مكتب المساعدة من هويتي
    [helpdesk-prove] أخبرني عندما يثبت لي مكتب المساعدة هويته
    [helpdesk-reset] أخبرني عندما يعيد مكتب المساعدة تعيين كلمة المرور
    [helpdesk-passcode] أخبرني عندما يعطي مكتب المساعدة رمز مرور لحسابي
    [helpdesk-unlock] أخبرني عندما يلغي مكتب المساعدة قفل حسابي
    [helpdesk-unlock-profile] أخبرني عندما يلغي مكتب المساعدة قفل تسجيلي
    [helpdesk-update] أخبرني عندما يطلب مني مكتب المساعدة تحديث تسجيلي
    [helpdesk-enable] أخبرني عندما يفعّل مكتب المساعدة حسابي
    [helpdesk-forget-browsers] أخبرني عندما ينسى مكتب المساعدة متصفحاتي
    [helpdesk-stop-waiting] أخبرني عندما يوقف مكتب المساعدة تغييرًا في حسابي
   *[other] أخبرني عندما ينجز مكتب المساعدة المهمة «{ $task }» لحسابي
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] أخبرني عندما يتعذر على مكتب المساعدة التحقق من شخص اتصل باسمي
    [helpdesk-prove] أخبرني عندما يتعذر على مكتب المساعدة إثبات هويته لي
    [helpdesk-reset] أخبرني عندما تفشل إعادة تعيين كلمة المرور لدى مكتب المساعدة
    [helpdesk-passcode] أخبرني عندما يفشل إعطاء رمز مرور لحسابي
    [helpdesk-unlock] أخبرني عندما يفشل إلغاء قفل حسابي لدى مكتب المساعدة
    [helpdesk-unlock-profile] أخبرني عندما يفشل إلغاء قفل تسجيلي لدى مكتب المساعدة
    [helpdesk-update] أخبرني عندما يفشل طلب التحديث مني
    [helpdesk-enable] أخبرني عندما يفشل تفعيل حسابي لدى مكتب المساعدة
    [helpdesk-forget-browsers] أخبرني عندما يفشل نسيان متصفحاتي لدى مكتب المساعدة
    [helpdesk-stop-waiting] أخبرني عندما يفشل إيقاف تغيير في حسابي لدى مكتب المساعدة
   *[other] أخبرني عندما تفشل المهمة «{ $task }» لدى مكتب المساعدة لحسابي
}

# Mails about calls to the help desk.
mail-caller-code-subject = رمزك لمكتب المساعدة لدى { $organization }
mail-caller-code-body-1 = يطلب منك { $operator } من مكتب المساعدة قراءة هذا الرمز بصوت مسموع للتأكد من أنك أنت:
mail-caller-code-body-2 = { $minutes ->
    [zero] يعمل الرمز مرة واحدة ولمدة 0 دقيقة. لا تقرأه إلا إذا كنت تتحدث الآن مع مكتب المساعدة وكنت أنت من اتصل به.
    [one] يعمل الرمز مرة واحدة ولمدة دقيقة واحدة. لا تقرأه إلا إذا كنت تتحدث الآن مع مكتب المساعدة وكنت أنت من اتصل به.
    [two] يعمل الرمز مرة واحدة ولمدة دقيقتين. لا تقرأه إلا إذا كنت تتحدث الآن مع مكتب المساعدة وكنت أنت من اتصل به.
    [few] يعمل الرمز مرة واحدة ولمدة { $minutes } دقائق. لا تقرأه إلا إذا كنت تتحدث الآن مع مكتب المساعدة وكنت أنت من اتصل به.
    [many] يعمل الرمز مرة واحدة ولمدة { $minutes } دقيقة. لا تقرأه إلا إذا كنت تتحدث الآن مع مكتب المساعدة وكنت أنت من اتصل به.
   *[other] يعمل الرمز مرة واحدة ولمدة { $minutes } دقيقة. لا تقرأه إلا إذا كنت تتحدث الآن مع مكتب المساعدة وكنت أنت من اتصل به.
}
mail-caller-code-body-3 = إذا كنت لا تتحدث مع مكتب المساعدة فإن شخصًا آخر ينتحل شخصيتك. لا تعطِ هذا الرمز لأحد، وأخبر مكتب المساعدة.

mail-prove-operator-subject = هل تتحدث مع مكتب المساعدة لدى { $organization }؟
mail-prove-operator-body-1 = سيقرأ لك { $operator } من مكتب المساعدة هذا الرقم:
mail-prove-operator-body-2 = { $minutes ->
    [zero] إذا سمعت الرقم نفسه فأنت تتحدث مع مكتب المساعدة. وهو صالح لمدة 0 دقيقة.
    [one] إذا سمعت الرقم نفسه فأنت تتحدث مع مكتب المساعدة. وهو صالح لمدة دقيقة واحدة.
    [two] إذا سمعت الرقم نفسه فأنت تتحدث مع مكتب المساعدة. وهو صالح لمدة دقيقتين.
    [few] إذا سمعت الرقم نفسه فأنت تتحدث مع مكتب المساعدة. وهو صالح لمدة { $minutes } دقائق.
    [many] إذا سمعت الرقم نفسه فأنت تتحدث مع مكتب المساعدة. وهو صالح لمدة { $minutes } دقيقة.
   *[other] إذا سمعت الرقم نفسه فأنت تتحدث مع مكتب المساعدة. وهو صالح لمدة { $minutes } دقيقة.
}
mail-prove-operator-body-3 = إذا لم يكن الرقم نفسه، أو إذا طُلب منك أن تقرأه أنت، فأنهِ المكالمة واتصل بمكتب المساعدة. لا يطلب مكتب المساعدة كلمة المرور أبدًا.

mail-helpdesk-passcode-subject = رمز المرور الخاص بك لدى { $organization }
mail-helpdesk-passcode-body-1 = أعطاك { $operator } من مكتب المساعدة رمز المرور هذا:
mail-helpdesk-passcode-body-2 = { $minutes ->
    [zero] يعمل مرة واحدة ولمدة 0 دقيقة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [one] يعمل مرة واحدة ولمدة دقيقة واحدة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [two] يعمل مرة واحدة ولمدة دقيقتين. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [few] يعمل مرة واحدة ولمدة { $minutes } دقائق. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
    [many] يعمل مرة واحدة ولمدة { $minutes } دقيقة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
   *[other] يعمل مرة واحدة ولمدة { $minutes } دقيقة. اختر «لديّ رمز مرور» في موقع الخدمة الذاتية وأدخله هناك. لا تعطه لأحد.
}
mail-helpdesk-passcode-body-3 = إذا لم تطلبه من مكتب المساعدة فتواصل معه الآن وأخبره بأن شخصًا آخر ينتحل شخصيتك.

mail-helpdesk-password-subject = كلمة المرور الجديدة لدى { $organization }
mail-helpdesk-password-body-1 = أعاد { $operator } من مكتب المساعدة تعيين كلمة المرور الخاصة بك. هذه هي الكلمة الجديدة:
mail-helpdesk-password-body-2 = سجّل الدخول بها الآن واختر كلمة مرور خاصة بك لا يعرفها أحد غيرك. ثم احذف هذه الرسالة.
mail-helpdesk-password-body-3 = إذا لم تطلب ذلك من مكتب المساعدة فتواصل معه الآن وأخبره بأن شخصًا آخر ينتحل شخصيتك.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] تحقق مكتب المساعدة لدى { $organization } من أنك أنت
    [helpdesk-prove] أثبت لك مكتب المساعدة لدى { $organization } هويته
    [helpdesk-reset] أعاد مكتب المساعدة لدى { $organization } تعيين كلمة المرور الخاصة بك
    [helpdesk-passcode] أعطاك مكتب المساعدة لدى { $organization } رمز مرور
    [helpdesk-unlock] ألغى مكتب المساعدة لدى { $organization } قفل حسابك
    [helpdesk-unlock-profile] ألغى مكتب المساعدة لدى { $organization } قفل تسجيلك
    [helpdesk-update] يطلب منك مكتب المساعدة لدى { $organization } تحديث تسجيلك
    [helpdesk-enable] فعّل مكتب المساعدة لدى { $organization } حسابك
    [helpdesk-forget-browsers] نسي مكتب المساعدة لدى { $organization } متصفحاتك
    [helpdesk-stop-waiting] أوقف مكتب المساعدة لدى { $organization } تغييرًا في حسابك
   *[other] أجرى مكتب المساعدة لدى { $organization } تغييرًا في حسابك
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] اتصل شخص ما بمكتب المساعدة وأثبت لـ { $operator } أنه أنت. يستطيع { $operator } الآن المساعدة في حسابك لبضع دقائق.
    [helpdesk-prove] قرأ لك { $operator } من مكتب المساعدة رقمًا ليثبت هويته.
    [helpdesk-reset] عيّن { $operator } من مكتب المساعدة كلمة مرور جديدة لحسابك. لم تعد الكلمة القديمة تعمل.
    [helpdesk-passcode] أعطى { $operator } من مكتب المساعدة رمز مرور لحسابك. يستطيع من يحصل عليه إكمال التسجيل بدلًا منك أو اختيار كلمة المرور.
    [helpdesk-unlock] ألغى { $operator } من مكتب المساعدة قفل حسابك. لم تتغير كلمة المرور.
    [helpdesk-unlock-profile] أنهى { $operator } من مكتب المساعدة قفل تسجيلك. يمكنك استخدام موقع الخدمة الذاتية من جديد.
    [helpdesk-update] يطلب منك { $operator } من مكتب المساعدة تحديث تسجيلك. اختر «إدارة ملفي الشخصي» في موقع الخدمة الذاتية.
    [helpdesk-enable] فعّل { $operator } من مكتب المساعدة حسابك. لم تتغير كلمة المرور.
    [helpdesk-forget-browsers] ألغى { $operator } من مكتب المساعدة حفظ جميع متصفحاتك. لم يعد أي منها جزءًا من إثبات هويتك.
    [helpdesk-stop-waiting] أوقف { $operator } من مكتب المساعدة ما كان ينتظره شخص أثبت أنه أنت. لا يمكن لأحد البدء من جديد لمدة يوم.
   *[other] أنجز { $operator } من مكتب المساعدة المهمة «{ $task }» لحسابك.
}
mail-helpdesk-success-body-2 = إذا كنت قد طلبت ذلك فلا داعي لفعل شيء آخر.
mail-helpdesk-success-body-3 = إذا لم تطلبه فتواصل الآن مع مكتب المساعدة وأخبره بأن شخصًا آخر ينتحل شخصيتك.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] اتصل شخص ما بمكتب المساعدة لدى { $organization } باسمك ولم يتم التحقق منه
    [helpdesk-prove] تعذّر على مكتب المساعدة لدى { $organization } إثبات هويته لك
    [helpdesk-reset] تعذّر على مكتب المساعدة لدى { $organization } إعادة تعيين كلمة المرور الخاصة بك
    [helpdesk-passcode] تعذّر على مكتب المساعدة لدى { $organization } إعطاؤك رمز مرور
    [helpdesk-unlock] تعذّر على مكتب المساعدة لدى { $organization } إلغاء قفل حسابك
    [helpdesk-unlock-profile] تعذّر على مكتب المساعدة لدى { $organization } إلغاء قفل تسجيلك
    [helpdesk-update] تعذّر على مكتب المساعدة لدى { $organization } أن يطلب منك تحديثًا
    [helpdesk-enable] تعذّر على مكتب المساعدة لدى { $organization } تفعيل حسابك
    [helpdesk-forget-browsers] تعذّر على مكتب المساعدة لدى { $organization } نسيان متصفحاتك
    [helpdesk-stop-waiting] تعذّر على مكتب المساعدة لدى { $organization } إيقاف تغيير في حسابك
   *[other] فشل تغيير حاول مكتب المساعدة لدى { $organization } إجراءه في حسابك
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] اتصل شخص ما بمكتب المساعدة باسمك ولم يستطع أن يثبت لـ { $operator } أنه أنت. لم يتغير شيء.
    [helpdesk-prove] حاول { $operator } من مكتب المساعدة إثبات هويته لك، ولم ينجح ذلك.
    [helpdesk-reset] حاول { $operator } من مكتب المساعدة إعادة تعيين كلمة المرور الخاصة بك، ولم ينجح ذلك.
    [helpdesk-passcode] حاول { $operator } من مكتب المساعدة إعطاء رمز مرور لحسابك، ولم ينجح ذلك.
    [helpdesk-unlock] حاول { $operator } من مكتب المساعدة إلغاء قفل حسابك، ولم ينجح ذلك.
    [helpdesk-unlock-profile] حاول { $operator } من مكتب المساعدة إلغاء قفل تسجيلك، ولم ينجح ذلك.
    [helpdesk-update] حاول { $operator } من مكتب المساعدة أن يطلب منك تحديث تسجيلك، ولم ينجح ذلك.
    [helpdesk-enable] حاول { $operator } من مكتب المساعدة تفعيل حسابك، ولم ينجح ذلك.
    [helpdesk-forget-browsers] حاول { $operator } من مكتب المساعدة إلغاء حفظ متصفحاتك، ولم ينجح ذلك.
    [helpdesk-stop-waiting] حاول { $operator } من مكتب المساعدة إيقاف تغيير في حسابك، ولم ينجح ذلك.
   *[other] بدأ { $operator } من مكتب المساعدة المهمة «{ $task }» لحسابك، ولم ينجح ذلك.
}
mail-helpdesk-failure-body-2 = إذا كنت قد اتصلت بمكتب المساعدة فاسأل هناك عما يجب فعله بعد ذلك.
mail-helpdesk-failure-body-3 = إذا لم تتصل فأخبر مكتب المساعدة بأن شخصًا آخر ينتحل شخصيتك. لا تعطِ الرموز أو الإجابات أو كلمات المرور لأحد.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = أنجز { $operator } مهمة من أجل { $name }
mail-helpdesk-admin-success-body-1 = أنجز { $operator } المهمة «{ $task }» من أجل { $name } في مكتب المساعدة لدى { $organization }.
mail-helpdesk-admin-success-body-2 = التفاصيل في السجل. إذا لم يكن ذلك متوقعًا فاسأل كليهما واقفل الحساب إلى أن يتضح الأمر.

mail-helpdesk-admin-failure-subject = تعذّر على { $operator } إنجاز مهمة من أجل { $name }
mail-helpdesk-admin-failure-body-1 = بدأ { $operator } المهمة «{ $task }» من أجل { $name } في مكتب المساعدة لدى { $organization }، وقد فشلت.
mail-helpdesk-admin-failure-body-2 = السبب في السجل. إذا تكرر ذلك كثيرًا فربما ينتحل شخص ما شخصية { $name }.

mail-operator-burst-subject = يقوم { $operator } في مكتب المساعدة بأكثر من المتوقع
mail-operator-burst-body-1 = بدأ { $operator } خلال ساعة أكثر من { $count } مهمة لأشخاص تشملهم السياسة «{ $policy }».
mail-operator-burst-body-2 = ربما يكون يومًا مزدحمًا. وربما يستخدم شخص آخر جلسة هذا الموظف: اسأل وانظر في السجل.
mail-operator-burst-body-3 = لم يُحظر شيء.
