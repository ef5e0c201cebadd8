# Browsers that are remembered, for administrators: settings of the steps, and somebody's browsers.

setting-remember-browser-ask = Die Person fragen
setting-remember-browser-ask-hint = Sonst wird jeder Browser gemerkt, der bis hierher kommt.
setting-remember-browser-days = Tage, für die ein Browser gemerkt wird
setting-remember-browser-limit = Browser, die eine Person merken lassen kann
setting-remember-browser-limit-hint = Kommt einer mehr hinzu, wird der älteste vergessen.
activity-kind-known-browser = Gemerkter Browser
activity-kind-known-browser-about = Weist schwach nach, dass die Person an einem Browser sitzt, den sie hat merken lassen. Fragt nichts und reicht nie allein.
activity-kind-remember-browser = Browser merken
activity-kind-remember-browser-about = Bietet an, den Browser zu merken, oder tut es ohne Frage. Gehört hinter den Schritt, um den es geht: Ein Zurücksetzen beendet, was vorher gemerkt war.

admin-browsers-title = Gemerkte Browser
admin-browsers-name = Browser
admin-browsers-added = Gemerkt
admin-browsers-last-used = Zuletzt verwendet
admin-browsers-never-used = Nie
admin-browsers-expires = Bis
admin-do-forget-browsers = Browser vergessen
admin-do-forget-browsers-title = Browser von { $name } vergessen?
admin-do-forget-browsers-lead = Kein Browser zählt mehr als Nachweis, bis er neu gemerkt wird. Sonst ändert sich nichts.
admin-do-forget-browsers-done = Die Browser wurden vergessen.

activity-kind-forget-browsers = Browser der Person vergessen
activity-kind-forget-browsers-about = Vergisst jeden Browser, den die anrufende Person hat merken lassen. Keiner zählt mehr als Teil des Nachweises, bis er neu gemerkt wird.
task-helpdesk-forget-browsers-name = Browser vergessen
task-helpdesk-forget-browsers-description = Wenn ein Computer verloren ging oder jemand anderes ihn benutzt hat.
run-done-helpdesk-forget-browsers-title = Die Browser sind vergessen
run-done-helpdesk-forget-browsers-lead = Keiner davon zählt mehr als Teil des Nachweises.
helpdesk-forget-browsers-title = Browser vergessen
helpdesk-forget-browsers-lead = { $count ->
    [one] Von { $caller } ist ein Browser gemerkt. Wenn Sie ihn vergessen, zählt er nicht mehr als Teil des Nachweises.
   *[other] Von { $caller } sind { $count } Browser gemerkt. Wenn Sie sie vergessen, zählt keiner mehr als Teil des Nachweises.
}
helpdesk-forget-browsers-go = Browser vergessen
helpdesk-forget-browsers-none = Von { $caller } ist kein Browser gemerkt. Es wurde nichts geändert.
desk-card-browsers = Gemerkte Browser
desk-card-browsers-count = { $count ->
    [one] Einer zählt als Teil des Nachweises
   *[other] { $count } zählen als Teil des Nachweises
}
