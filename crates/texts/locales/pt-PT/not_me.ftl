# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = Se não foi o próprio, abra esta página no prazo de sete dias e bloqueie aqui o seu acesso, mesmo antes de o suporte responder: { $link }
page-not-me-asked = { $at }: Isto foi feito na sua conta ({ $account }), a partir do endereço de rede { $address }:
page-not-me-how = Se foi o próprio, não há nada a fazer aqui. Se não foi, prima o botão: termina a sessão de quem entrou em seu nome, o que foi iniciado por si termina e ninguém se pode fazer passar por si aqui até o suporte desbloquear. O que já foi alterado continua alterado.
page-not-me-stop = Não fui eu, bloquear
page-not-me-done = Bloqueado desde: { $at }. Ligue agora para o suporte: só ele pode desbloquear e corrigir o que foi alterado.
event-change-denied = A pessoa disse que foi outra: registo bloqueado
mail-not-me-told-subject = { $name }: «Não fui eu»
mail-not-me-told-body-1 = { $name } premiu «Não fui eu» numa mensagem de { $organization } sobre uma alteração feita em { $at } a partir do endereço de rede { $address }. Todas as sessões foram terminadas, e o registo fica bloqueado até o suporte o desbloquear.
mail-not-me-told-body-2 = Provavelmente outra pessoa sabe ou tem o que comprova quem ela é. Fale com ela e trate da substituição. O histórico tem os pormenores.
