# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = Регистрация
task-register-description = Укажите, как вы будете подтверждать личность, чтобы потом обходиться без чужой помощи.
task-manage-profile-name = Изменить профиль
task-manage-profile-description = Измените свои вопросы, личный адрес электронной почты или приложение-аутентификатор.
task-forgot-password-name = Не помню пароль
task-forgot-password-description = Подтвердите личность и выберите новый пароль.
task-manage-passwords-name = Сменить пароль
task-manage-passwords-description = Выберите новый пароль, если знаете текущий, даже когда его срок истёк.
task-unlock-account-name = Разблокировать учётную запись
task-unlock-account-description = Верните себе доступ с текущим паролем, если неверных попыток было слишком много.
task-my-notifications-name = Мои уведомления
task-my-notifications-description = Выберите, какие уведомления о своей учётной записи вы хотите получать.
task-passcode-name = У меня есть код доступа
task-passcode-description = Используйте код доступа, который вам дала служба поддержки.
task-sign-in-name = Войти
task-sign-in-description = Посмотрите свой профиль и доступные вам действия.
# A task that an administrator made and gave no words in this language.
task-other-name = Другое действие
task-other-description = Это действие предлагает ваша организация.
task-gone = Это действие больше не предлагается

# Why a task cannot be used now.
task-unavailable-registered = Вы уже зарегистрированы.
task-unavailable-unregistered = Сначала зарегистрируйтесь.
task-unavailable-not-locked = Ваша учётная запись не заблокирована.
task-unavailable-not-disabled = Ваша учётная запись не отключена.
task-unavailable-profile-not-locked = Ваша регистрация не заблокирована.
task-unavailable-never = Ваша организация этого не предлагает.
