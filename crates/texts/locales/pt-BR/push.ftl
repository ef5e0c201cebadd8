# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Confirme no seu celular
activity-push-approval-lead = Enviamos uma pergunta ao aplicativo no seu celular.
activity-push-approval-lead-how = Depois, esta página mostra um número. Digite ou escolha o mesmo número no celular em até { $minutes } min.
activity-push-approval-ask = Enviar a pergunta
activity-push-approval-waiting = Olhe o seu celular
activity-push-approval-waiting-lead = Digite ou escolha este número nele. Deixe esta página aberta; ela continua sozinha.
activity-push-approval-waiting-none = Não apareceu nada no celular? Abra o aplicativo e olhe de novo, ou escolha outra forma, se houver uma abaixo.
activity-push-approval-number = Seu número
activity-push-approval-look = Olhar de novo
activity-push-approval-expired = O celular não respondeu a tempo. Você pode enviar a pergunta de novo ou escolher outra forma, se houver uma abaixo.
activity-push-approval-wrong = Outro número foi informado no celular. Envie a pergunta de novo e use o número que esta página mostrar.
activity-push-approval-away = No momento não é possível perguntar aos celulares. Tente de novo em alguns minutos ou escolha outra forma, se houver uma abaixo.
activity-push-approval-not-taken = Não foi possível perguntar ao seu celular. Escolha outra forma, se houver uma abaixo, ou fale com o suporte.
activity-push-approval-denied = Alguém respondeu no celular que não é você. Se for você mesmo assim, fale com o suporte.
activity-methods-option-push-approval = Confirmação no celular
activity-methods-option-push-approval-hint = Você confirma um número no aplicativo do seu celular.

push-text = { $desk ->
    [yes] { $operator }, do suporte da { $organization }, está falando com alguém que diz ser você. Se for você, informe o número que lhe disserem. Se não for, responda que não.
   *[no] Alguém quer provar na { $organization } que é você, do endereço de rede { $address }. Se for você, informe o número da página. Se não for, responda que não.
}

event-push-sent = Uma pergunta foi enviada ao celular
event-push-failed = Não foi possível enviar uma pergunta ao celular
event-push-approved = Confirmado no celular
event-push-denied = Alguém respondeu no celular que é outra pessoa
event-push-refused = Uma resposta de um celular não foi aceita
event-push-expired = Ninguém respondeu no celular a tempo
helpdesk-proved-push = { $caller } confirmou o número no celular.
