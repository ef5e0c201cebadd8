# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $year }年{ $month }{ $day }日 { $time }（{ $zone }）
clock-month = { $month ->
    [jan] 1月
    [feb] 2月
    [mar] 3月
    [apr] 4月
    [may] 5月
    [jun] 6月
    [jul] 7月
    [aug] 8月
    [sep] 9月
    [oct] 10月
    [nov] 11月
   *[dec] 12月
}
