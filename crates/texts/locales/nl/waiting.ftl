# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = Je kunt later verder
activity-wait-lead = Je hebt aangetoond wie je bent. Om dit account te beschermen gaat het pas verder na een wachttijd: vanaf { $from }.
activity-wait-told = We hebben een bericht gestuurd naar de e-mailadressen die we van je kennen. Wie het leest, kan dit stoppen.
activity-wait-back = Je mag deze pagina sluiten. Begin dezelfde taak opnieuw tussen { $from } en { $until } en toon nog een keer aan wie je bent. Dan gaat het meteen verder.
activity-wait-look = Opnieuw kijken
activity-wait-stopped = Dit is gestopt met de link in een van je e-mails: “Dit was ik niet”. Tot { $until } kan het niet opnieuw beginnen. Was jij het wel, vraag het dan aan de helpdesk.
activity-wait-stopped-desk = De helpdesk heeft dit gestopt. Tot { $until } kan het niet opnieuw beginnen. Was jij het wel, vraag het dan aan de helpdesk.
activity-wait-texted = We hebben een sms gestuurd naar de telefoonnummers die je organisatie van je kent. Wie het leest, kan dit door de helpdesk laten stoppen.
activity-wait-over = De wachttijd is al gebruikt of voorbij. Begin de taak opnieuw.

page-stop-title = Iemand anders tegenhouden
page-stop-question = Was jij dit?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Iemand heeft zich als jou ({ $account }) geïdentificeerd en wil een nieuw wachtwoord kiezen.
    [unlock-account] { $at }: Iemand heeft zich als jou ({ $account }) geïdentificeerd en wil je account ontgrendelen.
   *[other] { $at }: Iemand heeft zich als jou ({ $account }) geïdentificeerd en wil verder met de taak “{ $task }”.
}
page-stop-when = Het kwam van het netwerkadres { $address }. Er is nog niets gebeurd: het kan vanaf { $from }.
page-stop-how = Was jij het, dan hoef je hier niets te doen. Was jij het niet, druk dan op de knop. Die stopt dit en verandert verder niets.
page-stop-stop = Dit was ik niet, stop het
page-stop-stopped = Je hebt dit op { $at } gestopt en er is niets veranderd. Tot { $until } kan niemand het opnieuw beginnen. Iemand anders weet of heeft genoeg om voor jou door te gaan, dus praat nu met de helpdesk.
page-stop-stopped-desk = De helpdesk heeft dit op { $at } gestopt en er is niets veranderd. Tot { $until } kan niemand het opnieuw beginnen. Iemand anders weet of heeft genoeg om voor jou door te gaan, dus praat nu met de helpdesk.
page-stop-late = Het is te laat om dit te stoppen: op { $at } ging het verder. Was jij het niet, bel dan meteen de helpdesk.
page-stop-over = Er valt niets meer te stoppen: niemand ging op tijd verder.
page-stop-again = Op hetzelfde moment gebeurde er iets anders. Druk nog een keer op de knop.

mail-waiting-subject = Wil jij je account bij { $organization } wijzigen?
mail-waiting-body-1 = { $task ->
    [forgot-password] Iemand heeft zich als jou ({ $account }) geïdentificeerd en wil een nieuw wachtwoord kiezen.
    [unlock-account] Iemand heeft zich als jou ({ $account }) geïdentificeerd en wil je account ontgrendelen.
   *[other] Iemand heeft zich als jou ({ $account }) geïdentificeerd en wil verder met de taak “{ $task }”.
}
mail-waiting-body-2 = Er is nog niets gebeurd. Het kan vanaf { $from } tot { $until }.
mail-waiting-body-3 = Was jij het, dan hoef je nu niets te doen. Begin de taak in die tijd opnieuw.
mail-waiting-body-4 = Was jij het niet, open dan deze pagina en stop het: { $link }

mail-waiting-stopped-subject = { $name } hield iemand tegen die zich voor deze persoon uitgaf
mail-waiting-stopped-body-1 = Op { $at } heeft iemand zich op de site van { $organization } als { $name } geïdentificeerd en de taak “{ $task }” begonnen, vanaf het netwerkadres { $address }. De link in het bericht aan { $name } heeft dit gestopt.
mail-waiting-stopped-body-2 = Waarschijnlijk weet of heeft iemand anders waarmee deze persoon zich identificeert. Praat met de persoon en laat het vervangen. De geschiedenis bevat de details.

phone-waiting = { $organization }: iemand heeft bewezen jou te zijn. Je account kan worden gewijzigd vanaf { $from }. Was jij het niet, bel dan nu de helpdesk of gebruik de link in onze e-mail.

event-waiting-begun = Er begon een wachttijd
event-waiting-passed = Een wachttijd was voorbij en de taak ging verder
event-waiting-stopped = Een wachttijd is gestopt: het was iemand anders
