# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Kontrol mod robotter
captcha-typed = Skriv tegnene fra billedet
captcha-hint = Eller lyt: du hører grupper af bip. Tæl bippene i hver gruppe, og skriv tallene, for eksempel 3142.
captcha-picture = Billede med de tegn, der skal skrives. Kan du ikke se det, så brug lyden.
captcha-sound = Grupper af bip, der skal tælles
captcha-again = Vis et andet billede
captcha-busy = Et øjeblik: din browser laver en kort kontrol.
captcha-done = Færdig.
captcha-lost = Den automatiske kontrol virkede ikke. Hvis du ikke ser et billede nedenfor, så genindlæs siden.
captcha-needs-scripts = Denne kontrol kræver JavaScript. Slå det til i din browser, eller brug en anden browser.
captcha-google = Siden er beskyttet af Google reCAPTCHA. Din browser udveksler data med Google til det.
captcha-needed = Der skal laves en kort kontrol, før du kan gå videre.
captcha-blank = Svar først på kontrollen.
captcha-old = Kontrollen var åben for længe. Her er en ny.
captcha-wrong = Det var ikke rigtigt. Her er en ny kontrol.
captcha-away = Kontrollen kan ikke laves lige nu. Prøv igen om et par minutter.
captcha-instead = Brug billedet eller lyden denne gang.

activity-captcha-title = En kort kontrol
activity-captcha-lead-work = Det klarer din browser selv. Du skal bare fortsætte.
activity-captcha-lead-picture = Det holder automatiske programmer ude.
activity-captcha-lead-recaptcha = Det holder automatiske programmer ude.
