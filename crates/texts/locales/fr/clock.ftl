# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } { $month } { $year } à { $time } ({ $zone })
clock-month = { $month ->
    [jan] janvier
    [feb] février
    [mar] mars
    [apr] avril
    [may] mai
    [jun] juin
    [jul] juillet
    [aug] août
    [sep] septembre
    [oct] octobre
    [nov] novembre
   *[dec] décembre
}
