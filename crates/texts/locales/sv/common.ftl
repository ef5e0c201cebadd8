# Buttons, errors that any page can show, and the strength meter.

action-continue = Fortsätt
action-stop-here = Sluta här
action-stop = Avbryt, ändra inget
action-other-way = Välj ett annat sätt
action-resend = Skicka en ny kod
action-save-password = Spara nytt lösenord
action-unlock = Lås upp mitt konto
action-back-home = Till startsidan
action-skip = Hoppa över steget
action-save-answers = Spara mina svar
action-send-code = Skicka en kod
action-other-address = Använd en annan adress

error-directory-unavailable = Din organisations inloggningstjänst går inte att nå just nu. Ingenting har ändrats. Försök igen om några minuter.
error-condition-unknown = Något som din organisations regler frågar efter går inte att avgöra just nu. Ingenting har ändrats. Försök igen om några minuter eller fråga din helpdesk.
error-store-unavailable = Tjänsten kan inte spara något just nu. Så länge det är så ändrar den ingenting. Försök igen om några minuter.
error-busy = Många använder tjänsten just nu. Ingenting har ändrats. Försök igen om några sekunder.
error-too-many = { $seconds ->
    [one] För många försök. Ingenting har ändrats. Försök igen om en sekund.
   *[other] För många försök. Ingenting har ändrats. Försök igen om { $seconds } sekunder.
}
error-not-found = Det finns inget på den här adressen. Gå tillbaka till startsidan.
error-bug = Något gick fel hos oss. Om du kontaktar helpdesken, ange den här referensen: { $reference }
error-input-too-long = Texten är för lång. Korta den och försök igen.
error-input-control-characters = Texten innehåller tecken som inte kan användas här. Skriv den i stället för att klistra in den.
error-input-unknown-field = Sidan är inaktuell. Ladda om den och försök igen. Ingenting har ändrats.

strength-caption = Styrka
strength-0 = Mycket svagt: gissas direkt
strength-1 = Svagt: gissas snabbt
strength-2 = Medel: några tecken till hjälper
strength-3 = Bra
strength-4 = Mycket bra
