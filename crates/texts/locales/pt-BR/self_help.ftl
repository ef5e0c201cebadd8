# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Receba um código de acesso
activity-get-passcode-lead = { $minutes ->
    [one] Vamos enviar um código de acesso para { $address }. Ele funciona uma vez, durante { $minutes } minuto.
   *[other] Vamos enviar um código de acesso para { $address }. Ele funciona uma vez, durante { $minutes } minutos.
}
activity-get-passcode-go = Enviar código de acesso
activity-get-passcode-sent = Enviamos o código de acesso para { $address }.
activity-get-passcode-no-address = Não há nenhum endereço para o qual um código de acesso possa ser enviado. Nada foi alterado. Entre em contato com o suporte.

task-forgot-user-name-name = Esqueci meu nome de usuário
task-forgot-user-name-description = Receba seu nome de usuário por e-mail.
run-done-forgot-user-name-title = Veja sua caixa de entrada
run-done-forgot-user-name-lead = Se sua organização conhecer este endereço, seu nome de usuário está a caminho. Se não chegar nada, verifique o endereço ou entre em contato com o suporte.

page-find-label-mail = Seu endereço de e-mail do trabalho
page-find-hint-mail = Vamos enviar seu nome de usuário para este endereço, se for conhecido.
page-find-empty-mail = Insira seu endereço de e-mail.

mail-own-passcode-subject = Seu código de acesso para { $organization }
mail-own-passcode-body-1 = Você pediu este código de acesso:
mail-own-passcode-body-2 = { $minutes ->
    [one] Ele funciona uma vez, durante { $minutes } minuto. Escolha “Tenho um código de acesso” no site de autoatendimento e insira o código lá. Não o compartilhe com ninguém.
   *[other] Ele funciona uma vez, durante { $minutes } minutos. Escolha “Tenho um código de acesso” no site de autoatendimento e insira o código lá. Não o compartilhe com ninguém.
}
mail-own-passcode-body-3 = Se você não pediu esse código, entre em contato com o suporte agora mesmo e diga que outra pessoa está usando sua conta.

mail-user-name-subject = Seu nome de usuário em { $organization }
mail-user-name-body-1 = Seu nome de usuário é { $name }.
mail-user-name-body-2 = Alguém inseriu este endereço no site de autoatendimento para pedir esse nome.
mail-user-name-body-3 = Se não foi você, não precisa fazer nada: o nome foi enviado só para este endereço. Avise o suporte se acontecer novamente.
