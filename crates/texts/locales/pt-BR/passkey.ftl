# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = Use sua chave de acesso
activity-passkey-lead = Uma chave de acesso é sua impressão digital, seu rosto ou seu PIN em um celular ou computador, ou uma chave de segurança. Seu dispositivo vai pedir a confirmação.
activity-passkey-label = Chave de acesso
activity-passkey-use = Usar minha chave de acesso
activity-passkey-nothing = Seu navegador não enviou uma chave de acesso. Tente novamente ou escolha outra forma.
activity-passkey-wrong = Esta chave de acesso não foi aceita. Tente novamente ou escolha outra forma.
activity-passkey-not-verified = Seu dispositivo não verificou sua identidade. Configure nele uma impressão digital, o rosto ou um PIN e tente novamente.
activity-passkey-copied = Esta chave de acesso não foi aceita: pode existir uma cópia da sua chave de segurança. Escolha outra forma e avise o suporte.
activity-methods-option-passkey = Chave de acesso
activity-methods-option-passkey-hint = Sua impressão digital, seu rosto ou seu PIN em um celular ou computador, ou uma chave de segurança.

activity-register-passkey-title = Crie uma chave de acesso
activity-register-passkey-lead = Uma chave de acesso é sua impressão digital, seu rosto ou seu PIN em um celular ou computador, ou uma chave de segurança. É rápido, e ninguém consegue enganar você para obtê-la.
activity-register-passkey-name = Nome da chave de acesso
activity-register-passkey-name-hint = Por exemplo, o dispositivo em que ela está. Você pode deixar em branco.
activity-register-passkey-add = Criar uma chave de acesso
activity-register-passkey-back = Voltar para minhas chaves de acesso
activity-register-passkey-known = Esta chave de acesso já existe, ou você já tem o máximo permitido.
activity-register-passkey-not-this-device = Sua organização não aceita chaves de acesso neste tipo de dispositivo. Use outro.
activity-register-passkey-added = A chave de acesso foi criada.
activity-register-passkey-renamed = A chave de acesso está com o novo nome.
activity-register-passkey-removed = A chave de acesso foi removida. Remova-a também do seu dispositivo.
activity-register-passkey-last = Esta é sua única chave de acesso. Crie outra antes de removê-la.
activity-register-passkey-list-title = Suas chaves de acesso
activity-register-passkey-list-lead = Remova uma chave de acesso quando não tiver mais o dispositivo dela.
activity-register-passkey-which = Suas chaves de acesso
activity-register-passkey-which-needed = Escolha uma das suas chaves de acesso.
activity-register-passkey-new-name = Novo nome
activity-register-passkey-name-needed = Insira o novo nome.
activity-register-passkey-another = Criar outra chave de acesso
activity-register-passkey-full = { $limit ->
    [one] Você pode ter uma chave de acesso. Remova-a para criar outra.
   *[other] Você pode ter { $limit } chaves de acesso. Remova uma para criar outra.
}
activity-register-passkey-rename = Renomear
activity-register-passkey-remove = Remover

page-passkey-waiting = Siga o que seu dispositivo mostra.
page-passkey-nothing = Nenhuma chave de acesso foi recebida. Talvez você tenha cancelado, demorado demais ou não tenha nenhuma neste dispositivo. Tente novamente ou escolha outra forma.
page-passkey-unsupported = Este navegador ou dispositivo não permite usar chaves de acesso. Escolha outra forma ou use outro dispositivo.
page-passkey-known = Este dispositivo já tem uma chave de acesso sua.
page-passkey-failed = Não foi possível usar a chave de acesso nesta página. Tente novamente ou escolha outra forma.
page-passkey-without = As chaves de acesso precisam de JavaScript, que está desativado no seu navegador. Ative-o ou escolha outra forma.
page-me-passkeys = Chaves de acesso
page-me-passkeys-none = Nenhuma
page-me-passkey-since = Criada
page-me-passkey-used = Último uso
page-me-passkey-never-used = Ainda não usada
page-me-passkeys-manage = Adicionar, renomear ou remover chaves de acesso

event-passkey-registered = Uma chave de acesso foi criada
event-passkey-removed = Uma chave de acesso foi removida
event-passkey-refused = Uma chave de acesso foi recusada
