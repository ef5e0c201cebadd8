# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = Ir para o conteúdo
page-nav = Conta e idioma
page-nav-language = Idioma:
page-nav-me = Perfil
page-nav-sign-in = Entrar
page-nav-sign-out = Sair
page-help = Precisa de ajuda?
page-feedback = Enviar feedback
page-back = Voltar
page-problem-title = Problema:
page-problem-several = { $count ->
    [one] { $count } ponto precisa da sua atenção:
   *[other] { $count } pontos precisam da sua atenção:
}
page-step = Etapa { $step } de { $of }

page-home-title = Do que você precisa?
page-home-hello = Olá, { $name }
page-home-lead = Você pode fazer tudo isso sem ajuda, a qualquer hora e em qualquer dispositivo.
page-home-empty = Não há nada para fazer aqui neste momento.
page-home-update = O suporte ou uma mudança nas regras pede que você atualize seu cadastro. Escolha “{ $task }”.
page-home-me = Ver o que cadastrei

page-sign-in-title = Entrar
page-sign-in-lead = Veja seu perfil e as tarefas disponíveis para você.

page-find-label = Seu nome de usuário
page-find-label-attribute = Seu identificador
page-find-hint = Como você o digita no trabalho, por exemplo ana.lopez, DOMAIN\ana.lopez ou seu endereço de e-mail.
page-find-domain = Domínio
page-find-next = Continuar
page-find-start = Começar
page-find-signed-in = Você entrou como { $name }.
page-find-empty = Insira seu nome de usuário.
page-find-search-title = Não sei meu nome de usuário
page-find-search-label = O início do seu nome
page-find-search-button = Pesquisar
page-find-search-short = Insira pelo menos duas letras do seu nome.

page-found-title = Qual destas pessoas é você?
page-found-lead = { $count ->
    [one] O nome de { $count } pessoa começa com “{ $text }”.
   *[other] Os nomes de { $count } pessoas começam com “{ $text }”.
}
page-found-nobody = Nenhum nome começa com “{ $text }”. Verifique a grafia ou insira só as primeiras letras.
page-found-again = Inserir outro nome

page-field-choose = Escolha na lista
page-field-optional = (opcional)
page-field-control = Contém caracteres que não podem ser vistos nem digitados. Remova-os e tente novamente.
page-field-too-long = { $most ->
    [one] É longo demais. Use no máximo { $most } caractere.
   *[other] É longo demais. Use no máximo { $most } caracteres.
}

page-reveal-show = Mostrar
page-reveal-hide = Ocultar
page-reveal-label = Mostrar: { $field }

page-rules-title = Regras para a nova senha
page-rules-met = Atendida
page-rules-unmet = Ainda não atendida
page-rules-on-save = verificada ao salvar
page-rules-all-met = Todas as regras foram atendidas.
page-rules-some-unmet = { $count ->
    [one] { $count } regra ainda não foi atendida.
   *[other] { $count } regras ainda não foram atendidas.
}
page-suggest-button = Sugerir senha
page-suggest-here = Esta senha atende às regras. Guarde-a em um lugar seguro e insira-a abaixo.

page-codes-copy = Copiar códigos
page-codes-print = Imprimir códigos
page-codes-copied = Códigos copiados.
page-otp-scan = Escaneie esta imagem com seu app autenticador.
page-otp-type = Se não conseguir escanear, digite esta chave no app:
page-otp-open = Abrir em um app deste dispositivo

page-until-left = Válido por mais { $time }
page-until-minutes = { $minutes ->
    [0] Válido por menos de um minuto.
    [one] Válido por mais { $minutes } minuto.
   *[other] Válido por mais { $minutes } minutos.
}
page-until-over = O tempo acabou: não é mais válido.

page-run-stale = Esta página estava desatualizada, por isso o que você inseriu por último não foi usado. Veja em que ponto você está agora.
page-run-ends = { $minutes ->
    [one] Para sua segurança, esta página será fechada em { $minutes } minuto.
   *[other] Para sua segurança, esta página será fechada em { $minutes } minutos.
}
page-run-ends-title = Você ainda está aí?
page-run-ends-lead = Para sua segurança, esta página será fechada em breve. O que você digitou será perdido e não será usado; você pode recomeçar quando quiser.
page-run-ends-stay = Continuar

page-session-note = { $minutes ->
    [one] Sua sessão termina após { $minutes } minuto sem atividade.
   *[other] Sua sessão termina após { $minutes } minutos sem atividade.
}
page-session-title = Você ainda está aí?
page-session-lead = Para sua segurança, sua sessão termina em cerca de dois minutos. O que você digitou será perdido e não será usado.
page-session-stay = Continuar conectado

