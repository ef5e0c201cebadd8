# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = Verificação contra robôs
captcha-typed = Digite os caracteres da imagem
captcha-hint = Ou ouça: você ouvirá grupos de bipes. Conte os bipes de cada grupo e digite os números, por exemplo 3142.
captcha-picture = Imagem com os caracteres a digitar. Se você não conseguir vê-la, use o som.
captcha-sound = Grupos de bipes para contar
captcha-again = Mostrar outra imagem
captcha-busy = Um momento: seu navegador está fazendo uma verificação rápida.
captcha-done = Pronto.
captcha-lost = A verificação automática não funcionou. Se você não vir uma imagem abaixo, recarregue esta página.
captcha-needs-scripts = Esta verificação precisa de JavaScript. Ative-o no seu navegador ou use outro navegador.
captcha-google = Esta página é protegida pelo Google reCAPTCHA. Para isso, seu navegador troca dados com o Google.
captcha-needed = Antes de continuar, é necessária uma verificação rápida.
captcha-blank = Responda primeiro à verificação.
captcha-old = A verificação ficou aberta por tempo demais. Aqui está uma nova.
captcha-wrong = Não estava certo. Aqui está uma nova verificação.
captcha-away = A verificação não é possível no momento. Tente novamente em alguns minutos.
captcha-instead = Desta vez, use a imagem ou o som.

activity-captcha-title = Uma verificação rápida
activity-captcha-lead-work = Seu navegador faz isso sozinho. É só continuar.
activity-captcha-lead-picture = Isso mantém programas automáticos de fora.
activity-captcha-lead-recaptcha = Isso mantém programas automáticos de fora.
