# Buttons, errors that any page can show, and the strength meter.

action-continue = Continuar
action-stop-here = Parar aqui
action-stop = Parar sem alterar nada
action-other-way = Escolher outra forma
action-resend = Enviar novo código
action-save-password = Guardar nova palavra-passe
action-unlock = Desbloquear a minha conta
action-back-home = Voltar à página inicial
action-skip = Saltar este passo
action-save-answers = Guardar as minhas respostas
action-send-code = Enviar código
action-other-address = Usar outro endereço

error-directory-unavailable = O serviço de início de sessão da sua organização não está acessível neste momento. Nada foi alterado. Tente novamente daqui a alguns minutos.
error-condition-unknown = Neste momento não é possível verificar algo que as regras da sua organização exigem. Nada foi alterado. Tente novamente daqui a alguns minutos ou fale com o apoio técnico.
error-store-unavailable = Este serviço não consegue guardar nada neste momento. Enquanto não conseguir, não altera nada. Tente novamente daqui a alguns minutos.
error-busy = Muitas pessoas estão a usar este serviço neste momento. Nada foi alterado. Tente novamente daqui a alguns segundos.
error-too-many = { $seconds ->
    [one] Demasiadas tentativas. Nada foi alterado. Tente novamente dentro de um segundo.
   *[other] Demasiadas tentativas. Nada foi alterado. Tente novamente dentro de { $seconds } segundos.
}
error-not-found = Não há nada neste endereço. Volte à página inicial.
error-bug = Algo correu mal do nosso lado. Se contactar o suporte, indique esta referência: { $reference }
error-input-too-long = Este texto é demasiado longo. Encurte-o e tente novamente.
error-input-control-characters = Este texto tem caracteres que não podem ser usados aqui. Escreva-o em vez de colar.
error-input-unknown-field = Esta página está desatualizada. Recarregue-a e tente novamente. Nada foi alterado.

strength-caption = Força
strength-0 = Muito fraca: adivinhada de imediato
strength-1 = Fraca: adivinhada depressa
strength-2 = Razoável: mais alguns caracteres ajudam
strength-3 = Boa
strength-4 = Muito boa
