# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } { $month } { $year }, { $time } ({ $zone })
clock-month = { $month ->
    [jan] stycznia
    [feb] lutego
    [mar] marca
    [apr] kwietnia
    [may] maja
    [jun] czerwca
    [jul] lipca
    [aug] sierpnia
    [sep] września
    [oct] października
    [nov] listopada
   *[dec] grudnia
}
