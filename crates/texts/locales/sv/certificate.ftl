# Att visa vem man är med ett certifikat, för alla.

activity-client-certificate-title = Använd ditt certifikat
activity-client-certificate-lead = Din organisation har gett dig ett certifikat: det finns på ditt smartkort eller på den här enheten. Sätt i kortet om du har ett och fortsätt sedan. Webbläsaren kan fråga vilket certifikat som ska användas och efter kortets PIN-kod.
activity-client-certificate-go = Använd mitt certifikat
activity-client-certificate-none = Din webbläsare skickade inget certifikat. Sätt i ditt kort, stäng alla fönster i webbläsaren, öppna sidan på nytt och välj ditt certifikat, eller välj ett annat sätt om det erbjuds nedan. Det räknas inte som ett misslyckat försök.
activity-client-certificate-over = Ditt certifikat är inte giltigt just nu. Skaffa ett nytt, eller välj ett annat sätt om det erbjuds nedan.
activity-client-certificate-revoked = Ditt certifikat har dragits tillbaka. Fråga supporten, eller välj ett annat sätt om det erbjuds nedan.
activity-client-certificate-unsuitable = Det här certifikatet godtas inte här. Stäng webbläsaren, försök igen och välj ett annat, eller välj ett annat sätt om det erbjuds nedan.
activity-client-certificate-unusable = Ditt certifikat kunde inte användas. Fråga supporten, eller välj ett annat sätt om det erbjuds nedan.
activity-client-certificate-other = Det här certifikatet hör inte till namnet som angavs här. Stäng webbläsaren och försök igen med ditt eget certifikat.
activity-client-certificate-away = Det går inte att kontrollera just nu om ditt certifikat fortfarande är giltigt. Det räknas inte som ett misslyckat försök. Försök igen om några minuter, eller välj ett annat sätt om det erbjuds nedan.
activity-methods-option-client-certificate = Använd ett certifikat
activity-methods-option-client-certificate-hint = Det på ditt smartkort eller på den här enheten.
event-factor-certificate-refused = Ett klientcertifikat godtogs inte
