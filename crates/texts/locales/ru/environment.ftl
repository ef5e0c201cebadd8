# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave в организации { $organization } требует внимания
mail-environment-problems-body-1 = { $count ->
    [one] Не в порядке { $count } пункт:
    [few] Не в порядке { $count } пункта:
    [many] Не в порядке { $count } пунктов:
   *[other] Не в порядке { $count } пункта:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = Подробности показывает обзор на сайте администрирования. Когда что-то изменится, придёт ещё одно письмо.

mail-environment-well-subject = Reclave в организации { $organization } снова в порядке
mail-environment-well-body-1 = Всё, что было не так, исправлено.
