# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } { $month } { $year } г., { $time } ({ $zone })
clock-month = { $month ->
    [jan] января
    [feb] февраля
    [mar] марта
    [apr] апреля
    [may] мая
    [jun] июня
    [jul] июля
    [aug] августа
    [sep] сентября
    [oct] октября
    [nov] ноября
   *[dec] декабря
}
