# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Vérification contre les robots
captcha-typed = Saisissez les caractères de l’image
captcha-hint = Ou écoutez : vous entendrez des groupes de bips. Comptez les bips de chaque groupe et saisissez les nombres, par exemple 3142.
captcha-picture = Image avec les caractères à saisir. Si vous ne la voyez pas, utilisez le son.
captcha-sound = Groupes de bips à compter
captcha-again = Afficher une autre image
captcha-busy = Un instant : votre navigateur effectue une courte vérification.
captcha-done = Terminé.
captcha-lost = La vérification automatique n’a pas fonctionné. Si aucune image ne s’affiche ci-dessous, rechargez cette page.
captcha-needs-scripts = Cette vérification a besoin de JavaScript. Activez-le dans votre navigateur ou utilisez un autre navigateur.
captcha-google = Cette page est protégée par Google reCAPTCHA. Pour cela, votre navigateur échange des données avec Google.
captcha-needed = Une courte vérification est nécessaire avant de continuer.
captcha-blank = Répondez d’abord à la vérification.
captcha-old = La vérification est restée ouverte trop longtemps. En voici une nouvelle.
captcha-wrong = Ce n’était pas juste. Voici une nouvelle vérification.
captcha-away = La vérification est impossible pour le moment. Réessayez dans quelques minutes.
captcha-instead = Cette fois, utilisez l’image ou le son.

activity-captcha-title = Une courte vérification
activity-captcha-lead-work = Votre navigateur s’en charge seul. Continuez simplement.
activity-captcha-lead-picture = Cela tient à l’écart les programmes automatiques.
activity-captcha-lead-recaptcha = Cela tient à l’écart les programmes automatiques.
