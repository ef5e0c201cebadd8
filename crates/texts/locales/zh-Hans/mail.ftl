# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = 获取帮助
mail-footer-site = 管理您的密码和账户
mail-footer-sent-by = 由 { $organization } 自动发送。回复此邮件不会有人阅读。
mail-result-success = 成功
mail-result-failure = 失败

mail-code-subject = 您的 { $organization } 验证码
mail-code-body-1 = 请在您请求验证码的页面上输入：
mail-code-body-2 = 验证码只能使用一次，{ $minutes } 分钟内有效。{ $organization } 的任何人都不会向您索要验证码：请不要告诉任何人。
mail-code-body-3 = 如果您没有请求验证码，说明有人输入了您的用户名。没有此验证码，对方无法继续。请删除此邮件；如果再次发生，请告知 IT 服务台。

mail-contact-code-subject = 请确认您在 { $organization } 使用的邮箱
mail-contact-code-body-1 = 请输入此验证码，以确认该邮箱属于您：
mail-contact-code-body-2 = 验证码只能使用一次，{ $minutes } 分钟内有效。
mail-contact-code-body-3 = 如果您不清楚这是怎么回事，说明有人误填了您的邮箱。请删除此邮件；没有验证码，您的邮箱不会被使用。

mail-success-subject = { $task ->
    [register] 您已在 { $organization } 完成登记
    [manage-profile] 您的 { $organization } 个人资料已更改
    [forgot-password] 您的 { $organization } 密码已重置
    [manage-passwords] 您的 { $organization } 密码已更改
    [unlock-account] 您的 { $organization } 账户已解锁
    [my-notifications] 您的 { $organization } 通知设置已更改
    [passcode] 有人对您的 { $organization } 账户使用了通行码
    [activate-account] 您的 { $organization } 账户已激活
    [forgot-user-name] 您的 { $organization } 用户名已发送
    [sign-in] 有人登录了您的 { $organization } 账户
    [offline-any] { $organization } 已为您的离线电脑发放代码
   *[other] 您的 { $organization } 账户有更改
}
mail-success-body-1 = { $task ->
    [register] 您已设置身份验证方式。从现在起，您可以自己设置新密码或解锁账户。
    [manage-profile] 您的身份验证方式已更改。
    [forgot-password] 有人以您的身份通过验证，并设置了新密码。旧密码已失效。
    [manage-passwords] 有人用您的密码更改了密码。旧密码已失效。
    [unlock-account] 有人以您的身份通过验证，并解锁了您的账户。您的密码没有更改。
    [my-notifications] 您账户的通知设置已更改。
    [passcode] 有人使用了 IT 服务台为您的账户发放的通行码。该通行码已失效。
    [activate-account] 有人使用了为您的账户发放的通行码，并设置了密码。该通行码已失效。
    [forgot-user-name] 有人查询了您的用户名，用户名已发送给您。
    [sign-in] 有人以您的身份通过验证，并登录了您管理密码的网站。
    [offline-any] 有人以您的身份通过验证，并获取了可在您的电脑离线时设置新密码的代码。您的 { $organization } 密码没有更改。
   *[other] 您的账户已完成操作“{ $task }”。
}
mail-success-body-2 = 如果是您本人操作，则无需处理。
mail-success-body-3 = 如果不是您本人操作，请立即联系 IT 服务台，说明有人在使用您的账户。

