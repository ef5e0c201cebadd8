# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } { $month } { $year }، { $time } ({ $zone })
clock-month = { $month ->
    [jan] يناير
    [feb] فبراير
    [mar] مارس
    [apr] أبريل
    [may] مايو
    [jun] يونيو
    [jul] يوليو
    [aug] أغسطس
    [sep] سبتمبر
    [oct] أكتوبر
    [nov] نوفمبر
   *[dec] ديسمبر
}
