# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Brug din adgangsnøgle
activity-passkey-lead = En adgangsnøgle er dit fingeraftryk, dit ansigt eller din pinkode på en telefon eller computer, eller en sikkerhedsnøgle. Din enhed beder dig om den.
activity-passkey-label = Adgangsnøgle
activity-passkey-use = Brug min adgangsnøgle
activity-passkey-nothing = Din browser sendte ingen adgangsnøgle. Prøv igen, eller vælg en anden måde.
activity-passkey-wrong = Adgangsnøglen blev ikke godkendt. Prøv igen, eller vælg en anden måde.
activity-passkey-not-verified = Din enhed tjekkede ikke, at det er dig. Sæt fingeraftryk, ansigt eller pinkode op på den, og prøv igen.
activity-passkey-copied = Adgangsnøglen blev ikke godkendt: Der findes måske en kopi af din sikkerhedsnøgle. Vælg en anden måde, og sig det til helpdesken.
activity-methods-option-passkey = Adgangsnøgle
activity-methods-option-passkey-hint = Dit fingeraftryk, dit ansigt eller din pinkode på en telefon eller computer, eller en sikkerhedsnøgle.

activity-register-passkey-title = Opret en adgangsnøgle
activity-register-passkey-lead = En adgangsnøgle er dit fingeraftryk, dit ansigt eller din pinkode på en telefon eller computer, eller en sikkerhedsnøgle. Det går hurtigt, og ingen kan lokke den fra dig.
activity-register-passkey-name = Adgangsnøglens navn
activity-register-passkey-name-hint = For eksempel den enhed, den ligger på. Feltet må gerne være tomt.
activity-register-passkey-add = Opret en adgangsnøgle
activity-register-passkey-back = Tilbage til mine adgangsnøgler
activity-register-passkey-known = Adgangsnøglen er allerede oprettet, eller du har så mange, som du må have.
activity-register-passkey-not-this-device = Din organisation godkender ikke adgangsnøgler på denne type enhed. Brug en anden.
activity-register-passkey-added = Adgangsnøglen er oprettet.
activity-register-passkey-renamed = Adgangsnøglen har fået sit nye navn.
activity-register-passkey-removed = Adgangsnøglen er fjernet. Fjern den også fra din enhed.
activity-register-passkey-last = Det er din eneste adgangsnøgle. Opret en anden, før du fjerner den.
activity-register-passkey-list-title = Dine adgangsnøgler
activity-register-passkey-list-lead = Fjern en adgangsnøgle, når du ikke længere har dens enhed.
activity-register-passkey-which = Dine adgangsnøgler
activity-register-passkey-which-needed = Vælg en af dine adgangsnøgler.
activity-register-passkey-new-name = Nyt navn
activity-register-passkey-name-needed = Skriv det nye navn.
activity-register-passkey-another = Opret endnu en adgangsnøgle
activity-register-passkey-full = { $limit ->
    [one] Du kan have én adgangsnøgle. Fjern den for at oprette en anden.
   *[other] Du kan have { $limit } adgangsnøgler. Fjern en for at oprette en anden.
}
activity-register-passkey-rename = Omdøb
activity-register-passkey-remove = Fjern

page-passkey-waiting = Følg det, din enhed viser.
page-passkey-nothing = Vi fik ingen adgangsnøgle. Måske afbrød du, måske tog det for lang tid, eller måske er der ingen på denne enhed. Prøv igen, eller vælg en anden måde.
page-passkey-unsupported = Denne browser eller enhed kan ikke bruge adgangsnøgler. Vælg en anden måde, eller brug en anden enhed.
page-passkey-known = Du har allerede en adgangsnøgle på denne enhed.
page-passkey-failed = Adgangsnøglen kunne ikke bruges på denne side. Prøv igen, eller vælg en anden måde.
page-passkey-without = Adgangsnøgler kræver JavaScript, og det er slået fra i din browser. Slå det til, eller vælg en anden måde.
page-me-passkeys = Adgangsnøgler
page-me-passkeys-none = Ingen
page-me-passkey-since = Oprettet
page-me-passkey-used = Sidst brugt
page-me-passkey-never-used = Ikke brugt endnu
page-me-passkeys-manage = Tilføj, omdøb eller fjern adgangsnøgler

event-passkey-registered = En adgangsnøgle blev oprettet
event-passkey-removed = En adgangsnøgle blev fjernet
event-passkey-refused = En adgangsnøgle blev afvist
