# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = 登录服务没有接受此请求。新密码没有保存。请重试；如果再次出现，请联系 IT 服务台。
reset-refused-logon-hours = 您的账户在当前时段不能使用。新密码没有保存。请在您的工作时间内重试，或联系 IT 服务台。
reset-refused-workstation = 您的账户只能在特定电脑上使用。新密码没有保存。请在其中一台电脑上重试，或联系 IT 服务台。
reset-refused-password-expired = 您的当前密码已过期。新密码没有保存。请在首页选择“忘记密码”。
reset-refused-account-disabled = 您的账户已停用。新密码没有保存。请联系 IT 服务台。
reset-refused-account-expired = 您的账户已过期。新密码没有保存。请联系 IT 服务台。
reset-refused-must-change = 您必须先更改当前密码。新密码没有保存。请在首页选择“忘记密码”。
reset-refused-locked-out = 您的账户因错误次数过多已被锁定。新密码没有保存。请在首页选择“解锁我的账户”，或稍后再试。
reset-refused-too-short = 新密码比您所在组织允许的长度短。新密码没有保存。请设置更长的密码。
reset-refused-not-complex = 新密码太简单，或包含您的姓名。新密码没有保存。请使用更多种类的字符，例如大写字母、数字和符号。
reset-refused-history = 您以前用过这个密码。新密码没有保存。请设置您没有用过的密码。
reset-refused-too-young = 您的密码不久前刚更改过，您所在的组织暂不允许再次更改。新密码没有保存。请稍后再试，或联系 IT 服务台。
reset-refused-policy = 新密码不符合您所在组织的规则。新密码没有保存。请设置更长、且与以前的密码不同的密码。
reset-refused-not-permitted = 本服务没有设置您密码的权限。新密码没有保存。这不是您的错，换其他密码也没有用。请告知 IT 服务台。
reset-refused-unwilling = 您所在组织的登录服务拒绝了此请求，但没有说明原因。新密码没有保存。请稍后再试；如果再次出现，请联系 IT 服务台。
reset-refused-change-forbidden = 您所在的组织不允许您自己更改此密码。新密码没有保存。请联系 IT 服务台。

# Changing a known password.
change-refused-wrong-password = 您的当前密码不正确。您的密码没有更改。请重新输入当前密码。
change-refused-logon-hours = 您的账户在当前时段不能使用。您的密码没有更改。请在您的工作时间内重试，或联系 IT 服务台。
change-refused-workstation = 您的账户只能在特定电脑上使用。您的密码没有更改。请在其中一台电脑上重试，或联系 IT 服务台。
change-refused-password-expired = 您的当前密码已过期。您的密码没有更改。请在首页选择“忘记密码”。
change-refused-account-disabled = 您的账户已停用。您的密码没有更改。请联系 IT 服务台。
change-refused-account-expired = 您的账户已过期。您的密码没有更改。请联系 IT 服务台。
change-refused-must-change = 您必须先更改当前密码。您的密码没有更改。请在首页选择“忘记密码”。
change-refused-locked-out = 您的账户因错误次数过多已被锁定。您的密码没有更改。请在首页选择“解锁我的账户”，或稍后再试。
change-refused-too-short = 新密码比您所在组织允许的长度短。您的密码没有更改。请设置更长的密码。
change-refused-not-complex = 新密码太简单，或包含您的姓名。您的密码没有更改。请使用更多种类的字符，例如大写字母、数字和符号。
change-refused-history = 您以前用过这个密码。您的密码没有更改。请设置您没有用过的密码。
change-refused-too-young = 您的密码不久前刚更改过，您所在的组织暂不允许再次更改。您的密码没有更改。请稍后再试，或联系 IT 服务台。
change-refused-policy = 新密码不符合您所在组织的规则。您的密码没有更改。请设置更长、且与以前的密码不同的密码。
change-refused-not-permitted = 您的密码不能在这里更改。您的密码没有更改。这不是您的错，换其他密码也没有用。请告知 IT 服务台。
change-refused-unwilling = 您所在组织的登录服务拒绝了此请求，但没有说明原因。您的密码没有更改。请稍后再试；如果再次出现，请联系 IT 服务台。
change-refused-change-forbidden = 您所在的组织不允许您自己更改此密码。您的密码没有更改。请联系 IT 服务台。

# Unlocking the account.
unlock-refused-wrong-password = 登录服务没有接受此请求。未做任何更改。请重试；如果再次出现，请联系 IT 服务台。
unlock-refused-logon-hours = 您的账户在当前时段不能使用。未做任何更改。请在您的工作时间内重试，或联系 IT 服务台。
unlock-refused-workstation = 您的账户只能在特定电脑上使用。未做任何更改。请在其中一台电脑上重试，或联系 IT 服务台。
unlock-refused-password-expired = 您的当前密码已过期。未做任何更改。请在首页选择“忘记密码”。
unlock-refused-account-disabled = 您的账户已停用。未做任何更改。请联系 IT 服务台。
unlock-refused-account-expired = 您的账户已过期。未做任何更改。请联系 IT 服务台。
unlock-refused-must-change = 您必须先更改当前密码。未做任何更改。请在首页选择“忘记密码”。
unlock-refused-locked-out = 您的账户仍被锁定，您所在的组织不允许在这里解锁。未做任何更改。请联系 IT 服务台。
unlock-refused-too-short = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
unlock-refused-not-complex = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
unlock-refused-history = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
unlock-refused-too-young = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
unlock-refused-policy = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
unlock-refused-not-permitted = 本服务没有解锁您账户的权限。未做任何更改。这不是您的错。请告知 IT 服务台。
unlock-refused-unwilling = 您所在组织的登录服务拒绝了此请求，但没有说明原因。未做任何更改。请稍后再试；如果再次出现，请联系 IT 服务台。
unlock-refused-change-forbidden = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。

