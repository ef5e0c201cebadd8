# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = 激活我的账户
task-activate-account-description = 用您收到的通行码设置首个密码。
run-done-activate-account-title = 您的账户可以使用了
run-done-activate-account-lead = 请用新密码登录。然后完成登记，以后就能自助处理。
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] IT 服务台核实我的身份时通知我
    [helpdesk-prove] IT 服务台向我证明其身份时通知我
    [helpdesk-reset] IT 服务台重置我的密码时通知我
    [helpdesk-passcode] IT 服务台为我的账户发放通行码时通知我
    [helpdesk-unlock] IT 服务台解锁我的账户时通知我
    [helpdesk-unlock-profile] IT 服务台解锁我的登记时通知我
    [helpdesk-update] IT 服务台要求我更新登记信息时通知我
    [helpdesk-enable] IT 服务台启用我的账户时通知我
    [helpdesk-forget-browsers] IT 服务台忘记我的浏览器时通知我
    [helpdesk-stop-waiting] IT 服务台停止对我账户的更改时通知我
   *[other] IT 服务台为我的账户完成操作“{ $task }”时通知我
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] 有人以我的名义致电但未能通过核实时通知我
    [helpdesk-prove] IT 服务台未能向我证明其身份时通知我
    [helpdesk-reset] IT 服务台重置我的密码失败时通知我
    [helpdesk-passcode] 为我的账户发放通行码失败时通知我
    [helpdesk-unlock] IT 服务台解锁我的账户失败时通知我
    [helpdesk-unlock-profile] IT 服务台解锁我的登记失败时通知我
    [helpdesk-update] 要求我更新登记信息失败时通知我
    [helpdesk-enable] IT 服务台启用我的账户失败时通知我
    [helpdesk-forget-browsers] IT 服务台忘记我的浏览器失败时通知我
    [helpdesk-stop-waiting] IT 服务台停止对我账户的更改失败时通知我
   *[other] IT 服务台为我的账户执行操作“{ $task }”失败时通知我
}

# Mails about calls to the help desk.
mail-caller-code-subject = { $organization } IT 服务台：您的验证码
mail-caller-code-body-1 = IT 服务台的 { $operator } 请您读出此验证码，以确认是您本人：
mail-caller-code-body-2 = 验证码只能使用一次，{ $minutes } 分钟内有效。只有当您此刻正与 IT 服务台通话，并且是您自己打过去的，才可以读出。
mail-caller-code-body-3 = 如果您没有在与 IT 服务台通话，说明有人在冒充您。不要将此验证码告诉任何人，并请告知 IT 服务台。

mail-prove-operator-subject = 您正在与 { $organization } IT 服务台通话吗？
mail-prove-operator-body-1 = IT 服务台的 { $operator } 即将向您读出此号码：
mail-prove-operator-body-2 = 如果您听到的号码相同，说明对方确实是 IT 服务台。号码在 { $minutes } 分钟内有效。
mail-prove-operator-body-3 = 如果号码不同，或对方让您读出号码，请挂断电话并致电 IT 服务台。IT 服务台绝不会询问您的密码。

mail-helpdesk-passcode-subject = 您的 { $organization } 通行码
mail-helpdesk-passcode-body-1 = IT 服务台的 { $operator } 为您发放了此通行码：
mail-helpdesk-passcode-body-2 = 它只能使用一次，{ $minutes } 分钟内有效。请在自助服务网站选择“我有通行码”，然后输入。不要将它告诉任何人。
mail-helpdesk-passcode-body-3 = 如果您没有向 IT 服务台提出此请求，请立即联系 IT 服务台，说明有人在冒充您。

