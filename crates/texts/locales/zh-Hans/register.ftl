# Registering what later proves who you are.

activity-register-title = 登记
activity-register-lead = 设置您的身份验证方式，大约需要三分钟。
activity-register-choose = 请从列表中选择一个问题。

activity-register-questions-title = 选择安全问题
activity-register-questions-lead = 请选择您记得住、别人也无法查到的答案。
activity-register-question-select = 问题 { $number }
activity-register-own-question = 自定义问题 { $number }
activity-register-helpdesk-hint = IT 服务台会在电话中询问此问题，并能看到答案。
activity-register-own-question-hint = 请写一个只有您能回答的问题，至少 { $count } 个字符。
activity-register-answer = 答案 { $number }
activity-register-answer-again = 再次输入答案 { $number }
activity-register-answer-short = 答案太短。请至少输入 { $count } 个字符。
activity-register-answer-same = 您已用这个答案回答了另一个问题。请换一个答案。
activity-register-answer-in-question = 答案包含在问题中。请换一个答案。
activity-register-answer-mismatch = 两次输入的答案不一致。请重新输入。
activity-register-question-short = 问题太短。请至少输入 { $count } 个字符。
activity-register-question-twice = 您已选过这个问题。请换一个。

activity-register-contact-title = 添加个人邮箱
activity-register-contact-lead = 当您无法查看工作邮件时，它会很有用。我们只用它发送验证码和与您账户有关的通知。
activity-register-contact-code-title = 确认邮箱
activity-register-contact-code-lead = 我们已向 { $address } 发送验证码。请在此输入，以确认该邮箱属于您。
activity-register-personal-mail = 个人邮箱地址
activity-register-personal-mail-hint = 请填写您的私人邮箱，不要使用工作邮箱。
activity-register-personal-mail-code = 邮件中的验证码
activity-register-mail-invalid = 邮箱地址不完整。请检查后再试。

activity-register-totp-title = 设置身份验证器应用
activity-register-totp-lead = 该应用每 30 秒显示一个新的验证码，没有网络也能使用。
activity-register-totp-scan = 用应用扫描此图，或手动输入密钥
activity-register-totp-code = 应用中显示的验证码

activity-register-recovery-codes-title = 恢复代码
activity-register-recovery-codes-lead = 手机和邮箱都无法使用时，可以用恢复代码。每个只能使用一次。新代码会取代之前的所有代码。
activity-register-recovery-codes-shown = 您的恢复代码
activity-register-recovery-codes-keep = 我已打印或抄下这些代码
activity-register-recovery-codes-must-keep = 请将代码保存在安全的地方，然后勾选此框。代码不会再次显示。
