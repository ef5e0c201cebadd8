# How a moment is written: the order of its parts, and the months as they stand in a date.

clock-moment = { $day } { $month } { $year }, ore { $time } ({ $zone })
clock-month = { $month ->
    [jan] gennaio
    [feb] febbraio
    [mar] marzo
    [apr] aprile
    [may] maggio
    [jun] giugno
    [jul] luglio
    [aug] agosto
    [sep] settembre
    [oct] ottobre
    [nov] novembre
   *[dec] dicembre
}
