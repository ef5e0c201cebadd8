# Waiting times with veto, for administrators: settings of the step.

setting-wait-hours = Stunden, bis die Aufgabe weitergeht
setting-wait-hours-hint = Ein Tag genügt den meisten, um ihre E-Mail zu lesen; ein Wochenende braucht 72.
setting-wait-window-hours = Stunden danach, in denen es weitergeht, einmal
setting-wait-window-hours-hint = In dieser Zeit weist sich die Person noch einmal aus.
activity-kind-wait = Wartezeit mit Einspruch
activity-kind-wait-about = Lässt alle, die sich als die Person ausgewiesen haben, einige Stunden warten und sagt es der Person an jede bekannte E-Mail-Adresse, mit einem Link, der es anhält. Gehört vor den Schritt, der das Konto ändert.
