# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = 您已通过身份验证，但在本站没有任何职责。请让管理员为您分配。
staff-sign-in-administration = 登录管理站点
staff-sign-in-helpdesk = 登录 IT 服务台站点
staff-sign-in-lead = 使用您自己的账户和第二项验证。
staff-setup-title = 首次设置
staff-setup-lead = 这里还没有管理员。请输入程序启动时显示的设置码。
staff-setup-label = 设置码
staff-setup-hint = 一小时内有效，只能使用一次。重新启动程序可获得新的设置码。
staff-setup-wrong = 设置码不正确、已使用或已过期。请重新启动程序以获得新的设置码。
staff-setup-begin = 开始
staff-prove-again = 请再次验证是您本人：此操作会一次更改很多内容。
staff-prove-again-title = 是您本人吗？
staff-prove-again-label = 身份验证器应用中的验证码
staff-prove-again-button = 确认
