# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = { $organization } 的 Reclave 需要关注
mail-environment-problems-body-1 = 有 { $count } 项不正常：
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = 管理网站的概览中有更多信息。情况有变化时，您会再收到一封邮件。

mail-environment-well-subject = { $organization } 的 Reclave 已恢复正常
mail-environment-well-body-1 = 之前的问题都已解决。
