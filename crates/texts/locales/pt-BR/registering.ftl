# Choosing among the ways to register.

activity-methods-register-title = Escolha o que configurar
activity-methods-register-lead = Escolha o que você quer usar quando esquecer a senha.
activity-methods-register-needed = { $number ->
    [one] Ainda falta uma destas opções.
   *[other] Ainda faltam { $number } destas opções.
}
activity-methods-points = Uma forma só pode não bastar. Pedimos outra até que as suas confirmações, juntas, sejam fortes o suficiente.
activity-methods-option-register-questions = Perguntas
activity-methods-option-register-questions-hint = Respostas que só você sabe.
activity-methods-option-register-contact = Endereço de e-mail pessoal
activity-methods-option-register-contact-hint = Enviamos códigos para lá quando você não consegue ler o e-mail do trabalho.
activity-methods-option-register-authenticator = App autenticador
activity-methods-option-register-authenticator-hint = Um aplicativo no seu celular mostra códigos, mesmo sem conexão de rede.
activity-methods-option-register-passkey = Chave de acesso
activity-methods-option-register-passkey-hint = Sua impressão digital, seu rosto ou seu PIN em um celular ou computador, ou uma chave de segurança.
activity-methods-option-register-recovery-codes = Códigos de recuperação
activity-methods-option-register-recovery-codes-hint = Códigos que você imprime ou anota para emergências.
activity-methods-option-register-phone = Número de celular
activity-methods-option-register-phone-hint = Enviamos códigos para lá, por mensagem de texto ou ligação.
activity-methods-option-remember-browser = Este navegador
activity-methods-option-remember-browser-hint = Da próxima vez, ele conta como parte da confirmação de que é você.
activity-methods-option-confirm-contact = E-mail do trabalho
activity-methods-option-confirm-contact-hint = Confirme que você lê o endereço que a sua organização lhe deu.

activity-confirm-contact-title = Confirme seu e-mail do trabalho
activity-confirm-contact-lead = { $minutes ->
    [one] Enviamos um código para { $address }. Ele vale por { $minutes } minuto. Digite-o aqui para que os códigos cheguem a você por lá quando esquecer a senha.
   *[other] Enviamos um código para { $address }. Ele vale por { $minutes } minutos. Digite-o aqui para que os códigos cheguem a você por lá quando esquecer a senha.
}
activity-confirm-contact-none = Sua organização não tem um endereço de e-mail seu. Pergunte ao suporte.

activity-register-totp-list-title = Seus aplicativos de autenticação
activity-register-totp-list-lead = Remova um aplicativo quando não tiver mais o celular em que ele está.
activity-register-totp-name = Nome do aplicativo
activity-register-totp-name-hint = Por exemplo, o celular em que ele está. Você pode deixar em branco.
activity-register-totp-which-needed = Escolha um dos seus aplicativos.
activity-register-totp-added = O aplicativo está configurado.
activity-register-totp-renamed = O aplicativo está com o novo nome.
activity-register-totp-removed = O aplicativo foi removido. Os códigos dele não funcionam mais aqui.
activity-register-totp-last = Este é o seu único aplicativo. Configure outro antes de removê-lo.
activity-register-totp-another = Configurar outro aplicativo
activity-register-totp-back = Voltar aos meus aplicativos
activity-register-totp-full = { $limit ->
    [one] Você pode ter { $limit } aplicativo. Remova-o para configurar outro.
   *[other] Você pode ter { $limit } aplicativos. Remova um para configurar outro.
}
page-me-app-used = Último uso
