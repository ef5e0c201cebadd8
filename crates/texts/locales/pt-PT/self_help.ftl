# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = Receba um código de acesso
activity-get-passcode-lead = { $minutes ->
    [one] Vamos enviar um código de acesso para { $address }. Funciona uma vez, durante um minuto.
   *[other] Vamos enviar um código de acesso para { $address }. Funciona uma vez, durante { $minutes } minutos.
}
activity-get-passcode-go = Enviar código de acesso
activity-get-passcode-sent = Enviámos o código de acesso para { $address }.
activity-get-passcode-no-address = Não há nenhum endereço para o qual um código de acesso possa ser enviado. Nada foi alterado. Contacte o suporte.

task-forgot-user-name-name = Esqueci o meu nome de utilizador
task-forgot-user-name-description = Receba o seu nome de utilizador por e-mail.
run-done-forgot-user-name-title = Veja a sua caixa de correio
run-done-forgot-user-name-lead = Se a sua organização conhecer este endereço, o seu nome de utilizador está a caminho. Se não chegar nada, verifique o endereço ou contacte o suporte.

page-find-label-mail = O seu endereço de e-mail do trabalho
page-find-hint-mail = Vamos enviar o seu nome de utilizador para este endereço, se for conhecido.
page-find-empty-mail = Introduza o seu endereço de e-mail.

mail-own-passcode-subject = O seu código de acesso para { $organization }
mail-own-passcode-body-1 = Pediu este código de acesso:
mail-own-passcode-body-2 = { $minutes ->
    [one] Funciona uma vez, durante um minuto. Escolha “Tenho um código de acesso” no site de self-service e introduza-o lá. Não o dê a ninguém.
   *[other] Funciona uma vez, durante { $minutes } minutos. Escolha “Tenho um código de acesso” no site de self-service e introduza-o lá. Não o dê a ninguém.
}
mail-own-passcode-body-3 = Se não o pediu, contacte já o suporte e diga que outra pessoa está a usar a sua conta.

mail-user-name-subject = O seu nome de utilizador em { $organization }
mail-user-name-body-1 = O seu nome de utilizador é { $name }.
mail-user-name-body-2 = Alguém introduziu este endereço no site de self-service para pedir esse nome.
mail-user-name-body-3 = Se não foi iniciativa sua, não precisa de fazer nada: o nome foi enviado só para este endereço. Avise o suporte se acontecer novamente.
