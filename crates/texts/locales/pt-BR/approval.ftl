# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Peça a um colega que confirme que é você
activity-approval-lead-manager = Enviamos um e-mail ao seu gestor, que confirma em uma página nossa que é você.
activity-approval-lead-group = Enviamos um e-mail a colegas que podem fazer isso. Eles confirmam em uma página nossa que é você.
activity-approval-lead-both = Enviamos um e-mail ao seu gestor e a outros colegas que podem fazer isso. Eles confirmam em uma página nossa que é você.
activity-approval-lead-how = Você recebe um número. Ligue para o colega ou vá até ele e leia o número. Tudo isso precisa acontecer em { $minutes } min.
activity-approval-ask = Enviar o e-mail
activity-approval-waiting = Aguardando seu colega
activity-approval-waiting-lead = Ligue para o colega ou vá até ele e leia o número abaixo: ele precisa dele. Deixe esta página aberta; ela continua sozinha.
activity-approval-number = O número que você lê em voz alta
activity-approval-count = Confirmações: { $approved } de { $needed }
activity-approval-look = Olhar de novo
activity-approval-expired = Ninguém confirmou a tempo. Você pode pedir de novo ou escolher outra forma, se houver uma abaixo.
activity-approval-nobody = No momento não há ninguém a quem possamos perguntar. Escolha outra forma, se houver uma abaixo, ou fale com o suporte.
activity-approval-denied = Um colega disse que não é você. Se for você mesmo assim, fale com o suporte.
activity-methods-option-approval = Confirmação por um colega
activity-methods-option-approval-hint = Seu gestor ou outro colega confirma que é você.

page-approve-title = Confirmar um colega
page-approve-question = É mesmo { $name }?
page-approve-asked = { $name } ({ $account }) não consegue entrar e pede que você confirme quem é. Pedido feito há { $minutes } min, do endereço de rede { $address }.
page-approve-asked-desk = { $name } ({ $account }) está falando com { $operator }, do suporte, que pede que você confirme quem é. Pedido feito há { $minutes } min.
page-approve-how = Converse com essa pessoa antes de responder: pessoalmente ou por um número que você já tem. Reconheça o rosto ou a voz e peça que leia o número. Nunca faça isso por alguém que só escreve para você.
page-approve-number = O número que { $name } lê
page-approve-number-hint = 4 dígitos. Sem ele você não pode confirmar.
page-approve-password = Sua própria senha
page-approve-password-hint = A da sua conta { $name }, para sabermos que é você quem responde.
page-approve-approve = Sim, conversamos
page-approve-deny = Não, interromper
page-approve-blank = Preencha este campo.
page-approve-wrong-number = Esse não é o número. Peça que o leiam mais uma vez.
page-approve-wrong-password = Essa senha não está certa.
page-approve-account = Sua conta não pode ser usada para isso no momento. Fale com o suporte.
page-approve-approved = Obrigado. Você confirmou quem é.
page-approve-denied = Você disse que é outra pessoa, e a tentativa foi interrompida. Se não tem nada a ver com isso, avise o suporte.
page-approve-over = Não há mais nada a confirmar: o tempo acabou, outros responderam ou a tentativa terminou.
page-approve-used-up = Houve entradas erradas demais, então este link não funciona mais.
page-approve-again = Outra pessoa respondeu no mesmo momento. Envie sua resposta mais uma vez.

mail-approval-subject = { $name } pede que você confirme quem é
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) está falando com { $operator }, do suporte de { $organization }. Perguntamos a você, como colega, se é mesmo essa pessoa.
   *[no] { $name } ({ $account }) não consegue entrar em { $organization } e quer escolher uma nova senha ou desbloquear a conta. Perguntamos a você, como colega, se é mesmo essa pessoa.
}
mail-approval-body-2 = Abra esta página em até { $minutes } min: { $link }
mail-approval-body-3 = Converse primeiro com essa pessoa, pessoalmente ou por um número que você já tem. Ela lê um número que a página pede. Ninguém precisa da sua senha, só essa página.
mail-approval-body-4 = Se ninguém falou com você, escolha “Não” na página: pode ser outra pessoa. Se você não fizer nada, nada acontece.

mail-approval-asked-subject = Em { $organization }, pediram a colegas que confirmem que é você
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: alguém ligou para o suporte dizendo ser você, e { $operator } pediu a colegas seus que confirmassem.
   *[no] { $at }: alguém disse ser você e pediu a colegas seus que confirmassem, do endereço de rede { $address }.
}
mail-approval-asked-body-2 = Se foi você, basta falar com seu colega.
mail-approval-asked-body-3 = Se não foi você, avise o suporte agora: outra pessoa está se passando por você. Qualquer colega consultado pode interromper isto.

event-colleagues-asked = Colegas foram chamados a confirmar quem é alguém
event-colleague-approved = Um colega confirmou quem é alguém
event-colleague-denied = Um colega disse que é outra pessoa
event-colleague-refused = Senha ou número errado na página para colegas
event-colleagues-expired = Nenhum colega confirmou a tempo
helpdesk-proved-approval = Um colega de { $caller } confirmou que é essa pessoa.
