# Buttons, errors that any page can show, and the strength meter.

action-continue = 继续
action-stop-here = 到此为止
action-stop = 取消，不做更改
action-other-way = 换一种方式
action-resend = 重新发送验证码
action-save-password = 保存新密码
action-unlock = 解锁我的账户
action-back-home = 返回首页
action-skip = 跳过此步骤
action-save-answers = 保存我的答案
action-send-code = 发送验证码
action-other-address = 使用其他邮箱

error-directory-unavailable = 目前无法连接您所在组织的登录服务。未做任何更改。请过几分钟再试。
error-condition-unknown = 目前无法确认贵组织规则所要求的某项内容。未做任何更改。请过几分钟再试，或咨询 IT 服务台。
error-store-unavailable = 本服务目前无法保存任何内容。恢复之前，不会做任何更改。请过几分钟再试。
error-busy = 目前使用本服务的人很多。未做任何更改。请过几秒钟再试。
error-too-many = 尝试次数过多。未做任何更改。请在 { $seconds } 秒后再试。
error-not-found = 此网址没有任何内容。请返回首页。
error-bug = 我们这边出了点问题。如需联系 IT 服务台，请提供此编号：{ $reference }
error-input-too-long = 文字太长。请缩短后再试。
error-input-control-characters = 文字中含有此处不能使用的字符。请手动输入，不要粘贴。
error-input-unknown-field = 此页面已过期。请重新加载后再试。未做任何更改。

strength-caption = 强度
strength-0 = 非常弱：一下就能猜到
strength-1 = 弱：很快就能猜到
strength-2 = 一般：再加几个字符会更好
strength-3 = 强
strength-4 = 非常强
