# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Kontroll mot robotar
captcha-typed = Skriv tecknen i bilden
captcha-hint = Eller lyssna: du hör grupper av pip. Räkna pipen i varje grupp och skriv siffrorna, till exempel 3142.
captcha-picture = Bild med tecknen som ska skrivas. Om du inte kan se den, använd ljudet.
captcha-sound = Grupper av pip att räkna
captcha-again = Visa en annan bild
captcha-busy = Ett ögonblick: din webbläsare gör en kort kontroll.
captcha-done = Klart.
captcha-lost = Den automatiska kontrollen fungerade inte. Om du inte ser någon bild nedan, ladda om sidan.
captcha-needs-scripts = Den här kontrollen behöver JavaScript. Slå på det i din webbläsare eller använd en annan webbläsare.
captcha-google = Sidan skyddas av Google reCAPTCHA. Din webbläsare utbyter data med Google för det.
captcha-needed = En kort kontroll behövs innan du kan fortsätta.
captcha-blank = Svara på kontrollen först.
captcha-old = Kontrollen var öppen för länge. Här är en ny.
captcha-wrong = Det stämde inte. Här är en ny kontroll.
captcha-away = Kontrollen kan inte göras just nu. Försök igen om några minuter.
captcha-instead = Använd bilden eller ljudet den här gången.

activity-captcha-title = En kort kontroll
activity-captcha-lead-work = Din webbläsare gör det själv. Fortsätt bara.
activity-captcha-lead-picture = Det håller automatiska program ute.
activity-captcha-lead-recaptcha = Det håller automatiska program ute.
