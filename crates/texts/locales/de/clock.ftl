# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day }. { $month } { $year }, { $time } Uhr ({ $zone })
clock-month = { $month ->
    [jan] Januar
    [feb] Februar
    [mar] März
    [apr] April
    [may] Mai
    [jun] Juni
    [jul] Juli
    [aug] August
    [sep] September
    [oct] Oktober
    [nov] November
   *[dec] Dezember
}
