# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Controle tegen robots
captcha-typed = Typ de tekens uit de afbeelding
captcha-hint = Of luister: je hoort groepen piepjes. Tel de piepjes van elke groep en typ de cijfers, bijvoorbeeld 3142.
captcha-picture = Afbeelding met de tekens om te typen. Kun je die niet zien, gebruik dan het geluid.
captcha-sound = Groepen piepjes om te tellen
captcha-again = Andere afbeelding tonen
captcha-busy = Een ogenblik: je browser voert een korte controle uit.
captcha-done = Klaar.
captcha-lost = De automatische controle is niet gelukt. Zie je hieronder geen afbeelding, laad deze pagina dan opnieuw.
captcha-needs-scripts = Deze controle heeft JavaScript nodig. Zet het aan in je browser of gebruik een andere browser.
captcha-google = Deze pagina wordt beschermd door Google reCAPTCHA. Je browser wisselt daarvoor gegevens uit met Google.
captcha-needed = Voordat je verder kunt, is een korte controle nodig.
captcha-blank = Beantwoord eerst de controle.
captcha-old = De controle stond te lang open. Hier is een nieuwe.
captcha-wrong = Dat klopte niet. Hier is een nieuwe controle.
captcha-away = De controle is op dit moment niet mogelijk. Probeer het over een paar minuten opnieuw.
captcha-instead = Gebruik deze keer de afbeelding of het geluid.

activity-captcha-title = Een korte controle
activity-captcha-lead-work = Je browser doet dit vanzelf. Ga gewoon verder.
activity-captcha-lead-picture = Zo blijven automatische programma’s buiten.
activity-captcha-lead-recaptcha = Zo blijven automatische programma’s buiten.
