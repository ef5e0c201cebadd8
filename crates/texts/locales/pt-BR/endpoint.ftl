# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Redefina sua senha sem conexão com a rede
endpoint-account-ask = Seu nome de usuário
endpoint-finished = A senha definida antes para { $account } já funciona neste computador.
endpoint-working = Verificando…
endpoint-cancelled = Nada foi alterado.

endpoint-refused-name = Isso não é um nome de usuário. Verifique-o e tente novamente.
endpoint-refused-excluded = A senha desta conta não é redefinida aqui. Fale com o suporte.
endpoint-refused-not-yours = Aqui você só pode redefinir a senha da sua própria conta.
endpoint-refused-unknown = Este computador não conhece a conta { $account }. Ele só conhece quem já entrou aqui.

endpoint-trouble-not-enrolled = Este computador não foi configurado para isso. Fale com o suporte.
endpoint-trouble-revoked = Este computador não pode mais fazer isso. Fale com o suporte.
endpoint-trouble-memory = Este computador não consegue ler o que guarda para isso. Peça ao suporte para verificar “reclave-offline status”.
endpoint-trouble-busy = Muitas pessoas estão fazendo isso neste momento. Aguarde um momento e tente novamente.
endpoint-trouble-no-helper = O serviço de redefinição deste computador não está em execução. Fale com o suporte.

endpoint-code-title = Receba um código de resposta
endpoint-code-scan = Escaneie a imagem com o celular. Defina uma nova senha para { $account } na página que se abrir. Em seguida, ela mostrará um código de resposta.
endpoint-code-help = Não consegue escanear? Digite ? para ver o código como texto. Se o celular não conseguir ler a imagem, digite { $swap } para trocar escuro e claro.
endpoint-code-type = Em um celular ou em outro computador, abra { $site } e insira os caracteres abaixo. Defina lá uma nova senha para { $account }. Em seguida, a página mostrará um código de resposta.
endpoint-code-type-anywhere = Em um celular ou em outro computador, abra seu site de senhas, escolha “Meu computador está offline” e insira os caracteres abaixo. Defina lá uma nova senha para { $account }. Em seguida, a página mostrará um código de resposta.
endpoint-code-until = { $minutes ->
    [one] Você tem { $minutes } minuto para isso.
   *[other] Você tem { $minutes } minutos para isso.
}
endpoint-code-anew = Este código não pode mais ser usado. Aqui está um novo.
endpoint-code-enough = Foram tentativas demais. Recomece quando quiser.

endpoint-response-ask = Código de resposta
endpoint-response-again = Código de resposta (pressione Enter para usar o mesmo)
endpoint-response-empty = Insira o código de resposta que a página mostra: 20 letras e dígitos.

endpoint-password-title = Sua nova senha
endpoint-password-same = Digite a nova senha exatamente como a definiu na página.
endpoint-password-any = Escolha uma nova senha para este computador. Quando se conectar novamente, você terá que alterá-la mais uma vez.
endpoint-password-rules = Sua senha precisa atender a estas regras:
endpoint-password-unmet = Esta senha não atende a estas regras:
endpoint-password-ask = Nova senha
endpoint-password-repeat = Repita a nova senha
endpoint-password-differs = As duas senhas não são iguais. Digite ambas novamente.
endpoint-password-unusable = Isso não pode ser uma senha. Digite-a novamente.

endpoint-failed-length = O código de resposta tem { $expected } caracteres, você digitou { $found }.
endpoint-failed-character = “{ $character }” no grupo { $group } não aparece em nenhum código de resposta. Verifique esse grupo.
endpoint-failed-groups = { $count ->
    [one] O grupo { $groups } do código de resposta foi digitado incorretamente. Verifique-o.
   *[other] Os grupos { $groups } do código de resposta foram digitados incorretamente. Verifique-os.
}
endpoint-failed-version = Este código de resposta é mais recente do que este computador entende. Fale com o suporte.
endpoint-failed-mismatch = O código de resposta e a senha não combinam. Digite exatamente a senha que definiu na página e verifique se a página mostra sua conta e o código deste computador.
endpoint-failed-earlier = Este código de resposta pertence a um código anterior deste computador. Use o que é mostrado agora.
endpoint-failed-used = Este código de resposta já foi usado. Peça um novo.
endpoint-failed-expired = Isso demorou demais, e o código não é mais válido.
endpoint-failed-clock = O relógio deste computador parece estar errado: ele marca { $now }. Acerte-o ou fale com o suporte.
endpoint-failed-too-long = Esta senha é longa demais.
endpoint-failed-left = { $left ->
    [one] Você tem mais { $left } tentativa com este código.
   *[other] Você tem mais { $left } tentativas com este código.
}

endpoint-store-busy = O lugar onde este computador guarda as senhas está em uso neste momento. Nada foi alterado. Tente novamente daqui a pouco.
endpoint-store-changed = A senha desta conta foi alterada nesse meio-tempo, por isso ficou como está.
endpoint-store-unusable = Este computador não consegue alterar a senha guardada, por isso nada foi alterado. Informe ao suporte: { $detail }
endpoint-store-later = Seu código de resposta foi aceito, mas a senha não pode ser guardada neste momento. Tente novamente daqui a pouco para concluir.

endpoint-done-title = Pronto
endpoint-done-same = A nova senha de { $account } já funciona neste computador.
endpoint-done-any = A nova senha de { $account } já funciona neste computador. Altere-a mais uma vez assim que se conectar novamente.

endpoint-report-differs = A senha de { $account } neste computador não é a mesma da sua organização. Quando se conectar, entre com a da sua organização ou defina uma nova no site de senhas.

endpoint-screen-keys = Enter: continuar    Esc: cancelar