mail-helpdesk-password-subject = 您的 { $organization } 新密码
mail-helpdesk-password-body-1 = IT 服务台的 { $operator } 重置了您的密码。这是新密码：
mail-helpdesk-password-body-2 = 请现在用它登录，并设置一个只有您自己知道的密码。然后删除此邮件。
mail-helpdesk-password-body-3 = 如果您没有向 IT 服务台提出此请求，请立即联系 IT 服务台，说明有人在冒充您。

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] { $organization } IT 服务台核实了您的身份
    [helpdesk-prove] { $organization } IT 服务台向您证明了其身份
    [helpdesk-reset] { $organization } IT 服务台重置了您的密码
    [helpdesk-passcode] { $organization } IT 服务台为您发放了通行码
    [helpdesk-unlock] { $organization } IT 服务台解锁了您的账户
    [helpdesk-unlock-profile] { $organization } IT 服务台解锁了您的登记
    [helpdesk-update] { $organization } IT 服务台请您更新登记信息
    [helpdesk-enable] { $organization } IT 服务台启用了您的账户
    [helpdesk-forget-browsers] { $organization } IT 服务台忘记了您的浏览器
    [helpdesk-stop-waiting] { $organization } IT 服务台停止了对您账户的更改
   *[other] { $organization } IT 服务台更改了您的账户
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] 有人致电 IT 服务台，并向 { $operator } 证明是您本人。接下来几分钟内，{ $operator } 可以协助处理您的账户。
    [helpdesk-prove] IT 服务台的 { $operator } 向您读出了一个号码，以证明通话者的身份。
    [helpdesk-reset] IT 服务台的 { $operator } 为您的账户设置了新密码。旧密码已失效。
    [helpdesk-passcode] IT 服务台的 { $operator } 为您的账户发放了通行码。持有它的人可以替您登记或设置您的密码。
    [helpdesk-unlock] IT 服务台的 { $operator } 解锁了您的账户。您的密码没有更改。
    [helpdesk-unlock-profile] IT 服务台的 { $operator } 解除了您登记的锁定。您可以重新使用自助服务网站。
    [helpdesk-update] IT 服务台的 { $operator } 请您更新登记信息。请在自助服务网站选择“管理我的个人资料”。
    [helpdesk-enable] IT 服务台的 { $operator } 启用了您的账户。您的密码没有更改。
    [helpdesk-forget-browsers] IT 服务台的 { $operator } 忘记了您所有已记住的浏览器。它们都不再作为身份验证的一部分。
    [helpdesk-stop-waiting] 有人通过了您的身份验证并在等待，IT 服务台的 { $operator } 停止了此操作。一天之内任何人都无法重新开始。
   *[other] IT 服务台的 { $operator } 为您的账户完成了操作“{ $task }”。
}
mail-helpdesk-success-body-2 = 如果这是您要求的，则无需再处理。
mail-helpdesk-success-body-3 = 如果不是，请立即联系 IT 服务台，说明有人在冒充您。

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] 有人以您的名义致电 { $organization } IT 服务台，但未通过核实
    [helpdesk-prove] { $organization } IT 服务台未能向您证明其身份
    [helpdesk-reset] { $organization } IT 服务台未能重置您的密码
    [helpdesk-passcode] { $organization } IT 服务台未能为您发放通行码
    [helpdesk-unlock] { $organization } IT 服务台未能解锁您的账户
    [helpdesk-unlock-profile] { $organization } IT 服务台未能解锁您的登记
    [helpdesk-update] { $organization } IT 服务台未能请您更新登记信息
    [helpdesk-enable] { $organization } IT 服务台未能启用您的账户
    [helpdesk-forget-browsers] { $organization } IT 服务台未能忘记您的浏览器
    [helpdesk-stop-waiting] { $organization } IT 服务台未能停止对您账户的更改
   *[other] { $organization } IT 服务台未能更改您的账户
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] 有人以您的名义致电 IT 服务台，但未能向 { $operator } 证明是您本人。未做任何更改。
    [helpdesk-prove] IT 服务台的 { $operator } 尝试向您证明通话者的身份，但没有成功。
    [helpdesk-reset] IT 服务台的 { $operator } 尝试重置您的密码，但没有成功。
    [helpdesk-passcode] IT 服务台的 { $operator } 尝试为您的账户发放通行码，但没有成功。
    [helpdesk-unlock] IT 服务台的 { $operator } 尝试解锁您的账户，但没有成功。
    [helpdesk-unlock-profile] IT 服务台的 { $operator } 尝试解锁您的登记，但没有成功。
    [helpdesk-update] IT 服务台的 { $operator } 尝试请您更新登记信息，但没有成功。
    [helpdesk-enable] IT 服务台的 { $operator } 尝试启用您的账户，但没有成功。
    [helpdesk-forget-browsers] IT 服务台的 { $operator } 尝试忘记您已记住的浏览器，但没有成功。
    [helpdesk-stop-waiting] IT 服务台的 { $operator } 尝试停止对您账户的更改，但没有成功。
   *[other] IT 服务台的 { $operator } 为您的账户开始了操作“{ $task }”，但没有成功。
}
mail-helpdesk-failure-body-2 = 如果是您致电 IT 服务台，请向 IT 服务台询问下一步该怎么做。
mail-helpdesk-failure-body-3 = 如果不是，请告知 IT 服务台有人在冒充您。不要将验证码、答案或密码告诉任何人。

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } 为 { $name } 完成了一项操作
mail-helpdesk-admin-success-body-1 = { $operator } 在 { $organization } IT 服务台为 { $name } 完成了操作“{ $task }”。
mail-helpdesk-admin-success-body-2 = 详情请查看历史记录。如果这不在预期之内，请询问双方，并在弄清之前锁定该账户。

mail-helpdesk-admin-failure-subject = { $operator } 未能为 { $name } 完成一项操作
mail-helpdesk-admin-failure-body-1 = { $operator } 在 { $organization } IT 服务台为 { $name } 开始了操作“{ $task }”，但失败了。
mail-helpdesk-admin-failure-body-2 = 原因请查看历史记录。如果经常发生，可能有人在冒充 { $name }。

mail-operator-burst-subject = { $operator } 在 IT 服务台的操作次数超出预期
mail-operator-burst-body-1 = { $operator } 在一小时内为策略“{ $policy }”中的人员开始了超过 { $count } 项操作。
mail-operator-burst-body-2 = 也许是今天特别忙，也许是其他人在使用此人的登录：请询问本人，并查看历史记录。
mail-operator-burst-body-3 = 没有拦截任何操作。
