# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = يمكنك المتابعة لاحقًا
activity-wait-lead = لقد أثبتَّ من أنت. لحماية هذا الحساب لا تستمر العملية إلا بعد مدة انتظار: ابتداءً من { $from }.
activity-wait-told = أرسلنا رسالة إلى عناوين البريد الإلكتروني التي نعرفها لك. ومن يقرؤها يمكنه إيقاف ذلك.
activity-wait-back = يمكنك إغلاق هذه الصفحة. ابدأ المهمة نفسها مرة أخرى بين { $from } و { $until } وأثبت مرة أخرى من أنت، وعندها تستمر فورًا.
activity-wait-look = النظر مرة أخرى
activity-wait-stopped = أُوقف ذلك بالرابط الموجود في إحدى رسائلك: «لم أكن أنا». لا يمكن البدء من جديد حتى { $until }. إن كنت أنت، فاسأل مكتب المساعدة.
activity-wait-over = مدة الانتظار استُخدمت أو انتهت. ابدأ المهمة من جديد.

page-stop-title = إيقاف شخص آخر
page-stop-question = هل كان هذا أنت؟
page-stop-asked = { $task ->
    [forgot-password] { $at }: أثبت شخص ما أنه أنت ({ $account }) ويريد اختيار كلمة مرور جديدة.
    [unlock-account] { $at }: أثبت شخص ما أنه أنت ({ $account }) ويريد فتح قفل حسابك.
   *[other] { $at }: أثبت شخص ما أنه أنت ({ $account }) ويريد متابعة المهمة «{ $task }».
}
page-stop-when = جاء ذلك من عنوان الشبكة { $address }. لم يحدث شيء بعد: سيصبح ممكنًا ابتداءً من { $from }.
page-stop-how = إن كنت أنت، فلا شيء عليك فعله هنا. وإن لم تكن أنت، فاضغط الزر. إنه يوقف ذلك ولا يغير شيئًا آخر.
page-stop-stop = لم أكن أنا، أوقف ذلك
page-stop-stopped = أوقفتَ ذلك في { $at } ولم يتغير شيء. لا يمكن لأحد البدء من جديد حتى { $until }. لدى شخص آخر ما يكفي لينتحل شخصيتك، فتحدث إلى مكتب المساعدة الآن.
page-stop-late = فات أوان الإيقاف: استمرت العملية في { $at }. إن لم تكن أنت، فاتصل بمكتب المساعدة فورًا.
page-stop-over = لم يعد هناك ما يوقَف: لم يتابع أحد في الوقت المحدد.
page-stop-again = حدث شيء آخر في اللحظة نفسها. اضغط الزر مرة أخرى.

mail-waiting-subject = هل أنت من يريد تغيير حسابك لدى { $organization }؟
mail-waiting-body-1 = { $task ->
    [forgot-password] أثبت شخص ما أنه أنت ({ $account }) ويريد اختيار كلمة مرور جديدة.
    [unlock-account] أثبت شخص ما أنه أنت ({ $account }) ويريد فتح قفل حسابك.
   *[other] أثبت شخص ما أنه أنت ({ $account }) ويريد متابعة المهمة «{ $task }».
}
mail-waiting-body-2 = لم يحدث شيء بعد. سيصبح ذلك ممكنًا من { $from } حتى { $until }.
mail-waiting-body-3 = إن كنت أنت، فلا شيء عليك فعله الآن. ابدأ المهمة مرة أخرى في ذلك الوقت.
mail-waiting-body-4 = إن لم تكن أنت، فافتح هذه الصفحة وأوقف ذلك: { $link }

mail-waiting-stopped-subject = أوقف { $name } شخصًا انتحل شخصيته
mail-waiting-stopped-body-1 = في { $at } أثبت شخص ما على موقع { $organization } أنه { $name } وبدأ المهمة «{ $task }» من عنوان الشبكة { $address }. أوقف ذلك الرابطُ الموجود في الرسالة إلى { $name }.
mail-waiting-stopped-body-2 = من المرجح أن شخصًا آخر يعرف أو يملك ما يثبت هوية هذا الشخص. تحدث إليه واطلب استبداله. التفاصيل في السجل.

event-waiting-begun = بدأت مدة انتظار
event-waiting-passed = انتهت مدة انتظار واستمرت المهمة
event-waiting-stopped = أُوقفت مدة انتظار: كان شخصًا آخر
