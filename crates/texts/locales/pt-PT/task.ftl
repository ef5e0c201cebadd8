# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Registar-me
task-register-description = Defina como confirma a sua identidade, para resolver tudo sem ajuda mais tarde.
task-manage-profile-name = Gerir o meu perfil
task-manage-profile-description = Altere as suas perguntas, o seu e-mail pessoal ou a sua aplicação de autenticação.
task-forgot-password-name = Esqueci a minha palavra-passe
task-forgot-password-description = Confirme a sua identidade e escolha uma nova palavra-passe.
task-manage-passwords-name = Alterar a minha palavra-passe
task-manage-passwords-description = Escolha uma nova palavra-passe quando souber a atual, mesmo que tenha expirado.
task-unlock-account-name = Desbloquear a minha conta
task-unlock-account-description = Volte a iniciar sessão com a palavra-passe atual após demasiadas tentativas erradas.
task-my-notifications-name = As minhas notificações
task-my-notifications-description = Escolha as mensagens que recebe sobre a sua conta.
task-passcode-name = Tenho um código de acesso
task-passcode-description = Use o código de acesso que o suporte lhe deu.
task-sign-in-name = Iniciar sessão
task-sign-in-description = Veja o seu perfil e as tarefas disponíveis para si.
# A task that an administrator made and gave no words in this language.
task-other-name = Outra tarefa
task-other-description = A sua organização oferece esta tarefa.
task-gone = Esta tarefa já não é oferecida

# Why a task cannot be used now.
task-unavailable-registered = O seu registo já está concluído.
task-unavailable-unregistered = Primeiro, registe-se.
task-unavailable-not-locked = A sua conta não está bloqueada.
task-unavailable-not-disabled = A sua conta não está desativada.
task-unavailable-profile-not-locked = O seu registo não está bloqueado.
task-unavailable-never = A sua organização não oferece isto.
