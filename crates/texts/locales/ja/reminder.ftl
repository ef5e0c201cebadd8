# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = { $organization } のアカウントを取り戻す方法を設定してください
mail-reminder-invitation-body-1 = パスワードを忘れたときやアカウントがロックされたとき、いつでもご自分で解決できます。そのために、本人であることを確かめる方法を一度だけ設定してください。2 分ほどで終わります。
mail-reminder-invitation-body-2 = こちらから始めてください: { $link }
mail-reminder-invitation-body-3 = サイトではパスワードを一度だけお聞きします。{ $organization } の者がメールや電話でお聞きすることはありません。

mail-reminder-register-subject = { $organization } のアカウントを取り戻す方法がまだ設定されていません
mail-reminder-register-body-1 = 設定するまでは、パスワードを忘れたときにヘルプデスクの助けが必要になります。2 分ほどで終わります。
mail-reminder-register-body-2 = こちらから始めてください: { $link }

mail-reminder-update-subject = { $organization } での登録の更新が必要です
mail-reminder-update-body-1 = 本人確認のための設定が、{ $organization } の求める内容に足りなくなりました。パスワードを忘れたときにこれからもご自分で解決できるよう、更新してください。
mail-reminder-update-body-2 = こちらから始めてください: { $link }

mail-reminder-password-subject = { $days ->
   *[other] { $organization } のパスワードの期限まであと { $days } 日です
}
mail-reminder-password-body-1 = 期限までに新しいパスワードを選べば、作業が中断されません。
mail-reminder-password-body-2 = こちらで変更してください: { $link }
mail-reminder-password-body-3 = すでに変更した場合は、何もする必要はありません。

mail-reminder-account-subject = { $days ->
   *[other] { $organization } のアカウントの期限まであと { $days } 日です
}
mail-reminder-account-body-1 = 期限を過ぎるとサインインできなくなります。
mail-reminder-account-body-2 = まだアカウントが必要な場合は、早めに上司またはヘルプデスクに伝えてください。
