# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = 输入密码
activity-password-lead = 请使用您目前登录用的密码。已过期的密码在这里也有效。
activity-password-label = 当前密码
activity-password-wrong = 用户名或密码不正确。请检查后再试。

activity-questions-title = 回答安全问题
activity-questions-lead = 请按登记时的答案回答全部 { $count } 个问题。不区分大小写，空格也不影响。
activity-questions-wrong = 您的回答不正确。请检查后再试。
activity-questions-wrong-one = 此答案不正确。
activity-questions-too-few = 您登记的安全问题少于此处所需的数量。请换一种方式验证身份，或联系 IT 服务台。
activity-questions-next = 检查答案
activity-questions-pick = 问题 { $number }
activity-questions-answer = 答案 { $number }
activity-questions-picked-twice = 您选了两次同样的问题。请换一个。

activity-mail-code-title = 输入邮件中的验证码
activity-mail-code-lead-corporate = 我们已向您的工作邮箱发送验证码，{ $minutes } 分钟内有效。
activity-mail-code-lead-personal = 我们已向您的个人邮箱发送验证码，{ $minutes } 分钟内有效。
activity-mail-code-label = 验证码
activity-mail-code-wrong = 验证码不正确。请查看最新的邮件后再试。
activity-mail-code-expired = 此验证码已失效。请重新获取。
activity-mail-code-resend = 重新发送验证码
activity-mail-code-resent = 新的验证码已发出。之前的验证码不再有效。
activity-mail-code-held-up = 目前邮件无法送达，因此您的验证码尚未送到。我们会继续尝试。
activity-mail-code-held-up-other = 目前邮件无法送达，因此您的验证码尚未送到。我们会继续尝试；您也可以在下方选择其他方式。
activity-mail-code-wait = { $seconds } 秒后可以重新获取验证码。

activity-totp-title = 输入身份验证器应用中的验证码
activity-totp-lead = 打开手机上的应用，输入其中显示的您账户的六位数字。
activity-totp-label = 验证码
activity-totp-wrong = 验证码不正确。请等待下一个验证码后再试。

activity-recovery-code-title = 输入恢复代码
activity-recovery-code-lead = 请使用您登记时保存的一个恢复代码。每个只能使用一次。
activity-recovery-code-label = 恢复代码
activity-recovery-code-wrong = 恢复代码不正确或已使用。请检查，或换一个。

activity-passcode-title = 输入通行码
activity-passcode-lead = 通行码由 IT 服务台提供，只能使用一次，且有效时间很短。
activity-passcode-label = 通行码
activity-passcode-wrong = 通行码不正确或已失效。请检查，或向 IT 服务台索取新的通行码。

activity-not-registered-title = 尚未设置
activity-not-registered = 您还没有登记此处所需的信息。请换一种方式验证身份，或联系 IT 服务台。

activity-methods-title = 验证身份
activity-methods-lead = 请选择目前对您最方便的方式。
activity-methods-lead-second = 第一项验证已通过。请再完成一项。
activity-methods-needed = 还需完成 { $number } 项验证。
activity-methods-option-mail-code = 工作邮箱验证码
activity-methods-option-mail-code-hint = 我们会向您所在组织分配给您的邮箱发送验证码。
activity-methods-option-mail-code-personal = 个人邮箱验证码
activity-methods-option-mail-code-personal-hint = 我们会向您登记的个人邮箱发送验证码。
activity-methods-option-questions = 安全问题
activity-methods-option-questions-hint = 回答您登记时选择的问题。
activity-methods-option-totp = 身份验证器应用
activity-methods-option-totp-hint = 输入手机应用中显示的六位数字。
activity-methods-option-recovery-code = 恢复代码
activity-methods-option-recovery-code-hint = 使用您为应急而保存的一个代码。
activity-methods-option-password = 当前密码
activity-methods-option-password-hint = 输入您目前登录用的密码。
activity-methods-option-passcode = 通行码
activity-methods-option-passcode-hint = 输入 IT 服务台给您的通行码。
