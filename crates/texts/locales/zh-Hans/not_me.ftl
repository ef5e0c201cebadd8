# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = 如果不是您本人，请在七天内打开此页面，不必等 IT 服务台答复即可自行锁定：{ $link }
page-not-me-asked = { $at }：有人从网络地址 { $address } 对您的帐户（{ $account }）进行了以下操作：
page-not-me-how = 如果是您本人，此处无需任何操作。如果不是，请按下按钮：以您的身份登录的所有人都会被注销，以您的名义开始的操作会结束，在 IT 服务台解锁之前，任何人都无法在此证明自己是您。已经更改的内容不会恢复。
page-not-me-stop = 不是我，锁定
page-not-me-done = 自 { $at } 起已锁定。请立即致电 IT 服务台：只有他们才能解锁，并纠正已更改的内容。
event-change-denied = 本人表示是其他人所为：登记已锁定
mail-not-me-told-subject = { $name }：“不是我”
mail-not-me-told-body-1 = { $name } 在 { $organization } 的一封邮件中按下了“不是我”。该邮件涉及 { $at } 从网络地址 { $address } 进行的更改。所有会话均已结束，登记将保持锁定，直到 IT 服务台解锁。
mail-not-me-told-body-2 = 可能有其他人知道或持有可证明此人身份的信息。请与其联系并更换。详情见历史记录。
