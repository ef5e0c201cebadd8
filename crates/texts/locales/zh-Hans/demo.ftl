# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = 还没有登记任何信息。请从“登记”开始；之后 Ana 就可以使用“忘记密码”。
demo-people-tom = 已登记安全问题和个人邮箱。每个问题的答案都是“{ $answer }”。他也在 IT 服务台工作：请用身份验证器应用的验证码登录 IT 服务台，演示的验证码页面会显示该验证码。
demo-people-mei = 已登记身份验证器应用。将此密钥添加到您的应用中即可扮演 Mei：{ $secret } 她也是管理员：演示的验证码页面会显示身份验证器应用的验证码。
demo-sign-in-good = 密码正确。{ $name } 已登录。
demo-sign-in-must-change = 密码正确，但必须先更改密码。请在首页选择“更改密码”。
demo-sign-in-wrong = 用户名或密码不正确。请检查后再试。
demo-site-self-service = 自助服务
demo-site-helpdesk = IT 服务台
demo-site-administration = 管理
demo-codes = 身份验证器应用的验证码
demo-codes-lead = 可扮演人物的身份验证器应用目前显示的验证码。每个只能使用一次；如需再用，请等待下一个。
demo-codes-left = 还会显示 { $seconds } 秒
demo-codes-again = 刷新
