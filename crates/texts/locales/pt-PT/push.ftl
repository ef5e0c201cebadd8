# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Confirme no seu telemóvel
activity-push-approval-lead = Enviamos uma pergunta à aplicação no seu telemóvel.
activity-push-approval-lead-how = Depois, esta página mostra um número. Introduza ou escolha o mesmo número no telemóvel em { $minutes } min.
activity-push-approval-ask = Enviar a pergunta
activity-push-approval-waiting = Veja o seu telemóvel
activity-push-approval-waiting-lead = Introduza ou escolha aí este número. Deixe esta página aberta; continua sozinha.
activity-push-approval-waiting-none = Não aparece nada no telemóvel? Abra aí a aplicação e veja de novo, ou escolha outra forma, se houver uma abaixo.
activity-push-approval-number = O seu número
activity-push-approval-look = Ver de novo
activity-push-approval-expired = O telemóvel não respondeu a tempo. Pode enviar a pergunta de novo ou escolher outra forma, se houver uma abaixo.
activity-push-approval-wrong = Foi indicado outro número no telemóvel. Envie a pergunta de novo e use o número que esta página mostrar então.
activity-push-approval-away = De momento não é possível perguntar aos telemóveis. Tente de novo dentro de alguns minutos ou escolha outra forma, se houver uma abaixo.
activity-push-approval-not-taken = Não foi possível perguntar ao seu telemóvel. Escolha outra forma, se houver uma abaixo, ou fale com o suporte.
activity-push-approval-denied = Alguém respondeu no telemóvel que não é o próprio. Se afinal for, fale com o suporte.
activity-methods-option-push-approval = Confirmação no telemóvel
activity-methods-option-push-approval-hint = Confirma um número na aplicação do seu telemóvel.

push-text = { $desk ->
    [yes] { $operator }, do suporte da { $organization }, está a falar com alguém que diz ser o próprio. Se for, indique o número que lhe disserem. Se não for, responda que não.
   *[no] Alguém quer provar na { $organization } que é o próprio, do endereço de rede { $address }. Se for, indique o número da página. Se não for, responda que não.
}

event-push-sent = Foi enviada uma pergunta ao telemóvel
event-push-failed = Não foi possível enviar uma pergunta ao telemóvel
event-push-approved = Confirmado no telemóvel
event-push-denied = Alguém respondeu no telemóvel que é outra pessoa
event-push-refused = Uma resposta de um telemóvel não foi aceite
event-push-expired = Ninguém respondeu no telemóvel a tempo
helpdesk-proved-push = { $caller } confirmou o número no telemóvel.
