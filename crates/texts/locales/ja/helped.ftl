# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = アカウントの利用を始める
task-activate-account-description = 受け取ったパスコードを使って、最初のパスワードを設定します。
run-done-activate-account-title = アカウントを使えるようになりました
run-done-activate-account-lead = 新しいパスワードでサインインしてください。続いて登録しておくと、今後はご自分で手続きできます。
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] ヘルプデスクが自分の本人確認をしたとき
    [helpdesk-prove] ヘルプデスクが自分に身元を証明したとき
    [helpdesk-reset] ヘルプデスクがパスワードを再設定したとき
    [helpdesk-passcode] ヘルプデスクがアカウント用のパスコードを発行したとき
    [helpdesk-unlock] ヘルプデスクがアカウントのロックを解除したとき
    [helpdesk-unlock-profile] ヘルプデスクが登録のロックを解除したとき
    [helpdesk-update] ヘルプデスクが登録内容の更新を求めたとき
    [helpdesk-enable] ヘルプデスクがアカウントを有効にしたとき
    [helpdesk-forget-browsers] ヘルプデスクがブラウザーの記憶を消したとき
    [helpdesk-stop-waiting] ヘルプデスクがアカウントの変更を止めたとき
   *[other] ヘルプデスクがアカウントで手続き「{ $task }」を行ったとき
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] 自分の名前で電話をかけてきた人の本人確認ができなかったとき
    [helpdesk-prove] ヘルプデスクが自分に身元を証明できなかったとき
    [helpdesk-reset] ヘルプデスクでのパスワードの再設定が失敗したとき
    [helpdesk-passcode] アカウント用のパスコードの発行が失敗したとき
    [helpdesk-unlock] ヘルプデスクでのアカウントのロック解除が失敗したとき
    [helpdesk-unlock-profile] ヘルプデスクでの登録のロック解除が失敗したとき
    [helpdesk-update] 登録内容の更新の依頼が失敗したとき
    [helpdesk-enable] ヘルプデスクでアカウントを有効にできなかったとき
    [helpdesk-forget-browsers] ヘルプデスクでブラウザーの記憶を消せなかったとき
    [helpdesk-stop-waiting] ヘルプデスクでアカウントの変更を止められなかったとき
   *[other] アカウントでのヘルプデスクの手続き「{ $task }」が失敗したとき
}

# Mails about calls to the help desk.
mail-caller-code-subject = { $organization }ヘルプデスク用のコード
mail-caller-code-body-1 = ご本人であることを確認するため、ヘルプデスクの{ $operator }が、次のコードの読み上げをお願いしています:
mail-caller-code-body-2 = コードは{ $minutes }分以内に1回だけ使えます。ご自分からヘルプデスクに電話をかけ、いま話している場合にだけ読み上げてください。
mail-caller-code-body-3 = ヘルプデスクと話していない場合は、ほかの人があなたになりすましています。このコードを誰にも教えず、ヘルプデスクにお知らせください。

mail-prove-operator-subject = { $organization }のヘルプデスクとお話し中ですか？
mail-prove-operator-body-1 = ヘルプデスクの{ $operator }が、これから次の番号を読み上げます:
mail-prove-operator-body-2 = 同じ番号が聞こえたら、相手は確かにヘルプデスクです。番号は{ $minutes }分間有効です。
mail-prove-operator-body-3 = 番号が違う場合や、あなたに読み上げを求める場合は、電話を切って、ヘルプデスクにかけ直してください。ヘルプデスクがパスワードをお尋ねすることはありません。

mail-helpdesk-passcode-subject = { $organization }のパスコード
mail-helpdesk-passcode-body-1 = ヘルプデスクの{ $operator }が、次のパスコードを発行しました:
mail-helpdesk-passcode-body-2 = { $minutes }分以内に1回だけ使えます。セルフサービスサイトで「パスコードを持っている」を選び、入力してください。誰にも教えないでください。
mail-helpdesk-passcode-body-3 = ヘルプデスクに依頼していない場合は、すぐにヘルプデスクに連絡し、ほかの人があなたになりすましていると伝えてください。

