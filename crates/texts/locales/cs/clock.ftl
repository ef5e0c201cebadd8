# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day }. { $month } { $year } v { $time } ({ $zone })
clock-month = { $month ->
    [jan] ledna
    [feb] února
    [mar] března
    [apr] dubna
    [may] května
    [jun] června
    [jul] července
    [aug] srpna
    [sep] září
    [oct] října
    [nov] listopadu
   *[dec] prosince
}
