# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = A sua identidade foi confirmada, mas não tem nenhuma função neste site. Peça a um administrador que lhe dê uma.
staff-sign-in-administration = Iniciar sessão na administração
staff-sign-in-helpdesk = Iniciar sessão no suporte
staff-sign-in-lead = Com a sua própria conta e uma segunda confirmação.
staff-setup-title = Primeira configuração
staff-setup-lead = Ainda ninguém administra este domínio. Escreva o código de configuração que o programa mostrou ao iniciar.
staff-setup-label = Código de configuração
staff-setup-hint = Funciona uma vez, durante uma hora. Reinicie o programa para obter um novo.
staff-setup-wrong = Este código está incorreto, já foi usado ou é demasiado antigo. Reinicie o programa para obter um novo.
staff-setup-begin = Começar
staff-prove-again = Confirme mais uma vez a sua identidade: isto altera muita coisa de uma só vez.
staff-prove-again-title = Confirme a sua identidade
staff-prove-again-label = Código da sua aplicação de autenticação
staff-prove-again-button = Confirmar
