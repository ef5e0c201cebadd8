# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } { $month } { $year } om { $time } uur ({ $zone })
clock-month = { $month ->
    [jan] januari
    [feb] februari
    [mar] maart
    [apr] april
    [may] mei
    [jun] juni
    [jul] juli
    [aug] augustus
    [sep] september
    [oct] oktober
    [nov] november
   *[dec] december
}
