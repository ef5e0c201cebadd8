# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = 添加您自己的手机号码
activity-register-phone-lead = 忘记密码时，它可以帮到您。我们只用它发送验证码和与您账户有关的消息，不作他用。
activity-register-phone-known = 目前登记的是尾号为 { $ends } 的号码。新号码会取代它。
activity-register-phone-country = 国家或地区
activity-register-phone-number = 手机号码
activity-register-phone-number-hint = 按在当地拨打的方式输入，或在前面加上 + 和国家代码。
activity-register-phone-blank = 请输入您的号码。
activity-register-phone-invalid = 这不是完整的电话号码。请检查后重试。
activity-register-phone-extension = 请输入您自己的号码，不带分机号。
activity-register-phone-no-country = 不向该国家或地区的号码发送验证码。请输入其他号码。
activity-register-phone-not-taken = 无法向此号码发送消息。请检查，或输入其他号码。
activity-register-phone-code-title = 输入电话收到的验证码以确认号码
activity-register-phone-other = 使用其他号码
activity-register-phone-remove = 移除号码
activity-phone-undelivered = 消息未能送达。请选择其他号码或其他方式。
activity-phone-nothing-came = 如果没有收到，可能是电话暂时无法接通。请选择其他号码；如果下方有其他方式，也可以使用。

phone-number-added = 此号码现在用于在 { $organization } 验证您的身份。如果不是您本人操作，请立即致电服务台。
phone-number-removed = 此号码不再用于在 { $organization } 验证您的身份。如果不是您本人操作，请立即致电服务台。

page-me-personal-phone = 您自己的手机号码
page-me-phone-add = 添加手机号码
page-me-phone-manage = 更改或移除手机号码
page-me-phone-proves-from = 可用于验证身份的时间

event-factor-phone-delivery = 电话服务报告了消息是否送达
event-factor-phone-report-refused = 电话服务的一份报告未被采信
