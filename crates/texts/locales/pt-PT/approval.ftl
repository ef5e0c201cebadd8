# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Peça a um colega que confirme que é mesmo o próprio
activity-approval-lead-manager = Enviamos um e-mail à sua chefia, que confirma numa página nossa que é mesmo o próprio.
activity-approval-lead-group = Enviamos um e-mail a colegas que o podem fazer. Confirmam numa página nossa que é mesmo o próprio.
activity-approval-lead-both = Enviamos um e-mail à sua chefia e a outros colegas que o podem fazer. Confirmam numa página nossa que é mesmo o próprio.
activity-approval-lead-how = Recebe um número. Telefone ao colega ou vá ter com ele e leia-lhe o número. Tudo isto tem de acontecer em { $minutes } min.
activity-approval-ask = Enviar o e-mail
activity-approval-waiting = À espera do seu colega
activity-approval-waiting-lead = Telefone ao colega ou vá ter com ele e leia-lhe o número abaixo: ele precisa dele. Deixe esta página aberta; continua sozinha.
activity-approval-number = O número que lê em voz alta
activity-approval-count = Confirmações: { $approved } de { $needed }
activity-approval-look = Ver de novo
activity-approval-expired = Ninguém confirmou a tempo. Pode pedir de novo ou escolher outra forma, se houver uma abaixo.
activity-approval-nobody = De momento não há ninguém a quem possamos perguntar. Escolha outra forma, se houver uma abaixo, ou fale com o suporte.
activity-approval-denied = Um colega disse que não é o próprio. Se afinal for, fale com o suporte.
activity-methods-option-approval = Confirmação por um colega
activity-methods-option-approval-hint = A sua chefia ou outro colega confirma que é mesmo o próprio.

page-approve-title = Confirmar um colega
page-approve-question = É mesmo { $name }?
page-approve-asked = { $name } ({ $account }) não consegue iniciar sessão e pede-lhe que confirme quem é. Pedido feito há { $minutes } min, do endereço de rede { $address }.
page-approve-asked-desk = { $name } ({ $account }) está a falar com { $operator }, do suporte, que lhe pede que confirme quem é. Pedido feito há { $minutes } min.
page-approve-how = Fale com essa pessoa antes de responder: pessoalmente ou através de um número que já tem. Reconheça a cara ou a voz e peça que lhe leia o número. Nunca o faça por alguém que apenas lhe escreve.
page-approve-number = O número que { $name } lhe lê
page-approve-number-hint = 4 algarismos. Sem ele não pode confirmar.
page-approve-password = A sua própria palavra-passe
page-approve-password-hint = A da sua conta { $name }, para sabermos que é mesmo o próprio a responder.
page-approve-approve = Sim, falámos
page-approve-deny = Não, parar
page-approve-blank = Preencha este campo.
page-approve-wrong-number = Não é esse o número. Peça que lho leiam mais uma vez.
page-approve-wrong-password = Essa palavra-passe não está certa.
page-approve-account = A sua conta não pode ser usada para isto neste momento. Fale com o suporte.
page-approve-approved = Obrigado. Confirmou quem é.
page-approve-denied = Disse que é outra pessoa, e a tentativa foi parada. Se não tem nada a ver com isto, avise o suporte.
page-approve-over = Já não há nada a confirmar: o tempo acabou, outros responderam ou a tentativa terminou.
page-approve-used-up = Houve demasiadas entradas erradas, por isso esta ligação já não funciona.
page-approve-again = Outra pessoa respondeu no mesmo momento. Envie a sua resposta mais uma vez.

mail-approval-subject = { $name } pede-lhe que confirme quem é
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) está a falar com { $operator }, do suporte de { $organization }. Perguntamos-lhe, como colega, se é mesmo essa pessoa.
   *[no] { $name } ({ $account }) não consegue iniciar sessão em { $organization } e quer escolher uma nova palavra-passe ou desbloquear a conta. Perguntamos-lhe, como colega, se é mesmo essa pessoa.
}
mail-approval-body-2 = Abra esta página no prazo de { $minutes } min: { $link }
mail-approval-body-3 = Fale primeiro com essa pessoa, pessoalmente ou através de um número que já tem. Ela lê-lhe um número que a página pede. Ninguém precisa da sua palavra-passe, só essa página.
mail-approval-body-4 = Se ninguém falou consigo, escolha “Não” na página: pode ser outra pessoa. Se não fizer nada, nada acontece.

mail-approval-asked-subject = Em { $organization }, foi pedido a colegas que confirmem a sua identidade
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: alguém ligou para o suporte em seu nome, e { $operator } pediu a colegas seus que o confirmassem.
   *[no] { $at }: alguém disse ser o próprio e pediu a colegas seus que o confirmassem, do endereço de rede { $address }.
}
mail-approval-asked-body-2 = Se foi o próprio, basta falar com o seu colega.
mail-approval-asked-body-3 = Se não foi o próprio, avise já o suporte: outra pessoa está a fazer-se passar por si. Qualquer colega consultado pode parar isto.

event-colleagues-asked = Foi pedido a colegas que confirmassem quem é alguém
event-colleague-approved = Um colega confirmou quem é alguém
event-colleague-denied = Um colega disse que é outra pessoa
event-colleague-refused = Palavra-passe ou número errado na página para colegas
event-colleagues-expired = Nenhum colega confirmou a tempo
helpdesk-proved-approval = Um colega de { $caller } confirmou que é essa pessoa.
