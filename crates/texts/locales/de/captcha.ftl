# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Prüfung gegen Roboter
captcha-typed = Geben Sie die Zeichen aus dem Bild ein
captcha-hint = Oder hören Sie zu: Sie hören Gruppen von Tönen. Zählen Sie die Töne jeder Gruppe und geben Sie die Zahlen ein, zum Beispiel 3142.
captcha-picture = Bild mit den Zeichen zum Eingeben. Wenn Sie es nicht sehen können, nutzen Sie den Ton.
captcha-sound = Gruppen von Tönen zum Zählen
captcha-again = Anderes Bild zeigen
captcha-busy = Einen Moment: Ihr Browser macht eine kurze Prüfung.
captcha-done = Fertig.
captcha-lost = Die automatische Prüfung hat nicht geklappt. Wenn Sie unten kein Bild sehen, laden Sie diese Seite neu.
captcha-needs-scripts = Diese Prüfung braucht JavaScript. Schalten Sie es in Ihrem Browser ein oder nutzen Sie einen anderen Browser.
captcha-google = Diese Seite ist durch Google reCAPTCHA geschützt. Ihr Browser tauscht dafür Daten mit Google aus.
captcha-needed = Bevor es weitergeht, ist eine kurze Prüfung nötig.
captcha-blank = Beantworten Sie zuerst die Prüfung.
captcha-old = Die Prüfung war zu lange offen. Hier ist eine neue.
captcha-wrong = Das stimmte nicht. Hier ist eine neue Prüfung.
captcha-away = Die Prüfung ist im Moment nicht möglich. Versuchen Sie es in ein paar Minuten noch einmal.
captcha-instead = Nutzen Sie diesmal das Bild oder den Ton.

activity-captcha-title = Eine kurze Prüfung
activity-captcha-lead-work = Das erledigt Ihr Browser von selbst. Fahren Sie einfach fort.
activity-captcha-lead-picture = So bleiben automatische Programme draußen.
activity-captcha-lead-recaptcha = So bleiben automatische Programme draußen.
