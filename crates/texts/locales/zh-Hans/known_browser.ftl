# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = 您记住的浏览器
activity-known-browser-unknown = 此浏览器未被记住，或已不再被记住。请选择下面提供的其他方式，或联系 IT 服务台。
activity-methods-option-known-browser = 此浏览器
activity-methods-option-known-browser-hint = 如果您之前在这里选择过记住它。
activity-remember-browser-title = 要记住此浏览器吗？
activity-remember-browser-lead = 这样，下次您需要处理密码问题时，此浏览器就算作身份验证的一部分。其余的验证仍会进行。
activity-remember-browser-days = 最长 { $days } 天；如果您的密码被重置，则提前结束。
activity-remember-browser-label = 记住此浏览器
activity-remember-browser-hint = 仅限只有您一人使用的设备。您可以随时在“我的个人资料”页面上撤销。

page-me-browsers = 记住的浏览器
page-me-browsers-lead = 其中每一个都算作验证您身份的一部分。请移除您不认识或不再使用的浏览器。
page-me-browser-unnamed = 浏览器
page-me-browser-since = 记住时间
page-me-browser-used = 上次使用
page-me-browser-never-used = 尚未使用
page-me-browser-until = 有效期至
page-me-browser-forget = 移除
page-me-browsers-forget-all = 全部移除

event-browser-remembered = 已记住一个浏览器
event-browser-used = 已用记住的浏览器验证身份
event-browser-ended = 一个浏览器不再被记住
helpdesk-proved-known-browser = { $caller } 使用了记住的浏览器。
