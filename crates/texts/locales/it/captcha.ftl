# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Controllo contro i robot
captcha-typed = Scrivi i caratteri dell’immagine
captcha-hint = Oppure ascolta: sentirai gruppi di segnali acustici. Conta i segnali di ogni gruppo e scrivi i numeri, per esempio 3142.
captcha-picture = Immagine con i caratteri da scrivere. Se non riesci a vederla, usa l’audio.
captcha-sound = Gruppi di segnali acustici da contare
captcha-again = Mostra un’altra immagine
captcha-busy = Un momento: il browser sta facendo un breve controllo.
captcha-done = Fatto.
captcha-lost = Il controllo automatico non ha funzionato. Se sotto non vedi un’immagine, ricarica questa pagina.
captcha-needs-scripts = Questo controllo richiede JavaScript. Attivalo nel browser o usa un altro browser.
captcha-google = Questa pagina è protetta da Google reCAPTCHA. Per questo il browser scambia dati con Google.
captcha-needed = Prima di continuare serve un breve controllo.
captcha-blank = Rispondi prima al controllo.
captcha-old = Il controllo è rimasto aperto troppo a lungo. Eccone uno nuovo.
captcha-wrong = Non era corretto. Ecco un nuovo controllo.
captcha-away = Al momento il controllo non è possibile. Riprova tra qualche minuto.
captcha-instead = Questa volta usa l’immagine o l’audio.

activity-captcha-title = Un breve controllo
activity-captcha-lead-work = Ci pensa il browser da solo. Basta continuare.
activity-captcha-lead-picture = Serve a tenere fuori i programmi automatici.
activity-captcha-lead-recaptcha = Serve a tenere fuori i programmi automatici.