mail-failure-subject = { $task ->
    [register] 在 { $organization } 的登记失败
    [manage-profile] 您的 { $organization } 个人资料未能更改
    [forgot-password] 尝试重置您的 { $organization } 密码失败
    [manage-passwords] 尝试更改您的 { $organization } 密码失败
    [unlock-account] 尝试解锁您的 { $organization } 账户失败
    [my-notifications] 您的 { $organization } 通知设置未能更改
    [passcode] 在 { $organization } 使用通行码失败
    [activate-account] 尝试激活您的 { $organization } 账户失败
    [forgot-user-name] 您的 { $organization } 用户名未能发送
    [sign-in] 尝试登录您的 { $organization } 账户失败
   *[other] 您的 { $organization } 账户更改失败
}
mail-failure-body-1 = { $task ->
    [register] 有人尝试为您的账户登记，但没有完成。
    [manage-profile] 有人尝试更改您的身份验证方式，但没有完成。
    [forgot-password] 有人尝试为您的账户设置新密码，但没有完成。
    [manage-passwords] 有人尝试更改您的密码，但没有完成。
    [unlock-account] 有人尝试解锁您的账户，但没有完成。
    [my-notifications] 有人尝试更改您接收的通知，但没有完成。
    [passcode] 有人尝试对您的账户使用通行码，但没有完成。
    [activate-account] 有人尝试用通行码为您的账户设置密码，但没有完成。
    [forgot-user-name] 有人查询了您的用户名，但未能发送。
    [sign-in] 有人尝试登录您管理密码的网站，但没有完成。
   *[other] 有人为您的账户开始了操作“{ $task }”，但没有完成。
}
mail-failure-body-2 = 如果是您本人操作，请重试，或向 IT 服务台求助。
mail-failure-body-3 = 如果不是您本人操作，请告知 IT 服务台。不要将验证码、答案或密码告诉任何人，即使对方自称来自 { $organization }。

mail-admin-success-subject = { $task ->
    [register] { $name } 已完成登记
    [manage-profile] { $name } 更改了个人资料
    [forgot-password] { $name } 设置了新密码
    [manage-passwords] { $name } 更改了密码
    [unlock-account] { $name } 解锁了账户
    [my-notifications] { $name } 更改了通知设置
    [passcode] { $name } 使用了通行码
    [activate-account] { $name } 激活了账户
    [forgot-user-name] { $name } 查询了用户名
    [sign-in] { $name } 已登录
   *[other] { $name } 完成了操作“{ $task }”
}
mail-admin-success-body-1 = { $name } 在 { $organization } 的自助服务网站完成了操作“{ $task }”。
mail-admin-success-body-2 = 详情请查看历史记录。如果这不在预期之内，请询问本人，并在弄清之前锁定该账户。

mail-admin-failure-subject = { $task ->
    [register] { $name } 未能完成登记
    [manage-profile] { $name } 未能更改个人资料
    [forgot-password] { $name } 未能设置新密码
    [manage-passwords] { $name } 未能更改密码
    [unlock-account] { $name } 未能解锁账户
    [my-notifications] { $name } 未能更改通知设置
    [passcode] { $name } 未能使用通行码
    [activate-account] { $name } 未能激活账户
    [forgot-user-name] { $name } 未能获取用户名
    [sign-in] { $name } 未能登录
   *[other] { $name } 未能完成操作“{ $task }”
}
mail-admin-failure-body-1 = { $name } 在 { $organization } 的自助服务网站开始了操作“{ $task }”，但失败了。
mail-admin-failure-body-2 = 原因请查看历史记录。如果经常发生，可能是其他人在尝试：请询问本人。

mail-profile-locked-subject = 您的 { $organization } 账户错误次数过多
mail-profile-locked-body-1 = 有人尝试以您的身份通过验证，但错误次数过多。为了保护您的账户，{ $minutes } 分钟内不再接受尝试。
mail-profile-locked-body-2 = 您的密码没有更改，您可以照常用它登录。
mail-profile-locked-body-3 = 如果不是您本人操作，请告知 IT 服务台。不要将验证码、答案或密码告诉任何人。

mail-contact-changed-subject = 您的 { $organization } 账户的个人邮箱已更改
mail-contact-changed-body-1 = 用于接收验证码和账户通知的个人邮箱已更改。此邮件同时发送到旧邮箱和新邮箱。
mail-contact-changed-body-2 = 如果是您本人操作，则无需处理。
mail-contact-changed-body-3 = 如果不是您本人操作，请立即联系 IT 服务台：其他人可能会收到您的验证码。

