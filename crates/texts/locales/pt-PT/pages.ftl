# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Ir para o conteúdo
page-nav = Conta e idioma
page-nav-language = Idioma:
page-nav-me = Perfil
page-nav-sign-in = Iniciar sessão
page-nav-sign-out = Terminar sessão
page-help = Precisa de ajuda?
page-feedback = Enviar comentários
page-back = Voltar
page-problem-title = Problema:
page-problem-several = { $count ->
    [one] Um ponto precisa da sua atenção:
   *[other] { $count } pontos precisam da sua atenção:
}
page-step = Passo { $step } de { $of }

page-home-title = De que precisa?
page-home-hello = Olá, { $name }
page-home-lead = Pode fazer tudo isto sem ajuda, a qualquer hora e em qualquer dispositivo.
page-home-empty = Não há nada para fazer aqui neste momento.
page-home-update = O suporte ou uma mudança nas regras pede que atualize o seu registo. Escolha “{ $task }”.
page-home-me = Ver o que registei

page-sign-in-title = Iniciar sessão
page-sign-in-lead = Veja o seu perfil e as tarefas disponíveis para si.

page-find-label = O seu nome de utilizador
page-find-label-attribute = O seu identificador
page-find-hint = Como o escreve no trabalho, por exemplo ana.lopez, DOMAIN\ana.lopez ou o seu endereço de e-mail.
page-find-domain = Domínio
page-find-next = Continuar
page-find-start = Começar
page-find-signed-in = Iniciou sessão como { $name }.
page-find-empty = Introduza o seu nome de utilizador.
page-find-search-title = Não sei o meu nome de utilizador
page-find-search-label = O início do seu nome
page-find-search-button = Pesquisar
page-find-search-short = Introduza pelo menos duas letras do seu nome.

page-found-title = Qual destes é o seu nome?
page-found-lead = { $count ->
    [one] O nome de uma pessoa começa com “{ $text }”.
   *[other] Os nomes de { $count } pessoas começam com “{ $text }”.
}
page-found-nobody = Nenhum nome começa com “{ $text }”. Verifique a ortografia ou introduza só as primeiras letras.
page-found-again = Introduzir outro nome

page-field-choose = Escolha na lista
page-field-optional = (opcional)
page-field-control = Contém caracteres que não podem ser vistos nem escritos. Remova-os e tente novamente.
page-field-too-long = { $most ->
    [one] É demasiado longo. Use no máximo um caráter.
   *[other] É demasiado longo. Use no máximo { $most } caracteres.
}

page-reveal-show = Mostrar
page-reveal-hide = Ocultar
page-reveal-label = Mostrar: { $field }

page-rules-title = Regras para a nova palavra-passe
page-rules-met = Cumprida
page-rules-unmet = Ainda não cumprida
page-rules-on-save = verificada ao guardar
page-rules-all-met = Todas as regras estão cumpridas.
page-rules-some-unmet = { $count ->
    [one] Uma regra ainda não está cumprida.
   *[other] { $count } regras ainda não estão cumpridas.
}
page-suggest-button = Sugerir uma palavra-passe
page-suggest-here = Esta palavra-passe cumpre as regras. Guarde-a num local seguro e introduza-a abaixo.

page-codes-copy = Copiar códigos
page-codes-print = Imprimir códigos
page-codes-copied = Códigos copiados.
page-otp-scan = Digitalize esta imagem com a sua aplicação de autenticação.
page-otp-type = Se não conseguir digitalizá-la, escreva esta chave na aplicação:
page-otp-open = Abrir numa aplicação deste dispositivo

page-until-left = Válido por mais { $time }
page-until-minutes = { $minutes ->
    [0] Válido por menos de um minuto.
    [one] Válido por mais um minuto.
   *[other] Válido por mais { $minutes } minutos.
}
page-until-over = O tempo acabou: já não é válido.

page-run-stale = Esta página estava desatualizada, por isso o que introduziu por último não foi usado. Veja em que ponto está agora.
page-run-ends = { $minutes ->
    [one] Para a sua segurança, esta página fecha dentro de um minuto.
   *[other] Para a sua segurança, esta página fecha dentro de { $minutes } minutos.
}
page-run-ends-title = Ainda está aí?
page-run-ends-lead = Para a sua segurança, esta página fecha em breve. O que escreveu será perdido e não será usado; pode recomeçar quando quiser.
page-run-ends-stay = Continuar

page-session-note = { $minutes ->
    [one] A sua sessão termina após um minuto sem atividade.
   *[other] A sua sessão termina após { $minutes } minutos sem atividade.
}
page-session-title = Ainda está aí?
page-session-lead = Para a sua segurança, a sua sessão termina dentro de cerca de dois minutos. O que escreveu será perdido e não será usado.
page-session-stay = Continuar com a sessão iniciada

