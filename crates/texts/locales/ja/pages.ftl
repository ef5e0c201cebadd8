# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = 本文へ移動
page-nav = アカウントと言語
page-nav-language = 言語:
page-nav-me = プロフィール
page-nav-sign-in = サインイン
page-nav-sign-out = サインアウト
page-help = お困りですか？
page-feedback = ご意見を送る
page-back = 戻る
page-problem-title = 問題:
page-problem-several = 確認が必要な点が{ $count }件あります:
page-step = ステップ{ $step } / { $of }

page-home-title = 何をしますか？
page-home-hello = { $name }さん、こんにちは
page-home-lead = どれも、いつでも、どの端末からでもご自分で行えます。
page-home-empty = 現在、ここで行うことはありません。
page-home-update = ヘルプデスクからの依頼または規則の変更により、登録内容の更新が必要です。「{ $task }」を選んでください。
page-home-me = 登録した内容を見る

page-sign-in-title = サインイン
page-sign-in-lead = プロフィールと、利用できる手続きを確認できます。

page-find-label = ユーザー名
page-find-label-attribute = あなたの識別番号
page-find-hint = 職場で入力するとおりに入力してください。例: ana.lopez、DOMAIN\ana.lopez、またはメールアドレス。
page-find-domain = ドメイン
page-find-next = 続ける
page-find-start = 始める
page-find-signed-in = { $name }さんとしてサインインしています。
page-find-empty = ユーザー名を入力してください。
page-find-search-title = ユーザー名がわからない
page-find-search-label = 名前の最初の部分
page-find-search-button = 検索
page-find-search-short = 名前を2文字以上入力してください。

page-found-title = ご自分を選んでください
page-found-lead = 名前が「{ $text }」で始まる人が{ $count }人います。
page-found-nobody = 名前が「{ $text }」で始まる人はいません。つづりを確認するか、最初の数文字だけを入力してください。
page-found-again = 別の名前を入力

page-field-choose = 一覧から選んでください
page-field-optional = （空欄でもかまいません）
page-field-control = 見えない文字、または入力できない文字が含まれています。削除してもう一度お試しください。
page-field-too-long = 長すぎます。{ $most }文字以内で入力してください。

page-reveal-show = 表示
page-reveal-hide = 非表示
page-reveal-label = 表示: { $field }

page-rules-title = 新しいパスワードの条件
page-rules-met = 満たしています
page-rules-unmet = まだ満たしていません
page-rules-on-save = 保存時に確認します
page-rules-all-met = すべての条件を満たしています。
page-rules-some-unmet = 満たしていない条件があと{ $count }件あります。
page-suggest-button = パスワードを提案
page-suggest-here = このパスワードは条件を満たしています。安全な場所に控えて、下に入力してください。

page-codes-copy = コードをコピー
page-codes-print = コードを印刷
page-codes-copied = コードをコピーしました。
page-otp-scan = 認証アプリでこの画像を読み取ってください。
page-otp-type = 読み取れない場合は、アプリにこのキーを入力してください:
page-otp-open = この端末のアプリで開く

page-until-left = 残り有効時間: { $time }
page-until-minutes = { $minutes ->
    [0] 残り有効時間は1分未満です。
   *[other] あと{ $minutes }分間有効です。
}
page-until-over = 有効時間が過ぎたため、使えなくなりました。

page-run-stale = このページは古くなっていたため、最後の入力は使われませんでした。現在の状況は次のとおりです。
page-run-ends = 安全のため、このページはあと{ $minutes }分で閉じます。
page-run-ends-title = まだ操作中ですか？
page-run-ends-lead = 安全のため、このページはまもなく閉じます。入力した内容は失われ、使われません。いつでも最初からやり直せます。
page-run-ends-stay = 続ける

page-session-note = 操作がないまま{ $minutes }分たつと、サインアウトします。
page-session-title = まだ操作中ですか？
page-session-lead = 安全のため、約2分後にサインアウトします。入力した内容は失われ、使われません。
page-session-stay = サインインしたままにする

