# Registering what later proves who you are.

activity-register-title = 登録
activity-register-lead = 本人確認の方法を設定します。3分ほどで終わります。
activity-register-choose = 一覧から質問を選んでください。

activity-register-questions-title = 秘密の質問を選ぶ
activity-register-questions-lead = ご自分では忘れず、ほかの人には調べられない答えを選んでください。
activity-register-question-select = 質問{ $number }
activity-register-own-question = 自分で作る質問{ $number }
activity-register-helpdesk-hint = この質問はヘルプデスクが電話で尋ねます。ヘルプデスクは答えを見ることができます。
activity-register-own-question-hint = あなただけが答えられる質問を、{ $count }文字以上で入力してください。
activity-register-answer = 答え{ $number }
activity-register-answer-again = 答え{ $number }（もう一度）
activity-register-answer-short = 答えが短すぎます。{ $count }文字以上で入力してください。
activity-register-answer-same = この答えは別の質問に使われています。別の答えにしてください。
activity-register-answer-in-question = 答えが質問の中に含まれています。別の答えにしてください。
activity-register-answer-mismatch = 2つの答えが一致しません。もう一度入力してください。
activity-register-question-short = 質問が短すぎます。{ $count }文字以上で入力してください。
activity-register-question-twice = この質問はすでに選ばれています。別の質問を選んでください。

activity-register-contact-title = 個人用メールアドレスを追加
activity-register-contact-lead = 職場のメールを読めないときに役立ちます。コードとアカウントに関する通知の送信にだけ使います。
activity-register-contact-code-title = アドレスを確認
activity-register-contact-code-lead = { $address }にコードを送信しました。ご自分のアドレスであることを確認するため、ここに入力してください。
activity-register-personal-mail = 個人用メールアドレス
activity-register-personal-mail-hint = プライベートで使っているアドレスなどを入力してください。職場のアドレスは使わないでください。
activity-register-personal-mail-code = メールに届いたコード
activity-register-mail-invalid = メールアドレスが正しい形になっていません。確認してもう一度お試しください。

activity-register-totp-title = 認証アプリを設定
activity-register-totp-lead = アプリには30秒ごとに新しいコードが表示されます。ネットワークに接続していなくても使えます。
activity-register-totp-scan = この画像をアプリで読み取るか、キーを入力してください
activity-register-totp-code = アプリに表示されるコード

activity-register-recovery-codes-title = リカバリーコード
activity-register-recovery-codes-lead = リカバリーコードは、スマートフォンもメールも使えないときに役立ちます。各コードは1回だけ使えます。新しいコードを発行すると、以前のコードはすべて使えなくなります。
activity-register-recovery-codes-shown = あなたのリカバリーコード
activity-register-recovery-codes-keep = コードを印刷、または書き留めました
activity-register-recovery-codes-must-keep = コードを安全な場所に保管してから、チェックを入れてください。コードは再表示されません。
