# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = يحتاج Reclave لدى { $organization } إلى انتباهك
mail-environment-problems-body-1 = { $count ->
    [zero] { $count } من الأمور ليست كما ينبغي:
    [one] هناك أمر واحد ليس كما ينبغي:
    [two] هناك أمران ليسا كما ينبغي:
    [few] { $count } أمور ليست كما ينبغي:
    [many] { $count } أمرًا ليست كما ينبغي:
   *[other] { $count } أمر ليست كما ينبغي:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = تجد المزيد في لوحة موقع الإدارة. ستصلك رسالة أخرى عندما يتغير شيء.

mail-environment-well-subject = عاد Reclave لدى { $organization } إلى حاله السليمة
mail-environment-well-body-1 = جرى إصلاح كل ما لم يكن سليمًا.