mail-factor-changed-subject = { $what ->
    [questions] 您的 { $organization } 安全问题已更改
    [authenticator] 您的 { $organization } 账户已添加身份验证器应用
    [authenticator-removed] 您的 { $organization } 账户已移除身份验证器应用
    [passkey] 您的 { $organization } 账户已添加通行密钥
    [passkey-removed] 您的 { $organization } 账户已移除通行密钥
    [phone] 您的 { $organization } 账户已添加手机号码
    [phone-removed] 您的 { $organization } 账户已移除手机号码
    [recovery-codes] 您的 { $organization } 账户有新的恢复代码
    [recovery-code-used] 您的 { $organization } 账户使用了一个恢复代码
    [browser] 您的 { $organization } 账户已记住一个浏览器
   *[other] 您的 { $organization } 身份验证方式已更改
}
mail-factor-changed-body-1 = { $what ->
    [questions] 用于验证您身份的安全问题和答案已更换。
    [authenticator] 从现在起，可以用身份验证器应用的验证码验证您的身份。
    [authenticator-removed] 您的身份验证器应用的验证码不能再用于验证身份。
    [passkey] 从现在起，可以再用一个通行密钥验证您的身份：指纹、面容、PIN 码或安全密钥。
    [passkey-removed] 您的一个通行密钥不能再用于验证身份。
    [phone] 从现在起，可以用发送到您手机号码的验证码验证您的身份。
    [phone-removed] 发送到您手机号码的验证码不能再用于验证身份。
    [recovery-codes] 已生成新的恢复代码。之前的代码全部失效。
    [recovery-code-used] 有人用您的一个恢复代码验证了身份。该代码已失效。
    [browser] 从现在起，又有一个浏览器可作为验证您身份的一部分。您可以在“我的资料”页面找到它，并在那里将其忘记。
   *[other] 您的身份验证方式已更改。
}
mail-factor-changed-body-2 = 如果是您本人操作，则无需处理。
mail-factor-changed-body-3 = 如果不是您本人操作，请立即联系 IT 服务台，说明有人在使用您的账户。

mail-passkey-copied-subject = 有人可能在 { $organization } 使用了您的安全密钥的副本
mail-passkey-copied-body-1 = 有人试图用通行密钥“{ $name }”以您的身份通过验证，但未被接受：从它发送的内容看，该密钥可能有第二个副本。
mail-passkey-copied-body-2 = 请告知 IT 服务台，从您的账户中移除此通行密钥，然后设置一个新的。
mail-passkey-copied-body-3 = 如果不是您本人操作，请立即联系 IT 服务台：其他人可能拥有您的安全密钥或其副本。

mail-bulk-change-required-subject = 请设置新的 { $organization } 密码
mail-bulk-change-required-body-1 = 管理员要求您设置新密码。您下次登录时，系统会提示您设置。
mail-bulk-change-required-body-2 = 请照常用当前密码登录，并在出现提示时设置新密码。如果无法登录，请联系 IT 服务台。
mail-bulk-change-required-body-3 = { $organization } 的任何人都不会向您索要密码。不要将密码告诉任何人，也不要在通过邮件链接打开的页面上输入密码。

mail-bulk-unregistered-subject = 您的 { $organization } 登记信息已移除
mail-bulk-unregistered-body-1 = 管理员移除了您为验证身份而登记的信息，例如安全问题的答案、身份验证器应用或恢复代码。您的账户和密码没有更改。
mail-bulk-unregistered-body-2 = 请在方便时重新登记。在此之前，您无法自己设置新密码或解锁账户。
mail-bulk-unregistered-body-3 = 如有疑问，请联系 IT 服务台。不要将验证码、答案或密码告诉任何人，即使对方自称来自 { $organization }。