page-me-title = マイプロフィール
page-me-account = アカウント
page-me-name = 名前
page-me-logon-name = ユーザー名
page-me-corporate-mail = 職場のメール
page-me-password-expires = パスワードの有効期限
page-me-never = 期限なし
page-me-none = なし
page-me-not-yet = 未登録
page-me-proofs = 本人確認の方法
page-me-registered = 登録日時
page-me-questions = 秘密の質問
page-me-questions-count = { $count ->
    [0] なし
   *[other] { $count }件回答済み
}
page-me-personal-mail = 個人用メール
page-me-totp = 認証アプリ
page-me-recovery = リカバリーコード
page-me-recovery-count = { $count ->
    [0] 残りなし
   *[other] 残り{ $count }個
}
page-me-locked = 間違いが多かったため、これらの確認方法は使えません。使えるようになる日時:
page-me-history = アカウントの履歴
page-me-history-lead = 身に覚えのないものがあれば、ヘルプデスクにお知らせください。
page-me-history-empty = まだ何もありません。
page-me-done = 成功
page-me-failed = 失敗

page-error-reference = ヘルプデスクに伝える番号:
page-error-back-to-task = 元の画面に戻る
page-error-not-found-title = このページは存在しません
page-error-not-found-detail = アドレスが間違っているか、ページが移動した可能性があります。何も変更されていません。
page-error-run-title = このページはすでに閉じています
page-error-run-detail = しばらく操作がなかったために閉じたか、別のブラウザーで始められたものです。開いたことで変更されたものはありません。トップページからやり直してください。
page-error-malformed-title = このリクエストは処理できません
page-error-malformed-detail = このサイトのページから送信されたものではないか、途中で壊れています。何も変更されていません。前のページに戻り、再読み込みしてもう一度お試しください。
page-error-too-large-title = 一度に送る量が多すぎます
page-error-too-large-detail = このサイトで受け付けられる大きさを超えています。何も変更されていません。
page-error-method-title = ここではこの操作はできません
page-error-method-detail = アドレスは正しいのですが、この種類のリクエストには対応していません。何も変更されていません。
page-error-cross-site-title = 別のサイトからのリクエストです
page-error-cross-site-detail = 安全のため、受け付けませんでした。何も変更されていません。このサイトのトップページを開いて、そこから始めてください。
page-error-slow-title = 時間がかかりすぎました
page-error-slow-detail = 最後の操作が完了したかどうかわかりません。やり直す前に、戻って現在の状況を確認してください。
page-error-sign-in-title = 先にサインインしてください
page-error-sign-in-detail = サインインしていないか、サインインの有効時間が過ぎました。何も変更されていません。
page-error-denied-title = この操作は許可されていません
page-error-invalid-title = この内容は使えません
page-error-too-many-title = 試行回数が多すぎます
page-error-too-many-detail = 何も変更されていません。{ $minutes }分待ってから、もう一度お試しください。
page-error-unavailable-title = 現在ご利用いただけません
page-error-defect-title = サービス側で問題が発生しました
page-error-defect-detail = 最後の操作が完了したかどうかわかりません。戻って現在の状況を確認してください。再び発生する場合は、下の番号をヘルプデスクにお知らせください。
page-error-host-title = このサイトのアドレスは別にあります
page-error-host-detail = 何も変更されていません。次のアドレスで開いてください:
page-error-plain-http-title = この接続は暗号化されていません
page-error-plain-http-detail = パスワードが途中で読み取られるおそれがあるため、ここでは何も表示も変更もしません。httpsで始まるアドレスをお使いください。

page-demo-ribbon = デモ
page-demo-ribbon-label = デモ
page-demo-mails = デモのメール
page-demo-mails-lead = デモでは何も送信されません。送信されるはずだったメールは、すべてここに新しい順に表示されます。
page-demo-mails-to = 宛先
page-demo-mails-html = メールソフトでの表示
page-demo-mails-empty = メールはまだありません。コードを送信する手続きを始めてから、ここに戻ってください。
page-demo-mails-again = 新しいメールを確認
page-demo-try = パスワードを試す
page-demo-try-lead = 職場のほかのソフトと同じようにサインインして、パスワードが使えるか確かめます。
page-demo-password = パスワード
page-demo-people-title = 演じられる人物
page-demo-people-lead = これは架空の会社です。この中から一人を選び、その人になったつもりで操作してみてください。
