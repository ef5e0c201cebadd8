# إثبات الهوية بشهادة، للجميع.

activity-client-certificate-title = استخدم شهادتك
activity-client-certificate-lead = أعطتك مؤسستك شهادة: وهي على بطاقتك الذكية أو على هذا الجهاز. أدخل البطاقة إن كانت لديك، ثم تابع. قد يسألك المتصفح أي شهادة تستخدم، وعن الرقم السري للبطاقة.
activity-client-certificate-go = استخدام شهادتي
activity-client-certificate-none = لم يرسل متصفحك أي شهادة. أدخل بطاقتك، وأغلق كل نوافذ المتصفح، وافتح هذه الصفحة من جديد واختر شهادتك، أو اسلك طريقًا آخر إن عُرض أدناه. لا يُحسب ذلك محاولة خاطئة.
activity-client-certificate-over = شهادتك غير صالحة في هذا الوقت. احصل على شهادة جديدة، أو اسلك طريقًا آخر إن عُرض أدناه.
activity-client-certificate-revoked = سُحبت شهادتك. اسأل مكتب المساعدة، أو اسلك طريقًا آخر إن عُرض أدناه.
activity-client-certificate-unsuitable = هذه الشهادة ليست من الشهادات المقبولة هنا. أغلق المتصفح، وحاول مرة أخرى واختر غيرها، أو اسلك طريقًا آخر إن عُرض أدناه.
activity-client-certificate-unusable = تعذّر استخدام شهادتك. اسأل مكتب المساعدة، أو اسلك طريقًا آخر إن عُرض أدناه.
activity-client-certificate-other = هذه الشهادة لا تخص الاسم المعطى هنا. أغلق المتصفح وحاول مرة أخرى بشهادتك أنت.
activity-client-certificate-away = لا يمكن الآن التحقق من أن شهادتك ما زالت صالحة. لا يُحسب ذلك محاولة خاطئة. حاول مرة أخرى بعد بضع دقائق، أو اسلك طريقًا آخر إن عُرض أدناه.
activity-methods-option-client-certificate = استخدام شهادة
activity-methods-option-client-certificate-hint = التي على بطاقتك الذكية أو على هذا الجهاز.
event-factor-certificate-refused = لم تُقبل شهادة عميل
