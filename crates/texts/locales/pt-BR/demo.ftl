# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = Ainda não cadastrou nada. Comece com “Fazer meu cadastro”; depois disso, “Esqueci minha senha” funciona para Ana.
demo-people-tom = Cadastrou perguntas e um endereço de e-mail pessoal. A resposta a cada pergunta é “{ $answer }”. Também trabalha no suporte: entre lá com o código do app autenticador, que a demonstração mostra na sua página de códigos.
demo-people-mei = Cadastrou um app autenticador. Adicione esta chave a um app seu para fazer o papel de Mei: { $secret } Também é administradora: a demonstração mostra o código do app autenticador na sua página de códigos.
demo-sign-in-good = A senha está correta. { $name } entrou.
demo-sign-in-must-change = A senha está correta, mas precisa ser alterada antes de mais nada. Escolha “Alterar minha senha” na página inicial.
demo-sign-in-wrong = O nome de usuário ou a senha está incorreto. Verifique os dois e tente novamente.
demo-site-self-service = Autoatendimento
demo-site-helpdesk = Suporte
demo-site-administration = Administração
demo-codes = Códigos dos apps autenticadores
demo-codes-lead = O que os apps autenticadores dos personagens mostram agora. Cada código funciona uma vez; para usar outro, espere o próximo.
demo-codes-left = { $seconds ->
    [one] Mostrado por mais { $seconds } segundo
   *[other] Mostrado por mais { $seconds } segundos
}
demo-codes-again = Atualizar
