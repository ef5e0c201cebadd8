# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Ontvang een code op je telefoon
activity-phone-lead = Kies het nummer, en of je een sms of een telefoontje wilt.
activity-phone-lead-one = We kunnen een code sturen naar het nummer dat eindigt op { $ends }.
activity-phone-where = Nummer
activity-phone-number = Nummer dat eindigt op { $ends }
activity-phone-call-only = Dit nummer kan alleen worden gebeld.
activity-phone-choose = Kies een nummer.
activity-phone-sms = Sms sturen
activity-phone-call = Bel mij
activity-phone-sms-again = Nog een sms sturen
activity-phone-call-again = Bel mij nog eens
activity-phone-other = Opnieuw kiezen
activity-phone-code-title = Voer de code van je telefoon in
activity-phone-code-label = Code
activity-phone-sent = Er is een sms met een code onderweg naar het nummer dat eindigt op { $ends }. De code werkt een paar minuten.
activity-phone-called = We bellen het nummer dat eindigt op { $ends } om een code voor te lezen. De code werkt een paar minuten.
activity-phone-blank = Voer de code in.
activity-phone-wrong = De code klopt niet. Kijk in het nieuwste bericht en probeer het opnieuw.
activity-phone-expired = Deze code werkt niet meer. Vraag een nieuwe aan.
activity-phone-wait = Er is een code onderweg. Wacht even voordat je nog een code aanvraagt.
activity-phone-no-more = Voor deze taak kunnen geen codes meer worden gestuurd. Gebruik de nieuwste, of kies een andere manier als die hieronder staat.
activity-phone-away = Er kan nu geen code worden gestuurd. Dit telt niet als een foute poging. Probeer het over een paar minuten opnieuw, of kies een andere manier als die hieronder staat.
activity-methods-option-phone-code = Code via de telefoon
activity-methods-option-phone-code-hint = We sturen een code naar een telefoonnummer dat bij je organisatie bekend is, via een sms of een telefoontje.

phone-sms = { $code } is je code voor { $organization }. Geef hem nooit door.
phone-call = Dit is { $organization }. Je code is { $code }. Geef hem nooit door.
phone-passcode = { $code } is je toegangscode voor { $organization }. Hij werkt één keer. Geef hem nooit door.
phone-password = Je nieuwe wachtwoord voor { $organization }. Kies snel zelf een wachtwoord en verwijder dit bericht: { $code }

event-factor-gateway-failed = Een telefoondienst kon geen code sturen
event-factor-phone-code-sent = Er is een code naar een telefoon gestuurd
helpdesk-proved-phone = { $caller } noemde de code die naar de telefoon is gestuurd.
