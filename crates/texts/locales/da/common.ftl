# Buttons, errors that any page can show, and the strength meter.

action-continue = Fortsæt
action-stop-here = Stop her
action-stop = Stop uden at ændre noget
action-other-way = Vælg en anden måde
action-resend = Send en ny kode
action-save-password = Gem ny adgangskode
action-unlock = Lås min konto op
action-back-home = Tilbage til startsiden
action-skip = Spring dette trin over
action-save-answers = Gem mine svar
action-send-code = Send en kode
action-other-address = Brug en anden adresse

error-directory-unavailable = Din organisations logintjeneste kan ikke nås lige nu. Der er ikke ændret noget. Prøv igen om et par minutter.
error-condition-unknown = Noget, som din organisations regler spørger om, kan ikke afgøres lige nu. Der er ikke ændret noget. Prøv igen om et par minutter, eller spørg din helpdesk.
error-store-unavailable = Tjenesten kan ikke gemme noget lige nu. Så længe det er sådan, ændrer den ikke noget. Prøv igen om et par minutter.
error-busy = Der er mange, der bruger tjenesten lige nu. Der er ikke ændret noget. Prøv igen om et par sekunder.
error-too-many = { $seconds ->
    [one] For mange forsøg. Der er ikke ændret noget. Prøv igen om ét sekund.
   *[other] For mange forsøg. Der er ikke ændret noget. Prøv igen om { $seconds } sekunder.
}
error-not-found = Der er intet på denne adresse. Gå tilbage til startsiden.
error-bug = Noget gik galt hos os. Hvis du kontakter helpdesken, så oplys denne reference: { $reference }
error-input-too-long = Teksten er for lang. Gør den kortere, og prøv igen.
error-input-control-characters = Teksten indeholder tegn, der ikke kan bruges her. Skriv den i stedet for at indsætte den.
error-input-unknown-field = Siden er forældet. Genindlæs den, og prøv igen. Der er ikke ændret noget.

strength-caption = Styrke
strength-0 = Meget svag: kan gættes med det samme
strength-1 = Svag: kan gættes hurtigt
strength-2 = Middel: et par tegn mere hjælper
strength-3 = God
strength-4 = Meget god
