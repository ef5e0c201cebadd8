# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = حدد كيف تستعيد الدخول إلى حسابك لدى { $organization }
mail-reminder-invitation-body-1 = إذا نسيت كلمة المرور أو قُفل حسابك، يمكنك مساعدة نفسك في أي وقت. من أجل ذلك حدد مرة واحدة كيف تثبت هويتك. يستغرق ذلك نحو دقيقتين.
mail-reminder-invitation-body-2 = ابدأ من هنا: { $link }
mail-reminder-invitation-body-3 = يطلب الموقع كلمة مرورك مرة واحدة. لا أحد لدى { $organization } يطلبها عبر البريد أو الهاتف.

mail-reminder-register-subject = لم تحدد بعد كيف تستعيد الدخول إلى حسابك لدى { $organization }
mail-reminder-register-body-1 = إلى أن تفعل ذلك، لا يستطيع مساعدتك عند نسيان كلمة المرور إلا مكتب المساعدة. يستغرق ذلك نحو دقيقتين.
mail-reminder-register-body-2 = ابدأ من هنا: { $link }

mail-reminder-update-subject = تسجيلك لدى { $organization } بحاجة إلى تحديث
mail-reminder-update-body-1 = ما حددته لإثبات هويتك لم يعد كل ما تطلبه { $organization }. حدّثه لتتمكن من مساعدة نفسك إذا نسيت كلمة المرور.
mail-reminder-update-body-2 = ابدأ من هنا: { $link }

mail-reminder-password-subject = { $days ->
    [zero] تنتهي صلاحية كلمة مرورك لدى { $organization }، الأيام المتبقية: { $days }
    [one] تنتهي صلاحية كلمة مرورك لدى { $organization }، الأيام المتبقية: { $days }
    [two] تنتهي صلاحية كلمة مرورك لدى { $organization }، الأيام المتبقية: { $days }
    [few] تنتهي صلاحية كلمة مرورك لدى { $organization }، الأيام المتبقية: { $days }
    [many] تنتهي صلاحية كلمة مرورك لدى { $organization }، الأيام المتبقية: { $days }
   *[other] تنتهي صلاحية كلمة مرورك لدى { $organization }، الأيام المتبقية: { $days }
}
mail-reminder-password-body-1 = اختر كلمة مرور جديدة في الوقت المناسب لتواصل عملك دون انقطاع.
mail-reminder-password-body-2 = غيّرها من هنا: { $link }
mail-reminder-password-body-3 = إذا كنت قد غيّرتها فلا حاجة إلى أي إجراء.

mail-reminder-account-subject = { $days ->
    [zero] تنتهي صلاحية حسابك لدى { $organization }، الأيام المتبقية: { $days }
    [one] تنتهي صلاحية حسابك لدى { $organization }، الأيام المتبقية: { $days }
    [two] تنتهي صلاحية حسابك لدى { $organization }، الأيام المتبقية: { $days }
    [few] تنتهي صلاحية حسابك لدى { $organization }، الأيام المتبقية: { $days }
    [many] تنتهي صلاحية حسابك لدى { $organization }، الأيام المتبقية: { $days }
   *[other] تنتهي صلاحية حسابك لدى { $organization }، الأيام المتبقية: { $days }
}
mail-reminder-account-body-1 = بعد ذلك لن تتمكن من تسجيل الدخول.
mail-reminder-account-body-2 = إذا كنت لا تزال بحاجة إلى الحساب، فأخبر مديرك أو مكتب المساعدة في الوقت المناسب.
