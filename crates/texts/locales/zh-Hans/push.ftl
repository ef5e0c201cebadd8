# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = 请在手机上确认
activity-push-approval-lead = 我们会向您手机上的应用发送一个问题。
activity-push-approval-lead-how = 随后此页面会显示一个数字。请在 { $minutes } 分钟内在手机上输入或选择相同的数字。
activity-push-approval-ask = 发送问题
activity-push-approval-waiting = 请查看您的手机
activity-push-approval-waiting-lead = 请在手机上输入或选择这个数字。请保持此页面打开，它会自动继续。
activity-push-approval-waiting-none = 手机上什么都没有？请打开手机上的应用再看一次，或者选择下面提供的其他方式。
activity-push-approval-number = 您的数字
activity-push-approval-look = 再看一次
activity-push-approval-expired = 手机没有及时答复。您可以再次发送问题，或者选择下面提供的其他方式。
activity-push-approval-wrong = 手机上给出的是另一个数字。请再次发送问题，并使用届时此页面显示的数字。
activity-push-approval-away = 目前无法向手机发送问题。请过几分钟再试，或者选择下面提供的其他方式。
activity-push-approval-not-taken = 无法向您的手机发送问题。请选择下面提供的其他方式，或联系 IT 服务台。
activity-push-approval-denied = 有人在手机上答复说这不是您本人。如果确实是您，请联系 IT 服务台。
activity-methods-option-push-approval = 在手机上确认
activity-methods-option-push-approval-hint = 您在手机上的应用中确认一个数字。

push-text = { $desk ->
    [yes] { $organization } IT 服务台的 { $operator } 正在与自称是您的人通话。如果是您本人，请给出对方告诉您的数字。如果不是，请选择“否”。
   *[no] 有人从网络地址 { $address } 向 { $organization } 证明自己是您。如果是您本人，请给出页面上的数字。如果不是，请选择“否”。
}

event-push-sent = 已向手机发送问题
event-push-failed = 无法向手机发送问题
event-push-approved = 已在手机上确认
event-push-denied = 有人在手机上答复说不是本人
event-push-refused = 手机的答复未被接受
event-push-expired = 手机上没有人及时答复
helpdesk-proved-push = { $caller } 已在手机上确认数字。
