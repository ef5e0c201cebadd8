# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = 请同事确认是您本人
activity-approval-lead-manager = 我们会给您的上级发送邮件，由其在我们的页面上确认是您本人。
activity-approval-lead-group = 我们会给可以代为确认的同事发送邮件，由其在我们的页面上确认是您本人。
activity-approval-lead-both = 我们会给您的上级和其他可以代为确认的同事发送邮件，由其在我们的页面上确认是您本人。
activity-approval-lead-how = 您会得到一个号码。请打电话给同事或当面告知，把号码念给对方。请在 { $minutes } 分钟内完成。
activity-approval-ask = 发送邮件
activity-approval-waiting = 正在等待同事确认
activity-approval-waiting-lead = 请打电话给同事或当面告知，把下面的号码念给对方，确认时需要用到。请保持此页面打开，它会自动继续。
activity-approval-number = 您要念出的号码
activity-approval-count = 已确认：{ $approved }/{ $needed }
activity-approval-look = 再看一次
activity-approval-expired = 没有人及时确认。您可以再次请求，或者选择下面提供的其他方式。
activity-approval-nobody = 目前没有可以请求的人。请选择下面提供的其他方式，或联系 IT 服务台。
activity-approval-denied = 有同事表示这不是您本人。如果确实是您，请联系 IT 服务台。
activity-methods-option-approval = 由同事确认
activity-methods-option-approval-hint = 您的上级或其他同事确认是您本人。

page-approve-title = 确认同事
page-approve-question = 这确实是 { $name } 吗？
page-approve-asked = { $name }（{ $account }）无法登录，请您确认其身份。请求于 { $minutes } 分钟前从网络地址 { $address } 发出。
page-approve-asked-desk = { $name }（{ $account }）正在与 IT 服务台的 { $operator } 通话，服务台请您确认其身份。请求于 { $minutes } 分钟前发出。
page-approve-how = 回答之前请先与对方交谈：当面，或拨打您已有的电话号码。认出对方的面孔或声音，并请对方念出号码。绝不要为只给您发文字消息的人确认。
page-approve-number = { $name } 念给您的号码
page-approve-number-hint = 4 位数字。没有它就无法确认。
page-approve-password = 您自己的密码
page-approve-password-hint = 您的账户 { $name } 的密码，以便我们知道是您在回答。
page-approve-approve = 是，我们谈过了
page-approve-deny = 不是，停止操作
page-approve-blank = 请填写此项。
page-approve-wrong-number = 号码不对。请对方再念一遍。
page-approve-wrong-password = 密码不正确。
page-approve-account = 您的账户目前不能用于确认。请联系 IT 服务台。
page-approve-approved = 谢谢。您已确认对方是本人。
page-approve-denied = 您表示对方不是本人，此次操作已停止。如果您对此毫不知情，请告知 IT 服务台。
page-approve-over = 已没有需要确认的内容：时间已过、其他人已回答，或操作已结束。
page-approve-used-up = 输入错误次数过多，此链接已失效。
page-approve-again = 有其他人在同一时刻作出了回答。请再次提交您的回答。

mail-approval-subject = { $name } 请您确认其身份
mail-approval-body-1 = { $desk ->
    [yes] { $name }（{ $account }）正在与 { $organization } IT 服务台的 { $operator } 通话。我们想请您作为同事确认，这是否确实是本人。
   *[no] { $name }（{ $account }）无法登录 { $organization }，希望设置新密码或解锁账户。我们想请您作为同事确认，这是否确实是本人。
}
mail-approval-body-2 = 请在 { $minutes } 分钟内打开此页面：{ $link }
mail-approval-body-3 = 请先与对方交谈：当面，或拨打您已有的电话号码。对方会念出页面所需的号码。除该页面外，没有人需要您的密码。
mail-approval-body-4 = 如果没有人与您谈过，请在页面上选择“不是”：对方可能另有其人。如果您什么都不做，则什么也不会发生。

mail-approval-asked-subject = { $organization } 的同事收到了确认您身份的请求
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }：有人致电 IT 服务台自称是您，{ $operator } 请您的同事确认。
   *[no] { $at }：有人自称是您，从网络地址 { $address } 请您的同事确认。
}
mail-approval-asked-body-2 = 如果是您本人，只需与您的同事通话即可。
mail-approval-asked-body-3 = 如果不是您本人，请立即告知 IT 服务台：有人在冒充您。任何被询问的同事都可以停止此操作。

event-colleagues-asked = 已请同事确认某人的身份
event-colleague-approved = 同事确认了某人的身份
event-colleague-denied = 同事表示不是本人
event-colleague-refused = 同事页面上的密码或号码有误
event-colleagues-expired = 没有同事及时确认
helpdesk-proved-approval = { $caller } 的同事已确认是其本人。
