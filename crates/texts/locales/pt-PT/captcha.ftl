# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Verificação contra robôs
captcha-typed = Escreva os caracteres da imagem
captcha-hint = Ou ouça: vai ouvir grupos de bipes. Conte os bipes de cada grupo e escreva os números, por exemplo 3142.
captcha-picture = Imagem com os caracteres a escrever. Se não a conseguir ver, utilize o som.
captcha-sound = Grupos de bipes para contar
captcha-again = Mostrar outra imagem
captcha-busy = Um momento: o seu navegador está a fazer uma breve verificação.
captcha-done = Concluído.
captcha-lost = A verificação automática não funcionou. Se não vir uma imagem em baixo, recarregue esta página.
captcha-needs-scripts = Esta verificação precisa de JavaScript. Ative-o no seu navegador ou utilize outro navegador.
captcha-google = Esta página está protegida pelo Google reCAPTCHA. Para isso, o seu navegador troca dados com a Google.
captcha-needed = Antes de continuar, é necessária uma breve verificação.
captcha-blank = Responda primeiro à verificação.
captcha-old = A verificação esteve aberta demasiado tempo. Aqui está uma nova.
captcha-wrong = Não estava certo. Aqui está uma nova verificação.
captcha-away = De momento, a verificação não é possível. Tente novamente dentro de alguns minutos.
captcha-instead = Desta vez, utilize a imagem ou o som.

activity-captcha-title = Uma breve verificação
activity-captcha-lead-work = O seu navegador faz isto sozinho. Basta continuar.
activity-captcha-lead-picture = Isto mantém os programas automáticos de fora.
activity-captcha-lead-recaptcha = Isto mantém os programas automáticos de fora.
