# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = 稍后可以继续
activity-wait-lead = 您的身份已通过验证。为保护此账户，需等待一段时间后才能继续：从 { $from } 起。
activity-wait-told = 我们已向所知的您的电子邮件地址发送了消息。读到消息的人可以停止此操作。
activity-wait-back = 您可以关闭此页面。请在 { $from } 到 { $until } 之间重新开始同一操作，并再次验证身份，届时会立即继续。
activity-wait-look = 再看一次
activity-wait-stopped = 此操作已通过您邮件中的链接“不是我”停止。在 { $until } 之前无法重新开始。如果确实是您，请联系 IT 服务台。
activity-wait-stopped-desk = IT 服务台已停止此操作。在 { $until } 之前无法重新开始。如果确实是您，请联系 IT 服务台。
activity-wait-texted = 我们已向您的组织所知的您的电话号码发送了短信。读到短信的人可以请 IT 服务台停止此操作。
activity-wait-over = 等待时间已被使用或已结束。请重新开始操作。

page-stop-title = 阻止他人
page-stop-question = 这是您本人吗？
page-stop-asked = { $task ->
    [forgot-password] { $at }：有人以您（{ $account }）的身份通过验证，并希望设置新密码。
    [unlock-account] { $at }：有人以您（{ $account }）的身份通过验证，并希望解锁您的账户。
   *[other] { $at }：有人以您（{ $account }）的身份通过验证，并希望继续操作“{ $task }”。
}
page-stop-when = 操作来自网络地址 { $address }。目前什么都没有发生：从 { $from } 起才可以进行。
page-stop-how = 如果是您本人，这里无需做任何事。如果不是，请按下按钮。它会停止此操作，不会更改其他任何内容。
page-stop-stop = 不是我，停止操作
page-stop-stopped = 您已于 { $at } 停止此操作，未作任何更改。在 { $until } 之前任何人都无法重新开始。有人掌握的信息足以冒充您，请立即联系 IT 服务台。
page-stop-stopped-desk = IT 服务台已于 { $at } 停止此操作，未作任何更改。在 { $until } 之前任何人都无法重新开始。有人掌握的信息足以冒充您，请立即联系 IT 服务台。
page-stop-late = 已来不及停止：操作已于 { $at } 继续。如果不是您本人，请立即致电 IT 服务台。
page-stop-over = 已没有可停止的操作：没有人及时继续。
page-stop-again = 同一时刻发生了其他操作。请再按一次按钮。

mail-waiting-subject = 是您要更改在 { $organization } 的账户吗？
mail-waiting-body-1 = { $task ->
    [forgot-password] 有人以您（{ $account }）的身份通过验证，并希望设置新密码。
    [unlock-account] 有人以您（{ $account }）的身份通过验证，并希望解锁您的账户。
   *[other] 有人以您（{ $account }）的身份通过验证，并希望继续操作“{ $task }”。
}
mail-waiting-body-2 = 目前什么都没有发生。从 { $from } 到 { $until } 可以进行。
mail-waiting-body-3 = 如果是您本人，现在无需做任何事。请在该时间内重新开始操作。
mail-waiting-body-4 = 如果不是您本人，请打开此页面并停止操作：{ $link }

mail-waiting-stopped-subject = { $name } 阻止了冒充其身份的人
mail-waiting-stopped-body-1 = { $at }，有人在 { $organization } 的网站上以 { $name } 的身份通过验证，并从网络地址 { $address } 开始了操作“{ $task }”。发给 { $name } 的消息中的链接停止了该操作。
mail-waiting-stopped-body-2 = 可能有其他人知道或持有可证明此人身份的信息。请与其联系并更换。详情见历史记录。

phone-waiting = { $organization }：有人通过了您的身份验证。自 { $from } 起可以更改您的账户。如果不是您本人，请立即致电 IT 服务台，或使用我们邮件中的链接。

event-waiting-begun = 等待时间已开始
event-waiting-passed = 等待时间已结束，操作已继续
event-waiting-stopped = 等待时间已停止：是其他人
