# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Kontrola proti robotům
captcha-typed = Opište znaky z obrázku
captcha-hint = Nebo poslouchejte: uslyšíte skupiny pípnutí. Spočítejte pípnutí v každé skupině a napište čísla, například 3142.
captcha-picture = Obrázek se znaky k opsání. Pokud ho nevidíte, použijte zvuk.
captcha-sound = Skupiny pípnutí ke spočítání
captcha-again = Zobrazit jiný obrázek
captcha-busy = Okamžik: prohlížeč provádí krátkou kontrolu.
captcha-done = Hotovo.
captcha-lost = Automatická kontrola se nezdařila. Pokud níže nevidíte obrázek, načtěte stránku znovu.
captcha-needs-scripts = Tato kontrola vyžaduje JavaScript. Zapněte ho v prohlížeči nebo použijte jiný prohlížeč.
captcha-google = Tuto stránku chrání Google reCAPTCHA. Prohlížeč si kvůli tomu vyměňuje data se společností Google.
captcha-needed = Než budete pokračovat, je potřeba krátká kontrola.
captcha-blank = Nejprve odpovězte na kontrolu.
captcha-old = Kontrola byla otevřená příliš dlouho. Tady je nová.
captcha-wrong = To nebylo správně. Tady je nová kontrola.
captcha-away = Kontrolu teď nelze provést. Zkuste to znovu za několik minut.
captcha-instead = Tentokrát použijte obrázek nebo zvuk.

activity-captcha-title = Krátká kontrola
activity-captcha-lead-work = Prohlížeč ji udělá sám. Stačí pokračovat.
activity-captcha-lead-picture = Díky ní zůstanou automatické programy venku.
activity-captcha-lead-recaptcha = Díky ní zůstanou automatické programy venku.
