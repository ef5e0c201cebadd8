# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = 无网络重置密码
endpoint-account-ask = 您的用户名
endpoint-finished = 之前为 { $account } 设置的密码现在可以在这台电脑上使用。
endpoint-working = 正在检查…
endpoint-cancelled = 未做任何更改。

endpoint-refused-name = 这不是用户名。请检查后再试。
endpoint-refused-excluded = 此账户的密码不能在这里重置。请咨询 IT 服务台。
endpoint-refused-not-yours = 您在这里只能重置自己账户的密码。
endpoint-refused-unknown = 这台电脑上没有账户 { $account }。它只认识曾在这里登录过的人。

endpoint-trouble-not-enrolled = 这台电脑尚未设置此功能。请咨询 IT 服务台。
endpoint-trouble-revoked = 这台电脑已不能使用此功能。请咨询 IT 服务台。
endpoint-trouble-memory = 这台电脑无法读取此功能所需的数据。请让 IT 服务台查看“reclave-offline status”。
endpoint-trouble-busy = 目前使用此功能的人太多。请稍等片刻再试。
endpoint-trouble-no-helper = 这台电脑的重置服务没有运行。请咨询 IT 服务台。

endpoint-code-title = 获取应答码
endpoint-code-scan = 请用手机扫描图片，在打开的页面上为 { $account } 设置新密码。之后页面会显示应答码。
endpoint-code-help = 无法扫描？输入 ? 以文字形式显示代码。如果手机无法识别图片，请输入 { $swap } 切换深色和浅色。
endpoint-code-type = 请在手机或其他电脑上打开 { $site }，输入下面的字符，并为 { $account } 设置新密码。之后页面会显示应答码。
endpoint-code-type-anywhere = 请在手机或其他电脑上打开密码网站，选择“我的电脑处于离线状态”，输入下面的字符，并为 { $account } 设置新密码。之后页面会显示应答码。
endpoint-code-until = 请在 { $minutes } 分钟内完成。
endpoint-code-anew = 此代码已不能使用。这是新的代码。
endpoint-code-enough = 尝试次数过多。准备好后请重新开始。

endpoint-response-ask = 应答码
endpoint-response-again = 应答码（直接按 Enter 键则使用同一个）
endpoint-response-empty = 请输入页面显示的应答码：20 个字母和数字。

endpoint-password-title = 您的新密码
endpoint-password-same = 请输入新密码，须与您在页面上设置的完全一致。
endpoint-password-any = 请为这台电脑设置新密码。恢复连接后，您还需要再更改一次。
endpoint-password-rules = 密码必须符合以下规则：
endpoint-password-unmet = 此密码不符合以下规则：
endpoint-password-ask = 新密码
endpoint-password-repeat = 再次输入新密码
endpoint-password-differs = 两次输入的密码不一致。请重新输入。
endpoint-password-unusable = 这不能用作密码。请重新输入。

endpoint-failed-length = 应答码应有 { $expected } 个字符，您输入了 { $found } 个。
endpoint-failed-character = 第 { $group } 组中的“{ $character }”不会出现在应答码中。请检查该组。
endpoint-failed-groups = { $count ->
   *[other] 应答码的第 { $groups } 组输错了。请检查。
}
endpoint-failed-version = 此应答码的版本较新，这台电脑无法识别。请咨询 IT 服务台。
endpoint-failed-mismatch = 应答码与密码不匹配。请准确输入您在页面上设置的密码，并检查页面显示的是否为您的账户和这台电脑的代码。
endpoint-failed-earlier = 此应答码属于这台电脑之前的代码。请使用现在显示的代码。
endpoint-failed-used = 此应答码已使用过。请获取新的应答码。
endpoint-failed-expired = 用时过长，代码已失效。
endpoint-failed-clock = 这台电脑的时钟似乎不对：显示为 { $now }。请调整时钟，或咨询 IT 服务台。
endpoint-failed-too-long = 此密码太长。
endpoint-failed-left = 此代码还可以尝试 { $left } 次。

endpoint-store-busy = 这台电脑保存密码的位置正在被使用。未做任何更改。请稍后再试。
endpoint-store-changed = 此账户的密码在此期间已更改，因此保持原样。
endpoint-store-unusable = 这台电脑无法更改其保存的密码，因此未做任何更改。请告知 IT 服务台：{ $detail }
endpoint-store-later = 应答码已接受，但目前无法保存密码。请稍后再试，届时即可完成。

endpoint-done-title = 完成
endpoint-done-same = { $account } 的新密码现在可以在这台电脑上使用。
endpoint-done-any = { $account } 的新密码现在可以在这台电脑上使用。恢复连接后，请尽快再更改一次。

endpoint-report-differs = 这台电脑上 { $account } 的密码与您所在组织保存的不同。联网后，请用组织的密码登录，或在密码网站设置新密码。

endpoint-screen-keys = Enter：继续    Esc：取消
