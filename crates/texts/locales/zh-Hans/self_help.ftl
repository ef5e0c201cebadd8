# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = 获取通行码
activity-get-passcode-lead = 我们会向 { $address } 发送通行码。只能使用一次，{ $minutes } 分钟内有效。
activity-get-passcode-go = 给我发送通行码
activity-get-passcode-sent = 我们已向 { $address } 发送通行码。
activity-get-passcode-no-address = 没有可以接收通行码的邮箱。未做任何更改。请联系 IT 服务台。

task-forgot-user-name-name = 忘记用户名
task-forgot-user-name-description = 通过邮件获取您的用户名。
run-done-forgot-user-name-title = 请查看您的邮箱
run-done-forgot-user-name-lead = 如果您所在的组织有此邮箱的记录，用户名已发往该邮箱。如果没有收到，请检查邮箱地址，或联系 IT 服务台。

page-find-label-mail = 您的工作邮箱
page-find-hint-mail = 如果有此邮箱的记录，我们会将用户名发送到该邮箱。
page-find-empty-mail = 请输入邮箱地址。

mail-own-passcode-subject = 您的 { $organization } 通行码
mail-own-passcode-body-1 = 这是您请求的通行码：
mail-own-passcode-body-2 = 它只能使用一次，{ $minutes } 分钟内有效。请在自助服务网站选择“我有通行码”，然后输入。不要将它告诉任何人。
mail-own-passcode-body-3 = 如果这不是您请求的，请立即联系 IT 服务台，说明有人在使用您的账户。

mail-user-name-subject = 您的 { $organization } 用户名
mail-user-name-body-1 = 您的用户名是 { $name }。
mail-user-name-body-2 = 有人在自助服务网站输入了此邮箱来查询用户名。
mail-user-name-body-3 = 如果不是您本人，也无需处理：用户名只发送到了此邮箱。如果再次发生，请告知 IT 服务台。