mail-helpdesk-password-subject = { $organization }の新しいパスワード
mail-helpdesk-password-body-1 = ヘルプデスクの{ $operator }が、あなたのパスワードを再設定しました。新しいパスワードは次のとおりです:
mail-helpdesk-password-body-2 = いますぐこれでサインインし、あなただけが知っているパスワードを設定してください。その後、このメールを削除してください。
mail-helpdesk-password-body-3 = ヘルプデスクに依頼していない場合は、すぐにヘルプデスクに連絡し、ほかの人があなたになりすましていると伝えてください。

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] { $organization }のヘルプデスクが本人確認を行いました
    [helpdesk-prove] { $organization }のヘルプデスクが身元を証明しました
    [helpdesk-reset] { $organization }のヘルプデスクがパスワードを再設定しました
    [helpdesk-passcode] { $organization }のヘルプデスクがパスコードを発行しました
    [helpdesk-unlock] { $organization }のヘルプデスクがアカウントのロックを解除しました
    [helpdesk-unlock-profile] { $organization }のヘルプデスクが登録のロックを解除しました
    [helpdesk-update] { $organization }のヘルプデスクから登録内容の更新のお願い
    [helpdesk-enable] { $organization }のヘルプデスクがアカウントを有効にしました
    [helpdesk-forget-browsers] { $organization }のヘルプデスクがブラウザーの記憶を消しました
    [helpdesk-stop-waiting] { $organization }のヘルプデスクがアカウントの変更を止めました
   *[other] { $organization }のヘルプデスクがアカウントを変更しました
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] ヘルプデスクに電話をかけた人が、{ $operator }にあなた本人であることを証明しました。{ $operator }は、これから数分間、あなたのアカウントの手続きを手伝えます。
    [helpdesk-prove] ヘルプデスクの{ $operator }が、話している相手が誰かを証明するために番号を読み上げました。
    [helpdesk-reset] ヘルプデスクの{ $operator }が、あなたのアカウントに新しいパスワードを設定しました。古いパスワードは使えません。
    [helpdesk-passcode] ヘルプデスクの{ $operator }が、あなたのアカウント用のパスコードを発行しました。これを持つ人は、あなたとして登録したり、パスワードを設定したりできます。
    [helpdesk-unlock] ヘルプデスクの{ $operator }が、あなたのアカウントのロックを解除しました。パスワードは変更されていません。
    [helpdesk-unlock-profile] ヘルプデスクの{ $operator }が、あなたの登録のロックを解除しました。セルフサービスサイトを再び使えます。
    [helpdesk-update] ヘルプデスクの{ $operator }が、登録内容の更新をお願いしています。セルフサービスサイトで「プロフィールを管理」を選んでください。
    [helpdesk-enable] ヘルプデスクの{ $operator }が、あなたのアカウントを有効にしました。パスワードは変更されていません。
    [helpdesk-forget-browsers] ヘルプデスクの{ $operator }が、記憶されていたあなたのブラウザーをすべて消しました。今後は本人確認の一部になりません。
    [helpdesk-stop-waiting] あなたとして本人確認を済ませた人が待っていた手続きを、ヘルプデスクの{ $operator }が止めました。1日の間は誰も始められません。
   *[other] ヘルプデスクの{ $operator }が、あなたのアカウントで手続き「{ $task }」を完了しました。
}
mail-helpdesk-success-body-2 = ご自分で依頼した場合は、何もする必要はありません。
mail-helpdesk-success-body-3 = 依頼していない場合は、すぐにヘルプデスクに連絡し、ほかの人があなたになりすましていると伝えてください。

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] { $organization }のヘルプデスクに、あなたを名乗る電話がありましたが、本人確認ができませんでした
    [helpdesk-prove] { $organization }のヘルプデスクは身元を証明できませんでした
    [helpdesk-reset] { $organization }のヘルプデスクはパスワードを再設定できませんでした
    [helpdesk-passcode] { $organization }のヘルプデスクはパスコードを発行できませんでした
    [helpdesk-unlock] { $organization }のヘルプデスクはアカウントのロックを解除できませんでした
    [helpdesk-unlock-profile] { $organization }のヘルプデスクは登録のロックを解除できませんでした
    [helpdesk-update] { $organization }のヘルプデスクは登録内容の更新を依頼できませんでした
    [helpdesk-enable] { $organization }のヘルプデスクはアカウントを有効にできませんでした
    [helpdesk-forget-browsers] { $organization }のヘルプデスクはブラウザーの記憶を消せませんでした
    [helpdesk-stop-waiting] { $organization }のヘルプデスクはアカウントの変更を止められませんでした
   *[other] { $organization }のヘルプデスクによるアカウントの変更が失敗しました
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] あなたの名前でヘルプデスクに電話がありましたが、{ $operator }に本人であることを証明できませんでした。何も変更されていません。
    [helpdesk-prove] ヘルプデスクの{ $operator }が、話している相手が誰かを証明しようとしましたが、うまくいきませんでした。
    [helpdesk-reset] ヘルプデスクの{ $operator }が、あなたのパスワードを再設定しようとしましたが、うまくいきませんでした。
    [helpdesk-passcode] ヘルプデスクの{ $operator }が、あなたのアカウント用のパスコードを発行しようとしましたが、うまくいきませんでした。
    [helpdesk-unlock] ヘルプデスクの{ $operator }が、あなたのアカウントのロックを解除しようとしましたが、うまくいきませんでした。
    [helpdesk-unlock-profile] ヘルプデスクの{ $operator }が、あなたの登録のロックを解除しようとしましたが、うまくいきませんでした。
    [helpdesk-update] ヘルプデスクの{ $operator }が、登録内容の更新を依頼しようとしましたが、うまくいきませんでした。
    [helpdesk-enable] ヘルプデスクの{ $operator }が、あなたのアカウントを有効にしようとしましたが、うまくいきませんでした。
    [helpdesk-forget-browsers] ヘルプデスクの{ $operator }が、記憶されているあなたのブラウザーを消そうとしましたが、うまくいきませんでした。
    [helpdesk-stop-waiting] ヘルプデスクの{ $operator }が、あなたのアカウントの変更を止めようとしましたが、うまくいきませんでした。
   *[other] ヘルプデスクの{ $operator }が、あなたのアカウントで手続き「{ $task }」を始めましたが、うまくいきませんでした。
}
mail-helpdesk-failure-body-2 = ご自分でヘルプデスクに電話した場合は、次にどうすればよいか、ヘルプデスクにご相談ください。
mail-helpdesk-failure-body-3 = 電話していない場合は、ほかの人があなたになりすましていると、ヘルプデスクにお知らせください。コード、答え、パスワードは誰にも教えないでください。

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator }さんが{ $name }さんの手続きを完了しました
mail-helpdesk-admin-success-body-1 = { $operator }さんが、{ $organization }のヘルプデスクで、{ $name }さんの手続き「{ $task }」を完了しました。
mail-helpdesk-admin-success-body-2 = 詳細は履歴で確認できます。想定外の場合は、両方の人に確認し、はっきりするまでアカウントをロックしてください。

mail-helpdesk-admin-failure-subject = { $operator }さんは{ $name }さんの手続きを完了できませんでした
mail-helpdesk-admin-failure-body-1 = { $operator }さんが、{ $organization }のヘルプデスクで、{ $name }さんの手続き「{ $task }」を始めましたが、失敗しました。
mail-helpdesk-admin-failure-body-2 = 原因は履歴で確認できます。何度も起きる場合は、誰かが{ $name }さんになりすましている可能性があります。

mail-operator-burst-subject = { $operator }さんのヘルプデスクでの操作が想定より多くなっています
mail-operator-burst-body-1 = { $operator }さんが、ポリシー「{ $policy }」の対象者について、1時間以内に{ $count }件を超える手続きを始めました。
mail-operator-burst-body-2 = 忙しい日なのかもしれません。ほかの人がこの担当者のサインインを使っている可能性もあります。本人に確認し、履歴をご覧ください。
mail-operator-burst-body-3 = 止められた手続きはありません。
