# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = パスコードを受け取る
activity-get-passcode-lead = { $address }にパスコードを送信します。{ $minutes }分以内に1回だけ使えます。
activity-get-passcode-go = パスコードを送信
activity-get-passcode-sent = { $address }にパスコードを送信しました。
activity-get-passcode-no-address = パスコードを送信できるアドレスがありません。何も変更されていません。ヘルプデスクにお問い合わせください。

task-forgot-user-name-name = ユーザー名を忘れた
task-forgot-user-name-description = ユーザー名をメールで受け取ります。
run-done-forgot-user-name-title = メールを確認してください
run-done-forgot-user-name-lead = 入力したアドレスが組織に登録されていれば、そのアドレスにユーザー名が届きます。届かない場合は、アドレスを確認するか、ヘルプデスクにお問い合わせください。

page-find-label-mail = 職場のメールアドレス
page-find-hint-mail = 登録されているアドレスであれば、そこにユーザー名を送信します。
page-find-empty-mail = メールアドレスを入力してください。

mail-own-passcode-subject = { $organization }のパスコード
mail-own-passcode-body-1 = ご依頼のパスコードです:
mail-own-passcode-body-2 = { $minutes }分以内に1回だけ使えます。セルフサービスサイトで「パスコードを持っている」を選び、入力してください。誰にも教えないでください。
mail-own-passcode-body-3 = お心当たりがない場合は、すぐにヘルプデスクに連絡し、ほかの人があなたのアカウントを使っていると伝えてください。

mail-user-name-subject = { $organization }のユーザー名
mail-user-name-body-1 = あなたのユーザー名は{ $name }です。
mail-user-name-body-2 = どなたかがセルフサービスサイトでこのアドレスを入力し、ユーザー名を問い合わせました。
mail-user-name-body-3 = ご本人でない場合も、何もする必要はありません。ユーザー名はこのアドレスにだけ送信されました。再び届く場合は、ヘルプデスクにお知らせください。
