# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = Få en kode på din telefon
activity-phone-lead = Vælg nummeret, og om du vil have en sms eller et opkald.
activity-phone-lead-one = Vi kan sende en kode til nummeret, der ender på { $ends }.
activity-phone-where = Nummer
activity-phone-number = Nummer, der ender på { $ends }
activity-phone-call-only = Dette nummer kan kun ringes op.
activity-phone-choose = Vælg et nummer.
activity-phone-sms = Send en sms
activity-phone-call = Ring til mig
activity-phone-sms-again = Send en sms til
activity-phone-call-again = Ring til mig igen
activity-phone-other = Vælg igen
activity-phone-code-title = Indtast koden fra din telefon
activity-phone-code-label = Kode
activity-phone-sent = En sms med en kode er på vej til nummeret, der ender på { $ends }. Koden virker i nogle minutter.
activity-phone-called = Vi ringer til nummeret, der ender på { $ends }, og læser en kode op. Koden virker i nogle minutter.
activity-phone-blank = Indtast koden.
activity-phone-wrong = Koden er ikke rigtig. Se i den nyeste besked, og prøv igen.
activity-phone-expired = Denne kode virker ikke længere. Bed om en ny.
activity-phone-wait = En kode er på vej. Vent lidt, før du beder om en til.
activity-phone-no-more = Der kan ikke sendes flere koder til denne opgave. Brug den nyeste, eller vælg en anden måde, hvis der er en herunder.
activity-phone-away = Der kan ikke sendes en kode lige nu. Det tæller ikke som et forkert forsøg. Prøv igen om nogle minutter, eller vælg en anden måde, hvis der er en herunder.
activity-methods-option-phone-code = Kode på telefon
activity-methods-option-phone-code-hint = Vi sender en kode til et telefonnummer, som din organisation kender, som sms eller ved et opkald.

phone-sms = { $code } er din kode til { $organization }. Giv den aldrig videre.
phone-call = Dette er { $organization }. Din kode er { $code }. Giv den aldrig videre.
phone-passcode = { $code } er din engangskode til { $organization }. Den virker én gang. Giv den aldrig videre.
phone-password = Din nye adgangskode til { $organization }. Vælg snart din egen, og slet denne besked: { $code }

event-factor-gateway-failed = En telefontjeneste kunne ikke sende en kode
event-factor-phone-code-sent = En kode blev sendt til en telefon
helpdesk-proved-phone = { $caller } oplyste koden, der blev sendt til telefonen.
