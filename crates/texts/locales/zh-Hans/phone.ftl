# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = 用手机或电话接收验证码
activity-phone-lead = 请选择号码，以及用短信还是电话接收。
activity-phone-lead-one = 我们可以把验证码发送到尾号为 { $ends } 的号码。
activity-phone-where = 号码
activity-phone-number = 尾号为 { $ends } 的号码
activity-phone-call-only = 此号码只能接听电话。
activity-phone-choose = 请选择一个号码。
activity-phone-sms = 发送短信
activity-phone-call = 给我打电话
activity-phone-sms-again = 再发一条短信
activity-phone-call-again = 再给我打一次电话
activity-phone-other = 重新选择
activity-phone-code-title = 输入收到的验证码
activity-phone-code-label = 验证码
activity-phone-sent = 带有验证码的短信正在发送到尾号为 { $ends } 的号码。验证码在几分钟内有效。
activity-phone-called = 我们正在拨打尾号为 { $ends } 的号码，为您读出验证码。验证码在几分钟内有效。
activity-phone-blank = 请输入验证码。
activity-phone-wrong = 验证码不正确。请查看最新的消息，然后重试。
activity-phone-expired = 此验证码已失效。请获取新的验证码。
activity-phone-wait = 验证码正在发送。请稍等片刻再获取新的验证码。
activity-phone-no-more = 此任务不能再发送验证码。请使用最新的验证码；如果下方提供其他方式，也可以换一种方式。
activity-phone-away = 目前无法发送验证码。这不会计入您的错误次数。请过几分钟再试；如果下方提供其他方式，也可以换一种方式。
activity-methods-option-phone-code = 电话验证码
activity-methods-option-phone-code-hint = 我们会通过短信或电话，把验证码发送到您的组织所登记的电话号码。

phone-sms = { $code } 是您在 { $organization } 的验证码。请勿告诉任何人。
phone-call = 这里是 { $organization }。您的验证码是 { $code }。请勿告诉任何人。
phone-passcode = { $code } 是您在 { $organization } 的通行码，只能使用一次。请勿告诉任何人。
phone-password = 您在 { $organization } 的新密码如下。请尽快改成自己的密码，并删除此消息：{ $code }

event-factor-gateway-failed = 一个电话服务无法发送验证码
event-factor-phone-code-sent = 已向电话发送验证码
helpdesk-proved-phone = { $caller } 说出了发送到电话上的验证码。
