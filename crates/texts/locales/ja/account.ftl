# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = 新しいパスワードを設定
activity-reset-lead = ほかで使っていないパスワードにしてください。
activity-reset-label = 新しいパスワード
activity-reset-again = 新しいパスワード（もう一度）
activity-reset-mismatch = 2つのパスワードが一致しません。新しいパスワードをもう一度入力してください。
activity-reset-rules = このパスワードは一部の条件を満たしていません。別のパスワードにしてください。
activity-reset-kept = 「保存」を押すまで、古いパスワードは変わりません。
activity-reset-half-done = 古いパスワードは使えなくなりましたが、新しいパスワードはまだ保存されていません。いま新しいパスワードを設定して、手続きを完了してください。
activity-reset-save = 新しいパスワードを保存

activity-change-title = パスワードを変更
activity-change-lead = ほかで使っていないパスワードにしてください。「保存」を押すまで、現在のパスワードは変わりません。
activity-change-current = 現在のパスワード
activity-change-label = 新しいパスワード
activity-change-again = 新しいパスワード（もう一度）
activity-change-mismatch = 2つのパスワードが一致しません。新しいパスワードをもう一度入力してください。
activity-change-save = 新しいパスワードを保存

activity-unlock-title = アカウントのロックを解除
activity-unlock-lead = 現在のパスワードのまま、アカウントを再び使えるようになります。パスワードは変わりません。
activity-unlock-go = アカウントのロックを解除
activity-unlock-not-locked = アカウントはロックされていません。何も変更されていません。それでもサインインできない場合は、新しいパスワードを設定してください。

activity-enable-title = アカウントを有効にする
activity-enable-lead = アカウントは無効になっています。有効にすると、現在のパスワードでサインインできます。
activity-enable-go = アカウントを有効にする
activity-enable-not-disabled = アカウントはすでに有効です。何も変更されていません。

activity-require-change-title = 次回サインイン時にパスワードを変更
activity-require-change-lead = 次回サインインするときに、新しいパスワードの設定を求められます。
activity-require-change-go = 続ける

activity-agreement-title = 確認と同意
activity-agreement-accept = 内容を読み、同意します
activity-agreement-go = 同意して続ける
activity-agreement-must-accept = 同意しないと続けられません。チェックを入れるか、中止してください。中止した場合、何も変更されません。

activity-notifications-title = 通知を選ぶ
activity-notifications-lead = メールで受け取りたい通知にチェックを入れてください。セキュリティに関する一部の通知は常に送信されます。
activity-notifications-on-success = { $task ->
    [register] 登録が完了したとき
    [manage-profile] プロフィールが変更されたとき
    [forgot-password] パスワードが再設定されたとき
    [manage-passwords] パスワードが変更されたとき
    [unlock-account] アカウントのロックが解除されたとき
    [my-notifications] 通知の設定が変更されたとき
    [passcode] アカウントにパスコードが使われたとき
    [activate-account] アカウントの最初のパスワードが設定されたとき
    [forgot-user-name] ユーザー名が自分に送信されたとき
    [sign-in] 自分のアカウントでこのサイトにサインインがあったとき
   *[other] アカウントで手続き「{ $task }」が完了したとき
}
activity-notifications-on-failure = { $task ->
    [register] 登録に失敗したとき
    [manage-profile] 誰かがプロフィールの変更に失敗したとき
    [forgot-password] 誰かがパスワードの再設定に失敗したとき
    [manage-passwords] 誰かがパスワードの変更に失敗したとき
    [unlock-account] 誰かがアカウントのロック解除に失敗したとき
    [my-notifications] 誰かが通知の設定の変更に失敗したとき
    [passcode] 誰かが自分のアカウントでパスコードの使用に失敗したとき
    [activate-account] 誰かが自分のアカウントの最初のパスワードの設定に失敗したとき
    [forgot-user-name] 誰かが自分のユーザー名を問い合わせて失敗したとき
    [sign-in] 誰かが自分のアカウントでこのサイトへのサインインに失敗したとき
   *[other] アカウントで手続き「{ $task }」が失敗したとき
}
activity-notifications-none = 選べる通知はありません。
activity-notifications-save = 設定を保存

activity-restart-title = うまくいきませんでした
activity-restart-lead = パスワードは変更されていません。もう一度始められます。
activity-restart-go = もう一度始める
