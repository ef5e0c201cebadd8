# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = التحقق من أنك لست روبوتًا
captcha-typed = اكتب الأحرف الظاهرة في الصورة
captcha-hint = أو استمع: ستسمع مجموعات من الصفارات. عُدّ الصفارات في كل مجموعة واكتب الأرقام، مثل 3142.
captcha-picture = صورة فيها الأحرف المطلوب كتابتها. إذا تعذرت عليك رؤيتها، فاستخدم الصوت.
captcha-sound = مجموعات من الصفارات لعدّها
captcha-again = عرض صورة أخرى
captcha-busy = لحظة من فضلك: يجري متصفحك تحققًا قصيرًا.
captcha-done = تم.
captcha-lost = لم ينجح التحقق التلقائي. إذا لم تظهر صورة أدناه، فأعد تحميل هذه الصفحة.
captcha-needs-scripts = يحتاج هذا التحقق إلى JavaScript. فعّله في متصفحك أو استخدم متصفحًا آخر.
captcha-google = هذه الصفحة محمية بواسطة Google reCAPTCHA. لذلك يتبادل متصفحك البيانات مع Google.
captcha-needed = يلزم إجراء تحقق قصير قبل المتابعة.
captcha-blank = أجب عن التحقق أولًا.
captcha-old = بقي التحقق مفتوحًا مدة طويلة. إليك تحققًا جديدًا.
captcha-wrong = لم يكن ذلك صحيحًا. إليك تحققًا جديدًا.
captcha-away = لا يمكن إجراء التحقق الآن. حاول مرة أخرى بعد بضع دقائق.
captcha-instead = يُرجى استخدام الصورة أو الصوت هذه المرة.

activity-captcha-title = تحقق قصير
activity-captcha-lead-work = يقوم متصفحك بذلك تلقائيًا. ما عليك سوى المتابعة.
activity-captcha-lead-picture = هذا يُبقي البرامج الآلية خارجًا.
activity-captcha-lead-recaptcha = هذا يُبقي البرامج الآلية خارجًا.
