# Who are you: the page before every task.

find-title = Quem é você?
find-lead = Insira o nome que você usa para entrar no trabalho.
find-ask-login = Nome de usuário
find-ask-upn = Nome de usuário ou endereço de e-mail
find-ask-attribute = Seu identificador
find-domain = Domínio
find-error-empty = Insira seu nome de usuário.
find-error-too-long = Este nome é longo demais. Verifique-o e tente novamente.
find-error-characters = Este nome tem caracteres que nenhum nome de usuário tem. Verifique-o e tente novamente.
