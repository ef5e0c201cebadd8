# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = Sua identidade foi confirmada, mas você não tem nenhuma função neste site. Peça uma a um administrador.
staff-sign-in-administration = Entrar na administração
staff-sign-in-helpdesk = Entrar no suporte
staff-sign-in-lead = Com sua própria conta e uma segunda confirmação.
staff-setup-title = Primeira configuração
staff-setup-lead = Ninguém administra este domínio ainda. Digite o código de configuração que o programa mostrou ao iniciar.
staff-setup-label = Código de configuração
staff-setup-hint = Funciona uma vez, durante uma hora. Reinicie o programa para obter um novo.
staff-setup-wrong = Este código está incorreto, já foi usado ou é antigo demais. Reinicie o programa para obter um novo.
staff-setup-begin = Começar
staff-prove-again = Confirme mais uma vez que é você: isso altera muita coisa de uma só vez.
staff-prove-again-title = É você?
staff-prove-again-label = Código do seu app autenticador
staff-prove-again-button = Confirmar
