# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Se non sei stato tu, apri questa pagina entro sette giorni e blocca qui il tuo accesso, anche prima che l’assistenza risponda: { $link }
page-not-me-asked = { $at }: questo è stato fatto per il tuo account ({ $account }), dall’indirizzo di rete { $address }:
page-not-me-how = Se sei stato tu, qui non c’è nulla da fare. Se no, premi il pulsante: chi è entrato a tuo nome viene disconnesso, ciò che è stato iniziato per te finisce e nessuno può farsi passare qui per te finché l’assistenza non lo sblocca. Ciò che è stato modificato resta modificato.
page-not-me-stop = Non sono stato io, blocca
page-not-me-done = Bloccato da: { $at }. Chiama ora l’assistenza: solo lì possono sbloccare e correggere ciò che è stato modificato.
event-change-denied = La persona ha detto che era qualcun altro: registrazione bloccata
mail-not-me-told-subject = { $name }: «Non sono stato io»
mail-not-me-told-body-1 = { $name } ha premuto «Non sono stato io» in un messaggio di { $organization } su una modifica fatta il { $at } dall’indirizzo di rete { $address }. Tutte le sessioni sono state chiuse e la registrazione resta bloccata finché l’assistenza non la sblocca.
mail-not-me-told-body-2 = Probabilmente qualcun altro sa o ha ciò che dimostra chi è questa persona. Parlale e fai sostituire tutto. La cronologia contiene i dettagli.