page-me-title = Meu perfil
page-me-account = Sua conta
page-me-name = Nome
page-me-logon-name = Nome de usuário
page-me-corporate-mail = E-mail do trabalho
page-me-password-expires = A senha expira
page-me-never = Nunca
page-me-none = Nenhum
page-me-not-yet = Ainda não
page-me-proofs = Como você confirma sua identidade
page-me-registered = Cadastro
page-me-questions = Perguntas de segurança
page-me-questions-count = { $count ->
    [0] Nenhuma
    [one] { $count } respondida
   *[other] { $count } respondidas
}
page-me-personal-mail = E-mail pessoal
page-me-totp = App autenticador
page-me-recovery = Códigos de recuperação
page-me-recovery-count = { $count ->
    [0] Não resta nenhum
    [one] Resta { $count }
   *[other] Restam { $count }
}
page-me-locked = Após muitas tentativas erradas, você não pode usar estas formas de confirmação até:
page-me-history = O que aconteceu na sua conta
page-me-history-lead = Se algo aqui não foi feito por você, avise o suporte.
page-me-history-empty = Nada ainda.
page-me-done = Concluído
page-me-failed = Falhou

page-error-reference = Referência para o suporte:
page-error-back-to-task = Voltar para onde eu estava
page-error-not-found-title = Esta página não existe
page-error-not-found-detail = O endereço pode estar errado, ou a página mudou de lugar. Nada foi alterado.
page-error-run-title = Esta página não está mais aberta
page-error-run-detail = Ela foi fechada após algum tempo sem atividade ou foi iniciada em outro navegador. Nada foi alterado ao abri-la. Recomece na página inicial.
page-error-malformed-title = Esta solicitação não pode ser usada
page-error-malformed-detail = Ela não foi enviada por uma página deste site ou foi danificada no caminho. Nada foi alterado. Volte, recarregue a página e tente mais uma vez.
page-error-too-large-title = Isso é demais de uma só vez
page-error-too-large-detail = A solicitação é maior do que este site aceita. Nada foi alterado.
page-error-method-title = Isso não pode ser feito aqui
page-error-method-detail = O endereço está correto, mas não para este tipo de solicitação. Nada foi alterado.
page-error-cross-site-title = Esta solicitação veio de outro site
page-error-cross-site-detail = Para sua segurança, ela foi recusada. Nada foi alterado. Abra a página inicial deste site e comece por lá.
page-error-slow-title = Isso demorou demais
page-error-slow-detail = Não é certo que sua última etapa tenha sido concluída. Volte para ver em que ponto você está antes de tentar novamente.
page-error-sign-in-title = Entre primeiro
page-error-sign-in-detail = Você ainda não entrou ou sua sessão terminou. Nada foi alterado.
page-error-denied-title = Isso não é permitido
page-error-invalid-title = Isso não pode ser usado
page-error-too-many-title = Muitas tentativas
page-error-too-many-detail = { $minutes ->
    [one] Nada foi alterado. Aguarde { $minutes } minuto e tente novamente.
   *[other] Nada foi alterado. Aguarde { $minutes } minutos e tente novamente.
}
page-error-unavailable-title = Indisponível neste momento
page-error-defect-title = Algo falhou do nosso lado
page-error-defect-detail = Não é certo que sua última etapa tenha sido concluída. Volte para ver em que ponto você está. Se acontecer novamente, informe ao suporte a referência abaixo.
page-error-host-title = Este site tem outro endereço
page-error-host-detail = Nada foi alterado. Abra-o neste endereço:
page-error-plain-http-title = Esta conexão não é criptografada
page-error-plain-http-detail = As senhas poderiam ser lidas no caminho, por isso nada é mostrado nem alterado aqui. Use um endereço que comece com https.

page-demo-ribbon = Demonstração
page-demo-ribbon-label = Demonstração
page-demo-mails = E-mails da demonstração
page-demo-mails-lead = A demonstração não envia nada. Cada e-mail que teria sido enviado aparece aqui, o mais recente primeiro.
page-demo-mails-to = Para
page-demo-mails-html = Como aparece em um programa de e-mail
page-demo-mails-empty = Ainda não há e-mails. Comece uma tarefa que envie um código e volte depois.
page-demo-mails-again = Procurar novos e-mails
page-demo-try = Testar uma senha
page-demo-try-lead = Entre como faria qualquer outro programa do trabalho, para ver se uma senha funciona.
page-demo-password = Senha
page-demo-people-title = Personagens
page-demo-people-lead = Esta é uma empresa fictícia. Escolha uma destas pessoas e resolva tudo sem ajuda, como ela faria.
