# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = 使用通行密钥
activity-passkey-lead = 通行密钥就是您在手机或电脑上的指纹、面容或 PIN 码，也可以是安全密钥。您的设备会提示您验证。
activity-passkey-label = 通行密钥
activity-passkey-use = 使用我的通行密钥
activity-passkey-nothing = 您的浏览器没有提供通行密钥。请重试，或换一种方式。
activity-passkey-wrong = 此通行密钥未通过验证。请重试，或换一种方式。
activity-passkey-not-verified = 您的设备没有确认是您本人。请在设备上设置指纹、面容或 PIN 码，然后重试。
activity-passkey-copied = 此通行密钥未通过验证：您的安全密钥可能被复制过。请换一种方式，并告知 IT 服务台。
activity-methods-option-passkey = 通行密钥
activity-methods-option-passkey-hint = 使用您在手机或电脑上的指纹、面容或 PIN 码，或使用安全密钥。

activity-register-passkey-title = 创建通行密钥
activity-register-passkey-lead = 通行密钥就是您在手机或电脑上的指纹、面容或 PIN 码，也可以是安全密钥。它使用快捷，而且谁也无法骗走它。
activity-register-passkey-name = 通行密钥的名称
activity-register-passkey-name-hint = 例如所在设备的名称。可以留空。
activity-register-passkey-add = 创建通行密钥
activity-register-passkey-back = 返回我的通行密钥
activity-register-passkey-known = 此通行密钥已存在，或您的通行密钥数量已达上限。
activity-register-passkey-not-this-device = 您所在组织不接受此类设备上的通行密钥。请使用其他设备。
activity-register-passkey-added = 通行密钥已创建。
activity-register-passkey-renamed = 通行密钥已重命名。
activity-register-passkey-removed = 通行密钥已移除。请同时从您的设备上将其删除。
activity-register-passkey-last = 这是您唯一的通行密钥。请先创建另一个，再移除它。
activity-register-passkey-list-title = 您的通行密钥
activity-register-passkey-list-lead = 如果您不再拥有某台设备，请移除其通行密钥。
activity-register-passkey-which = 您的通行密钥
activity-register-passkey-which-needed = 请选择您的一个通行密钥。
activity-register-passkey-new-name = 新名称
activity-register-passkey-name-needed = 请输入新名称。
activity-register-passkey-another = 再创建一个通行密钥
activity-register-passkey-full = { $limit ->
   *[other] 您最多可以有 { $limit } 个通行密钥。要创建新的通行密钥，请先移除一个。
}
activity-register-passkey-rename = 重命名
activity-register-passkey-remove = 移除

page-passkey-waiting = 请按照设备上的提示操作。
page-passkey-nothing = 没有收到通行密钥。可能是您中途取消、操作超时，或此设备上没有通行密钥。请重试，或换一种方式。
page-passkey-unsupported = 此浏览器或设备无法使用通行密钥。请换一种方式，或使用其他设备。
page-passkey-known = 此设备上已有您的通行密钥。
page-passkey-failed = 无法在此页面上使用通行密钥。请重试，或换一种方式。
page-passkey-without = 通行密钥需要 JavaScript，而您的浏览器已将其关闭。请启用 JavaScript，或换一种方式。
page-me-passkeys = 通行密钥
page-me-passkeys-none = 无
page-me-passkey-since = 创建时间
page-me-passkey-used = 上次使用
page-me-passkey-never-used = 尚未使用
page-me-passkeys-manage = 添加、重命名或移除通行密钥

event-passkey-registered = 已创建一个通行密钥
event-passkey-removed = 已移除一个通行密钥
event-passkey-refused = 拒绝了一个通行密钥
