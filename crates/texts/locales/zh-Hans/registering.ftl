# Choosing among the ways to register.

activity-methods-register-title = 选择要设置的方式
activity-methods-register-lead = 请选择忘记密码时想使用的方式。
activity-methods-register-needed = 还需设置其中 { $number } 项。
activity-methods-points = 一种方式可能不够。在各项验证合起来足够可靠之前，我们会请您再用一种方式验证。
activity-methods-option-register-questions = 安全问题
activity-methods-option-register-questions-hint = 只有您知道的答案。
activity-methods-option-register-contact = 个人邮箱地址
activity-methods-option-register-contact-hint = 当您无法查看工作邮件时，我们会向该邮箱发送验证码。
activity-methods-option-register-authenticator = 身份验证器应用
activity-methods-option-register-authenticator-hint = 手机上的应用会显示验证码，没有网络也能使用。
activity-methods-option-register-passkey = 通行密钥
activity-methods-option-register-passkey-hint = 使用您在手机或电脑上的指纹、面容或 PIN 码，或使用安全密钥。
activity-methods-option-register-recovery-codes = 恢复代码
activity-methods-option-register-recovery-codes-hint = 打印或抄下来以备应急的代码。
activity-methods-option-register-phone = 手机号码
activity-methods-option-register-phone-hint = 我们会通过短信或电话发送验证码。
activity-methods-option-remember-browser = 此浏览器
activity-methods-option-remember-browser-hint = 下次它会作为身份验证的一部分。
activity-methods-option-confirm-contact = 工作邮箱
activity-methods-option-confirm-contact-hint = 确认您能查看组织分配给您的邮箱。

activity-confirm-contact-title = 确认工作邮箱
activity-confirm-contact-lead = 我们已向 { $address } 发送验证码，{ $minutes } 分钟内有效。请在此输入，以便忘记密码时能在该邮箱收到验证码。
activity-confirm-contact-none = 您所在组织没有您的邮箱地址。请咨询 IT 服务台。

activity-register-totp-list-title = 您的身份验证器应用
activity-register-totp-list-lead = 不再拥有某部手机时，请移除其中的应用。
activity-register-totp-name = 应用的名称
activity-register-totp-name-hint = 例如应用所在的手机。可以留空。
activity-register-totp-which-needed = 请选择一个应用。
activity-register-totp-added = 应用已设置好。
activity-register-totp-renamed = 应用已改名。
activity-register-totp-removed = 应用已移除，它的验证码在此不再有效。
activity-register-totp-last = 这是您唯一的应用。移除之前请先设置另一个。
activity-register-totp-another = 设置另一个应用
activity-register-totp-back = 返回我的应用
activity-register-totp-full = 您最多可以有 { $limit } 个应用。要设置另一个，请先移除一个。
page-me-app-used = 上次使用
