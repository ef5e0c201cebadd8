# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } de { $month } de { $year }, às { $time } ({ $zone })
clock-month = { $month ->
    [jan] janeiro
    [feb] fevereiro
    [mar] março
    [apr] abril
    [may] maio
    [jun] junho
    [jul] julho
    [aug] agosto
    [sep] setembro
    [oct] outubro
    [nov] novembro
   *[dec] dezembro
}
