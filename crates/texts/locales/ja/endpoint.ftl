# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = ネットワークなしでパスワードを再設定
endpoint-account-ask = ユーザー名
endpoint-finished = 先ほど設定した{ $account }のパスワードが、このパソコンで使えるようになりました。
endpoint-working = 確認しています…
endpoint-cancelled = 何も変更されていません。

endpoint-refused-name = これはユーザー名ではありません。確認してもう一度お試しください。
endpoint-refused-excluded = このアカウントのパスワードはここでは再設定できません。ヘルプデスクにお問い合わせください。
endpoint-refused-not-yours = ここで再設定できるのは、ご自分のアカウントのパスワードだけです。
endpoint-refused-unknown = このパソコンにはアカウント{ $account }の情報がありません。ここでサインインしたことのある人だけが使えます。

endpoint-trouble-not-enrolled = このパソコンではまだこの機能が設定されていません。ヘルプデスクにお問い合わせください。
endpoint-trouble-revoked = このパソコンではこの機能が使えなくなりました。ヘルプデスクにお問い合わせください。
endpoint-trouble-memory = このパソコンは、この機能に必要なデータを読み取れません。ヘルプデスクに「reclave-offline status」の確認を依頼してください。
endpoint-trouble-busy = 現在、この機能を使っている人が多すぎます。少し待ってからもう一度お試しください。
endpoint-trouble-no-helper = このパソコンの再設定サービスが動いていません。ヘルプデスクにお問い合わせください。

endpoint-code-title = 応答コードを取得
endpoint-code-scan = スマートフォンで画像を読み取り、開いたページで{ $account }の新しいパスワードを設定してください。その後、応答コードが表示されます。
endpoint-code-help = 読み取れない場合は、? を入力するとコードが文字で表示されます。スマートフォンが画像を認識できない場合は、{ $swap } を入力すると明暗が入れ替わります。
endpoint-code-type = スマートフォンか別のパソコンで{ $site }を開き、下の文字を入力して、{ $account }の新しいパスワードを設定してください。その後、応答コードが表示されます。
endpoint-code-type-anywhere = スマートフォンか別のパソコンでパスワードサイトを開き、「パソコンがオフライン」を選んで下の文字を入力し、{ $account }の新しいパスワードを設定してください。その後、応答コードが表示されます。
endpoint-code-until = { $minutes }分以内に行ってください。
endpoint-code-anew = このコードは使えなくなりました。新しいコードを表示します。
endpoint-code-enough = 試行回数が多すぎます。準備ができたら、もう一度始めてください。

endpoint-response-ask = 応答コード
endpoint-response-again = 応答コード（同じコードを使う場合はEnterキーだけを押す）
endpoint-response-empty = ページに表示された応答コード（英字と数字の20文字）を入力してください。

endpoint-password-title = 新しいパスワード
endpoint-password-same = ページで設定したとおりに、新しいパスワードを入力してください。
endpoint-password-any = このパソコンの新しいパスワードを設定してください。再び接続したら、もう一度変更する必要があります。
endpoint-password-rules = パスワードは次の条件を満たす必要があります:
endpoint-password-unmet = このパスワードは次の条件を満たしていません:
endpoint-password-ask = 新しいパスワード
endpoint-password-repeat = 新しいパスワード（もう一度）
endpoint-password-differs = 2つのパスワードが一致しません。両方をもう一度入力してください。
endpoint-password-unusable = これはパスワードに使えません。もう一度入力してください。

endpoint-failed-length = 応答コードは{ $expected }文字ですが、{ $found }文字入力されています。
endpoint-failed-character = グループ{ $group }の「{ $character }」は応答コードに使われません。このグループを確認してください。
endpoint-failed-groups = { $count ->
   *[other] 応答コードのグループ{ $groups }に入力の誤りがあります。確認してください。
}
endpoint-failed-version = この応答コードは新しい形式のため、このパソコンでは使えません。ヘルプデスクにお問い合わせください。
endpoint-failed-mismatch = 応答コードとパスワードが合いません。ページで設定したパスワードをそのとおりに入力し、ページにあなたのアカウントとこのパソコンのコードが表示されているか確認してください。
endpoint-failed-earlier = この応答コードは、このパソコンの以前のコードに対するものです。いま表示されているコードをお使いください。
endpoint-failed-used = この応答コードは使用済みです。新しい応答コードを取得してください。
endpoint-failed-expired = 時間がかかりすぎたため、コードは無効になりました。
endpoint-failed-clock = このパソコンの時計がずれているようです（現在の表示: { $now }）。時計を合わせるか、ヘルプデスクにお問い合わせください。
endpoint-failed-too-long = このパスワードは長すぎます。
endpoint-failed-left = このコードであと{ $left }回試せます。

endpoint-store-busy = このパソコンのパスワードの保存場所は現在使用中です。何も変更されていません。少し待ってからもう一度お試しください。
endpoint-store-changed = このアカウントのパスワードは途中で変更されたため、そのままにしました。
endpoint-store-unusable = このパソコンは保存されたパスワードを変更できないため、何も変更されていません。ヘルプデスクにお知らせください: { $detail }
endpoint-store-later = 応答コードは受け付けられましたが、現在パスワードを保存できません。少し待ってからもう一度お試しください。そのときに完了します。

endpoint-done-title = 完了
endpoint-done-same = { $account }の新しいパスワードが、このパソコンで使えるようになりました。
endpoint-done-any = { $account }の新しいパスワードが、このパソコンで使えるようになりました。再び接続したら、早めにもう一度変更してください。

endpoint-report-differs = このパソコンの{ $account }のパスワードは、組織に登録されているものと異なります。接続したら、組織のパスワードでサインインするか、パスワードサイトで新しいパスワードを設定してください。

endpoint-screen-keys = Enter: 続ける    Esc: 中止
