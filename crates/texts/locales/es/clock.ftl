# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } de { $month } de { $year }, { $time } ({ $zone })
clock-month = { $month ->
    [jan] enero
    [feb] febrero
    [mar] marzo
    [apr] abril
    [may] mayo
    [jun] junio
    [jul] julio
    [aug] agosto
    [sep] septiembre
    [oct] octubre
    [nov] noviembre
   *[dec] diciembre
}
