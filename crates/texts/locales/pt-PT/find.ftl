# Who are you: the page before every task.

find-title = Identifique-se
find-lead = Introduza o nome com que inicia sessão no trabalho.
find-ask-login = Nome de utilizador
find-ask-upn = Nome de utilizador ou endereço de e-mail
find-ask-attribute = O seu identificador
find-domain = Domínio
find-error-empty = Introduza o seu nome de utilizador.
find-error-too-long = Este nome é demasiado longo. Verifique-o e tente novamente.
find-error-characters = Este nome tem caracteres que nenhum nome de utilizador tem. Verifique-o e tente novamente.
