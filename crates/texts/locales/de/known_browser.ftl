# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Ihr gemerkter Browser
activity-known-browser-unknown = Dieser Browser ist nicht oder nicht mehr gemerkt. Nehmen Sie einen anderen Weg, wenn unten einer angeboten wird, oder fragen Sie Ihren Helpdesk.
activity-methods-option-known-browser = Dieser Browser
activity-methods-option-known-browser-hint = Wenn Sie ihn hier früher haben merken lassen.
activity-remember-browser-title = Diesen Browser merken?
activity-remember-browser-lead = Dann zählt dieser Browser als ein Teil des Nachweises, wenn Sie das nächste Mal Hilfe mit Ihrem Passwort brauchen. Nach dem Rest werden Sie weiterhin gefragt.
activity-remember-browser-days = { $days ->
    [one] Das gilt höchstens einen Tag und endet früher, wenn Ihr Passwort zurückgesetzt wird.
   *[other] Das gilt höchstens { $days } Tage und endet früher, wenn Ihr Passwort zurückgesetzt wird.
}
activity-remember-browser-label = Diesen Browser merken
activity-remember-browser-hint = Nur auf einem Gerät, das niemand außer Ihnen benutzt. Auf der Seite „Mein Profil“ können Sie es jederzeit rückgängig machen.

page-me-browsers = Gemerkte Browser
page-me-browsers-lead = Jeder von ihnen zählt als ein Teil des Nachweises, dass Sie es sind. Vergessen Sie die, die Sie nicht kennen oder nicht mehr benutzen.
page-me-browser-unnamed = Browser
page-me-browser-since = Gemerkt
page-me-browser-used = Zuletzt verwendet
page-me-browser-never-used = Noch nicht verwendet
page-me-browser-until = Bis
page-me-browser-forget = Vergessen
page-me-browsers-forget-all = Alle vergessen

event-browser-remembered = Ein Browser wurde gemerkt
event-browser-used = Ein gemerkter Browser diente als Nachweis
event-browser-ended = Ein Browser ist nicht mehr gemerkt
helpdesk-proved-known-browser = { $caller } hat einen gemerkten Browser verwendet.
