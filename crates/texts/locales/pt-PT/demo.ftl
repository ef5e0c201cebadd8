# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Ainda não registou nada. Comece com “Registar-me”; depois disso, “Esqueci a minha palavra-passe” funciona para Ana.
demo-people-tom = Registou perguntas e um endereço de e-mail pessoal. A resposta a cada pergunta é “{ $answer }”. Também trabalha no suporte: inicie sessão lá com o código da aplicação de autenticação, que a demonstração mostra na sua página de códigos.
demo-people-mei = Registou uma aplicação de autenticação. Adicione esta chave a uma aplicação sua para fazer o papel de Mei: { $secret } Também é administradora: a demonstração mostra o código da aplicação de autenticação na sua página de códigos.
demo-sign-in-good = A palavra-passe está correta. { $name } iniciou sessão.
demo-sign-in-must-change = A palavra-passe está correta, mas tem de ser alterada antes de mais nada. Escolha “Alterar a minha palavra-passe” na página inicial.
demo-sign-in-wrong = O nome de utilizador ou a palavra-passe está incorreto. Verifique ambos e tente novamente.
demo-site-self-service = Self-service
demo-site-helpdesk = Suporte
demo-site-administration = Administração
demo-codes = Códigos das aplicações de autenticação
demo-codes-lead = O que as aplicações de autenticação das personagens mostram agora. Cada código funciona uma vez; para usar outro, espere pelo seguinte.
demo-codes-left = { $seconds ->
    [one] Mostrado por mais um segundo
   *[other] Mostrado por mais { $seconds } segundos
}
demo-codes-again = Atualizar
