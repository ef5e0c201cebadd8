# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Vraag een collega te bevestigen dat jij het bent
activity-approval-lead-manager = We sturen je leidinggevende een e-mail. Die bevestigt op een pagina van ons dat jij het bent.
activity-approval-lead-group = We sturen collega’s die dit mogen doen een e-mail. Zij bevestigen op een pagina van ons dat jij het bent.
activity-approval-lead-both = We sturen je leidinggevende en andere collega’s die dit mogen doen een e-mail. Zij bevestigen op een pagina van ons dat jij het bent.
activity-approval-lead-how = Je krijgt een getal. Bel je collega of ga erheen, en lees het getal voor. Dit alles moet binnen { $minutes } min gebeuren.
activity-approval-ask = E-mail versturen
activity-approval-waiting = Wachten op je collega
activity-approval-waiting-lead = Bel je collega of ga erheen, en lees het getal hieronder voor: je collega heeft het nodig. Laat deze pagina open, hij gaat vanzelf verder.
activity-approval-number = Het getal dat je voorleest
activity-approval-count = Bevestigd: { $approved } van { $needed }
activity-approval-look = Opnieuw kijken
activity-approval-expired = Niemand heeft op tijd bevestigd. Je kunt het nog eens vragen, of een andere manier kiezen als die hieronder wordt aangeboden.
activity-approval-nobody = Er is nu niemand aan wie we het kunnen vragen. Kies een andere manier als die hieronder wordt aangeboden, of vraag het de helpdesk.
activity-approval-denied = Een collega heeft gezegd dat jij het niet bent. Ben je het toch, praat dan met de helpdesk.
activity-methods-option-approval = Bevestiging door een collega
activity-methods-option-approval-hint = Je leidinggevende of een andere collega bevestigt dat jij het bent.

page-approve-title = Een collega bevestigen
page-approve-question = Is dit echt { $name }?
page-approve-asked = { $name } ({ $account }) kan niet inloggen en vraagt je te bevestigen om wie het gaat. Gevraagd { $minutes } min geleden, vanaf het netwerkadres { $address }.
page-approve-asked-desk = { $name } ({ $account }) praat met { $operator } van de helpdesk, die je vraagt te bevestigen om wie het gaat. Gevraagd { $minutes } min geleden.
page-approve-how = Praat met elkaar voordat je antwoordt: in levenden lijve, of via een nummer dat je al hebt. Herken het gezicht of de stem, en laat je het getal voorlezen. Doe dit nooit voor iemand die je alleen maar schrijft.
page-approve-number = Het getal dat { $name } voorleest
page-approve-number-hint = 4 cijfers. Zonder dit getal kun je niet bevestigen.
page-approve-password = Je eigen wachtwoord
page-approve-password-hint = Van je account { $name }, zodat we weten dat jij het bent die antwoordt.
page-approve-approve = Ja, we hebben elkaar gesproken
page-approve-deny = Nee, stop dit
page-approve-blank = Vul dit in.
page-approve-wrong-number = Dat is niet het getal. Laat het je nog eens voorlezen.
page-approve-wrong-password = Dat wachtwoord klopt niet.
page-approve-account = Je account kan hiervoor nu niet worden gebruikt. Praat met de helpdesk.
page-approve-approved = Bedankt. Je hebt deze persoon bevestigd.
page-approve-denied = Je hebt gezegd dat het iemand anders is, en de poging is gestopt. Heb je er niets mee te maken, meld het dan aan de helpdesk.
page-approve-over = Er valt niets meer te bevestigen: de tijd is om, anderen hebben geantwoord, of de poging is beëindigd.
page-approve-used-up = Er is te vaak iets verkeerds ingevuld, dus deze link werkt niet meer.
page-approve-again = Iemand anders antwoordde op hetzelfde moment. Verstuur je antwoord nog een keer.

mail-approval-subject = { $name } vraagt je te bevestigen om wie het gaat
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) praat met { $operator } van de helpdesk van { $organization }. We vragen jou als collega of het echt deze persoon is.
   *[no] { $name } ({ $account }) kan niet inloggen bij { $organization } en wil een nieuw wachtwoord kiezen of het account ontgrendelen. We vragen jou als collega of het echt deze persoon is.
}
mail-approval-body-2 = Open deze pagina binnen { $minutes } min: { $link }
mail-approval-body-3 = Praat eerst met elkaar, in levenden lijve of via een nummer dat je al hebt. Je krijgt een getal voorgelezen waar de pagina om vraagt. Niemand heeft je wachtwoord nodig, behalve die pagina.
mail-approval-body-4 = Heeft niemand met je gepraat, kies dan “Nee” op de pagina: het kan iemand anders zijn. Als je niets doet, gebeurt er niets.

mail-approval-asked-subject = Collega’s bij { $organization } is gevraagd te bevestigen dat jij het bent
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: iemand belde de helpdesk en zei jou te zijn, en { $operator } vroeg collega’s van je dat te bevestigen.
   *[no] { $at }: iemand zei jou te zijn en vroeg collega’s van je dat te bevestigen, vanaf het netwerkadres { $address }.
}
mail-approval-asked-body-2 = Was jij het, dan hoef je alleen met je collega te praten.
mail-approval-asked-body-3 = Was jij het niet, zeg het dan nu tegen de helpdesk: iemand anders doet zich voor als jou. Elke collega die is gevraagd, kan het stoppen.

event-colleagues-asked = Collega’s zijn gevraagd iemand te bevestigen
event-colleague-approved = Een collega heeft iemand bevestigd
event-colleague-denied = Een collega heeft gezegd dat het iemand anders is
event-colleague-refused = Verkeerd wachtwoord of getal op de pagina voor collega’s
event-colleagues-expired = Geen collega heeft op tijd bevestigd
helpdesk-proved-approval = Een collega van { $caller } heeft bevestigd dat het deze persoon is.
