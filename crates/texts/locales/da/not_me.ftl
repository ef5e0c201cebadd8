# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Hvis det ikke var dig, så åbn denne side inden for syv dage, og spær din adgang her, også før helpdesken svarer: { $link }
page-not-me-asked = { $at }: Dette blev gjort for din konto ({ $account }) fra netværksadressen { $address }:
page-not-me-how = Hvis det var dig, er der ikke noget at gøre her. Hvis ikke, så tryk på knappen: Alle, der er logget på som dig, bliver logget af, det, der er begyndt for dig, slutter, og ingen kan udgive sig for dig her, før helpdesken låser op. Det, der er ændret, forbliver ændret.
page-not-me-stop = Det var ikke mig, spær det
page-not-me-done = Spærret siden { $at }. Ring nu til helpdesken: Kun de kan låse op og rette det, der er ændret.
event-change-denied = Personen sagde, at det var en anden: Registreringen er spærret
mail-not-me-told-subject = { $name }: “Det var ikke mig”
mail-not-me-told-body-1 = { $name } trykkede på “Det var ikke mig” i en besked fra { $organization } om en ændring, der blev lavet { $at } fra netværksadressen { $address }. Alle sessioner er afsluttet, og registreringen er spærret, indtil helpdesken låser op.
mail-not-me-told-body-2 = En anden ved eller har sandsynligvis det, der viser, hvem personen er. Tal med vedkommende, og få det udskiftet. Historikken har detaljerne.
