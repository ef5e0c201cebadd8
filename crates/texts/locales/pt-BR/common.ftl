# Buttons, errors that any page can show, and the strength meter.

action-continue = Continuar
action-stop-here = Parar aqui
action-stop = Parar sem alterar nada
action-other-way = Escolher outra forma
action-resend = Enviar novo código
action-save-password = Salvar nova senha
action-unlock = Desbloquear minha conta
action-back-home = Voltar para a página inicial
action-skip = Pular esta etapa
action-save-answers = Salvar minhas respostas
action-send-code = Enviar código
action-other-address = Usar outro endereço

error-directory-unavailable = O serviço de login da sua organização não está acessível neste momento. Nada foi alterado. Tente novamente daqui a alguns minutos.
error-condition-unknown = Neste momento não é possível verificar algo que as regras da sua organização exigem. Nada foi alterado. Tente novamente daqui a alguns minutos ou fale com o suporte.
error-store-unavailable = Este serviço não consegue salvar nada neste momento. Enquanto não conseguir, não altera nada. Tente novamente daqui a alguns minutos.
error-busy = Muitas pessoas estão usando este serviço neste momento. Nada foi alterado. Tente novamente daqui a alguns segundos.
error-too-many = { $seconds ->
    [one] Muitas tentativas. Nada foi alterado. Tente novamente em { $seconds } segundo.
   *[other] Muitas tentativas. Nada foi alterado. Tente novamente em { $seconds } segundos.
}
error-not-found = Não há nada neste endereço. Volte para a página inicial.
error-bug = Algo deu errado do nosso lado. Se entrar em contato com o suporte, informe esta referência: { $reference }
error-input-too-long = Este texto é longo demais. Encurte-o e tente novamente.
error-input-control-characters = Este texto tem caracteres que não podem ser usados aqui. Digite-o em vez de colar.
error-input-unknown-field = Esta página está desatualizada. Recarregue-a e tente novamente. Nada foi alterado.

strength-caption = Força
strength-0 = Muito fraca: adivinhada na hora
strength-1 = Fraca: adivinhada depressa
strength-2 = Razoável: mais alguns caracteres ajudam
strength-3 = Boa
strength-4 = Muito boa
