# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $year }년 { $month } { $day }일 { $time }({ $zone })
clock-month = { $month ->
    [jan] 1월
    [feb] 2월
    [mar] 3월
    [apr] 4월
    [may] 5월
    [jun] 6월
    [jul] 7월
    [aug] 8월
    [sep] 9월
    [oct] 10월
    [nov] 11월
   *[dec] 12월
}
