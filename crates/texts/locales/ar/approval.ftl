# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = اطلب من زميل أن يؤكد أنك أنت
activity-approval-lead-manager = نرسل رسالة إلى مديرك، فيؤكد في صفحة لدينا أنك أنت.
activity-approval-lead-group = نرسل رسالة إلى زملاء يُسمح لهم بذلك، فيؤكدون في صفحة لدينا أنك أنت.
activity-approval-lead-both = نرسل رسالة إلى مديرك وإلى زملاء آخرين يُسمح لهم بذلك، فيؤكدون في صفحة لدينا أنك أنت.
activity-approval-lead-how = ستحصل على رقم. اتصل بزميلك أو اذهب إليه واقرأ له الرقم. يجب أن يتم ذلك كله خلال { $minutes } د.
activity-approval-ask = إرسال الرسالة
activity-approval-waiting = في انتظار زميلك
activity-approval-waiting-lead = اتصل بزميلك أو اذهب إليه واقرأ له الرقم أدناه، فهو يحتاج إليه. اترك هذه الصفحة مفتوحة، فهي تتابع من تلقاء نفسها.
activity-approval-number = الرقم الذي تقرؤه
activity-approval-count = التأكيدات: { $approved } من { $needed }
activity-approval-look = النظر مرة أخرى
activity-approval-expired = لم يؤكد أحد في الوقت المناسب. يمكنك أن تطلب مرة أخرى، أو أن تختار طريقة أخرى إن وُجدت أدناه.
activity-approval-nobody = لا يوجد الآن من يمكننا أن نسأله. اختر طريقة أخرى إن وُجدت أدناه، أو اسأل مكتب المساعدة.
activity-approval-denied = قال أحد الزملاء إن هذا ليس أنت. إن كنت أنت رغم ذلك، فتحدث إلى مكتب المساعدة.
activity-methods-option-approval = تأكيد من زميل
activity-methods-option-approval-hint = يؤكد مديرك أو زميل آخر أنك أنت.

page-approve-title = تأكيد هوية زميل
page-approve-question = هل هذا حقًا { $name }؟
page-approve-asked = لا يستطيع { $name } ({ $account }) تسجيل الدخول ويطلب منك تأكيد هويته. جاء الطلب قبل { $minutes } د من عنوان الشبكة { $address }.
page-approve-asked-desk = يتحدث { $name } ({ $account }) إلى { $operator } من مكتب المساعدة، الذي يطلب منك تأكيد هويته. جاء الطلب قبل { $minutes } د.
page-approve-how = تحدث معه قبل أن تجيب: وجهًا لوجه، أو على رقم هاتف لديك من قبل. تعرّف على الوجه أو الصوت، واطلب قراءة الرقم. لا تفعل ذلك أبدًا لمن يكتب إليك فقط.
page-approve-number = الرقم الذي يقرؤه { $name }
page-approve-number-hint = 4 أرقام. لا يمكنك التأكيد من دونه.
page-approve-password = كلمة المرور الخاصة بك
page-approve-password-hint = كلمة مرور حسابك { $name }، لنعرف أنك أنت من يجيب.
page-approve-approve = نعم، لقد تحدثنا
page-approve-deny = لا، أوقف ذلك
page-approve-blank = املأ هذا الحقل.
page-approve-wrong-number = ليس هذا هو الرقم. اطلب قراءته مرة أخرى.
page-approve-wrong-password = كلمة المرور هذه غير صحيحة.
page-approve-account = لا يمكن استخدام حسابك لهذا الغرض الآن. تحدث إلى مكتب المساعدة.
page-approve-approved = شكرًا لك. لقد أكدت هويته.
page-approve-denied = لقد قلت إنه شخص آخر، فأُوقفت المحاولة. إن لم تكن لك علاقة بالأمر، فأخبر مكتب المساعدة.
page-approve-over = لم يعد هناك ما يؤكَّد: انتهى الوقت، أو أجاب آخرون، أو انتهت المحاولة.
page-approve-used-up = كانت الإدخالات الخاطئة كثيرة جدًا، لذلك لم يعد هذا الرابط يعمل.
page-approve-again = أجاب شخص آخر في اللحظة نفسها. أرسل إجابتك مرة أخرى.

mail-approval-subject = يطلب منك { $name } تأكيد هويته
mail-approval-body-1 = { $desk ->
    [yes] يتحدث { $name } ({ $account }) إلى { $operator } من مكتب المساعدة لدى { $organization }. نسألك بصفتك زميلًا: هل هو حقًا هذا الشخص؟
   *[no] لا يستطيع { $name } ({ $account }) تسجيل الدخول لدى { $organization } ويريد اختيار كلمة مرور جديدة أو فتح قفل الحساب. نسألك بصفتك زميلًا: هل هو حقًا هذا الشخص؟
}
mail-approval-body-2 = افتح هذه الصفحة خلال { $minutes } د: { $link }
mail-approval-body-3 = تحدث معه أولًا، وجهًا لوجه أو على رقم هاتف لديك من قبل. سيقرأ لك رقمًا تطلبه الصفحة. لا يحتاج أحد إلى كلمة مرورك سوى تلك الصفحة.
mail-approval-body-4 = إن لم يتحدث إليك أحد، فاختر «لا» في الصفحة: قد يكون شخصًا آخر. وإن لم تفعل شيئًا، فلن يحدث شيء.

mail-approval-asked-subject = طُلب من زملاء لدى { $organization } تأكيد أنك أنت
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: اتصل شخص بمكتب المساعدة وقال إنه أنت، فطلب { $operator } من زملائك تأكيد ذلك.
   *[no] { $at }: قال شخص إنه أنت وطلب من زملائك تأكيد ذلك، من عنوان الشبكة { $address }.
}
mail-approval-asked-body-2 = إن كنت أنت، فما عليك إلا أن تتحدث إلى زميلك.
mail-approval-asked-body-3 = إن لم تكن أنت، فأبلغ مكتب المساعدة الآن: هناك من ينتحل شخصيتك. ويمكن لأي زميل سُئل أن يوقف ذلك.

event-colleagues-asked = طُلب من زملاء تأكيد هوية شخص
event-colleague-approved = أكد زميل هوية شخص
event-colleague-denied = قال زميل إنه شخص آخر
event-colleague-refused = كلمة مرور أو رقم خاطئ في صفحة الزملاء
event-colleagues-expired = لم يؤكد أي زميل في الوقت المناسب
helpdesk-proved-approval = أكد زميل { $caller } أنه هو.