page-me-title = O meu perfil
page-me-account = A sua conta
page-me-name = Nome
page-me-logon-name = Nome de utilizador
page-me-corporate-mail = E-mail do trabalho
page-me-password-expires = A palavra-passe expira
page-me-never = Nunca
page-me-none = Nenhum
page-me-not-yet = Ainda não
page-me-proofs = Como confirma a sua identidade
page-me-registered = Registo
page-me-questions = Perguntas de segurança
page-me-questions-count = { $count ->
    [0] Nenhuma
    [one] Uma respondida
   *[other] { $count } respondidas
}
page-me-personal-mail = E-mail pessoal
page-me-totp = Aplicação de autenticação
page-me-recovery = Códigos de recuperação
page-me-recovery-count = { $count ->
    [0] Não resta nenhum
    [one] Resta um
   *[other] Restam { $count }
}
page-me-locked = Após demasiadas tentativas erradas, não pode usar estas formas de confirmação até:
page-me-history = O que aconteceu na sua conta
page-me-history-lead = Se algo aqui não foi feito por si, avise o suporte.
page-me-history-empty = Ainda nada.
page-me-done = Concluído
page-me-failed = Falhou

page-error-reference = Referência para o suporte:
page-error-back-to-task = Voltar para onde eu estava
page-error-not-found-title = Esta página não existe
page-error-not-found-detail = O endereço pode estar errado, ou a página mudou de lugar. Nada foi alterado.
page-error-run-title = Esta página já não está aberta
page-error-run-detail = Foi fechada após algum tempo sem atividade ou foi iniciada noutro navegador. Abri-la não alterou nada. Recomece na página inicial.
page-error-malformed-title = Este pedido não pode ser usado
page-error-malformed-detail = Não foi enviado por uma página deste site ou danificou-se no caminho. Nada foi alterado. Volte, recarregue a página e tente mais uma vez.
page-error-too-large-title = É demasiado de uma só vez
page-error-too-large-detail = O pedido é maior do que este site aceita. Nada foi alterado.
page-error-method-title = Isto não pode ser feito aqui
page-error-method-detail = O endereço está correto, mas não para este tipo de pedido. Nada foi alterado.
page-error-cross-site-title = Este pedido veio de outro site
page-error-cross-site-detail = Para a sua segurança, foi recusado. Nada foi alterado. Abra a página inicial deste site e comece por lá.
page-error-slow-title = Isto demorou demasiado
page-error-slow-detail = Não é certo que o seu último passo tenha sido concluído. Volte para ver em que ponto está antes de tentar novamente.
page-error-sign-in-title = Primeiro, inicie sessão
page-error-sign-in-detail = Não iniciou sessão ou a sua sessão terminou. Nada foi alterado.
page-error-denied-title = Isto não é permitido
page-error-invalid-title = Isto não pode ser usado
page-error-too-many-title = Demasiadas tentativas
page-error-too-many-detail = { $minutes ->
    [one] Nada foi alterado. Aguarde um minuto e tente novamente.
   *[other] Nada foi alterado. Aguarde { $minutes } minutos e tente novamente.
}
page-error-unavailable-title = Indisponível neste momento
page-error-defect-title = Algo falhou do nosso lado
page-error-defect-detail = Não é certo que o seu último passo tenha sido concluído. Volte para ver em que ponto está. Se acontecer novamente, indique ao suporte a referência abaixo.
page-error-host-title = Este site tem outro endereço
page-error-host-detail = Nada foi alterado. Abra-o neste endereço:
page-error-plain-http-title = Esta ligação não é encriptada
page-error-plain-http-detail = As palavras-passe poderiam ser lidas no caminho, por isso nada é mostrado nem alterado aqui. Use um endereço que comece com https.

page-demo-ribbon = Demonstração
page-demo-ribbon-label = Demonstração
page-demo-mails = E-mails da demonstração
page-demo-mails-lead = A demonstração não envia nada. Cada e-mail que teria sido enviado aparece aqui, o mais recente primeiro.
page-demo-mails-to = Para
page-demo-mails-html = Como aparece num programa de e-mail
page-demo-mails-empty = Ainda não há e-mails. Comece uma tarefa que envie um código e volte depois.
page-demo-mails-again = Procurar novos e-mails
page-demo-try = Testar uma palavra-passe
page-demo-try-lead = Inicie sessão como faria qualquer outro programa do trabalho, para ver se uma palavra-passe funciona.
page-demo-password = Palavra-passe
page-demo-people-title = Personagens
page-demo-people-lead = Esta é uma empresa fictícia. Escolha uma destas pessoas e resolva tudo sem ajuda, como ela faria.
