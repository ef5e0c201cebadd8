# 外部プロバイダーでのサインイン (OpenID Connect)、全員向け。

activity-external-sign-in-title = { $provider }でサインイン
activity-external-sign-in-lead = { $provider }に移動してサインインし、その後ここに戻ります。そこで入力した内容は、ここでは見えません。
activity-external-sign-in-go = { $provider }で続ける
activity-external-sign-in-denied = { $provider }でのサインインは中止されたか、拒否されました。もう一度お試しください。下にほかの方法が表示されていれば、それを使うこともできます。
activity-external-sign-in-not-signed-in = { $provider }でサインインが完了しませんでした。もう一度試して、移動先で求められたことを行ってください。下にほかの方法が表示されていれば、それを使うこともできます。
activity-external-sign-in-failed = { $provider }からの応答を使えませんでした。間違いの回数には数えられていません。もう一度お試しください。下にほかの方法が表示されていれば、それを使うこともできます。
activity-external-sign-in-away = 現在、{ $provider }から応答がありません。間違いの回数には数えられていません。数分後にもう一度お試しください。下にほかの方法が表示されていれば、それを使うこともできます。
activity-external-sign-in-stale = このサインインは時間がかかりすぎたか、以前の試みのものです。もう一度始めてください。
activity-external-sign-in-other = { $provider }でサインインしたアカウントは、ここで入力された名前と一致しません。移動先でサインアウトしてから、ご自分のアカウントでもう一度お試しください。
activity-methods-option-external-sign-in = ほかの場所でサインイン
activity-methods-option-external-sign-in-hint = 組織内のほかの場所でサインインするときにも使うアカウントを使います。

page-elsewhere-title = ほかの場所でサインインします
page-elsewhere-lead = { $host }に移動しています。何も起こらない場合は、ボタンを押してください。
page-elsewhere-go = 今すぐ移動
page-error-back-title = このサインインはここのものではありません
page-error-back-detail = 別のブラウザーで始められたか、すでに終わっています。始めたページに戻って、そこでもう一度お試しください。何も変更されていません。
