# Buttons, errors that any page can show, and the strength meter.

action-continue = Weiter
action-stop-here = Hier aufhören
action-stop = Abbrechen, nichts ändern
action-other-way = Anderen Weg wählen
action-resend = Neuen Code schicken
action-save-password = Neues Passwort speichern
action-unlock = Mein Konto entsperren
action-back-home = Zurück zur Startseite
action-skip = Diesen Schritt überspringen
action-save-answers = Meine Antworten speichern
action-send-code = Code schicken
action-other-address = Andere Adresse verwenden

error-directory-unavailable = Der Anmeldedienst Ihrer Organisation ist gerade nicht erreichbar. Es wurde nichts geändert. Versuchen Sie es in ein paar Minuten noch einmal.
error-condition-unknown = Etwas, wonach die Regeln Ihrer Organisation fragen, lässt sich gerade nicht feststellen. Es wurde nichts geändert. Versuchen Sie es in ein paar Minuten noch einmal, oder fragen Sie Ihren Helpdesk.
error-store-unavailable = Dieser Dienst kann gerade nichts speichern. Solange das so ist, ändert er auch nichts. Versuchen Sie es in ein paar Minuten noch einmal.
error-busy = Gerade verwenden viele Menschen diesen Dienst. Es wurde nichts geändert. Versuchen Sie es in ein paar Sekunden noch einmal.
error-too-many = { $seconds ->
    [one] Zu viele Versuche. Es wurde nichts geändert. Versuchen Sie es in einer Sekunde noch einmal.
   *[other] Zu viele Versuche. Es wurde nichts geändert. Versuchen Sie es in { $seconds } Sekunden noch einmal.
}
error-not-found = Unter dieser Adresse gibt es nichts. Gehen Sie zurück zur Startseite.
error-bug = Bei uns ist etwas schiefgegangen. Wenn Sie sich an Ihren Helpdesk wenden, nennen Sie diese Nummer: { $reference }
error-input-too-long = Dieser Text ist zu lang. Kürzen Sie ihn und versuchen Sie es noch einmal.
error-input-control-characters = Dieser Text enthält Zeichen, die hier nicht verwendet werden können. Tippen Sie ihn, statt ihn einzufügen.
error-input-unknown-field = Diese Seite ist veraltet. Laden Sie sie neu und versuchen Sie es noch einmal. Es wurde nichts geändert.

strength-caption = Stärke
strength-0 = Sehr schwach: sofort erraten
strength-1 = Schwach: schnell erraten
strength-2 = Mittel: ein paar Zeichen mehr helfen
strength-3 = Gut
strength-4 = Sehr gut
