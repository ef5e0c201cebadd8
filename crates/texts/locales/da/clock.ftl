# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day }. { $month } { $year } kl. { $time } ({ $zone })
clock-month = { $month ->
    [jan] januar
    [feb] februar
    [mar] marts
    [apr] april
    [may] maj
    [jun] juni
    [jul] juli
    [aug] august
    [sep] september
    [oct] oktober
    [nov] november
   *[dec] december
}
