# تسجيل الدخول لدى مزوّد خارجي (OpenID Connect)، للجميع.

activity-external-sign-in-title = سجّل الدخول عبر { $provider }
activity-external-sign-in-lead = تنتقل إلى { $provider } لتسجيل الدخول، ثم تعود إلى هنا. ما تكتبه هناك لا يُرى هنا.
activity-external-sign-in-go = المتابعة عبر { $provider }
activity-external-sign-in-denied = أُوقف تسجيل الدخول عبر { $provider } أو رُفض. حاول مرة أخرى، أو استخدم طريقة أخرى إن وُجدت أدناه.
activity-external-sign-in-not-signed-in = لم يكتمل تسجيل دخولك لدى { $provider }. حاول مرة أخرى ونفّذ ما يُطلب منك هناك، أو استخدم طريقة أخرى إن وُجدت أدناه.
activity-external-sign-in-failed = تعذّر استخدام رد { $provider }. لم تُحتسب عليك أي محاولة خاطئة. حاول مرة أخرى، أو استخدم طريقة أخرى إن وُجدت أدناه.
activity-external-sign-in-away = لا يستجيب { $provider } حاليًا. لم تُحتسب عليك أي محاولة خاطئة. حاول مرة أخرى بعد بضع دقائق، أو استخدم طريقة أخرى إن وُجدت أدناه.
activity-external-sign-in-stale = استغرق تسجيل الدخول هذا وقتًا طويلًا، أو أنه يخص محاولة سابقة. ابدأ من جديد.
activity-external-sign-in-other = الحساب الذي سجّلت به الدخول لدى { $provider } لا يطابق الاسم المذكور هنا. سجّل الخروج هناك، ثم حاول مرة أخرى بحسابك أنت.
activity-methods-option-external-sign-in = تسجيل الدخول في مكان آخر
activity-methods-option-external-sign-in-hint = استخدم حسابًا تسجّل به الدخول أيضًا في أماكن أخرى في مؤسستك.

page-elsewhere-title = سجّل الدخول الآن في مكان آخر
page-elsewhere-lead = يجري نقلك إلى { $host }. إن لم يحدث شيء، فاستخدم الزر.
page-elsewhere-go = الانتقال الآن
page-error-back-title = تسجيل الدخول هذا لا يخص هذه الصفحة
page-error-back-detail = بدأ في متصفح آخر، أو انتهى منذ وقت طويل. ارجع إلى الصفحة التي بدأت منها وحاول هناك مرة أخرى. لم يتغيّر شيء.
