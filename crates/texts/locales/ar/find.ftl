# Who are you: the page before every task.

find-title = من أنت؟
find-lead = أدخل الاسم الذي تسجّل به الدخول في العمل.
find-ask-login = اسم المستخدم
find-ask-upn = اسم المستخدم أو عنوان البريد الإلكتروني
find-ask-attribute = معرّفك
find-domain = النطاق
find-error-empty = أدخل اسم المستخدم.
find-error-too-long = هذا الاسم طويل جدًا. تحقق منه وحاول مرة أخرى.
find-error-characters = يحتوي هذا الاسم على أحرف لا ترد في أي اسم مستخدم. تحقق منه وحاول مرة أخرى.
