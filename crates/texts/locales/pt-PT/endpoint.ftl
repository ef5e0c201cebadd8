# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = Reponha a sua palavra-passe sem ligação à rede
endpoint-account-ask = O seu nome de utilizador
endpoint-finished = A palavra-passe definida antes para { $account } já funciona neste computador.
endpoint-working = A verificar…
endpoint-cancelled = Nada foi alterado.

endpoint-refused-name = Isto não é um nome de utilizador. Verifique-o e tente novamente.
endpoint-refused-excluded = A palavra-passe desta conta não é reposta aqui. Fale com o suporte.
endpoint-refused-not-yours = Aqui só pode repor a palavra-passe da sua própria conta.
endpoint-refused-unknown = Este computador não conhece a conta { $account }. Só conhece quem já iniciou sessão aqui.

endpoint-trouble-not-enrolled = Este computador não foi configurado para isto. Fale com o suporte.
endpoint-trouble-revoked = Este computador já não pode fazer isto. Fale com o suporte.
endpoint-trouble-memory = Este computador não consegue ler o que guarda para isto. Peça ao suporte que verifique “reclave-offline status”.
endpoint-trouble-busy = Há demasiadas pessoas a fazer isto neste momento. Aguarde um momento e tente novamente.
endpoint-trouble-no-helper = O serviço de reposição deste computador não está em execução. Fale com o suporte.

endpoint-code-title = Receba um código de resposta
endpoint-code-scan = Digitalize a imagem com o telemóvel. Defina uma nova palavra-passe para { $account } na página que se abre. Essa página mostra depois um código de resposta.
endpoint-code-help = Não consegue digitalizar? Escreva ? para ver o código como texto. Se o telemóvel não conseguir ler a imagem, escreva { $swap } para trocar escuro e claro.
endpoint-code-type = Num telemóvel ou noutro computador, abra { $site } e introduza os caracteres abaixo. Defina lá uma nova palavra-passe para { $account }. A página mostra depois um código de resposta.
endpoint-code-type-anywhere = Num telemóvel ou noutro computador, abra o seu site de palavras-passe, escolha “O meu computador está offline” e introduza os caracteres abaixo. Defina lá uma nova palavra-passe para { $account }. A página mostra depois um código de resposta.
endpoint-code-until = { $minutes ->
    [one] Tem um minuto para isto.
   *[other] Tem { $minutes } minutos para isto.
}
endpoint-code-anew = Este código já não pode ser usado. Aqui está um novo.
endpoint-code-enough = Foram demasiadas tentativas. Recomece quando quiser.

endpoint-response-ask = Código de resposta
endpoint-response-again = Código de resposta (prima Enter para usar o mesmo)
endpoint-response-empty = Introduza o código de resposta que a página mostra: 20 letras e dígitos.

endpoint-password-title = A sua nova palavra-passe
endpoint-password-same = Escreva a nova palavra-passe exatamente como a definiu na página.
endpoint-password-any = Escolha uma nova palavra-passe para este computador. Quando voltar a ter ligação, terá de a alterar mais uma vez.
endpoint-password-rules = A sua palavra-passe tem de cumprir estas regras:
endpoint-password-unmet = Esta palavra-passe não cumpre estas regras:
endpoint-password-ask = Nova palavra-passe
endpoint-password-repeat = Repita a nova palavra-passe
endpoint-password-differs = As duas palavras-passe não são iguais. Escreva ambas novamente.
endpoint-password-unusable = Isto não pode ser uma palavra-passe. Escreva-a novamente.

endpoint-failed-length = O código de resposta tem { $expected } caracteres, escreveu { $found }.
endpoint-failed-character = “{ $character }” no grupo { $group } não aparece em nenhum código de resposta. Verifique esse grupo.
endpoint-failed-groups = { $count ->
    [one] O grupo { $groups } do código de resposta foi mal escrito. Verifique-o.
   *[other] Os grupos { $groups } do código de resposta foram mal escritos. Verifique-os.
}
endpoint-failed-version = Este código de resposta é mais recente do que este computador entende. Fale com o suporte.
endpoint-failed-mismatch = O código de resposta e a palavra-passe não combinam. Escreva exatamente a palavra-passe que definiu na página e verifique se a página mostra a sua conta e o código deste computador.
endpoint-failed-earlier = Este código de resposta pertence a um código anterior deste computador. Use o que é mostrado agora.
endpoint-failed-used = Este código de resposta já foi usado. Peça um novo.
endpoint-failed-expired = Isto demorou demasiado, e o código já não é válido.
endpoint-failed-clock = O relógio deste computador parece estar errado: marca { $now }. Acerte-o ou fale com o suporte.
endpoint-failed-too-long = Esta palavra-passe é demasiado longa.
endpoint-failed-left = { $left ->
    [one] Tem mais uma tentativa com este código.
   *[other] Tem mais { $left } tentativas com este código.
}

endpoint-store-busy = O lugar onde este computador guarda as palavras-passe está em uso neste momento. Nada foi alterado. Tente novamente daqui a pouco.
endpoint-store-changed = A palavra-passe desta conta foi alterada entretanto, por isso ficou como está.
endpoint-store-unusable = Este computador não consegue alterar a palavra-passe guardada, por isso nada foi alterado. Indique ao suporte: { $detail }
endpoint-store-later = O seu código de resposta foi aceite, mas a palavra-passe não pode ser guardada neste momento. Tente novamente daqui a pouco para concluir.

endpoint-done-title = Pronto
endpoint-done-same = A nova palavra-passe de { $account } já funciona neste computador.
endpoint-done-any = A nova palavra-passe de { $account } já funciona neste computador. Altere-a mais uma vez assim que voltar a ter ligação.

endpoint-report-differs = A palavra-passe de { $account } neste computador não é a mesma da sua organização. Quando tiver ligação, inicie sessão com a da sua organização ou defina uma nova no site de palavras-passe.

endpoint-screen-keys = Enter: continuar    Esc: cancelar
