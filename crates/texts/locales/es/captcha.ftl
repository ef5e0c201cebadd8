# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Comprobación contra robots
captcha-typed = Escribe los caracteres de la imagen
captcha-hint = O escucha: oirás grupos de pitidos. Cuenta los pitidos de cada grupo y escribe los números, por ejemplo 3142.
captcha-picture = Imagen con los caracteres que hay que escribir. Si no puedes verla, usa el sonido.
captcha-sound = Grupos de pitidos para contar
captcha-again = Mostrar otra imagen
captcha-busy = Un momento: tu navegador está haciendo una breve comprobación.
captcha-done = Listo.
captcha-lost = La comprobación automática no ha funcionado. Si no ves ninguna imagen abajo, vuelve a cargar esta página.
captcha-needs-scripts = Esta comprobación necesita JavaScript. Actívalo en tu navegador o usa otro navegador.
captcha-google = Esta página está protegida por Google reCAPTCHA. Para ello, tu navegador intercambia datos con Google.
captcha-needed = Antes de seguir hace falta una breve comprobación.
captcha-blank = Responde primero a la comprobación.
captcha-old = La comprobación ha estado abierta demasiado tiempo. Aquí tienes una nueva.
captcha-wrong = No era correcto. Aquí tienes una nueva comprobación.
captcha-away = Ahora mismo no se puede hacer la comprobación. Inténtalo de nuevo en unos minutos.
captcha-instead = Esta vez usa la imagen o el sonido.

activity-captcha-title = Una breve comprobación
activity-captcha-lead-work = Tu navegador lo hace solo. Simplemente continúa.
activity-captcha-lead-picture = Así se quedan fuera los programas automáticos.
activity-captcha-lead-recaptcha = Así se quedan fuera los programas automáticos.
