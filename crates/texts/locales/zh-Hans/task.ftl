# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = 登记
task-register-description = 设置您的身份验证方式，以后就能自助处理。
task-manage-profile-name = 管理我的个人资料
task-manage-profile-description = 更改安全问题、个人邮箱或身份验证器应用。
task-forgot-password-name = 忘记密码
task-forgot-password-description = 验证身份并设置新密码。
task-manage-passwords-name = 更改密码
task-manage-passwords-description = 知道当前密码时设置新密码，密码已过期也可以。
task-unlock-account-name = 解锁我的账户
task-unlock-account-description = 错误次数过多被锁定后，用当前密码恢复登录。
task-my-notifications-name = 我的通知
task-my-notifications-description = 选择要接收哪些关于您账户的通知。
task-passcode-name = 我有通行码
task-passcode-description = 使用 IT 服务台给您的通行码。
task-sign-in-name = 登录
task-sign-in-description = 查看您的个人资料和可用的操作。
# A task that an administrator made and gave no words in this language.
task-other-name = 其他操作
task-other-description = 您所在组织提供的操作。
task-gone = 此操作已不再提供

# Why a task cannot be used now.
task-unavailable-registered = 您已登记。
task-unavailable-unregistered = 请先登记。
task-unavailable-not-locked = 您的账户没有被锁定。
task-unavailable-not-disabled = 您的账户没有被停用。
task-unavailable-profile-not-locked = 您的登记没有被锁定。
task-unavailable-never = 您所在的组织不提供此操作。
