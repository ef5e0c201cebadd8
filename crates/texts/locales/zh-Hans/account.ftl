# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = 设置新密码
activity-reset-lead = 请使用您没有在其他地方用过的密码。
activity-reset-label = 新密码
activity-reset-again = 再次输入新密码
activity-reset-mismatch = 两次输入的密码不一致。请重新输入新密码。
activity-reset-rules = 此密码不符合全部规则。请换一个。
activity-reset-kept = 在您点击保存之前，旧密码保持不变。
activity-reset-half-done = 旧密码已失效，新密码尚未保存。请现在设置新密码以完成操作。
activity-reset-save = 保存新密码

activity-change-title = 更改密码
activity-change-lead = 请使用您没有在其他地方用过的密码。在您点击保存之前，当前密码保持不变。
activity-change-current = 当前密码
activity-change-label = 新密码
activity-change-again = 再次输入新密码
activity-change-mismatch = 两次输入的密码不一致。请重新输入新密码。
activity-change-save = 保存新密码

activity-unlock-title = 解锁账户
activity-unlock-lead = 解锁后，您可以继续用当前密码使用账户。密码不会改变。
activity-unlock-go = 解锁我的账户
activity-unlock-not-locked = 您的账户没有被锁定。未做任何更改。如果仍无法登录，请设置新密码。

activity-enable-title = 启用账户
activity-enable-lead = 您的账户已停用。启用后，您可以用当前密码登录。
activity-enable-go = 启用我的账户
activity-enable-not-disabled = 您的账户已经启用。未做任何更改。

activity-require-change-title = 下次登录时更改密码
activity-require-change-lead = 您下次登录时，系统会要求您设置新密码。
activity-require-change-go = 继续

activity-agreement-title = 阅读并同意
activity-agreement-accept = 我已阅读并同意
activity-agreement-go = 同意并继续
activity-agreement-must-accept = 不同意则无法继续。请勾选此框，或停止操作；停止不会做任何更改。

activity-notifications-title = 选择通知
activity-notifications-lead = 请勾选您希望通过邮件接收的通知。部分与安全有关的通知始终会发送。
activity-notifications-on-success = { $task ->
    [register] 登记完成时通知我
    [manage-profile] 个人资料有更改时通知我
    [forgot-password] 密码被重置时通知我
    [manage-passwords] 密码被更改时通知我
    [unlock-account] 账户被解锁时通知我
    [my-notifications] 通知设置有更改时通知我
    [passcode] 有人对我的账户使用通行码时通知我
    [activate-account] 账户的首个密码设置完成时通知我
    [forgot-user-name] 向我发送用户名时通知我
    [sign-in] 有人以我的身份登录本站时通知我
   *[other] 我的账户完成操作“{ $task }”时通知我
}
activity-notifications-on-failure = { $task ->
    [register] 登记失败时通知我
    [manage-profile] 有人尝试更改我的个人资料但失败时通知我
    [forgot-password] 有人尝试重置我的密码但失败时通知我
    [manage-passwords] 有人尝试更改我的密码但失败时通知我
    [unlock-account] 有人尝试解锁我的账户但失败时通知我
    [my-notifications] 有人尝试更改我的通知设置但失败时通知我
    [passcode] 有人尝试对我的账户使用通行码但失败时通知我
    [activate-account] 有人尝试为我的账户设置首个密码但失败时通知我
    [forgot-user-name] 有人查询我的用户名但失败时通知我
    [sign-in] 有人尝试以我的身份登录本站但失败时通知我
   *[other] 我的账户执行操作“{ $task }”失败时通知我
}
activity-notifications-none = 没有可选择的通知。
activity-notifications-save = 保存我的选择

activity-restart-title = 未能成功
activity-restart-lead = 您的密码没有更改。您可以重新开始。
activity-restart-go = 重新开始
