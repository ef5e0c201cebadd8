# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Was jij dit niet, open dan binnen zeven dagen deze pagina en blokkeer hier je toegang, nog voordat de helpdesk antwoordt: { $link }
page-not-me-asked = { $at }: Dit is voor je account ({ $account }) gedaan, vanaf het netwerkadres { $address }:
page-not-me-how = Was jij het, dan hoef je hier niets te doen. Was jij het niet, druk dan op de knop: iedereen die als jou is aangemeld wordt afgemeld, wat voor jou is begonnen eindigt, en niemand kan zich hier voor jou uitgeven totdat de helpdesk het vrijgeeft. Wat is gewijzigd, blijft gewijzigd.
page-not-me-stop = Dit was ik niet, blokkeer het
page-not-me-done = Geblokkeerd sinds { $at }. Bel nu je helpdesk: alleen die kan het vrijgeven en rechtzetten wat is gewijzigd.
event-change-denied = De persoon zei dat het iemand anders was: registratie geblokkeerd
mail-not-me-told-subject = { $name }: “Dit was ik niet”
mail-not-me-told-body-1 = { $name } drukte op “Dit was ik niet” in een bericht van { $organization } over een wijziging die op { $at } is gedaan vanaf het netwerkadres { $address }. Alle sessies zijn beëindigd en de registratie blijft geblokkeerd totdat de helpdesk die vrijgeeft.
mail-not-me-told-body-2 = Waarschijnlijk weet of heeft iemand anders waarmee deze persoon zich identificeert. Praat met de persoon en laat het vervangen. De geschiedenis bevat de details.
