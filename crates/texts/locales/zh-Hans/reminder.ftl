# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = 设置如何找回您在 { $organization } 的帐户
mail-reminder-invitation-body-1 = 当您忘记密码或帐户被锁定时，您可以随时自行解决。为此，请设置一次证明您身份的方式，大约需要两分钟。
mail-reminder-invitation-body-2 = 从这里开始：{ $link }
mail-reminder-invitation-body-3 = 网站会询问一次您的密码。{ $organization } 的任何人都不会通过邮件或电话询问密码。

mail-reminder-register-subject = 您尚未设置如何找回在 { $organization } 的帐户
mail-reminder-register-body-1 = 在此之前，如果您忘记密码，只有帮助台能帮助您。大约需要两分钟。
mail-reminder-register-body-2 = 从这里开始：{ $link }

mail-reminder-update-subject = 您在 { $organization } 的注册信息需要更新
mail-reminder-update-body-1 = 您为证明身份所设置的内容已不能满足 { $organization } 的要求。请更新，以便忘记密码时仍能自行解决。
mail-reminder-update-body-2 = 从这里开始：{ $link }

mail-reminder-password-subject = { $days ->
   *[other] 您在 { $organization } 的密码将在 { $days } 天内到期
}
mail-reminder-password-body-1 = 请及时选择新密码，以免工作中断。
mail-reminder-password-body-2 = 在这里更改：{ $link }
mail-reminder-password-body-3 = 如果您已经更改过，则无需操作。

mail-reminder-account-subject = { $days ->
   *[other] 您在 { $organization } 的帐户将在 { $days } 天内到期
}
mail-reminder-account-body-1 = 到期后您将无法登录。
mail-reminder-account-body-2 = 如果您仍需要该帐户，请及时告知您的经理或帮助台。
