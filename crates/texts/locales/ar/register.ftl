# Registering what later proves who you are.

activity-register-title = التسجيل
activity-register-lead = حدّد كيف تثبت هويتك. يستغرق ذلك نحو ثلاث دقائق.
activity-register-choose = اختر سؤالًا من القائمة.

activity-register-questions-title = اختر أسئلتك
activity-register-questions-lead = اختر إجابات ستتذكرها ولا يستطيع أحد أن يعرفها عنك.
activity-register-question-select = السؤال { $number }
activity-register-own-question = سؤالك الخاص { $number }
activity-register-helpdesk-hint = يطرح مكتب المساعدة هذا السؤال هاتفيًا ويستطيع قراءة الإجابة.
activity-register-own-question-hint = { $count ->
    [zero] اطرح سؤالًا لا يستطيع الإجابة عنه غيرك، لا يقل عن 0 حرف.
    [one] اطرح سؤالًا لا يستطيع الإجابة عنه غيرك، لا يقل عن حرف واحد.
    [two] اطرح سؤالًا لا يستطيع الإجابة عنه غيرك، لا يقل عن حرفين.
    [few] اطرح سؤالًا لا يستطيع الإجابة عنه غيرك، لا يقل عن { $count } أحرف.
    [many] اطرح سؤالًا لا يستطيع الإجابة عنه غيرك، لا يقل عن { $count } حرفًا.
   *[other] اطرح سؤالًا لا يستطيع الإجابة عنه غيرك، لا يقل عن { $count } حرف.
}
activity-register-answer = الإجابة { $number }
activity-register-answer-again = تأكيد الإجابة { $number }
activity-register-answer-short = { $count ->
    [zero] الإجابة قصيرة جدًا. أدخل ما لا يقل عن 0 حرف.
    [one] الإجابة قصيرة جدًا. أدخل ما لا يقل عن حرف واحد.
    [two] الإجابة قصيرة جدًا. أدخل ما لا يقل عن حرفين.
    [few] الإجابة قصيرة جدًا. أدخل ما لا يقل عن { $count } أحرف.
    [many] الإجابة قصيرة جدًا. أدخل ما لا يقل عن { $count } حرفًا.
   *[other] الإجابة قصيرة جدًا. أدخل ما لا يقل عن { $count } حرف.
}
activity-register-answer-same = أعطيت هذه الإجابة لسؤال آخر. اختر إجابة مختلفة.
activity-register-answer-in-question = الإجابة جزء من السؤال. اختر إجابة مختلفة.
activity-register-answer-mismatch = الإجابتان غير متطابقتين. أدخل الإجابة مرة أخرى.
activity-register-question-short = { $count ->
    [zero] السؤال قصير جدًا. أدخل ما لا يقل عن 0 حرف.
    [one] السؤال قصير جدًا. أدخل ما لا يقل عن حرف واحد.
    [two] السؤال قصير جدًا. أدخل ما لا يقل عن حرفين.
    [few] السؤال قصير جدًا. أدخل ما لا يقل عن { $count } أحرف.
    [many] السؤال قصير جدًا. أدخل ما لا يقل عن { $count } حرفًا.
   *[other] السؤال قصير جدًا. أدخل ما لا يقل عن { $count } حرف.
}
activity-register-question-twice = اخترت هذا السؤال من قبل. اختر سؤالًا آخر.

activity-register-contact-title = أضف عنوان بريد إلكتروني شخصيًا
activity-register-contact-lead = يفيدك عندما لا تستطيع قراءة بريدك الإلكتروني في العمل. نستخدمه للرموز وللرسائل المتعلقة بحسابك، ولا نستخدمه لشيء آخر.
activity-register-contact-code-title = أكّد عنوانك
activity-register-contact-code-lead = أرسلنا رمزًا إلى { $address }. أدخله هنا لتأكيد أن العنوان لك.
activity-register-personal-mail = عنوان البريد الإلكتروني الشخصي
activity-register-personal-mail-hint = عنوانك الخاص مثلًا. لا تستخدم عنوان العمل.
activity-register-personal-mail-code = الرمز الوارد في الرسالة
activity-register-mail-invalid = هذا ليس عنوان بريد إلكتروني كاملًا. تحقق منه وحاول مرة أخرى.

activity-register-totp-title = أعدّ تطبيق مصادقة
activity-register-totp-lead = يعرض التطبيق رمزًا جديدًا كل 30 ثانية. ويعمل من دون اتصال بالشبكة.
activity-register-totp-scan = امسح هذه الصورة ضوئيًا بالتطبيق، أو أدخل المفتاح يدويًا
activity-register-totp-code = الرمز الذي يعرضه التطبيق

activity-register-recovery-codes-title = رموز الاسترداد
activity-register-recovery-codes-lead = تفيدك رموز الاسترداد عندما لا يتوفر لك هاتفك ولا بريدك الإلكتروني. يعمل كل منها مرة واحدة. تحل الرموز الجديدة محل جميع الرموز السابقة.
activity-register-recovery-codes-shown = رموز الاسترداد الخاصة بك
activity-register-recovery-codes-keep = طبعت هذه الرموز أو دوّنتها
activity-register-recovery-codes-must-keep = احتفظ بالرموز في مكان آمن ثم ضع علامة في المربع. لن تُعرض مرة أخرى.
