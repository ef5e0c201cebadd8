# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = { $organization } 的 Reclave 需要注意
mail-environment-problems-body-1 = 有 { $count } 項不正常：
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = 管理網站的總覽中有更多資訊。情況有變化時，您會再收到一封郵件。

mail-environment-well-subject = { $organization } 的 Reclave 已恢復正常
mail-environment-well-body-1 = 先前的問題都已解決。
