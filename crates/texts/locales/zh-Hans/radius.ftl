# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = 输入登录验证码
activity-radius-code-lead = 请使用应用、令牌或消息中的验证码，也就是您在组织内其他地方登录时使用的验证码。
activity-radius-code-label = 验证码
activity-radius-code-answer = 您的回答
activity-radius-code-asked = 登录系统询问：{ $prompt }
activity-radius-code-more = 登录系统还需要一个验证码。
activity-radius-code-blank = 请输入验证码。
activity-radius-code-wrong = 验证未通过。请等待下一个验证码，然后重新开始。
activity-radius-code-lost = 登录系统没有响应，需要重新开始。请输入新的验证码。
activity-radius-code-away = 登录系统没有响应，目前无法核对验证码。这不会计入您的错误次数。请过几分钟再试；如果下方提供其他方式，也可以换一种方式。
activity-methods-option-radius-code = 登录验证码
activity-methods-option-radius-code-hint = 使用您在其他地方登录时所用的应用、令牌或消息中的验证码。

event-factor-reply-refused = 一台登录服务器的答复不可信，未采纳
helpdesk-proved-radius = { $caller } 提供了 RADIUS 服务器接受的登录验证码。
