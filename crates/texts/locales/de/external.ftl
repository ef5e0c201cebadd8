# Anmeldung bei einem Anbieter außerhalb (OpenID Connect), für alle.

activity-external-sign-in-title = Mit { $provider } anmelden
activity-external-sign-in-lead = Sie melden sich bei { $provider } an und kommen danach hierher zurück. Was Sie dort eingeben, ist hier nicht zu sehen.
activity-external-sign-in-go = Weiter mit { $provider }
activity-external-sign-in-denied = Die Anmeldung mit { $provider } wurde abgebrochen oder abgelehnt. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-external-sign-in-not-signed-in = { $provider } hat Sie nicht angemeldet. Versuchen Sie es noch einmal und tun Sie dort, was verlangt wird, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-external-sign-in-failed = Die Antwort von { $provider } war nicht zu gebrauchen. Es zählt nicht als Fehlversuch. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-external-sign-in-away = { $provider } antwortet gerade nicht. Es zählt nicht als Fehlversuch. Versuchen Sie es in einigen Minuten noch einmal, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-external-sign-in-stale = Diese Anmeldung hat zu lange gedauert oder gehört zu einem früheren Versuch. Beginnen Sie noch einmal.
activity-external-sign-in-other = Das Konto, mit dem Sie sich bei { $provider } angemeldet haben, passt nicht zum hier angegebenen Namen. Melden Sie sich dort ab und versuchen Sie es mit Ihrem eigenen Konto noch einmal.
activity-methods-option-external-sign-in = Anderswo anmelden
activity-methods-option-external-sign-in-hint = Verwenden Sie ein Konto, mit dem Sie sich auch sonst in Ihrer Organisation anmelden.

page-elsewhere-title = Melden Sie sich jetzt anderswo an
page-elsewhere-lead = Sie werden zu { $host } weitergeleitet. Wenn nichts geschieht, verwenden Sie die Schaltfläche.
page-elsewhere-go = Jetzt dorthin
page-error-back-title = Diese Anmeldung gehört nicht hierher
page-error-back-detail = Sie wurde in einem anderen Browser begonnen oder ist längst vorbei. Gehen Sie zu der Seite zurück, auf der Sie begonnen haben, und versuchen Sie es dort noch einmal. Es wurde nichts geändert.
