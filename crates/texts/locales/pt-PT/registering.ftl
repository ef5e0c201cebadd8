# Choosing among the ways to register.

activity-methods-register-title = Escolha o que configurar
activity-methods-register-lead = Escolha o que quer usar quando se esquecer da palavra-passe.
activity-methods-register-needed = { $number ->
    [one] Ainda falta uma destas opções.
   *[other] Ainda faltam { $number } destas opções.
}
activity-methods-points = Uma só forma pode não chegar. Pedimos outra até as suas confirmações, em conjunto, serem suficientemente fortes.
activity-methods-option-register-questions = Perguntas
activity-methods-option-register-questions-hint = Respostas que só o próprio sabe.
activity-methods-option-register-contact = Endereço de e-mail pessoal
activity-methods-option-register-contact-hint = Enviamos para lá códigos quando não consegue ler o e-mail do trabalho.
activity-methods-option-register-authenticator = Aplicação de autenticação
activity-methods-option-register-authenticator-hint = Uma aplicação no telemóvel mostra códigos, mesmo sem ligação à rede.
activity-methods-option-register-passkey = Chave de acesso
activity-methods-option-register-passkey-hint = A sua impressão digital, o seu rosto ou o seu PIN num telemóvel ou computador, ou uma chave de segurança.
activity-methods-option-register-recovery-codes = Códigos de recuperação
activity-methods-option-register-recovery-codes-hint = Códigos que imprime ou anota para emergências.
activity-methods-option-register-phone = Número de telemóvel
activity-methods-option-register-phone-hint = Enviamos para lá códigos, por SMS ou por chamada.
activity-methods-option-remember-browser = Este navegador
activity-methods-option-remember-browser-hint = Da próxima vez, conta como parte da confirmação da sua identidade.
activity-methods-option-confirm-contact = E-mail do trabalho
activity-methods-option-confirm-contact-hint = Confirme que lê o endereço que a sua organização lhe deu.

activity-confirm-contact-title = Confirme o seu e-mail do trabalho
activity-confirm-contact-lead = { $minutes ->
    [one] Enviámos um código para { $address }. É válido durante um minuto. Introduza-o aqui para que os códigos lhe cheguem lá quando se esquecer da palavra-passe.
   *[other] Enviámos um código para { $address }. É válido durante { $minutes } minutos. Introduza-o aqui para que os códigos lhe cheguem lá quando se esquecer da palavra-passe.
}
activity-confirm-contact-none = A sua organização não tem nenhum endereço de e-mail seu. Pergunte ao suporte.

activity-register-totp-list-title = As suas aplicações de autenticação
activity-register-totp-list-lead = Remova uma aplicação quando já não tiver o telemóvel em que está.
activity-register-totp-name = Nome da aplicação
activity-register-totp-name-hint = Por exemplo, o telemóvel em que está. Pode deixar em branco.
activity-register-totp-which-needed = Escolha uma das suas aplicações.
activity-register-totp-added = A aplicação está configurada.
activity-register-totp-renamed = A aplicação tem o novo nome.
activity-register-totp-removed = A aplicação foi removida. Os códigos dela já não funcionam aqui.
activity-register-totp-last = É a sua única aplicação. Configure outra antes de a remover.
activity-register-totp-another = Configurar outra aplicação
activity-register-totp-back = Voltar às minhas aplicações
activity-register-totp-full = { $limit ->
    [one] Pode ter uma aplicação. Remova-a para configurar outra.
   *[other] Pode ter { $limit } aplicações. Remova uma para configurar outra.
}
page-me-app-used = Última utilização
