# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Se não foi você, abra esta página em até sete dias e bloqueie aqui o seu acesso, mesmo antes de o suporte responder: { $link }
page-not-me-asked = { $at }: Isto foi feito na sua conta ({ $account }), a partir do endereço de rede { $address }:
page-not-me-how = Se foi você, não há nada a fazer aqui. Se não foi, pressione o botão: quem entrou em seu nome é desconectado, o que foi iniciado por você termina e ninguém pode se passar por você aqui até o suporte desbloquear. O que já foi alterado continua alterado.
page-not-me-stop = Não fui eu, bloquear
page-not-me-done = Bloqueado desde: { $at }. Ligue agora para o suporte: só ele pode desbloquear e corrigir o que foi alterado.
event-change-denied = A pessoa disse que foi outra: cadastro bloqueado
mail-not-me-told-subject = { $name }: “Não fui eu”
mail-not-me-told-body-1 = { $name } pressionou “Não fui eu” em uma mensagem de { $organization } sobre uma alteração feita em { $at } a partir do endereço de rede { $address }. Todas as sessões foram encerradas, e o cadastro fica bloqueado até o suporte desbloquear.
mail-not-me-told-body-2 = Provavelmente outra pessoa sabe ou tem o que comprova quem ela é. Fale com ela e providencie a troca. O histórico tem os detalhes.
