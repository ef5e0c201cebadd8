# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Fazer meu cadastro
task-register-description = Defina como você confirma sua identidade, para resolver tudo sem ajuda mais tarde.
task-manage-profile-name = Gerenciar meu perfil
task-manage-profile-description = Altere suas perguntas, seu e-mail pessoal ou seu app autenticador.
task-forgot-password-name = Esqueci minha senha
task-forgot-password-description = Confirme sua identidade e escolha uma nova senha.
task-manage-passwords-name = Alterar minha senha
task-manage-passwords-description = Escolha uma nova senha quando souber a atual, mesmo que ela tenha expirado.
task-unlock-account-name = Desbloquear minha conta
task-unlock-account-description = Volte a entrar com sua senha atual após muitas tentativas erradas.
task-my-notifications-name = Minhas notificações
task-my-notifications-description = Escolha quais mensagens você recebe sobre sua conta.
task-passcode-name = Tenho um código de acesso
task-passcode-description = Use o código de acesso que o suporte forneceu.
task-sign-in-name = Entrar
task-sign-in-description = Veja seu perfil e as tarefas disponíveis para você.
# A task that an administrator made and gave no words in this language.
task-other-name = Outra tarefa
task-other-description = Sua organização oferece esta tarefa.
task-gone = Esta tarefa não é mais oferecida

# Why a task cannot be used now.
task-unavailable-registered = Seu cadastro já está concluído.
task-unavailable-unregistered = Primeiro, faça seu cadastro.
task-unavailable-not-locked = Sua conta não está bloqueada.
task-unavailable-not-disabled = Sua conta não está desativada.
task-unavailable-profile-not-locked = Seu cadastro não está bloqueado.
task-unavailable-never = Sua organização não oferece isso.
