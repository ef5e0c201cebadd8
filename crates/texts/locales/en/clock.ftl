# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $month } { $day }, { $year }, { $time } ({ $zone })
clock-month = { $month ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
}
