# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = 跳到正文
page-nav = 账户和语言
page-nav-language = 语言：
page-nav-me = 个人资料
page-nav-sign-in = 登录
page-nav-sign-out = 退出登录
page-help = 需要帮助？
page-feedback = 提供反馈
page-back = 返回
page-problem-title = 问题：
page-problem-several = 有 { $count } 处需要您留意：
page-step = 第 { $step } 步，共 { $of } 步

page-home-title = 您需要做什么？
page-home-hello = { $name }，您好
page-home-lead = 这些事情您都可以自己完成，随时随地，任何设备均可。
page-home-empty = 目前这里没有需要做的事情。
page-home-update = 应 IT 服务台要求或因规则有变，请更新您的登记信息。请选择“{ $task }”。
page-home-me = 查看我登记的信息

page-sign-in-title = 登录
page-sign-in-lead = 查看您的个人资料和可用的操作。

page-find-label = 您的用户名
page-find-label-attribute = 您的识别号
page-find-hint = 与您在工作中输入的一样，例如 ana.lopez、DOMAIN\ana.lopez 或您的邮箱地址。
page-find-domain = 域
page-find-next = 继续
page-find-start = 开始
page-find-signed-in = 您已登录为 { $name }。
page-find-empty = 请输入用户名。
page-find-search-title = 我不知道自己的用户名
page-find-search-label = 您姓名的开头部分
page-find-search-button = 搜索
page-find-search-short = 请至少输入姓名的两个字符。

page-found-title = 哪一个是您？
page-found-lead = 有 { $count } 个人的姓名以“{ $text }”开头。
page-found-nobody = 没有人的姓名以“{ $text }”开头。请检查拼写，或只输入开头几个字符。
page-found-again = 输入其他姓名

page-field-choose = 从列表中选择
page-field-optional = （可以留空）
page-field-control = 内容中含有看不见或无法输入的字符。请删除后再试。
page-field-too-long = 内容太长。最多可用 { $most } 个字符。

page-reveal-show = 显示
page-reveal-hide = 隐藏
page-reveal-label = 显示：{ $field }

page-rules-title = 新密码的规则
page-rules-met = 已满足
page-rules-unmet = 尚未满足
page-rules-on-save = 保存时检查
page-rules-all-met = 所有规则均已满足。
page-rules-some-unmet = 还有 { $count } 条规则未满足。
page-suggest-button = 推荐一个密码
page-suggest-here = 此密码符合规则。请妥善保管，并在下方输入。

page-codes-copy = 复制代码
page-codes-print = 打印代码
page-codes-copied = 代码已复制。
page-otp-scan = 请用身份验证器应用扫描此图。
page-otp-type = 如果无法扫描，请在应用中输入此密钥：
page-otp-open = 在此设备的应用中打开

page-until-left = 剩余有效时间：{ $time }
page-until-minutes = { $minutes ->
    [0] 有效时间不到 1 分钟。
   *[other] 还有 { $minutes } 分钟有效。
}
page-until-over = 已超时，不再有效。

page-run-stale = 此页面已过期，您上次输入的内容未被采用。以下是您当前的进度。
page-run-ends = 为了您的安全，此页面将在 { $minutes } 分钟后关闭。
page-run-ends-title = 您还在吗？
page-run-ends-lead = 为了您的安全，此页面即将关闭。届时已输入的内容会丢失，也不会被采用；您可以随时重新开始。
page-run-ends-stay = 继续

page-session-note = 如果 { $minutes } 分钟内没有操作，您将自动退出登录。
page-session-title = 您还在吗？
page-session-lead = 为了您的安全，大约两分钟后您将自动退出登录。届时已输入的内容会丢失，也不会被采用。
page-session-stay = 保持登录

page-me-title = 我的个人资料
page-me-account = 您的账户
page-me-name = 姓名
page-me-logon-name = 用户名
page-me-corporate-mail = 工作邮箱
page-me-password-expires = 密码到期时间
page-me-never = 永不
page-me-none = 无
page-me-not-yet = 尚未登记
page-me-proofs = 您的身份验证方式
page-me-registered = 登记时间
page-me-questions = 安全问题
page-me-questions-count = { $count ->
    [0] 无
   *[other] 已回答 { $count } 个
}
page-me-personal-mail = 个人邮箱
page-me-totp = 身份验证器应用
page-me-recovery = 恢复代码
page-me-recovery-count = { $count ->
    [0] 已用完
   *[other] 剩余 { $count } 个
}
page-me-locked = 由于错误次数过多，这些验证方式暂时不能使用。恢复时间：
page-me-history = 您的账户记录
page-me-history-lead = 如果其中有不是您本人的操作，请告知 IT 服务台。
page-me-history-empty = 暂无记录。
page-me-done = 成功
page-me-failed = 失败

page-error-reference = 提供给 IT 服务台的编号：
page-error-back-to-task = 回到刚才的步骤
page-error-not-found-title = 此页面不存在
page-error-not-found-detail = 网址可能有误，或页面已移动。未做任何更改。
page-error-run-title = 此页面已关闭
page-error-run-detail = 它因一段时间没有操作而关闭，或是在其他浏览器中开始的。打开它没有做任何更改。请从首页重新开始。
page-error-malformed-title = 无法使用此请求
page-error-malformed-detail = 它不是由本站页面发出的，或在传输途中损坏。未做任何更改。请返回，重新加载页面后再试一次。
page-error-too-large-title = 一次提交的内容太多
page-error-too-large-detail = 请求超过了本站允许的大小。未做任何更改。
page-error-method-title = 此处无法进行该操作
page-error-method-detail = 网址正确，但不适用于这类请求。未做任何更改。
page-error-cross-site-title = 此请求来自其他网站
page-error-cross-site-detail = 为了您的安全，请求已被拒绝。未做任何更改。请打开本站首页，从那里开始。
page-error-slow-title = 用时过长
page-error-slow-detail = 无法确定您的上一步是否已完成。请先返回查看当前进度，再重试。
page-error-sign-in-title = 请先登录
page-error-sign-in-detail = 您尚未登录，或登录已过期。未做任何更改。
page-error-denied-title = 不允许此操作
page-error-invalid-title = 无法使用此内容
page-error-too-many-title = 尝试次数过多
page-error-too-many-detail = 未做任何更改。请等待 { $minutes } 分钟后再试。
page-error-unavailable-title = 暂时无法使用
page-error-defect-title = 我们这边出了问题
page-error-defect-detail = 无法确定您的上一步是否已完成。请返回查看当前进度。如果再次出现，请将下面的编号告知 IT 服务台。
page-error-host-title = 本站使用其他网址
page-error-host-detail = 未做任何更改。请通过以下网址打开：
page-error-plain-http-title = 此连接未加密
page-error-plain-http-detail = 密码可能在传输途中被他人看到，因此这里不会显示或更改任何内容。请使用以 https 开头的网址。

page-demo-ribbon = 演示
page-demo-ribbon-label = 演示
page-demo-mails = 演示邮件
page-demo-mails-lead = 演示不会真正发送邮件。所有本应发送的邮件都显示在这里，最新的在最前。
page-demo-mails-to = 收件人
page-demo-mails-html = 在邮件程序中的样子
page-demo-mails-empty = 还没有邮件。请先开始一项会发送验证码的操作，然后再回来。
page-demo-mails-again = 检查新邮件
page-demo-try = 试用密码
page-demo-try-lead = 像工作中的其他程序那样登录，看看密码是否有效。
page-demo-password = 密码
page-demo-people-title = 可以扮演的人物
page-demo-people-lead = 这是一家虚构的公司。请选择其中一人，以此人的身份自助操作。