# Turning the account on.
enable-refused-wrong-password = 登录服务没有接受此请求。未做任何更改。请重试；如果再次出现，请联系 IT 服务台。
enable-refused-logon-hours = 您的账户在当前时段不能使用。未做任何更改。请在您的工作时间内重试，或联系 IT 服务台。
enable-refused-workstation = 您的账户只能在特定电脑上使用。未做任何更改。请在其中一台电脑上重试，或联系 IT 服务台。
enable-refused-password-expired = 您的当前密码已过期。未做任何更改。请在首页选择“忘记密码”。
enable-refused-account-disabled = 您的账户已停用。未做任何更改。请联系 IT 服务台。
enable-refused-account-expired = 您的账户已过期。未做任何更改。请联系 IT 服务台。
enable-refused-must-change = 您必须先更改当前密码。未做任何更改。请在首页选择“忘记密码”。
enable-refused-locked-out = 您的账户因错误次数过多已被锁定。未做任何更改。请在首页选择“解锁我的账户”，或稍后再试。
enable-refused-too-short = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
enable-refused-not-complex = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
enable-refused-history = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
enable-refused-too-young = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
enable-refused-policy = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
enable-refused-not-permitted = 本服务在您所在的组织没有执行此操作的权限。未做任何更改。这不是您的错。请告知 IT 服务台。
enable-refused-unwilling = 您所在组织的登录服务拒绝了此请求，但没有说明原因。未做任何更改。请稍后再试；如果再次出现，请联系 IT 服务台。
enable-refused-change-forbidden = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = 登录服务没有接受此请求。未做任何更改。请重试；如果再次出现，请联系 IT 服务台。
require-change-refused-logon-hours = 您的账户在当前时段不能使用。未做任何更改。请在您的工作时间内重试，或联系 IT 服务台。
require-change-refused-workstation = 您的账户只能在特定电脑上使用。未做任何更改。请在其中一台电脑上重试，或联系 IT 服务台。
require-change-refused-password-expired = 您的当前密码已过期。未做任何更改。请在首页选择“忘记密码”。
require-change-refused-account-disabled = 您的账户已停用。未做任何更改。请联系 IT 服务台。
require-change-refused-account-expired = 您的账户已过期。未做任何更改。请联系 IT 服务台。
require-change-refused-must-change = 您必须先更改当前密码。未做任何更改。请在首页选择“忘记密码”。
require-change-refused-locked-out = 您的账户因错误次数过多已被锁定。未做任何更改。请在首页选择“解锁我的账户”，或稍后再试。
require-change-refused-too-short = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
require-change-refused-not-complex = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
require-change-refused-history = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
require-change-refused-too-young = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
require-change-refused-policy = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。
require-change-refused-not-permitted = 本服务在您所在的组织没有执行此操作的权限。未做任何更改。这不是您的错。请告知 IT 服务台。
require-change-refused-unwilling = 您所在组织的登录服务拒绝了此请求，但没有说明原因。未做任何更改。请稍后再试；如果再次出现，请联系 IT 服务台。
require-change-refused-change-forbidden = 您所在组织的密码规则不允许此操作。未做任何更改。请联系 IT 服务台。

# Signing in.
sign-in-refused-wrong-password = 用户名或密码不正确。您没有登录成功。请检查后再试。
sign-in-refused-logon-hours = 您的账户在当前时段不能使用。您没有登录成功。请在您的工作时间内重试，或联系 IT 服务台。
sign-in-refused-workstation = 您的账户只能在特定电脑上使用。您没有登录成功。请在其中一台电脑上重试，或联系 IT 服务台。
sign-in-refused-password-expired = 您的密码已过期。您没有登录成功。请先设置新密码。
sign-in-refused-account-disabled = 您的账户已停用。您没有登录成功。请联系 IT 服务台。
sign-in-refused-account-expired = 您的账户已过期。您没有登录成功。请联系 IT 服务台。
sign-in-refused-must-change = 您必须先更改密码。您没有登录成功。请先设置新密码。
sign-in-refused-locked-out = 您的账户因错误次数过多已被锁定。您没有登录成功。请在首页选择“解锁我的账户”，或稍后再试。
sign-in-refused-too-short = 您的密码不再符合您所在组织的规则。您没有登录成功。请先设置新密码。
sign-in-refused-not-complex = 您的密码不再符合您所在组织的规则。您没有登录成功。请先设置新密码。
sign-in-refused-history = 您的密码不再符合您所在组织的规则。您没有登录成功。请先设置新密码。
sign-in-refused-too-young = 您的密码不再符合您所在组织的规则。您没有登录成功。请先设置新密码。
sign-in-refused-policy = 您的密码不再符合您所在组织的规则。您没有登录成功。请先设置新密码。
sign-in-refused-not-permitted = 您的账户不能在这里登录。您没有登录成功。请联系 IT 服务台。
sign-in-refused-unwilling = 您所在组织的登录服务拒绝登录，但没有说明原因。您没有登录成功。请稍后再试；如果再次出现，请联系 IT 服务台。
sign-in-refused-change-forbidden = 您的密码不再符合您所在组织的规则。您没有登录成功。请先设置新密码。
