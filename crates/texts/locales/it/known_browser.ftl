# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = Il tuo browser ricordato
activity-known-browser-unknown = Questo browser non è ricordato o non lo è più. Scegli un altro modo, se qui sotto ce n’è uno, o chiedi all’assistenza.
activity-methods-option-known-browser = Questo browser
activity-methods-option-known-browser-hint = Se in passato hai chiesto di ricordarlo qui.
activity-remember-browser-title = Vuoi ricordare questo browser?
activity-remember-browser-lead = Così questo browser vale come parte della verifica la prossima volta che ti serve aiuto con la password. Il resto ti viene chiesto comunque.
activity-remember-browser-days = { $days ->
    [one] Vale al massimo un giorno e termina prima se la tua password viene reimpostata.
   *[other] Vale al massimo { $days } giorni e termina prima se la tua password viene reimpostata.
}
activity-remember-browser-label = Ricorda questo browser
activity-remember-browser-hint = Solo su un dispositivo che usi soltanto tu. Puoi annullarlo in qualsiasi momento nella pagina «Il mio profilo».

page-me-browsers = Browser ricordati
page-me-browsers-lead = Ognuno vale come parte della verifica che sei tu. Dimentica quelli che non conosci o che non usi più.
page-me-browser-unnamed = Browser
page-me-browser-since = Ricordato
page-me-browser-used = Ultimo uso
page-me-browser-never-used = Non ancora usato
page-me-browser-until = Fino al
page-me-browser-forget = Dimentica
page-me-browsers-forget-all = Dimentica tutti

event-browser-remembered = Un browser è stato ricordato
event-browser-used = Un browser ricordato è servito come prova
event-browser-ended = Un browser non è più ricordato
helpdesk-proved-known-browser = { $caller } ha usato un browser ricordato.
