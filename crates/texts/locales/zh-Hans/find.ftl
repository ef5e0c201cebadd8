# Who are you: the page before every task.

find-title = 您是谁？
find-lead = 请输入您在工作中登录时使用的名称。
find-ask-login = 用户名
find-ask-upn = 用户名或邮箱地址
find-ask-attribute = 您的识别号
find-domain = 域
find-error-empty = 请输入用户名。
find-error-too-long = 名称太长。请检查后再试。
find-error-characters = 名称中含有用户名里不会出现的字符。请检查后再试。
