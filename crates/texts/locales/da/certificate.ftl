# At vise, hvem man er, med et certifikat, for alle.

activity-client-certificate-title = Brug dit certifikat
activity-client-certificate-lead = Din organisation har givet dig et certifikat: det er på dit chipkort eller på denne enhed. Sæt kortet i, hvis du har et, og fortsæt så. Browseren spørger måske, hvilket certifikat den skal bruge, og om kortets pinkode.
activity-client-certificate-go = Brug mit certifikat
activity-client-certificate-none = Din browser sendte intet certifikat. Sæt dit kort i, luk alle browserens vinduer, åbn siden igen, og vælg dit certifikat, eller vælg en anden måde, hvis der tilbydes en nedenfor. Det tæller ikke som et forkert forsøg.
activity-client-certificate-over = Dit certifikat er ikke gyldigt lige nu. Få et nyt, eller vælg en anden måde, hvis der tilbydes en nedenfor.
activity-client-certificate-revoked = Dit certifikat er trukket tilbage. Spørg din helpdesk, eller vælg en anden måde, hvis der tilbydes en nedenfor.
activity-client-certificate-unsuitable = Dette certifikat bliver ikke godtaget her. Luk browseren, prøv igen, og vælg et andet, eller vælg en anden måde, hvis der tilbydes en nedenfor.
activity-client-certificate-unusable = Dit certifikat kunne ikke bruges. Spørg din helpdesk, eller vælg en anden måde, hvis der tilbydes en nedenfor.
activity-client-certificate-other = Dette certifikat hører ikke til det navn, der blev angivet her. Luk browseren, og prøv igen med dit eget certifikat.
activity-client-certificate-away = Det kan ikke kontrolleres lige nu, om dit certifikat stadig er gyldigt. Det tæller ikke som et forkert forsøg. Prøv igen om nogle minutter, eller vælg en anden måde, hvis der tilbydes en nedenfor.
activity-methods-option-client-certificate = Brug et certifikat
activity-methods-option-client-certificate-hint = Det på dit chipkort eller på denne enhed.
event-factor-certificate-refused = Et klientcertifikat blev ikke godtaget
