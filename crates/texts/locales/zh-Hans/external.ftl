# 在外部提供方登录 (OpenID Connect)，面向所有人。

activity-external-sign-in-title = 使用 { $provider } 登录
activity-external-sign-in-lead = 您将前往 { $provider } 登录，然后回到这里。您在那里输入的内容，这里看不到。
activity-external-sign-in-go = 使用 { $provider } 继续
activity-external-sign-in-denied = 使用 { $provider } 的登录已中止或被拒绝。请重试，如果下面有其他方式，也可以选择其他方式。
activity-external-sign-in-not-signed-in = { $provider } 没有完成您的登录。请重试，并按那里的要求操作；如果下面有其他方式，也可以选择其他方式。
activity-external-sign-in-failed = { $provider } 的答复无法使用。这次不计为错误。请重试，如果下面有其他方式，也可以选择其他方式。
activity-external-sign-in-away = { $provider } 目前没有响应。这次不计为错误。请几分钟后重试，如果下面有其他方式，也可以选择其他方式。
activity-external-sign-in-stale = 这次登录用时过长，或属于之前的尝试。请重新开始。
activity-external-sign-in-other = 您在 { $provider } 登录所用的帐户与此处填写的姓名不符。请先在那里退出登录，再用您自己的帐户重试。
activity-methods-option-external-sign-in = 在别处登录
activity-methods-option-external-sign-in-hint = 使用您在组织内其他地方登录时也使用的帐户。

page-elsewhere-title = 现在到别处登录
page-elsewhere-lead = 正在前往 { $host }。如果没有反应，请使用按钮。
page-elsewhere-go = 现在前往
page-error-back-title = 这次登录不属于这里
page-error-back-detail = 它是在另一个浏览器中开始的，或早已结束。请回到您开始的页面，在那里重试。没有任何更改。
